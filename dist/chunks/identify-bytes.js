import { n as UNIDENTIFIED, r as identifyText, t as LONGEST_TEXT } from "./identify.js";

// src/licenses/identify-bytes.ts
const LONGEST_BYTES = LONGEST_TEXT * 3;
const CHARACTERS_A_CONTROL = 200;
function identifyBytes(bytes) {
	const reason = whyUnreadable(bytes);
	return reason === null ? identifyText(decode(bytes)) : {
		...UNIDENTIFIED,
		kind: "unreadable",
		notes: [reason]
	};
}
function whyUnreadable(bytes) {
	if (bytes.length === 0) return "The file is empty.";
	const head = latin1(bytes.subarray(0, 1024));
	if (head.includes("%PDF-")) return "The license is a PDF, whose text is not read.";
	if (head.startsWith("version https://git-lfs.github.com/spec/")) return "The file is a Git LFS pointer, not the license itself.";
	if (head.startsWith("PK")) return "The license is an archive or an office document, whose text is not read.";
	if (head.startsWith("{\\rtf")) return "The license is an RTF document, whose text is not read.";
	const sample = decode(bytes.subarray(0, 8192));
	return (sample.match(/[\u0000-\u0008\u000e-\u001b\ufffd]/g)?.length ?? 0) * CHARACTERS_A_CONTROL > sample.length ? "The file is binary, not text." : null;
}
function latin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
function decode(bytes) {
	return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, LONGEST_BYTES + 3));
}
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const sample = bytes.subarray(0, 200);
	const zerosAt = (parity) => sample.filter((byte, i) => byte === 0 && i % 2 === parity).length;
	if (zerosAt(1) > sample.length * .3 && zerosAt(0) === 0) return "utf-16le";
	if (zerosAt(0) > sample.length * .3 && zerosAt(1) === 0) return "utf-16be";
	return "utf-8";
}

export { identifyBytes };