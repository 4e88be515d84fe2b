import "./domain.js";
import { t as UsageError } from "./problem.js";

// src/files/system-fault.ts
const REFUSALS = {
	ENOENT: "there is no such file or folder",
	EACCES: "the user who runs this may not",
	EPERM: "the user who runs this may not",
	EROFS: "the disk is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk is full",
	EIO: "the disk or the terminal fails",
	EBADF: "it is closed",
	EISDIR: "it is a folder",
	EEXIST: "something else is there",
	ENOTDIR: "a part of the path is no folder",
	EMFILE: "too many files are open",
	ELOOP: "links lead in a circle"
};
const HINTS = {
	ENOSPC: "Free some space there, or write to another disk.",
	EDQUOT: "Free some space there, or write to another disk.",
	EMFILE: "Raise the limit of open files (ulimit -n)."
};
const UNNAMED = { uv_cwd: "The current folder" };
function mendable(fault, what = "A file") {
	if (!(fault instanceof Error) || !("syscall" in fault)) return fault;
	const { code = "", syscall = "", path, dest } = fault;
	const why = REFUSALS[code];
	if (why === void 0) return fault;
	const place = dest ?? path;
	return new UsageError(`${place === void 0 ? UNNAMED[syscall] ?? what : `"${place}"`} could not be read or written: ${why} (${code}).`, HINTS[code] ?? "Name a place that exists and that this user may read and write.");
}

// src/report/format-names.ts
const FORMAT_NAMES = [
	"text",
	"json",
	"sarif",
	"markdown",
	"gitlab",
	"junit"
];
function isFormatName(text) {
	return FORMAT_NAMES.some((name) => name === text);
}

export { isFormatName as n, mendable as r, FORMAT_NAMES as t };