import "./domain.js";
import { r as requestKey } from "./models.js";
import { t as UsageError } from "./problem.js";
import { t as counted } from "./words.js";
import { t as find } from "./find.js";
import { n as LOCK_FILE } from "./schema.js";
import { i as determineAll, n as hubFacts } from "./fact-source.js";
import { l as counts, o as refuseOffline, r as requireLock, t as readLock, u as outside } from "./read-lock.js";
import { t as checkDirectory } from "./check-directory.js";
import { c as progress, i as hubRun } from "./options2.js";
import { t as policiesOf } from "./policies4.js";
import { n as sayProblems, t as say } from "./print.js";
import { t as writeLock } from "./write-file.js";

// src/lock/staleness.ts
function staleness(lock, wanted) {
	const fitting = reachable(lock, wanted);
	const missing = [...new Set(wanted)].filter((key) => !lock.models.has(key)).sort();
	const unused = [...lock.models.keys()].filter((key) => !fitting.has(key)).sort();
	return [...missing.map((key) => `not locked: ${key}`), ...unused.map((key) => `locked but not used: ${key}`)];
}
function reachable(lock, wanted) {
	const kept = /* @__PURE__ */ new Map();
	const open = [...wanted];
	for (let key = open.pop(); key !== void 0; key = open.pop()) {
		const own = lock.models.get(key);
		if (own === void 0 || kept.has(key)) continue;
		kept.set(key, own);
		open.push(...own.baseModels.map(({ model }) => model));
	}
	return kept;
}

// src/cli/run-lock.ts
async function runLock(directory, flags) {
	checkDirectory(directory);
	const { references } = await find(directory);
	const { policy, files } = (await policiesOf(directory, flags.policy, null)).judging;
	const wanted = outside(files, references).filter((reference) => counts(reference, policy));
	if (flags.check) return checkLock(wanted, requireLock(await readLock(directory, null)));
	const old = await oldLock(directory, flags);
	const now = await resolved(chosen(wanted, flags.update), flags);
	const models = new Map(old.models);
	for (const [key, own] of now) if (own.kind !== "unresolved") models.set(key, own);
	else if (!MAY_COME.has(own.unresolved?.kind)) models.delete(key);
	const keys = wanted.map(requestKey);
	const path = await writeLock(directory, { models: reachable({ models }, keys) });
	const failed = [...new Set(keys)].filter((key) => !models.has(key) || now.get(key)?.kind === "unresolved");
	for (const key of failed) {
		const why = now.get(key)?.unresolved?.kind ?? "not resolved";
		say(`${models.has(key) ? "kept as it was" : "not locked"}: ${key} (${why})`);
	}
	console.log(`${counted(new Set(keys).size - failed.length, "model")} locked in ${path}`);
	return failed.length > 0 ? 1 : 0;
}
const MAY_COME = /* @__PURE__ */ new Set(["unreachable", "incomplete"]);
async function oldLock(directory, { update }) {
	try {
		return await readLock(directory, null) ?? { models: /* @__PURE__ */ new Map() };
	} catch (error) {
		if (!(error instanceof UsageError) || update.length > 0) throw error;
		return { models: /* @__PURE__ */ new Map() };
	}
}
function chosen(wanted, update) {
	if (update.length === 0) return wanted;
	const unknown = update.filter((name) => !wanted.some(({ model }) => model.toLowerCase() === name.toLowerCase()));
	if (unknown.length > 0) throw new UsageError(`The repository does not use ${unknown.join(", ")}.`, "\"model-license-gate find\" lists what it uses.");
	return wanted.filter(({ model }) => update.some((name) => model.toLowerCase() === name.toLowerCase()));
}
async function resolved(wanted, flags) {
	const bar = await progress("models");
	const run = hubRun(flags, bar);
	refuseOffline(run);
	const { facts, problems } = hubFacts(run);
	const models = await determineAll(wanted, facts, []).finally(bar.stop);
	sayProblems(problems);
	return models;
}
function checkLock(wanted, lock) {
	const stale = staleness(lock, wanted.map(requestKey));
	for (const line of stale) console.log(line);
	console.log(stale.length === 0 ? `${LOCK_FILE} fits the repository.` : `${LOCK_FILE} is stale: run "model-license-gate lock".`);
	return stale.length === 0 ? 0 : 1;
}

export { runLock };