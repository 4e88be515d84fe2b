#!/usr/bin/env node
import { a as Command, i as VERSION, o as CommanderError, r as withHubOptions, s as Option } from "./chunks/options.js";
import { i as requestOf, t as UsageError } from "./chunks/domain.js";
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
function register$3(program, exit) {
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

// src/cli/commands/explain.ts
const register$2 = (program, exit) => {
	program.command("explain").description("print everything known about one model: license, evidence, lineage, terms with their clauses").argument("<model>", "Hub id, with @REVISION for another than the default branch").option("--format <format>", "text or json", "text").option("--offline", "answer from the lock alone").option("--lock <file>", "lock that --offline reads", "model-licenses.lock").action(async (model, options) => {
		if (options.format !== "text" && options.format !== "json") throw new UsageError(`There is no format "${options.format}".`, "Choose text or json.");
		const request = checked(model);
		const { determineOne } = await import("./chunks/determine-one.js");
		const determination = await determineOne(request, options.offline === true ? options.lock : null);
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
function register$1(program) {
	program.command("find").description("print every model reference below a directory, one JSON line each").argument("[dir]", "directory to read", ".").action(async (dir) => {
		const { find } = await import("./chunks/find2.js");
		const { findLines } = await import("./chunks/find-lines.js");
		const found = await find(dir);
		process.stdout.write(findLines(found.references));
		for (const problem of found.problems) console.error(`${problem.severity}: ${problem.reason}`);
	});
}

// src/cli/commands/lock.ts
function register(program, exit) {
	const command = program.command("lock").description("resolve every model below a directory and write model-licenses.lock").argument("[dir]", "directory to lock", ".");
	withHubOptions(command).action(async (dir, flags) => {
		const { runLock } = await import("./chunks/run-lock.js");
		exit(await runLock(dir, flags));
	});
}

// src/cli/commands/registry.ts
const COMMANDS = [
	register$3,
	register$2,
	register$1,
	register
];

// src/cli/run.ts
async function run(argv) {
	let code = 0;
	const program = new Command("model-license-gate").description("Finds the model weights a repository uses, determines the license that governs each, and judges its terms by your policy.").version(VERSION, "-V, --version").exitOverride().showHelpAfterError("(run with --help for all options)");
	for (const register of COMMANDS) register(program, (value) => {
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
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
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