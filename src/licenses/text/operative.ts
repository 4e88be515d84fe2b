import type { TextTokens } from './tokens.ts';

/**
 * Words that decide what one may do. They are never part of a name, a copyright line or a heading that a copy may change
 * freely.
 */
const OPERATIVE = new Set(
  `not no non nor never neither only solely except unless without must shall may can cannot will prohibited prohibits prohibit forbidden
  forbids restricted restriction restrictions permitted permission allowed purpose purposes use used uses using commercial
  noncommercial commercially nonprofit evaluation conditions provided subject grant grants granted redistribution redistribute distribute
  distribution modify sell sublicense revoked free personal internal academic exclusively until before after agree required
  require requires if production military excluding excluded barred banned limited`.split(/\s+/),
);
/** The same in other languages: words for "not", "only", "except" and "forbidden", of Chinese and Japanese single characters. */
const OPERATIVE_ELSEWHERE = new Set(
  `不 禁 请 請 仅 僅 勿 须 須 只 非 除 限 금지 불가 전용 nicht nur kein keine außer verboten ne pas sauf seulement uniquement interdit interdite salvo excepto
  solamente únicamente prohibido não nao somente apenas exceto proibido soltanto solamente unicamente eccetto vietato niet alleen verboten не только кроме
  запрещено запрещается nie tylko zabronione hanya kecuali dilarang sadece hariç yasak không chỉ`.split(/\s+/),
);
const OPERATIVE_UNLESS_NAME = new Set(['research', 'academic', 'education', 'educational', 'students', 'nonprofits']);

/** "research" decides, "Foo Research" is a name; so are "Foo Limited" and the "no" in "foo@example.no", and "May 9" is a date. */
export function isOperative(
  text: string,
  tokens: TextTokens,
  isInAddress: (word: number) => boolean,
  word: number,
): boolean {
  const letters = tokens.words[word] ?? '';
  const start = tokens.starts[word] ?? 0;
  if (OPERATIVE_UNLESS_NAME.has(letters)) return text[start] === letters[0];
  if (letters === 'may' && /^May \d/.test(text.slice(start, start + 5))) return false;
  if (OPERATIVE_ELSEWHERE.has(letters)) return letters !== '限' || tokens.words[word - 1] !== '有';
  return OPERATIVE.has(letters) && !isCompanyWord(text, tokens, word) && !isInAddress(word);
}

/** What may follow the name of a company. */
const AFTER_COMPANY = new Set(['and', 'all', 'its', 'or', 'c', 'copyright']);

/** "Limited" behind a name, with nothing behind it that it could limit; "Free" of the Free Software Foundation. */
function isCompanyWord(text: string, { words, lines, starts }: TextTokens, word: number): boolean {
  if (words[word] === 'free') return words[word + 1] === 'software' && words[word + 2] === 'foundation';
  if (words[word] !== 'limited' || lines[word - 1] !== lines[word]) return false;
  const follows = lines[word + 1] === lines[word] ? (words[word + 1] ?? '') : '';
  const isLast = follows === '' || AFTER_COMPANY.has(follows) || /^\d{4}$/.test(follows);
  return isLast && /\p{Lu}/u.test(text[starts[word - 1] ?? 0] ?? '') && text[starts[word] ?? 0] === 'L';
}
