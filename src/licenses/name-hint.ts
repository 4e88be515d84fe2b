import { requirementsForName } from '../catalog/catalog.ts';
import type { LicenseId } from '../domain.ts';

/** Names of well-known model lines -> the Hub values of the licenses it may be, none for no hint. The first that fits decides. */
const LINES: readonly (readonly [RegExp, ...string[]])[] = [
  // Gemma 4 is Apache-2.0
  [/gemma-?4/],
  [/(?:^|[^a-z])gemma(?:-?[123])?(?:[^a-z0-9]|$)/, 'gemma'],
  [/llama-?3[._-]1(?:[^0-9]|$)/, 'llama3.1'],
  [/llama-?3[._-]2(?:[^0-9]|$)/, 'llama3.2'],
  [/llama-?3[._-]3(?:[^0-9]|$)/, 'llama3.3'],
  // "Llama3-8B", "Llama-3-70b"; not "open_llama_3b", "llama-30b"
  [/(?:^|[^a-z])llama-?4(?![0-9b])/, 'llama4'],
  [/(?:^|[^a-z])llama-?3(?![0-9b])/, 'llama3'],
  [/(?:^|[^a-z])llama-?v?2(?![0-9b])|codellama/, 'llama2'],
  // "DeepSeek-R1-Distill-Llama-8B": the size leaves open which generation it is
  [/(?:^|[^a-z])llama-?8b/, 'llama3', 'llama3.1'],
  [/(?:^|[^a-z])llama-?70b/, 'llama2', 'llama3', 'llama3.1', 'llama3.3'],
  [/falcon3/, 'falcon-llm-license'],
  [/flux\.?1-(?:dev|fill-dev|kontext-dev|krea-dev)/, 'flux-dev'],
  [/qwen-?2\.5(?:-vl|-coder)?-3b(?:[^0-9]|$)/, 'qwen-research'],
  [/qwen-?2\.5(?:-vl)?-72b(?:[^0-9]|$)/, 'qwen'],
];

/**
 * Licenses that a model's name makes likely. Names lie, so this decides nothing: it is for a remark where a permissive model
 * names no base model, or one that cannot be read.
 */
export function hintOfName(model: string): readonly LicenseId[] {
  const name = (model.split('/').at(-1) ?? model).toLowerCase().replace(/_/g, '-');
  const [, ...values] = LINES.find(([pattern]) => pattern.test(name)) ?? [];
  return values.flatMap((value) => requirementsForName(value).flat());
}
