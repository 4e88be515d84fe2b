import { i as waivableAs } from "./domain.js";
import { r as requestKey } from "./models.js";
import { i as isViolation } from "./report.js";
import { n as json } from "./escape2.js";
import { i as decidingReasons } from "./wording.js";
import { n as termJson } from "./terms-json.js";

// src/report/remedies.ts
function remedies(verdict) {
	const { alternative } = verdict;
	const steps = decidingReasons(verdict).map((reason) => reason.remedy ?? reason.question);
	if (alternative !== null && !steps.some((step) => step?.includes(alternative))) steps.unshift(`Use ${alternative} instead: its license is permissive.`);
	return [...new Set(steps)].filter((step) => step !== null);
}
function waiverSnippet(verdicts) {
	const rows = verdicts.map(({ determination }) => [
		`  - model: ${determination.model}`,
		`    license: [${waivableAs(determination).join(", ")}] # void when the model has others`,
		"    reason: \"\" # why it is acceptable here",
		"    approver: \"\" # who decided",
		"    expires: \"\" # YYYY-MM-DD"
	].join("\n"));
	return ["waivers:", ...new Set(rows)].join("\n");
}

// src/report/json.ts
const REPORT_SCHEMA_VERSION = "2.0";
function renderJson(report) {
	return `${json(jsonReport(report))}\n`;
}
function jsonReport(report) {
	return {
		schemaVersion: "2.0",
		tool: report.tool,
		policy: report.policy,
		conclusion: report.conclusion,
		failOn: report.failOn,
		offline: report.offline,
		counts: report.counts,
		verdicts: report.verdicts.map((verdict) => verdictJson(verdict, report.failOn)),
		mentions: report.mentions.map(jsonReference),
		problems: report.problems.map(({ location, ...problem }) => ({
			...problem,
			...jsonPlace(location)
		})),
		policyNotes: report.policyNotes
	};
}
function verdictJson(verdict, failOn) {
	const { determination } = verdict;
	return {
		model: determination.model,
		requested: requestKey(verdict.request),
		revision: verdict.request.revision,
		commit: determination.commit,
		scope: verdict.scope,
		outcome: verdict.outcome,
		unwaived: verdict.unwaived,
		violation: isViolation(verdict, failOn),
		introduced: verdict.introduced,
		reasons: verdict.reasons.map(({ term, ...reason }) => ({
			...reason,
			term: term === null ? null : termJson(term)
		})),
		remedies: remedies(verdict),
		alternative: verdict.alternative,
		waivedBy: verdict.waivedBy,
		kind: determination.kind,
		licenses: determination.licenses,
		commercialUse: determination.commercialUse,
		terms: determination.terms.map(termJson),
		contradictions: determination.contradictions,
		lineage: determination.lineage.map(jsonAncestor),
		unknownAncestors: determination.unknownAncestors,
		evidence: determination.own.evidence,
		obligations: verdict.obligations.map(({ term, message, fulfilled }) => ({
			message,
			fulfilled,
			term: termJson(term)
		})),
		references: verdict.references.map(jsonReported)
	};
}
function jsonAncestor({ own, relation, child, depth }) {
	return {
		model: own.model,
		child,
		relation,
		depth,
		commit: own.commit,
		kind: own.kind,
		licenses: own.licenses.map(({ license }) => license)
	};
}
function jsonReported({ reference, introduced, replaces }) {
	return {
		...jsonReference(reference),
		introduced,
		replaces: replaces === null ? null : {
			model: requestKey(replaces.request),
			direction: replaces.change.direction
		}
	};
}
function jsonReference(reference) {
	const { location, ...fields } = reference;
	return {
		...jsonPlace(location),
		...fields
	};
}
function jsonPlace(location) {
	return location ?? {
		path: null,
		line: null,
		column: null,
		endLine: null,
		endColumn: null
	};
}

export { waiverSnippet as i, verdictJson as n, remedies as r, renderJson as t };