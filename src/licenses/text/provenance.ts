import { idsForLink, isPermissive } from '../../catalog/catalog.ts';
import type { LicenseId } from '../../domain.ts';
import { areOtherTerms, termsIn } from './telling-lines.ts';

/** Words of a remark on where a copy of a license stands; none of them can grant, forbid or limit anything. */
const REMARK_WORDS = new Set(
  `a also an and are as at available be below can check copied copy current downloaded faq find for found from full here in info
  information is it its latest legal license link more obtained of official on online or original page please policy read recent
  refer retrieved see source taken text the this to up url version view visit was website you agreement`.split(/\s+/),
);
/** Words that say it is a copy of the license at hand that the address leads to, not another license. */
const COPY_WORD = /\b(?:cop(?:y|ied)|from|source|taken|text|this|version)\b/i;
const ADDRESS = /https?:\/\/[^\s<>()"'\]]{1,300}/g;
/** A remark and its address may stand on two lines. */
const LONGEST_REMARK = 400;

/** Whether a word may stand in a remark on where the text was taken from: "For the original copy, see https://example.com/license". */
export function isRemarkWord(word: string): boolean {
  return REMARK_WORDS.has(word);
}

/**
 * Whether the addresses in a remark may be those of the license that it stands beside. One that the catalog knows as another
 * license's makes the remark a pointer to that one; so does, beside a permissive license, an address that nobody knows, unless
 * the remark calls what is at hand a copy of it. False without an address.
 */
export function pointsToItself(words: string, license: LicenseId): boolean {
  const text = words.slice(0, LONGEST_REMARK);
  const addresses = text.match(ADDRESS) ?? [];
  const mayBeUnknown = COPY_WORD.test(text.replace(ADDRESS, '')) || !isPermissive(license);
  const isOwn = (address: string) => {
    const ids = idsForLink(address.replace(/[.,;:]+$/, ''));
    return ids.length === 0 ? mayBeUnknown : ids.includes(license);
  };
  return addresses.length > 0 && addresses.every(isOwn) && !areOtherTerms(termsIn(text), license);
}
