import { t as UsageError } from "./problem.js";
import { c as readBytes, l as decode } from "./threads.js";
import { t as LOCK_FILE } from "./lock.js";
import { f as licenseById, n as alternativeFor, u as isPermissive } from "./catalog.js";
import { n as textsNeeded, t as parseLock } from "./parse.js";
import { r as requiredLevel, s as originOf } from "./tighten.js";
import { s as globMatcher, t as compile } from "./compile.js";
import { a as voidReason, i as shownWaiver, o as waiverFor, r as indexWaivers, s as waiverNotes, t as assertionNotes } from "./waivers2.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/lock/changes.ts
function changesOf(locked, now) {
	const real = (now.unresolved === null ? [
		renamed(locked, now),
		licenses(locked, now),
		texts(locked, now),
		card(locked, now),
		gating(locked, now),
		lineage(locked, now)
	] : [gone(now.unresolved)]).filter((change) => change !== null);
	return now.unresolved === null && locked.commit !== now.commit ? [...real, {
		kind: "commit-moved",
		message: `commit ${short(locked.commit)} -> ${short(now.commit)}`
	}] : real;
}
function licenseWords({ kind, licenses: governing }) {
	if (governing.length === 0) return kind;
	const names = governing.map(({ license, modified }) => modified ? `${license} (modified)` : license).join(" + ");
	return kind === "known" ? names : `${names} (${kind})`;
}
function licenses(locked, now) {
	const [before, after] = [licenseWords(locked), licenseWords(now)];
	return before === after ? null : {
		kind: "license-changed",
		message: `license ${before} -> ${after}`
	};
}
const CARD = /* @__PURE__ */ new Set([
	"card-license",
	"card-license-name",
	"card-license-link",
	"gated-prompt"
]);
const TEXT = /* @__PURE__ */ new Set(["license-text", "use-policy-text"]);
function texts(locked, now) {
	const [before, after] = [hashes(locked, TEXT), hashes(now, TEXT)];
	const paths = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
	if (paths.length === 0) return null;
	return {
		kind: "text-changed",
		message: `license text: ${paths.map((path) => `${path} ${before.has(path) ? after.has(path) ? "changed" : "is gone" : "is new"}`).join(", ")}`
	};
}
function card(locked, now) {
	const [before, after] = [hashes(locked, CARD), hashes(now, CARD)];
	return before.size === after.size && [...before].every(([key, hash]) => after.get(key) === hash) ? null : {
		kind: "card-changed",
		message: `card: ${quotes(locked)} -> ${quotes(now)}`
	};
}
function hashes(own, sources) {
	const chosen = own.evidence.filter(({ source }) => sources.has(source));
	return new Map(chosen.map(({ source, path, sha256 }) => [path ?? source, sha256]));
}
function quotes(own) {
	const words = own.evidence.filter(({ source }) => CARD.has(source) && source !== "gated-prompt").map(({ quote }) => quote);
	return words.length === 0 ? "no license" : words.join(", ");
}
function gating(locked, now) {
	if (locked.gated === now.gated) return null;
	return {
		kind: "gating-changed",
		message: now.gated === false ? "is no longer gated" : `is gated now (${now.gated})`
	};
}
function renamed(locked, now) {
	if (locked.model === now.model) return null;
	return {
		kind: "renamed",
		message: `is ${now.model} now; the old name ${locked.model} may be taken by somebody else`
	};
}
function lineage(locked, now) {
	const before = new Set(locked.baseModels.map(({ model }) => model));
	const after = new Set(now.baseModels.map(({ model }) => model));
	const added = [...after].filter((model) => !before.has(model));
	const removed = [...before].filter((model) => !after.has(model));
	if (added.length + removed.length === 0) return null;
	return {
		kind: "lineage-changed",
		message: [...added.map((model) => `new base model ${model}`), ...removed.map((model) => `base model ${model} no longer named`)].join(", ")
	};
}
function gone(resolution) {
	switch (resolution.kind) {
		case "absent": return {
			kind: "gone",
			message: "is deleted or private now"
		};
		case "forbidden": return {
			kind: "gone",
			message: `is ${resolution.reason === "disabled" ? "disabled" : "closed to us"} now`
		};
		case "bad-revision": return {
			kind: "gone",
			message: `has no revision ${resolution.revision} any more`
		};
		case "unreachable": return {
			kind: "not-checked",
			message: `could not be checked: ${resolution.detail}`
		};
		case "not-locked": return {
			kind: "not-locked",
			message: "is not in the lock"
		};
		default: return resolution;
	}
}
function short(commit) {
	return commit?.slice(0, 12) ?? "unknown";
}

// src/policy/subject.ts
function chainOf(determination) {
	return [determination.own, ...determination.lineage.map(({ own }) => own)];
}
function governing(determination, settled) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const skipped = /* @__PURE__ */ new Set();
	for (const own of chainOf(determination)) {
		if (settled.has(own.model)) {
			for (const { license } of own.licenses) skipped.add(license);
			continue;
		}
		for (const license of own.licenses) {
			if (!determination.licenses.includes(license.license)) continue;
			const key = `${license.license} ${own.model}`;
			if (seen.has(key)) continue;
			seen.add(key);
			found.push({
				...license,
				from: own.model
			});
		}
	}
	for (const license of determination.licenses) {
		if (found.some((known) => known.license === license) || skipped.has(license)) continue;
		found.push({
			license,
			modified: false,
			passages: [],
			clauses: [],
			from: determination.own.model
		});
	}
	return found;
}
function reason(outcome, rule, message, rest = {}) {
	return {
		outcome,
		rule,
		message,
		term: null,
		remedy: null,
		question: null,
		...rest
	};
}
function inherited(from, determination) {
	return from === determination.own.model ? "" : ` (inherited from ${from})`;
}

// src/policy/license-reasons.ts
const LEGAL = "Have legal read the license, then list it under licenses.allow or record an assertion.";
const OTHER = "Use a model under another license, or ask for a waiver.";
function licenseReasons(subject) {
	return subject.governing.flatMap((license) => reasonsFor(license, subject));
}
function reasonsFor(license, { determination, rules, compiled }) {
	const id = license.license;
	const name = `${licenseName(id)}${license.modified ? ", altered," : ""}`;
	const whose = inherited(license.from, determination);
	const found = [];
	const denied = compiled.licenses.deny(id);
	if (denied !== null) found.push(reason("deny", denied.origin, `${name} is denied by "${denied.value}"${whose}`, { remedy: OTHER }));
	const review = compiled.licenses.review(id);
	if (review !== null) found.push(reason("review", review.origin, `${name} needs a review by "${review.value}"${whose}`, { remedy: "Have legal look at the license; settle the model by a waiver." }));
	const taken = !license.modified || rules.licenses.modified === "accept";
	if (compiled.licenses.allow !== null) {
		const allowed = taken ? compiled.licenses.allow(id, determination.licenses) : null;
		found.push(allowed === null ? reason("deny", originOf(rules, "licenses.allow"), `${name} is not among the licenses allowed${whose}`, { remedy: OTHER }) : reason("allow", allowed.origin, `${name} is allowed by "${allowed.value}"${whose}`));
	}
	if (licenseById(id) === null && !found.some(({ outcome }) => outcome === "allow")) {
		const message = `the catalog has no terms of ${id}${whose}`;
		const outcome = rules["on-unknown"].unrecognized;
		found.push(reason(outcome, originOf(rules, "on-unknown.unrecognized"), message, { remedy: LEGAL }));
	}
	if (!taken) found.push(alteredReason(license, name, whose, rules));
	return found;
}
function alteredReason(license, name, whose, rules) {
	const passage = license.passages[0];
	const where = passage === void 0 ? "" : `: ${passage.kind} "${passage.quote}" (line ${passage.line})`;
	return reason(rules.licenses.modified === "deny" ? "deny" : "review", originOf(rules, "licenses.modified"), `${name} departs from the license it was copied from${where}${whose}`, { remedy: "Have legal read the changed passages; settle the model by an assertion or a waiver." });
}
const names = /* @__PURE__ */ new Map();
function licenseName(id) {
	const known = names.get(id);
	if (known !== void 0) return known;
	const name = licenseById(id)?.name;
	const shown = name === void 0 || name.toLowerCase() === id.toLowerCase() ? id : `${name} (${id})`;
	names.set(id, shown);
	return shown;
}

// src/policy/model-reasons.ts
function modelReasons({ determination, compiled, settled }) {
	const found = [];
	for (const own of chainOf(determination)) {
		const whose = own.model === determination.own.model ? own.model : `the ancestor ${own.model}`;
		const denied = entryFor(own, compiled.models.deny);
		if (denied !== null) found.push(reason("deny", denied.origin, `${whose} is denied by "${denied.value}"`, { remedy: "Use another model, or ask for a waiver." }));
		const review = entryFor(own, compiled.models.review);
		if (review !== null) found.push(reason("review", review.origin, `${whose} needs a review by "${review.value}"`, { remedy: "Have legal look at the model; settle it by a waiver." }));
		const settlement = settled.get(own.model);
		if (settlement !== void 0) found.push(reason("allow", settlement.origin, settlement.message));
	}
	return found;
}
function licenseAssertions({ assertions }, today) {
	return assertions.flatMap(({ value: { model, license, evidence, until } }) => license === void 0 || until !== void 0 && until < today ? [] : [{
		model,
		license,
		evidence
	}]);
}
function contractsInForce(assertions, today) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of assertions) {
		const { contract, until, model } = entry.value;
		if (contract !== void 0 && until !== void 0 && until >= today) found.set(model.toLowerCase(), entry);
	}
	return found;
}
function makeSubject(determination, rules, contracts, rest) {
	const compiled = compile(rules);
	const settled = settledModels(chainOf(determination), compiled, contracts);
	return {
		determination,
		rules,
		compiled,
		settled,
		governing: governing(determination, settled),
		...rest
	};
}
function settledModels(chain, compiled, contracts) {
	const found = /* @__PURE__ */ new Map();
	for (const { model } of chain) {
		const contract = contracts.get(model.toLowerCase());
		const allowed = compiled.models.allow(model);
		if (contract !== void 0) {
			const { value, origin } = contract;
			found.set(model, {
				origin,
				message: `${model} is used under the contract ${value.contract} until ${value.until}`
			});
		} else if (allowed !== null) found.set(model, {
			origin: allowed.origin,
			message: `${model} is allowed by "${allowed.value}"`
		});
	}
	return found;
}
function entryFor(own, find) {
	return find(own.model) ?? (own.renamedFrom === null ? null : find(own.renamedFrom));
}

// src/policy/requirement-reasons.ts
function requirementReasons(subject, duties) {
	return [...required("pinned-revision", subject, unpinned), ...required("license-text", subject, noText)].concat(required("notice", subject, () => missingNotices(duties, subject)));
}
function required(key, subject, misses) {
	const level = requiredLevel(subject.rules, key);
	if (level === "off") return [];
	const rule = originOf(subject.rules, `require.${key}`);
	return misses(subject).map(({ message, remedy }) => reason(level, rule, message, { remedy }));
}
const COMMIT = /^[0-9a-f]{40}$/;
function unpinned({ determination }) {
	const { model, revision } = determination.requested;
	if (revision !== null && COMMIT.test(revision)) return [];
	const commit = determination.commit === null ? "a full commit" : `commit ${determination.commit}`;
	return [{
		message: `${model} is used at ${revision === null ? "the default branch" : `"${revision}", which can be moved`}`,
		remedy: `Pin the reference to ${commit}.`
	}];
}
function noText({ determination, settled }) {
	const { own } = determination;
	if (settled.has(own.model) || own.evidence.some(({ source }) => source === "license-text")) return [];
	return [{
		message: `${own.model}: no license text was read, only what the card says`,
		remedy: "Use a model that carries its license text, or record what legal found under \"assertions\"."
	}];
}
function missingNotices(duties, { attributionSeen }) {
	return duties.filter(({ term, fulfilled }) => asksForWords(term) && fulfilled !== true).map(({ message }) => ({
		message: `${message}; ${attributionSeen === null ? "the repository was not searched" : "the repository does not have the words"}`,
		remedy: "Add the words, for example to NOTICE or README."
	}));
}
function asksForWords(term) {
	return term.term === "attribution" && (term.value.display.length > 0 || term.value.notice !== null);
}

// src/policy/term-state.ts
const OTHER_MODEL = "Use another model, or agree a license with the licensor and record it under \"assertions\" as a contract.";
function clear(message) {
	return {
		kind: "clear",
		message
	};
}
function duty(message, words = []) {
	return {
		kind: "duty",
		message,
		words
	};
}
function applies(message, fact, rest = {}) {
	return {
		kind: "applies",
		message,
		fact,
		outcome: "deny",
		remedy: OTHER_MODEL,
		question: null,
		...rest
	};
}
function open(fact, message, question) {
	return {
		kind: "open",
		message,
		fact,
		question: `${question} State organization.${fact}.`
	};
}

// src/policy/fields.ts
const FAMILIES = {
	military: [
		"militar",
		"warfare",
		"weapon",
		"itar",
		"arms",
		"defense",
		"defence",
		"espionage"
	],
	nuclear: ["nuclear"],
	surveillance: ["surveillance", "espionage"],
	biometrics: ["biometric", "facial recognition"],
	medical: [
		"medical",
		"medicine",
		"health",
		"diagnos",
		"drug",
		"clinical"
	],
	"critical-infrastructure": [
		"critical infrastructure",
		"critical technolog",
		"transportation"
	],
	"law-enforcement": [
		"law enforcement",
		"policing",
		"criminal justice"
	]
};
function judgeField(excluded, context) {
	const { fields } = context.facts;
	const shutsOut = `shuts out some fields of use (${excluded.join("; ")})`;
	const text = excluded.join("; ").toLowerCase();
	if (fields === void 0) return open("fields", shutsOut, "Are models used in a sensitive field, such as military or medical? [] for none.");
	if (excluded.length === 0 && fields.length > 0) return applies("shuts out fields of use that could not be read", "fields", {
		outcome: "review",
		remedy: "Have legal read the clause; settle the model by an assertion or a waiver."
	});
	const hit = fields.filter((field) => wordsOf(field).some((word) => text.includes(word)));
	if (hit.length > 0) return applies(`${shutsOut}, and the organization works in ${hit.join(", ")}`, "fields");
	return clear(`${shutsOut}; the organization states none of them`);
}
function wordsOf(field) {
	const folded = field.toLowerCase();
	return [folded, ...Object.entries(FAMILIES).filter(([name, words]) => name === folded || words.some((word) => folded.includes(word))).flatMap(([, words]) => words)];
}

// src/policy/regions.ts
const EU = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "));
const ALIASES = {
	UK: "GB",
	EL: "GR"
};
function judgeRegion(value, context) {
	if (value.regions.length === 0) return applies("leaves out regions that could not be read", null, {
		outcome: "review",
		remedy: "Have legal read the clause; settle the model by an assertion or a waiver."
	});
	const { regions, "domiciled-in": seat } = context.facts;
	const gives = `gives no rights in ${value.regions.join(", ")}`;
	const seatInside = seat !== void 0 && overlaps([seat], value.regions);
	if (value.scope === "multimodal") return judgeSeat(seat, seatInside, `${gives} for multimodal models`, context);
	if (seatInside) return applies(`${gives}, and the organization is domiciled in ${seat}`, "domiciled-in");
	if (regions === void 0) return open("regions", gives, "Where are models or products with them used or offered?");
	const touched = regions.filter((region) => overlaps([region], value.regions));
	if (touched.length > 0) return applies(`${gives}, and the organization serves ${touched.join(", ")}`, "regions");
	if (seat === void 0) return open("domiciled-in", gives, "In which country is the organization domiciled?");
	return clear(`${gives}; the organization is domiciled in ${seat} and serves none of them`);
}
function judgeSeat(seat, inside, gives, context) {
	const multimodal = isMultimodal(context.determination, context.from);
	if (multimodal === false) return clear(`${gives}; this model takes and makes text only`);
	if (seat === void 0) return open("domiciled-in", gives, "In which country is the organization domiciled?");
	if (!inside) return clear(`${gives}; the organization is domiciled in ${seat}`);
	if (multimodal === true) return applies(`${gives}, and the organization is domiciled in ${seat}`, "domiciled-in");
	return applies(`${gives}, the organization is domiciled in ${seat}, and whether the model is multimodal is not known`, "domiciled-in", {
		outcome: "review",
		remedy: "Look up whether the model takes or makes images, sound or video; if not, waive the term for it."
	});
}
function isMultimodal(determination, from) {
	const ancestor = determination.lineage.find(({ own }) => own.model === from)?.own;
	const answers = [determination.own.multimodal, ancestor === void 0 ? false : ancestor.multimodal];
	if (answers.includes(true)) return true;
	return answers.includes(null) ? null : false;
}
function overlaps(stated, excluded) {
	const codes = new Set(excluded.flatMap(codesOf));
	return stated.flatMap(codesOf).some((code) => code === "worldwide" || codes.has(code));
}
function codesOf(region) {
	const code = ALIASES[region] ?? region;
	return code === "EU" ? [code, ...EU] : [code];
}

// src/policy/sizes.ts
function judgeThreshold(value, context) {
	const figure = sizeText(value);
	if (value.effect === "display-name") return judgeDisplay(value, context, figure);
	if (context.facts["commercial-use"] === void 0) return open("commercial-use", `has a cap of ${figure}`, "Is the use commercial?");
	const concerns = value.applies === null ? true : CONCERNS[value.applies]?.(context.facts) ?? null;
	if (concerns === false) return clear(`has a cap of ${figure} for ${value.applies}; that is not the organization`);
	const size = compare(value, context.facts);
	if (size.kind === "below") return clear(`has a cap of ${figure}; ${size.why}`);
	if (size.kind === "unknown") return open(size.fact, `has a cap of ${figure}`, size.question);
	if (context.facts["commercial-use"] === false) return applies(`has a cap of ${figure}, and ${size.why}; whether the cap counts for non-commercial use stands in the clause`, size.fact, {
		outcome: "review",
		remedy: "Read the clause; if the cap does not count for you, accept the term in a scope or waive it."
	});
	if (concerns === null) return applies(`has a cap of ${figure} for ${value.applies}, and ${size.why}`, size.fact, {
		outcome: "review",
		question: `Does this concern the organization: ${value.applies}?`
	});
	const effect = value.effect === "no-rights" ? "gives no rights" : "asks for a separate license";
	return applies(`${effect} above ${figure}, and ${size.why}`, size.fact);
}
const CONCERNS = {
	"those who offer Model as a Service": (facts) => facts["hosts-model-for-others"] ?? null,
	"other than personal use or research": ({ purposes }) => purposes?.some((purpose) => purpose !== "personal" && purpose !== "research") ?? null
};
function judgeDisplay(value, context, figure) {
	const size = compare(value, context.facts);
	if (size.kind === "below") return clear(`asks to show the model's name above ${figure}; ${size.why}`);
	if (size.kind === "unknown") return duty(`asks to show the model's name prominently above ${figure}`);
	return duty(`asks to show the model's name prominently above ${figure}, and ${size.why}`);
}
const COUNTS = {
	"monthly-unique-users": "monthly-unique-users",
	"daily-active-users": "daily-active-users",
	"monthly-visits": "monthly-visits",
	devices: "devices"
};
function compare(value, facts) {
	if (value.unit === "monthly-active-users") return compareUsers(value, facts);
	if (value.unit === "revenue") return compareMoney(value, "annual-revenue", facts["annual-revenue"]);
	if (value.unit === "funding") return compareMoney(value, "funding", facts.funding);
	const fact = COUNTS[value.unit];
	const count = facts[fact];
	if (typeof count !== "number") return {
		kind: "unknown",
		fact,
		question: `How many ${unitText(value.unit)}?`
	};
	return against(value.limit, count, fact, `${fact} is ${grouped$1(count)}`);
}
function compareUsers(value, facts) {
	const fact = "monthly-active-users";
	const users = facts[fact];
	const { now, highest, at } = typeof users === "number" ? {
		now: users,
		highest: users,
		at: []
	} : {
		now: void 0,
		highest: void 0,
		at: [],
		...users
	};
	if (highest !== void 0 && highest < value.limit) return {
		kind: "below",
		fact,
		why: `${fact} never passed ${grouped$1(highest)}`
	};
	if (value.measured === "standing") {
		if (now !== void 0) return against(value.limit, now, fact, `${fact} is ${grouped$1(now)}`);
		return {
			kind: "unknown",
			fact,
			question: "How many monthly active users does the organization have now?"
		};
	}
	const counted = value.on === null ? void 0 : (at ?? []).find(({ date }) => isMonthBefore(date, value.on ?? ""));
	if (counted !== void 0) return against(value.limit, counted.count, fact, `${fact} was ${grouped$1(counted.count)} at ${counted.date}`);
	return {
		kind: "unknown",
		fact,
		question: `How many monthly active users did the organization have ${value.on === null ? "on the version's release date" : `in the month before ${value.on}`}? The cap is counted once, then: give the highest month ever, or an entry under "at".`
	};
}
function isMonthBefore(date, on) {
	const months = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
	const gap = months(on) - months(date);
	return date <= on && (gap === 0 || gap === 1);
}
function compareMoney(value, fact, stated) {
	const currency = value.currency ?? "USD";
	const unknown = {
		kind: "unknown",
		fact,
		question: `How much ${fact === "funding" ? "funding has the organization raised" : "revenue did the organization have in twelve months"}, in ${currency}?`
	};
	const money = [stated ?? []].flat().find((entry) => entry.currency === currency);
	if (money === void 0) return unknown;
	const amount = `${fact} is ${grouped$1(money.amount)} ${currency}`;
	if (value.period !== "month") return against(value.limit, money.amount, fact, amount);
	if (money.amount < value.limit) return {
		kind: "below",
		fact,
		why: `${amount} in the whole year`
	};
	if (money.amount / 12 >= value.limit) return {
		kind: "reached",
		fact,
		why: `${amount}, more than that every month`
	};
	return {
		...unknown,
		question: `The cap is per month: did any month reach ${grouped$1(value.limit)} ${currency}?`
	};
}
function against(limit, figure, fact, why) {
	return {
		kind: figure >= limit ? "reached" : "below",
		fact,
		why
	};
}
function sizeText({ limit, unit, currency, period, measured, on }) {
	if (unit === "revenue" || unit === "funding") {
		const per = period === null ? "" : ` a ${period}`;
		return `${grouped$1(limit)} ${currency ?? ""} ${unit}${per}`.replace("  ", " ");
	}
	const when = measured === "at-release" ? ` (counted once, ${on === null ? "at the release" : `on ${on}`})` : "";
	return `${grouped$1(limit)} ${unitText(unit)}${when}`;
}
function unitText(unit) {
	return unit.replaceAll("-", " ");
}
function grouped$1(figure) {
	return String(figure).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/policy/term-judges.ts
function nonCommercial(term, { facts }) {
	return byFlag(facts["commercial-use"], "commercial-use", {
		term,
		yes: "the use is commercial",
		no: "the use is not commercial",
		question: "Is the use commercial?"
	});
}
function byFlag(flag, fact, { term, yes, no, question }) {
	if (flag === void 0) return open(fact, term, question);
	return flag ? applies(`${term}, and ${yes}`, fact) : clear(`${term}; ${no}`);
}
function onlyFor({ facts }, what, fit, doubtful) {
	const term = `allows ${what} only`;
	if (facts.purposes === void 0) return open("purposes", term, "What are the models used for?");
	const outside = facts.purposes.filter((purpose) => !fit.includes(purpose));
	if (outside.length === 0) return clear(`${term}; that is what the models are used for`);
	const plain = outside.filter((purpose) => !doubtful.includes(purpose));
	if (plain.length > 0) return applies(`${term}, and the models are used for ${plain.join(", ")}`, "purposes");
	return applies(`${term}, and the models are used for ${outside.join(", ")} too`, "purposes", {
		outcome: "review",
		remedy: "Have legal say whether that counts; settle it by a scope or a waiver."
	});
}
function noDerivatives(_, { facts }) {
	const term = "forbids passing on modified versions";
	if (facts["modifies-weights"] === void 0) return open("modifies-weights", term, "Are weights fine-tuned, merged, quantized or otherwise changed?");
	if (!facts["modifies-weights"]) return clear(`${term}; weights are not modified`);
	if (facts["redistributes-weights"] === void 0) return open("redistributes-weights", term, "Do modified weights leave the organization?");
	if (facts["redistributes-weights"]) return applies(`${term}, and the organization modifies and redistributes weights`, "redistributes-weights");
	return applies(`${term}, and the organization modifies weights`, "modifies-weights", {
		outcome: "review",
		remedy: "Have legal read whether modified versions may be kept inside; settle it by a waiver."
	});
}
function copyleft(passedOn, modified, fact, { term, question }) {
	if (passedOn === false) return clear(`${term}; nothing is passed on`);
	if (modified === false) return duty(term);
	if (passedOn === void 0) return open(fact, term, question);
	if (modified === void 0) return open("modifies-weights", term, "Are weights fine-tuned, merged, quantized or otherwise changed?");
	return applies(`${term}, and the organization does pass modified versions on`, fact, {
		outcome: "review",
		remedy: "Decide whether to publish under the same terms; then accept the term in the policy."
	});
}
function registration(value, { facts, license }) {
	const term = `asks to register with the licensor (${value})`;
	if (facts.registrations?.some((id) => id.toLowerCase() === license.toLowerCase()) ?? false) return clear(`${term}; the organization is registered`);
	if (facts["commercial-use"] === false && COMMERCIAL.test(value)) return clear(`${term}; the use is not commercial`);
	return open("registrations", term, `Has the organization registered? If so, list "${license}".`);
}
const COMMERCIAL = /\bcommercial\b/i;
const PRODUCTION = /\bproduction\b/i;
function agreement(term, value, { facts }) {
	if (facts["commercial-use"] === false && COMMERCIAL.test(value)) return clear(`${term}; the use is not commercial`);
	if (facts.purposes?.some((purpose) => purpose === "production" || purpose === "internal") === false && PRODUCTION.test(value)) return clear(`${term}; nothing is in production`);
	return applies(term, null, {
		outcome: "review",
		remedy: "Obtain the license and record it under \"assertions\" as a contract, or use another model.",
		question: "Does the organization hold such a license?"
	});
}
function attribution({ display, notice, noticeFile }, { facts }) {
	const words = [...display, ...notice === null ? [] : [notice]];
	if (facts["redistributes-weights"] === false && facts["serves-over-network"] === false) return clear("asks for attribution towards others; nothing leaves the organization");
	if (display.length > 0 && facts["attribution-surfaces"]?.length === 0) return applies(`asks to show "${display.join("\", \"")}", and the organization has no place to show it`, "attribution-surfaces", { remedy: "Add a place that shows the words and state it under organization.attribution-surfaces." });
	const shown = display.length > 0 ? `to show "${display.join("\", \"")}"` : "for attribution";
	const kept = notice === null ? "" : `, and a notice in ${noticeFile ?? "every copy"}`;
	return duty(`asks ${shown}${kept}`, words);
}
function outputTraining(value, { facts }) {
	if (value === "allowed") return clear("allows training other models on outputs");
	if (value === "allowed-with-naming") return facts["trains-on-outputs"] === false ? clear("sets naming rules for models trained on outputs; the organization trains none") : duty("allows training other models on outputs if they bear the name that the license asks for");
	return byFlag(facts["trains-on-outputs"], "trains-on-outputs", {
		term: "forbids training other models on outputs",
		yes: "the organization trains models on outputs",
		no: "the organization does not train on outputs",
		question: "Do outputs of models train or improve other models?"
	});
}

// src/policy/term-rules.ts
const TERM_RULES = {
	"commercial-use": {
		rule: "Denied when it is \"no\" and the use is commercial; held for review when it is \"conditional\" and no term spells the condition out.",
		facts: ["commercial-use"],
		judge(value, context) {
			if (value === "yes") return clear("allows commercial use");
			if (value === "no") return nonCommercial("allows no commercial use", context);
			if (licenseById(context.license)?.terms.some(({ term }) => CONDITIONS.has(term))) return clear("allows commercial use under conditions");
			if (context.facts["commercial-use"] === false) return clear("sets conditions for commercial use only");
			return applies("allows commercial use under conditions that the catalog does not spell out", "commercial-use", {
				outcome: "review",
				remedy: "Read the license; settle it by an assertion or a waiver."
			});
		}
	},
	"non-commercial": {
		rule: "Denied when the use is commercial.",
		facts: ["commercial-use"],
		judge: (_, context) => nonCommercial("allows non-commercial use only", context)
	},
	"research-only": {
		rule: "Denied for commercial use and for purposes that are not research; review for evaluation, development and personal use.",
		facts: ["commercial-use", "purposes"],
		judge: (_, context) => context.facts["commercial-use"] === false ? onlyFor(context, "research", ["research"], [
			"evaluation",
			"development",
			"personal"
		]) : nonCommercial("allows research only", context)
	},
	"evaluation-only": {
		rule: "Denied for other purposes than evaluation; review for research and development.",
		facts: ["purposes"],
		judge: (_, context) => onlyFor(context, "evaluation", ["evaluation"], ["research", "development"])
	},
	"personal-use-only": {
		rule: "Denied for commercial use and for other purposes than personal use.",
		facts: ["commercial-use", "purposes"],
		judge: (_, context) => context.facts["commercial-use"] === false ? onlyFor(context, "personal use", ["personal"], []) : nonCommercial("allows personal use only", context)
	},
	"non-production-only": {
		rule: "Denied for production and internal use; review for personal use.",
		facts: ["purposes"],
		judge: (_, context) => onlyFor(context, "use outside production", [
			"research",
			"evaluation",
			"development"
		], ["personal"])
	},
	"no-redistribution": {
		rule: "Denied when weights leave the organization.",
		facts: ["redistributes-weights"],
		judge: (_, { facts }) => byFlag(facts["redistributes-weights"], "redistributes-weights", {
			term: "forbids passing the weights on",
			yes: "the organization redistributes weights",
			no: "weights stay inside",
			question: "Do weights leave the organization (images, devices, downloads)?"
		})
	},
	"no-derivatives": {
		rule: "Denied when modified weights leave the organization; review when they are modified and kept.",
		facts: ["modifies-weights", "redistributes-weights"],
		judge: noDerivatives
	},
	"no-hosting": {
		rule: "Denied when the model itself is offered as a service.",
		facts: ["hosts-model-for-others", "serves-over-network"],
		judge: (_, { facts }) => byFlag(facts["serves-over-network"] === false ? false : facts["hosts-model-for-others"], "hosts-model-for-others", {
			term: "forbids offering the model as a hosted service",
			yes: "the organization hosts models for others",
			no: "the organization does not host models for others",
			question: "Is the model itself offered to others as a service?"
		})
	},
	"outputs-non-commercial": {
		rule: "Denied when the use is commercial.",
		facts: ["commercial-use"],
		judge: (_, context) => nonCommercial("allows no commercial use of outputs", context)
	},
	"outputs-owned-by-licensor": {
		rule: "Held for review.",
		facts: [],
		judge: () => applies("makes the licensor the owner of outputs", null, {
			outcome: "review",
			remedy: "Have legal read the clause; settle it by a waiver."
		})
	},
	"competing-use-prohibited": {
		rule: "Denied when the organization competes with licensors.",
		facts: ["competes-with-licensors"],
		judge: (_, { facts }) => byFlag(facts["competes-with-licensors"], "competes-with-licensors", {
			term: "forbids use that competes with the licensor",
			yes: "the organization competes with licensors",
			no: "the organization does not compete with licensors",
			question: "Does the organization make models or services that compete with the licensor?"
		})
	},
	"network-copyleft": {
		rule: "Held for review when modified weights are served by network; a duty when they are served unmodified.",
		facts: ["serves-over-network", "modifies-weights"],
		judge: (_, { facts }) => copyleft(facts["serves-over-network"], facts["modifies-weights"], "serves-over-network", {
			term: "asks to offer the source of modified versions to everyone who reaches them by network",
			question: "Do people outside the organization reach the model by network?"
		})
	},
	registration: {
		rule: "Held for review until the license is listed under registrations; clear for non-commercial use where the text ties it to commercial use.",
		facts: ["commercial-use", "registrations"],
		judge: registration
	},
	"separate-license": {
		rule: "Held for review; clear for non-commercial use where the text ties it to commercial use.",
		facts: ["commercial-use", "purposes"],
		judge: (value, context) => agreement(`asks for a separate license (${value})`, value, context)
	},
	"paid-license": {
		rule: "Held for review; clear outside production where the text ties it to production.",
		facts: ["commercial-use", "purposes"],
		judge: (value, context) => agreement(`asks for a paid license (${value})`, value, context)
	},
	"content-filter": {
		rule: "Denied when outputs are not filtered or reviewed.",
		facts: ["filters-content"],
		judge: (_, { facts }) => byFlag(facts["filters-content"] === void 0 ? void 0 : !facts["filters-content"], "filters-content", {
			term: "asks for a content filter or human review of outputs",
			yes: "the organization has none",
			no: "the organization has one",
			question: "Do outputs pass a content filter or a human review?"
		})
	},
	"latest-version-required": {
		rule: "A duty.",
		facts: [],
		judge: () => duty("asks to make efforts to use the latest version of the model")
	},
	"licensor-may-change-terms": {
		rule: "Never stands against the use.",
		facts: [],
		judge: () => clear("lets the licensor change terms")
	},
	"litigation-termination": {
		rule: "Never stands against the use.",
		facts: [],
		judge: () => clear("ends for those who sue over the model")
	},
	revocable: {
		rule: "A warning when the use is commercial.",
		facts: ["commercial-use"],
		judge: (_, { facts }) => facts["commercial-use"] === false ? clear("can be revoked by the licensor") : applies("can be revoked by the licensor at will", null, {
			outcome: "warn",
			remedy: "Plan how to replace the model."
		})
	},
	"gated-acceptance": {
		rule: "A duty.",
		facts: [],
		judge: () => duty("is accepted on the Hub before download")
	},
	"other-license-applies": {
		rule: "The terms of the other license are judged; review when the catalog does not have it.",
		facts: [],
		judge: (value) => licenseById(value) !== null ? duty(`says that ${value} applies too`) : applies(`says that another license applies too (${value})`, null, {
			outcome: "review",
			remedy: "Read the other license; settle the model by an assertion or a waiver.",
			question: "Does the organization meet the other license as well?"
		})
	},
	"mau-threshold": {
		rule: "Denied when the users of the month that the text counts reach the cap; review for non-commercial use above it. A cap that only asks to show a name is a duty.",
		facts: ["commercial-use", "monthly-active-users"],
		judge: judgeThreshold
	},
	"revenue-threshold": {
		rule: "Denied when the revenue in the currency of the text reaches the cap; review for non-commercial use above it.",
		facts: [
			"commercial-use",
			"annual-revenue",
			"funding",
			"hosts-model-for-others"
		],
		judge: judgeThreshold
	},
	"size-threshold": {
		rule: "Denied when the users, visits, devices or funding that the text counts reach the cap.",
		facts: [
			"commercial-use",
			"monthly-unique-users",
			"daily-active-users",
			"monthly-visits",
			"devices",
			"funding",
			"annual-revenue"
		],
		judge: judgeThreshold
	},
	"use-restrictions": {
		rule: "A duty.",
		facts: [],
		judge: ({ kind, url }) => duty(kind === "policy" ? `binds to a use policy${url === null ? "" : ` (${url})`}` : "binds to use restrictions, for end users too")
	},
	"output-training": {
		rule: "Denied when it is \"prohibited\" and outputs train other models; a duty when they must be named.",
		facts: ["trains-on-outputs"],
		judge: outputTraining
	},
	attribution: {
		rule: "A duty; denied when there is no place to show the words.",
		facts: [
			"attribution-surfaces",
			"redistributes-weights",
			"serves-over-network"
		],
		judge: attribution
	},
	naming: {
		rule: "A duty for those who derive models.",
		facts: ["modifies-weights", "redistributes-weights"],
		judge: ({ prefix, trigger }, { facts }) => facts["modifies-weights"] === false && facts["trains-on-outputs"] === false ? clear("sets naming rules for derived models; the organization makes none") : duty(`asks that names of derived models begin with "${prefix}" (${trigger})`)
	},
	"pass-on": {
		rule: "A duty for those who pass weights on.",
		facts: ["redistributes-weights"],
		judge: (value, { facts }) => facts["redistributes-weights"] === false ? clear("sets duties for passing weights on; weights stay inside") : duty(`asks to pass on with the weights: ${value.join("; ")}`)
	},
	"share-alike": {
		rule: "Held for review when modified weights leave the organization; a duty when unmodified ones do.",
		facts: ["redistributes-weights", "modifies-weights"],
		judge: (_, { facts }) => copyleft(facts["redistributes-weights"], facts["modifies-weights"], "redistributes-weights", {
			term: "asks to pass on modified versions under the same terms",
			question: "Do weights leave the organization (images, devices, downloads)?"
		})
	},
	"excluded-region": {
		rule: "Denied when the seat or a region served lies there; for multimodal models alone the seat counts.",
		facts: ["domiciled-in", "regions"],
		judge: judgeRegion
	},
	"excluded-field": {
		rule: "Denied when the organization works in the field.",
		facts: ["fields"],
		judge: judgeField
	}
};
const CONDITIONS = /* @__PURE__ */ new Set([
	"mau-threshold",
	"revenue-threshold",
	"size-threshold",
	"registration",
	"separate-license",
	"paid-license",
	"content-filter",
	"no-hosting",
	"non-production-only",
	"evaluation-only",
	"excluded-field",
	"excluded-region",
	"other-license-applies",
	"use-restrictions"
]);

// src/policy/term-reasons.ts
function judgeTerms(subject) {
	return [...catalogTerms(subject), ...clauseTerms(subject)].map((term) => ({
		term,
		state: judge$1(term, subject),
		action: isFavorable(term) ? "by-facts" : subject.rules.terms[term.term] ?? "by-facts"
	}));
}
function isFavorable({ term, value }) {
	return term === "commercial-use" && value === "yes" || term === "output-training" && value === "allowed";
}
function termReasons(judgements, subject) {
	const spelled = new Set(judgements.filter(({ term, state }) => RESTRICTED.has(term.term) && state.kind !== "clear").map(({ term }) => source(term)));
	return judgements.filter(({ term }) => term.term !== "commercial-use" || !spelled.has(source(term))).map((judgement) => termReason(judgement, subject)).filter((found) => found !== null);
}
function obligations(judgements, subject) {
	const found = [];
	for (const { term, state } of judgements) {
		if (state.kind !== "duty") continue;
		found.push({
			term,
			message: sentence(term, state.message, subject),
			fulfilled: fulfilled(state.words, subject.attributionSeen)
		});
	}
	return found;
}
const RESTRICTED = /* @__PURE__ */ new Set([
	"non-commercial",
	"research-only",
	"personal-use-only",
	"non-production-only",
	"evaluation-only"
]);
function source(term) {
	return `${term.license} ${term.from}`;
}
function catalogTerms(subject) {
	const terms = subject.determination.terms.filter(({ from }) => !subject.settled.has(from));
	const listed = new Set(terms.map(({ license }) => license));
	const doubtful = subject.settled.size > 0 ? subject.governing : subject.governing.filter(({ license }) => !listed.has(license));
	if (doubtful.length > 0) {
		const said = new Set(terms.flatMap((term) => [saidBy(term.license, term), saidBy(term.from, term)]));
		for (const { license, from } of doubtful) for (const term of licenseById(license)?.terms ?? []) if (!said.has(saidBy(license, term)) && !said.has(saidBy(from, term))) terms.push({
			...term,
			license,
			from
		});
	}
	return [...terms, ...plainCommercialUse(subject, terms)];
}
function saidBy(by, { term, value }) {
	return `${by} ${term} ${JSON.stringify(value)}`;
}
function plainCommercialUse(subject, terms) {
	const uses = terms.filter(({ term }) => term === "commercial-use");
	const stated = new Set(uses.flatMap(({ license, from, value }) => [license, `${from} ${value}`]));
	return subject.governing.flatMap(({ license, from }) => {
		const value = licenseById(license)?.commercialUse;
		if (value === void 0 || stated.has(license) || stated.has(`${from} ${value}`)) return [];
		return [{
			term: "commercial-use",
			value,
			clause: NO_CLAUSE,
			license,
			from
		}];
	});
}
const NO_CLAUSE = {
	section: null,
	quote: null,
	document: null
};
function clauseTerms(subject) {
	const found = [];
	for (const own of chainOf(subject.determination)) {
		if (subject.settled.has(own.model)) continue;
		const clauses = [...own.clauses, ...own.licenses.flatMap((license) => license.clauses)];
		for (const clause of clauses) if (!isTerm(clause, own.model, subject)) found.push(clauseTerm(clause, own.model));
	}
	return found;
}
function isTerm({ term, quote }, from, { determination }) {
	return determination.terms.some((known) => known.license === null && known.from === from && known.term === term && known.clause.quote === quote);
}
function clauseTerm({ term, quote }, from) {
	const clause = {
		section: null,
		quote,
		document: null
	};
	return {
		term,
		value: CLAUSE_VALUES[term] ?? quote,
		clause,
		license: null,
		from
	};
}
const CLAUSE_VALUES = {
	"commercial-use": "no",
	"output-training": "prohibited",
	"use-restrictions": {
		kind: "clause",
		url: null
	},
	attribution: {
		display: [],
		notice: null,
		noticeFile: null
	}
};
const NEEDS_VALUE = /* @__PURE__ */ new Set([
	"mau-threshold",
	"revenue-threshold",
	"size-threshold",
	"excluded-region",
	"excluded-field",
	"naming",
	"pass-on"
]);
function judge$1(term, { determination, rules }) {
	if (NEEDS_VALUE.has(term.term) && typeof term.value === "string") return {
		kind: "applies",
		outcome: "review",
		fact: null,
		message: `has a clause on ${term.term} that must be read: "${term.value}"`,
		remedy: "Have legal read the clause; settle the model by an assertion or a waiver.",
		question: null
	};
	const context = {
		facts: rules.organization,
		determination,
		license: term.license ?? "",
		from: term.from
	};
	return TERM_RULES[term.term].judge(term.value, context);
}
function termReason({ term, state, action }, subject) {
	const key = `terms.${term.term}`;
	const rule = originOf(subject.rules, key);
	if (action !== "by-facts") {
		const outcome = action === "accept" ? "allow" : action;
		if (state.kind === "clear" && action === "accept") return null;
		const message = sentence(term, state.message, subject);
		const remedy = outcome === "allow" ? null : "Use a model without this term, or ask for a waiver.";
		return reason(outcome, rule, `${message}; the policy says ${key}: ${action}`, {
			term,
			remedy
		});
	}
	const message = sentence(term, state.message, subject);
	if (state.kind === "applies") {
		const { outcome, remedy, question, fact } = state;
		const decides = fact === null ? rule : originOf(subject.rules, `organization.${fact}`);
		return reason(outcome, decides, message, {
			term,
			remedy,
			question
		});
	}
	if (state.kind !== "open") return null;
	const remedy = `State organization.${state.fact} in the policy.`;
	const isStated = subject.rules.organization[state.fact] !== void 0;
	const fact = `organization.${state.fact}`;
	const lack = isStated ? `${fact} as stated does not answer it` : `the policy does not state ${fact}`;
	return reason("review", rule, `${message}; ${lack}`, {
		term,
		remedy,
		question: state.question
	});
}
function sentence(term, predicate, { determination }) {
	return `${term.license === null ? "The license text" : licenseName(term.license)} ${predicate}${inherited(term.from, determination)}`;
}
function fulfilled(words, seen) {
	if (words.length === 0 || seen === null) return null;
	return words.every((text) => seen(fixedPart(text)));
}
function fixedPart(text) {
	return text.split(/\[[^\]]*\]/).map((part) => part.trim()).reduce((longest, part) => part.length > longest.length ? part : longest, "");
}

// src/policy/unknown-reasons.ts
function unknownReasons(subject) {
	return [
		...ownReasons(subject),
		...contradictionReasons(subject),
		...nameReasons(subject),
		...ancestorReasons(subject)
	];
}
function unknownKey(own) {
	if (own.kind === "known") return own.licenses.length === 0 ? "undeclared" : null;
	if (own.kind !== "unresolved") return own.kind;
	const why = own.unresolved?.kind;
	return why === "unreachable" || why === "not-locked" ? "unreachable" : "unresolved";
}
function ownReasons({ determination, rules, settled, onlyLikely }) {
	const { own } = determination;
	const key = unknownKey({
		...own,
		kind: determination.kind
	});
	if (key === null || settled.has(own.model)) return [];
	const rule = originOf(rules, `on-unknown.${key}`);
	const said = {
		...own,
		kind: key === "undeclared" ? key : determination.kind,
		contradictions: determination.contradictions
	};
	const message = `${own.model}: ${describe(said)}`;
	if (onlyLikely && own.unresolved?.kind === "absent") return [reason("warn", rule, `${message}; it may not be a model at all`, { remedy: "If it is a model, check the id; if not, mark the line \"model-license-gate: ignore <reason>\"." })];
	return [reason(rules["on-unknown"][key], rule, message, { remedy: REMEDIES[key] })];
}
const REMEDIES = {
	undeclared: "Ask the author for a license, use another model, or record what legal found under \"assertions\".",
	unrecognized: "Have legal read the license text and record an assertion, or ask for a waiver.",
	conflicting: "Have legal settle which license governs and record an assertion, or use another model.",
	unresolved: "Check id and revision; for a private or gated model give a token that may read it.",
	unreachable: "Run again; offline, run \"model-license-gate lock\" with access to the Hub first."
};
function describe(own) {
	const { kind } = own;
	switch (kind) {
		case "known": return "the license is known";
		case "undeclared": return "no license is stated";
		case "unrecognized": {
			const [clause] = own.clauses;
			const stated = statedWithoutText(own);
			if (stated !== null) return stated;
			return `the license text is none that the catalog knows${clause === void 0 ? "" : `; its line ${clause.line} reads "${clause.quote}"`}`;
		}
		case "conflicting": {
			const [first] = own.contradictions;
			const said = (own.contradictions.find(({ severity }) => severity === "contradiction") ?? first)?.message;
			return `the evidence on its license contradicts itself${said === void 0 ? "" : `: ${said}`}`;
		}
		case "unresolved": return unresolvedText(own);
		default: return kind;
	}
}
function statedWithoutText({ evidence }) {
	const texts = evidence.filter(({ source }) => source === "license-text");
	if (texts.some(({ quote }) => !quote.startsWith("not read"))) return null;
	const card = evidence.filter(({ source }) => source === "card-license" || source === "card-license-name");
	const unread = texts.map(({ path, quote }) => `${path} was ${quote}`).join("; ");
	if (card.length === 0) return unread === "" ? null : unread;
	return `"${card.map(({ quote }) => quote.replace(/ \(.*$/, "")).join(", ")}" names no license that the catalog knows, and ${unread === "" ? "no text of it was found" : unread}`;
}
function unresolvedText({ unresolved }) {
	switch (unresolved?.kind) {
		case "absent": return unresolved.authenticated ? "the Hub has no such model, or the token may not see it" : "the Hub has no such model, or it is private";
		case "forbidden": return `the Hub gives no access (${unresolved.reason})`;
		case "bad-revision": return `the model has no revision "${unresolved.revision}"`;
		case "unreachable": return `the Hub did not answer (${unresolved.reason}: ${unresolved.detail})`;
		case "not-locked": return "the lock holds nothing about it";
		default: return "what it is could not be found out";
	}
}
function nameReasons({ determination, rules, settled }) {
	if (settled.has(determination.own.model) || determination.kind !== "known") return [];
	const rule = originOf(rules, "on-unknown.conflicting");
	const remedy = "Look at its model card; when the name misleads, record what you found under \"assertions\".";
	return determination.contradictions.filter(({ kind, severity }) => kind === "permissive-over-restrictive" && severity === "note").map(({ message }) => reason("warn", rule, message, { remedy }));
}
function contradictionReasons({ determination, rules, settled }) {
	const stated = rules.require.agreement !== void 0;
	if (settled.has(determination.own.model) || determination.kind === "conflicting" && !stated) return [];
	const level = requiredLevel(rules, "agreement");
	if (level === "off") return [];
	const rule = originOf(rules, stated ? "require.agreement" : "on-unknown.conflicting");
	return determination.contradictions.filter(({ severity }) => severity === "contradiction").map(({ message }) => reason(level, rule, message, { remedy: REMEDIES.conflicting }));
}
function ancestorReasons({ determination, rules, settled }) {
	const lineage = new Map(chainOf(determination).map((own) => [own.model, own]));
	const found = [];
	const conflicting = determination.lineage.filter(({ own }) => own.kind === "conflicting" && !takesStricterSide(determination, own)).map(({ own }) => own.model);
	for (const model of /* @__PURE__ */ new Set([...determination.unknownAncestors, ...conflicting])) {
		if (settled.has(model)) continue;
		const own = lineage.get(model);
		const key = own === void 0 ? "unresolved" : unknownKey(own) ?? "unresolved";
		const why = own === void 0 ? "what it is could not be found out" : describe(own);
		found.push(strictest(rules, key, `made from ${model}: ${why}`));
	}
	return found;
}
function takesStricterSide({ own }, base) {
	const declared = new Set(own.kind === "known" ? own.licenses.map(({ license }) => license) : []);
	const disagreements = base.contradictions.filter(({ severity }) => severity === "contradiction");
	return disagreements.length > 0 && disagreements.every(({ declared: left, found: right }) => {
		const strict = [...left, ...right].filter((id) => !isPermissive(id));
		return right.length > 0 && strict.length > 0 && strict.every((id) => declared.has(id));
	});
}
function strictest(rules, key, message) {
	const level = requiredLevel(rules, "known-lineage");
	const byKind = rules["on-unknown"][key];
	const order = [
		"off",
		"allow",
		"warn",
		"review",
		"deny"
	];
	const remedy = "Use a model whose lineage is known, or record what legal found under \"assertions\".";
	return level !== "off" && order.indexOf(level) > order.indexOf(byKind) ? reason(level, originOf(rules, "require.known-lineage"), message, { remedy }) : reason(byKind, originOf(rules, `on-unknown.${key}`), message, { remedy });
}

// src/policy/evaluate.ts
function evaluate(input) {
	const { policy, today } = input;
	const run = {
		...input,
		contracts: contractsInForce(policy.assertions, today),
		waivers: indexWaivers(policy.waivers),
		used: /* @__PURE__ */ new Set()
	};
	const scopeOf = scopeFinder(policy);
	const verdicts = [];
	for (const { determination, references } of input.models) for (const [scope, group] of grouped(policy, references, scopeOf)) verdicts.push(judge(run, scope, determination, group));
	const notes = [
		...waiverNotes(run.waivers, run.used, today),
		...assertionNotes(policy.assertions, today),
		...unreadNotes(policy, input.problems)
	];
	return {
		verdicts: verdicts.sort(worstFirst),
		notes
	};
}
const ORDER = [
	"deny",
	"review",
	"warn",
	"allow"
];
function judge(run, scope, determination, references) {
	const subject = subjectOf(run, scope?.rules ?? run.policy.rules, determination, references);
	const judgements = judgeTerms(subject);
	const duties = obligations(judgements, subject);
	const reasons = [
		...modelReasons(subject),
		...unknownReasons(subject),
		...licenseReasons(subject),
		...termReasons(judgements, subject),
		...requirementReasons(subject, duties)
	];
	if (reasons.length === 0) reasons.push(nothingAgainst(subject));
	const unwaived = worstOf(reasons);
	const fails = unwaived === "deny" || unwaived === "review";
	const answer = fails ? waiverFor(run.waivers, determination, references.map(plain), run.today) : NO_WAIVER;
	if (answer.kind === "waived") run.used.add(answer.waiver.origin);
	if (answer.kind === "void") reasons.push(voidReason(answer));
	return {
		request: determination.requested,
		scope: scope?.name ?? null,
		outcome: answer.kind === "waived" ? "allow" : worstOf(reasons),
		unwaived,
		reasons: reasons.sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome)),
		waivedBy: answer.kind === "waived" ? shownWaiver(answer.waiver) : null,
		obligations: duties,
		determination,
		references,
		introduced: references.length === 0 || references.some(({ introduced }) => introduced),
		alternative: fails ? alternativeFor(determination.model) : null
	};
}
const NO_WAIVER = { kind: "none" };
function subjectOf({ contracts, attributionSeen }, rules, determination, references) {
	const onlyLikely = references.length > 0 && references.every(({ reference }) => reference.certainty === "likely");
	return makeSubject(determination, rules, contracts, {
		onlyLikely,
		attributionSeen: attributionSeen ?? null
	});
}
function nothingAgainst({ determination, rules }) {
	const names = determination.licenses.join(", ");
	return reason("allow", originOf(rules, "terms"), `nothing in ${names || "its license"} stands against the use`);
}
function worstOf(reasons) {
	return ORDER.find((outcome) => reasons.some((found) => found.outcome === outcome)) ?? "allow";
}
function grouped(policy, references, scopeOf) {
	const groups = /* @__PURE__ */ new Map();
	if (references.length === 0) groups.set(null, []);
	for (const entry of references) {
		if (!counts(entry.reference, policy)) continue;
		const scope = scopeOf(entry.reference.location.path);
		groups.set(scope, [...groups.get(scope) ?? [], entry]);
	}
	return groups;
}
function counts(reference, policy) {
	if (reference.class === "mention" && policy.mentions === "ignore") return false;
	return reference.ignored === null || policy["ignore-comments"] === "deny";
}
function scopeFinder(policy) {
	const scopes = policy.scopes.map((scope) => ({
		scope,
		globs: scope.value.paths.map(globMatcher)
	}));
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const before = known.get(path);
		if (before !== void 0) return before;
		const found = scopes.find(({ globs }) => globs.some((matches) => matches(path)))?.scope ?? null;
		known.set(path, found);
		return found;
	};
}
function unreadNotes(policy, problems) {
	const unread = problems.filter(({ stage, severity }) => (stage === "files" || stage === "find") && severity === "error");
	const outcome = policy["on-unread"];
	if (unread.length === 0 || outcome === "allow") return [];
	const names = unread.slice(0, 3).map(({ subject }) => subject);
	const more = unread.length > names.length ? ` and ${unread.length - names.length} more` : "";
	return [{
		severity: outcome === "warn" ? "warning" : "error",
		message: `${unread.length} files could not be checked (${names.join(", ")}${more}); on-unread is ${outcome}.`,
		origin: originOf(policy.rules, "on-unread")
	}];
}
function worstFirst(a, b) {
	return ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || compareText(a.request.model.toLowerCase(), b.request.model.toLowerCase()) || compareText(a.request.revision ?? "", b.request.revision ?? "") || compareText(a.scope ?? "", b.scope ?? "");
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function plain({ reference }) {
	return reference;
}

// src/setup/hub-resolver.ts
function hubResolver({ settings, cacheDir, timeout, onProgress }) {
	const problems = [];
	const resolve = async (requests, wantTexts) => {
		const { resolveModels } = await import("./resolve2.js");
		const onProblem = (problem) => problems.push(problem);
		return resolveModels(requests, {
			...settings,
			cacheDir,
			timeout,
			wantTexts,
			onProgress,
			onProblem
		});
	};
	return {
		resolve,
		problems
	};
}

// src/setup/fact-source.ts
function factSource(options) {
	const { lock, settings } = options;
	if (options.offline || settings.offline && lock !== null) {
		if (lock === null) throw noLock();
		return {
			facts: {
				kind: "lock",
				lock
			},
			problems: []
		};
	}
	const { resolve, problems } = hubResolver(options);
	return {
		facts: {
			kind: "hub",
			resolve: (requests) => resolve(requests, textsNeeded)
		},
		problems
	};
}
function noLock() {
	return new UsageError(`There is no ${LOCK_FILE}, and this needs one.`, "Run \"model-license-gate lock\" with network access and commit the file.");
}

// src/files/text-file.ts
function textFile(root, path) {
	if (!existsSync(join(root, path))) return null;
	const answer = readBytes(root, path);
	const text = answer.kind === "bytes" ? decode(answer.bytes) : null;
	if (text !== null) return text;
	const why = answer.kind === "bytes" ? "it is not text" : `it is ${answer.reason.replaceAll("-", " ")}`;
	throw new UsageError(`"${path}" could not be read: ${why}.`, "Make it a plain text file below the checked directory.");
}

// src/setup/read-lock.ts
async function readLock(directory, base) {
	const text = base === null ? textFile(directory, LOCK_FILE) : await base(LOCK_FILE);
	return text === null ? null : parseLock(text, LOCK_FILE);
}
async function readLocks(directory, base) {
	const head = await readLock(directory, null);
	return head === null ? null : {
		head,
		base: base === null ? null : await readLock(directory, base)
	};
}

export { hashes as _, noLock as a, evaluate as c, TERM_RULES as d, contractsInForce as f, changesOf as g, CARD as h, factSource as i, scopeFinder as l, makeSubject as m, readLocks as n, hubResolver as o, licenseAssertions as p, textFile as r, counts as s, readLock as t, judgeTerms as u, licenseWords as v };