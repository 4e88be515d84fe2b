// src/domain/determination.ts
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

export { chainOf as n, CONTRADICTION_KINDS as t };