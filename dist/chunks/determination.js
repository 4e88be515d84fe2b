// src/domain/determination.ts
const EVIDENCE_SOURCES = [
	"card-license",
	"card-license-name",
	"card-license-link",
	"license-text",
	"use-policy-text",
	"readme",
	"gated-prompt",
	"policy-assertion"
];
function isReadText({ source, quote }) {
	return source === "license-text" && !quote.startsWith("not read");
}
const CONTRADICTION_KINDS = [
	"card-vs-text",
	"card-vs-name",
	"card-vs-readme",
	"permissive-over-restrictive",
	"wrong-generation",
	"texts-disagree",
	"permissive-mismatch",
	"over-restrictive"
];
function chainOf({ own, lineage }) {
	return [own, ...lineage.map((ancestor) => ancestor.own)];
}

export { isReadText as i, EVIDENCE_SOURCES as n, chainOf as r, CONTRADICTION_KINDS as t };