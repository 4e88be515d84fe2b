import "./domain.js";
import { t as UsageError } from "./problem.js";
import { o as givenText } from "./wait-text.js";
import { C as determine, i as parseLock } from "./read-lock.js";
import { n as LOCK_FILE } from "./schema.js";
import { i as determineAll, t as factSource } from "./fact-source.js";
import { i as hubRun } from "./options2.js";
import { n as sayProblems } from "./print.js";

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
	const text = givenText(path);
	if (text !== null) return parseLock(text, path);
	if (!isNeeded) return null;
	throw new UsageError(`There is no lock ${path}.`, "Run \"model-license-gate lock\" with access to the Hub, or leave out --offline.");
}

export { determineOne as t };