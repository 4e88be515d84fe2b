import type { HubCache } from './cache.ts';
import type { HubFetch } from './http/hub-fetch.ts';
import type { ReadHubFile } from './hub-files.ts';
import type { HubOptions } from './options.ts';

/** What answers are made from. */
export interface Sources {
  readonly hub: HubFetch;
  readonly cache: HubCache;
  readonly readFile: ReadHubFile;
  readonly options: HubOptions;
}
