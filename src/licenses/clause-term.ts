import type { FoundClause, Term, Threshold } from '../domain.ts';

/**
 * A clause found in a text as a term, so that policies act on unknown texts as on known ones. Where the words give no figure
 * or list, the strictest reading stands in: a cap of one, every region.
 */
export function termOfClause(found: FoundClause): Term {
  const clause = { section: `line ${found.line}`, quote: found.quote, document: null };
  const { term, value } = found;
  switch (term) {
    case 'commercial-use':
      return { term, value: value === 'yes' || value === 'no' ? value : 'conditional', clause };
    case 'mau-threshold':
    case 'revenue-threshold':
    case 'size-threshold':
      return { term, value: threshold(term, value), clause };
    case 'use-restrictions':
      return { term, value: { kind: 'clause', url: value?.startsWith('http') ? value : null }, clause };
    case 'output-training':
      return { term, value: value === 'allowed' || value === 'allowed-with-naming' ? value : 'prohibited', clause };
    case 'attribution':
      return { term, value: { display: value === null ? [] : [value], notice: null, noticeFile: null }, clause };
    case 'naming':
      return { term, value: { prefix: value ?? '', trigger: 'a derived model' }, clause };
    case 'pass-on':
      return { term, value: [value ?? 'the license'], clause };
    case 'excluded-region':
      return { term, value: { regions: list(value), scope: 'all' }, clause };
    case 'excluded-field':
      return { term, value: list(value), clause };
    default:
      return { term, value: value ?? 'Found in the text.', clause };
  }
}

function list(value: string | null): readonly string[] {
  return (value ?? '').split(/\s*,\s*/).filter((part) => part !== '');
}

const UNITS = {
  'mau-threshold': 'monthly-active-users',
  'revenue-threshold': 'revenue',
  'size-threshold': 'monthly-active-users',
} as const;

function threshold(term: keyof typeof UNITS, value: string | null): Threshold {
  const money = term === 'revenue-threshold';
  const digits = /\d[\d,_ ]*/.exec(value ?? '')?.[0].replace(/[,_ ]/g, '') ?? '';
  return {
    limit: digits === '' ? 1 : Number(digits),
    unit: UNITS[term],
    currency: money ? (/\b[A-Z]{3}\b/.exec(value ?? '')?.[0] ?? 'USD') : null,
    period: money ? (/month/i.test(value ?? '') ? 'month' : 'year') : null,
    measured: 'standing',
    on: null,
    effect: 'no-rights',
    applies: null,
  };
}
