import { idsForHubLicense, isPermissive, licenseById, requirementsForName } from '../catalog/catalog.ts';
import type { LicenseFile, LicenseId, ModelFacts } from '../domain.ts';
import { isAtRoot, speaksForWeights } from './evidence/license-texts.ts';

/** More than one file for the weights is rare; a heap of them is an attempt to spend our requests. */
const MOST = 4;

/**
 * Paths of the texts that must be read to tell the license, of those that the model's repository has: the license texts for
 * the weights, the README where the card does not bar commercial use and no text says that it is for the weights, a notice beside a permissive card, and a use policy that no license brings in.
 */
export function textsNeeded(facts: ModelFacts): readonly string[] {
  const declared = declaredIds(facts);
  const texts = weightsTexts(facts);
  const readme = needsReadme(declared, facts.texts) ? readmePaths(facts.files) : [];
  return [...texts, ...readme, ...policies(facts, declared), ...notices(facts, declared)];
}

function declaredIds(facts: ModelFacts): readonly LicenseId[] {
  return [...facts.license.flatMap(idsForHubLicense), ...requirementsForName(facts.licenseName ?? '').flat()];
}

/** Files at the root, model licenses and texts beside weights anywhere, or else those of folders. */
function weightsTexts({ texts, files }: ModelFacts): readonly string[] {
  const weights = new Set(files.filter((file) => WEIGHTS.test(file)).map(folderOf));
  const speaking = texts.filter((file) => speaksForWeights(file, texts));
  const isFirst = (file: LicenseFile): boolean =>
    isAtRoot(file) || file.role === 'model-license' || weights.has(folderOf(file.path));
  const first = speaking.filter(isFirst);
  return (first.length > 0 ? first : speaking).slice(0, MOST).map(({ path }) => path);
}

const WEIGHTS = /\.(?:safetensors|bin|ckpt|pth?|gguf|onnx|msgpack|h5)$/i;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * A plain LICENSE beside a permissive card is often the code's alone; what holds for the weights then stands in the README. Beside
 * another license it may bar commercial use, which no other place says; beside one that bars it there is nothing to learn.
 */
function needsReadme(declared: readonly LicenseId[], texts: readonly LicenseFile[]): boolean {
  return !declared.some(barsCommerce) && !texts.some((file) => file.role === 'model-license' && isAtRoot(file));
}

function barsCommerce(id: LicenseId): boolean {
  return licenseById(id)?.commercialUse === 'no';
}

function readmePaths(files: readonly string[]): readonly string[] {
  return files.filter((file) => /^readme\.(?:md|markdown)$/i.test(file)).slice(0, 1);
}

/** A vendor's notice beside a permissive label: it names the license that the label leaves out. */
function notices({ texts }: ModelFacts, declared: readonly LicenseId[]): readonly string[] {
  if (!declared.every(isPermissive)) return [];
  const atRoot = texts.filter((file) => file.role === 'notice' && isAtRoot(file) && !/third|3rd/i.test(file.path));
  return atRoot.map(({ path }) => path).slice(0, 1);
}

function policies(facts: ModelFacts, declared: readonly LicenseId[]): readonly string[] {
  const covered = declared.some((id) => licenseById(id)?.terms.some(({ term }) => term === 'use-restrictions'));
  if (covered) return [];
  return facts.texts
    .filter(({ role, path }) => role === 'use-policy' && !path.includes('/'))
    .map(({ path }) => path)
    .slice(0, 1);
}
