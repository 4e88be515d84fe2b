import { r as __toESM } from "./rolldown-runtime.js";
import { g as LOCK_FILE } from "./read-lock.js";
import { r as requestKey } from "./models.js";
import { o as isInside } from "./read.js";
import { d as repositoryRoot } from "./find.js";
import { t as require_dist } from "./dist.js";
import { n as writeInside, t as deepestExisting } from "./write-inside.js";
import { realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writeFile } from "node:fs/promises";

// src/cli/progress.ts
const LINE_EVERY = 25;
async function progress(what) {
	if (!process.stderr.isTTY) {
		const onProgress = (done, total) => {
			if (done % LINE_EVERY === 0 && done < total) console.error(`${done} of ${total} ${what} resolved`);
		};
		return {
			onProgress,
			stop: () => {}
		};
	}
	const { SingleBar } = (await import("./cli-progress.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).default;
	const bar = new SingleBar({
		format: `{bar} {value}/{total} ${what}`,
		clearOnComplete: true,
		stream: process.stderr,
		hideCursor: true
	});
	let started = false;
	return {
		onProgress: (done, total) => {
			if (!started) bar.start(total, done);
			started = true;
			bar.setTotal(total);
			bar.update(done);
		},
		stop: () => bar.stop()
	};
}

// src/lock/format.ts
var import_dist = require_dist();
const HEADER = `# Which license governs each model of this repository, as last resolved by model-license-gate. Commit this file.
# Written by "model-license-gate lock"; do not edit by hand.
`;
function formatLock(lock) {
	const blocks = [...lock.models].filter(([, own]) => own.kind !== "unresolved").sort(([a], [b]) => a < b ? -1 : 1).map(([key, own]) => indent((0, import_dist.stringify)({ [key]: block(key, own) }, {
		lineWidth: 0,
		aliasDuplicateObjects: false
	})));
	return `${HEADER}version: ${2}\nmodels:${blocks.length === 0 ? " {}" : ""}\n${blocks.join("\n")}`;
}
function indent(yaml) {
	return yaml.replace(/^(?=.)/gm, "  ");
}
function block(key, own) {
	return lean({
		model: requestKey({
			model: own.model,
			revision: own.revision
		}) === key ? null : own.model,
		commit: own.commit,
		kind: own.kind,
		licenses: own.licenses.map((entry) => lean({
			...entry,
			clauses: entry.clauses.map(lean),
			passages: entry.passages.map(lean)
		})),
		clauses: own.clauses.map(lean),
		"base-models": own.baseModels.map((base) => ({ ...base })),
		gated: own.gated,
		"renamed-from": own.renamedFrom,
		multimodal: own.multimodal,
		contradictions: own.contradictions.map(lean),
		evidence: own.evidence.map(({ url: _, ...clue }) => lean(clue))
	});
}
function lean(record) {
	const kept = Object.entries(record).filter(([name, value]) => {
		if (value === null || value === "" || Array.isArray(value) && value.length === 0) return false;
		return value !== false || name === "multimodal";
	});
	return Object.fromEntries(kept);
}

// src/cli/write-file.ts
async function writeOutput(path, text, directory) {
	const full = resolve(path);
	const root = realpathSync(await repositoryRoot(resolve(directory)));
	const folder = realpathSync(deepestExisting(dirname(full)));
	if (isInside(root, folder) || isInside(root, full)) await writeInside(full, text, [root]);
	else await writeFile(full, text);
}
async function writeLock(directory, lock) {
	const path = join(directory, LOCK_FILE);
	await writeInside(resolve(path), formatLock(lock), [resolve(directory)]);
	return path;
}

export { writeOutput as n, progress as r, writeLock as t };