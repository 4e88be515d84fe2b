// src/licenses/compare-terms.ts
function compareTerms(from, to) {
	const before = firstOfEach(from.terms);
	const after = firstOfEach(to.terms);
	const added = [...after.values()].filter(({ term }) => !before.has(term));
	const removed = [...before.values()].filter(({ term }) => !after.has(term));
	const both = [...before.values()].flatMap((one) => {
		const other = after.get(one.term);
		return other === void 0 ? [] : [{
			before: one,
			after: other
		}];
	});
	const changed = both.filter((pair) => valueText(pair.before) !== valueText(pair.after));
	const unchanged = both.filter((pair) => !changed.includes(pair)).map((pair) => pair.before.term);
	const direction = directionOf(from, to, added, removed, changed);
	return {
		from: nameOf(from),
		to: nameOf(to),
		added,
		removed,
		changed,
		unchanged,
		direction
	};
}
function nameOf(side) {
	return "id" in side ? side.id : side.model;
}
function firstOfEach(terms) {
	const map = /* @__PURE__ */ new Map();
	for (const term of terms) {
		const old = map.get(term.term);
		if (old === void 0 || weight(term) > weight(old)) map.set(term.term, term);
	}
	return map;
}
function valueText(term) {
	return JSON.stringify(term.value);
}
const COMMERCIAL = [
	"yes",
	"conditional",
	"unknown",
	"no"
];
const TRAINING = [
	"allowed",
	"allowed-with-naming",
	"prohibited"
];
const NEUTRAL = /* @__PURE__ */ new Set([
	"commercial-use",
	"gated-acceptance",
	"litigation-termination"
]);
function weight(term) {
	if (term.term === "commercial-use") return COMMERCIAL.indexOf(term.value);
	if (term.term === "output-training") return TRAINING.indexOf(term.value);
	if (term.term === "mau-threshold" || term.term === "revenue-threshold") return 1 / term.value.limit;
	if (term.term === "excluded-region") return term.value.regions.length + (term.value.scope === "all" ? 100 : 0);
	return 0;
}
function directionOf(from, to, added, removed, changed) {
	if (from.commercialUse === "unknown" || to.commercialUse === "unknown") return "unknown";
	const steps = [
		Math.sign(COMMERCIAL.indexOf(to.commercialUse) - COMMERCIAL.indexOf(from.commercialUse)),
		...added.filter(binds).map(() => 1),
		...removed.filter(binds).map(() => -1),
		...changed.map((pair) => Math.sign(weight(pair.after) - weight(pair.before)))
	];
	const stricter = steps.includes(1);
	const looser = steps.includes(-1);
	if (stricter && looser) return "mixed";
	if (stricter) return "stricter";
	return looser ? "looser" : "same";
}
function binds(term) {
	return !NEUTRAL.has(term.term) && !(term.term === "output-training" && term.value === "allowed");
}

// src/lock/lock.ts
const LOCK_FILE = "model-licenses.lock";

export { compareTerms as n, LOCK_FILE as t };