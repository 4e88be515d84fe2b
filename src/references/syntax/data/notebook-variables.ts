/** A text, and where each unit of it and its end stand in the notebook. */
export interface Placed {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** `MODEL_ID = "org/name"`, at the start of a line or below an `if`. */
const ASSIGNED = /^[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*(["'])([\w./:@-]{1,200})\2[ \t]*(?:#.*)?$/gm;
/** `$MODEL_ID`, `${MODEL_ID}` and `{MODEL_ID}`, as IPython fills them in. */
const USED = /\$?\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g;

/** Notes the strings that the Python of a cell assigns to names; a later one counts. */
export function noteVariables({ text, offsets }: Placed, variables: Map<string, Placed>): void {
  for (const match of text.matchAll(ASSIGNED)) {
    const [whole, name = '', quote = '', value = ''] = match;
    const start = match.index + whole.indexOf(quote) + 1;
    variables.set(name, { text: value, offsets: offsets.slice(start, start + value.length + 1) });
  }
}

/**
 * A command with the variables of Python that it uses set before it, as a shell would have them: `!hf download {org}/{name}`
 * becomes `org="..."`, `name="..."`, `hf download ${org}/${name}`.
 * https://ipython.readthedocs.io/en/stable/interactive/reference.html#system-shell-access
 */
export function withVariables(command: Placed, variables: ReadonlyMap<string, Placed>): Placed {
  const used = [...command.text.matchAll(USED)].filter((match) => variables.has(match[1] ?? match[2] ?? ''));
  if (used.length === 0) return command;
  const pieces: Placed[] = [];
  for (const name of new Set(used.map((match) => match[1] ?? match[2] ?? ''))) {
    const value = variables.get(name);
    if (value !== undefined)
      pieces.push(at(`${name}="`, value.offsets[0] ?? 0), value, at('"\n', value.offsets.at(-1) ?? 0));
  }
  let from = 0;
  for (const { index, 0: written } of used) {
    if (!written.startsWith('{')) continue;
    pieces.push(cut(command, from, index), at('$', command.offsets[index] ?? 0));
    from = index;
  }
  return joined([...pieces, cut(command, from, command.text.length)]);
}

function at(text: string, offset: number): Placed {
  return { text, offsets: Array.from(text, () => offset) };
}

function cut({ text, offsets }: Placed, start: number, end: number): Placed {
  return { text: text.slice(start, end), offsets: offsets.slice(start, end + 1) };
}

/** The offset of the end only of the last piece. */
function joined(pieces: readonly Placed[]): Placed {
  const offsets = pieces.flatMap((piece) => piece.offsets.slice(0, piece.text.length));
  return { text: pieces.map(({ text }) => text).join(''), offsets: [...offsets, pieces.at(-1)?.offsets.at(-1) ?? 0] };
}
