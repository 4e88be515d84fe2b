import { t as isInside } from "./inside.js";
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

// src/files/read.ts
const SKIPPED_BECAUSE = {
	"too-large": "is larger than what is read at once (64 MB of a notebook, 16 MB of other files)",
	link: "is a symbolic link",
	outside: "lies outside the directory",
	unreadable: "could not be opened",
	"not-a-file": "is not a regular file",
	gone: "is not there"
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

export { readGiven as a, readBytes as i, SKIPPED_BECAUSE as n, filesBelow as r, MAX_FILE_BYTES as t };