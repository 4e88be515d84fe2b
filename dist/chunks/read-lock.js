import { t as UsageError } from "./problem.js";
import { c as readBytes, l as decode } from "./threads.js";
import { m as LOCK_FILE, t as parseLock } from "./parse.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// src/files/text-file.ts
function textFile(root, path) {
	if (!existsSync(join(root, path))) return null;
	const answer = readBytes(root, path);
	const text = answer.kind === "bytes" ? decode(answer.bytes) : null;
	if (text !== null) return text;
	const why = answer.kind === "bytes" ? "it is not text" : `it is ${answer.reason.replaceAll("-", " ")}`;
	throw new UsageError(`"${path}" could not be read: ${why}.`, "Make it a plain text file below the checked directory.");
}
function textOrNull(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}

// src/setup/read-lock.ts
async function readLock(directory, base) {
	const text = base === null ? textFile(directory, LOCK_FILE) : await base(LOCK_FILE);
	return text === null ? null : parseLock(text, LOCK_FILE);
}
async function readLocks(directory, base) {
	const head = await readLock(directory, null);
	return head === null ? null : {
		head,
		base: base === null ? null : await readLock(directory, base)
	};
}

export { textOrNull as i, readLocks as n, textFile as r, readLock as t };