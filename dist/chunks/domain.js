// src/domain/determination.ts
const UNKNOWN_KINDS = [
	"conflicting",
	"unrecognized",
	"undeclared",
	"unresolved"
];
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
function waivableAs({ kind, licenses, unknownAncestors }) {
	if (licenses.length === 0) return [kind === "known" ? "undeclared" : kind];
	const ids = [...new Set(licenses.map((id) => id.toLowerCase()))];
	return kind === "unresolved" || unknownAncestors.length > 0 ? [...ids, "unknown"] : ids;
}
const WAIVABLE_UNKNOWNS = [...UNKNOWN_KINDS, "unknown"];

export { waivableAs as i, WAIVABLE_UNKNOWNS as n, chainOf as r, CONTRADICTION_KINDS as t };