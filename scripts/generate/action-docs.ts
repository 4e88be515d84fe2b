import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Entry {
  readonly description: string;
  readonly default?: string;
}

const PAGE = 'docs/github.md';

/** The tables of inputs and outputs in `docs/github.md`, from `action.yml`. */
export function generate(root: string): Map<string, string> {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const inputs = rows(action.inputs, ({ default: value }) =>
    value === undefined || value === '' ? '' : `\`${value}\``,
  );
  const outputs = rows(action.outputs);
  const page = readFileSync(join(root, PAGE), 'utf8');
  const tables = [
    ['inputs', `| input | default | what it does |\n|---|---|---|\n${inputs}`],
    ['outputs', `| output | what it holds |\n|---|---|\n${outputs}`],
  ] as const;
  return new Map([[PAGE, tables.reduce((text, [name, table]) => between(text, name, table), page)]]);
}

function rows(entries: Readonly<Record<string, Entry>>, second?: (entry: Entry) => string): string {
  return Object.entries(entries)
    .map(([name, entry]) => [`\`${name}\``, ...(second === undefined ? [] : [second(entry)]), entry.description.trim()])
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function between(text: string, name: string, table: string): string {
  const pattern = new RegExp(`(<!-- ${name}:[^>]*-->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  return text.replace(pattern, (_, start: string, end: string) => `${start}${table}\n${end}`);
}
