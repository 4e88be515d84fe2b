import { f as licenseById } from "./catalog.js";
import { r as chainOf } from "./determination.js";
import { n as json } from "./escape2.js";

// src/report/explain-json.ts
function renderExplainJson(determination) {
	const { own, requested, lineage } = determination;
	return `${json({
		model: determination.model,
		requested: requested.revision === null ? requested.model : `${requested.model}@${requested.revision}`,
		commit: determination.commit,
		kind: determination.kind,
		license: determination.licenses,
		commercialUse: determination.commercialUse,
		contradictions: determination.contradictions,
		terms: determination.terms.map(termJson),
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
function termJson(term) {
	const { section, quote, document } = term.clause;
	const url = term.license === null ? null : licenseById(term.license)?.url ?? null;
	return {
		term: term.term,
		value: term.value,
		section,
		quote,
		document,
		license: term.license,
		from: term.from,
		url
	};
}
function ownJson(own) {
	const { model, commit, kind, gated, multimodal, renamedFrom, unresolved, clauses, contradictions } = own;
	const licenses = own.licenses.map((governing) => ({
		...governing,
		url: licenseById(governing.license)?.url ?? null
	}));
	return {
		model,
		commit,
		kind,
		license: own.licenses.map(({ license }) => license),
		licenses,
		clauses,
		contradictions,
		gated,
		multimodal,
		renamedFrom,
		unresolved
	};
}
function evidenceJson(own, evidence) {
	return {
		model: own.model,
		...evidence
	};
}

export { renderExplainJson };