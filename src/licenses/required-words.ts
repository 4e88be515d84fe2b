import { allLicenses, idsForHubLicense } from '../catalog/catalog.ts';
import { addTo, type LicenseId } from '../domain.ts';

/** What licenses ask to be shown or told, by the words. */
interface RequiredWords {
  /** "Built with Llama" */
  readonly display: ReadonlyMap<string, readonly LicenseId[]>;
  /** "llama 3 1 is licensed under the llama 3 1 community license", up to what changes from copy to copy */
  readonly notices: ReadonlyMap<string, readonly LicenseId[]>;
  readonly displayed: RegExp;
}

let known: RequiredWords | null = null;

/** Licenses that ask for the very words that a statement holds, a line to show or a notice: who writes them took the model under that license. */
export function licensesAskingFor(statement: string): readonly LicenseId[] {
  known ??= collect();
  const plain = statement.replace(/[*_`"“”]|<[^<>]{1,80}>/g, '');
  const ids = new Set([...plain.matchAll(known.displayed)].flatMap(([shown]) => known?.display.get(shown) ?? []));
  const [, version] = LLAMA.exec(plain) ?? [];
  for (const id of version === undefined ? [] : idsForHubLicense(`llama${version}`)) ids.add(id);
  const words = UNDER.test(plain) ? ` ${wordsOf(plain)} ` : '';
  for (const [notice, of] of words === '' ? [] : known.notices) {
    if (words.includes(` ${notice} `)) for (const id of of) ids.add(id);
  }
  return [...ids];
}

/** With the generation, as many write it. */
const LLAMA = /\bBuilt with (?:Meta )?Llama[ -]?(2|3\.[1-3]|3|4)\b/;
const UNDER = /\bunder\b/i;
/** Lines to show that nobody else would write. */
const TELLING = /^(?:Built|Improved|Powered|Created) (?:with|using|by) [^[\]]+$/;
/** Behind it years, holders and addresses follow. */
const NOTICE_END = /[,.]? (?:copyright|found at|for more)\b/i;
const FEWEST_WORDS = 7;

function collect(): RequiredWords {
  const display = new Map<string, LicenseId[]>();
  const notices = new Map<string, LicenseId[]>();
  for (const { id, terms } of allLicenses()) {
    for (const term of terms) {
      if (term.term !== 'attribution') continue;
      for (const shown of term.value.display) if (TELLING.test(shown)) addTo(display, shown, id);
      const notice = wordsOf((term.value.notice ?? '').split(NOTICE_END)[0] ?? '');
      if (/ under /.test(notice) && notice.split(' ').length >= FEWEST_WORDS) addTo(notices, notice, id);
    }
  }
  const lines = [...display.keys()].sort((a, b) => b.length - a.length).map((one) => one.replace(/[.+]/g, '\\$&'));
  // "Built with Llama Factory", "Built with Qwen2.5", "Built with Llama.cpp" are other things
  const displayed = new RegExp(`(?<![\\w-])(?:${lines.join('|')})(?![\\w-]|\\.\\w| [A-Z\\d])`, 'gu');
  return { display, notices, displayed };
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
