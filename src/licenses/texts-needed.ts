import { idsForHubLicense, isPermissive, licenseById, requirementsForName } from '../catalog/catalog.ts';
import type { LicenseFile, LicenseId, ModelFacts } from '../domain.ts';
import { isAtRoot, speaksForWeights } from './evidence/license-texts.ts';

/** More than one file for the weights is rare; a heap of them is an attempt to spend our requests. */
const MOST = 4;

/**
 * Paths of the texts that must be read to tell the license, of those that the model's repository has: the license texts for
 * the weights, the README where the card is silent or claims to be permissive and no text says that it is for the weights, a notice there, and a use policy that no license brings in.
 */
export function textsNeeded(facts: ModelFacts): readonly string[] {
  const declared = declaredIds(facts);
  const texts = weightsTexts(facts.texts);
  const readme = needsReadme(declared, facts.texts) ? readmePaths(facts.files) : [];
  return [...texts, ...readme, ...policies(facts, declared), ...notices(facts, declared)];
}

function declaredIds(facts: ModelFacts): readonly LicenseId[] {
  return [...facts.license.flatMap(idsForHubLicense), ...requirementsForName(facts.licenseName ?? '').flat()];
}

/** Files at the root and model licenses anywhere, or else those of folders. */
function weightsTexts(texts: readonly LicenseFile[]): readonly string[] {
  const speaking = texts.filter((file) => speaksForWeights(file, texts));
  const first = speaking.filter((file) => isAtRoot(file) || file.role === 'model-license');
  return (first.length > 0 ? first : speaking).slice(0, MOST).map(({ path }) => path);
}

/** A plain LICENSE beside a permissive card is often the code's alone; what holds for the weights then stands in the README. */
function needsReadme(declared: readonly LicenseId[], texts: readonly LicenseFile[]): boolean {
  return declared.every(isPermissive) && !texts.some((file) => file.role === 'model-license' && isAtRoot(file));
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
