import "./domain.js";
import { r as requestKey } from "./models.js";
import { a as originWords } from "./report.js";
import { t as counted } from "./words.js";
import { a as logText } from "./escape2.js";
import { n as verdictJson } from "./json.js";
import { n as termJson } from "./terms-json.js";

// src/cli/policy-text.ts
function policyCheckText({ policy, notes }) {
	const { rules, scopes, assertions, waivers } = policy;
	const licenses = [
		...rules.licenses.allow ?? [],
		...rules.licenses.review,
		...rules.licenses.deny
	];
	const models = [
		...rules.models.allow,
		...rules.models.review,
		...rules.models.deny
	];
	const counts = [
		counted(Object.keys(rules.organization).length, "fact"),
		counted(licenses.length, "license rule"),
		counted(Object.keys(rules.terms).length, "term rule"),
		counted(models.length, "model rule"),
		counted(scopes.length, "scope"),
		counted(assertions.length, "assertion"),
		counted(waivers.length, "waiver")
	];
	const remarks = notes.map(({ severity, message, origin }) => `${severity}: ${origin === null ? "" : `${originWords(origin)}: `}${message}`);
	return lines(`${policy.source} is valid: ${counts.join(", ")}.`, ...remarks);
}
function provenance(policy) {
	const { rules } = policy;
	const single = (key, value) => ({
		key,
		value,
		origin: rules.origins.get(key) ?? null
	});
	const listed = (key, entries) => entries.map((entry) => ({
		key,
		...entry
	}));
	const named = (key, entries, text) => entries.map(({ value, origin }) => ({
		key,
		value: text(value),
		origin
	}));
	return [
		...[
			"organization",
			"terms",
			"require",
			"on-unknown"
		].flatMap((group) => Object.entries(rules[group]).map(([key, value]) => single(`${group}.${key}`, value))),
		single("licenses.modified", rules.licenses.modified),
		...[
			"mentions",
			"ignore-comments",
			"on-unread"
		].map((key) => single(key, policy[key])),
		...listed("licenses.allow", rules.licenses.allow ?? []),
		...listed("licenses.review", rules.licenses.review),
		...listed("licenses.deny", rules.licenses.deny),
		...listed("models.allow", rules.models.allow),
		...listed("models.review", rules.models.review),
		...listed("models.deny", rules.models.deny),
		...named("scopes", policy.scopes, ({ name, paths }) => `${name}: ${paths.join(", ")}`),
		...named("assertions", policy.assertions, ({ model, license, contract }) => `${model}: ${license ?? contract}`),
		...named("waivers", policy.waivers, ({ model, expires }) => `${model} until ${expires}`)
	];
}
function provenanceText(source, values) {
	const rows = values.map(({ key, value, origin }) => `  ${key}: ${shown(value)}  (${origin === null ? "default" : originWords(origin)})`);
	return lines(`Policy ${source}`, ...rows);
}
function explanationText(explanation) {
	const { verdict, passedOver, waiversPassedOver, wouldChange, facts } = explanation;
	const where = verdict.scope === null ? "" : ` in scope "${verdict.scope}"`;
	const waived = verdict.waivedBy === null ? "" : `, waived by ${verdict.waivedBy.approver} until ${verdict.waivedBy.expires}`;
	return lines(`${requestKey(verdict.request)}${where}: ${verdict.outcome}${waived}`, "", "Decided by", ...verdict.reasons.flatMap(reasonLines), ...section("Duties", verdict.obligations.map(({ message }) => message)), ...section("Looked at and passed over", [...passedOver.map(({ term, why }) => `${term.term} of ${term.license ?? "the text"}: ${why}`), ...waiversPassedOver.map(({ waiver, why }) => `${waiver.origin.key} by ${waiver.approver}: ${why}`)]), ...section("Facts that count here", facts.map(({ fact, value, origin }) => `${fact}: ${shown(value)}${value === void 0 ? "" : ` (${originWords(origin)})`}`)), ...section("What would change it", wouldChange.map(({ facts: changed, outcome }) => `${outcome} if ${Object.entries(changed).map(([fact, value]) => `${fact} were ${shown(value)}`).join(" and ")}`)));
}
function explanationJson({ verdict, passedOver, ...rest }) {
	return {
		verdict: verdictJson(verdict, "all"),
		passedOver: passedOver.map(({ term, why }) => ({
			term: termJson(term),
			why
		})),
		...rest
	};
}
function policyTestText(results, file) {
	const failures = results.filter(({ failure }) => failure !== null);
	return lines(...failures.map(({ test, failure }) => `${file}:${test.line}: ${requestKey(test.request)}: ${failure}`), `${results.length} tests, ${results.length - failures.length} as expected, ${failures.length} not.`);
}
function reasonLines({ outcome, rule, message, term, remedy, question }) {
	const quote = term?.clause.quote ?? null;
	const clause = quote === null ? [] : [`    clause${term?.clause.section == null ? "" : ` ${term.clause.section}`}: "${quote}"`];
	return [
		`  ${outcome}: ${message}`,
		`    rule ${rule.key} (${originWords(rule)})`,
		...clause,
		...question === null ? [] : [`    question: ${question}`],
		...remedy === null ? [] : [`    to do: ${remedy}`]
	];
}
function section(title, entries) {
	return entries.length === 0 ? [] : [
		"",
		title,
		...entries.map((entry) => `  ${entry}`)
	];
}
function shown(value) {
	if (value === void 0) return "not stated";
	return typeof value === "string" ? value : JSON.stringify(value);
}
function lines(...texts) {
	return `${logText(texts.join("\n"))}\n`;
}

export { explanationJson, explanationText, policyCheckText, policyTestText, provenance, provenanceText };