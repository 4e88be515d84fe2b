import { n as textFile } from "./settings.js";
import { h as LOCK_FILE, t as parseLock } from "./parse.js";

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

export { readLocks as n, readLock as t };