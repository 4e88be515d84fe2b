// src/domain/determination.ts
function chainOf({ own, lineage }) {
	return [own, ...lineage.map((ancestor) => ancestor.own)];
}

export { chainOf as t };