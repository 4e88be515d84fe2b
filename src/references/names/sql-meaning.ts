import type { SqlLiteral } from '../syntax/scripts/sql.ts';
import { type KeyMeaning, keyMeaning } from './model-keys.ts';

const MAX_BEFORE = 240;
/** `WHERE model = `, `AND name <> `, `name LIKE `: asks for rows and sets nothing. */
const COMPARED =
  /\b(?:WHERE|AND|OR|ON|HAVING|WHEN|IF|NOT|BY)\s+[\w."`()[\]]{1,128}\s*(?:=|<>|!=|~~?\*?|\bI?LIKE)\s*$|\b(?:I?LIKE|IN\s*\((?:\s*'[^']{0,128}'\s*,)*)\s*$/i;
/** `transformer => `, `model_name = `, `model := ` */
const KEYED = /([A-Za-z_][\w.]{0,64})["`\]]?\s*(?:=>|:=|=)\s*(?:[eE](?=$))?$/;
/** `model TEXT NOT NULL DEFAULT `, `ALTER COLUMN model SET DEFAULT ` */
const DEFAULT =
  /(?:\bCOLUMN\s+["`[]?(\w{1,64})["`\]]?\s+SET|["`[]?(\b\w{1,64})["`\]]?\s+\w+(?:\s*\(\s*\d+\s*\))?(?:\s+(?:NOT\s+)?NULL)?)\s+DEFAULT\s*\(?$/i;
/** `('embedding_model', `: what the row sets. */
const BESIDE = /\(\s*'([A-Za-z_][\w.-]{0,64})'\s*,\s*$/;
const CALLED = /([A-Za-z_]\w*(?:\.\w+)*)\s*\(\s*$/;
/** Functions that load what their first argument names: PostgresML, Lantern. */
const LOADING = /^(?:pgml\.(?:embed|generate|transform)|(?:lantern\.)?(?:generate|text|image)_embedding)$/i;
const OTHER = /(?:^|\.)load_dataset$/i;

/** What the place of a string in SQL says of it. */
export function literalMeaning(
  { start, inserted }: SqlLiteral,
  text: string,
): { readonly meaning: KeyMeaning; readonly how: string } {
  const before = text.slice(Math.max(0, start - 1 - MAX_BEFORE), start - 1);
  if (COMPARED.test(before)) return { meaning: 'none', how: 'comparison' };
  const [, altered, defined] = DEFAULT.exec(before) ?? [];
  const key = KEYED.exec(before)?.[1] ?? altered ?? defined;
  if (key !== undefined) return { meaning: keyMeaning(key), how: 'sql-option' };
  if (inserted !== null) return { meaning: columnMeaning(inserted, before), how: 'sql-row' };
  const callee = CALLED.exec(before)?.[1] ?? '';
  if (OTHER.test(callee)) return { meaning: 'dataset', how: 'sql-call' };
  return { meaning: LOADING.test(callee) ? 'strong' : 'none', how: 'sql-call' };
}

/** A column speaks for itself, one called `value` by the setting beside it, one called `name` or `id` by its table. */
function columnMeaning({ table, column }: { table: string; column: string }, before: string): KeyMeaning {
  const own = keyMeaning(column);
  if (own !== 'neutral' && own !== 'none') return own;
  const beside = BESIDE.exec(before)?.[1];
  if (beside !== undefined && /^(?:value|val|content|setting)$/i.test(column)) return keyMeaning(beside);
  return own === 'neutral' && keyMeaning(table) === 'strong' ? 'weak' : 'none';
}
