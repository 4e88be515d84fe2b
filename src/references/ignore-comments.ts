import type { ModelReference, SourceFile } from '../domain.ts';

const MARK = 'model-license-gate: ignore';
/** `# model-license-gate: ignore only a test name`, in whatever way the language writes comments. */
const COMMENT = /model-license-gate: ignore\b[ \t:–—-]*([^\r\n]*?)[ \t]*(?:\*\/|-->|#\}|\}\})?[ \t]*$/;
/** A line of which the comment is all: it speaks of the next line. */
const COMMENT_ONLY = /^\s*(?:#|\/\/|\/\*|<!--|--|;|%|\{#|\{\{\/\*|")/;

/**
 * Marks the references on a line with the comment `model-license-gate: ignore <reason>`, or on the line after one that holds
 * only that comment. A comment without a reason marks nothing: the reason is what reviewers read.
 */
export function applyIgnoreComments(
  file: SourceFile,
  references: readonly ModelReference[],
): readonly ModelReference[] {
  if (references.length === 0 || !file.text.includes(MARK)) return references;
  const reasons = reasonsByLine(file.text);
  return references.map((reference) => {
    const reason = reasons.get(reference.location.line);
    return reason === undefined ? reference : { ...reference, ignored: { reason } };
  });
}

function reasonsByLine(text: string): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.includes(MARK)) continue;
    const reason = COMMENT.exec(line.slice(line.indexOf(MARK)))?.[1]?.replace(/["',]+$/, '') ?? '';
    if (reason !== '') reasons.set(COMMENT_ONLY.test(line) ? index + 2 : index + 1, reason);
  }
  return reasons;
}
