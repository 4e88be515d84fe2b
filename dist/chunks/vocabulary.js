import { t as chainOf } from "./determination.js";
import { n as requestKey } from "./models.js";
import { r as isFailing } from "./outcome.js";
import { t as isViolation } from "./report.js";

// src/report/groups.ts
function grouped(report) {
	const groups = {
		violations: [],
		knownDebt: [],
		warnings: [],
		waived: [],
		allowed: []
	};
	for (const verdict of report.verdicts) groups[groupOf(verdict, report)].push(verdict);
	return groups;
}
function groupOf(verdict, report) {
	if (isViolation(verdict, report.failOn)) return "violations";
	if (isFailing(verdict.outcome)) return "knownDebt";
	if (verdict.waivedBy !== null && verdict.unwaived !== verdict.outcome) return "waived";
	return verdict.outcome === "warn" ? "warnings" : "allowed";
}

// src/report/license-groups.ts
function licenseGroups(licenses, chain) {
	const names = /* @__PURE__ */ new Map();
	for (const { source, quote, licenses: meant } of chain.flatMap(({ evidence }) => evidence)) {
		if (!(source.startsWith("card-license") && meant.length > 1) || meant.some((id) => names.has(id) || !licenses.includes(id))) continue;
		const name = quote.replace(/^license(?:_name|_link)?: /, "");
		for (const id of meant) names.set(id, `${name} (one of ${meant.length} texts)`);
	}
	const groups = /* @__PURE__ */ new Map();
	for (const id of licenses) {
		const words = names.get(id) ?? id;
		groups.set(words, [...groups.get(words) ?? [], id]);
	}
	return [...groups].map(([words, ids]) => ({
		words,
		ids
	}));
}

// src/report/wording.ts
const OUTCOME_WORDS = {
	deny: "denied",
	review: "needs review",
	warn: "warning",
	allow: "allowed"
};
function headline(report) {
	const { violations, knownDebt, warnings } = grouped(report);
	const models = counted(report.counts.models, "model");
	const behind = [knownDebt.length === 0 ? null : `${counted(knownDebt.length, "model")} known before this change`, uncheckedWords(report)].flatMap((part) => part === null ? [] : `; ${part}`).join("");
	if (report.conclusion === "nothing-to-check") return `Nothing to check: no model reference in ${counted(report.counts.filesRead, "file")}${behind}`;
	if (violations.length > 0) return `${report.failOn === "none" ? "Would fail" : "Failed"}: the policy objects to ${violations.length} of ${models}${behind}`;
	if (report.conclusion === "fail") return `Failed: see the remarks on the policy${behind}`;
	return `Passed: the policy has no objection to ${models}${warnings.length === 0 ? "" : `, ${counted(warnings.length, "warning")}`}${behind}`;
}
function uncheckedWords({ problems }) {
	const unchecked = problems.filter((problem) => problem.severity === "error").length;
	return unchecked === 0 ? null : `${counted(unchecked, "thing")} could not be checked`;
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function placeWords(location) {
	return `${location.path}:${location.line}`;
}
function modelWords(verdict) {
	return requestKey(verdict.request);
}
function writtenWords(reference) {
	return reference.written === reference.model ? null : reference.written;
}
function licenseWords(determination) {
	const { own } = determination;
	const named = licenseGroups(determination.licenses, chainOf(determination)).map(({ words, ids }) => {
		return own.licenses.some(({ license, modified }) => modified && ids.includes(license)) ? `${words} (modified)` : words;
	});
	if (isPartlyRead(own)) return `${named.join(" + ")} (not everything could be read)`;
	if (own.kind === "unresolved") return [unresolvedWords(own.unresolved), ...named].join(" + ");
	if (own.kind === "undeclared") return ["none declared", ...named].join(" + ");
	if (own.kind === "unrecognized") return [isTextRead(own) ? "unrecognized text" : "not recognized", ...named].join(" + ");
	const unknown = determination.unknownAncestors.length === 0 ? [] : ["unknown base model"];
	return [...named, ...unknown].join(" + ") || "unknown";
}
function isPartlyRead({ kind, unresolved, licenses }) {
	return kind === "unresolved" && unresolved?.kind === "unreachable" && licenses.length > 0;
}
function isTextRead({ evidence }) {
	return evidence.length === 0 || evidence.some(({ source, quote }) => source === "license-text" && !quote.startsWith("not read"));
}
function unresolvedWords(resolution) {
	switch (resolution?.kind) {
		case "absent": return resolution.authenticated ? "not on the Hub" : "not on the Hub, or private";
		case "forbidden": return `no access (${resolution.reason})`;
		case "bad-revision": return "no such revision";
		case "unreachable": return `Hub unreachable (${resolution.reason})`;
		case "not-locked": return "not in the lock";
		default: return "unresolved";
	}
}
function decidingReasons(verdict) {
	const deciding = verdict.reasons.filter((each) => each.outcome === verdict.unwaived);
	const byRule = /* @__PURE__ */ new Map();
	for (const each of deciding.length > 0 ? deciding : verdict.reasons) if (!byRule.has(each.rule.key)) byRule.set(each.rule.key, each);
	return [...byRule.values()];
}
function whyWords(verdict) {
	const messages = decidingReasons(verdict).map((each) => each.message.replace(/\.$/, ""));
	return [...new Set(messages)].join("; ") || OUTCOME_WORDS[verdict.outcome];
}
function waiverWords({ reason, approver, expires, ticket }) {
	return `${reason} (${approver}, until ${expires}${ticket === null ? "" : `, ${ticket}`})`;
}
function decidingClauses(verdict) {
	const clauses = decidingReasons(verdict).flatMap(({ term }) => term === null ? [] : [clauseWords(term)]);
	return [...new Set(clauses)];
}
function decidingRules(verdict) {
	return decidingReasons(verdict).map(({ rule }) => `${rule.key} of ${rule.source}`);
}
function clauseWords(term) {
	const section = term.clause.section === null ? "" : `, section ${term.clause.section}`;
	const document = term.clause.document === null ? "" : `, ${term.clause.document}`;
	const quote = term.clause.quote === null ? "" : `: "${unquoted(term.clause.quote)}"`;
	return `${term.license ?? "license text"}${section}${document}, of ${term.from}${quote}`;
}
function unquoted(quote) {
	return quote.replaceAll(/\s+/g, " ").replaceAll("\"", "'");
}
function termValueWords(term) {
	switch (term.term) {
		case "mau-threshold":
		case "revenue-threshold":
		case "size-threshold": return thresholdWords(term.value);
		case "use-restrictions": return term.value.url === null ? term.value.kind : `${term.value.kind}: ${term.value.url}`;
		case "attribution": return attributionWords(term.value);
		case "output-training": return OUTPUT_TRAINING[term.value];
		case "naming": return `names start with "${term.value.prefix}" (${term.value.trigger})`;
		case "excluded-region": return `${term.value.regions.join(", ")}${term.value.scope === "multimodal" ? " (multimodal models)" : ""}`;
		case "pass-on":
		case "excluded-field": return term.value.join(", ");
		default: return term.value;
	}
}
const OUTPUT_TRAINING = {
	prohibited: "prohibited",
	"allowed-with-naming": "allowed; the trained model must be named as the license asks",
	allowed: "allowed"
};
function attributionWords({ display, notice, noticeFile }) {
	const file = noticeFile === null ? "" : ` in a file "${noticeFile}"`;
	const words = [...display.map((text) => `display "${text}"`), ...notice === null ? [] : [`put the notice "${notice}"${file}`]];
	if (words.length > 0) return words.join("; ");
	return noticeFile === null ? "keep copyright and license notices" : `keep the notices of the file "${noticeFile}"`;
}
function thresholdWords(threshold) {
	const limit = threshold.limit.toLocaleString("en-US");
	const money = threshold.currency === null ? "" : `${threshold.currency} `;
	const period = threshold.period === null ? "" : ` a ${threshold.period}`;
	const on = threshold.on === null ? "" : ` (counted on ${threshold.on})`;
	const applies = threshold.applies === null ? "" : `, for ${threshold.applies}`;
	return `${money}${limit} ${threshold.unit.replaceAll("-", " ")}${period}${on}${applies}`;
}

// src/catalog/vocabulary.ts
const VOCABULARY = {
	"commercial-use": {
		title: "Commercial use",
		sentence: "Whether the license allows commercial use: yes, no, or under conditions.",
		question: "Do you use the model commercially?"
	},
	"non-commercial": {
		title: "Non-commercial only",
		sentence: "Commercial use is not licensed.",
		question: "Do you use the model commercially?"
	},
	"research-only": {
		title: "Research only",
		sentence: "Only research use is licensed; use in a product or in operations is not.",
		question: "Is the model used for research alone?"
	},
	"evaluation-only": {
		title: "Evaluation only",
		sentence: "Only testing and evaluation are licensed.",
		question: "Is the model only evaluated?"
	},
	"personal-use-only": {
		title: "Personal use only",
		sentence: "Only individuals may use the model, for themselves.",
		question: "Is the model used by an organization?"
	},
	"non-production-only": {
		title: "No production use",
		sentence: "Use in production is not licensed.",
		question: "Does the model run in production?"
	},
	"no-redistribution": {
		title: "No redistribution",
		sentence: "The weights may not be passed on.",
		question: "Do you distribute the weights, alone or inside a product?"
	},
	"no-derivatives": {
		title: "No derivatives",
		sentence: "Fine-tuned or otherwise modified weights may not be shared.",
		question: "Do you fine-tune the model and share the result?"
	},
	"no-hosting": {
		title: "No hosting as a service",
		sentence: "Offering the model to others as a hosted service needs a separate license.",
		question: "Do you offer the model itself as a hosted service?"
	},
	"outputs-non-commercial": {
		title: "Outputs not for commercial use",
		sentence: "What the model puts out may not be used commercially.",
		question: "Do you use outputs commercially?"
	},
	"outputs-owned-by-licensor": {
		title: "Licensor owns the outputs",
		sentence: "Rights to what the model puts out belong to the licensor.",
		question: "Do you need to own the outputs?"
	},
	"competing-use-prohibited": {
		title: "No competing products",
		sentence: "The model may not be used for products that compete with the licensor's.",
		question: "Does your product compete with the licensor?"
	},
	"network-copyleft": {
		title: "Network copyleft",
		sentence: "Users who reach the work over a network must be offered the source.",
		question: "Do users reach the model over a network?"
	},
	registration: {
		title: "Registration",
		sentence: "The user must register with the licensor, or ask for authorization, first.",
		question: "Have you registered with the licensor?"
	},
	"separate-license": {
		title: "Separate license",
		sentence: "Some use needs another license from the licensor.",
		question: "Do you hold a separate license from the licensor?"
	},
	"paid-license": {
		title: "Paid license",
		sentence: "Some use needs a subscription or payment.",
		question: "Do you hold a subscription or paid license?"
	},
	"content-filter": {
		title: "Content filter",
		sentence: "Outputs must be filtered or reviewed by people.",
		question: "Are outputs filtered or reviewed?"
	},
	"latest-version-required": {
		title: "Latest version",
		sentence: "Reasonable efforts must be made to use the latest version of the model.",
		question: null
	},
	"licensor-may-change-terms": {
		title: "Terms may change",
		sentence: "The licensor may change the agreement or the use policy it points to.",
		question: "Do you accept terms that the licensor may change?"
	},
	"litigation-termination": {
		title: "Litigation ends the license",
		sentence: "Who sues over patents or other rights in the model loses the license.",
		question: null
	},
	revocable: {
		title: "Revocable",
		sentence: "The licensor may end the license without a breach.",
		question: "Do you accept a license that can be withdrawn?"
	},
	"gated-acceptance": {
		title: "Gated",
		sentence: "Access is granted after somebody accepted conditions on the model page.",
		question: "Who accepted the conditions on behalf of the organization?"
	},
	"other-license-applies": {
		title: "Another license applies too",
		sentence: "The terms of another license must be met as well.",
		question: null
	},
	"mau-threshold": {
		title: "Cap on monthly active users",
		sentence: "Above a number of monthly active users the rights end or change.",
		question: "How many monthly active users do your products have?"
	},
	"revenue-threshold": {
		title: "Cap on revenue",
		sentence: "Above a revenue the rights end or change.",
		question: "What is your yearly revenue?"
	},
	"size-threshold": {
		title: "Cap on size",
		sentence: "Above a number of users, visits or devices, or an amount of funding, the rights end or change.",
		question: "How many users, visits or devices do you serve, and how much funding did you raise?"
	},
	"use-restrictions": {
		title: "Use restrictions",
		sentence: "A list of prohibited uses binds every user, and often those the model is passed on to.",
		question: "Has your use been checked against the list of prohibited uses?"
	},
	"output-training": {
		title: "Training on outputs",
		sentence: "Whether outputs may train other models: prohibited, allowed with naming, or allowed.",
		question: "Do you train other models on outputs?"
	},
	attribution: {
		title: "Attribution",
		sentence: "Words must be shown, or notices kept, where the model is used or passed on.",
		question: null
	},
	naming: {
		title: "Naming of derivatives",
		sentence: "The name of a derived model must begin with, or contain, the licensor's name for it.",
		question: "Do you publish models made with this one?"
	},
	"pass-on": {
		title: "Passing on terms",
		sentence: "Copies and derivatives must carry the license or its restrictions.",
		question: "Do you distribute the weights, alone or inside a product?"
	},
	"share-alike": {
		title: "Share-alike",
		sentence: "Derivatives must be passed on under the same license.",
		question: "Do you fine-tune the model and share the result?"
	},
	"excluded-region": {
		title: "Excluded regions",
		sentence: "The license grants nothing in, or to those established in, some countries.",
		question: "Where are you established, and where is the model used?"
	},
	"excluded-field": {
		title: "Excluded fields",
		sentence: "The model may not be used in some fields, such as the military.",
		question: "In which fields do you use the model?"
	}
};

export { groupOf as _, decidingClauses as a, headline as c, placeWords as d, termValueWords as f, licenseGroups as g, writtenWords as h, counted as i, licenseWords as l, whyWords as m, OUTCOME_WORDS as n, decidingReasons as o, waiverWords as p, clauseWords as r, decidingRules as s, VOCABULARY as t, modelWords as u, grouped as v };