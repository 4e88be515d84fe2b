import type { Contradiction, Evidence, LicenseId, OwnDetermination } from '../domain.ts';

/**
 * Tells which text a name means by the lineage: a conversion of Kimi K2 that says only `modified-mit` means the text that its
 * base model's repository holds, not one of the others of that name. Models with a license text of their own, even one that could not be read, stay as they are.
 */
export function narrowByLineage(chain: readonly OwnDetermination[]): readonly OwnDetermination[] {
  const read = new Set(chain.flatMap(textsRead));
  if (read.size === 0) return chain;
  return chain.map((own) => (own.evidence.some(({ source }) => source === 'license-text') ? own : narrowed(own, read)));
}

/** Licenses of a model that stand in a text of its repository. */
function textsRead(own: OwnDetermination): readonly LicenseId[] {
  const governing = new Set(own.licenses.map(({ license }) => license));
  return own.evidence.filter(isText).flatMap(({ licenses }) => licenses.filter((id) => governing.has(id)));
}

function isText({ source, licenses }: Evidence): boolean {
  return source === 'license-text' && licenses.length > 0;
}

function narrowed(own: OwnDetermination, read: ReadonlySet<LicenseId>): OwnDetermination {
  const names = own.evidence.filter(({ licenses }) => licenses.length > 1 && licenses.some((id) => read.has(id)));
  const others = own.evidence.filter((evidence) => !names.includes(evidence)).flatMap(({ licenses }) => licenses);
  const dropped = new Set(
    names.flatMap(({ licenses }) => licenses.filter((id) => !read.has(id) && !others.includes(id))),
  );
  if (dropped.size === 0) return own;
  const settled = own.contradictions.filter((one) => isAmbiguity(one) && one.declared.some((id) => dropped.has(id)));
  const contradictions = own.contradictions.filter((one) => !settled.includes(one));
  const clear = own.kind === 'conflicting' && contradictions.every(({ severity }) => severity === 'note');
  return {
    ...own,
    kind: clear ? 'known' : own.kind,
    licenses: own.licenses.filter(({ license }) => !dropped.has(license)),
    contradictions,
  };
}

/** The note that a name stands for several texts: both sides are the same. */
function isAmbiguity({ kind, severity, declared, found }: Contradiction): boolean {
  return kind === 'texts-disagree' && severity === 'note' && declared.join() === found.join();
}
