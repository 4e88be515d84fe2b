import { n as requestKey, r as requestOf } from "./models.js";
import { t as UsageError } from "./problem.js";
import { t as resolveModels } from "./resolve.js";
import { t as hubSettings } from "./settings.js";
import { i as determineOwn, n as textsNeeded, r as determine, t as parseLock } from "./parse.js";
import { readFileSync } from "node:fs";

// src/cli/determine-one.ts
async function determineOne(request, lock) {
	if (lock !== null) return determine(request, lockedModels(lock));
	const settings = hubSettings(process.env, readOrNull);
	const resolutions = await resolveModels([request], {
		...settings,
		wantTexts: textsNeeded,
		onProblem: ({ severity, reason }) => console.error(`${severity}: ${reason}`)
	});
	const own = /* @__PURE__ */ new Map();
	for (const [key, resolution] of resolutions) {
		const asked = requestOf(key);
		if (asked !== null) own.set(requestKey(asked), determineOwn(asked, resolution, []));
	}
	return determine(request, own);
}
function lockedModels(path) {
	const text = readOrNull(path);
	if (text === null) throw new UsageError(`There is no lock ${path}.`, "Run \"model-license-gate lock\" with access to the Hub, or leave out --offline.");
	return parseLock(text, path).models;
}
function readOrNull(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}

export { determineOne as t };