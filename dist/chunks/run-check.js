import "./domain.js";
import { t as UsageError } from "./problem.js";
import { c as gitBase, s as comparedWithItself, t as FORMATS } from "./formats.js";
import { c as readAt, u as resolveCommit } from "./git.js";
import { n as isFormatName, r as mendable, t as FORMAT_NAMES } from "./format-names.js";
import { r as check, t as factSource } from "./fact-source.js";
import { n as readLocks, t as readLock } from "./read-lock.js";
import { t as today } from "./today2.js";
import { t as checkDirectory } from "./check-directory.js";
import { c as progress, i as hubRun } from "./options2.js";
import { t as policiesOf } from "./policies4.js";
import { n as writeOutput } from "./write-file.js";

// src/cli/run-check.ts
async function runCheck(directory, flags) {
	checkDirectory(directory);
	const outputs = pairs(flags);
	const baseCommit = flags.base === void 0 ? null : await commitOf(directory, flags.base);
	const readBase = baseCommit === null ? null : (path) => readAt(directory, baseCommit, path);
	const { judging, proposed } = await policiesOf(directory, flags.policy, readBase);
	const base = baseCommit === null ? null : await gitBase(directory, baseCommit);
	if (baseCommit !== null && base === null) throw new UsageError(`git has the commit ${baseCommit.slice(0, 12)}, but cannot compare "${directory}" with it.`, "\"git status\" there says what is wrong; a damaged index is made anew by \"rm .git/index && git reset\".");
	const isItself = base?.changes.length === 0 && baseCommit === await resolveCommit(directory, "HEAD");
	const bar = await progress("models");
	const run = hubRun(flags, bar);
	const { facts, problems } = await factSource(run, flags.offline ?? false, () => readLock(directory, readBase));
	const report = await check({
		directory,
		policy: judging,
		proposed,
		locks: await readLocks(directory, readBase),
		facts,
		base,
		isChange: base !== null,
		failOn: flags.failOn,
		today: today(),
		problems
	}).finally(bar.stop);
	const remarks = isItself ? [comparedWithItself(`--base is "${flags.base}"`)] : [];
	await deliver({
		...report,
		problems: [...report.problems, ...remarks]
	}, outputs, directory);
	return report.conclusion === "fail" && flags.failOn !== "none" ? 1 : 0;
}
async function commitOf(directory, ref) {
	const commit = await resolveCommit(directory, ref);
	if (commit !== null) return commit;
	if (await resolveCommit(directory, "HEAD") === null) throw new UsageError(`--base "${ref}" cannot be had: "${directory}" is no git checkout or has no commit, or git is not installed.`, "Look what \"git status\" says there, or leave --base out to check everything.");
	throw new UsageError(`--base "${ref}" is no commit of the checkout at "${directory}".`, "Fetch it first, for example: git fetch origin main.");
}
function pairs({ format, output }) {
	const names = format.length === 0 ? ["text"] : format;
	if (output.length > names.length) throw new UsageError(`${output.length} --output for ${names.length} --format.`, "Give each --output its own --format.");
	return names.map((name, index) => {
		if (!isFormatName(name)) throw new UsageError(`There is no format "${name}".`, `Formats: ${FORMAT_NAMES.join(", ")}.`);
		return {
			render: FORMATS[name],
			file: output[index] ?? null
		};
	});
}
async function written(file, text, directory) {
	try {
		await writeOutput(file, text, directory);
	} catch (error) {
		throw mendable(error, `"${file}"`);
	}
}
async function deliver(report, outputs, directory) {
	for (const { render, file } of outputs) if (file === null) process.stdout.write(render(report, process.stdout.columns || void 0));
	else await written(file, render(report), directory);
}

export { runCheck };