import { t as UsageError } from "./problem.js";

// src/files/system-fault.ts
const REFUSALS = {
	ENOENT: "there is no such file or folder",
	EACCES: "the user who runs this may not",
	EPERM: "the user who runs this may not",
	EROFS: "the disk is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk is full",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of the path is no folder",
	EMFILE: "too many files are open",
	ELOOP: "links lead in a circle"
};
function mendable(fault) {
	if (!(fault instanceof Error) || !("syscall" in fault)) return fault;
	const { code, path, dest } = fault;
	const why = REFUSALS[code ?? ""];
	if (why === void 0) return fault;
	const place = dest ?? path;
	return new UsageError(`${place === void 0 ? "A file" : `"${place}"`} could not be read or written: ${why} (${code}).`, "Name a place that exists and that this user may read and write.");
}

export { mendable as t };