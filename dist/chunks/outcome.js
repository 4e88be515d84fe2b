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
function worstOf(outcomes) {
	return OUTCOMES.findLast((outcome) => outcomes.includes(outcome)) ?? "allow";
}
function isFailing(outcome) {
	return outcome === "review" || outcome === "deny";
}

export { worstOf as i, compareOutcomes as n, isFailing as r, OUTCOMES as t };