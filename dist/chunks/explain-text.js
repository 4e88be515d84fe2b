import { i as groupBy } from "./collections.js";
import { f as licenseById } from "./catalog.js";
import { a as quoteWords, r as UNREAD_WORDS } from "./evidence.js";
import { n as VOCABULARY } from "./vocabulary.js";
import { r as chainOf } from "./domain.js";
import { a as logText, u as visible } from "./escape2.js";
import { d as sectionWords, f as termValueWords, g as licenseGroups, s as licenseWords, u as problemWords } from "./wording.js";

// src/report/explain-text.ts
function renderExplainText(determination) {
	const blocks = [
		heading(determination),
		section("Contradictions", determination.contradictions.map(({ severity, message }) => `${severity === "note" ? "note: " : ""}${message}`)),
		section("Departures from the license text", departures(determination)),
		["Lineage", ...tree(determination)].join("\n"),
		section("Unknown base models", determination.unknownAncestors),
		...termBlocks(determination.terms),
		section("Not everything could be read", unread(determination))
	];
	return `${logText(blocks.filter((block) => block !== null).join("\n\n"))}\n`;
}
function heading(determination) {
	const { requested, model, commit, own } = determination;
	const renamed = requested.model === model ? "" : ` (asked for as ${requested.model})`;
	return [
		`${model}${commit === null ? "" : ` at ${commit.slice(0, 12)}`}${renamed}`,
		`  license         ${licenseWords(determination)}${doubtWords(determination)}`,
		`  commercial use  ${determination.commercialUse}`,
		...own.gated === false ? [] : [`  gated           ${own.gated}`]
	].join("\n");
}
function doubtWords({ kind, own }) {
	const { unresolved, licenses } = own;
	const detail = detailOf(unresolved);
	if (detail !== "" && licenses.length === 0) return `: ${detail}`;
	return kind === "conflicting" ? " (evidence disagrees: all of them are counted)" : "";
}
function detailOf(unresolved) {
	return unresolved !== null && "detail" in unresolved ? unresolved.detail : "";
}
function departures(determination) {
	return chainOf(determination).flatMap(({ model, licenses }) => licenses.flatMap(({ license, passages }) => passages.map(({ kind, line, quote }) => `${model}, ${license}, line ${line} ${kind}: "${plain(quote)}"`)));
}
function section(title, lines) {
	if (lines.length === 0) return null;
	return [title, ...lines.map((line) => `  - ${line}`)].join("\n");
}
function tree({ own, lineage }) {
	const lines = [];
	const below = groupBy(lineage, ({ child }) => child);
	const stack = [{
		own,
		relation: "",
		depth: 0
	}];
	for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
		const indent = "  ".repeat(Math.min(node.depth, 12) + 1);
		lines.push(`${indent}${node.depth === 0 ? "" : "└─ from "}${nodeWords(node.own, node.relation)}`);
		lines.push(...node.own.evidence.map((evidence) => `${indent}   ${evidenceWords(evidence)}`));
		const bases = below.get(node.own.model) ?? [];
		for (const base of bases.toReversed()) stack.push({
			own: base.own,
			relation: base.relation,
			depth: node.depth + 1
		});
	}
	return lines;
}
function nodeWords(own, relation) {
	const how = relation === "" || relation === "unknown" ? "" : ` (${relation})`;
	const ids = own.licenses.map(({ license }) => license);
	const licenses = licenseGroups(ids, [own]).map((group) => {
		return own.licenses.some(({ license, modified }) => modified && group.ids.includes(license)) ? `${group.words}, modified` : group.words;
	});
	return `${own.model}${how}: ${own.kind}${licenses.length === 0 ? "" : `, ${licenses.join(" + ")}`}`;
}
function evidenceWords(evidence) {
	const where = evidence.path === null ? "" : `${evidence.path}: `;
	const url = evidence.url === null ? "" : ` <${evidence.url}>`;
	return visible(`${evidence.source}  ${where}${saidWords(evidence)}${url}`);
}
function saidWords(evidence) {
	const { unread, quote, remark } = evidence;
	if (unread !== null) return `not read: ${UNREAD_WORDS[unread]}`;
	if (quote === "") return remark ?? "";
	return remark === null ? quoteWords(evidence) : `${quoteWords(evidence)} (${remark})`;
}
function termBlocks(terms) {
	return [...groupBy(terms, termTitle)].map(([title, group]) => [title, ...group.flatMap((term) => termLines(term, group))].join("\n"));
}
function termTitle({ license, from }) {
	const url = license === null ? null : licenseById(license)?.url ?? null;
	return `Terms of ${license ?? "what the model itself says"}, by ${from}${url === null ? "" : ` <${url}>`}`;
}
function termLines(term, group) {
	const { section: number, document, quote } = term.clause;
	const title = `  ${VOCABULARY[term.term].title}: ${termValueWords(term)}`;
	const repeats = group.some((other) => other !== term && quote !== null && other.clause.quote === quote);
	if (term.term === "commercial-use" && repeats) return [title];
	const place = [document, sectionOf(number, document)].filter((part) => part !== null).join(", ");
	const words = quote === null ? null : `"${plain(quote)}"`;
	const clause = [place === "" ? null : place, words].filter((part) => part !== null).join(": ");
	return [title, ...clause === "" ? [] : [`      ${clause}`]];
}
function sectionOf(number, document) {
	return number === null || (document?.endsWith(number) ?? false) ? null : sectionWords(number);
}
function plain(words) {
	return words.replace(/<\/?[a-z][^<>]{0,80}>/gi, "").replaceAll("**", "");
}
function unread({ own, lineage, problems }) {
	const silent = lineage.flatMap(({ own: { model, unresolved } }) => detailOf(unresolved) === "" ? [] : [`${model}: ${detailOf(unresolved)}`]);
	if (own.unresolved?.kind === "unreachable") silent.unshift("The license counts as unknown until the Hub answers: run it again.");
	if (own.unresolved?.kind === "incomplete") silent.unshift("The license counts as unknown as long as something is missing.");
	return [...silent, ...problems.map(problemWords)];
}

export { renderExplainText };