import { n as latin1, r as textOfBytes, t as encodingOf } from "./text-of-bytes.js";
import { isAbsolute, relative, sep } from "node:path";

// src/files/decode.ts
const HEAD = 8192;
function decode(bytes) {
	return encodingOfFile(bytes) === "binary" ? null : textOfBytes(bytes);
}
function decodeAny(bytes) {
	return decode(bytes) ?? bytes.toString("utf8").replaceAll("\0", "");
}
function encodingOfFile(bytes) {
	const encoding = encodingOf(bytes);
	if (encoding === "utf-8") return bytes.subarray(0, HEAD).includes(0) ? "binary" : encoding;
	return ASCII_RUN.test(latin1(bytes)) ? "binary" : encoding;
}
const ASCII_RUN = /[\t\n\r\x20-\x7e]{16}/;

// src/files/inside.ts
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export { encodingOfFile as i, decode as n, decodeAny as r, isInside as t };