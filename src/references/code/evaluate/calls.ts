import { type Call, dottedName, type Entry, type Expression, type Text } from '../../syntax/code/code.ts';

/** `get_model_from_task`, `loadModelForDataset`: what is made comes before what it is made from. */
export function madeBy(name: string): string {
  return name.replace(/_(?:from|for|by|with)_.*$|(?<=[a-z])(?:From|For|By|With)[A-Z].*$/, '');
}

/** What a call is given by position. */
export function positionalOf({ args }: Call): readonly Expression[] {
  return args.filter(({ keyword }) => keyword === null).map(({ value }) => value);
}

/** The argument of `call` called `keyword`, else the one at `position` among those without a keyword; -1 is none. */
export function argumentOf(call: Call, keyword: string, position: number): Expression | undefined {
  const named = call.args.find((argument) => argument.keyword === keyword);
  return named === undefined && position >= 0 ? positionalOf(call)[position] : named?.value;
}

/** The values of all entries under `key`. */
export function entriesOf(entries: readonly Entry[], key: string): readonly Expression[] {
  return entries.filter((entry) => entry.key?.kind === 'text' && entry.key.value === key).map(({ value }) => value);
}

/** What a call was given under `key`: `Namespace(plm=...)`, `Box({"plm": ...}, box_dots=True)`. */
export function argumentsUnder({ args }: Call, key: string): readonly Expression[] {
  return args.flatMap(({ keyword, value }) => {
    if (keyword === key) return [value];
    return keyword === null && value.kind === 'dict' ? entriesOf(value.entries, key) : [];
  });
}

/** The default of `os.getenv(name, default)` and `config.get(name, default)`, and what the latter is looked up in. */
export function defaultOf({ callee, args }: Call): {
  readonly fallback: readonly Expression[];
  readonly looked: { readonly object: Expression; readonly key: Expression } | null;
} {
  const [first, second] = args.map(({ value }) => value);
  const given = args.find(({ keyword }) => keyword === 'default')?.value ?? second;
  const fallback = given === undefined ? [] : [given];
  if (callee.kind !== 'member' || first === undefined) return { fallback, looked: null };
  if (/environ|env$/i.test(dottedName(callee.object))) return { fallback, looked: null };
  return { fallback, looked: { object: callee.object, key: first } };
}

/** What a field of a form offers and begins with: `st.selectbox("Model", [...])`, `st.text_input("Model", value=...)`. */
export function offeredBy(call: Call): readonly Expression[] {
  const second = argumentOf(call, 'options', 1) ?? argumentOf(call, 'value', -1);
  const chosen = argumentOf(call, 'default', -1);
  return [second, chosen].flatMap((value) => value ?? []);
}

/** The elements of a list, or the values of a dictionary. */
export function elementsIn(table: Expression): readonly Expression[] {
  if (table.kind === 'list') return table.items;
  return table.kind === 'dict' ? table.entries.map(({ value }) => value) : [];
}

/** A template longer than this is no name. */
const MAX_TEMPLATE = 300;

/** The pieces of `"{}/{}".format(a, b)` and `"%s/%s" % (a, b)` in order, null when one has no value. */
export function formattedParts(template: string, call: Call): readonly Expression[] | null {
  if (template.length > MAX_TEMPLATE) return null;
  let position = 0;
  const parts: Expression[] = [];
  for (const piece of template.split(/(\{\w*\}|%s|%\(\w+\)s)/)) {
    const field = /^(?:\{(\w*)\}|%s|%\((\w+)\)s)$/.exec(piece);
    const name = field?.[1] ?? field?.[2] ?? '';
    const part = field === null ? literal(piece, call) : filled(call, name, position);
    if (part === undefined) return null;
    if (field !== null && name === '') position += 1;
    parts.push(part);
  }
  return parts;
}

function filled(call: Call, name: string, position: number): Expression | undefined {
  if (name === '' || /^\d+$/.test(name)) return call.args[name === '' ? position : Number(name)]?.value;
  return argumentOf(call, name, -1);
}

function literal(value: string, { start, end }: Expression): Text {
  return { kind: 'text', value, offsets: start, start, end };
}
