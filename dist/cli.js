#!/usr/bin/env node
import { a as policyOption, d as InvalidArgumentError, f as Option, l as Command, n as collect, o as withFactOptions, r as formatOption, s as withHubOptions, t as POLICY_TEXT, u as CommanderError } from "./chunks/options2.js";
import { i as requestOf } from "./chunks/models.js";
import { n as isUnchecked, t as UsageError } from "./chunks/problem.js";
import { n as FAIL_ON } from "./chunks/report.js";
import "./chunks/domain.js";
import { r as mendable, t as FORMAT_NAMES } from "./chunks/format-names.js";
import { n as sayProblems, t as say } from "./chunks/print.js";
import { i as VERSION, o as givenText } from "./chunks/wait-text.js";
import { t as checkDirectory } from "./chunks/check-directory.js";
import { a as readGiven, n as SKIPPED_BECAUSE } from "./chunks/read.js";
import { t as makeFolder } from "./chunks/make-folder.js";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import process$1 from "node:process";
import { buffer } from "node:stream/consumers";
import { createInterface } from "node:readline/promises";

// src/cli/commands/check.ts
function register$7(program, exit) {
	const command = program.command("check").description("check every model below a directory by the policy; exit 1 when the policy says no").argument("[dir]", "directory to check", ".").addOption(policyOption()).option("--base <ref>", "check a change: only what it introduces since this commit fails; policy, waivers and lock are read there").addOption(new Option("--fail-on <which>", "what the change introduces, everything, or nothing for a trial run").choices(FAIL_ON).default("new")).addOption(new Option("--format <format>", `${FORMAT_NAMES.join(", ")}; repeatable`).argParser(collect).default([], "text")).addOption(new Option("--output <file>", "write there instead of standard output; the n-th goes with the n-th --format").argParser(collect).default([], "standard output"));
	withFactOptions(command).action(async (dir, flags) => {
		const { runCheck } = await import("./chunks/run-check.js");
		exit(await runCheck(dir, flags));
	});
}

// src/cli/commands/diff.ts
function register$6(program) {
	const command = program.command("diff").description("compare the terms of two licenses (catalog ids) or of two models, clause by clause").argument("<a>", "license id, or owner/name[@revision]").argument("<b>", "license id, or owner/name[@revision]").addOption(formatOption("text", "json"));
	withFactOptions(command).action(async (a, b, flags) => {
		const { runDiff } = await import("./chunks/run-diff.js");
		await runDiff(a, b, flags);
	});
}

// src/cli/model-argument.ts
const PAGE = /^https:\/\/(?:huggingface\.co|hf\.co)\/([^/?#]+\/[^/?#]+)(?:\/(?:tree|blob|resolve)\/([^/?#]+))?(?:[/?#].*)?$/;
function modelArgument(text) {
	const [, model = text, revision] = PAGE.exec(text) ?? [];
	const request = requestOf(revision === void 0 ? model : `${model}@${revision}`);
	if (request !== null) return request;
	throw new UsageError(`"${text}" is not a model id.`, "Write OWNER/NAME or OWNER/NAME@REVISION.");
}

// src/cli/commands/explain.ts
function register$5(program, exit) {
	const command = program.command("explain").description("print everything known about one model: license, evidence, lineage, terms with their clauses").argument("<model>", "Hub id, with @REVISION for another than the default branch").addOption(formatOption("text", "json")).option("--lock <file>", "lock that --offline reads", "model-licenses.lock");
	withFactOptions(command).action(async (model, flags) => {
		const request = modelArgument(model);
		const { determineOne } = await import("./chunks/determine-one.js");
		const determination = await determineOne(request, flags, flags.lock);
		const { renderExplainJson } = await import("./chunks/explain-json.js");
		const { renderExplainText } = await import("./chunks/explain-text.js");
		const render = flags.format === "json" ? renderExplainJson : renderExplainText;
		process.stdout.write(render(determination));
		if (determination.kind === "unresolved") exit(2);
	});
}

// src/cli/commands/find.ts
function register$4(program) {
	program.command("find").description("print every model reference below a directory, one JSON line each").argument("[dir]", "directory to read", ".").option("-v, --verbose", "say everything that was not read whole, not only what was not read").addOption(new Option("--threads <n>", "threads to read with (default: as many as pay)").argParser(threadCount)).action(async (dir, flags) => {
		checkDirectory(dir);
		const { find } = await import("./chunks/find2.js");
		const { findLines } = await import("./chunks/find-lines.js");
		const { references, problems } = await find(dir, flags.threads ?? null);
		process.stdout.write(findLines(references));
		const shown = problems.filter((problem) => isUnchecked(problem) || flags.verbose);
		sayProblems(shown);
		const hidden = problems.length - shown.length;
		if (hidden > 0) say(`${hidden} remarks on links and on files that were read in part: --verbose shows them`);
	});
}
function threadCount(text) {
	const count = Number(text);
	if (!Number.isInteger(count) || count < 1 || count > 64) throw new InvalidArgumentError("expected a whole number from 1 to 64");
	return count;
}

// src/cli/commands/identify.ts
function register$3(program) {
	program.command("identify").description("say which license each text is, word for word, one JSON line each: changed passages and clauses with their lines").argument("<file...>", "license texts; \"-\" reads standard input").addOption(formatOption("json", "text")).action(async (files, flags) => {
		const { identifyBytes } = await import("./chunks/identify-bytes.js");
		const { identificationLine, renderIdentification } = await import("./chunks/identification.js");
		const render = flags.format === "json" ? identificationLine : renderIdentification;
		for (const file of files) process.stdout.write(render(file, identifyBytes(await bytesOf(file))));
	});
}
async function bytesOf(file) {
	if (file === "-") return buffer(process.stdin);
	const answer = readGiven(file);
	if (answer.kind === "bytes") return answer.bytes;
	throw new UsageError(`"${file}" could not be read: it ${SKIPPED_BECAUSE[answer.reason]}.`, "Name a license text, or - for standard input.");
}

// src/cli/commands/lock.ts
function register$2(program, exit) {
	const command = program.command("lock").description("resolve the models below a directory and write model-licenses.lock; exit 1 when one is missing from it").argument("[dir]", "directory to lock", ".").addOption(policyOption()).option("--check", "write nothing; exit 1 when the lock does not fit what the repository names, without asking the Hub").addOption(new Option("--update <model>", "resolve only this model anew; repeatable").argParser(collect).default([], "all"));
	withHubOptions(command).action(async (dir, flags) => {
		const { runLock } = await import("./chunks/run-lock.js");
		exit(await runLock(dir, flags));
	});
}

// src/cli/commands/policy-check.ts
function registerCheck(group) {
	group.command("check").description("find mistakes in a policy: place, nearest key, rules that contradict each other, waivers that end").argument("[policy]", POLICY_TEXT).option("--dir <dir>", "directory whose policy is meant", ".").action(async (named, { dir }) => {
		const { loadForAuthor } = await import("./chunks/policy-author.js");
		const { policyCheckText } = await import("./chunks/policy-text.js");
		const { dateNotes } = await import("./chunks/waivers.js");
		const { today } = await import("./chunks/today.js");
		const loaded = await loadForAuthor(dir, named);
		const notes = [...loaded.notes, ...dateNotes(loaded.policy, today())];
		process.stdout.write(policyCheckText({
			...loaded,
			notes
		}));
	});
}

// src/cli/commands/policy-explain.ts
function registerExplain(group) {
	const command = group.command("explain").description("say which rule decides on a model and what would change it; without a model: where each value is from").argument("[model]", "Hub id, with @REVISION for another than the default branch").addOption(policyOption()).option("--dir <dir>", "directory whose policy and lock are meant", ".").option("--path <path>", "judge a use at this path, for scopes").addOption(formatOption("text", "json"));
	withFactOptions(command).action(async (model, flags) => {
		const request = model === void 0 ? null : modelArgument(model);
		const { explainForAuthor, loadForAuthor } = await import("./chunks/policy-author.js");
		const { explanationJson, explanationText, provenance, provenanceText } = await import("./chunks/policy-text.js");
		const { json } = await import("./chunks/escape.js");
		const { policy } = await loadForAuthor(flags.dir, flags.policy);
		const print = (value, text) => process.stdout.write(flags.format === "json" ? `${json(value)}\n` : text);
		if (request === null) {
			const values = provenance(policy);
			print({
				policy: policy.source,
				values
			}, provenanceText(policy.source, values));
		} else {
			const explanation = await explainForAuthor(policy, request, flags);
			print(explanationJson(explanation), explanationText(explanation));
		}
	});
}

// src/cli/commands/policy-init.ts
function registerInit(group) {
	group.command("init").description("write a policy: asks the facts that licenses are judged by").option("--preset <name>", "preset to start from", "commercial-product").option("--output <file>", "file to write, - for standard output", ".github/model-license-policy.yml").addOption(new Option("--fact <fact=answer>", "a fact, for example monthly-active-users=50000 or \"annual-revenue=400000 USD\"; repeatable").argParser(collect).default([], "none")).option("--yes", "ask nothing: take the facts given and leave the others open").option("--force", "write over an existing file").action(async ({ preset, output, fact, yes, force }) => {
		if (output !== "-" && existsSync(output) && force !== true) throw new UsageError(`${output} is there already.`, "Use --force to write over it, or another --output.");
		const terminal = yes !== true && process.stdin.isTTY === true ? openTerminal() : null;
		const { initialPolicy } = await import("./chunks/policy-init.js");
		const text = await initialPolicy(preset, fact, terminal?.ask ?? null).finally(terminal?.close);
		if (output === "-") {
			process.stdout.write(text);
			return;
		}
		await makeFolder(dirname(output));
		const { writeOutput } = await import("./chunks/write-file2.js");
		await writeOutput(output, text, ".");
		console.error(`Wrote ${output}. Read it over, then run "model-license-gate check".`);
	});
}
function openTerminal() {
	const terminal = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	const left = new Promise((_, reject) => {
		const unanswered = new UsageError("The questions were not answered, so no policy was written.", "Run it again.");
		terminal.once("close", () => reject(unanswered));
	});
	left.catch(() => {});
	console.error("Leave an answer empty to leave the fact open: licenses that need it are then held for review.");
	const ask = async (question) => Promise.race([left, (async () => terminal.question(question))()]);
	return {
		ask,
		close: () => terminal.close()
	};
}

// src/cli/commands/policy-schema.ts
function registerSchema(group) {
	group.command("schema").description("print the JSON Schema of policy files").action(async () => {
		const { policyJsonSchema } = await import("./chunks/json-schema.js");
		process.stdout.write(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
	});
}

// src/cli/commands/policy-test.ts
function registerTest(group, exit) {
	group.command("test").description("compare verdicts with expected ones, from the lock alone; exit 1 when one differs").argument("<file>", "YAML: tests: [{model, expect, path, because, as-of}]").addOption(policyOption()).option("--dir <dir>", "directory whose policy and lock are meant", ".").action(async (file, { dir, policy: named }) => {
		const tests = givenText(file);
		if (tests === null) throw new UsageError(`There is no file ${file}.`, "Name a YAML file with tests.");
		const { testForAuthor } = await import("./chunks/policy-author.js");
		const { policyTestText } = await import("./chunks/policy-text.js");
		const results = await testForAuthor(dir, named, tests, file);
		process.stdout.write(policyTestText(results, file));
		if (results.some(({ failure }) => failure !== null)) exit(1);
	});
}

// src/cli/commands/policy.ts
function register$1(program, exit) {
	const group = program.command("policy").description("write, check, explain and test a policy");
	registerCheck(group);
	registerExplain(group);
	registerInit(group);
	registerSchema(group);
	registerTest(group, exit);
}

// src/cli/commands/recheck.ts
function register(program, exit) {
	const command = program.command("recheck").description("resolve every locked model again and say what changed in terms; exit 1 when a verdict would get worse").argument("[dir]", "directory with a model-licenses.lock", ".").addOption(policyOption()).option("--update", "write what resolves now to the lock").addOption(formatOption("text", "json", "markdown"));
	withHubOptions(command).action(async (dir, flags) => {
		const { runRecheck } = await import("./chunks/run-recheck.js");
		exit(await runRecheck(dir, flags));
	});
}

// src/cli/commands/registry.ts
const COMMANDS = [
	register$7,
	register$4,
	register$3,
	register$5,
	register$2,
	register,
	register$6,
	register$1
];

// src/cli/program.ts
function createProgram(exit) {
	const program = new Command("model-license-gate").description("Finds the model weights a repository uses, determines the license that governs each, and judges its terms by your policy.").version(VERSION, "-V, --version").exitOverride().showHelpAfterError("(run with --help for all options)").addHelpText("after", `
Start here:
  $ model-license-gate check                        judge this directory by .github/model-license-policy.yml
  $ model-license-gate policy init                  write that policy: it asks who you are
  $ model-license-gate explain google/gemma-2-9b    what is known about one model
  $ model-license-gate lock                         write model-licenses.lock, for offline checks and re-checks

Exit codes: 0 pass, 1 the policy says no, 2 could not run and nothing was checked.`);
	for (const register of COMMANDS) register(program, exit);
	return program;
}

// src/cli/run.ts
async function run(argv) {
	process.stdout.on("error", leaveClosedPipe);
	process.stderr.on("error", () => {});
	let code = 0;
	const program = createProgram((value) => {
		code = value;
	});
	try {
		await program.parseAsync(argv);
		return code;
	} catch (error) {
		return explain(mendable(error));
	}
}
function leaveClosedPipe(error) {
	if (error.code !== "EPIPE") process.exit(explain(mendable(error, "Standard output")));
}
function explain(error) {
	if (error instanceof CommanderError) {
		if (error.exitCode !== 0) console.error("Nothing was checked.");
		return error.exitCode === 0 ? 0 : 2;
	}
	if (error instanceof UsageError) {
		say(`error: ${error.message}\n  help: ${error.hint}\nNothing was checked.`);
		return 2;
	}
	say(error instanceof Error ? error.stack ?? error.message : String(error));
	console.error("This is a bug in model-license-gate. Nothing was checked.");
	return 2;
}

// src/cli.ts
process$1.exitCode = await run(process$1.argv);

export {  };