import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

const FILE = 'src/references/names/aliases.yml';
const GROUPS = z.array(
  z.strictObject({
    library: z.string(),
    source: z.string(),
    extends: z.string().optional(),
    names: z.record(z.string(), z.string()).optional(),
    patterns: z.record(z.string(), z.string()).optional(),
  }),
);

/** Compiles the short names of `aliases.yml` into a module, so that the bundle needs no YAML to know them. */
export function generate(root: string): Map<string, string> {
  const groups = GROUPS.parse(parse(readFileSync(join(root, FILE), 'utf8')));
  const libraries: Record<string, { names: Record<string, string>; patterns: [string, string][] }> = {};
  for (const { library, extends: parent, names, patterns } of groups) {
    const own = libraries[library] ?? { names: {}, patterns: [] };
    const base = parent === undefined ? undefined : libraries[parent];
    libraries[library] = {
      names: { ...own.names, ...base?.names, ...names },
      patterns: [...own.patterns, ...(base?.patterns ?? []), ...Object.entries(patterns ?? {})],
    };
  }
  const text = [
    `// Generated from ${FILE} by scripts/generate/aliases.ts. Do not edit.`,
    'export const LIBRARIES: Readonly<',
    '  Record<string, { readonly names: Readonly<Record<string, string>>; readonly patterns: readonly (readonly [string, string])[] }>',
    `> = ${JSON.stringify(libraries, null, 2)};`,
    '',
  ].join('\n');
  return new Map([['src/references/names/aliases.generated.ts', text]]);
}
