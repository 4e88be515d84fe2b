#!/usr/bin/env node
import { a as CommanderError, i as Command, o as InvalidArgumentError, r as withHubOptions, s as Option } from "./chunks/options.js";
import { t as UsageError } from "./chunks/problem.js";
import { t as VERSION } from "./chunks/version.js";
import { r as requestOf } from "./chunks/models.js";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import process$1 from "node:process";

// src/cli/commands/check.ts
const FORMAT_NAMES = [
	"text",
	"json",
	"sarif",
	"markdown",
	"gitlab",
	"junit"
];
function register$7(program, exit) {
	const command = program.command("check").description("check every model below a directory by the policy; exit 1 when the policy says no").argument("[dir]", "directory to check", ".").option("--policy <policy>", "a file, preset:NAME or owner/repo//path@ref (default: .github/model-license-policy.yml, else preset:commercial-product)").option("--base <ref>", "check a change: only what it introduces since this commit fails; policy, waivers and lock are read there").addOption(new Option("--fail-on <which>", "what fails").choices([
		"new",
		"all",
		"none"
	]).default("new")).addOption(new Option("--format <format>", `${FORMAT_NAMES.join(", ")}; repeatable`).argParser(collect).default([], "text")).addOption(new Option("--output <file>", "write there instead of standard output; the n-th goes with the n-th --format").argParser(collect).default([], "standard output"));
	withHubOptions(command).action(async (dir, flags) => {
		const { runCheck } = await import("./chunks/run-check.js");
		exit(await runCheck(dir, flags));
	});
}
function collect(value, previous) {
	return [...previous, value];
}

// src/cli/commands/diff.ts
function register$6(program) {
	const command = program.command("diff").description("compare the terms of two licenses (catalog ids) or of two models, clause by clause").argument("<a>", "license id, or owner/name[@revision]").argument("<b>", "license id, or owner/name[@revision]").addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"));
	withHubOptions(command).action(async (a, b, flags) => {
		const { runDiff } = await import("./chunks/run-diff.js");
		await runDiff(a, b, flags);
	});
}

// src/cli/commands/explain.ts
const register$5 = (program, exit) => {
	const command = program.command("explain").description("print everything known about one model: license, evidence, lineage, terms with their clauses").argument("<model>", "Hub id, with @REVISION for another than the default branch").option("--format <format>", "text or json", "text").option("--lock <file>", "lock that --offline reads", "model-licenses.lock");
	withHubOptions(command).action(async (model, options) => {
		if (options.format !== "text" && options.format !== "json") throw new UsageError(`There is no format "${options.format}".`, "Choose text or json.");
		const request = checked(model);
		const { determineOne } = await import("./chunks/determine-one.js");
		const determination = await determineOne(request, options, options.lock);
		const { renderExplainJson } = await import("./chunks/explain-json.js");
		const { renderExplainText } = await import("./chunks/explain-text.js");
		const render = options.format === "json" ? renderExplainJson : renderExplainText;
		process.stdout.write(render(determination));
		if (determination.kind === "unresolved") exit(2);
	});
};
function checked(written) {
	const request = requestOf(written);
	if (request === null || request.revision === "") throw new UsageError(`"${written}" is not a model id.`, "Write OWNER/NAME or OWNER/NAME@REVISION.");
	return request;
}

// src/cli/commands/find.ts
function register$4(program) {
	program.command("find").description("print every model reference below a directory, one JSON line each").argument("[dir]", "directory to read", ".").option("-v, --verbose", "say everything that was not read whole, not only what was not read").addOption(new Option("--threads <n>", "threads to read with (default: as many as pay)").argParser(threadCount)).action(async (dir, flags) => {
		const { find } = await import("./chunks/find2.js");
		const { findLines } = await import("./chunks/find-lines.js");
		const { references, problems } = await find(dir, flags.threads ?? null);
		process.stdout.write(findLines(references));
		const shown = problems.filter(({ severity }) => severity === "error" || flags.verbose);
		for (const { severity, reason } of shown) console.error(`${severity}: ${reason}`);
		const hidden = problems.length - shown.length;
		if (hidden > 0) console.error(`${hidden} remarks on links and on files that were read in part: --verbose shows them`);
	});
}
function threadCount(text) {
	const count = Number(text);
	if (!Number.isInteger(count) || count < 1 || count > 64) throw new InvalidArgumentError("expected a whole number from 1 to 64");
	return count;
}

// src/cli/commands/identify.ts
function register$3(program) {
	program.command("identify").description("say which license each text is, word for word, one JSON line each: changed passages and clauses with their lines").argument("<file...>", "license texts; \"-\" reads standard input").addOption(new Option("--format <format>", "how to print it").choices(["json", "text"]).default("json")).action(async (files, flags) => {
		const { identifyBytes } = await import("./chunks/identify-bytes.js");
		for (const file of files) {
			const found = identifyBytes(await bytesOf(file));
			process.stdout.write(flags.format === "json" ? `${JSON.stringify({
				file,
				...found
			})}\n` : inWords(file, found));
		}
	});
}
async function bytesOf(file) {
	try {
		return await readFile(file === "-" ? "/dev/stdin" : file);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UsageError(`cannot read "${file}": ${reason}`, "name a license text, or - for standard input");
	}
}
function inWords(file, found) {
	const changed = found.modified ? ", with other words in it" : "";
	const percent = Math.floor(found.similarity * 1e3) / 10;
	return `${[found.licenses.length > 0 ? `${file}: ${found.licenses.join(" + ")}${changed} (${percent} % alike)` : `${file}: ${found.kind}`, ...[
		...found.passages.map(({ kind, line, quote }) => `  ${kind} at line ${line}: ${printable(quote)}`),
		...found.clauses.map(({ term, line, quote, value }) => {
			return `  ${term}${value === null ? "" : ` (${printable(value)})`} at line ${line}: ${printable(quote)}`;
		}),
		...found.notes.map((note) => `  note: ${printable(note)}`)
	]].join("\n")}\n`;
}
function printable(text) {
	return text.replace(/\p{Cc}/gu, " ");
}

// src/cli/commands/lock.ts
function register$2(program, exit) {
	const command = program.command("lock").description("resolve the models below a directory and write model-licenses.lock; what is locked and has not moved stays as it is").argument("[dir]", "directory to lock", ".").option("--check", "write nothing; exit 1 when the lock does not fit what the repository names, without asking the Hub").option("--update <model>", "resolve only this model anew; repeatable", (value, all) => [...all, value], []);
	withHubOptions(command).action(async (dir, flags) => {
		const { runLock } = await import("./chunks/run-lock.js");
		exit(await runLock(dir, flags));
	});
}

// src/cli/commands/policy-check.ts
function registerCheck(group) {
	group.command("check").description("find mistakes in a policy: place, nearest key, rules that contradict each other, waivers that end").argument("[policy]", "file, preset:NAME or owner/repo//path@ref (default: the policy of the directory)").option("--dir <dir>", "directory whose policy is meant", ".").action(async (named, { dir }) => {
		const { loadForAuthor } = await import("./chunks/policy-author.js");
		const { policyCheckText } = await import("./chunks/policy-text.js");
		const { dateNotes } = await import("./chunks/waivers.js");
		const { today } = await import("./chunks/options2.js");
		const { policy, notes } = await loadForAuthor(dir, named ?? null);
		process.stdout.write(policyCheckText({
			policy,
			notes: [...notes, ...dateNotes(policy, today())]
		}));
	});
}

// src/cli/commands/policy-explain.ts
function registerExplain(group) {
	const command = group.command("explain").description("say which rule decides on a model and what would change it; without a model: where each value is from").argument("[model]", "Hub id, with @REVISION for another than the default branch").option("--policy <policy>", "file, preset:NAME or owner/repo//path@ref (default: the policy of the directory)").option("--dir <dir>", "directory whose policy and lock are meant", ".").option("--path <path>", "judge a use at this path, for scopes").option("--format <format>", "text or json", "text");
	withHubOptions(command).action(async (model, flags) => {
		if (flags.format !== "text" && flags.format !== "json") throw new UsageError(`There is no format "${flags.format}".`, "Choose text or json.");
		const { explainForAuthor, loadForAuthor } = await import("./chunks/policy-author.js");
		const { explanationText, provenanceText } = await import("./chunks/policy-text.js");
		const { policy } = await loadForAuthor(flags.dir, flags.policy ?? null);
		if (model === void 0) {
			process.stdout.write(provenanceText(policy));
			return;
		}
		const request = requestOf(model);
		if (request === null) throw new UsageError(`"${model}" is not a model id.`, "Write OWNER/NAME or OWNER/NAME@REVISION.");
		const explanation = await explainForAuthor(policy, request, flags);
		const json = () => `${JSON.stringify(explanation, null, 2)}\n`;
		process.stdout.write(flags.format === "json" ? json() : explanationText(explanation));
	});
}

// src/cli/commands/policy-init.ts
function registerInit(group) {
	group.command("init").description("write a policy: asks the facts that licenses are judged by").option("--preset <name>", "preset to start from", "commercial-product").option("--output <file>", "file to write, - for standard output", ".github/model-license-policy.yml").option("--fact <fact=answer>", "a fact, for example monthly-active-users=50000 or \"annual-revenue=400000 USD\"; repeatable", (value, previous) => [...previous, value], []).option("--yes", "ask nothing: take the facts given and leave the others open").option("--force", "write over an existing file").action(async ({ preset, output, fact, yes, force }) => {
		if (output !== "-" && existsSync(output) && force !== true) throw new UsageError(`${output} is there already.`, "Use --force to write over it, or another --output.");
		const { initialPolicy } = await import("./chunks/policy-init.js");
		const text = await initialPolicy(preset, fact, yes !== true && process.stdin.isTTY === true);
		if (output === "-") {
			process.stdout.write(text);
			return;
		}
		await mkdir(dirname(output), { recursive: true });
		await writeFile(output, text);
		console.error(`Wrote ${output}. Read it over, then run "model-license-gate check".`);
	});
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
	group.command("test").description("compare verdicts with expected ones, from the lock alone; exit 1 when one differs").argument("<file>", "YAML: tests: [{model, expect, path, because, as-of}]").option("--policy <policy>", "file, preset:NAME or owner/repo//path@ref (default: the policy of the directory)").option("--dir <dir>", "directory whose policy and lock are meant", ".").action(async (file, { dir, policy: named }) => {
		if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`, "Name a YAML file with tests.");
		const { testForAuthor } = await import("./chunks/policy-author.js");
		const { policyTestText } = await import("./chunks/policy-text.js");
		const results = await testForAuthor(dir, named ?? null, readFileSync(file, "utf8"), file);
		process.stdout.write(policyTestText(results, file));
		if (results.some(({ failure }) => failure !== null)) exit(1);
	});
}

// src/cli/commands/policy.ts
const register$1 = (program, exit) => {
	const group = program.command("policy").description("write, check, explain and test a policy");
	registerCheck(group);
	registerExplain(group);
	registerInit(group);
	registerSchema(group);
	registerTest(group, exit);
};

// src/cli/commands/recheck.ts
function register(program, exit) {
	const command = program.command("recheck").description("resolve every locked model again and say what changed in terms; exit 1 when a verdict would get worse").argument("[dir]", "directory with a model-licenses.lock", ".").option("--policy <policy>", "as for check").option("--update", "write what resolves now to the lock").addOption(new Option("--format <format>", "how to print it").choices([
		"text",
		"json",
		"markdown"
	]).default("text"));
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
	let code = 0;
	const program = createProgram((value) => {
		code = value;
	});
	try {
		await program.parseAsync(argv);
		return code;
	} catch (error) {
		return explain(error);
	}
}
function explain(error) {
	if (error instanceof CommanderError) {
		if (error.exitCode !== 0) console.error("Nothing was checked.");
		return error.exitCode === 0 ? 0 : 2;
	}
	if (error instanceof UsageError) {
		console.error(`error: ${error.message}\n  help: ${error.hint}\nNothing was checked.`);
		return 2;
	}
	console.error(error instanceof Error ? error.stack : String(error));
	console.error("This is a bug in model-license-gate. Nothing was checked.");
	return 2;
}

// src/cli.ts
process$1.exitCode = await run(process$1.argv);

export {  };