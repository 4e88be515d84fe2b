import type { LicenseId } from '../../domain.ts';
import { codeOf } from './tokens.ts';

/** Words of the postal addresses that the Free Software Foundation had; its licenses give the one of their day. */
const WORDS =
  '02110 02111 02139 1301 1307 31 330 51 59 675 ave boston cambridge fifth floor franklin ma mass milk place st street suite temple usa';

/** Its licenses: in any other one the same numbers may matter. */
const LICENSES = /^(?:[al]?gpl|gfdl)(?:-|$)/;

let codes: ReadonlySet<number> | null = null;

/** Whether a word is nothing but part of the publisher's postal address, which differs between copies of one license. */
export function isPublisherAddress(license: LicenseId, code: number | undefined): boolean {
  if (!LICENSES.test(license)) return false;
  codes ??= new Set(WORDS.split(' ').map(codeOf));
  return codes.has(((code ?? 0) & ~1) >>> 0);
}
