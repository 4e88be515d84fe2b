import { t as UsageError } from "./problem.js";
import { b as determine, n as factSource, t as parseLock } from "./parse.js";
import { n as LOCK_FILE } from "./schema.js";
import { n as determineAll } from "./pipeline.js";
import { i as hubRun } from "./options.js";
import { n as sayProblems } from "./print.js";
import { existsSync, readFileSync } from "node:fs";

// src/cli/determine-one.ts
async function determineOne(request, flags, lockFile = LOCK_FILE) {
	const run = hubRun(flags);
	const offline = flags.offline ?? false;
	const { facts, problems } = await factSource(run, offline, async () => lockAt(lockFile, offline));
	const own = await determineAll([request], facts, []);
	sayProblems(problems);
	return determine(request, own);
}
function lockAt(path, isNeeded) {
	if (existsSync(path)) return parseLock(readFileSync(path, "utf8"), path);
	if (!isNeeded) return null;
	throw new UsageError(`There is no lock ${path}.`, "Run \"model-license-gate lock\" with access to the Hub, or leave out --offline.");
}

export { determineOne as t };