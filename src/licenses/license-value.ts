import { idForSpdx, idsForHubLicense, idsForLink, idsForSpelling, requirementsForName } from '../catalog/catalog.ts';
import type { Requirement } from './clue.ts';
import { distinct } from './reconcile.ts';
import { strictest } from './strictness.ts';

/** Longer values are prose, not the name of a license. */
const LONGEST = 200;

/**
 * The licenses that a free value of the card names; all of them must be met. Understands names, addresses, SPDX expressions and
 * lists written into one value: of `A OR B` the looser counts, as the user may choose; an exception (`WITH`) is left aside, so
 * the license counts whole. Empty when any part is not known.
 *
 * Sample: "MIT OR Apache-2.0", "GPL-3.0-only WITH Classpath-exception-2.0", "mit, cc-by-nc-4.0"
 */
export function requirementsOfValue(value: string): readonly Requirement[] {
  const text = value.trim();
  if (text === '' || text.length > LONGEST) return [];
  const whole = named(text);
  return whole.length > 0 ? whole : expression(text);
}

/** The licenses of equal strictness of which a value lets the user choose one: those of `MIT OR Apache-2.0`. Empty for any other value. */
export function choiceOfValue(value: string): Requirement {
  const text = withoutParentheses(value.trim());
  if (text.length > LONGEST || named(text).length > 0) return [];
  const choices = split(text, OR).map((part) => requirementsOfValue(part).flat());
  const chosen = new Set(requirementsOfValue(text).flat());
  const isPlain = choices.length > 1 && choices.every((ids) => ids.length === 1);
  return isPlain && chosen.size > 1 ? [...chosen] : [];
}

/** A single name or address. */
function named(text: string): readonly Requirement[] {
  const ids = idsForHubLicense(text);
  if (ids.length > 0) return [ids];
  const linked = idsForLink(text);
  if (linked.length > 0) return [linked];
  const byName = requirementsForName(text);
  if (byName.length > 0) return byName;
  const spdx = idForSpdx(text);
  if (spdx !== null) return [[spdx]];
  const respelled = idsForSpelling(text);
  return respelled.length > 0 ? [respelled] : [];
}

function expression(text: string): readonly Requirement[] {
  const [, label, address] = MARKDOWN_LINK.exec(text) ?? [];
  if (label !== undefined) return bothOf(label, address ?? '');
  const bare = withoutRemarks(withoutParentheses(text));
  if (bare !== text) return requirementsOfValue(bare);
  const choices = split(text, OR);
  const free = choices.filter((choice) => !TO_BE_BOUGHT.test(choice));
  if (choices.length > 1) return loosest(free.map(requirementsOfValue));
  const parts = split(text, AND);
  if (parts.length > 1) return together(parts.map(requirementsOfValue));
  const [, license] = WITH.exec(text) ?? [];
  if (license !== undefined) return named(license);
  const spaced = text.replace(/-(or|and)-/gi, ' $1 ');
  return spaced === text ? [] : requirementsOfValue(spaced);
}

/** The side of a choice that nobody has without a contract: "AGPL-3.0 OR Commercial". */
const TO_BE_BOUGHT = /^(?:an? )?(?:commercial|proprietary|enterprise)(?:[ -]licen[cs]e)?$/i;

// "[Apache 2.0](https://www.apache.org/licenses/LICENSE-2.0)"
const MARKDOWN_LINK = /^\[([^\]]{1,100})\]\((\S{4,160})\)$/;

/** Operators as `split` finds them outside of parentheses. */
const OR = /^\s+or\s+|^\s*\|{1,2}\s*/i;
const AND = /^\s+and\s+|^\s*[,;&]\s*(?:and\s+)?|^\s*\/(?!\/)\s*|^\s+\+\s+/i;
// "GPL-3.0-only WITH Classpath-exception-2.0"; not "MIT with additional restrictions"
const WITH = /^(\S{2,60}) with [\w.-]{0,40}exception[\w.-]{0,20}$/i;

/** A label and an address of one link; both count, and where one is not known the other does. */
function bothOf(label: string, address: string): readonly Requirement[] {
  const words = requirementsOfValue(label);
  const link = named(address);
  return distinct([...words, ...link]);
}

/** "(MIT OR Apache-2.0)" without its parentheses; "(A) OR (B)" stays. */
function withoutParentheses(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  const inner = text.slice(1, -1);
  let depth = 0;
  for (const sign of inner) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return text;
  }
  return inner.trim();
}

// "MIT (code)", "cc-by-nc-4.0 (for the weights)"
const REMARK = /\s*\((?:for )?(?:the )?(?:source )?(?:code|weights?|models?|checkpoints?|data|datasets?)\)/gi;

function withoutRemarks(text: string): string {
  return text.replace(REMARK, '').trim();
}

function split(text: string, operator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    const found = depth === 0 ? operator.exec(text.slice(at, at + 12)) : null;
    if (found === null) continue;
    parts.push(text.slice(start, at));
    at += found[0].length - 1;
    start = at + 1;
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

/** All of them; none when one is not known. */
function together(parts: readonly (readonly Requirement[])[]): readonly Requirement[] {
  return parts.some((part) => part.length === 0) ? [] : parts.flat();
}

/** The choice that forbids least; of equals the first, and single licenses of equal strictness as texts of one requirement. */
function loosest(choices: readonly (readonly Requirement[])[]): readonly Requirement[] {
  if (choices.length === 0 || choices.some((choice) => choice.length === 0)) return [];
  const levels = choices.map((choice) => strictest(choice.flat()));
  const best = choices.filter((_, at) => levels[at] === Math.min(...levels));
  return best.every((choice) => choice.length === 1) ? [[...new Set(best.flat(2))]] : (best[0] ?? []);
}
