import "./domain.js";
import { n as modelId } from "./models.js";
import { t as OUTCOMES } from "./outcome.js";
import { t as TERM_IDS } from "./vocabulary.js";
import { n as isGlob } from "./globs.js";
import { d as string, f as union, h as _isoDate, i as boolean, n as _enum, o as literal, r as array, s as number, t as ZodISODate, u as strictObject } from "./schemas.js";

// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
}

// src/policy/schema/date.ts
const isoDate = date({ error: "expected a date that exists, written YYYY-MM-DD" });

// src/policy/schema/names.ts
const MOST = 200;
const NO_MODEL = "can match no model: expected owner/name, or a glob of *, **, ? and [...]; no address and no @revision; for braces write one entry each";
const NO_PATH = "can match no path: expected one relative to the repository, with / between its parts; for braces write one entry each";
const modelName = string().min(1).max(MOST).regex(/^[\w.-]+(?:\/[\w.-]+)?$/, "expected the id of one model, owner/name; no globs and no address");
const modelGlob = string().min(1).max(MOST).regex(/^(?:[\w./*?-]|\[[!^]?[\w.-]+\])+$/, NO_MODEL).refine((text) => isGlob(text) ? hasParts(text, 2) : modelId(text) !== null, NO_MODEL);
const pathGlob = string().min(1).max(MOST).regex(/^(?!\/|\.{1,2}\/)(?!.*\{[^{}/]*,[^{}/]*\})[^\\]+$/, NO_PATH).refine((text) => text.trim() === text && hasParts(text.replace(/\/$/, ""), Number.POSITIVE_INFINITY), NO_PATH);
function hasParts(text, most) {
	const parts = text.split("/").filter((part) => part !== "**");
	return parts.length <= most && parts.every((part) => ![
		"",
		".",
		".."
	].includes(part));
}

// src/policy/schema/exceptions.ts
const text = string().min(1).max(1e3);
const id = string().min(1).max(200);
const assertions = array(strictObject({
	model: modelName.describe("Id of the model; no globs."),
	license: id.optional().describe("Catalog id of the license that legal found to govern the model."),
	contract: text.optional().describe("A license agreement with the licensor of this model: its terms replace those of the model."),
	evidence: text.describe("Where the finding or the contract can be read."),
	until: isoDate.optional().describe("Last day it holds.")
}).refine((entry) => entry.license === void 0 !== (entry.contract === void 0), { error: "expected exactly one of \"license\" and \"contract\"" }).refine((entry) => entry.contract === void 0 || entry.until !== void 0, { error: "a contract needs \"until\", its last day" })).max(1e3);
const waivers = array(strictObject({
	model: modelGlob.describe("Id or glob."),
	revision: id.optional().describe("Only this revision, or the commit it resolves to."),
	paths: array(pathGlob).min(1).max(100).optional().describe("Only references in these paths (globs, or folders)."),
	license: union([id, array(id).min(1).max(20)]).optional().describe("License ids the waiver was given for, with `unknown` where part of the lineage is not known, or `undeclared`, `unrecognized`, `conflicting`, `unresolved`; void when the model has others."),
	reason: text.describe("Why this is right."),
	approver: text.describe("Who decided."),
	expires: isoDate.describe("Last day of the waiver."),
	ticket: text.optional().describe("Where the decision is kept.")
})).max(2e3);

// src/policy/schema/organization.ts
const count = number().int().min(0).max(1e11);
const money = strictObject({
	amount: number().min(0).max(0x38d7ea4c68000),
	currency: string().regex(/^[A-Z]{3}$/, "expected a currency code of three capitals, for example USD").describe("ISO 4217.")
});
const amounts = union([money, array(money).min(1).max(10).refine((all) => new Set(all.map(({ currency }) => currency)).size === all.length, "expected one per currency")], { error: "expected {amount, currency}, or a list of them, one per currency" });
const NO_REGION = "expected a country code of two capitals (ISO 3166-1), EU, or worldwide";
const region = string().regex(/^(?:[A-Z]{2}|worldwide)$/, NO_REGION).refine((code) => code === "worldwide" || isRegionCode(code), NO_REGION);
const regionNames = new Intl.DisplayNames(["en"], {
	type: "region",
	fallback: "none"
});
function isRegionCode(code) {
	return code === "EL" || /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== void 0;
}
const users = union([count, strictObject({
	now: count.optional().describe("Last calendar month."),
	highest: count.optional().describe("The highest month so far."),
	at: array(strictObject({
		date: isoDate,
		count
	})).max(100).optional().describe("The month before a date, for licenses that count once, on the date they were released.")
}).refine(({ now = 0, highest, at = [] }) => highest === void 0 || [now, ...at.map((month) => month.count)].every((users) => users <= highest), "\"highest\" is below another month that is stated")], { error: "expected a number (the highest month so far), or {now, highest, at: [{date, count}]}" });
const purpose = _enum([
	"research",
	"evaluation",
	"development",
	"personal",
	"internal",
	"production"
]);
const organization = strictObject({
	name: string().max(200).optional().describe("For readers only."),
	"commercial-use": boolean().optional().describe("The use serves a business in any way; most licenses count internal use at a company as commercial."),
	purposes: array(purpose).min(1).optional().describe("Everything the models are used for: research, evaluation, development (not live), personal, internal (live, for staff), production (live, for users)."),
	"monthly-active-users": users.optional().describe("Of all products and services, affiliates included. A plain number is the highest month so far."),
	"monthly-unique-users": count.optional(),
	"daily-active-users": count.optional(),
	"monthly-visits": count.optional(),
	devices: count.optional().describe("Devices that models are deployed to."),
	"annual-revenue": amounts.optional().describe("Of the last twelve months, affiliates included. Give one amount per currency: amounts are never converted."),
	funding: amounts.optional().describe("Total equity and debt funding raised."),
	regions: array(region).max(250).optional().describe("Where models or products with them are used or offered: country codes, `EU`, `worldwide`."),
	"domiciled-in": region.optional().describe("Country of the principal place of business."),
	"redistributes-weights": boolean().optional().describe("Weights leave the organization: downloads, images, devices, on-premises installations."),
	"modifies-weights": boolean().optional().describe("Fine-tunes, merges, quantizes or otherwise changes weights."),
	"serves-over-network": boolean().optional().describe("People outside the organization reach a model by network."),
	"hosts-model-for-others": boolean().optional().describe("Offers the model itself as a service, for example an inference or fine-tuning API."),
	"trains-on-outputs": boolean().optional().describe("Outputs of models train or improve other models."),
	"competes-with-licensors": boolean().optional().describe("Makes models or services that compete with those of the licensors."),
	"filters-content": boolean().optional().describe("Outputs pass a content filter or a human review."),
	fields: array(string().min(1).max(80)).max(100).optional().describe("Sensitive fields of use: `military`, `nuclear`, `surveillance`, `biometrics`, `medical`, `law-enforcement`, `critical-infrastructure`, `political`, `legal`, `finance`; [] for none."),
	"attribution-surfaces": array(string().min(1).max(80)).max(100).optional().describe("Where the product can show words that a license asks for (about page, website ...); [] for nowhere."),
	registrations: array(string().min(1).max(200)).max(500).optional().describe("Catalog ids of licenses that the organization has registered for with the licensor.")
});

// src/policy/schema/policy.ts
const MAX_ENTRIES = 5e3;
const outcome = _enum(OUTCOMES);
const FIXED_ACTIONS = [
	"accept",
	"warn",
	"review",
	"deny"
];
const termAction = _enum([...FIXED_ACTIONS, "by-facts"]);
const LEVELS = [
	"off",
	"warn",
	"review",
	"deny"
];
const level = union([boolean(), _enum(LEVELS)], { error: `expected true (deny), false (off), or one of: ${LEVELS.join(", ")}` }).transform((value) => typeof value === "boolean" ? value ? "deny" : "off" : value);
const glob = string().min(1).max(200);
const list = array(glob).max(MAX_ENTRIES);
const modelList = array(modelGlob).max(MAX_ENTRIES);
const MODIFIED = [
	"accept",
	"review",
	"deny"
];
const MENTIONS = ["ignore", "check"];
const IGNORE_COMMENTS = [
	"allow",
	"reviewed",
	"deny"
];
const licenses = strictObject({
	allow: list.optional().describe("The only licenses that may be used: catalog ids, SPDX ids or expressions, categories (`permissive`, `copyleft` ...), globs (`cc-by-*`). An empty list allows none. Terms are still judged."),
	review: list.optional().describe("Licenses that a person must look at."),
	deny: list.optional().describe("Licenses that may not be used. Deny beats review, review beats allow."),
	modified: _enum(MODIFIED).optional().describe("A license text that departs from the license it was copied from is not that license: `accept` takes it for it, its added clauses are judged in any case. Default: review.")
});
const terms = strictObject(Object.fromEntries(TERM_IDS.map((term) => [term, termAction.optional()])));
const models = strictObject({
	allow: modelList.optional().describe("Models that may be used whatever their own license says (`acme/*`). Terms inherited from other models of the lineage are still judged."),
	review: modelList.optional().describe("Models that a person must look at."),
	deny: modelList.optional().describe("Models that may not be used, directly or as an ancestor. Deny beats allow.")
});
const require = strictObject({
	"pinned-revision": level.optional().describe("References name a full commit of the model."),
	"license-text": level.optional().describe("The license text was read, not only the name on the card."),
	agreement: level.optional().describe("Card, text and lineage do not contradict each other. Unless stated, `on-unknown.conflicting` decides."),
	"known-lineage": level.optional().describe("The license of every ancestor is known."),
	notice: level.optional().describe("Words and notices that a license asks for stand in the repository.")
});
const REQUIRE_KEYS = Object.keys(require.shape);
const onUnknown = strictObject({
	undeclared: outcome.optional().describe("The model states no license."),
	unrecognized: outcome.optional().describe("There is a license text, but none that the catalog knows."),
	conflicting: outcome.optional().describe("Pieces of evidence contradict each other."),
	unresolved: outcome.optional().describe("The Hub knows no such model or revision, or gives no access."),
	unreachable: outcome.optional().describe("The Hub did not answer, or not in full, or the lock holds nothing about the model.")
});
const paths = array(pathGlob).min(1).max(500);
const scope = strictObject({
	name: string().min(1).max(80).describe("Name that verdicts show."),
	paths: paths.describe("Globs of paths, or folders; the first scope that matches a reference judges it."),
	organization: organization.optional().describe("Facts that differ here."),
	licenses: licenses.optional(),
	terms: terms.optional(),
	models: models.optional(),
	require: require.optional(),
	"on-unknown": onUnknown.optional()
});
const policySchema = strictObject({
	version: literal(1).optional().describe("Version of this format: 1."),
	extends: union([glob, array(glob).max(8)], { error: "expected a text or a list of texts" }).optional().describe("What this policy starts from: `preset:NAME`, a file, or `owner/repo//path@ref`. A policy may only tighten the files it extends; presets may be changed at will."),
	overridable: array(glob).max(100).optional().describe("Keys that a policy extending this one may loosen, for example `waivers` or `terms.share-alike`."),
	organization: organization.optional().describe("Facts that terms are judged by. A fact left out is asked for."),
	licenses: licenses.optional().describe("Licenses by name."),
	terms: terms.optional().describe("Terms by name: what happens to every license that has the term."),
	models: models.optional().describe("Models by id or glob."),
	assertions: assertions.optional().describe("What legal has settled about single models."),
	require: require.optional().describe("What else must hold. true is deny."),
	scopes: array(scope).max(100).optional().describe("Other facts and rules for parts of the repository."),
	waivers: waivers.optional().describe("Exceptions, each with an end."),
	"on-unknown": onUnknown.optional().describe("What happens when the license is not known. Default: deny."),
	mentions: _enum(MENTIONS).optional().describe("Whether models named in prose and comments are judged. Default: ignore."),
	"ignore-comments": _enum(IGNORE_COMMENTS).optional().describe("Whether `model-license-gate: ignore` comments count. `reviewed`: not in the change that adds them. Default: reviewed."),
	"on-unread": outcome.optional().describe("Files that could not be read. Default: deny.")
}).meta({ title: "Model license policy" });
function overridableKeys() {
	return [
		...Object.entries({
			organization,
			licenses,
			terms,
			models,
			require,
			"on-unknown": onUnknown
		}).flatMap(([group, { shape }]) => [group, ...Object.keys(shape).map((key) => `${group}.${key}`)]),
		"waivers",
		"assertions",
		"scopes",
		"mentions",
		"ignore-comments",
		"on-unread"
	];
}

export { MODIFIED as a, overridableKeys as c, MENTIONS as i, policySchema as l, IGNORE_COMMENTS as n, REQUIRE_KEYS as o, LEVELS as r, outcome as s, FIXED_ACTIONS as t, isoDate as u };