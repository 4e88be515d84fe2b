import "./domain.js";
import { t as UsageError } from "./problem.js";
import { n as decode } from "./inside.js";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { execFile } from "node:child_process";

// src/files/git.ts
const run = promisify(execFile);
const GIT_OPTIONS = [
	...["-c", "core.fsmonitor=false"],
	...["-c", "core.hooksPath=/dev/null"],
	...["-c", "core.quotepath=off"],
	...["-c", "diff.external="],
	...["-c", "core.useReplaceRefs=false"],
	...["-c", "safe.directory=*"]
];
function isCommit(text) {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
async function resolveCommit(directory, ref) {
	if (ref.startsWith("-")) return null;
	const commit = (await git(directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]))?.trim() ?? "";
	return isCommit(commit) ? commit : null;
}
async function isWithin(directory, commit, head) {
	if (commit === head) return true;
	if (!isCommit(commit)) return false;
	if (await git(directory, [
		"merge-base",
		"--is-ancestor",
		commit,
		head
	]) !== null) return true;
	return (await git(directory, [
		"cat-file",
		"commit",
		head
	]) ?? "").split("\n\n", 1)[0]?.split("\n").includes(`parent ${commit}`) ?? false;
}
async function repositoryRoot(directory) {
	const up = await git(directory, ["rev-parse", "--show-cdup"]);
	return resolve(directory, (up ?? "").trim());
}
const FILE_ENTRY = /^100\d{3} blob ([0-9a-f]{40,64})\t/;
async function readAt(directory, commit, path) {
	const entry = isCommit(commit) ? await git(directory, [
		"ls-tree",
		"-z",
		commit,
		"--",
		path
	]) : null;
	if (entry === "") return null;
	const blob = FILE_ENTRY.exec(entry ?? "")?.[1];
	const bytes = blob === void 0 ? null : await gitBytes(directory, [
		"cat-file",
		"blob",
		blob
	]);
	const text = bytes === null ? null : decode(bytes);
	if (text !== null) return text;
	throw new UsageError(`"${path}" could not be read at the commit ${commit.slice(0, 12)}.`, "It must be a plain text file there, and its content must be in the checkout: no link, no \"filter\" without access to the remote.");
}
async function changedFiles(directory, base, head) {
	const text = await git(directory, [
		...[
			"diff",
			"--name-status",
			"-z",
			"--find-renames",
			"--text",
			"--no-ext-diff",
			"--no-textconv",
			"--ignore-submodules=dirty",
			"--relative"
		],
		base,
		...head === null ? [] : [head],
		"--"
	], await withoutFilters(directory));
	if (text === null) return null;
	const changes = parseChanges(text);
	if (head !== null) return changes;
	const untracked = await untrackedFiles(directory);
	if (untracked === null) return null;
	return [...changes, ...untracked.map((path) => ({
		status: "added",
		path,
		basePath: null
	}))];
}
function parseChanges(text) {
	const fields = nulSeparated(text);
	const changes = [];
	for (let at = 0; at < fields.length; at += 2) {
		const letter = fields[at]?.charAt(0) ?? "";
		const path = fields[at + 1] ?? "";
		if (letter === "R" || letter === "C") {
			const to = fields[at + 2] ?? "";
			changes.push(letter === "R" ? {
				status: "renamed",
				path: to,
				basePath: path
			} : {
				status: "added",
				path: to,
				basePath: null
			});
			at += 1;
		} else if (letter === "A") changes.push({
			status: "added",
			path,
			basePath: null
		});
		else changes.push({
			status: letter === "D" ? "deleted" : "modified",
			path,
			basePath: path
		});
	}
	return changes;
}
async function untrackedFiles(directory) {
	const text = await git(directory, [
		"ls-files",
		"-o",
		"--exclude-standard",
		"-z"
	]);
	return text === null ? null : nulSeparated(text);
}
function nulSeparated(text) {
	return text.split("\0").filter((part) => part.length > 0);
}
const FILTER_KEYS = "^filter\\..*\\.(clean|smudge|process|required)$";
async function withoutFilters(directory) {
	const listed = await git(directory, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		FILTER_KEYS
	]);
	const keys = [...new Set(nulSeparated(listed ?? ""))];
	const env = { ...process.env };
	let count = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
	for (const key of keys) {
		env[`GIT_CONFIG_KEY_${count}`] = key;
		env[`GIT_CONFIG_VALUE_${count}`] = key.endsWith(".required") ? "false" : "";
		count += 1;
	}
	env["GIT_CONFIG_COUNT"] = String(count);
	return env;
}
async function git(directory, args, env = process.env) {
	const bytes = await gitBytes(directory, args, env);
	return bytes === null ? null : bytes.toString("utf8");
}
const TIMEOUT = 12e4;
async function gitBytes(directory, args, env = process.env) {
	try {
		const options = {
			maxBuffer: 1 << 30,
			encoding: "buffer",
			env: {
				...env,
				GIT_TERMINAL_PROMPT: "0"
			},
			timeout: TIMEOUT,
			killSignal: "SIGKILL"
		};
		const { stdout } = await run("git", [
			...GIT_OPTIONS,
			"-C",
			directory,
			...args
		], options);
		return stdout;
	} catch {
		return null;
	}
}

export { isCommit as a, readAt as c, untrackedFiles as d, git as i, repositoryRoot as l, TIMEOUT as n, isWithin as o, changedFiles as r, nulSeparated as s, GIT_OPTIONS as t, resolveCommit as u };