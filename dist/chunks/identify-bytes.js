import { n as latin1, r as textOfBytes } from "./text-of-bytes.js";
import { n as identifyText, t as UNIDENTIFIED } from "./identify.js";

// src/licenses/identify-bytes.ts
const CHARACTERS_A_CONTROL = 200;
function identifyBytes(bytes) {
	const text = textOfBytes(bytes);
	const reason = whyUnreadable(bytes, text);
	return reason === null ? identifyText(text) : {
		...UNIDENTIFIED,
		kind: "unreadable",
		notes: [reason]
	};
}
function whyUnreadable(bytes, text) {
	if (bytes.length === 0) return "The file is empty.";
	const head = latin1(bytes.subarray(0, 1024));
	if (head.includes("%PDF-")) return "The license is a PDF, whose text is not read.";
	if (head.startsWith("version https://git-lfs.github.com/spec/")) return "The file is a Git LFS pointer, not the license itself.";
	if (head.startsWith("PK")) return "The license is an archive or an office document, whose text is not read.";
	if (head.startsWith("{\\rtf")) return "The license is an RTF document, whose text is not read.";
	const sample = text.slice(0, 8192);
	return (sample.match(/[\u0000-\u0008\u000e-\u001b\ufffd]/g)?.length ?? 0) * CHARACTERS_A_CONTROL > sample.length ? "The file is binary, not text." : null;
}

export { identifyBytes };