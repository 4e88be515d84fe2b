import { licenseById } from '../../catalog/catalog.ts';
import type { Reason } from '../../domain.ts';
import { originOf } from '../policy.ts';
import { type Governing, inherited, reason, type Subject } from './subject.ts';

const LEGAL = 'Have legal read the license, then list it under licenses.allow or record an assertion.';
const OTHER = 'Use a model under another license, or ask for a waiver.';

/** Judges the licenses by name: deny list, review list, allow list, and texts that were altered. */
export function licenseReasons(subject: Subject): Reason[] {
  return subject.governing.flatMap((license) => reasonsFor(license, subject));
}

function reasonsFor(license: Governing, { determination, rules, compiled }: Subject): Reason[] {
  const id = license.license;
  const name = `${licenseName(id)}${license.modified ? ', altered,' : ''}`;
  const whose = inherited(license.from, determination);
  const found: Reason[] = [];
  const denied = compiled.licenses.deny(id);
  if (denied !== null) {
    found.push(reason('deny', denied.origin, `${name} is denied by "${denied.value}"${whose}`, { remedy: OTHER }));
  }
  const review = compiled.licenses.review(id);
  if (review !== null) {
    const remedy = 'Have legal look at the license; settle the model by a waiver.';
    found.push(reason('review', review.origin, `${name} needs a review by "${review.value}"${whose}`, { remedy }));
  }
  const taken = !license.modified || rules.licenses.modified === 'accept';
  if (compiled.licenses.allow !== null) {
    const allowed = taken ? compiled.licenses.allow(id, determination.licenses) : null;
    found.push(
      allowed === null
        ? reason('deny', originOf(rules, 'licenses.allow'), `${name} is not among the licenses allowed${whose}`, {
            remedy: OTHER,
          })
        : reason('allow', allowed.origin, `${name} is allowed by "${allowed.value}"${whose}`),
    );
  }
  if (licenseById(id) === null && !found.some(({ outcome }) => outcome === 'allow')) {
    const message = `the catalog has no terms of ${id}${whose}`;
    const outcome = rules['on-unknown'].unrecognized;
    found.push(reason(outcome, originOf(rules, 'on-unknown.unrecognized'), message, { remedy: LEGAL }));
  }
  if (!taken) found.push(alteredReason(license, name, whose, rules));
  return found;
}

function alteredReason(license: Governing, name: string, whose: string, rules: Subject['rules']): Reason {
  const passage = license.passages[0];
  const where = passage === undefined ? '' : `: ${passage.kind} "${passage.quote}" (line ${passage.line})`;
  return reason(
    rules.licenses.modified === 'deny' ? 'deny' : 'review',
    originOf(rules, 'licenses.modified'),
    `${name} departs from the license it was copied from${where}${whose}`,
    { remedy: 'Have legal read the changed passages; settle the model by an assertion or a waiver.' },
  );
}

const names = new Map<string, string>();

/** `Name (id)` of a catalog license, the id alone for others. */
export function licenseName(id: string): string {
  const known = names.get(id);
  if (known !== undefined) return known;
  const name = licenseById(id)?.name;
  const shown = name === undefined || name.toLowerCase() === id.toLowerCase() ? id : `${name} (${id})`;
  names.set(id, shown);
  return shown;
}
