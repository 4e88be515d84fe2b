import "./domain.js";
import { t as UsageError } from "./problem.js";
import { t as isInside } from "./inside.js";
import { o as givenText, s as textFile } from "./wait-text.js";
import { n as DEFAULT_PATHS, r as policySource, t as loadPolicy } from "./load.js";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";

// src/setup/policies.ts
async function loadPolicies(place) {
	const before = await loadFrom(place, place.base);
	if (place.base === null) return {
		judging: before.policy,
		proposed: null
	};
	try {
		const after = await loadFrom(place, null);
		const isSame = sameTexts(before.texts, after.texts);
		return {
			judging: before.policy,
			proposed: isSame ? null : {
				kind: "loaded",
				policy: after.policy
			}
		};
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return {
			judging: before.policy,
			proposed: {
				kind: "broken",
				error
			}
		};
	}
}
async function loadFrom(place, base) {
	const { reader, texts } = recorded(readerAt(place, base));
	const source = await sourceOf(place, reader);
	if (base !== null && place.named !== null) await refuseNew(source, reader, readerAt(place, null));
	const loaded = await loadPolicy(source, reader);
	return {
		policy: {
			...loaded,
			policy: {
				...loaded.policy,
				prefix: prefixOf(source, place)
			}
		},
		texts
	};
}
function prefixOf(source, { cwd, directory, root }) {
	if (source.kind === "file" && !isAbsolute(source.path)) return "";
	const path = relative(resolve(cwd, root), resolve(cwd, directory)).replaceAll("\\", "/");
	return path === "" ? "" : `${path}/`;
}
async function refuseNew(source, atBase, onDisk) {
	if (source.kind !== "file" || await atBase.file(source.path) !== null) return;
	if (await onDisk.file(source.path) === null) return;
	throw new UsageError(`The policy ${source.path} is not in the commit that the change starts from, and a change cannot bring its own policy.`, "Merge the policy first; one that another step fetches belongs outside of the checkout, or is named owner/repo//path@ref.");
}
async function sourceOf({ named, cwd, directory, root }, { file }) {
	const below = resolve(cwd, directory);
	const pathOf = (full) => (isInside(below, full) ? relative(below, full) : full).replaceAll("\\", "/");
	if (named !== null) {
		const source = policySource(named);
		return source.kind === "file" ? {
			kind: "file",
			path: pathOf(resolve(cwd, source.path))
		} : source;
	}
	for (const folder of /* @__PURE__ */ new Set([below, resolve(cwd, root)])) {
		const paths = DEFAULT_PATHS.map((name) => pathOf(join(folder, name)));
		const texts = await Promise.all(paths.map(file));
		const [path, other] = paths.filter((_, at) => texts[at] !== null);
		if (other !== void 0) throw new UsageError(`There are two policies, ${path} and ${other}.`, "Keep one of them.");
		if (path !== void 0) return {
			kind: "file",
			path
		};
	}
	return { kind: "default" };
}
function readerAt({ directory, root, cwd, remote }, base) {
	return {
		remote,
		file: async (path) => {
			const full = resolve(cwd, directory, path);
			if (!isInside(resolve(cwd, root), full)) return isAbsolute(path) ? givenText(path) : textFile(directory, path);
			if (base !== null) return base(relative(resolve(cwd, directory), full).replaceAll("\\", "/"));
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
				const known = texts.get(path);
				const text = known === void 0 ? await file(path) : known;
				texts.set(path, text);
				return text;
			}
		},
		texts
	};
}
function sameTexts(a, b) {
	return a.size === b.size && [...a].every(([path, text]) => withPlainEnds(b.get(path)) === withPlainEnds(text));
}
function withPlainEnds(text) {
	return text?.replaceAll("\r\n", "\n") ?? null;
}

export { loadPolicies as t };