import { dirname } from "node:path";
import { mkdir } from "node:fs/promises";

// src/files/make-folder.ts
async function makeFolder(path) {
	if (await made(path) || dirname(path) === path) return;
	await makeFolder(dirname(path));
	if (!await made(path)) await mkdir(path);
}
async function made(path) {
	try {
		await mkdir(path);
		return true;
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") return false;
		if (code === "EEXIST") return true;
		throw error;
	}
}

export { makeFolder as t };