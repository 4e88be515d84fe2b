import { t as UsageError } from "./problem.js";
import { o as isInside } from "./read.js";
import { n as textFile } from "./settings.js";
import { r as policySource, t as loadPolicy } from "./load.js";
import { basename, dirname, isAbsolute, relative, resolve } from "node:path";

// src/setup/policies.ts
async function loadPolicies(place) {
	const source = sourceOf(place);
	const before = recorded(readerAt(place, place.base));
	const judging = await loadPolicy(source, before.reader);
	if (place.base === null) return {
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
	const below = resolve(cwd, directory);
	return {
		kind: "file",
		path: (isInside(below, full) ? relative(below, full) : full).replaceAll("\\", "/")
	};
}
function readerAt({ directory, root, cwd, remote }, base) {
	return {
		remote,
		file: async (path) => {
			if (base !== null && isInside(resolve(cwd, root), resolve(cwd, directory, path))) return base(relative(resolve(cwd, directory), resolve(cwd, directory, path)).replaceAll("\\", "/"));
			return isAbsolute(path) ? textFile(dirname(path), basename(path)) : textFile(directory, path);
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

export { loadPolicies as t };