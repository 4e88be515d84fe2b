import { t as UsageError } from "./problem.js";
import { m as LOCK_FILE, n as factSource, t as parseLock, y as determine } from "./parse.js";
import { n as determineAll } from "./pipeline.js";
import { t as settingsFromEnvironment } from "./options.js";
import { existsSync, readFileSync } from "node:fs";

// src/cli/determine-one.ts
async function determineOne(request, flags, lockFile = LOCK_FILE) {
	const { facts, problems } = factSource({
		offline: flags.offline ?? false,
		lock: flags.offline ? lockAt(lockFile) : null,
		settings: settingsFromEnvironment(),
		cacheDir: flags.cacheDir ?? null,
		timeout: flags.timeout * 1e3,
		onProgress: () => {}
	});
	const own = await determineAll([request], facts, []);
	for (const { severity, reason } of problems) console.error(`${severity}: ${reason}`);
	return determine(request, own);
}
function lockAt(path) {
	if (existsSync(path)) return parseLock(readFileSync(path, "utf8"), path);
	throw new UsageError(`There is no lock ${path}.`, "Run \"model-license-gate lock\" with access to the Hub, or leave out --offline.");
}

export { determineOne as t };