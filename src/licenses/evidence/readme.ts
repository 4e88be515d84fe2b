import { licenseById, requirementsForName } from '../../catalog/catalog.ts';
import type { FoundClause, LicenseFile, LicenseId, ModelFacts } from '../../domain.ts';
import {
  aboutWeights,
  ownWords,
  requirementsInProse,
  tellsCodeFromModel,
  withoutOtherParts,
} from '../about-weights.ts';
import { type Clue, clue, type Requirement } from '../clue.ts';
import { shortNames } from '../mentions.ts';
import { asksForLeave, barsCommerce } from '../non-commercial-words.ts';
import { badgeStatements } from '../readme-badges.ts';
import { wholeLines } from '../readme-lines.ts';
import { withoutSiblings } from '../readme-siblings.ts';
import {
  intentions,
  licenseStatements,
  sentences,
  statementsElsewhere,
  withoutFrontMatter,
} from '../readme-statements.ts';
import { tableStatements } from '../readme-tables.ts';
import { licensesAskingFor } from '../required-words.ts';
import { otherLicense, statedLimits } from '../stated-limits.ts';

/** Longer READMEs are read up to here (UTF-16 units). */
const LONGEST_README = 200_000;

/** Evidence: license sections of the README, and what it forbids elsewhere. Prose never decides alone, but it may contradict the card. */
export function readmeClues(facts: ModelFacts): readonly Clue[] {
  return facts.texts.flatMap((file) =>
    file.kind === 'text' && file.role === 'readme' ? sectionClues(file, facts) : [],
  );
}

type Text = Extract<LicenseFile, { kind: 'text' }>;

function sectionClues(file: Text, facts: ModelFacts): readonly Clue[] {
  const id = facts.model.toLowerCase();
  const whole = wholeLines(withoutFrontMatter(file.text.slice(0, LONGEST_README)));
  const readme = withoutSiblings(whole, id);
  const name = (id.split('/').at(-1) ?? id).toLowerCase();
  const all = [
    ...detailsIn(file.text),
    ...licenseStatements(readme),
    ...tableStatements(whole, name),
    ...badgeStatements(readme),
    ...statementsElsewhere(readme, name),
  ];
  const statements = aboutWeights([...new Set(all)], id);
  const [intention] = aboutWeights(intentions(readme), id).filter((one) => !statements.includes(one));
  const meant = intention === undefined ? [] : [meantClue(file, intention)];
  return [...statements.flatMap((statement) => statementClues(statement, file, facts)), ...meant];
}

function statementClues(statement: string, { path, url }: Text, facts: ModelFacts): readonly Clue[] {
  const place = { source: 'readme', quote: statement, path, url, weight: 'aside', prose: true } as const;
  const own = ownWords(statement, facts.model.toLowerCase());
  const named = namedIn(statement, own);
  const ids = named.flat();
  const clues = [
    ...named.map((requirement) => clue({ ...place, requirements: [requirement] })),
    ...policyClues(statement, place),
  ];
  // "Apache 2.0, for non-commercial use only" is not Apache-2.0
  const bars = barsCommerce(withoutOtherParts(statement)) || BY_NC.test(shortNames(own));
  // "Apache 2.0 (code) / CC-BY-NC 4.0 (weights)": the stricter may be the weights'
  const isMixed = tellsCodeFromModel(statement) && ids.some((one) => !barsUse(one));
  const isBarred = bars && (isMixed || !ids.some(barsUse));
  if (isBarred) return [...clues, clue({ ...place, unnamed: true, asks: asksForLeave(statement) })];
  const other = ids.length > 0 ? [] : otherLicense(statement, facts.baseModels.length > 0);
  const limits = [...statedLimits(statement), ...other];
  return limits.length > 0 ? [...clues, clue({ ...place, clauses: limits })] : clues;
}

/** A use policy that a statement asks to keep to stands beside the license and contradicts none. */
function policyClues(statement: string, place: Parameters<typeof clue>[0]): readonly Clue[] {
  const [name] = USE_POLICY.exec(statement) ?? [];
  if (name === undefined || !BINDS.test(statement) || /\bAPI\b/.test(statement)) return [];
  const clauses: FoundClause[] = [
    { term: 'use-restrictions', line: 1, quote: statement, value: 'policy', document: null },
  ];
  return [clue({ ...place, prose: false, clauses })];
}

const USE_POLICY = /\b(?:acceptable|prohibited|responsible) uses? polic(?:y|ies)\b|\busage polic(?:y|ies)\b/i;
const BINDS =
  /\b(?:must|shall|agree|subject to|governed by|comply|complies|adhere|abide|in accordance with|with (?:the|our|an?)|under)\b/i;

function meantClue({ path, url }: LicenseFile, quote: string): Clue {
  return clue({ source: 'readme', quote, path, url, weight: 'aside', prose: true, meant: true });
}

function barsUse(id: LicenseId): boolean {
  return licenseById(id)?.commercialUse === 'no';
}

/** "CC-BY-NC", of whatever version. */
const BY_NC = /\bCC[ -]BY[ -]NC\b/i;

/** Licenses that a statement names in prose, that ask for its words, or that are the whole value of "License: ...". */
function namedIn(statement: string, own: string): readonly Requirement[] {
  const named = requirementsInProse(own);
  if (named.length > 0) return named;
  const asking = licensesAskingFor(statement);
  if (asking.length > 0) return [asking];
  const value = LABEL.exec(statement)?.[1];
  const meant = value === undefined ? [] : requirementsForName(value).flat();
  return meant.length > 0 ? [meant] : [];
}

// "- **License:** Gemma", "License: [Llama 3.1](https://...)"
const LABEL = /^\W{0,6}(?:model )?licen[cs]e\W{0,4}:\W{0,4}([\w][\w .+-]{1,60}?)(?:\W*|\]\(.{1,200})$/i;

/** `license_details` of the front matter, the one word on the license that the card's fields do not hold. */
function detailsIn(readme: string): readonly string[] {
  const front = readme.startsWith('---') ? readme.slice(0, readme.length - withoutFrontMatter(readme).length) : '';
  const [, details] = /^license_details:[ \t]*(\S.{0,500})$/m.exec(front) ?? [];
  return details === undefined ? [] : sentences(details.replace(/^["']|["']\s*$/g, ''));
}
