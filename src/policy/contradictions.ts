import type { PolicyNote, RuleOrigin } from '../domain.ts';
import { globMatcher } from './globs.ts';
import { licenseEntry } from './license-entries.ts';
import type { Entries, Policy, Rules } from './policy.ts';

/** Rules of a policy that contradict each other, name nothing, or are written twice. The stricter one wins; the author should know. */
export function contradictions(policy: Policy): readonly PolicyNote[] {
  const notes = [
    ...ruleNotes(policy.rules),
    ...policy.scopes.flatMap(({ rules }) => ruleNotes(rules)),
    ...doubledWaivers(policy),
    ...doubledScopes(policy),
  ];
  return [...new Map(notes.map((note) => [`${note.message}`, note])).values()];
}

function ruleNotes(rules: Rules): PolicyNote[] {
  const lists = [rules.licenses.allow ?? [], rules.licenses.review, rules.licenses.deny];
  return [
    ...lists.flat().flatMap(({ value, origin }) => entryNotes(value, origin)),
    ...overlaps('licenses', rules.licenses.allow ?? [], rules.licenses.deny, sameLicenses),
    ...overlaps('models', rules.models.allow, rules.models.deny, sameModels),
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

function overlaps(group: string, allow: Entries, deny: Entries, same: (a: string, b: string) => boolean): PolicyNote[] {
  const found: PolicyNote[] = [];
  for (const allowed of allow) {
    const denied = deny.find(({ value }) => same(allowed.value, value));
    if (denied === undefined) continue;
    found.push({
      severity: 'warning',
      message: `${group} both allows "${allowed.value}" (line ${allowed.origin.line ?? '?'}) and denies "${denied.value}" (line ${denied.origin.line ?? '?'}): deny wins.`,
      origin: denied.origin,
    });
  }
  return found;
}

/** The deny entry covers everything the allow entry names. */
function sameLicenses(allowed: string, denied: string): boolean {
  const out = new Set(licenseEntry(denied).alternatives.flat());
  const ids = licenseEntry(allowed).alternatives;
  return ids.length > 0 && ids.every((set) => set.some((id) => out.has(id)));
}

function sameModels(allowed: string, denied: string): boolean {
  return allowed.toLowerCase() === denied.toLowerCase() || globMatcher(denied)(allowed);
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
