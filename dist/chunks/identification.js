import { a as logText, r as jsonLine } from "./escape2.js";

// src/report/identification.ts
function identificationLine(file, found) {
	return `${jsonLine({
		file,
		...found
	})}\n`;
}
function renderIdentification(file, found) {
	const changed = found.modified ? ", with other words in it" : "";
	const percent = Math.floor(found.similarity * 1e3) / 10;
	const names = found.licenses.join(" + ");
	const lines = [
		names === "" ? `${file}: ${found.kind}` : `${file}: ${names}${changed} (${percent} % alike)`,
		...found.passages.map(({ kind, line, quote }) => `  ${kind} at line ${line}: ${oneLine(quote)}`),
		...found.clauses.map(({ term, line, quote, value }) => {
			return `  ${term}${value === null ? "" : ` (${oneLine(value)})`} at line ${line}: ${oneLine(quote)}`;
		}),
		...found.notes.map((note) => `  note: ${oneLine(note)}`)
	];
	return `${logText(lines.join("\n"))}\n`;
}
function oneLine(text) {
	return text.replace(/\s+/g, " ");
}

export { identificationLine, renderIdentification };