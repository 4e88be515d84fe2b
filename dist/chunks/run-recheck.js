import { t as find } from "./find.js";
import { a as recheck, r as renderDriftText, t as renderDriftMarkdown } from "./drift-markdown.js";
import { n as json } from "./escape2.js";
import { t as driftJson } from "./terms-json.js";
import { a as hubResolver, o as refuseOffline, r as requireLock, t as readLock } from "./read-lock.js";
import { t as today } from "./today2.js";
import { t as checkDirectory } from "./check-directory.js";
import { c as progress, i as hubRun } from "./options2.js";
import { t as policiesOf } from "./policies4.js";
import { t as writeLock } from "./write-file.js";

// src/cli/run-recheck.ts
const RENDER = {
	text: renderDriftText,
	json: (report) => `${json(driftJson(report))}\n`,
	markdown: renderDriftMarkdown
};
async function runRecheck(directory, flags) {
	checkDirectory(directory);
	const lock = requireLock(await readLock(directory, null));
	const { judging } = await policiesOf(directory, flags.policy, null);
	const { references } = await find(directory);
	const bar = await progress("models");
	const run = hubRun(flags, bar);
	refuseOffline(run);
	const { resolve, problems } = hubResolver(run);
	const result = await recheck({
		lock,
		references,
		policy: judging,
		today: today(),
		resolve,
		problems
	}).finally(bar.stop);
	process.stdout.write(RENDER[flags.format](result.report));
	if (flags.update) await writeLock(directory, result.lock);
	return result.report.worse ? 1 : 0;
}

export { runRecheck };