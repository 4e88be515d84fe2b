import { t as UsageError } from "./domain.js";
import { t as parseLock } from "./parse.js";
import { c as readAt, i as decode, r as readBytes } from "./find.js";
import { n as LOCK_FILE } from "./fact-source.js";
import { n as policySource, t as loadPolicy } from "./load.js";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { existsSync } from "node:fs";

// src/files/text-file.ts
function textFile(root, path) {
	if (!existsSync(join(root, path))) return null;
	const answer = readBytes(root, path);
	const text = answer.kind === "bytes" ? decode(answer.bytes) : null;
	if (text !== null) return text;
	const why = answer.kind === "bytes" ? "it is not text" : `it is ${answer.reason.replaceAll("-", " ")}`;
	throw new UsageError(`"${path}" could not be read: ${why}.`, "Make it a plain text file below the checked directory.");
}

// src/setup/policies.ts
async function loadPolicies(place) {
	const source = sourceOf(place);
	const before = recorded(readerAt(place, place.baseCommit));
	const judging = await loadPolicy(source, before.reader);
	if (place.baseCommit === null) return {
		judging,
		proposed: null
	};
	const after = recorded(readerAt(place, null));
	try {
		const policy = await loadPolicy(source, after.reader);
		return {
			judging,
			proposed: sameTexts(before.texts, after.texts) ? null : {
				kind: "loaded",
				policy
			}
		};
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return {
			judging,
			proposed: {
				kind: "broken",
				error
			}
		};
	}
}
function sourceOf({ named, cwd, directory }) {
	if (named === null) return { kind: "default" };
	const source = policySource(named);
	if (source.kind !== "file") return source;
	const full = resolve(cwd, source.path);
	const inside = relative(resolve(cwd, directory), full);
	return {
		kind: "file",
		path: (!inside.startsWith("..") && !isAbsolute(inside) ? inside : full).replaceAll("\\", "/")
	};
}
function readerAt({ directory, remote }, commit) {
	return {
		remote,
		file: async (path) => {
			if (isAbsolute(path)) return textFile(dirname(path), basename(path));
			return commit === null ? textFile(directory, path) : readAt(directory, commit, path);
		}
	};
}
function recorded({ file, remote }) {
	const texts = /* @__PURE__ */ new Map();
	return {
		reader: {
			remote,
			file: async (path) => {
				const text = await file(path);
				texts.set(path, text);
				return text;
			}
		},
		texts
	};
}
function sameTexts(a, b) {
	return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}

// src/setup/read-lock.ts
async function readLock(directory, commit) {
	const text = commit === null ? textFile(directory, LOCK_FILE) : await readAt(directory, commit, LOCK_FILE);
	return text === null ? null : parseLock(text, LOCK_FILE);
}

// src/cli/remote-policies.ts
const remotePolicies = async ({ owner, repo, path, ref }) => {
	throw new UsageError(`${owner}/${repo}//${path}@${ref} was not read.`, "Check it out and name the file.");
};

export { readLock as n, loadPolicies as r, remotePolicies as t };