import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compiles the presets of `policies/` into the program, so that they are there without files. */
export function generate(root: string): Map<string, string> {
  const names = readdirSync(join(root, 'policies'))
    .filter((name) => name.endsWith('.yml'))
    .sort();
  const entries = names.map((name) => {
    const text = readFileSync(join(root, 'policies', name), 'utf8');
    return `  ${JSON.stringify(name.slice(0, -'.yml'.length))}: ${JSON.stringify(text)},`;
  });
  const content = [
    '// Made by scripts/generate/policy-presets.ts from policies/*.yml; do not edit.',
    'export const PRESETS: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ];
  return new Map([['src/policy/presets.generated.ts', content.join('\n')]]);
}
