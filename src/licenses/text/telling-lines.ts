import { isPermissive } from '../../catalog/catalog.ts';
import type { LicenseId } from '../../domain.ts';
import { mentionedLicenses } from '../mentions.ts';
import { barsCommerce } from '../non-commercial-words.ts';

/** Words in lower case that lines on holders, authors and addresses hold besides names. */
const PLAIN = new Set(
  `a affiliates all also an and applies are as at author authors be by c co code collaborators community company contributors copyright corporation data
  de del der developers di download et al file following for from group held her his holder holders in inc includes individual institute is its la le
  library license licensors licenses list listed ltd maintainers many material members model models of on or organization original other others owner
  owners part parts pertains portions present project publicly readme released repository research reserved respective rights see shown software source
  subsidiaries subsidiary team text that the their these third this to trading under university van various version von was weights with work
  works`.split(/\s+/),
);
/** More other words in lower case than uncommon names account for make a sentence. */
const MOST_OTHER_WORDS = 1;
const ADDRESS = /<[^<>\n]{1,60} at [^<>\n]{1,60}>|\S*(?:@|:\/\/|\.(?:com|org|net|io|ai|cn|co)\b)\S*/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}_.'’-]*|©/gu;
/** Behind these stands a name, also in lower case: "2024 ehmicky", "the ggml authors". */
const BEFORE_NAME = /^(?:©|c|copyright|by|the|and|present|\d{4}.*)$/i;
/** Before these too: "libuv project contributors", "golang-jwt maintainers". */
const AFTER_NAME =
  /^(?:authors?|collaborat\w+|community|contributors|developers|maintainers|plugins|project|repository|team)\b/i;

/** What every name of a license and every word on commercial use has in it. */
const HINT =
  /licen[cs]|creative|\bcc|gpl|rail|terms|policy|apache|:\/\/|comm?er|kom+er|komersi|research|academic|scientific|scholar|educat|personal|商|研究|学术|學術|非営利|상업|연구|ком+ерц|коммерч|ticari|تجار|thương|kaupalli|kereskedelmi|εμπορικ|व्यावसायिक|वाणिज्यिक|מסחרי|พาณิชย์/i;

/** What a line that a copy may have besides the license says of terms. */
export interface LineTerms {
  /** Licenses that it names. */
  readonly named: readonly LicenseId[];
  readonly barsCommerce: boolean;
}

const NONE: LineTerms = { named: [], barsCommerce: false };

/** What such a line, a copyright line or the address that a copy was taken from, says of terms. The words of addresses count. */
export function termsIn(line: string): LineTerms {
  if (!HINT.test(line)) return NONE;
  return {
    named: mentionedLicenses(line),
    barsCommerce:
      /\bBY[- ]NC\b/i.test(line) ||
      barsCommerce(line) ||
      barsCommerce(line.replace(/[/_-]+/g, ' ')) ||
      line.match(ADDRESS)?.some(sells) === true,
  };
}

/** "https://example.com/eula", ".../commercial-terms": what is to be read there is no license that everybody may copy. */
function sells(address: string): boolean {
  return /[/_.-](?:eula|terms|tos|commercial|enterprise|pricing|paid|subscribe|nc)\b/i.test(address);
}

/** Whether a line names another license than the one it stands beside, or bars commercial use beside one that allows it. */
export function areOtherTerms({ named, barsCommerce }: LineTerms, license: LicenseId): boolean {
  const isOwn = (id: LicenseId) => id === license || license.endsWith(`-modified-${id}`);
  return (named.length > 0 && !named.some(isOwn)) || (barsCommerce && isPermissive(license));
}

/** "Foo Labs. ", "Foo Labs - ": behind it stands no further name, unless the stop is that of an abbreviation. */
const BEHIND_NAME =
  /(?<=\p{L}[\p{Ll})])(?<!\b(?:inc|ltd|co|corp|gmbh|pty|pte|pvt|plc|dr|jr|sr|st|prof|dept|univ|etc|al|vs|no))[.!;]\s+(?=\p{L})|(?<=\p{L}[\p{L})])\s+[-–—|]+\s+/iu;
/** What may stand there: a further notice, or the license, which is compared by itself. */
const NEXT_NOTICE = /^\W*(?:copyright\b|\(c\)|©|portions\b)/i;
const NEXT_LICENSE = /^\W*(?:it is )?licensed\b/i;
const NOTICE = /copyright|\(c\)|©/i;

/** Whether a line that should hold names alone holds a sentence: "Copyright Foo. Companies need a paid plan.", "Copyright Foo. Void in Europe". */
export function isSentence(line: string): boolean {
  const names = line.replace(ADDRESS, ' ');
  const [notice = '', ...behind] = names.split(BEHIND_NAME);
  return otherWords(names) > MOST_OTHER_WORDS || behind.some((part) => saysMore(part, notice));
}

/** Words in lower case that neither are usual in such lines nor stand where a name does. */
function otherWords(names: string): number {
  const words = names.match(WORD) ?? [];
  let others = 0;
  let isName = false;
  for (const [i, word] of words.entries()) {
    const standsForName = BEFORE_NAME.test(words[i - 1] ?? '') || AFTER_NAME.test(words[i + 1] ?? '');
    const isOther = /^\p{Ll}/u.test(word) && !PLAIN.has(word.replace(/[.'’-]+$/, ''));
    if (isOther && !standsForName && !isName) others++;
    isName = isOther && standsForName;
  }
  return others;
}

function saysMore(behind: string, notice: string): boolean {
  if (NEXT_NOTICE.test(behind) || (NEXT_LICENSE.test(behind) && NOTICE.test(notice))) return false;
  return (behind.match(WORD) ?? []).some(
    (word) => /^\p{L}/u.test(word) && !PLAIN.has(word.toLowerCase().replace(/[.'’-]+$/, '')),
  );
}

/** A paragraph cut into its sentences; a line that begins with a label is one too. */
export function sentencesOf(paragraph: string): readonly string[] {
  const parts = paragraph.split(/(?<=[\p{L}\d)])[.:]\s+(?=\p{Lu})|\n\s*(?=[\w .]{1,40}:\s)/u);
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => /\p{L}/u.test(part));
}
