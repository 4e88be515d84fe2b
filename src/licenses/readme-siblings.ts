/**
 * A README without what it says of other models of the same owner: sections under a heading that names one, and list items that
 * open with one, with all that belongs to them. Lines become empty. `id`: the model's own, in lower case.
 */
export function withoutSiblings(readme: string, id: string): string {
  let section = 0;
  let item = -1;
  let isAfterGap = false;
  const kept = readme.split('\n').map((line) => {
    const [, marks = '', title = ''] = HEADING.exec(line) ?? [];
    const indent = line.search(/\S/);
    if (marks !== '') {
      item = -1;
      if (section === 0 || marks.length <= section) section = isOfSibling(title, id) ? marks.length : 0;
    }
    const opening = ITEM.exec(line)?.[1];
    const endsItem = opening === undefined ? isAfterGap && indent === 0 : indent <= item;
    if (item >= 0 && endsItem) item = -1;
    if (item < 0 && opening !== undefined && isOfSibling(opening, id)) item = indent;
    isAfterGap = indent < 0;
    return section > 0 || item >= 0 ? '' : line;
  });
  return kept.join('\n');
}

/** The title of the whole is left out: a copy may keep that of its original. */
const HEADING = /^\s{0,3}(#{2,6})\s+(.{1,200})$/;
/** "- [Foo-7B-Chat](https://huggingface.co/acme/Foo-7B-Chat): ...", "* **acme/Foo-7B-Chat** ..." */
const ITEM = /^\s*[-*+]\s+[*_`]{0,3}(\[[^\]]{1,120}\]\(\S{1,200}?\)|[\w./-]{3,120})/;

function isOfSibling(words: string, id: string): boolean {
  const text = words.toLowerCase();
  const [owner = '', name = id] = id.split('/');
  if (isNamed(name, text)) return false;
  return text.includes(`${owner}/`) || text.split(/[^\w.-]+/).some((word) => isLonger(word, name));
}

/** "Foo-7B-Chat" for "Foo-7B"; "Foo-7B-based" is no name. */
function isLonger(word: string, name: string): boolean {
  return name.length >= 4 && word.startsWith(`${name}-`) && !NO_TAIL.test(word.slice(name.length));
}

const NO_TAIL = /^-(?:licen[cs]|based|derived|family|models?|series|terms|weights)/;

/** Words on another model, one whose name begins like this one's or differs in its size alone. */
export function namesSibling(statement: string, id: string): boolean {
  const name = id.split('/').at(-1) ?? id;
  const words = statement.toLowerCase().split(/[^\w.-]+/);
  if (words.some((word) => isOtherSize(word.replace(/\.+$/, ''), name)) && !isNamed(name, statement)) return true;
  const stem = /^[a-z0-9.]+(?:-[a-z0-9.]+)?/.exec(name)?.[0] ?? name;
  return stem.length >= 4 && name !== stem && statement.toLowerCase().includes(`${stem}-`);
}

/** "7b", "1.8B", "350m" of a name */
const SIZE = /(?<=-)\d+(?:\.\d+)?[bm](?![a-z\d])/;

/** "Foo-70B" for "Foo-7B-Chat". */
function isOtherSize(word: string, name: string): boolean {
  const [size] = SIZE.exec(word) ?? [];
  const [own] = SIZE.exec(name) ?? [];
  if (size === undefined || own === undefined || size === own) return false;
  return `${name.replace(SIZE, '#')}-`.startsWith(`${word.replace(SIZE, '#')}-`);
}

/** Whether the words hold the name as a whole: "Foo-7B" is not in "Foo-7B-Instruct". */
export function isNamed(name: string, words: string): boolean {
  const text = words.toLowerCase();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isCut = /[\w-]$/.test(text.slice(0, at)) || /^(?:[\w-]|\.\w)/.test(text.slice(at + name.length));
    if (!isCut) return true;
  }
  return false;
}
