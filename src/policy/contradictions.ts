import type { LicenseId, PolicyNote, RuleOrigin } from '../domain.ts';
import { coveringModels } from './compile.ts';
import { licenseEntry } from './license-entries.ts';
import type { Entries, Policy, Rules, Sourced } from './policy.ts';

/** Rules of a policy that contradict each other, name nothing, or are written twice. The stricter one wins; the author should know. */
export function contradictions(policy: Policy): readonly PolicyNote[] {
  const notes = [
    ...ruleNotes(policy.rules),
    ...policy.scopes.flatMap(({ rules }) => ruleNotes(rules)),
    ...policy.waivers.flatMap(({ value, origin }) => ownerNotes(value.model, origin)),
    ...doubledWaivers(policy),
    ...doubledScopes(policy),
  ];
  return [...new Map(notes.map((note) => [note.message, note])).values()];
}

function ruleNotes({ licenses, models }: Rules): PolicyNote[] {
  const lists = [licenses.allow ?? [], licenses.review, licenses.deny];
  return [
    ...lists.flat().flatMap(({ value, origin }) => entryNotes(value, origin)),
    ...[...models.allow, ...models.review, ...models.deny].flatMap(({ value, origin }) => ownerNotes(value, origin)),
    ...overlaps('licenses', licenses.allow ?? [], licenseDenial(licenses.deny)),
    ...overlaps('models', models.allow, coveringModels(models.deny)),
  ];
}

function entryNotes(text: string, origin: RuleOrigin): PolicyNote[] {
  const entry = licenseEntry(text);
  if (entry.unknown.length > 0) {
    const message = `${origin.key}: the catalog has no license ${entry.unknown.join(', ')}, so this entry cannot match it; models under it count as unrecognized.`;
    return [{ severity: 'warning', message, origin }];
  }
  if (entry.alternatives.length > 0) return [];
  return [{ severity: 'warning', message: `${origin.key}: "${text}" matches no license of the catalog.`, origin }];
}

/** `meta-llama` and `*` match what has no owner, which is hardly ever meant: `*` stays within a part. */
function ownerNotes(text: string, origin: RuleOrigin): PolicyNote[] {
  if (text.includes('/') || text === '**') return [];
  const all = /^[*?]+$/.test(text)
    ? '"**" for all models, or owner/name'
    : `"${text}/*" for all models of an owner, or "*/${text}" whoever the owner is`;
  const message = `${origin.key}: "${text}" names no owner, so it matches only a model without one. Write ${all}.`;
  return [{ severity: 'warning', message, origin }];
}

type Denial = (allowed: string) => Sourced<string> | null;

function overlaps(group: string, allow: Entries, denial: Denial): PolicyNote[] {
  const found: PolicyNote[] = [];
  for (const allowed of allow) {
    const denied = denial(allowed.value);
    if (denied === null) continue;
    const lines = [allowed, denied].map(({ origin }) => origin.line ?? '?');
    found.push({
      severity: 'warning',
      message: `${group} both allows "${allowed.value}" (line ${lines[0]}) and denies "${denied.value}" (line ${lines[1]}): deny wins.`,
      origin: denied.origin,
    });
  }
  return found;
}

/** The deny entry that leaves nothing of an allow entry. */
function licenseDenial(deny: Entries): Denial {
  const byId = new Map<LicenseId, Sourced<string>>();
  for (const entry of deny) for (const id of licenseEntry(entry.value).alternatives.flat()) byId.set(id, entry);
  return (allowed) => {
    const hits = licenseEntry(allowed).alternatives.map((ids) => ids.map((id) => byId.get(id)).find(Boolean));
    return hits.every((hit) => hit !== undefined) ? (hits[0] ?? null) : null;
  };
}

function doubledWaivers({ waivers }: Policy): PolicyNote[] {
  const first = new Map<string, RuleOrigin>();
  const notes: PolicyNote[] = [];
  for (const { value, origin } of waivers) {
    const key = JSON.stringify([value.model.toLowerCase(), value.revision, value.paths, value.license]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, origin);
    else {
      const message = `${origin.key} (line ${origin.line ?? '?'}) waives the same as ${earlier.key} (line ${earlier.line ?? '?'}): keep one, the one that ends later is used.`;
      notes.push({ severity: 'warning', message, origin });
    }
  }
  return notes;
}

function doubledScopes({ scopes }: Policy): PolicyNote[] {
  const names = new Set<string>();
  return scopes.flatMap(({ value: { name }, origin }) => {
    const doubled = names.has(name);
    names.add(name);
    if (!doubled) return [];
    return [
      { severity: 'warning' as const, message: `${origin.key}: there is another scope named "${name}".`, origin },
    ];
  });
}
