import { f as licenseById } from "./catalog.js";
import { r as requestKey } from "./models.js";
import { r as chainOf } from "./domain.js";
import { n as json } from "./escape2.js";
import { n as termJson } from "./terms-json.js";

// src/report/explain-json.ts
function renderExplainJson(determination) {
	const { own, requested, lineage } = determination;
	return `${json({
		model: determination.model,
		requested: requestKey(requested),
		commit: determination.commit,
		kind: determination.kind,
		licenses: determination.licenses,
		commercialUse: determination.commercialUse,
		contradictions: determination.contradictions,
		terms: determination.terms.map(linkedTerm),
		lineage: lineage.map(({ own: ancestor, relation, child, depth }) => ({
			...ownJson(ancestor),
			relation,
			child,
			depth
		})),
		unknownAncestors: determination.unknownAncestors,
		evidence: chainOf(determination).flatMap((one) => one.evidence.map((evidence) => evidenceJson(one, evidence))),
		own: ownJson(own),
		problems: determination.problems
	})}\n`;
}
function linkedTerm(term) {
	return {
		...termJson(term),
		url: term.license === null ? null : urlOf(term.license)
	};
}
function ownJson(own) {
	const { model, commit, kind, gated, multimodal, renamedFrom, unresolved, clauses, contradictions } = own;
	return {
		model,
		commit,
		kind,
		licenses: own.licenses.map(({ license }) => license),
		governing: own.licenses.map((one) => ({
			...one,
			url: urlOf(one.license)
		})),
		clauses,
		contradictions,
		gated,
		multimodal,
		renamedFrom,
		unresolved
	};
}
function urlOf(license) {
	return licenseById(license)?.url ?? null;
}
function evidenceJson(own, evidence) {
	return {
		model: own.model,
		...evidence
	};
}

export { renderExplainJson };