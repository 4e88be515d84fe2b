import { isAbsolute, relative, sep } from "node:path";

// src/files/decode.ts
const HEAD = 8192;
function decode(bytes) {
	const encoding = encodingOf(bytes);
	const content = bytes.subarray(markLength(bytes, encoding));
	if (encoding === "binary") return null;
	if (encoding === "utf-16le") return content.toString("utf16le");
	if (encoding === "utf-16be") return swapped(content).toString("utf16le");
	const text = content.toString("utf8");
	return text.includes("�") && !content.includes("�") ? content.toString("latin1") : text;
}
function decodeAny(bytes) {
	return decode(bytes) ?? bytes.toString("utf8").replaceAll("\0", "");
}
function encodingOf(bytes) {
	const marked = MARKS.get(bytes.toString("latin1", 0, 2));
	if (marked !== void 0) return hasAscii(bytes) ? "binary" : marked;
	const head = bytes.subarray(0, HEAD);
	return head.includes(0) ? zeroPattern(head, bytes) : "utf-8";
}
const MARKS = /* @__PURE__ */ new Map([["ÿþ", "utf-16le"], ["þÿ", "utf-16be"]]);
function markLength(bytes, encoding) {
	if (encoding !== "utf-8") return bytes[0] === 255 || bytes[0] === 254 ? 2 : 0;
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
}
const ASCII_RUN = /[\t\n\r\x20-\x7e]{16}/;
function hasAscii(bytes) {
	return ASCII_RUN.test(bytes.toString("latin1"));
}
function zeroPattern(head, bytes) {
	const zeros = [0, 0];
	for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
	const [even, odd] = zeros;
	const enough = head.length * .15;
	const looks = even === 0 && odd > enough ? "utf-16le" : odd === 0 && even > enough ? "utf-16be" : "binary";
	return looks !== "binary" && hasAscii(bytes) ? "binary" : looks;
}
function swapped(bytes) {
	const even = bytes.subarray(0, bytes.length - bytes.length % 2);
	return Buffer.from(even).swap16();
}

// src/files/inside.ts
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export { encodingOf as i, decode as n, decodeAny as r, isInside as t };