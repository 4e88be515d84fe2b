import "./domain.js";
import { a as licenseEntry, i as catalogId, n as coveringModels } from "./compile.js";
import { t as OUTCOMES } from "./outcome.js";
import { t as DEFAULTS } from "./report.js";
import { t as TERM_IDS } from "./vocabulary.js";
import { a as MODIFIED, i as MENTIONS, n as IGNORE_COMMENTS, o as REQUIRE_KEYS, r as LEVELS, t as FIXED_ACTIONS } from "./policy.js";

// src/policy/terms/state.ts
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
function held(message, fact, remedy, question = null) {
	return applies(message, fact, {
		outcome: "review",
		remedy,
		question
	});
}
const READ_CLAUSE = "Have legal read the clause; settle the model by an assertion or a waiver.";
const ADD_PLACE = "Add a place that shows the words and state it under organization.attribution-surfaces.";
const QUESTIONS = {
	"commercial-use": "Is the use commercial?",
	purposes: "What are the models used for?",
	regions: "Where are models or products with them used or offered?",
	"domiciled-in": "In which country is the organization domiciled?",
	"redistributes-weights": "Do weights leave the organization (images, devices, downloads)?",
	"modifies-weights": "Are weights fine-tuned, merged, quantized or otherwise changed?",
	"serves-over-network": "Do people outside the organization reach the model by network?",
	"hosts-model-for-others": "Is the model itself offered to others as a service?",
	"trains-on-outputs": "Do outputs of models train or improve other models?",
	"competes-with-licensors": "Does the organization make models or services that compete with the licensor?",
	"filters-content": "Do outputs pass a content filter or a human review?",
	fields: "Are models used in a sensitive field, such as military or medical? [] for none."
};
function unstated(fact, message) {
	return open(fact, message, QUESTIONS[fact]);
}
function open(fact, message, question) {
	return {
		kind: "open",
		message,
		fact,
		question: `${question} State organization.${fact}.`
	};
}

// src/policy/terms/regions.ts
const EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AX GF GP MF MQ RE YT".split(" ");
const ALIASES = {
	UK: "GB",
	EL: "GR"
};
function judgeRegion(value, context) {
	if (value.regions.length === 0) return held("leaves out regions that could not be read", null, READ_CLAUSE);
	const { regions, "domiciled-in": seat } = context.facts;
	const gives = `gives no rights in ${value.regions.join(", ")}`;
	const seatInside = seat !== void 0 && overlaps([seat], value.regions);
	if (value.scope === "multimodal") return judgeSeat(seat, seatInside, `${gives} for multimodal models`, context);
	if (seatInside) return applies(`${gives}, and the organization is domiciled in ${seat}`, "domiciled-in");
	if (regions === void 0) return unstated("regions", gives);
	const touched = regions.filter((region) => overlaps([region], value.regions));
	if (touched.length > 0) return applies(`${gives}, and the organization serves ${touched.join(", ")}`, "regions");
	if (seat === void 0) return unstated("domiciled-in", gives);
	return clear(`${gives}; the organization is domiciled in ${seat} and serves none of them`);
}
function judgeSeat(seat, inside, gives, context) {
	const multimodal = isMultimodal(context.determination, context.from);
	if (multimodal === false) return clear(`${gives}; this model takes and makes text only`);
	if (seat === void 0) return unstated("domiciled-in", gives);
	if (!inside) return clear(`${gives}; the organization is domiciled in ${seat}`);
	if (multimodal === true) return applies(`${gives}, and the organization is domiciled in ${seat}`, "domiciled-in");
	return held(`${gives}, the organization is domiciled in ${seat}, and whether the model is multimodal is not known`, "domiciled-in", "Look up whether the model takes or makes images, sound or video; if not, waive the term for it.");
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

// src/policy/fact-order.ts
function factIsLooser(key, base, head) {
	const before = base[key];
	const after = head[key];
	if (before === void 0 || same(before, after)) return false;
	if (after === void 0) return key !== "name";
	const order = ORDER[key];
	return order === void 0 ? false : order(before, after);
}
const trueIsTight = (before, after) => before && !after;
const moreIsTight = (before, after) => after < before;
const supersetIsTight = (before, after) => {
	const kept = new Set(after.map((entry) => entry.toLowerCase()));
	return before.some((entry) => !kept.has(entry.toLowerCase()));
};
const moreRegionsAreTight = (before, after) => !after.includes("worldwide") && supersetIsTight(before.flatMap(codesOf), after.flatMap(codesOf));
const subsetIsTight = (before, after) => supersetIsTight(after, before);
const amountIsTight = (before, after) => [before].flat().some((money) => {
	const same = [after].flat().find(({ currency }) => currency === money.currency);
	return same === void 0 || same.amount < money.amount;
});
const ORDER = {
	name: void 0,
	"commercial-use": trueIsTight,
	purposes: supersetIsTight,
	"monthly-active-users": (before, after) => !(typeof before === "number" && typeof after === "number" && after >= before),
	"monthly-unique-users": moreIsTight,
	"daily-active-users": moreIsTight,
	"monthly-visits": moreIsTight,
	devices: moreIsTight,
	"annual-revenue": amountIsTight,
	funding: amountIsTight,
	regions: moreRegionsAreTight,
	"domiciled-in": () => true,
	"redistributes-weights": trueIsTight,
	"modifies-weights": trueIsTight,
	"serves-over-network": trueIsTight,
	"hosts-model-for-others": trueIsTight,
	"trains-on-outputs": trueIsTight,
	"competes-with-licensors": trueIsTight,
	"filters-content": (before, after) => after && !before,
	fields: supersetIsTight,
	"attribution-surfaces": subsetIsTight,
	registrations: subsetIsTight
};
const factKeys = Object.keys(ORDER);
function same(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}

// src/policy/policy.ts
function originOf(rules, key) {
	return rules.origins.get(key) ?? {
		source: "defaults",
		key,
		line: null
	};
}
const EMPTY_DRAFT = {
	source: DEFAULTS,
	prefix: "",
	rules: {
		organization: {},
		licenses: {
			allow: null,
			review: [],
			deny: [],
			modified: "review"
		},
		terms: {},
		models: {
			allow: [],
			review: [],
			deny: []
		},
		require: {},
		"on-unknown": {
			undeclared: "deny",
			unrecognized: "deny",
			conflicting: "deny",
			unresolved: "deny",
			unreachable: "deny"
		},
		origins: /* @__PURE__ */ new Map()
	},
	scopes: [],
	assertions: [],
	waivers: [],
	mentions: "ignore",
	"ignore-comments": "reviewed",
	"on-unread": "deny",
	overridable: []
};

// src/policy/merge.ts
const SETTINGS$1 = [
	"mentions",
	"ignore-comments",
	"on-unread"
];
function mergeDocument(base, document, source) {
	const input = document.value;
	const place = (...path) => ({
		source,
		key: keyText(path),
		line: document.lineOf(path)
	});
	const sourced = (key, values) => (values ?? []).map((value, index) => ({
		value,
		origin: place(key, index)
	}));
	return {
		source,
		prefix: base.prefix,
		rules: mergeRules(base.rules, input, place),
		scopes: [...base.scopes, ...sourced("scopes", input.scopes)],
		assertions: [...base.assertions, ...sourced("assertions", input.assertions?.map(withCatalogId))],
		waivers: [...base.waivers, ...sourced("waivers", input.waivers)],
		mentions: input.mentions ?? base.mentions,
		"ignore-comments": input["ignore-comments"] ?? base["ignore-comments"],
		"on-unread": input["on-unread"] ?? base["on-unread"],
		overridable: input.overridable ?? []
	};
}
function withCatalogId(assertion) {
	const { license } = assertion;
	return license === void 0 ? assertion : {
		...assertion,
		license: catalogId(license) ?? license
	};
}
function finishDraft(draft) {
	const scopes = draft.scopes.map((scope) => ({
		...scope,
		name: scope.value.name,
		rules: scopeRules(draft.rules, scope)
	}));
	return {
		...draft,
		scopes
	};
}
function scopeRules(rules, { value, origin }) {
	return mergeRules(rules, value, (...path) => ({
		...origin,
		key: `${origin.key}.${keyText(path)}`
	}));
}
function mergeRules(base, input, place) {
	const origins = new Map(base.origins);
	for (const group of [
		"organization",
		"terms",
		"require",
		"on-unknown"
	]) for (const key of Object.keys(input[group] ?? {})) origins.set(`${group}.${key}`, place(group, key));
	if (input.licenses?.modified !== void 0) origins.set("licenses.modified", place("licenses", "modified"));
	if (input.licenses?.allow !== void 0) origins.set("licenses.allow", place("licenses", "allow"));
	for (const key of SETTINGS$1) if (input[key] !== void 0) origins.set(key, place(key));
	const added = (group, key) => (input[group]?.[key] ?? []).map((value, index) => ({
		value,
		origin: place(group, key, index)
	}));
	return {
		organization: {
			...base.organization,
			...input.organization
		},
		licenses: {
			allow: input.licenses?.allow === void 0 ? base.licenses.allow : added("licenses", "allow"),
			review: joined(base.licenses.review, added("licenses", "review")),
			deny: joined(base.licenses.deny, added("licenses", "deny")),
			modified: input.licenses?.modified ?? base.licenses.modified
		},
		terms: {
			...base.terms,
			...stated(input.terms)
		},
		models: {
			allow: input.models?.allow === void 0 ? base.models.allow : added("models", "allow"),
			review: joined(base.models.review, added("models", "review")),
			deny: joined(base.models.deny, added("models", "deny"))
		},
		require: {
			...base.require,
			...stated(input.require)
		},
		"on-unknown": {
			...base["on-unknown"],
			...stated(input["on-unknown"])
		},
		origins
	};
}
function joined(base, more) {
	return more.length === 0 ? base : [...base, ...more];
}
function stated(values) {
	return values ?? {};
}
function keyText(path) {
	return path.map((step, index) => typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`).join("");
}

// src/policy/tighten.ts
function loosenings(base, head) {
	return [
		...ruleLoosenings(base.rules, head.rules),
		...SETTINGS.filter(({ key, order }) => isLooser(order, base[key], head[key])).map(({ key }) => loosening(key, base[key], head[key], base.rules, head.rules)),
		...added("waivers", base.waivers, head.waivers),
		...added("assertions", base.assertions, head.assertions),
		...scopeLoosenings(base, head)
	];
}
function isOverridable(overridable, key) {
	return overridable.some((free) => key === free || key.startsWith(`${free}.`) || key.startsWith(`${free}[`));
}
const SETTINGS = [
	{
		key: "mentions",
		order: MENTIONS
	},
	{
		key: "ignore-comments",
		order: IGNORE_COMMENTS
	},
	{
		key: "on-unread",
		order: OUTCOMES
	}
];
function ruleLoosenings(base, head) {
	const found = [];
	const check = (key, looser, before, after) => {
		if (looser) found.push(loosening(key, before, after, base, head));
	};
	for (const key of factKeys) {
		const looser = factIsLooser(key, base.organization, head.organization);
		check(`organization.${key}`, looser, base.organization[key], head.organization[key]);
	}
	for (const term of TERM_IDS) {
		const before = base.terms[term] ?? "by-facts";
		const after = head.terms[term] ?? "by-facts";
		check(`terms.${term}`, isLooserAction(before, after), before, after);
	}
	for (const key of REQUIRE_KEYS) {
		const before = requiredLevel(base, key);
		const after = requiredLevel(head, key);
		check(`require.${key}`, isLooser(LEVELS, before, after), before, after);
	}
	for (const key of Object.keys(base["on-unknown"])) {
		const before = base["on-unknown"][key];
		const after = head["on-unknown"][key];
		check(`on-unknown.${key}`, isLooser(OUTCOMES, before, after), before, after);
	}
	const modified = [base.licenses.modified, head.licenses.modified];
	check("licenses.modified", isLooser(MODIFIED, ...modified), ...modified);
	return [
		...found,
		...licenseLoosenings(base, head),
		...modelLoosenings(base, head)
	];
}
function isLooserAction(before, after) {
	if (before === after) return false;
	if (before === "by-facts") return after !== "deny";
	if (after === "by-facts") return before !== "accept";
	return isLooser(FIXED_ACTIONS, before, after);
}
function isLooser(order, before, after) {
	return order.indexOf(after) < order.indexOf(before);
}
function requiredLevel(rules, key) {
	const stated = rules.require[key];
	if (stated !== void 0) return stated;
	if (key !== "agreement") return "off";
	const conflicting = rules["on-unknown"].conflicting;
	return conflicting === "allow" ? "off" : conflicting;
}
function licenseLoosenings(base, head) {
	const found = [...removed("licenses.deny", base.licenses.deny, head.licenses.deny), ...removed("licenses.review", base.licenses.review, head.licenses.review)];
	if (base.licenses.allow === null) return found;
	if (head.licenses.allow === null) return [...found, loosening("licenses.allow", "a list", "any license", base, head)];
	const allowed = new Set(base.licenses.allow.flatMap(({ value }) => licenseEntry(value).alternatives.map(String)));
	const wider = head.licenses.allow.filter(({ value }) => licenseEntry(value).alternatives.some((ids) => !allowed.has(String(ids)) && !ids.every((id) => allowed.has(id))));
	return [...found, ...wider.map((entry) => widening("licenses.allow", entry))];
}
function modelLoosenings(base, head) {
	const covering = coveringModels(base.models.allow);
	return [
		...head.models.allow.filter(({ value }) => covering(value) === null).map((entry) => widening("models.allow", entry)),
		...removed("models.deny", base.models.deny, head.models.deny),
		...removed("models.review", base.models.review, head.models.review)
	];
}
function scopeLoosenings(base, head) {
	const kept = new Map(head.scopes.map((scope) => [JSON.stringify(scope.value), scope]));
	const found = base.scopes.filter(({ value }) => !kept.has(JSON.stringify(value))).map(({ value, origin }) => ({
		key: "scopes",
		message: `scope "${value.name}" is gone`,
		origin
	}));
	const known = new Set(base.scopes.map(({ value }) => JSON.stringify(value)));
	for (const scope of head.scopes) {
		if (known.has(JSON.stringify(scope.value))) continue;
		for (const inner of ruleLoosenings(base.rules, scopeRules(head.rules, scope))) found.push({
			...inner,
			key: "scopes",
			message: `scope "${scope.value.name}": ${inner.message}`
		});
	}
	return found;
}
function added(key, base, head) {
	const known = new Set(base.map(({ value }) => JSON.stringify(value)));
	return head.filter(({ value }) => !known.has(JSON.stringify(value))).map(({ origin }) => ({
		key,
		message: `${origin.key} is new`,
		origin
	}));
}
function removed(key, base, head) {
	const kept = new Set(head.map(({ value }) => value.toLowerCase()));
	return base.filter(({ value }) => !kept.has(value.toLowerCase())).map(({ value, origin }) => ({
		key,
		message: `${key} no longer lists "${value}"`,
		origin
	}));
}
function widening(key, { value, origin }) {
	return {
		key,
		message: `${key} adds "${value}"`,
		origin
	};
}
function loosening(key, before, after, base, head) {
	const was = originOf(base, key);
	const at = was.line === null ? was.source : `${was.source} line ${was.line}`;
	return {
		key,
		message: `${key}: ${shown(after)} is looser than ${shown(before)} (${at})`,
		origin: originOf(head, key)
	};
}
function shown(value) {
	return typeof value === "string" ? value : JSON.stringify(value) ?? "nothing";
}

// src/policy/terms/fields.ts
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
	biometrics: [
		"biometric",
		"facial recognition",
		"face recognition"
	],
	medical: [
		"medical",
		"medicine",
		"health",
		"diagnos",
		"drug",
		"clinical",
		"pharma"
	],
	"critical-infrastructure": [
		"critical infrastructure",
		"critical technolog",
		"transportation"
	],
	"law-enforcement": [
		"law enforcement",
		"police",
		"policing",
		"criminal justice",
		"immigration",
		"asylum"
	],
	political: [
		"politic",
		"lobbying",
		"campaign",
		"election"
	],
	legal: ["legal"],
	finance: ["financ"]
};
const FIELDS = Object.keys(FAMILIES);
function isKnownField(field) {
	return familiesOf(field).length > 0;
}
function judgeField(excluded, context) {
	const { fields } = context.facts;
	const shutsOut = `shuts out some fields of use (${excluded.join("; ")})`;
	if (fields === void 0) return unstated("fields", shutsOut);
	if (excluded.length === 0 && fields.length > 0) return held("shuts out fields of use that could not be read", "fields", READ_CLAUSE);
	const hit = concerned(fields, excluded);
	if (hit.length > 0) return applies(`${shutsOut}, and the organization works in ${hit.join(", ")}`, "fields");
	return clear(`${shutsOut}; the organization states none of them`);
}
function judgeRestrictions({ kind, url, fields: restricted }, { facts }) {
	const binds = kind === "policy" ? `binds to a use policy${url === null ? "" : ` (${url})`}` : "binds to use restrictions, for end users too";
	const hit = concerned(facts.fields ?? [], restricted);
	if (hit.length === 0) return duty(binds);
	const message = `${binds}; some concern ${restricted.join(", ")}, and the organization works in ${hit.join(", ")}`;
	return held(message, "fields", READ_CLAUSE);
}
function concerned(fields, said) {
	const text = folded(said.join("; "));
	return fields.filter((field) => wordsOf(field).some((word) => text.includes(` ${word}`)));
}
function wordsOf(field) {
	return [folded(field).trim(), ...familiesOf(field).flatMap(([, words]) => words)];
}
function familiesOf(field) {
	const text = folded(field);
	return Object.entries(FAMILIES).filter(([name, words]) => text === folded(name) || words.some((word) => text.includes(` ${word}`)));
}
function folded(text) {
	return ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim()}`;
}

export { clear as _, isOverridable as a, open as b, finishDraft as c, originOf as d, factKeys as f, applies as g, READ_CLAUSE as h, judgeRestrictions as i, mergeDocument as l, ADD_PLACE as m, isKnownField as n, loosenings as o, judgeRegion as p, judgeField as r, requiredLevel as s, FIELDS as t, EMPTY_DRAFT as u, duty as v, unstated as x, held as y };