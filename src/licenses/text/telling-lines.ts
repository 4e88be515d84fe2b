import { isPermissive } from '../../catalog/catalog.ts';
import type { LicenseId } from '../../domain.ts';
import { mentionedLicenses } from '../mentions.ts';
import { barsCommerce } from '../non-commercial-words.ts';

/** Words in lower case that lines on holders, authors and addresses hold besides names. */
const PLAIN = new Set(
  `a all also an and applies are as at author authors be by c co code company contributors copyright corporation data de del der developers di
  download et al file following for from group held her his holder holders in inc includes institute is its la le library license licenses list listed ltd
  members material model models of on or organization original other others owner owners part parts pertains portions present project publicly
  readme released repository research reserved respective rights see shown software source team text that the their these this to under university van
  von was weights with work works`.split(/\s+/),
);
/** More other words in lower case than handles and uncommon names account for make a sentence. */
const MOST_OTHER_WORDS = 2;
const ADDRESS = /\S*(?:@|:\/\/|\.(?:com|org|net|io|ai|cn|co)\b)\S*/g;
const LOWER_CASE_WORD = /(?<![\p{L}\p{N}_.-])\p{Ll}[\p{L}'’-]*/gu;

/** What every name of a license and every word on commercial use has in it. */
const HINT =
  /licen[cs]|creative|\bcc|gpl|rail|terms|policy|apache|:\/\/|comm?er|kom+er|komersi|research|academic|scientific|scholar|educat|personal|商|研究|学术|學術|非営利|상업|연구|коммерч|ticari|تجاري|thương/i;

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
    barsCommerce: barsCommerce(line) || barsCommerce(line.replace(/[/_-]+/g, ' ')),
  };
}

/** Whether a line names another license than the one it stands beside, or bars commercial use beside one that allows it. */
export function areOtherTerms({ named, barsCommerce }: LineTerms, license: LicenseId): boolean {
  const isOwn = (id: LicenseId) => id === license || license.endsWith(`-modified-${id}`);
  return (named.length > 0 && !named.some(isOwn)) || (barsCommerce && isPermissive(license));
}

/** Whether a line that should hold names alone holds a sentence: "Copyright Foo. Companies need a paid plan." */
export function isSentence(line: string): boolean {
  const words = line.replace(ADDRESS, ' ').match(LOWER_CASE_WORD) ?? [];
  return words.filter((word) => !PLAIN.has(word)).length > MOST_OTHER_WORDS;
}
