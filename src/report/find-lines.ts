import type { ModelReference } from '../domain.ts';
import { jsonLine } from './escape.ts';

/** JSON Lines, one reference each, in the order given. */
export function findLines(references: readonly ModelReference[]): string {
  return references.map((reference) => `${jsonLine(line(reference))}\n`).join('');
}

function line({ location, ...reference }: ModelReference): Record<string, unknown> {
  return {
    path: location.path,
    line: location.line,
    column: location.column,
    endLine: location.endLine,
    endColumn: location.endColumn,
    model: reference.model,
    written: reference.written,
    revision: reference.revision,
    how: reference.how,
    class: reference.class,
    file: reference.file,
    certainty: reference.certainty,
    ignored: reference.ignored,
  };
}
