import { i as groupBy } from "./collections.js";
import { r as chainOf } from "./domain.js";
import { i as isReadText } from "./evidence.js";
import { r as requestKey } from "./models.js";
import { r as isFailing } from "./outcome.js";
import { n as isUnchecked } from "./problem.js";
import { i as isViolation } from "./report.js";
import { n as figure, t as counted } from "./words.js";

// src/report/groups.ts
function grouped(report) {
	const groups = {
		violations: [],
		knownDebt: [],
		warnings: [],
		waived: [],
		allowed: []
	};
	for (const verdict of report.verdicts) groups[groupOf(verdict, report)].push(verdict);
	return groups;
}
function groupOf(verdict, report) {
	if (isViolation(verdict, report.failOn)) return "violations";
	if (isFailing(verdict.outcome)) return "knownDebt";
	if (verdict.waivedBy !== null && verdict.unwaived !== verdict.outcome) return "waived";
	return verdict.outcome === "warn" ? "warnings" : "allowed";
}

// src/report/license-groups.ts
function licenseGroups(licenses, chain) {
	const names = /* @__PURE__ */ new Map();
	for (const { source, quote, licenses: meant } of chain.flatMap(({ evidence }) => evidence)) {
		if (!(source.startsWith("card-license") && meant.length > 1) || meant.some((id) => names.has(id) || !licenses.includes(id))) continue;
		for (const id of meant) names.set(id, `${quote} (one of ${meant.length} texts)`);
	}
	return [...groupBy(licenses, (id) => names.get(id) ?? id)].map(([words, ids]) => ({
		words,
		ids
	}));
}

// src/report/wording.ts
const OUTCOME_WORDS = {
	deny: "denied",
	review: "needs review",
	warn: "warning",
	allow: "allowed"
};
function headline(report) {
	const { violations, knownDebt, warnings } = grouped(report);
	const models = counted(report.counts.models, "model");
	const debt = modelCount(knownDebt);
	const known = debt === 0 ? "" : `, and to ${debt} known before this change`;
	const behind = uncheckedWords(report);
	if (report.conclusion === "nothing-to-check") return `Nothing to check: no model reference in ${counted(report.counts.filesRead, "file")}${behind}`;
	if (violations.length > 0) return `${report.failOn === "none" ? "Would fail" : "Failed"}: the policy objects to ${modelCount(violations)} of ${models}${known}${behind}`;
	if (report.conclusion === "fail") return `Failed: see the remarks on the policy${behind}`;
	const remarks = warnings.length === 0 ? "" : `, ${counted(warnings.length, "warning")}`;
	return debt === 0 ? `Passed: the policy has no objection to ${models}${remarks}${behind}` : `Passed: the policy objects to ${debt} of ${models}, all known before this change${remarks}${behind}`;
}
function modelCount(verdicts) {
	return new Set(verdicts.map(({ request }) => request.model)).size;
}
function uncheckedWords({ problems }) {
	const unchecked = problems.filter(isUnchecked).length;
	return unchecked === 0 ? "" : `; ${counted(unchecked, "thing")} could not be checked`;
}
function problemWords({ reason, hint }) {
	return hint === null ? reason : `${reason.replace(/\.$/, "")}. ${hint}`;
}
function placeWords(location) {
	return `${location.path}:${location.line}`;
}
function modelWords(verdict) {
	return requestKey(verdict.request);
}
function writtenWords(reference) {
	return reference.written === reference.model ? null : reference.written;
}
function licenseWords(determination) {
	const { own } = determination;
	const named = licenseGroups(determination.licenses, chainOf(determination)).map(({ words, ids }) => {
		return own.licenses.some(({ license, modified }) => modified && ids.includes(license)) ? `${words} (modified)` : words;
	});
	if (own.unresolved?.kind === "incomplete" && named.length > 0) return `${named.join(" + ")} (${INCOMPLETE})`;
	if (own.kind === "unresolved") return [unresolvedWords(own.unresolved), ...named].join(" + ");
	if (own.kind === "undeclared") return ["none declared", ...named].join(" + ");
	if (own.kind === "unrecognized") return [isTextRead(own) ? "unrecognized text" : "not recognized", ...named].join(" + ");
	const unknown = determination.unknownAncestors.length === 0 ? [] : ["unknown base model"];
	return [...named, ...unknown].join(" + ") || "unknown";
}
const INCOMPLETE = "not everything could be read";
function isTextRead({ evidence }) {
	return evidence.length === 0 || evidence.some(isReadText);
}
const FORBIDDEN_WORDS = {
	disabled: "disabled on the Hub",
	region: "closed to this region",
	"no-access": "no access"
};
function unresolvedWords(resolution) {
	switch (resolution?.kind) {
		case "absent": return resolution.authenticated ? "not on the Hub" : "not on the Hub, or private";
		case "forbidden": return FORBIDDEN_WORDS[resolution.reason];
		case "bad-revision": return "no such revision";
		case "unreachable": return `Hub unreachable (${resolution.reason})`;
		case "incomplete": return INCOMPLETE;
		case "not-locked": return "not in the lock";
		default: return "unresolved";
	}
}
function decidingReasons(verdict) {
	const deciding = verdict.reasons.filter((each) => each.outcome === verdict.unwaived);
	const byRule = /* @__PURE__ */ new Map();
	for (const each of deciding.length > 0 ? deciding : verdict.reasons) if (!byRule.has(each.rule.key)) byRule.set(each.rule.key, each);
	return [...byRule.values()];
}
function whyWords(verdict) {
	const messages = decidingReasons(verdict).map((each) => each.message.replace(/\.$/, ""));
	return [...new Set(messages)].join("; ") || OUTCOME_WORDS[verdict.outcome];
}
function waiverWords({ reason, approver, expires, ticket }) {
	return `${reason} (${approver}, until ${expires}${ticket === null ? "" : `, ${ticket}`})`;
}
function decidingClauses(verdict) {
	const clauses = decidingReasons(verdict).flatMap(({ term }) => term === null ? [] : [clauseWords(term)]);
	return [...new Set(clauses)];
}
function decidingRules(verdict) {
	return decidingReasons(verdict).map(({ rule }) => `${rule.key} of ${rule.source}`);
}
function clauseWords(term) {
	const section = term.clause.section === null ? "" : `, ${sectionWords(term.clause.section)}`;
	const { document } = term.clause;
	const beside = document === null || term.license === null ? "" : `, ${document}`;
	const quote = term.clause.quote === null ? "" : `: "${unquoted(term.clause.quote)}"`;
	return `${term.license ?? document ?? "license text"}${section}${beside}, of ${term.from}${quote}`;
}
function sectionWords(section) {
	return /^[\dIVX(]/.test(section) ? `section ${section}` : section;
}
function unquoted(words) {
	return words.replaceAll(/\s+/g, " ").replaceAll("\"", "'");
}
function termValueWords(term) {
	switch (term.term) {
		case "mau-threshold":
		case "revenue-threshold":
		case "size-threshold": return thresholdWords(term.value);
		case "use-restrictions": return restrictionWords(term.value);
		case "attribution": return attributionWords(term.value);
		case "output-training": return OUTPUT_TRAINING[term.value];
		case "naming": return `names start with "${term.value.prefix}" (${term.value.trigger})`;
		case "excluded-region": return `${term.value.regions.join(", ")}${term.value.scope === "multimodal" ? " (multimodal models)" : ""}`;
		case "pass-on":
		case "excluded-field": return term.value.join(", ");
		default: return term.value;
	}
}
function restrictionWords({ kind, url, fields }) {
	const concerns = fields.length === 0 ? "" : ` (${fields.join(", ")})`;
	return url === null ? `${kind}${concerns}` : `${kind}: ${url}${concerns}`;
}
const OUTPUT_TRAINING = {
	prohibited: "prohibited",
	"allowed-with-naming": "allowed; the trained model must be named as the license asks",
	allowed: "allowed"
};
function attributionWords({ display, notice, noticeFile }) {
	const file = noticeFile === null ? "" : ` in a file "${noticeFile}"`;
	const words = [...display.map((text) => `display "${text}"`), ...notice === null ? [] : [`put the notice "${notice}"${file}`]];
	if (words.length > 0) return words.join("; ");
	return noticeFile === null ? "keep copyright and license notices" : `keep the notices of the file "${noticeFile}"`;
}
function thresholdWords(threshold) {
	const limit = figure(threshold.limit);
	const money = threshold.currency === null ? "" : `${threshold.currency} `;
	const period = threshold.period === null ? "" : ` a ${threshold.period}`;
	const on = threshold.on === null ? "" : ` (counted on ${threshold.on})`;
	const applies = threshold.applies === null ? "" : `, for ${threshold.applies}`;
	return `${money}${limit} ${threshold.unit.replaceAll("-", " ")}${period}${on}${applies}`;
}

export { groupOf as _, decidingRules as a, modelWords as c, sectionWords as d, termValueWords as f, licenseGroups as g, writtenWords as h, decidingReasons as i, placeWords as l, whyWords as m, clauseWords as n, headline as o, waiverWords as p, decidingClauses as r, licenseWords as s, OUTCOME_WORDS as t, problemWords as u, grouped as v };