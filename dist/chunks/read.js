import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

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
	return decode(bytes) ?? bytes.toString("utf8");
}
function encodingOf(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
	const head = bytes.subarray(0, HEAD);
	return head.includes(0) ? zeroPattern(head, bytes) : "utf-8";
}
function markLength(bytes, encoding) {
	if (encoding !== "utf-8") return bytes[0] === 255 || bytes[0] === 254 ? 2 : 0;
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
}
const ASCII_RUN = /[\t\n\r\x20-\x7e]{16}/;
function zeroPattern(head, bytes) {
	const zeros = [0, 0];
	for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
	const [even, odd] = zeros;
	const enough = head.length * .15;
	const looks = even === 0 && odd > enough ? "utf-16le" : odd === 0 && even > enough ? "utf-16be" : "binary";
	return looks !== "binary" && ASCII_RUN.test(bytes.toString("latin1")) ? "binary" : looks;
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

// src/files/read.ts
const SKIPPED_BECAUSE = {
	"too-large": "is larger than what is read at once (64 MB of a notebook, 16 MB of other files)",
	link: "is a symbolic link",
	outside: "lies outside the directory",
	unreadable: "could not be opened",
	"not-a-file": "is not a regular file",
	gone: "is no longer there"
};
const MAX_FILE_BYTES = 16777216;
function readBytes(root, path, head = null) {
	return filesBelow(root).read(path, head);
}
const MAX_GIVEN_BYTES = 67108864;
function readGiven(path) {
	let handle = null;
	try {
		handle = openSync(path, GIVEN_FLAGS);
		const entry = fstatSync(handle);
		if (!entry.isFile()) return {
			kind: "skipped",
			reason: "not-a-file"
		};
		if (entry.size > MAX_GIVEN_BYTES) return {
			kind: "skipped",
			reason: "too-large"
		};
		return {
			kind: "bytes",
			bytes: fill(handle, Buffer.allocUnsafe(entry.size), 0)
		};
	} catch (error) {
		return {
			kind: "skipped",
			reason: REASONS[error.code ?? ""] ?? "unreadable"
		};
	} finally {
		if (handle !== null) closeSync(handle);
	}
}
function filesBelow(root) {
	const folders = /* @__PURE__ */ new Map();
	let real = null;
	function isBelowRoot(full) {
		const folder = dirname(full);
		const known = folders.get(folder);
		if (known !== void 0) return known;
		real ??= realpathSync.native(root);
		const below = isInside(real, realpathSync.native(folder));
		folders.set(folder, below);
		return below;
	}
	function open(path, use) {
		const full = join(root, path);
		let handle = null;
		try {
			if (!isBelowRoot(full)) return "outside";
			handle = openSync(full, OPEN_FLAGS);
			const entry = fstatSync(handle);
			return entry.isFile() ? use(handle, entry.size) : "not-a-file";
		} catch (error) {
			return REASONS[error.code ?? ""] ?? "unreadable";
		} finally {
			if (handle !== null) closeSync(handle);
		}
	}
	return {
		read(path, head = null, limit = MAX_FILE_BYTES) {
			const answer = open(path, (handle, size) => {
				if (head === null && size > limit) return "too-large";
				return fill(handle, Buffer.allocUnsafe(Math.min(size, head ?? limit)), 0);
			});
			return typeof answer === "string" ? {
				kind: "skipped",
				reason: answer
			} : {
				kind: "bytes",
				bytes: answer
			};
		},
		chunks(path, size, take) {
			return open(path, (handle) => {
				const buffer = Buffer.allocUnsafe(size);
				let at = 0;
				for (let bytes = fill(handle, buffer, at); bytes.length > 0; bytes = fill(handle, buffer, at)) {
					take(bytes);
					at += bytes.length;
				}
				return null;
			});
		}
	};
}
const GIVEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const OPEN_FLAGS = GIVEN_FLAGS | (constants.O_NOFOLLOW ?? 0);
const REASONS = {
	ELOOP: "link",
	EMLINK: "link",
	ENOENT: "gone",
	ENOTDIR: "gone",
	EISDIR: "not-a-file",
	ENXIO: "not-a-file"
};
function fill(handle, buffer, from) {
	let read = 0;
	while (read < buffer.length) {
		const count = readSync(handle, buffer, read, buffer.length - read, from + read);
		if (count === 0) break;
		read += count;
	}
	return buffer.subarray(0, read);
}

export { readGiven as a, decodeAny as c, readBytes as i, encodingOf as l, SKIPPED_BECAUSE as n, isInside as o, filesBelow as r, decode as s, MAX_FILE_BYTES as t };