import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_lib } from "./lib.js";
import { t as UsageError } from "./problem.js";
import { t as isInside } from "./inside.js";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { lstat, mkdir, realpath } from "node:fs/promises";

// src/files/write-inside.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
async function writeInside(path, text, trees) {
	const standing = await realpath(deepestExisting(dirname(path)));
	if (!(await Promise.all(trees.map((tree) => realpath(tree)))).some((root) => isInside(root, standing)) || await isLink(path)) throw new UsageError(`"${path}" was not written: a link leads it elsewhere.`, "Remove the link, or name a place that is none.");
	await mkdir(dirname(path), { recursive: true });
	await (0, import_lib.default)(path, text);
}
async function isLink(path) {
	try {
		return (await lstat(path)).isSymbolicLink();
	} catch {
		return false;
	}
}
function deepestExisting(folder) {
	return existsSync(folder) || dirname(folder) === folder ? folder : deepestExisting(dirname(folder));
}

export { writeInside as n, deepestExisting as t };