import { idsForLink } from '../catalog/catalog.ts';
import type { Requirement } from './clue.ts';
import { requirementsOfValue } from './license-value.ts';
import { mentionedLicenses } from './mentions.ts';
import { distinct } from './reconcile.ts';

/** A longer text says more than which license it is about. */
const LONGEST = 1_500;
/** Words of a text that is nothing but the name of a license. */
const MOST_WORDS_OF_NAME = 12;
// "http://www.apache.org/licenses/LICENSE-2.0"
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>)\]"']{4,200}/g;
// "SPDX-License-Identifier: Apache-2.0"
const SPDX_LINE = /SPDX-License-Identifier:[ \t]*([^\n\r]{2,80})/g;
// "The model weights are licensed under the CC BY-NC 4.0 license."
const STATEMENT =
  /([^.\n]{0,120})\b(?:is|are)\s+(?:hereby\s+)?(?:licensed|released|distributed|published|provided|made\s+available)\s+under\s+(?:the\s+)?(?:terms\s+of\s+(?:the\s+)?)?([^;\n]{2,100}?)(?:\.?\s*$|\.\s+|;|\n)/gim;
/** Parts that a license may be for without being for the weights. */
const OTHER_PART =
  /\b(?:code|scripts?|software|library|documentation|docs|data|data\s?sets?|website|images?|fonts?)\b/i;
const WEIGHTS = /\b(?:weights?|models?|checkpoints?|parameters)\b/i;
/** Words of a text that says more: an exception, a further license, a condition. */
const MORE =
  /\b(?:additional|also|and its|but|commercial|conditions?|different|except|however|must|not|only|other|policy|prohibit\w*|research|restrict\w*|separate\w*|subject|terms|unless|while)\b/i;

/**
 * The licenses that a short text in a license's place points to: by addresses that all stand for licenses, by an SPDX line, by one
 * plain statement ("The model weights are licensed under CC BY-NC 4.0.") or by a bare name ("MIT"). Empty when it says anything
 * that is not understood, or speaks of the code alone: then it is a text nobody knows.
 */
export function pointedAt(text: string): readonly Requirement[] {
  if (text.length > LONGEST) return [];
  const addresses = text.match(ADDRESS) ?? [];
  const linked = addresses.map((address) => idsForLink(address.replace(/[.,;]$/, '')));
  if (linked.some((ids) => ids.length === 0)) return [];
  const stated = statedIn(text.replace(ADDRESS, ' '), linked.length > 0);
  return linked.length > 0 ? distinct([...linked, ...stated]) : stated;
}

/** A longer text has so much of its own that it is no description of another license. */
const LONGEST_DESCRIPTION = 5_000;
/** What the license of a text in a license's place may be stated of. */
const SUBJECT = /\b(?:weights?|models?|checkpoints?|parameters|this (?:repository|project|work)|everything)\b/i;

/**
 * The license that a text states for the model and then describes in words of its own: "The weights are licensed under CC BY-NC
 * 4.0. You are free to ...". Such a text is that license with changes until somebody has read it. Empty when it states none, or several.
 */
export function describedIn(text: string): readonly Requirement[] {
  if (text.length > LONGEST_DESCRIPTION) return [];
  const plain = text.replace(/(?<!\n)\r?\n(?![\r\n])/g, ' ').replace(ADDRESS, ' ');
  const stated = [...plain.matchAll(STATEMENT)].filter(([, subject = '']) => SUBJECT.test(subject));
  const found = distinct(stated.flatMap(([, , name = '']) => namedBy(name)));
  if (stated.length === 0) return offeredIn(text);
  return found.length === 1 && stated.every(([, , name = '']) => namedBy(name).length > 0) ? found : [];
}

// "dual-licensed", "you may choose either of them"
const CHOICE =
  /\bdual(?:ly)?[- ]licen[cs]|\beither (?:of|license)\b|\b(?:may|can) choose\b|\bat your (?:option|choice)\b/i;
const TO_BE_BOUGHT = /\b(?:commercial|proprietary|enterprise) licen[cs]e/i;
/** Then the license that is free to choose is not offered as it is. */
const LIMITS =
  /\bnon-?commercial|\bcommercial (?:use|usage|purposes?)\b|\b(?:academic|research|personal|evaluation)\b/i;

/** The one license that a text offers beside a commercial one: "dual-licensed under the AGPL-3.0 or a commercial license". */
function offeredIn(text: string): readonly Requirement[] {
  if (!CHOICE.test(text) || !TO_BE_BOUGHT.test(text) || LIMITS.test(text)) return [];
  const ids = mentionedLicenses(text);
  return ids.length === 1 ? [ids] : [];
}

/** The name of a license, or words around the one license that they mention. */
function namedBy(words: string): readonly Requirement[] {
  const known = nameOf(words);
  return known.length > 0 ? known : mentionedLicenses(words).map((id) => [id]);
}

function statedIn(text: string, hasAddress: boolean): readonly Requirement[] {
  const lines = [...text.matchAll(SPDX_LINE)].map(([, value = '']) => requirementsOfValue(withoutCommentEnd(value)));
  if (lines.some((one) => one.length === 0)) return [];
  // beside an address it is the usual notice, with the license's own words
  if (lines.length > 0) return hasAddress || !MORE.test(text.replace(SPDX_LINE, ' ')) ? distinct(lines.flat()) : [];
  const statements = [...text.matchAll(STATEMENT)];
  const [statement] = statements;
  if (statement === undefined) return bareName(text);
  const [whole, subject = '', name = ''] = statement;
  const rest = text.replace(whole, ' ');
  if (statements.length > 1 || MORE.test(rest) || MORE.test(subject)) return [];
  if (OTHER_PART.test(subject) && !WEIGHTS.test(subject)) return [];
  return nameOf(name);
}

/** A text that is a name and nothing else: "# License\n\nCC-BY-NC-4.0", "License: MIT". */
function bareName(text: string): readonly Requirement[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^[\s#*_]+|[\s*_.]+$/g, ''));
  const [name, ...others] = lines.filter((line) => line !== '' && !/^licen[sc]e:?$/i.test(line));
  if (name === undefined || others.length > 0 || name.split(/\s+/).length > MOST_WORDS_OF_NAME) return [];
  return nameOf(name.replace(/^licen[sc]e\s*:\s*/i, ''));
}

function withoutCommentEnd(value: string): string {
  return value.replace(/(?:\*\/|-->)\s*$/, '').trim();
}

// "MIT License - see the LICENSE file for details"
const SEE = /\s*[-–—(,]?\s*(?:please )?see\b.*$/i;

/** The name with or without "License", "International Public License". */
function nameOf(written: string): readonly Requirement[] {
  const name = written
    .replace(/[*_`"“”]/g, '')
    .replace(SEE, '')
    .trim();
  const short = name.replace(/\s+(?:international\s+)?(?:public\s+)?licen[sc]e(?:\s+agreement)?$/i, '');
  for (const one of [name, short]) {
    const found = requirementsOfValue(one);
    if (found.length > 0) return found;
  }
  return [];
}
