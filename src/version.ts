/** Version of the tool, equal to package.json's (a test compares them). */
export const VERSION = '0.1.0';

/** What reports name as their maker. */
export const TOOL = { name: 'model-license-gate', version: VERSION } as const;
