import type { FoundClause } from '../domain.ts';
import { leavesToBase } from './base-license.ts';
import { findClauses } from './clauses.ts';

type Terms = ReadonlySet<FoundClause['term']>;

/** Sizes of a company above which rights end: its users, visits, devices, revenue. */
const OF_SIZE: Terms = new Set(['mau-threshold', 'revenue-threshold', 'size-threshold']);
const FIGURE = /\d/;
const OF_COMPANIES =
  /\b(?:revenue|turnover|sales|income|users?|maus?|employees|visits|devices|customers|companies|organi[sz]ations?)\b/i;
/** What is asked of those above a size, or given to those below. */
const ASKED =
  /\b(?:must|needs?|requires?|required|have to|should|contact|obtain|request|purchase|apply for|not (?:allowed|permitted|licensed)|prohibited|free (?:for|of charge)|only (?:for|if|by)|allowed (?:for|if)|permitted (?:for|if))\b/i;
/** "Customers with over 1M requests must contact us for support": the price of a service, not of the model. */
const OF_SERVICE = /\bAPI\b|\bfor (?:[\w-]+ ){0,2}support\b/i;
const OF_MODEL = /\b(?:licen[cs]e[sd]?|models?|weights?|use)\b/i;
const DENIED = /\b(?:no|without)\b[^.]{0,30}\b(?:limits?|caps?|thresholds?|restrictions?|permission)\b|\bregardless\b/i;

/** Uses that are shut out, commercial use apart. */
const OF_USE: Terms = new Set([
  'output-training',
  'outputs-non-commercial',
  'competing-use-prohibited',
  'excluded-field',
  'excluded-region',
  'no-hosting',
  'no-redistribution',
  'commercial-use',
]);
/** What alone is allowed, apart from research: said in so many words. */
const OF_PURPOSE: Terms = new Set(['evaluation-only', 'personal-use-only', 'non-production-only']);
const FORBIDDEN =
  /\b(?:(?:may|must|shall|can) ?not|(?:do not|don['’]t) (?:re-?sell|sell|redistribute|rent|host|train)|prohibited|forbidden|not available to|not (?:be )?(?:allowed|permitted|licensed|granted)|additional restrictions?)\b/i;
/** "not intended for clinical use" warns; it forbids nothing. */
const WARNING = /\b(?:intended|designed|suitable|substitute|responsib\w+|recommend\w*)\b/i;

/** A line to show: 'you must display "Powered by Foo"'. */
const TO_SHOW = /\b(?:must|required to|need to|have to|shall)\b.*["“'‘]/i;

const PURPOSE = /\b(?:evaluation|testing|personal|production)\b/i;

/**
 * Limits that a statement about a model's license sets by itself: "companies above $10M revenue need a license", "outputs may
 * not train other models".
 */
export function statedLimits(statement: string): readonly FoundClause[] {
  const asksOfLarge = FIGURE.test(statement) && OF_COMPANIES.test(statement) && ASKED.test(statement);
  const isOther = DENIED.test(statement) || (OF_SERVICE.test(statement) && !OF_MODEL.test(statement));
  const capsSize = asksOfLarge && !isOther;
  const isWarning = WARNING.test(statement);
  const forbids = FORBIDDEN.test(statement) && !isWarning;
  const purposes = PURPOSE.test(statement) && !isWarning;
  const shows = TO_SHOW.test(statement);
  if (!capsSize && !forbids && !purposes && !shows) return [];
  return findClauses(statement).filter(
    ({ term, value }) =>
      (capsSize && OF_SIZE.has(term)) ||
      (forbids && OF_USE.has(term)) ||
      (purposes && OF_PURPOSE.has(term)) ||
      (shows && term === 'attribution' && value !== null),
  );
}

// "under the Acme Community License", "License: Acme Open Model License"
const OTHER_LICENSE =
  /\b(?:[Uu]nder|by|of|to|[Ll]icen[cs]e\W{1,8})(?:\W|the |an? ){0,6}((?:[A-Z][\w.+-]*\s+){1,6}(?:Community|Research|Open Model|Open Weights?|Proprietary|Responsible AI|Source[- ]Available) Licen[cs]e)\b/;

// "under the Acme Model Terms of Use"
const TERMS_OF_USE = /\bunder (?:the )?\[?((?:[A-Z][\w.-]*\s+){1,6}Terms of Use)\b/;

// "subject to the LLaMA license", which generation it may be
const LLAMA =
  /\b(?:to|by|with|under) (?:the )?(?:terms of (?:the )?)?((?:Meta(?:['’]s)? )?LLaMA(?:['’]s)? licen[cs]e)\b/i;

// "The use of the models is subject to [the Model License](...)": which is no permissive one's name
const MODEL_LICENSE = /\b(?:to|by|under|follow) (?:\[?the )?\[?((?:[A-Z][\w.-]* )?Model Licen[cs]e)\b/;

// "ML models: [Acme Model TOU](./LICENSE_MODELS)"
const MODEL_FILE =
  /\]\(([^\s)]{0,100}(?:licen[cs]e[-_](?:model|weight)s?|(?:model|weight)s?[-_]licen[cs]e)[^\s)]{0,20})\)/i;

const NAMES_OTHER = [OTHER_LICENSE, TERMS_OF_USE, LLAMA, MODEL_LICENSE, MODEL_FILE];

/**
 * A vendor's own license that a statement names and the catalog does not know, or a base model's where no base model is known: it is
 * none that everybody may rely on.
 */
export function otherLicense(statement: string, knowsBase: boolean): readonly FoundClause[] {
  const [named] = NAMES_OTHER.flatMap((pattern) => pattern.exec(statement)?.[1] ?? []);
  const name = named ?? (!knowsBase && leavesToBase(statement) ? statement : undefined);
  if (name === undefined) return [];
  return [{ term: 'other-license-applies', line: 1, quote: name, value: null, document: null }];
}
