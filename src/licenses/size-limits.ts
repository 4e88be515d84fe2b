import type { FoundClause } from '../domain.ts';
import { findClauses } from './clauses.ts';

/** Sizes of a company above which rights end: its users, visits, devices, revenue. */
const OF_SIZE: ReadonlySet<FoundClause['term']> = new Set(['mau-threshold', 'revenue-threshold', 'size-threshold']);
const FIGURE = /\d/;
const OF_COMPANIES =
  /\b(?:revenue|turnover|sales|income|users?|maus?|employees|visits|devices|customers|companies|organi[sz]ations?)\b/i;
/** What is asked of those above a size, or given to those below. */
const ASKED =
  /\b(?:must|needs?|requires?|required|have to|should|contact|obtain|request|purchase|apply for|not (?:allowed|permitted|licensed)|prohibited|free (?:for|of charge)|only (?:for|if|by)|allowed (?:for|if)|permitted (?:for|if))\b/i;
const DENIED = /\b(?:no|without)\b[^.]{0,30}\b(?:limits?|caps?|thresholds?|restrictions?|permission)\b|\bregardless\b/i;

/** Caps on the size of who may use the model, in a statement about its license: "companies above $10M revenue need a license". */
export function sizeLimits(statement: string): readonly FoundClause[] {
  if (!FIGURE.test(statement) || !OF_COMPANIES.test(statement)) return [];
  if (!ASKED.test(statement) || DENIED.test(statement)) return [];
  return findClauses(statement).filter(({ term }) => OF_SIZE.has(term));
}
