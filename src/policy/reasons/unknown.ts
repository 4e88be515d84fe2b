import { isPermissive } from '../../catalog/catalog.ts';
import {
  chainOf,
  type Determination,
  isReadText,
  type ModelId,
  OUTCOMES,
  type OwnDetermination,
  quoteWords,
  type Reason,
  UNREAD_WORDS,
  type Unresolved,
} from '../../domain.ts';
import { originOf, type Rules } from '../policy.ts';
import type { UnknownKey } from '../schema/policy.ts';
import { requiredLevel } from '../tighten.ts';
import { reason, type Subject } from './subject.ts';
import { unresolvedRemedy, unresolvedText } from './unresolved.ts';

/** Everything that is not known: the model's license, its ancestors', and evidence that contradicts itself. */
export function unknownReasons(subject: Subject): Reason[] {
  return [
    ...ownReasons(subject),
    ...contradictionReasons(subject),
    ...nameReasons(subject),
    ...ancestorReasons(subject),
  ];
}

/** The key of `on-unknown` for what is known of one model; null when its license is known. */
function unknownKey(own: OwnDetermination): UnknownKey | null {
  if (own.kind === 'known') return own.licenses.length === 0 ? 'undeclared' : null;
  if (own.kind !== 'unresolved') return own.kind;
  const why = own.unresolved?.kind;
  return why !== undefined && UNASKED.has(why) ? 'unreachable' : 'unresolved';
}

/** What asking again may change. */
const UNASKED: ReadonlySet<Unresolved['kind']> = new Set(['unreachable', 'incomplete', 'not-locked']);

function ownReasons({ determination, rules, settled, onlyLikely }: Subject): Reason[] {
  const { own } = determination;
  const key = unknownKey({ ...own, kind: determination.kind });
  if (key === null || settled.has(own.model)) return [];
  const rule = originOf(rules, `on-unknown.${key}`);
  const said = {
    ...own,
    kind: key === 'undeclared' ? key : determination.kind,
    contradictions: determination.contradictions,
  };
  const message = describe(said);
  if (onlyLikely && own.unresolved?.kind === 'absent') {
    const remedy = 'If it is a model, check the id; if not, mark the line "model-license-gate: ignore <reason>".';
    return [reason('warn', rule, `${message}; it may not be a model at all`, { remedy })];
  }
  const remedy = said.kind === 'unresolved' ? unresolvedRemedy(own.unresolved) : REMEDIES[said.kind];
  return [reason(rules['on-unknown'][key], rule, message, { remedy })];
}

const REMEDIES: Readonly<Record<Exclude<OwnDetermination['kind'], 'unresolved'>, string | null>> = {
  known: null,
  undeclared: 'Ask the author for a license, use another model, or record what legal found under "assertions".',
  unrecognized: 'Have legal read the license text and record an assertion, or ask for a waiver.',
  conflicting: 'Have legal settle which license governs and record an assertion, or use another model.',
};

function describe(own: OwnDetermination): string {
  const { kind } = own;
  switch (kind) {
    case 'known':
      return 'the license is known';
    case 'undeclared':
      return 'no license is stated';
    case 'unrecognized': {
      const [clause] = own.clauses;
      const stated = statedWithoutText(own);
      if (stated !== null) return stated;
      const map = clause === undefined ? '' : `; in it or beside it: "${clause.quote}"`;
      return `the license text is none that the catalog knows${map}`;
    }
    case 'conflicting': {
      const [first] = own.contradictions;
      const said = (own.contradictions.find(({ severity }) => severity === 'contradiction') ?? first)?.message;
      return `the evidence on its license contradicts itself${said === undefined ? '' : `: ${said}`}`;
    }
    case 'unresolved':
      return unresolvedText(own.unresolved);
    default:
      return kind satisfies never;
  }
}

/** What is said of an unknown license of which no text was read; null when one was. */
function statedWithoutText({ evidence }: OwnDetermination): string | null {
  if (evidence.some(isReadText)) return null;
  const texts = evidence.filter(({ source }) => source === 'license-text');
  const card = evidence.filter(({ source }) => source === 'card-license' || source === 'card-license-name');
  const unread = texts
    .map(({ path, unread }) => `${path} was not read${unread === null ? '' : `: ${UNREAD_WORDS[unread]}`}`)
    .join('; ');
  if (card.length === 0) return unread === '' ? null : unread;
  const said = card.map(quoteWords).join(', ');
  return `"${said}" names no license that the catalog knows, and ${unread === '' ? 'no text of it was found' : unread}`;
}

/** What a name alone makes likely: worth a look, but it decides nothing. */
function nameReasons({ determination, rules, settled }: Subject): Reason[] {
  if (settled.has(determination.own.model) || determination.kind !== 'known') return [];
  const rule = originOf(rules, 'on-unknown.conflicting');
  const remedy = 'Look at its model card; when the name misleads, record what you found under "assertions".';
  return determination.contradictions
    .filter(({ kind, severity }) => kind === 'permissive-over-restrictive' && severity === 'note')
    .map(({ message }) => reason('warn', rule, message, { remedy }));
}

/** Contradictions of a model whose license is otherwise known; a conflicting kind has been reported as such. */
function contradictionReasons({ determination, rules, settled }: Subject): Reason[] {
  const stated = rules.require.agreement !== undefined;
  if (settled.has(determination.own.model) || (determination.kind === 'conflicting' && !stated)) return [];
  const level = requiredLevel(rules, 'agreement');
  if (level === 'off') return [];
  const rule = originOf(rules, stated ? 'require.agreement' : 'on-unknown.conflicting');
  return determination.contradictions
    .filter(({ severity }) => severity === 'contradiction')
    .map(({ message }) => reason(level, rule, message, { remedy: REMEDIES.conflicting }));
}

function ancestorReasons({ determination, rules, settled }: Subject): Reason[] {
  const lineage = new Map<ModelId, OwnDetermination>(chainOf(determination).map((own) => [own.model, own]));
  const found: Reason[] = [];
  const conflicting = determination.lineage
    .filter(({ own }) => own.kind === 'conflicting' && !takesStricterSide(determination, own))
    .map(({ own }) => own.model);
  for (const model of new Set([...determination.unknownAncestors, ...conflicting])) {
    if (settled.has(model)) continue;
    const own = lineage.get(model);
    const key = own === undefined ? 'unresolved' : (unknownKey(own) ?? 'unresolved');
    const why = own === undefined ? 'what it is could not be found out' : describe(own);
    found.push(strictest(rules, key, `made from ${model}: ${why}`));
  }
  return found;
}

/** A copy that is declared under the stricter side of what its base model's evidence disagrees on settles it for itself. */
function takesStricterSide({ own }: Determination, base: OwnDetermination): boolean {
  const declared = new Set(own.kind === 'known' ? own.licenses.map(({ license }) => license) : []);
  const disagreements = base.contradictions.filter(({ severity }) => severity === 'contradiction');
  return (
    disagreements.length > 0 &&
    disagreements.every(({ declared: left, found: right }) => {
      const strict = [...left, ...right].filter((id) => !isPermissive(id));
      return right.length > 0 && strict.length > 0 && strict.every((id) => declared.has(id));
    })
  );
}

/** The stricter of `on-unknown` and `require.known-lineage`. */
function strictest(rules: Rules, key: UnknownKey, message: string): Reason {
  const level = requiredLevel(rules, 'known-lineage');
  const byKind = rules['on-unknown'][key];
  const order = ['off', ...OUTCOMES];
  const remedy = 'Use a model whose lineage is known, or record what legal found under "assertions".';
  return level !== 'off' && order.indexOf(level) > order.indexOf(byKind)
    ? reason(level, originOf(rules, 'require.known-lineage'), message, { remedy })
    : reason(byKind, originOf(rules, `on-unknown.${key}`), message, { remedy });
}
