import type { Call, Entry, Expression, Text } from '../syntax/code.ts';

/** Calls that hand on their first argument or their default. */
export const TRANSPARENT = new Set(
  'str Path PurePath list tuple set sorted cast strip rstrip lstrip lower deepcopy copy String URL next iter frozenset freeze trim toString values keys'.split(
    ' ',
  ),
);
/** `os.getenv(name, default)`, `environ.get(name, default)`, `config.get(name, default)`. */
export const WITH_DEFAULT = new Set(
  'getenv get env getattr pop setdefault get_env getEnv environ parse_env get_env_var config'.split(' '),
);
/** `Field(default=...)`, `typer.Option(...)`: the first argument or `default` is the value. */
export const FIELD_CALLS = new Set(
  'Field field Option Argument Input Form Query Body Param attrib ib StringField CharField TextField Setting'.split(
    ' ',
  ),
);

/** `get_model_from_task`, `loadModelForDataset`: what is made comes before what it is made from. */
export function madeBy(name: string): string {
  return name.replace(/_(?:from|for|by|with)_.*$|(?<=[a-z])(?:From|For|By|With)[A-Z].*$/, '');
}

/** The argument of `call` called `keyword`, else the one at `position` among those without a keyword; -1 is none. */
export function argumentOf(call: Call, keyword: string, position: number): Expression | undefined {
  const named = call.args.find((argument) => argument.keyword === keyword);
  if (named !== undefined || position < 0) return named?.value;
  return call.args.filter((argument) => argument.keyword === null)[position]?.value;
}

/** The values of all entries under `key`. */
export function entriesOf(entries: readonly Entry[], key: string): readonly Expression[] {
  return entries.filter((entry) => entry.key?.kind === 'text' && entry.key.value === key).map(({ value }) => value);
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
