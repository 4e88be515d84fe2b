import type { LicenseId } from '../../domain.ts';
import { codeOf } from './tokens.ts';

/** Words of the postal addresses that the Free Software Foundation had; its licenses give the one of their day. */
const WORDS =
  '02110 02111 02139 1301 1307 31 330 51 59 675 ave boston cambridge fifth floor franklin ma mass milk place st street suite temple usa';

/** Its licenses: in any other one the same numbers may matter. */
const LICENSES = /^(?:[al]?gpl|gfdl)(?:-|$)/;

const NONE: ReadonlySet<number> = new Set();
let codes: ReadonlySet<number> | null = null;

/** Codes, without the bit of enumerators, of words that are nothing but part of the publisher's postal address, which differs between copies of a license. */
export function publisherAddress(license: LicenseId): ReadonlySet<number> {
  if (!LICENSES.test(license)) return NONE;
  codes ??= new Set(WORDS.split(' ').map(codeOf));
  return codes;
}
