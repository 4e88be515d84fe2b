import { r as jsonLine } from "./escape2.js";

// src/report/find-lines.ts
function findLines(references) {
	return references.map((reference) => `${jsonLine(line(reference))}\n`).join("");
}
function line({ location, ...reference }) {
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
		ignored: reference.ignored
	};
}

export { findLines };