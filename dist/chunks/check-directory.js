import "./domain.js";
import { t as UsageError } from "./problem.js";
import { existsSync, statSync } from "node:fs";

// src/cli/check-directory.ts
function checkDirectory(directory) {
	if (existsSync(directory) && statSync(directory).isDirectory()) return;
	throw new UsageError(`"${directory}" is not a directory.`, "Name the directory to check.");
}

export { checkDirectory as t };