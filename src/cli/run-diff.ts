import { idsForLicenseName, licenseById } from '../catalog/catalog.ts';
import { requestOf, UsageError } from '../domain.ts';
import { compareTerms, type TermsSide } from '../licenses/compare-terms.ts';
import { nearest } from '../policy/document.ts';
import { catalogId, licenseNames } from '../policy/license-entries.ts';
import { json, logText } from '../report/escape.ts';
import { termsChangeLines } from '../report/terms-change.ts';
import { termsChangeJson } from '../report/terms-json.ts';
import type { DiffFlags } from './commands/diff.ts';
import { determineOne } from './determine-one.ts';

/** Prints the difference in terms between two licenses or models. */
export async function runDiff(a: string, b: string, flags: DiffFlags): Promise<void> {
  const change = compareTerms(await sideOf(a, flags), await sideOf(b, flags));
  if (flags.format === 'json') process.stdout.write(`${json(termsChangeJson(change))}\n`);
  else console.log(logText([`${change.from} -> ${change.to}`, ...termsChangeLines(change)].join('\n')));
}

/** A license by its id or name first: no model without an owner is worth confusing with one. */
async function sideOf(name: string, flags: DiffFlags): Promise<TermsSide> {
  const id = catalogId(name);
  const texts = id === null ? idsForLicenseName(name) : [id];
  const license = texts.length === 1 ? licenseById(texts[0] ?? '') : null;
  if (license !== null) return license;
  if (texts.length > 1)
    throw new UsageError(`"${name}" stands for several texts.`, `Write one of ${texts.join(', ')}.`);
  const request = requestOf(name);
  if (request === null) {
    throw new UsageError(
      `"${name}" is neither a license of the catalog nor a model id.`,
      'Write a catalog id such as llama3.1, or owner/name.',
    );
  }
  const determination = await determineOne(request, flags);
  if (determination.kind === 'unresolved') {
    const near = name.includes('/') ? '' : nearest(name, licenseNames());
    throw new UsageError(
      `${name} is no license of the catalog, and no model that could be resolved (${determination.own.unresolved?.kind})${near || '.'}`,
      'Check the id, the token and the network.',
    );
  }
  return determination;
}
