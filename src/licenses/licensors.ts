import { familyOfLicense } from '../catalog/catalog.ts';
import type { LicenseId, ModelId } from '../domain.ts';

/** Hub owners that are the licensor of a family's licenses: they alone may release what derives from such a model under other terms. */
const LICENSORS: Readonly<Record<string, readonly string[]>> = {
  exaone: ['lgai-exaone'],
  falcon: ['tiiuae'],
  flux: ['black-forest-labs'],
  gemma: ['google'],
  glm: ['zai-org', 'thudm'],
  llama: ['meta-llama', 'facebook'],
  ltx: ['lightricks'],
  minimax: ['minimaxai'],
  mistral: ['mistralai'],
  'nvidia-open-model': ['nvidia'],
  qwen: ['qwen'],
  stability: ['stabilityai'],
  'tencent-hunyuan': ['tencent'],
  yi: ['01-ai'],
};

/** True when the owner of `model` is the licensor of `license`: Meta's Llama 3.3 is not bound by Meta's license of Llama 3.1. */
export function isLicensor(model: ModelId, license: LicenseId): boolean {
  const owner = model.split('/')[0]?.toLowerCase() ?? '';
  return LICENSORS[familyOfLicense(license) ?? '']?.includes(owner) ?? false;
}
