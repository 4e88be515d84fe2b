import { keyMeaning } from '../names/model-keys.ts';

/** Text before a literal that is looked at. */
const MAX_OUTWARD = 2000;
/** A block in an arm in a `match` in a function are three. */
const MAX_LEVELS = 4;
/** `return `, the arrow or colon behind the pattern of an arm, the start of a block or of a pair: what follows is its result. */
const IS_RESULT =
  /(?:\breturn\s*\(?|=>\s*\(?|->\s*|\bcase\b[^:;{}"]{1,80}:\s*(?:return\s+)?|\bdefault:\s*(?:return\s+)?|\{\s*\(?\s*)$/;
/** `let name = match x`, `let (name, revision) = if y`, `val name = when (z)`, `let name: String = switch w` */
const ASSIGNED =
  /\b(?:let|var|val|const|auto)\s+(?:mut\s+)?\(?\s*([A-Za-z_]\w*)[^=;{}]{0,80}=\s*(?:match|if|when|switch)\b[^;{}]{0,200}$/;
/** `fn name(&self) -> String`, `func name() -> String`, `fun name() = when (x)`, `def name: String =` */
const FUNCTION = /\b(?:fn|func|fun|def|function)\s+(?:\([^()]*\)\s*)?([A-Za-z_]\w*)[^;{}]{0,200}$/;
/** `public static String name(int size)`, `var name: String`, `string Name` before the block of a property. */
const MEMBER =
  /\b(?:(?:String|string|char\s?\*|QString)\s+([A-Za-z_]\w*)\s*(?:\([^()]{0,200}\)[\w\s]{0,40})?|var\s+([A-Za-z_]\w*)\s*:\s*String\??\s*)$/;
/** What a block may belong to whose result is that of the block around it. */
const INNER = /\b(?:match|switch|when|if|else|case|default|get|unsafe|do|try)\b[^;{}]{0,200}$|(?:=>|->|:)\s*$/;

/**
 * The function, property or variable whose value a literal is: `fn model_id(&self) -> &str { match self { Size::Small => "org/name" } }`.
 * Null when it is no result, or that of something without a name.
 */
export function resultName(text: string, start: number): string | null {
  const from = Math.max(0, start - MAX_OUTWARD);
  const before = text.slice(from, start);
  if (!IS_RESULT.test(before.slice(-200))) return null;
  let at = before.length;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    at = openBrace(before, at);
    if (at === -1) return null;
    const head = headOf(before, at);
    const name = ASSIGNED.exec(head)?.[1] ?? FUNCTION.exec(head)?.[1];
    if (name !== undefined) return name;
    const [, method, property] = MEMBER.exec(head) ?? [];
    if (method !== undefined || property !== undefined) return method ?? property ?? null;
    if (!INNER.test(head)) return null;
  }
  return null;
}

/** True when what a literal stands in is declared to be of data sets: `enum BenchmarkDataset { var repo: String { ... } }`. */
export function isOfDatasets(text: string, start: number): boolean {
  const types = [...text.slice(Math.max(0, start - MAX_OUTWARD), start).matchAll(TYPE)];
  return keyMeaning(types.at(-1)?.[1] ?? '') === 'dataset';
}

const TYPE = /\b(?:enum|struct|class|extension|impl|object)\s+(?:class\s+)?([A-Z]\w*)/g;

/** What stands before a block: up to the end of the statement or block before it. */
function headOf(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - 320), end);
  return near.slice(Math.max(near.lastIndexOf(';'), near.lastIndexOf('}'), near.lastIndexOf('{')) + 1).trimEnd();
}

/** The brace that is open at `from`, -1 when there is none. */
function openBrace(text: string, from: number): number {
  let depth = 0;
  for (let at = from - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === '}') depth += 1;
    if (character !== '{') continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return -1;
}
