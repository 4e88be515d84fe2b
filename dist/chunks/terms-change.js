import { n as VOCABULARY } from "./vocabulary.js";
import { d as sectionWords, f as termValueWords } from "./wording.js";

// src/report/terms-change.ts
const DIRECTIONS = {
	stricter: "The terms become stricter.",
	looser: "The terms become looser.",
	same: "The terms stay the same.",
	mixed: "Some terms become stricter, others looser.",
	unknown: "Whether the terms become stricter cannot be told: one side is unknown."
};
function driftTermsLines({ changes, terms }) {
	const isKnown = changes.every(({ kind }) => kind !== "gone" && kind !== "not-checked");
	const differing = terms.added.length + terms.removed.length + terms.changed.length;
	return isKnown && differing > 0 ? termsChangeLines(terms) : [];
}
function termsChangeLines(change) {
	const unchanged = change.unchanged.map(title).join(", ");
	return [
		...change.added.map((term) => `+ ${termWords(term)}`),
		...change.removed.map((term) => `- ${termWords(term)}`),
		...change.changed.map(({ before, after }) => `~ ${title(after.term)}: ${termValueWords(before)} -> ${termValueWords(after)}${clauseOf(after)}`),
		...unchanged === "" ? [] : [`= ${unchanged}`],
		DIRECTIONS[change.direction]
	];
}
function termsChangeSentence(change) {
	const parts = [
		listed("adds", change.added.map((term) => `${title(term.term)} ${termValueWords(term)}${sectionOf(term)}`)),
		listed("drops", change.removed.map(({ term }) => title(term))),
		listed("changes", change.changed.map(({ before, after }) => `${title(after.term)} from ${termValueWords(before)} to ${termValueWords(after)}`)),
		listed("unchanged", change.unchanged.map(title))
	].filter((part) => part !== null);
	return `${change.from} -> ${change.to}: ${parts.join("; ") || "no terms on either side"}.`;
}
function listed(what, items) {
	return items.length === 0 ? null : `${what}: ${items.join(", ")}`;
}
function title(term) {
	return VOCABULARY[term].title.toLowerCase();
}
function termWords(term) {
	return `${title(term.term)}: ${termValueWords(term)}${clauseOf(term)}`;
}
function sectionOf({ clause }) {
	const parts = [clause.section === null ? null : sectionWords(clause.section), clause.document].filter((part) => part !== null);
	return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
function clauseOf(term) {
	const { quote } = term.clause;
	return `${sectionOf(term)}${quote === null ? "" : `: "${quote}"`}`;
}

export { termsChangeLines as n, termsChangeSentence as r, driftTermsLines as t };