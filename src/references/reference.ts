import type { ModelReference } from '../domain.ts';

/** What a text names. */
type Named = Pick<ModelReference, 'model' | 'revision' | 'file'>;

/** The reference that a place makes to what is named there. */
export function referenceTo(
  { model, revision, file }: Named,
  { written, how, class: kind, certainty, location }: Omit<ModelReference, keyof Named | 'ignored'>,
): ModelReference {
  return { model, written, revision, file, how, class: kind, certainty, location, ignored: null };
}

/** The same reference where nothing is loaded. */
export function asMention(reference: ModelReference): ModelReference {
  return { ...reference, class: 'mention' };
}
