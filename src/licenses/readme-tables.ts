import { fencedLines } from './fences.ts';

/**
 * What the Markdown tables of a README say of this model's license, as statements "License: ...": the row "License" of a table
 * of properties, and the column "License" in the row that names the model. `name`: the model's, in lower case, without owner.
 */
export function tableStatements(readme: string, name: string): readonly string[] {
  const statements: string[] = [];
  let header: readonly string[] | null = null;
  let isOfData = false;
  const lines = readme.split('\n');
  const fenced = fencedLines(lines);
  for (const [at, line] of lines.entries()) {
    if (HEADING.test(line)) isOfData = OF_DATA.test(line);
    if (fenced[at] || !line.trimStart().startsWith('|')) {
      header = null;
      continue;
    }
    const cells = cellsOf(line);
    header ??= cells;
    if (isOfData || header.some((cell) => OF_DATA.test(cell))) continue;
    const value = valueOfRow(cells, header, name);
    if (value !== '') statements.push(`License: ${value}`);
  }
  return statements;
}

const HEADING = /^\s{0,3}#{1,6}\s/;
const OF_DATA = /\b(?:data(?: ?sets?)?|corpora|corpus)\b/i;
/** "License", "Model License", "License(s)" */
const LABEL =
  /^(?:model )?licen[cs](?:e|es|ing)(?:\(s\))?(?: type)?$|^(?:许可证?|许可协议|ライセンス|라이[선센]스|lizenz)$/i;

/** "Weights", "Model weights", "Released checkpoints (v2)": the row on them, whatever the model is called. */
const WEIGHTS =
  /^(?:(?:the|all|our|trained|pre-?trained|released|fine-?tuned) ){0,2}(?:model )?(?:weights?|checkpoints?|parameters)(?: files)?(?: \([^)]{1,40}\))?$|^(?:模型)?(?:权重|權重)$|^モデルの?重み$/i;

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function valueOfRow(cells: readonly string[], header: readonly string[], name: string): string {
  const column = header.findIndex(isLabel);
  if (column > 0 || (column === 0 && cells !== header && header.length > 2)) {
    if (cells === header) return '';
    const isMine = cells.some((cell, at) => at !== column && (nameIn(cell) === name || WEIGHTS.test(plain(cell))));
    return isMine ? (cells[column] ?? '') : '';
  }
  if (!isLabel(cells[0] ?? '')) return '';
  const values = cells.slice(1).filter((cell) => cell !== '');
  const mine = header.findIndex((cell, at) => at > 0 && nameIn(cell) === name);
  return values.length === 1 ? (values[0] ?? '') : (cells[mine] ?? '');
}

function isLabel(cell: string): boolean {
  return LABEL.test(plain(cell).replace(/[:\s]+$/, ''));
}

/** The name that a cell holds: "Foo-7B" of "**[acme/Foo-7B](https://...)**". */
function nameIn(cell: string): string {
  return (plain(cell).split('/').at(-1) ?? '').toLowerCase();
}

/** Without emphasis, code marks and the address of a link. */
function plain(cell: string): string {
  const label = /^\W*\[([^\]]{1,200})\]\(/.exec(cell)?.[1] ?? cell;
  return label.replace(/[*`]|^_+|_+$/g, '').trim();
}
