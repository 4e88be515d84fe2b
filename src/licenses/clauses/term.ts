import type { Clause, FoundClause, Term, Threshold } from '../../domain.ts';

/**
 * A clause found in a text as a term, so that policies act on unknown texts as on known ones. Null where the words give no
 * figure, region or name and the term says nothing without: then the clause alone is left, for a person to read.
 */
export function termOfClause(found: FoundClause): Term | null {
  const { term, value } = found;
  const clause = placeOf(found);
  switch (term) {
    case 'commercial-use':
      return { term, value: value === 'yes' || value === 'no' ? value : 'conditional', clause };
    case 'mau-threshold':
    case 'revenue-threshold':
    case 'size-threshold': {
      const cap = threshold(term, value ?? '');
      return cap === null ? null : { term, value: cap, clause };
    }
    case 'use-restrictions': {
      const kind = value === 'policy' || value === 'attachment' ? value : 'clause';
      return { term, value: { kind, url: value?.startsWith('http') ? value : null, fields: [] }, clause };
    }
    case 'output-training':
      return { term, value: value === 'allowed' || value === 'allowed-with-naming' ? value : 'prohibited', clause };
    case 'attribution':
      return { term, value: { display: value === null ? [] : [value], notice: null, noticeFile: null }, clause };
    case 'naming':
      return value === null ? null : { term, value: { prefix: value, trigger: 'a derived model' }, clause };
    case 'pass-on':
      return { term, value: [value ?? 'the license'], clause };
    case 'excluded-region':
      return value === null ? null : { term, value: { regions: list(value), scope: 'all' }, clause };
    case 'excluded-field':
      return value === null ? null : { term, value: list(value), clause };
    default:
      return { term, value: value ?? found.quote, clause };
  }
}

/** The line of a license text; what stands elsewhere is a sentence, whose document is enough. */
function placeOf({ line, quote, document }: FoundClause): Clause {
  return { section: document === null ? `line ${line}` : null, quote, document };
}

function list(value: string): readonly string[] {
  return value.split(/\s*,\s*/).filter((part) => part !== '');
}

const UNITS = {
  'mau-threshold': 'monthly-active-users',
  'revenue-threshold': 'revenue',
  'size-threshold': 'funding',
} as const;

/** "700000000", "10000000 USD". A size without money may be of anything: users a day, devices ... */
function threshold(term: keyof typeof UNITS, value: string): Threshold | null {
  const [, digits = '', currency = null] = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(value) ?? [];
  const money = term !== 'mau-threshold';
  if (digits === '' || (money && currency === null)) return null;
  return {
    limit: Number(digits),
    unit: UNITS[term],
    currency: money ? currency : null,
    period: term === 'revenue-threshold' ? 'year' : null,
    measured: 'standing',
    on: null,
    effect: 'no-rights',
    applies: null,
  };
}
