import { requirementsForName } from '../catalog/catalog.ts';
import type { LicenseId } from '../domain.ts';

/** Names of well-known model lines whose license the name tells -> Hub value. The first that fits decides; `null`: no hint. */
const LINES: readonly (readonly [RegExp, string | null])[] = [
  // Gemma 4 is Apache-2.0
  [/gemma-?4/, null],
  [/(?:^|[^a-z])gemma(?:-?[123])?(?:[^a-z0-9]|$)/, 'gemma'],
  [/llama-?3[._-]1(?:[^0-9]|$)/, 'llama3.1'],
  [/llama-?3[._-]2(?:[^0-9]|$)/, 'llama3.2'],
  [/llama-?3[._-]3(?:[^0-9]|$)/, 'llama3.3'],
  // "Llama3-8B", "Llama-3-70b"; not "open_llama_3b", "llama-30b"
  [/(?:^|[^a-z])llama-?4(?![0-9b])/, 'llama4'],
  [/(?:^|[^a-z])llama-?3(?![0-9b])/, 'llama3'],
  [/(?:^|[^a-z])llama-?v?2(?![0-9b])|codellama/, 'llama2'],
  // "DeepSeek-R1-Distill-Llama-8B": sizes that came with the third generation, which of it the name leaves open
  [/(?:^|[^a-z])llama-?(?:8|70|405)b/, 'llama3.1'],
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
  const value = LINES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return value === null ? [] : requirementsForName(value).flat();
}
