import { f as licenseById, s as idsForLicenseName } from "./catalog.js";
import "./domain.js";
import { i as requestOf } from "./models.js";
import { t as UsageError } from "./problem.js";
import { T as compareTerms } from "./read-lock.js";
import { t as nearest } from "./document.js";
import { i as catalogId, o as licenseNames } from "./compile.js";
import { a as logText, n as json } from "./escape2.js";
import { n as termsChangeLines } from "./terms-change.js";
import { r as termsChangeJson } from "./terms-json.js";
import { t as determineOne } from "./determine-one2.js";

// src/cli/run-diff.ts
async function runDiff(a, b, flags) {
	const change = compareTerms(await sideOf(a, flags), await sideOf(b, flags));
	if (flags.format === "json") process.stdout.write(`${json(termsChangeJson(change))}\n`);
	else console.log(logText([`${change.from} -> ${change.to}`, ...termsChangeLines(change)].join("\n")));
}
async function sideOf(name, flags) {
	const id = catalogId(name);
	const texts = id === null ? idsForLicenseName(name) : [id];
	const license = texts.length === 1 ? licenseById(texts[0] ?? "") : null;
	if (license !== null) return license;
	if (texts.length > 1) throw new UsageError(`"${name}" stands for several texts.`, `Write one of ${texts.join(", ")}.`);
	const request = requestOf(name);
	if (request === null) throw new UsageError(`"${name}" is neither a license of the catalog nor a model id.`, "Write a catalog id such as llama3.1, or owner/name.");
	const determination = await determineOne(request, flags);
	if (determination.kind === "unresolved") {
		const near = name.includes("/") ? "" : nearest(name, licenseNames());
		throw new UsageError(`${name} is no license of the catalog, and no model that could be resolved (${determination.own.unresolved?.kind})${near || "."}`, "Check the id, the token and the network.");
	}
	return determination;
}

export { runDiff };