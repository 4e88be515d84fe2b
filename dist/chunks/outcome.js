// src/domain/outcome.ts
const OUTCOMES = [
	"allow",
	"warn",
	"review",
	"deny"
];
function compareOutcomes(a, b) {
	return OUTCOMES.indexOf(a) - OUTCOMES.indexOf(b);
}
function isFailing(outcome) {
	return outcome === "review" || outcome === "deny";
}

export { compareOutcomes as n, isFailing as r, OUTCOMES as t };