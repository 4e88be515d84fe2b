import { a as oncePer, i as groupBy, t as addTo } from "./collections.js";
import { r as chainOf } from "./domain.js";
import { a as quoteWords, i as isReadText, r as UNREAD_WORDS, t as CARD_FIELDS } from "./evidence.js";
import { t as compile } from "./compile.js";
import { i as requestOf, n as modelId, r as requestKey, t as isFullCommit } from "./models.js";
import { i as worstOf, n as compareOutcomes, r as isFailing, t as OUTCOMES } from "./outcome.js";
import { n as isUnchecked, t as UsageError } from "./problem.js";
import { n as figure, r as firstOf, t as counted } from "./words.js";
import { i as git } from "./git.js";
import { s as textFile } from "./wait-text.js";
import { t as require_dist } from "./dist.js";
import { a as idForSpdx, c as idsForLink, d as isUnheldName, f as licenseById, i as familyOfValue, m as requirementsForName, n as alternativeFor, o as idsForHubLicense, p as nameOfTexts, r as familyOfLicense, t as allLicenses, u as isPermissive } from "./catalog.js";
import { _ as reconcile, a as shortNames, c as barsCommerce$1, d as choiceOfValue, f as requirementsOfValue, g as distinct$1, h as strictestUse, i as mentionedLicenses, l as clausesOfName, m as strictest$1, n as identifyText, o as findClauses, p as sameEffect, r as isUsePolicy, s as asksForLeave$1, u as forbidsCommerce } from "./identify.js";
import { n as LOCK_FILE, t as LockDocument } from "./schema.js";
import { _ as clear, b as open$1, d as originOf, g as applies, h as READ_CLAUSE, i as judgeRestrictions, m as ADD_PLACE, p as judgeRegion, r as judgeField, s as requiredLevel, v as duty, x as unstated, y as held } from "./fields.js";
import { r as pathMatcher } from "./globs.js";
import { a as voidReason, i as shownWaiver, o as waiverFor, r as indexWaivers, s as waiverNotes, t as assertionNotes } from "./waivers2.js";
import { t as makeFolder } from "./make-folder.js";
import { existsSync } from "node:fs";
import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";

// src/licenses/clue.ts
function clue(input) {
	const { source, quote = "", remark = null, unread = null, sha256 = hashOf(quote) } = input;
	const { url = null, path = null, modified = false } = input;
	const { weight = "declared", requirements = [], unnamed = false, family = null } = input;
	const { prose = false, asks = false, meant = false, clauses = [], choice = [], identification = null } = input;
	const evidence = {
		source,
		licenses: [...new Set(requirements.flat())],
		quote: shorten(quote),
		remark,
		unread,
		url,
		path,
		modified,
		sha256
	};
	return {
		weight,
		evidence,
		requirements,
		unnamed,
		family,
		prose,
		asks,
		meant,
		clauses: clauses.map((one) => ({
			...one,
			document: documentOf(evidence)
		})),
		choice,
		identification
	};
}
function documentOf({ source, path }) {
	if (source === "license-text") return null;
	if (path !== null) return path;
	return source === "gated-prompt" || source === "gated-region" ? "the model page" : "the card";
}
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex");
}
function shorten(text) {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

// src/licenses/beside.ts
function clausesBeside(evidence, licenses) {
	const region = evidence.find(({ source }) => source === "gated-region");
	const policy = evidence.find(({ source, path }) => source === "use-policy-text" && !path?.includes("/"));
	const clauses = [];
	if (region !== void 0) {
		const quote = `the model page shuts out the EU (extra_gated_eu_disallowed: ${quoteWords(region)})`;
		clauses.push({
			term: "excluded-region",
			line: 1,
			quote,
			value: "EU",
			document: documentOf(region)
		});
	}
	if (policy !== void 0 && !bringPolicy(licenses)) {
		const quote = `a use policy beside the license: ${policy.path}`;
		clauses.push({
			term: "use-restrictions",
			line: 1,
			quote,
			value: policy.url,
			document: documentOf(policy)
		});
	}
	return clauses;
}
function bringPolicy(licenses) {
	return licenses.some((id) => licenseById(id)?.terms.some(({ term }) => term === "use-restrictions"));
}

// src/licenses/asserted.ts
function withAssertions(own, assertions) {
	const names = [own.model, own.renamedFrom].map((name) => name?.toLowerCase());
	const mine = assertions.filter(({ model }) => names.includes(model.toLowerCase()));
	if (mine.length === 0 || !isFound(own)) return own;
	const evidence = [...mine.map(asEvidence), ...own.evidence];
	const licenses = [...new Set(mine.map(({ license }) => license))];
	return {
		...own,
		kind: "known",
		licenses: licenses.map((license) => ({
			license,
			modified: false,
			passages: [],
			clauses: [],
			choice: []
		})),
		clauses: clausesBeside(evidence, licenses),
		evidence,
		contradictions: [],
		unresolved: null,
		problems: own.problems.filter(({ stage }) => stage !== "determine")
	};
}
function allWithAssertions(models, assertions) {
	return new Map([...models].map(([key, own]) => [key, withAssertions(own, assertions)]));
}
function isFound({ unresolved }) {
	return unresolved === null || unresolved.kind === "incomplete";
}
function asEvidence({ license, evidence }) {
	const remark = `settled as ${license}`;
	return clue({
		source: "policy-assertion",
		quote: evidence,
		remark,
		requirements: [[license]]
	}).evidence;
}

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
	const moved = {
		added,
		removed,
		changed
	};
	return {
		from: nameOf$3(from),
		to: nameOf$3(to),
		...moved,
		unchanged,
		direction: directionOf(from, to, moved)
	};
}
function nameOf$3(side) {
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
const COMMERCIAL$1 = [
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
	if (term.term === "commercial-use") return COMMERCIAL$1.indexOf(term.value);
	if (term.term === "output-training") return TRAINING.indexOf(term.value);
	if (term.term === "mau-threshold" || term.term === "revenue-threshold") return 1 / term.value.limit;
	if (term.term === "excluded-region") return term.value.regions.length + (term.value.scope === "all" ? 100 : 0);
	return 0;
}
function directionOf(from, to, { added, removed, changed }) {
	if (from.commercialUse === "unknown" || to.commercialUse === "unknown") return "unknown";
	const steps = [
		Math.sign(COMMERCIAL$1.indexOf(to.commercialUse) - COMMERCIAL$1.indexOf(from.commercialUse)),
		...added.filter(binds$1).map(() => 1),
		...removed.filter(binds$1).map(() => -1),
		...changed.map((pair) => Math.sign(weight(pair.after) - weight(pair.before)))
	];
	const stricter = steps.includes(1);
	const looser = steps.includes(-1);
	if (stricter && looser) return "mixed";
	if (stricter) return "stricter";
	return looser ? "looser" : "same";
}
function binds$1(term) {
	return !NEUTRAL.has(term.term) && !(term.term === "output-training" && term.value === "allowed");
}

// src/licenses/evidence/card-license.ts
function cardLicenseClues(facts) {
	return facts.license.map(readValue);
}
function readValue(value) {
	const field = {
		source: "card-license",
		quote: value
	};
	const unnamed = {
		unnamed: true,
		clauses: clausesOfName("license", value)
	};
	const ids = idsForHubLicense(value);
	if (ids.length > 0) return clue({
		...field,
		requirements: [ids]
	});
	const family = familyOfValue(value);
	if (family !== null) {
		const key = value.trim().toLowerCase();
		const named = NO_FAMILY.has(key) ? null : key;
		return clue({
			...field,
			remark: family,
			family: named,
			...key === "unknown" ? {} : unnamed
		});
	}
	const spdx = idForSpdx(value);
	if (spdx !== null) {
		const remark = "an SPDX license whose terms the catalog does not hold";
		return clue({
			...field,
			remark,
			requirements: [[spdx]]
		});
	}
	if (SAYS_NOTHING.test(value.trim())) return clue(field);
	const requirements = requirementsOfValue(value);
	if (requirements.length > 0) return clue({
		...field,
		requirements,
		choice: choiceOfValue(value)
	});
	return value.trim() === "" ? clue(field) : clue({
		...field,
		...unnamed
	});
}
const SAYS_NOTHING = /^(?:none|null|n\/?a|tbd|todo|undefined|-+)$/i;
const NO_FAMILY = /* @__PURE__ */ new Set([
	"other",
	"unknown",
	"public-domain"
]);

// src/licenses/evidence/card-license-link.ts
function cardLicenseLinkClues(facts) {
	const link = facts.licenseLink?.trim() ?? "";
	if (link === "") return [];
	const ids = idsForLink(link);
	const field = {
		source: "card-license-link",
		quote: link
	};
	if (ids.length > 0) return [clue({
		...field,
		requirements: [ids]
	})];
	const clauses = clausesOfName("license_link", link.split("/").at(-1) ?? "");
	return [clauses.length > 0 ? clue({
		...field,
		unnamed: true,
		clauses
	}) : clue({
		...field,
		weight: "aside"
	})];
}

// src/licenses/evidence/card-license-name.ts
function cardLicenseNameClues(facts) {
	const name = facts.licenseName?.trim() ?? "";
	if (name === "") return [];
	const field = {
		source: "card-license-name",
		quote: name
	};
	if (POINTS_TO_FILE.test(name)) return [clue({
		...field,
		weight: "aside"
	})];
	const clauses = clausesOfName("license_name", name);
	const requirements = requirementsForName(name);
	if (requirements.length > 0) return [clue({
		...field,
		requirements
	})];
	const family = familyOfValue(name);
	if (family !== null) return [clue({
		...field,
		remark: family,
		unnamed: true,
		clauses
	})];
	const spdx = idForSpdx(name);
	if (spdx !== null) return [clue({
		...field,
		requirements: [[spdx]]
	})];
	const several = isUnheldName(name) ? [] : requirementsOfValue(name);
	if (several.length > 0) return [clue({
		...field,
		requirements: several,
		choice: choiceOfValue(name)
	})];
	const remark = isUnheldName(name) ? "a license whose text the catalog does not hold" : null;
	return [clue({
		...field,
		remark,
		unnamed: true,
		clauses
	})];
}
const POINTS_TO_FILE = /^(?:please )?(?:see |refer to |in )?(?:the )?licen[cs]e(?:[ .-](?:file|md|txt))*$/i;

// src/licenses/fences.ts
const OPENING = /^\s*(?:(`{3,})[^`\n]*|(~{3,}).*)$/;
const CLOSING = /^\s*(`{3,}|~{3,})\s*$/;
function fencedLines(lines) {
	const fenced = lines.map(() => false);
	let start = -1;
	let marks = "";
	for (const [at, line] of lines.entries()) if (start < 0) {
		const opening = OPENING.exec(line);
		if (opening !== null) [start, marks] = [at, opening[1] ?? opening[2] ?? ""];
	} else if ((CLOSING.exec(line)?.[1] ?? "").startsWith(marks)) {
		fenced.fill(true, start, at);
		start = -1;
	}
	return fenced;
}

// src/licenses/readme-lists.ts
const ITEM$1 = /^\s*(?:>\s*)?(?:[-*+•]|\d{1,2}[.)]|[❌✗✘🚫⛔])\s*\S/u;
const FORBIDS = /\b(?:not (?:be )?(?:allowed|permitted|used|licensed)|(?:may|must|shall|can|do|will|are) not|cannot|can['’]t|don['’]t|prohibited|forbidden|disallowed|not to)\b/i;
const HEAD = /^\s{0,3}#{1,6}\s|:\s*$|^\s*\*\*.{1,120}\*\*\s*$/;
const LONGEST_HEAD = 200;
function forbiddingHeads(lines) {
	let head = null;
	return lines.map((line) => {
		const isItem = ITEM$1.test(line);
		if (line.trim() === "" || isItem && !HEAD.test(line)) return isItem ? head : null;
		const plain = line.replace(/[*_`#>]/g, "").trim();
		head = line.length <= LONGEST_HEAD && HEAD.test(line) && FORBIDS.test(plain) ? plain.replace(/\s*:$/, "") : null;
		return null;
	});
}
const CROSS = /[❌✗✘🚫⛔]\uFE0F?\s*/gu;
const TICK = /[✅✓✔☑]/u;
function crossesInWords(line) {
	return TICK.test(line) ? line : line.replace(CROSS, "not allowed ");
}

// src/licenses/readme-questions.ts
const ASKED$1 = /([^?.!\n]{4,200})\?["”]?[*_\s)]{0,8}(?:(?:A|Answer)\b\s*[:.)-][*_\s]{0,4})?(?:(yes|no|not|nope|of course|sure)\b)?/giu;
const NEXT = /^[>\s]*(?:\**(?:A|Answer)\b\s*[:.)-][*_\s]{0,4})?[*_]{0,3}(yes|no|not|nope|of course|sure)\b/iu;
const NEEDS = /\b(?:needs?|requires?|required|have to|must|cost|pay|buy)\b/i;
function answeredQuestions(lines) {
	return lines.map((line, at) => {
		if (!line.includes("?") || /^\s*\|/.test(line) || /https?:\/\/\S*\?/.test(line)) return line;
		const below = lines.slice(at + 1, at + 3).find((one) => one.trim() !== "") ?? "";
		const next = NEXT.exec(below)?.[1];
		return line.replace(ASKED$1, (_, question, said) => stated(question, said ?? next));
	});
}
function stated(question, said) {
	const isNo = /^no/i.test(said ?? "");
	if (NEEDS.test(question)) return said === void 0 || isNo ? "" : `${question}: ${said}`;
	return isNo ? `Not allowed - ${question} -` : "";
}

// src/licenses/readme-siblings.ts
function withoutSiblings(readme, id) {
	let section = 0;
	let item = -1;
	let isAfterGap = false;
	return readme.split("\n").map((line) => {
		const [, marks = "", title = ""] = HEADING$1.exec(line) ?? [];
		const indent = line.search(/\S/);
		if (marks !== "") {
			item = -1;
			if (section === 0 || marks.length <= section) section = isOfSibling(title, id) ? marks.length : 0;
		}
		const opening = ITEM.exec(line)?.[1];
		if (item >= 0 && (opening === void 0 ? isAfterGap && indent === 0 : indent <= item)) item = -1;
		if (item < 0 && opening !== void 0 && isOfSibling(opening, id)) item = indent;
		isAfterGap = indent < 0;
		return section > 0 || item >= 0 ? "" : line;
	}).join("\n");
}
const HEADING$1 = /^\s{0,3}(#{2,6})\s+(.{1,200})$/;
const ITEM = /^\s*[-*+]\s+[*_`]{0,3}(\[[^\]]{1,120}\]\(\S{1,200}?\)|[\w./-]{3,120})/;
function isOfSibling(words, id) {
	const text = words.toLowerCase();
	const [owner = "", name = id] = id.split("/");
	if (isNamed(name, text)) return false;
	return text.includes(`${owner}/`) || text.split(/[^\w.-]+/).some((word) => isLonger(word, name));
}
function isLonger(word, name) {
	return name.length >= 4 && word.startsWith(`${name}-`) && !NO_TAIL.test(word.slice(name.length));
}
const NO_TAIL = /^-(?:licen[cs]|based|derived|family|models?|series|terms|weights)/;
function namesSibling(statement, id) {
	const name = id.split("/").at(-1) ?? id;
	if (statement.toLowerCase().split(/[^\w.-]+/).some((word) => isOtherSize(word.replace(/\.+$/, ""), name)) && !isNamed(name, statement)) return true;
	const stem = /^[a-z0-9.]+(?:-[a-z0-9.]+)?/.exec(name)?.[0] ?? name;
	return stem.length >= 4 && name !== stem && statement.toLowerCase().includes(`${stem}-`);
}
const SIZE = /(?<=-)\d+(?:\.\d+)?[bm](?![a-z\d])/;
function isOtherSize(word, name) {
	const [size] = SIZE.exec(word) ?? [];
	const [own] = SIZE.exec(name) ?? [];
	if (size === void 0 || own === void 0 || size === own) return false;
	return `${name.replace(SIZE, "#")}-`.startsWith(`${word.replace(SIZE, "#")}-`);
}
function isNamed(name, words) {
	const text = words.toLowerCase();
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (!(/[\w-]$/.test(text.slice(0, at)) || /^(?:[\w-]|\.\w)/.test(text.slice(at + name.length)))) return true;
	return false;
}

// src/licenses/required-words.ts
let known = null;
function licensesAskingFor(statement) {
	known ??= collect();
	const plain = statement.replace(/[*_`"“”]|<[^<>]{1,80}>/g, "");
	const ids = new Set([...plain.matchAll(known.displayed)].flatMap(([shown]) => known?.display.get(shown) ?? []));
	const [, version] = LLAMA.exec(plain) ?? [];
	for (const id of version === void 0 ? [] : idsForHubLicense(`llama${version}`)) ids.add(id);
	const words = UNDER.test(plain) ? ` ${wordsOf(plain)} ` : "";
	for (const [notice, of] of words === "" ? [] : known.notices) if (words.includes(` ${notice} `)) for (const id of of) ids.add(id);
	return [...ids];
}
const LLAMA = /\bBuilt with (?:Meta )?Llama[ -]?(2|3\.[1-3]|3|4)\b/;
const UNDER = /\bunder\b/i;
const TELLING = /^(?:Built|Improved|Powered|Created) (?:with|using|by) [^[\]]+$/;
const NOTICE_END = /[,.]? (?:copyright|found at|for more)\b/i;
const FEWEST_WORDS = 7;
function collect() {
	const display = /* @__PURE__ */ new Map();
	const notices = /* @__PURE__ */ new Map();
	for (const { id, terms } of allLicenses()) for (const term of terms) {
		if (term.term !== "attribution") continue;
		for (const shown of term.value.display) if (TELLING.test(shown)) addTo(display, shown, id);
		const notice = wordsOf((term.value.notice ?? "").split(NOTICE_END)[0] ?? "");
		if (/ under /.test(notice) && notice.split(" ").length >= FEWEST_WORDS) addTo(notices, notice, id);
	}
	const lines = [...display.keys()].sort((a, b) => b.length - a.length).map((one) => one.replace(/[.+]/g, "\\$&"));
	return {
		display,
		notices,
		displayed: new RegExp(`(?<![\\w-])(?:${lines.join("|")})(?![\\w-]|\\.\\w| [A-Z\\d])`, "gu")
	};
}
function wordsOf(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/licenses/base-license.ts
const BASE = "(?:(?:respective|corresponding|pre-?trained|llm|language|upstream) ){0,2}(?:base|original|source|parent|underlying|upstream|foundation|backbone)(?:[- ](?:language|llm))?[- ]?(?:model|weights|checkpoint)s?";
const LICENSE = "(?:licen[cs](?:e|es|ing)|terms)";
const LEAVES = [
	new RegExp(String.raw`\b${LICENSE}\b[^.]{0,30}\b(?:of|as|from|by|for|to)\b (?:the |its |their |your |each )?${BASE}\b`, "i"),
	new RegExp(String.raw`\b${BASE}(?:['’]s?)? (?:\w+ )?${LICENSE}\b`, "i"),
	new RegExp(String.raw`\b(?:same as|inherit\w* from|follows?|see)\b (?:the |its |that of the )?${BASE}\b`, "i"),
	/(?:基座|基础|底座|原始?|基底)模型[^。]{0,10}(?:协议|许可|授权)|(?:ベース|元の?)モデルの?(?:ライセンス|利用規約)|(?:베이스|기반|원본) ?모델[^.]{0,10}라이[선센]스/,
	/\blicen[czs]\w{1,4} (?:du|des|del|do|della?|dei|de la|des) ?(?:modèles?|modelos?|modell[io]s?) (?:de |di )?(?:base|origin\w*|d['’]origine)|\bLizenz(?:en)? des (?:Basis|Original|Grund)-?modells/i
];
const DENIES = /\b(?:unlike|not (?:inherit|subject|bound)|regardless|instead of|rather than|no longer)\b/i;
function leavesToBase(statement) {
	return !DENIES.test(statement) && LEAVES.some((pattern) => pattern.test(statement));
}

// src/licenses/stated-limits.ts
const OF_SIZE = /* @__PURE__ */ new Set([
	"mau-threshold",
	"revenue-threshold",
	"size-threshold"
]);
const FIGURE = /\d/;
const OF_COMPANIES = /\b(?:revenue|turnover|sales|income|users?|maus?|employees|visits|devices|customers|companies|organi[sz]ations?)\b/i;
const ASKED = /\b(?:must|needs?|requires?|required|have to|should|contact|obtain|request|purchase|apply for|not (?:allowed|permitted|licensed)|prohibited|free (?:for|of charge)|only (?:for|if|by)|allowed (?:for|if)|permitted (?:for|if))\b/i;
const OF_SERVICE = /\bAPI\b|\bfor (?:[\w-]+ ){0,2}support\b/i;
const OF_MODEL = /\b(?:licen[cs]e[sd]?|models?|weights?|use)\b/i;
const DENIED = /\b(?:no|without)\b[^.]{0,30}\b(?:limits?|caps?|thresholds?|restrictions?|permission)\b|\bregardless\b/i;
const OF_USE = /* @__PURE__ */ new Set([
	"output-training",
	"outputs-non-commercial",
	"competing-use-prohibited",
	"excluded-field",
	"excluded-region",
	"no-hosting",
	"no-redistribution",
	"commercial-use"
]);
const OF_PURPOSE = /* @__PURE__ */ new Set([
	"evaluation-only",
	"personal-use-only",
	"non-production-only"
]);
const FORBIDDEN$1 = /\b(?:(?:may|must|shall|can) ?not|(?:do not|don['’]t) (?:re-?sell|sell|redistribute|rent|host|train)|prohibited|forbidden|not available to|not (?:be )?(?:allowed|permitted|licensed|granted)|additional restrictions?)\b/i;
const WARNING = /\b(?:intended|designed|suitable|substitute|responsib\w+|recommend\w*)\b/i;
const TO_SHOW = /\b(?:must|required to|need to|have to|shall)\b.*["“'‘]/i;
const PURPOSE = /\b(?:evaluation|testing|personal|production)\b/i;
function statedLimits(statement) {
	const asksOfLarge = FIGURE.test(statement) && OF_COMPANIES.test(statement) && ASKED.test(statement);
	const isOther = DENIED.test(statement) || OF_SERVICE.test(statement) && !OF_MODEL.test(statement);
	const capsSize = asksOfLarge && !isOther;
	const isWarning = WARNING.test(statement);
	const forbids = FORBIDDEN$1.test(statement) && !isWarning;
	const purposes = PURPOSE.test(statement) && !isWarning;
	const shows = TO_SHOW.test(statement);
	if (!capsSize && !forbids && !purposes && !shows) return [];
	return findClauses(statement).filter(({ term, value }) => capsSize && OF_SIZE.has(term) || forbids && OF_USE.has(term) || purposes && OF_PURPOSE.has(term) || shows && term === "attribution" && value !== null);
}
const NAMES_OTHER = [
	/\b(?:[Uu]nder|by|of|to|[Ll]icen[cs]e\W{1,8})(?:\W|the |an? ){0,6}((?:[A-Z][\w.+-]*\s+){1,6}(?:Community|Research|Open Model|Open Weights?|Proprietary|Responsible AI|Source[- ]Available) Licen[cs]e)\b/,
	/\bunder (?:the )?\[?((?:[A-Z][\w.-]*\s+){1,6}Terms of Use)\b/,
	/\b(?:to|by|with|under) (?:the )?(?:terms of (?:the )?)?((?:Meta(?:['’]s)? )?LLaMA(?:['’]s)? licen[cs]e)\b/i,
	/\b(?:to|by|under|follow) (?:\[?the )?\[?((?:[A-Z][\w.-]* )?Model Licen[cs]e)\b/,
	/\]\(([^\s)]{0,100}(?:licen[cs]e[-_](?:model|weight)s?|(?:model|weight)s?[-_]licen[cs]e)[^\s)]{0,20})\)/i
];
function otherLicense(statement, knowsBase) {
	const [named] = NAMES_OTHER.flatMap((pattern) => pattern.exec(statement)?.[1] ?? []);
	const name = named ?? (!knowsBase && leavesToBase(statement) ? statement : void 0);
	if (name === void 0) return [];
	return [{
		term: "other-license-applies",
		line: 1,
		quote: name,
		value: null,
		document: null
	}];
}

// src/licenses/readme-statements.ts
const SECTION_LINES = 40;
const ABOUT_LICENSE = /\blicen[csz]|\blicenti|\blisen[cs]|\blisans|giấy phép|ترخيص|\bcommercial us(?:e|age)\b|\blicenç|lizenz|лиценз|ліценз|licenc|άδεια|लाइसेंस|مجوز|רישיון|\bterms of use\b|^\W*(?::\w+:\W*)?protocols?\W*$|许可|許可|协议|協議|授权|授權|ライセンス|利用規約|라이[선센]스/i;
const OF_OTHERS = /^\W*(?:the |our )?(?:training |evaluation )?(?:data|data ?sets?|corpora|corpus)\b(?: licen[cs]\w*)?\W*$|\blicen[cs]\w* (?:of|for) (?:the )?(?:[\w-]+ )?(?:data|data ?sets?|corpus)\W*$|\bthird[- ]part(?:y|ies)\b/i;
const LABELLED = /^\W{0,6}(?:(?:original |base )?model |original |usage (?:and|&) )?licen[cs]e(?: notices?)?\W{0,4}:/i;
const LONGEST_README$1 = 2e5;
function licenseStatements(readme) {
	const { lines, fenced, heads } = linesOf(withoutFrontMatter(readme));
	const statements = [];
	let left = 0;
	let section = 0;
	for (const [at, line] of lines.entries()) {
		if (fenced[at]) continue;
		const next = lines[at + 1] ?? "";
		const heading = headingOf(line, next);
		if (heading !== null && !(left > 0 && levelOf(line, next) > section && !OF_OTHERS.test(heading))) {
			left = ABOUT_LICENSE.test(heading) && !OF_OTHERS.test(heading) ? SECTION_LINES : 0;
			section = levelOf(line, next);
		}
		if (left === 0) continue;
		left -= 1;
		const text = heading === null ? withHead(line, heads[at]) : heading.replace(/^\W*licen[cs](?:e|ing)\W*/i, "");
		if (text.trim() !== "") statements.push(...sentences(crossesInWords(text)));
	}
	for (const line of lines) if (LABELLED.test(line)) statements.push(...sentences(line));
	return [...new Set(statements.map((statement) => statement.trim()))].slice(0, 60);
}
function statementsElsewhere(readme, name) {
	const { lines, fenced, heads } = linesOf(readme);
	const found = [];
	for (const [at, line] of lines.entries()) {
		if (fenced[at]) continue;
		if (COMMERCE.test(line)) found.push(...commercial(line, heads[at] ?? null, name));
		if ([
			GRANTED,
			UNDER_TERMS,
			ADHERE
		].some((pattern) => pattern.test(line))) found.push(...sentences(line).filter((one) => isGrant(one, name)));
		if (FOR_PURPOSE.test(line)) found.push(...sentences(line).filter(limitsPurpose));
		if (ASKED_FOR.test(line)) found.push(...askedFor(line));
	}
	return [...new Set(found.map((one) => one.trim()))].slice(0, MOST_ELSEWHERE);
}
function commercial(line, head, name) {
	const forbids = (one) => (OF_THIS_MODEL.test(one) || OPENS_WITH_USE.test(one)) && forbidsCommerce(one);
	const limits = (one) => (IS_THIS_MODEL.test(one) || isNamed(name, one)) && GIVEN.test(one) && barsCommerce$1(one);
	if (head !== null) return [withHead(line, head)].filter(forbidsCommerce);
	return sentences(line).filter((one) => forbids(one) || limits(one));
}
function limitsPurpose(sentence) {
	return IS_THIS_MODEL.test(sentence) && GIVEN.test(sentence) && statedLimits(sentence).length > 0;
}
const FOR_PURPOSE = /\b(?:only|solely|exclusively)\b.*\b(?:evaluation|testing|personal)\b|\b(?:evaluation|testing|personal)\b.*\bonly\b/i;
function askedFor(line) {
	const asked = sentences(line).filter((one) => licensesAskingFor(one).length > 0);
	return asked.length === 0 && licensesAskingFor(line).length > 0 ? [line] : asked;
}
function isGrant(sentence, name) {
	const granted = GRANTED.exec(sentence) ?? UNDER_TERMS.exec(sentence);
	const subject = /[^,;:]{0,100}$/.exec(sentence.slice(0, granted?.index ?? 0))?.[0] ?? "";
	return (ADHERE.test(sentence) || IS_MODEL.test(subject) || OPENS_WITH_MODEL.test(sentence) || isNamed(name, subject)) && mentionedLicenses(sentence).length > 0;
}
const GRANTED = /\b(?:is|are|was|were) (?:[\w-]+ ){0,2}(?:licensed|released|distributed|available|published|provided|open[- ]sourced?) (?:\w+ ){0,3}under\b/i;
const UNDER_TERMS = /\b(?:is|are) (?:\w+ )?(?:governed by|subject to|bound by)\b/i;
const ADHERE = /\b(?:adhere to|comply with|abide by) (?:the |all )?(?:[\w-]+ ){0,3}licen[cs]/i;
const OPENS_WITH_MODEL = /^\W*(?:this|our|these|the) (?:[\w-]+ ){0,2}(?:models?|weights|checkpoints?|adapter|lora|merge)\b/i;
const IS_MODEL = /\b(?:this|our|these|all|the) (?:[\w-]+ ){0,3}(?:models?|weights|checkpoints?|adapter|lora|merge)(?: weights)?\s*$/i;
const ASKED_FOR = /\b(?:Built|Improved|Powered|Created) (?:with|using|by)\b|\blicensed (?:by\b.{1,60} )?under\b|\bsubject to\b/i;
const MOST_ELSEWHERE = 8;
function linesOf(readme) {
	const lines = answeredQuestions(readme.slice(0, LONGEST_README$1).split("\n"));
	return {
		lines,
		fenced: fencedLines(lines),
		heads: forbiddingHeads(lines)
	};
}
function withHead(line, head) {
	return head == null ? line : `${head} - ${line.replace(/^[\s>]*(?:[-*+•]|\d{1,2}[.)])\s*/, "")}`;
}
function intentions(readme) {
	const { lines, fenced } = linesOf(readme);
	return lines.flatMap((line, at) => {
		if (fenced[at] || !FOR_RESEARCH.test(line)) return [];
		return sentences(line).filter((one) => (OF_THIS_MODEL.test(one) || OPENS_WITH_PURPOSE.test(one)) && barsCommerce$1(one));
	});
}
const FOR_RESEARCH = /\b(?:research|academic|non-?commercial)\b/i;
const OPENS_WITH_PURPOSE = /^\W*(?:only )?(?:intended |meant |strictly )?(?:only )?for\b/i;
const COMMERCE = /comm?erci|kommerzi|komersi|komercyj|ticari|thương mại|kommersi|komerč|komercn|kaupalli|kereskedelmi|商|상업|ком+ерц|коммерч|تجار|εμπορικ|व्यावसायिक|वाणिज्यिक|מסחרי|พาณิชย์/i;
const OF_THIS_MODEL = /\b(?:models?|weights?|checkpoints?|adapters?|loras?|merges?|resources|this (?:project|work|release)|modelos?|modèles?|Modell\w{0,2})\b|模型|本项目|本專案|权重|權重|モデル|모델|модел/i;
const OPENS_WITH_USE = /^\W*(?:not allowed - .*|any |all )?commercial us(?:e|age)\b/i;
const IS_THIS_MODEL = /\b(?:this|our|these|all) (?:[\w-]+ ){0,3}(?:models?|weights|checkpoints?|adapter|lora|merge)\b|\bthe (?:[\w-]+ ){0,2}(?:model|weights|checkpoints?) (?:is|are)\b/i;
const GIVEN = /\b(?:licensed|released|available|provided|distributed|open[- ]sourced?|free)\b|\bnon-?commercial (?:use|purposes?) only\b/i;
function levelOf(line, next) {
	const marks = /^\s{0,3}(#{1,6})\s/.exec(line)?.[1]?.length ?? Number(/^\s*<h([1-6])/i.exec(line)?.[1] ?? 0);
	if (marks > 0) return marks;
	return /^[=-]{3,}\s*$/.test(next) ? 2 : 7;
}
function headingOf(line, next) {
	if (/^[=-]{3,}\s*$/.test(next) && /\w/.test(line) && line.length < 100) return line;
	const match = /^\s{0,3}#{1,6}\s+(.{1,200})$|^\s*\*\*(.{1,80})\*\*:?\s*$|^\s*(?:<details[^>]{0,80}>\s*)?<(?:h[1-6]|summary)[^>]{0,80}>(.{1,120})<\/(?:h[1-6]|summary)>/i.exec(line);
	return match === null ? null : match[1] ?? match[2] ?? match[3] ?? "";
}
function sentences(line) {
	return line.slice(0, 2e3).split(/(?<=[a-z)\]]\.(?:\*{1,3}|_)?)\s+(?=[A-Z[*])|(?<=。)/);
}
function withoutFrontMatter(text) {
	if (!text.startsWith("---")) return text;
	const end = text.indexOf("\n---", 3);
	return end < 0 ? text : text.slice(end + 4);
}

// src/licenses/about-weights.ts
function aboutWeights(statements, id) {
	const name = id.split("/").at(-1) ?? id;
	const about = statements.filter((one) => (!ABOUT_CODE.test(one) || ABOUT_MODEL.test(one)) && (!ABOUT_DATA.test(one) || SAYS_OF_MODEL.test(one)) && (!isOnOtherPart(one) || mentionsMore(one)));
	const mine = about.filter((statement) => isNamed(name, statement));
	const general = about.filter((statement) => !namesSibling(statement, id));
	return [.../* @__PURE__ */ new Set([...mine, ...general])];
}
function tellsCodeFromModel(statement) {
	return ABOUT_CODE.test(statement) && ABOUT_MODEL.test(statement);
}
const ABOUT_CODE = /\b(?:source code|code ?base|code|repository|scripts?|kernels?)\b|代码|代碼|コード|코드/i;
const ABOUT_MODEL = /\b(?:models?|weights?|checkpoints?)\b|模型|权重|權重|モデル|重み|모델|가중치/i;
const ABOUT_DATA = /\b(?:data ?sets?|(?:training|this|these|those|our) data|corpus|corpora|(?:which|that) (?:the|this|our) model (?:was|is) (?:\w+ )?(?:fine-?|pre-?)?(?:trained|tuned) (?:on|with))\b/i;
const ON_DATA = /\b(?:data ?sets?|data|trained (?:on|with)|corpus|corpora)\b|数据|數據|データ|데이터/i;
const SAYS_OF_MODEL = /\b(?:releas|licens|publish|distribut)\w* (?:this|the|our) (?:\w+ )?(?:models?|weights?|checkpoints?)\b|\b(?:models?|weights?|checkpoints?)\s+(?:is|are|may|can|trained (?:using|on|with))\b|^\W{0,6}(?:(?:the|our|released|pre-?trained|fine-?tuned|model) ){0,3}(?:models?|weights?|checkpoints?)\b(?!\s+(?:training|data))[^:.]{0,60}:/i;
const OF_OTHER_PART = /^\W{0,6}(?:(?:the|all|our|these|any|and|evaluation|example|demo|sample|training|audio|video|image|project|test|accompanying) ){0,5}(?:data|samples?|demos?|images?|pictures|figures?|logos?|videos?|papers?|publications?|articles?|preprints?|reports?|benchmarks?|documentation|docs|website|web pages?|model card|card|blog(?: posts?)?|slides|clips|tutorials?|notebooks?|text of this)\b(?:(?!\b(?:models?|weights|outputs?|generated)\b)[^.:]){0,60}(?:\b(?:is|are|was|were)\b|:)/i;
function isOnOtherPart(words) {
	return OF_OTHER_PART.test(words.replace(/[*_`]/g, ""));
}
function mentionsMore(statement) {
	return partsOf$1(statement).some((part) => ABOUT_MODEL.test(part) && !isOnOtherPart(part));
}
function namedForWeights(prose) {
	return mentionedLicenses(ofWeights(prose));
}
function requirementsInProse(statement) {
	const found = distinct$1(partsOf$1(statement).map(mentionedLicenses).filter((ids) => ids.length > 0));
	if (found.length > 0) return found;
	const whole = mentionedLicenses(statement);
	return whole.length > 0 ? [whole] : [];
}
function ownWords(statement, id) {
	const name = id.split("/").at(-1) ?? id;
	const words = ofWeights(statement);
	const parts = partsOf$1(words);
	const own = parts.filter((part) => !OF_ANOTHER.test(part) && (isNamed(name, part) || !namesSibling(part, id)));
	const now = own.filter((part) => !OF_THE_PAST.test(part));
	const left = mentionedLicenses(now.join("; ")).length > 0 ? now : own;
	return left.length < parts.length ? left.join("; ") : words;
}
const OF_ANOTHER = /\b(?:unlike|in contrast (?:to|with)|contrary to|compared (?:to|with)|instead of|rather than|as opposed to|no longer|not (?:under|subject to|bound by|(?:the|an?) (?:[\w.-]+ ){0,4}licen[cs]e)|chang(?:ed|e) [^.]{0,30}\bfrom|switched)\b/i;
const OF_THE_PAST = /\b(?:(?:was|were) (?:\w+ )?(?:licensed |released )?under|(?:versions?|releases?) v?[\d.]+ (?:was|were)|formerly|previously|earlier (?:versions?|releases?))\b/i;
function withoutOtherParts(statement) {
	const all = partsOf$1(statement);
	const parts = all.filter((part) => !ON_DATA.test(part) && !isOnOtherPart(part) || ABOUT_MODEL.test(part));
	const rest = parts.join("; ");
	return parts.length < all.length && mentionedLicenses(rest).length > 0 ? rest : statement;
}
function ofWeights(statement) {
	const rest = withoutOtherParts(statement);
	const parts = partsOf$1(rest);
	const about = parts.filter((part) => ABOUT_MODEL.test(part) && !ABOUT_CODE.test(part));
	if (parts.every((part) => !ABOUT_CODE.test(part)) || mentionedLicenses(about.join("; ")).length === 0) return rest;
	return parts.filter((part) => ABOUT_MODEL.test(part) || !ABOUT_CODE.test(part)).join("; ");
}
const BETWEEN = /[,;]\s|[，；、]|,(?=\p{Script=Han})|\.\s+(?=[A-Z])|\s(?:and|while|but|whereas|so|thus|hence|therefore)\s/u;
function partsOf$1(statement) {
	return statement.replace(/(licen[cs]e),\s+(v(?:ersion|\.)?\s*\d)/gi, "$1 $2").split(BETWEEN);
}

// src/licenses/pointer.ts
const LONGEST = 1500;
const MOST_WORDS_OF_NAME = 12;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>)\]"']{4,200}/g;
const SPDX_LINE = /SPDX-License-Identifier:[ \t]*([^\n\r]{2,80})/g;
const STATEMENT = /([^.\n]{0,120})\b(?:is|are)\s+(?:hereby\s+)?(?:licensed|released|distributed|published|provided|made\s+available)\s+under\s+(?:the\s+)?(?:terms\s+of\s+(?:the\s+)?)?([^;\n]{2,100}?)(?:\.?\s*$|\.\s+|;|\n)/gim;
const OTHER_PART = /\b(?:code|scripts?|software|library|documentation|docs|data|data\s?sets?|website|images?|fonts?)\b/i;
const WEIGHTS$2 = /\b(?:weights?|models?|checkpoints?|parameters)\b/i;
const MORE = /\b(?:additional|also|and its|but|commercial|conditions?|different|except|however|must|not|only|other|policy|prohibit\w*|research|restrict\w*|separate\w*|subject|terms|unless|while)\b/i;
function pointedAt(text) {
	if (text.length > LONGEST) return [];
	const linked = (text.match(ADDRESS) ?? []).map((address) => idsForLink(address.replace(/[.,;]$/, "")));
	if (linked.some((ids) => ids.length === 0)) return [];
	const stated = statedIn(text.replace(ADDRESS, " "), linked.length > 0);
	return linked.length > 0 ? distinct$1([...linked, ...stated]) : stated;
}
const LONGEST_DESCRIPTION = 5e3;
const SUBJECT = /\b(?:weights?|models?|checkpoints?|parameters|this (?:repository|project|work)|everything)\b/i;
function describedIn(text) {
	if (text.length > LONGEST_DESCRIPTION) return [];
	const stated = [...text.replace(/(?<!\n)\r?\n(?![\r\n])/g, " ").replace(ADDRESS, " ").matchAll(STATEMENT)].filter(([, subject = ""]) => SUBJECT.test(subject));
	const found = distinct$1(stated.flatMap(([, , name = ""]) => namedBy(name)));
	if (stated.length === 0) return offeredIn(text);
	return found.length === 1 && stated.every(([, , name = ""]) => namedBy(name).length > 0) ? found : [];
}
const CHOICE = /\bdual(?:ly)?[- ]licen[cs]|\beither (?:of|license)\b|\b(?:may|can) choose\b|\bat your (?:option|choice)\b/i;
const TO_BE_BOUGHT = /\b(?:commercial|proprietary|enterprise) licen[cs]e/i;
const LIMITS = /\bnon-?commercial|\bcommercial (?:use|usage|purposes?)\b|\b(?:academic|research|personal|evaluation)\b/i;
function offeredIn(text) {
	if (!CHOICE.test(text) || !TO_BE_BOUGHT.test(text) || LIMITS.test(text)) return [];
	const ids = mentionedLicenses(text);
	return ids.length === 1 ? [ids] : [];
}
function namedBy(words) {
	const known = nameOf$2(words);
	return known.length > 0 ? known : mentionedLicenses(words).map((id) => [id]);
}
function statedIn(text, hasAddress) {
	const lines = [...text.matchAll(SPDX_LINE)].map(([, value = ""]) => requirementsOfValue(withoutCommentEnd(value)));
	if (lines.some((one) => one.length === 0)) return [];
	if (lines.length > 0) return hasAddress || !MORE.test(text.replace(SPDX_LINE, " ")) ? distinct$1(lines.flat()) : [];
	const statements = [...text.matchAll(STATEMENT)];
	const [statement] = statements;
	if (statement === void 0) return bareName(text);
	const [whole, subject = "", name = ""] = statement;
	const rest = text.replace(whole, " ");
	if (statements.length > 1 || MORE.test(rest) || MORE.test(subject)) return [];
	if (OTHER_PART.test(subject) && !WEIGHTS$2.test(subject)) return [];
	return nameOf$2(name);
}
function bareName(text) {
	const [name, ...others] = text.split(/\r?\n/).map((line) => line.replace(/^[\s#*_]+|[\s*_.]+$/g, "")).filter((line) => line !== "" && !/^licen[sc]e:?$/i.test(line));
	if (name === void 0 || others.length > 0 || name.split(/\s+/).length > MOST_WORDS_OF_NAME) return [];
	return nameOf$2(name.replace(/^licen[sc]e\s*:\s*/i, ""));
}
function withoutCommentEnd(value) {
	return value.replace(/(?:\*\/|-->)\s*$/, "").trim();
}
const SEE = /\s*[-–—(,]?\s*(?:please )?see\b.*$/i;
function nameOf$2(written) {
	const name = written.replace(/[*_`"“”]/g, "").replace(SEE, "").trim();
	const short = name.replace(/\s+(?:international\s+)?(?:public\s+)?licen[sc]e(?:\s+agreement)?$/i, "");
	for (const one of [name, short]) {
		const found = requirementsOfValue(one);
		if (found.length > 0) return found;
	}
	return [];
}

// src/licenses/evidence/license-texts.ts
function licenseTextClues(facts) {
	return facts.texts.flatMap((file) => {
		if (file.role === "readme" || file.role === "gated-prompt") return [];
		if (file.role === "notice") return file.kind === "text" ? noticeClues(file) : [];
		if (file.role === "use-policy") return [file.kind === "text" ? usePolicyClue(file) : unreadPolicyClue(file)];
		const decides = speaksForWeights(file, facts.texts);
		if (file.kind === "unread") return unreadClue(file, decides);
		const found = textClue(file, decides);
		return decides ? [found, ...riderClues(file, found)] : [found];
	});
}
function speaksForWeights({ role }, texts) {
	if (role === "model-license") return true;
	return role === "license" && !texts.some((other) => other.role === "model-license" && isAtRoot(other));
}
function isAtRoot({ path }) {
	return !path.includes("/");
}
function textClue(file, decides) {
	const identification = identifyText(file.text);
	const ids = identification.licenses.filter((id) => !isUsePolicy(id) || licenseById(id) !== null).map(catalogId);
	const place = {
		source: "license-text",
		path: file.path,
		url: file.url,
		sha256: file.sha256
	};
	const weight = decides ? "text" : "aside";
	if (identification.kind === "unreadable") return clue({
		...place,
		unread: "no-words",
		weight: "aside",
		unnamed: decides
	});
	if (ids.length > 0) {
		const { modified } = identification;
		const requirements = ids.map((id) => [id]);
		return clue({
			...place,
			remark: textOf(ids, modified),
			weight,
			requirements,
			modified,
			identification
		});
	}
	const stub = pointedAt(file.text);
	if (stub.length > 0 && identification.clauses.every(({ term }) => hasTerm(stub, term))) return clue({
		...place,
		quote: file.text,
		weight: decides ? "declared" : "aside",
		requirements: stub
	});
	const described = describedIn(file.text);
	if (described.length > 0) {
		const said = {
			quote: firstLine(file.text),
			remark: `${described.flat().join(" or ")} in words of its own`
		};
		const departing = {
			...identification,
			modified: true
		};
		return clue({
			...place,
			...said,
			weight,
			requirements: described,
			modified: true,
			identification: departing
		});
	}
	const said = {
		quote: firstLine(file.text),
		remark: "no license of the catalog"
	};
	return clue({
		...place,
		...said,
		weight,
		unnamed: true,
		identification
	});
}
function hasTerm(requirements, term) {
	return requirements.flat().some((id) => licenseById(id)?.terms.some((one) => one.term === term));
}
const LINES_OF_A_RIDER = 8;
function riderClues({ text, path, url, sha256 }, { identification }) {
	const own = identification?.licenses ?? [];
	const lines = text.split("\n");
	return (identification?.passages ?? []).flatMap(({ kind, line, quote }) => {
		if (kind === "removed") return [];
		const rider = lines.slice(line - 1, line - 1 + LINES_OF_A_RIDER).join(" ");
		const ids = namedForWeights(rider).filter((id) => !own.includes(id));
		if (ids.length === 0) return [];
		const requirements = ids.map((id) => [id]);
		return [clue({
			source: "license-text",
			path,
			url,
			sha256,
			quote,
			weight: "aside",
			prose: true,
			requirements
		})];
	});
}
function noticeClues(file) {
	const ids = mentionedLicenses(file.text).filter((id) => licenseById(id)?.spdx === null);
	if (ids.length === 0) return [];
	const place = {
		source: "notice",
		path: file.path,
		url: file.url,
		sha256: file.sha256
	};
	return [clue({
		...place,
		quote: firstLine(file.text),
		weight: "aside",
		prose: true,
		requirements: [ids]
	})];
}
function unreadClue(file, decides) {
	if (!decides || file.reason === "not-requested") return [];
	const { path, url, reason } = file;
	return [clue({
		source: "license-text",
		unread: reason,
		path,
		url,
		weight: "aside",
		unnamed: true
	})];
}
function usePolicyClue(file) {
	const identification = identifyText(file.text);
	const ids = identification.licenses.filter((id) => licenseById(id) !== null);
	const { licenses, modified } = identification;
	return clue({
		source: "use-policy-text",
		...licenses.length > 0 ? { remark: textOf(licenses, modified) } : { quote: firstLine(file.text) },
		path: file.path,
		url: file.url,
		sha256: file.sha256,
		weight: ids.length > 0 ? "declared" : "aside",
		requirements: ids.map((id) => [id]),
		modified
	});
}
function textOf(licenses, modified) {
	return `the text of ${licenses.join(" and ")}${modified ? ", modified" : ""}`;
}
function unreadPolicyClue({ path, url, reason }) {
	return clue({
		source: "use-policy-text",
		unread: reason,
		path,
		url,
		weight: "aside"
	});
}
function catalogId(id) {
	return licenseById(id) === null ? idForSpdx(id) ?? id : id;
}
function firstLine(text) {
	return (text.split("\n").find((one) => /[\p{L}\p{N}]/u.test(one)) ?? "").trim().slice(0, 120);
}

// src/licenses/evidence/gated-prompt.ts
const WHOLE_LICENSE = 1500;
const ABOUT_USE = /\b(?:agree|acknowledge|confirm|certify|models?|weights?|licen[cs]ed?|checkpoints?|access|commercial (?:use|usage|purposes?))\b/i;
const ABOUT_USERS = /\b(?:information|data|details|e-?mail|contact (?!us\b)|privacy)\b/i;
function gatedPromptClues(facts) {
	const prompt = facts.gatedPrompt?.trim() ?? "";
	const whole = prompt.length < WHOLE_LICENSE ? [] : [wholeLicense(facts, prompt)];
	const asked = [...whole.length > 0 ? [] : [prompt], ...facts.gatedFields].filter((one) => one !== "");
	return [
		...regionClues(facts),
		...whole,
		...asked.flatMap(mentionClues),
		...barringClues(asked)
	];
}
function regionClues({ euDisallowed }) {
	return euDisallowed ? [clue({
		source: "gated-region",
		quote: "true",
		weight: "aside"
	})] : [];
}
function mentionClues(asked) {
	const ids = mentionedLicenses(asked);
	const policies = ids.filter(isUsePolicy);
	const named = {
		source: "gated-prompt",
		quote: asked
	};
	if (policies.length > 0) return [clue({
		...named,
		requirements: policies.map((id) => [id])
	})];
	return [clue({
		...named,
		weight: "aside",
		prose: ids.length > 0,
		requirements: ids.map((id) => [id])
	})];
}
function barringClues(asked) {
	const quote = asked.flatMap(sentences).find((one) => (forbidsCommerce(one) || barsCommerce$1(one) && ABOUT_USE.test(one)) && !ABOUT_USERS.test(one));
	const limits = asked.flatMap(sentences).flatMap((one) => {
		const clauses = statedLimits(one);
		return clauses.length > 0 ? [clue({
			source: "gated-prompt",
			quote: one,
			weight: "aside",
			prose: true,
			clauses
		})] : [];
	});
	if (quote === void 0) return limits;
	return [...limits, clue({
		source: "gated-prompt",
		quote,
		weight: "aside",
		prose: true,
		unnamed: true,
		asks: asksForLeave$1(quote)
	})];
}
function wholeLicense(facts, prompt) {
	const readable = facts.texts.some((file) => file.kind === "text" && speaksForWeights(file, facts.texts));
	const identification = identifyText(prompt);
	const { modified } = identification;
	const known = identification.licenses.filter((id) => licenseById(id) !== null);
	return clue({
		source: "gated-prompt",
		...known.length > 0 ? { remark: textOf(known, modified) } : { quote: prompt },
		weight: readable || known.length === 0 ? "aside" : "text",
		requirements: known.map((id) => [id]),
		modified,
		identification,
		sha256: hashOf(prompt)
	});
}

// src/licenses/readme-badges.ts
const BADGE = /\bimg\.shields\.io\/badge\/([^\s)"'<>?]{4,160})/gi;
const OF_LICENSE = /\blicen[cs]e\b/i;
function badgeStatements(readme) {
	const statements = [...readme.matchAll(BADGE)].flatMap(([, path = ""]) => {
		const [label = "", message = ""] = partsOf(path);
		return OF_LICENSE.test(label) && message !== "" ? [`${label}: ${message}`] : [];
	});
	return [...new Set(statements)];
}
function partsOf(path) {
	return decoded(path).replaceAll("--", "\0").split("-").map((part) => part.replaceAll("\0", "-").replaceAll("__", "\0").replaceAll("_", " ").replaceAll("\0", "_"));
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

// src/licenses/readme-lines.ts
const BLOCK_END = /<\/(?:h[1-6]|p|li|tr|div|blockquote|summary)>(?=[^\n]*\S)/gi;
const ROW = /<tr\b[^>]{0,200}>([\s\S]{0,1000}?)<\/tr>/gi;
const CELL = /<\/?t[hd]\b[^>]{0,200}>/gi;
const SHORTEST_FULL_LINE = 50;
const OPENS = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|\||<\/?(?:h[1-6]|p|li|ul|ol|div|table|tr|td|br|hr|img|details|summary)\b|={3,}|-{3,}|\*\*[^*]{1,60}\*\*:)/i;
const CLOSED = /^\s*(?:#{1,6}\s|\||={3,}|-{3,})|(?:[.!?:。！？：]|\*\*|<br ?\/?>| {2}|\\)\r?$/i;
const LONGEST_JOINED = 2e3;
const QUOTE = /^\s{0,3}>\s?/;
function wholeLines(readme) {
	const lines = readme.replace(/\r\n?/g, "\n").replace(ROW, (_, row) => rowOf(row)).replace(BLOCK_END, "$&\n").split("\n");
	const fenced = fencedLines(lines);
	const joined = [];
	let isOpen = false;
	for (const [at, line] of lines.entries()) {
		const last = joined.at(-1) ?? "";
		const isQuoted = QUOTE.test(line) && QUOTE.test(lines[at - 1] ?? "");
		const words = isQuoted ? line.replace(QUOTE, "") : line;
		if (isOpen && !fenced[at] && words.trim() !== "" && !OPENS.test(words) && last.length < LONGEST_JOINED && (isQuoted || !QUOTE.test(line))) joined[joined.length - 1] = `${last} ${words.trim()}`;
		else joined.push(line);
		isOpen = !fenced[at] && line.trim().length >= SHORTEST_FULL_LINE && !CLOSED.test(line);
	}
	return joined.join("\n");
}
function rowOf(row) {
	return `\n| ${row.split(CELL).map((cell) => cell.replace(/\s+/g, " ").trim()).filter((cell) => cell !== "").join(" | ")} |\n`;
}

// src/licenses/readme-tables.ts
function tableStatements(readme, name) {
	const statements = [];
	let header = null;
	let isOfData = false;
	const lines = readme.split("\n");
	const fenced = fencedLines(lines);
	for (const [at, line] of lines.entries()) {
		if (HEADING.test(line)) isOfData = OF_DATA.test(line);
		if (fenced[at] || !line.trimStart().startsWith("|")) {
			header = null;
			continue;
		}
		const cells = cellsOf(line);
		header ??= cells;
		if (isOfData || header.some((cell) => OF_DATA.test(cell))) continue;
		const value = valueOfRow(cells, header, name);
		if (value !== "") statements.push(`License: ${value}`);
	}
	return statements;
}
const HEADING = /^\s{0,3}#{1,6}\s/;
const OF_DATA = /\b(?:data(?: ?sets?)?|corpora|corpus)\b/i;
const LABEL$1 = /^(?:model )?licen[cs](?:e|es|ing)(?:\(s\))?(?: type)?$|^(?:许可证?|许可协议|ライセンス|라이[선센]스|lizenz)$/i;
const WEIGHTS$1 = /^(?:(?:the|all|our|trained|pre-?trained|released|fine-?tuned) ){0,2}(?:model )?(?:weights?|checkpoints?|parameters)(?: files)?(?: \([^)]{1,40}\))?$|^(?:模型)?(?:权重|權重)$|^モデルの?重み$/i;
function cellsOf(line) {
	return line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());
}
function valueOfRow(cells, header, name) {
	const column = header.findIndex(isLabel);
	if (column > 0 || column === 0 && cells !== header && header.length > 2) {
		if (cells === header) return "";
		return cells.some((cell, at) => at !== column && (nameIn(cell) === name || WEIGHTS$1.test(plain$1(cell)))) ? cells[column] ?? "" : "";
	}
	if (!isLabel(cells[0] ?? "")) return "";
	const values = cells.slice(1).filter((cell) => cell !== "");
	const mine = header.findIndex((cell, at) => at > 0 && nameIn(cell) === name);
	return values.length === 1 ? values[0] ?? "" : cells[mine] ?? "";
}
function isLabel(cell) {
	return LABEL$1.test(plain$1(cell).replace(/[:\s]+$/, ""));
}
function nameIn(cell) {
	return (plain$1(cell).split("/").at(-1) ?? "").toLowerCase();
}
function plain$1(cell) {
	return (/^\W*\[([^\]]{1,200})\]\(/.exec(cell)?.[1] ?? cell).replace(/[*`]|^_+|_+$/g, "").trim();
}

// src/licenses/evidence/readme.ts
const LONGEST_README = 2e5;
function readmeClues(facts) {
	return facts.texts.flatMap((file) => file.kind === "text" && file.role === "readme" ? sectionClues(file, facts) : []);
}
function sectionClues(file, facts) {
	const id = facts.model.toLowerCase();
	const whole = wholeLines(withoutFrontMatter(file.text.slice(0, LONGEST_README)));
	const readme = withoutSiblings(whole, id);
	const name = (id.split("/").at(-1) ?? id).toLowerCase();
	const all = [
		...detailsIn(file.text),
		...licenseStatements(readme),
		...tableStatements(whole, name),
		...badgeStatements(readme),
		...statementsElsewhere(readme, name)
	];
	const statements = aboutWeights([...new Set(all)], id);
	const [intention] = aboutWeights(intentions(readme), id).filter((one) => !statements.includes(one));
	const meant = intention === void 0 ? [] : [meantClue(file, intention)];
	return [...statements.flatMap((statement) => statementClues(statement, file, facts)), ...meant];
}
function statementClues(statement, { path, url }, facts) {
	const place = {
		source: "readme",
		quote: statement,
		path,
		url,
		weight: "aside",
		prose: true
	};
	const own = ownWords(statement, facts.model.toLowerCase());
	const named = namedIn(statement, own);
	const ids = named.flat();
	const clues = [...named.map((requirement) => clue({
		...place,
		requirements: [requirement]
	})), ...policyClues(statement, place)];
	const bars = barsCommerce$1(withoutOtherParts(statement)) || BY_NC.test(shortNames(own));
	const isMixed = tellsCodeFromModel(statement) && ids.some((one) => !barsUse(one));
	if (bars && (isMixed || !ids.some(barsUse))) return [...clues, clue({
		...place,
		unnamed: true,
		asks: asksForLeave$1(statement)
	})];
	const other = ids.length > 0 ? [] : otherLicense(statement, facts.baseModels.length > 0);
	const limits = [...statedLimits(statement), ...other];
	return limits.length > 0 ? [...clues, clue({
		...place,
		clauses: limits
	})] : clues;
}
function policyClues(statement, place) {
	const [name] = USE_POLICY.exec(statement) ?? [];
	if (name === void 0 || !BINDS.test(statement) || /\bAPI\b/.test(statement)) return [];
	const clauses = [{
		term: "use-restrictions",
		line: 1,
		quote: statement,
		value: "policy",
		document: null
	}];
	return [clue({
		...place,
		prose: false,
		clauses
	})];
}
const USE_POLICY = /\b(?:acceptable|prohibited|responsible) uses? polic(?:y|ies)\b|\busage polic(?:y|ies)\b/i;
const BINDS = /\b(?:must|shall|agree|subject to|governed by|comply|complies|adhere|abide|in accordance with|with (?:the|our|an?)|under)\b/i;
function meantClue({ path, url }, quote) {
	return clue({
		source: "readme",
		quote,
		path,
		url,
		weight: "aside",
		prose: true,
		meant: true
	});
}
function barsUse(id) {
	return licenseById(id)?.commercialUse === "no";
}
const BY_NC = /\bCC[ -]BY[ -]NC\b/i;
function namedIn(statement, own) {
	const named = requirementsInProse(own);
	if (named.length > 0) return named;
	const asking = licensesAskingFor(statement);
	if (asking.length > 0) return [asking];
	const value = LABEL.exec(statement)?.[1];
	const meant = value === void 0 ? [] : requirementsForName(value).flat();
	return meant.length > 0 ? [meant] : [];
}
const LABEL = /^\W{0,6}(?:model )?licen[cs]e\W{0,4}:\W{0,4}([\w][\w .+-]{1,60}?)(?:\W*|\]\(.{1,200})$/i;
function detailsIn(readme) {
	const front = readme.startsWith("---") ? readme.slice(0, readme.length - withoutFrontMatter(readme).length) : "";
	const [, details] = /^license_details:[ \t]*(\S.{0,500})$/m.exec(front) ?? [];
	return details === void 0 ? [] : sentences(details.replace(/^["']|["']\s*$/g, ""));
}

// src/licenses/evidence/gather.ts
const SOURCES = [
	cardLicenseClues,
	cardLicenseNameClues,
	cardLicenseLinkClues,
	licenseTextClues,
	gatedPromptClues,
	readmeClues
];
function gatherClues(facts) {
	return SOURCES.flatMap((read) => read(facts));
}

// src/licenses/contradiction.ts
function contradictionBetween(kind, first, second) {
	const [declared, found] = [first.says.flat(), second.says.flat()];
	const left = `${first.name} says ${listed(declared)}`;
	if (found.length === 0) return {
		kind,
		message: `${left}, ${second.name} says "${second.words ?? ""}", which no license of the catalog matches`,
		declared,
		found,
		severity: "contradiction"
	};
	const both = [...declared, ...found];
	const isText = kind === "card-vs-text" || kind === "texts-disagree";
	const right = `${second.name} ${isText ? "is" : "says"} ${listed(found)}`;
	if (both.every(isPermissive)) return {
		kind: kind === "card-vs-readme" ? kind : "permissive-mismatch",
		message: `${left}, ${right}: both are permissive`,
		declared,
		found,
		severity: "note"
	};
	return {
		kind: otherGeneration(declared, found) ? "wrong-generation" : kind,
		message: `${left}, ${right}: ${governs(declared, found)}`,
		declared,
		found,
		severity: "contradiction"
	};
}
function governs(declared, found) {
	const difference = strictest$1(found) - strictest$1(declared);
	if (difference === 0) return "both govern";
	return difference > 0 ? `${listed(found)} governs` : `${listed(declared)} governs`;
}
function listed(ids) {
	const name = ids.length > 1 ? nameOfTexts(ids) : null;
	if (name !== null) return name;
	if (ids.length > 4) return `one of ${ids.length} texts (${ids.slice(0, 3).join(", ")} ...)`;
	return ids.join(" or ");
}
const GENERATIONS = /* @__PURE__ */ new Set([
	"llama",
	"gemma",
	"qwen",
	"flux",
	"exaone",
	"falcon",
	"stability",
	"ltx",
	"yi"
]);
function otherGeneration(one, other) {
	if (one.some((id) => other.includes(id))) return false;
	const families = one.map(familyOfLicense).filter((family) => family !== null && GENERATIONS.has(family));
	return other.some((id) => families.includes(familyOfLicense(id)));
}

// src/licenses/judge-card.ts
function readCard(clues) {
	const declared = clues.filter(({ weight }) => weight === "declared");
	const of = (source) => declared.filter(({ evidence }) => evidence.source === source);
	const license = distinct$1(of("card-license").flatMap((clue) => clue.requirements));
	const fields = [...of("card-license-name"), ...of("card-license-link")];
	const others = declared.filter((clue) => clue.evidence.source !== "card-license" && !fields.includes(clue));
	const leavesOpen = license.length > 0 && of("card-license").some((clue) => clue.requirements.length === 0);
	let requirements = license;
	const contradictions = [];
	for (const { evidence, requirements: said } of fields) {
		const field = CARD_FIELDS[evidence.source] ?? evidence.source;
		const { agreed, onlyFirst, onlySecond } = reconcile(requirements, said);
		const against = said.length === 0 ? license : requirements;
		if (agreed.length === 0 && against.length > 0 && (said.length === 0 || !leavesOpen)) {
			const other = {
				name: field,
				says: onlySecond,
				words: evidence.quote
			};
			contradictions.push(contradictionBetween("card-vs-name", {
				name: "the card",
				says: against
			}, other));
		}
		requirements = distinct$1([
			...agreed,
			...onlyFirst,
			...onlySecond
		]);
	}
	for (const { evidence, requirements: said } of others.filter(isStub)) {
		if (requirements.length === 0 || reconcile(requirements, said).agreed.length > 0) continue;
		const other = {
			name: `the license that ${evidence.path ?? "a text"} points to`,
			says: said
		};
		contradictions.push(contradictionBetween("card-vs-text", {
			name: "the card",
			says: requirements
		}, other));
	}
	return {
		requirements,
		contradictions,
		companions: distinct$1(others.flatMap((clue) => clue.requirements))
	};
}
function isStub({ evidence }) {
	return evidence.source === "license-text";
}

// src/licenses/clauses/term.ts
function termOfClause(found) {
	const { term, value } = found;
	const clause = placeOf(found);
	switch (term) {
		case "commercial-use": return {
			term,
			value: value === "yes" || value === "no" ? value : "conditional",
			clause
		};
		case "mau-threshold":
		case "revenue-threshold":
		case "size-threshold": {
			const cap = threshold(term, value ?? "");
			return cap === null ? null : {
				term,
				value: cap,
				clause
			};
		}
		case "use-restrictions": return {
			term,
			value: {
				kind: value === "policy" || value === "attachment" ? value : "clause",
				url: value?.startsWith("http") ? value : null,
				fields: []
			},
			clause
		};
		case "output-training": return {
			term,
			value: value === "allowed" || value === "allowed-with-naming" ? value : "prohibited",
			clause
		};
		case "attribution": return {
			term,
			value: {
				display: value === null ? [] : [value],
				notice: null,
				noticeFile: null
			},
			clause
		};
		case "naming": return value === null ? null : {
			term,
			value: {
				prefix: value,
				trigger: "a derived model"
			},
			clause
		};
		case "pass-on": return {
			term,
			value: [value ?? "the license"],
			clause
		};
		case "excluded-region": return value === null ? null : {
			term,
			value: {
				regions: list(value),
				scope: "all"
			},
			clause
		};
		case "excluded-field": return value === null ? null : {
			term,
			value: list(value),
			clause
		};
		default: return {
			term,
			value: value ?? found.quote,
			clause
		};
	}
}
function placeOf({ line, quote, document }) {
	return {
		section: document === null ? `line ${line}` : null,
		quote,
		document
	};
}
function list(value) {
	return value.split(/\s*,\s*/).filter((part) => part !== "");
}
const UNITS = {
	"mau-threshold": "monthly-active-users",
	"revenue-threshold": "revenue",
	"size-threshold": "funding"
};
function threshold(term, value) {
	const [, digits = "", currency = null] = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(value) ?? [];
	const money = term !== "mau-threshold";
	if (digits === "" || money && currency === null) return null;
	return {
		limit: Number(digits),
		unit: UNITS[term],
		currency: money ? currency : null,
		period: term === "revenue-threshold" ? "year" : null,
		measured: "standing",
		on: null,
		effect: "no-rights",
		applies: null
	};
}

// src/licenses/stricter-term.ts
function saysMore(term, licensed) {
	return licensed.filter((one) => one.term === term.term && one.value !== "yes" && one.value !== "allowed").every((one) => isLooser(one, term));
}
function isLooser(one, other) {
	if (one.term === "mau-threshold" || one.term === "revenue-threshold" || one.term === "size-threshold") return other.term === one.term && isHigher(one.value, other.value);
	if (one.term === "excluded-region") {
		const { regions, scope } = one.value;
		return other.term === one.term && (scope === "multimodal" || other.value.regions.some((id) => !regions.includes(id)));
	}
	if (one.term === "attribution") {
		const { display } = one.value;
		return other.term === one.term && other.value.display.some((shown) => !display.includes(shown));
	}
	return one.term === "output-training" && one.value !== "prohibited" && other.value === "prohibited";
}
function isHigher(one, other) {
	if (one.unit !== other.unit || one.currency !== other.currency) return true;
	return one.limit > other.limit;
}

// src/licenses/judge-prose.ts
const NO_COMMERCIAL_USE = 5;
function againstProse(requirements, clues) {
	const prose = clues.filter((clue) => clue.prose);
	if (requirements.length === 0) return {
		requirements: [],
		contradictions: [],
		clauses: barringClauses(prose)
	};
	const level = strictest$1(requirements.flat());
	const unlimited = prose.filter(({ clauses: limits }) => limits.length === 0);
	const remarked = level < NO_COMMERCIAL_USE ? unlimited.filter(({ meant }) => meant) : [];
	const isAskedFor = requirements.flat().some(asksForLeave);
	const naming = unlimited.filter(({ meant, asks }) => !meant && !(asks && isAskedFor));
	const contradictions = remarked.map(({ evidence }) => remarkOn(requirements, evidence));
	const added = [];
	const clauses = [];
	const card = {
		name: "the card",
		says: requirements
	};
	const against = (evidence, says) => contradictionBetween("card-vs-readme", card, {
		name: sideOf(evidence),
		says,
		words: evidence.quote
	});
	for (const { evidence, requirements: said, unnamed } of naming) {
		const isStricter = unnamed ? level < NO_COMMERCIAL_USE : strictest$1(said.flat()) > level;
		if (!(unnamed || reconcile(requirements, said).agreed.length === 0) || !isStricter && (unnamed || level > 0)) continue;
		contradictions.push(against(evidence, said));
		if (unnamed) clauses.push(barringClause(evidence));
		else if (isStricter) added.push(...said);
	}
	const limits = level < NO_COMMERCIAL_USE ? limitsBeside(requirements, prose) : [];
	contradictions.push(...limits.map(({ evidence }) => against(evidence, [])));
	return {
		requirements: added,
		contradictions,
		clauses: [...clauses, ...limits.flatMap((one) => one.clauses)]
	};
}
const LEAVE = /* @__PURE__ */ new Set([
	"registration",
	"separate-license",
	"paid-license"
]);
function asksForLeave(id) {
	return licenseById(id)?.terms.some(({ term }) => LEAVE.has(term)) ?? false;
}
function limitsBeside(requirements, prose) {
	const licensed = requirements.flat().flatMap((id) => licenseById(id)?.terms ?? []);
	const terms = new Set(licensed.map(({ term }) => term));
	const isFree = requirements.flat().every(isPermissive);
	const adds = (clause) => {
		if (clause.term === "other-license-applies") return isFree;
		const term = termOfClause(clause);
		return term === null ? !terms.has(clause.term) : saysMore(term, licensed);
	};
	return prose.map((clue) => ({
		...clue,
		clauses: clue.clauses.filter(adds)
	})).filter(({ clauses }) => clauses.length > 0);
}
function remarkOn(requirements, { quote }) {
	const declared = requirements.flat();
	return {
		kind: "card-vs-readme",
		message: `the card says ${listed(declared)}, the README says of what the model is meant for: "${quote}"`,
		declared,
		found: [],
		severity: "note"
	};
}
function barringClauses(prose) {
	const bars = ({ unnamed, requirements }) => unnamed || strictest$1(requirements.flat()) === NO_COMMERCIAL_USE;
	return prose.filter(bars).map(({ evidence }) => barringClause(evidence));
}
function barringClause(evidence) {
	return {
		term: "non-commercial",
		line: 1,
		quote: evidence.quote,
		value: null,
		document: documentOf(evidence)
	};
}
function sideOf({ source, path }) {
	if (source === "readme") return "the README";
	return source === "gated-prompt" ? "the prompt of the model page" : path ?? "the notice";
}

// src/licenses/judge-texts.ts
function readTexts(clues) {
	const texts = clues.filter(({ weight }) => weight === "text");
	const atRoot = texts.filter(({ evidence }) => !evidence.path?.includes("/"));
	const main = atRoot.length > 0 ? atRoot : texts;
	const requirements = distinct$1(main.flatMap((clue) => clue.requirements));
	const known = main.filter((clue) => clue.requirements.length > 0);
	const level = strictest$1(requirements.flat());
	const stricter = texts.filter((clue) => !main.includes(clue) && strictest$1(clue.requirements.flat()) > level);
	const [first, ...others] = known;
	const contradictions = [];
	for (const other of [...others, ...stricter]) {
		if (first === void 0 || reconcile(first.requirements, other.requirements).agreed.length > 0) continue;
		contradictions.push(contradictionBetween("texts-disagree", speakerOf(first), speakerOf(other)));
	}
	const unrecognized = main.filter((clue) => clue.requirements.length === 0);
	return {
		requirements: distinct$1([...requirements, ...stricter.flatMap((clue) => clue.requirements)]),
		contradictions,
		clauses: unrecognized.flatMap((clue) => clue.identification?.clauses ?? []),
		unrecognized: unrecognized.length > 0
	};
}
function speakerOf({ evidence, requirements }) {
	return {
		name: evidence.path ?? "the prompt",
		says: requirements
	};
}
function againstText(card, texts) {
	const { agreed, onlyFirst, onlySecond } = reconcile(card.requirements, texts.requirements);
	const requirements = [
		...agreed,
		...onlyFirst,
		...onlySecond
	];
	const said = agreed.length > 0 && strictest$1(onlySecond.flat()) > strictest$1(card.requirements.flat()) ? card.requirements : onlyFirst;
	if (onlySecond.length === 0 || said.length === 0) return {
		requirements,
		contradictions: []
	};
	return {
		requirements,
		contradictions: [contradictionBetween("card-vs-text", {
			name: "the card",
			says: said
		}, {
			name: "the license text",
			says: onlySecond
		})]
	};
}

// src/licenses/judge.ts
function judge$2(clues) {
	const card = readCard(clues);
	const texts = readTexts(clues);
	const versus = againstText(card, texts);
	const requirements = distinct$1([...versus.requirements, ...card.companions]);
	const prose = againstProse(requirements, clues);
	const all = distinct$1([...requirements, ...prose.requirements]);
	const contradictions = [
		...confirmed(card, texts),
		...texts.contradictions,
		...versus.contradictions,
		...prose.contradictions
	];
	const unclear = all.flatMap((requirement) => unclearNote(requirement, clues));
	return {
		kind: kindOf({
			all,
			clues,
			texts,
			contradictions,
			unclear
		}),
		licenses: governing$1(all, clues),
		clauses: [...texts.clauses, ...prose.clauses],
		contradictions: [...contradictions, ...unclear]
	};
}
function confirmed(card, texts) {
	const agree = reconcile(card.requirements, texts.requirements).agreed.length > 0 && !texts.unrecognized;
	return card.contradictions.map((one) => agree && one.found.length === 0 ? {
		...one,
		severity: "note"
	} : one);
}
function unclearNote(requirement, clues) {
	if (requirement.length < 2 || sameEffect(requirement)) return [];
	const said = clues.find((clue) => clue.requirements.some((one) => one.length >= requirement.length && requirement.every((id) => one.includes(id))));
	return [{
		kind: "texts-disagree",
		message: `"${said === void 0 ? "the name" : quoteWords(said.evidence)}" stands for ${requirement.length} texts of different terms, and the text was not read: the strictest governs`,
		declared: requirement,
		found: requirement,
		severity: "note"
	}];
}
function kindOf({ all, clues, texts, contradictions, unclear }) {
	if (texts.unrecognized) return "unrecognized";
	if (contradictions.some(({ severity }) => severity === "contradiction") || unclear.length > 0) return "conflicting";
	if (all.length > 0) return isOpen(all, clues) ? "unrecognized" : "known";
	return clues.some(({ unnamed, evidence }) => unnamed && evidence.source !== "readme") ? "unrecognized" : "undeclared";
}
function isOpen(all, clues) {
	const of = (source) => clues.filter(({ evidence }) => evidence.source === source);
	const named = of("card-license").flatMap(({ requirements }) => requirements);
	const silent = of("card-license").filter(({ requirements }) => requirements.length === 0);
	if (named.length > 0) return silent.length > 0 && reconcile(named, all).onlySecond.length === 0;
	const permissive = all.flat().every((id) => isPermissive(id));
	const isOfFamily = (value) => all.flat().some((id) => id.startsWith(value));
	const otherFamily = silent.some(({ family }) => family !== null && !isOfFamily(family));
	return permissive && (otherFamily || of("card-license-name").some(({ unnamed }) => unnamed));
}
function governing$1(requirements, clues) {
	const ids = [...new Set(requirements.flat())];
	const choice = choiceIn(clues, ids);
	return ids.map((license) => {
		const found = clues.find(({ weight, identification, requirements: of }) => weight === "text" && identification?.modified === true && of.flat().includes(license))?.identification;
		return {
			license,
			modified: found !== void 0 && found !== null,
			passages: found?.passages ?? [],
			clauses: found?.clauses ?? [],
			choice: choice.includes(license) ? choice : []
		};
	});
}
function choiceIn(clues, ids) {
	const left = clues.find(({ choice }) => choice.length > 0)?.choice ?? [];
	const isFree = clues.filter(({ weight, evidence, choice }) => {
		const isField = evidence.source !== "license-text";
		return weight !== "aside" && isField && choice.join() !== left.join();
	}).every(({ requirements }) => requirements.length === 0);
	const open = ids.filter((id) => left.includes(id));
	return isFree && open.length > 1 ? open : [];
}

// src/licenses/multimodal.ts
const MULTIMODAL = /* @__PURE__ */ new Set([
	"any-to-any",
	"audio-classification",
	"audio-text-to-text",
	"audio-to-audio",
	"automatic-speech-recognition",
	"depth-estimation",
	"diffusers",
	"document-question-answering",
	"image-classification",
	"image-feature-extraction",
	"image-segmentation",
	"image-text-to-text",
	"image-text-to-video",
	"image-to-3d",
	"image-to-image",
	"image-to-text",
	"image-to-video",
	"keypoint-detection",
	"llama4",
	"llava",
	"mask-generation",
	"mllama",
	"multimodal",
	"object-detection",
	"omni-modal",
	"text-to-3d",
	"text-to-audio",
	"text-to-image",
	"text-to-music",
	"text-to-speech",
	"text-to-video",
	"unconditional-image-generation",
	"video-classification",
	"video-text-to-text",
	"video-to-video",
	"vision",
	"visual-document-retrieval",
	"visual-question-answering",
	"voice-activity-detection",
	"zero-shot-image-classification",
	"zero-shot-object-detection"
]);
const TEXT_ONLY = /* @__PURE__ */ new Set([
	"feature-extraction",
	"fill-mask",
	"question-answering",
	"sentence-similarity",
	"summarization",
	"table-question-answering",
	"text-classification",
	"text-generation",
	"text-ranking",
	"text2text-generation",
	"token-classification",
	"translation",
	"zero-shot-classification"
]);
const PROCESSOR = /(?:^|\/)(?:preprocessor_config|video_preprocessor_config)\.json$|(?:^|\/)mmproj[^/]*\.gguf$/;
function isMultimodal(facts) {
	const tags = [...facts.tags, facts.library ?? ""].map((tag) => tag.toLowerCase());
	if (tags.some((tag) => MULTIMODAL.has(tag)) || facts.files.some((file) => PROCESSOR.test(file))) return true;
	return tags.some((tag) => TEXT_ONLY.has(tag)) ? false : null;
}

// src/licenses/determine-own.ts
function determineOwn(request, resolution) {
	if (resolution.kind !== "found" && resolution.kind !== "renamed") return unresolved(request, resolution);
	const { facts } = resolution;
	const clues = gatherClues(facts);
	const evidence = clues.map((one) => one.evidence);
	const judgement = judge$2(clues);
	const licenses = judgement.licenses.map(({ license }) => license);
	const settles = judgement.kind === "known" || judgement.kind === "undeclared";
	const unread = judgement.kind === "known" && licenses.every(isPermissive) ? documentsUnread(clues) : [];
	const gap = settles ? gapIn(facts) ?? gapOf(unread) : null;
	return {
		...judgement,
		kind: gap === null ? judgement.kind : "unresolved",
		model: facts.model,
		revision: request.revision,
		commit: facts.commit,
		clauses: [
			...judgement.clauses,
			...clausesBeside(evidence, licenses),
			...statedClauses(clues, licenses)
		],
		evidence,
		baseModels: facts.baseModels,
		gated: facts.gated,
		renamedFrom: resolution.kind === "renamed" ? resolution.from : null,
		multimodal: isMultimodal(facts),
		unresolved: gap,
		problems: [...facts.problems, ...unreadProblems(facts, clues, unread)]
	};
}
function statedClauses(clues, licenses) {
	const stated = clues.filter(({ prose }) => !prose).flatMap(({ clauses }) => clauses);
	return bringPolicy(licenses) ? stated.filter(({ term }) => term !== "use-restrictions") : stated;
}
function documentsUnread(clues) {
	if (clues.some(({ weight, evidence }) => weight === "text" && isReadText(evidence))) return [];
	return clues.filter(({ unnamed }) => unnamed).flatMap(({ evidence }) => isDocument(evidence) ? [evidence] : []);
}
function isDocument({ unread }) {
	return unread === "pdf" || unread === "binary";
}
function gapOf([first]) {
	if (first?.unread === void 0 || first.unread === null) return null;
	return {
		kind: "incomplete",
		detail: `${first.path} was not read: ${UNREAD_WORDS[first.unread]}`
	};
}
function gapIn({ problems }) {
	const gap = problems.find(isUnchecked);
	return gap === void 0 ? null : {
		kind: "incomplete",
		detail: gap.reason
	};
}
function unresolved(request, resolution) {
	return {
		model: request.model,
		revision: request.revision,
		commit: null,
		kind: "unresolved",
		licenses: [],
		clauses: [],
		evidence: [],
		contradictions: [],
		baseModels: [],
		gated: false,
		renamedFrom: null,
		multimodal: null,
		unresolved: resolution,
		problems: []
	};
}
function unreadProblems(facts, clues, doubted) {
	return clues.flatMap(({ evidence, unnamed }) => {
		const { path, url, unread } = evidence;
		if (unread === null || unread === "unreachable" || !unnamed) return [];
		const isNamed = clues.some(({ requirements, weight }) => requirements.length > 0 && weight !== "aside");
		const named = isNamed && !doubted.includes(evidence);
		const stands = named ? "the catalog's text of the license that the card names stands in for it" : isNamed ? "it may hold other terms than the card states" : "the license is not known";
		return [{
			stage: "determine",
			subject: facts.model,
			reason: `${path} was not read: ${UNREAD_WORDS[unread]}; ${stands}`,
			hint: named ? null : `Read ${url ?? path} and state the license under "assertions" in the policy.`,
			location: null,
			severity: named ? "notice" : "error"
		}];
	});
}

// src/licenses/licensors.ts
const LICENSORS = {
	exaone: ["lgai-exaone"],
	falcon: ["tiiuae"],
	flux: ["black-forest-labs"],
	gemma: ["google"],
	glm: ["zai-org", "thudm"],
	llama: ["meta-llama", "facebook"],
	ltx: ["lightricks"],
	minimax: ["minimaxai"],
	mistral: ["mistralai"],
	"nvidia-open-model": ["nvidia"],
	qwen: ["qwen"],
	stability: ["stabilityai"],
	"tencent-hunyuan": ["tencent"],
	yi: ["01-ai"]
};
function isLicensor(model, license) {
	const owner = model.split("/")[0]?.toLowerCase() ?? "";
	return LICENSORS[familyOfLicense(license) ?? ""]?.includes(owner) ?? false;
}

// src/licenses/lineage.ts
function lineageOf(start, own) {
	const byName = indexOf(own);
	const seen = new Set(names$1(start));
	const ancestors = [];
	const missing = [];
	let level = [start];
	for (let depth = 1; level.length > 0; depth++) level = level.flatMap((child) => child.baseModels.map((base) => ({
		child: child.model,
		...base
	}))).flatMap(({ child, model, relation }) => {
		const base = byName.get(model.toLowerCase());
		const all = [model.toLowerCase(), ...base === void 0 ? [] : names$1(base)];
		if (all.some((name) => seen.has(name))) return [];
		for (const name of all) seen.add(name);
		if (base === void 0) {
			missing.push(model);
			return [];
		}
		ancestors.push({
			own: base,
			relation,
			child,
			depth
		});
		return [base];
	});
	return {
		ancestors,
		missing
	};
}
const indexOf = oncePer((own) => {
	const atDefault = [...own].filter(([, one]) => one.revision === null);
	const answered = atDefault.map(([, one]) => [one.model.toLowerCase(), one]);
	const asked = atDefault.map(([key, one]) => [key.toLowerCase(), one]);
	return new Map([...answered, ...asked]);
});
function names$1(own) {
	return [own.model, own.renamedFrom ?? own.model].map((name) => name.toLowerCase());
}

// src/licenses/narrow.ts
function narrowByLineage(chain) {
	const read = new Set(chain.flatMap(textsRead));
	if (read.size === 0) return chain;
	return chain.map((own) => own.evidence.some(({ source }) => source === "license-text") ? own : narrowed(own, read));
}
function textsRead(own) {
	const governing = new Set(own.licenses.map(({ license }) => license));
	return own.evidence.filter(isText).flatMap(({ licenses }) => licenses.filter((id) => governing.has(id)));
}
function isText({ source, licenses }) {
	return source === "license-text" && licenses.length > 0;
}
function narrowed(own, read) {
	const names = own.evidence.filter(({ licenses }) => licenses.length > 1 && licenses.some((id) => read.has(id)));
	const others = own.evidence.filter((evidence) => !names.includes(evidence)).flatMap(({ licenses }) => licenses);
	const dropped = new Set(names.flatMap(({ licenses }) => licenses.filter((id) => !read.has(id) && !others.includes(id))));
	if (dropped.size === 0) return own;
	const settled = own.contradictions.filter((one) => isAmbiguity(one) && one.declared.some((id) => dropped.has(id)));
	const contradictions = own.contradictions.filter((one) => !settled.includes(one));
	const clear = own.kind === "conflicting" && contradictions.every(({ severity }) => severity === "note");
	return {
		...own,
		kind: clear ? "known" : own.kind,
		licenses: own.licenses.filter(({ license }) => !dropped.has(license)),
		contradictions
	};
}
function isAmbiguity({ kind, severity, declared, found }) {
	return kind === "texts-disagree" && severity === "note" && declared.join() === found.join();
}

// src/licenses/name-hint.ts
const LINES = [
	[/gemma-?4/],
	[/(?:^|[^a-z])gemma(?:-?[123])?(?:[^a-z0-9]|$)/, "gemma"],
	[/llama-?3[._-]1(?:[^0-9]|$)/, "llama3.1"],
	[/llama-?3[._-]2(?:[^0-9]|$)/, "llama3.2"],
	[/llama-?3[._-]3(?:[^0-9]|$)/, "llama3.3"],
	[/(?:^|[^a-z])llama-?4(?![0-9b])/, "llama4"],
	[/(?:^|[^a-z])llama-?3(?![0-9b])/, "llama3"],
	[/(?:^|[^a-z])llama-?v?2(?![0-9b])|codellama/, "llama2"],
	[
		/(?:^|[^a-z])llama-?8b/,
		"llama3",
		"llama3.1"
	],
	[
		/(?:^|[^a-z])llama-?70b/,
		"llama2",
		"llama3",
		"llama3.1",
		"llama3.3"
	],
	[/falcon3/, "falcon-llm-license"],
	[/flux\.?1-(?:dev|fill-dev|kontext-dev|krea-dev)/, "flux-dev"],
	[/qwen-?2\.5(?:-vl|-coder)?-3b(?:[^0-9]|$)/, "qwen-research"],
	[/qwen-?2\.5(?:-vl)?-72b(?:[^0-9]|$)/, "qwen"]
];
function hintOfName(model) {
	const name = (model.split("/").at(-1) ?? model).toLowerCase().replace(/_/g, "-");
	const [, ...values] = LINES.find(([pattern]) => pattern.test(name)) ?? [];
	return values.flatMap((value) => requirementsForName(value).flat());
}

// src/licenses/relabel.ts
function relabelContradictions(own, ancestors, unreadable) {
	const declared = own.licenses.map(({ license }) => license);
	if (declared.length === 0) return {
		relabels: [],
		remarks: []
	};
	const hinted = own.baseModels.length === 0 ? [own.model] : unreadable;
	return {
		relabels: distinct(ancestors.map((ancestor) => relabel(declared, ancestor))),
		remarks: distinct(hinted.map((model) => remark(declared, model, own.model)))
	};
}
function distinct(found) {
	const seen = /* @__PURE__ */ new Map();
	for (const one of found) {
		if (one === null) continue;
		const key = `${one.kind} ${one.found.join()}`;
		if (!seen.has(key)) seen.set(key, one);
	}
	return [...seen.values()];
}
function relabel(declared, ancestor) {
	const found = ancestor.own.licenses.map(({ license }) => license);
	if (ancestor.own.licenses.every((one) => isMet(one, declared))) return null;
	const left = `declared ${listed(declared)}, derived from ${ancestor.own.model}`;
	if (declared.every(isPermissive) && found.every(isPermissive)) {
		if (ancestor.depth > 1) return null;
		return {
			kind: "permissive-mismatch",
			message: `${left}, which is ${listed(found)}: both are permissive`,
			declared,
			found,
			severity: "note"
		};
	}
	if (found.every(isPermissive)) return overRestrictive(declared, found, ancestor);
	if (otherGeneration(declared, found)) return {
		kind: "wrong-generation",
		message: `${left}: ${listed(found)} governs, another license of the same family`,
		declared,
		found,
		severity: "contradiction"
	};
	if (strictest$1(found) <= strictest$1(declared) || passesOn(declared, found)) return null;
	return {
		kind: "permissive-over-restrictive",
		message: `${left}: ${listed(found)} governs`,
		declared,
		found,
		severity: "contradiction"
	};
}
function isMet({ license, choice }, declared) {
	return [license, ...choice].some((id) => declared.includes(id));
}
function remark(declared, named, self) {
	const found = hintOfName(named);
	if (found.length === 0 || found.some((id) => declared.includes(id)) || strictest$1(found) < strictest$1(declared) || found.some((id) => isLicensor(self, id))) return null;
	const where = named === self ? "no base model is stated" : `derived from ${named}, whose license is not known`;
	return {
		kind: "permissive-over-restrictive",
		message: `declared ${listed(declared)}, ${where}: by its name it may be under ${listed(found)}`,
		declared,
		found,
		severity: named === self ? "note" : "contradiction"
	};
}
function overRestrictive(declared, found, ancestor) {
	if (!declared.some((id) => licenseById(id)?.category === "community") && ancestor.relation !== "quantized") return null;
	return {
		kind: "over-restrictive",
		message: `declared ${listed(declared)}, stricter than ${listed(found)} of ${ancestor.own.model}: both apply`,
		declared,
		found,
		severity: "note"
	};
}
function passesOn(declared, found) {
	return found.every((id) => familyOfLicense(id) === "openrail-m") && declared.some((id) => familyOfLicense(id) === "openrail-m");
}

// src/licenses/union-terms.ts
function licensesOf(own) {
	const ids = new Set(own.licenses.map(({ license }) => license));
	for (const id of ids) for (const term of licenseById(id)?.terms ?? []) if (term.term === "other-license-applies" && licenseById(term.value) !== null) ids.add(term.value);
	return [...ids];
}
function unionTerms(models) {
	const terms = /* @__PURE__ */ new Map();
	for (const own of models) {
		const licensed = licensedTerms(own);
		for (const term of licensed.values()) {
			const key = `${term.license} ${valueKey(term)}`;
			if (!terms.has(key)) terms.set(key, term);
		}
		for (const term of foundTerms(own)) {
			const key = `${own.model} ${valueKey(term)}`;
			if (!licensed.has(valueKey(term)) && !terms.has(key)) terms.set(key, term);
		}
	}
	const [own] = models;
	if (own !== void 0 && own.gated !== false) terms.set("gated", {
		...gatedTerm(own.gated),
		license: null,
		from: own.model
	});
	return [...terms.values()];
}
function licensedTerms(own) {
	const terms = /* @__PURE__ */ new Map();
	for (const license of licensesOf(own)) for (const term of licenseById(license)?.terms ?? []) {
		const value = valueKey(term);
		if (!terms.has(value)) terms.set(value, {
			...term,
			license,
			from: own.model
		});
	}
	return terms;
}
function foundTerms(own) {
	return [...own.licenses.flatMap((one) => one.clauses), ...own.clauses].map(termOfClause).filter((term) => term !== null).map((term) => ({
		...term,
		license: null,
		from: own.model
	}));
}
function valueKey(term) {
	return `${term.term} ${JSON.stringify(term.value)}`;
}
function gatedTerm(gated) {
	return {
		term: "gated-acceptance",
		value: `${gated === "auto" ? "Access is granted at once" : "Access is granted by hand"} when somebody accepts the conditions on the model page.`,
		clause: {
			section: null,
			quote: null,
			document: null
		}
	};
}

// src/licenses/determine.ts
function determine(request, own) {
	const given = own.get(requestKey(request)) ?? determineOwn(request, { kind: "not-locked" });
	const { ancestors: met, missing } = lineageOf(given, own);
	const [self = given, ...bases] = narrowByLineage([given, ...met.map((ancestor) => ancestor.own)]);
	const ancestors = met.map((ancestor, at) => ({
		...ancestor,
		own: bases[at] ?? ancestor.own
	}));
	const binding = ancestors.filter(binds);
	const chain = [self, ...binding.map((ancestor) => ancestor.own)];
	const unknownAncestors = [...ancestors.filter((ancestor) => UNKNOWN.has(ancestor.own.kind)).map((ancestor) => ancestor.own.model), ...missing];
	const { relabels, remarks } = relabelContradictions(self, binding, unknownAncestors);
	const contradicted = relabels.some(({ severity }) => severity === "contradiction");
	const multimodal = chain.find((one) => one.multimodal !== null)?.multimodal ?? null;
	return {
		model: self.model,
		requested: request,
		commit: self.commit,
		kind: self.kind === "known" && contradicted ? "conflicting" : self.kind,
		own: {
			...self,
			multimodal
		},
		lineage: ancestors,
		unknownAncestors,
		licenses: [...new Set(chain.flatMap(licensesOf))],
		terms: unionTerms(chain),
		commercialUse: strictestUse([...chain.map(ownUse), ...missing.map(() => "unknown")]),
		contradictions: [
			...self.contradictions,
			...relabels,
			...remarks
		],
		problems: distinctProblems([self, ...ancestors.map((ancestor) => ancestor.own)])
	};
}
function binds({ own, child }) {
	return own.licenses.length === 0 || own.licenses.some(({ license }) => !isLicensor(child, license));
}
const UNKNOWN = /* @__PURE__ */ new Set([
	"unrecognized",
	"undeclared",
	"unresolved"
]);
function ownUse(own) {
	const uses = own.licenses.map(({ license, modified, clauses }) => {
		const use = licenseById(license)?.commercialUse ?? "unknown";
		return strictestUse([modified && use === "yes" ? "unknown" : use, ...clauses.flatMap(useOfClause)]);
	});
	const companions = licensesOf(own).map((license) => licenseById(license)?.commercialUse ?? "unknown");
	const unreadable = own.contradictions.some(({ severity, found }) => severity === "contradiction" && found.length === 0);
	const open = UNKNOWN.has(own.kind) || unreadable ? ["unknown"] : [];
	return strictestUse([
		...uses,
		...companions,
		...open,
		...own.clauses.flatMap(useOfClause)
	]);
}
const BARRING = /* @__PURE__ */ new Set([
	"non-commercial",
	"research-only",
	"evaluation-only",
	"personal-use-only"
]);
const CONDITIONS$1 = /* @__PURE__ */ new Set([
	"registration",
	"separate-license",
	"paid-license"
]);
function useOfClause({ term, value }) {
	if (BARRING.has(term) || term === "commercial-use" && value === "no") return ["no"];
	return term.endsWith("-threshold") || CONDITIONS$1.has(term) || value === "conditional" ? ["conditional"] : [];
}
function distinctProblems(chain) {
	const problems = chain.flatMap((one) => one.problems);
	return [...new Map(problems.map((problem) => [`${problem.subject} ${problem.reason}`, problem])).values()];
}

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
function governingWords({ kind, licenses: governing }) {
	if (governing.length === 0) return kind;
	const offered = governing.filter(({ choice }) => choice.length > 0).map(nameOf$1);
	const names = [...governing.filter(({ choice }) => choice.length === 0).map(nameOf$1), ...offered.length > 0 ? [offered.join(" or ")] : []].join(" + ");
	return kind === "known" ? names : `${names} (${kind})`;
}
function nameOf$1({ license, modified }) {
	return modified ? `${license} (modified)` : license;
}
function licenses(locked, now) {
	const [before, after] = [governingWords(locked), governingWords(now)];
	return before === after ? null : {
		kind: "license-changed",
		message: `license ${before} -> ${after}`
	};
}
const CARD_LICENSE = [
	"card-license",
	"card-license-name",
	"card-license-link"
];
const TEXTS = [
	"license-text",
	"use-policy-text",
	"notice"
];
const CARD = /* @__PURE__ */ new Set([
	...CARD_LICENSE,
	"gated-prompt",
	"gated-region"
]);
const TEXT = new Set(TEXTS);
const LICENSE_EVIDENCE = /* @__PURE__ */ new Set([...CARD_LICENSE, ...TEXTS]);
function texts(locked, now) {
	const [before, after] = [hashes(locked, TEXT), hashes(now, TEXT)];
	const paths = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
	if (paths.length === 0) return null;
	const unread = new Set(now.evidence.flatMap((each) => each.unread === null ? [] : each.path ?? []));
	return {
		kind: "text-changed",
		message: `license text: ${paths.map((path) => {
			if (!after.has(path)) return `${path} is gone`;
			if (unread.has(path)) return `${path} could not be read`;
			return `${path} ${before.has(path) ? "changed" : "is new"}`;
		}).join(", ")}`
	};
}
function card(locked, now) {
	return sameCard(locked, now) ? null : {
		kind: "card-changed",
		message: `card: ${quotes(locked)} -> ${quotes(now)}`
	};
}
function sameCard(locked, now) {
	const [before, after] = [hashes(locked, CARD), hashes(now, CARD)];
	return before.size === after.size && [...before].every(([field, hash]) => after.get(field) === hash);
}
function hashes(own, sources) {
	const found = /* @__PURE__ */ new Map();
	for (const { source, path, sha256 } of own.evidence.filter((one) => sources.has(one.source))) {
		const place = path ?? source;
		const before = found.get(place);
		found.set(place, before === void 0 ? sha256 : `${before} ${sha256}`);
	}
	return found;
}
function quotes(own) {
	const words = own.evidence.filter(({ source }) => CARD.has(source) && source !== "gated-prompt").map(quoteWords);
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
		case "unreachable":
		case "incomplete": return {
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

// src/policy/choices.ts
const MOST$1 = 64;
function choicesOf(determination) {
	let ways = [[]];
	for (const own of chainOf(determination)) {
		const options = optionsOf(own);
		if (options.length > 1) ways = ways.flatMap((way) => options.map((dropped) => [...way, ...dropped]));
		if (ways.length > MOST$1) return [determination];
	}
	return ways.length === 1 ? [determination] : ways.map((dropped) => taking(determination, dropped));
}
function optionsOf({ model, licenses }) {
	const offered = licenses.filter(({ choice }) => choice.length > 1);
	return offered.map((kept) => offered.filter((one) => one !== kept).map(({ license }) => ({
		model,
		license
	})));
}
function taking(determination, dropped) {
	const isDropped = (model, license) => dropped.some((one) => one.model === model && one.license === license);
	const own = reduced(determination.own, isDropped);
	const lineage = determination.lineage.map((ancestor) => ({
		...ancestor,
		own: reduced(ancestor.own, isDropped)
	}));
	const left = new Set([own, ...lineage.map((ancestor) => ancestor.own)].flatMap((one) => one.licenses.map(idOf)));
	const gone = new Set(dropped.map(({ license }) => license).filter((license) => !left.has(license)));
	return {
		...determination,
		own,
		lineage,
		licenses: determination.licenses.filter((license) => !gone.has(license)),
		terms: determination.terms.flatMap((term) => term.license === null || !gone.has(term.license) ? [term] : restated(term, left))
	};
}
function restated({ term, value, from }, left) {
	const same = JSON.stringify(value);
	for (const license of left) {
		const said = licenseById(license)?.terms.find((one) => one.term === term && JSON.stringify(one.value) === same);
		if (said !== void 0) return [{
			...said,
			license,
			from
		}];
	}
	return [];
}
function reduced(own, isDropped) {
	return {
		...own,
		licenses: own.licenses.filter(({ license }) => !isDropped(own.model, license))
	};
}
function idOf({ license }) {
	return license;
}

// src/policy/reasons/subject.ts
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
			choice: [],
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

// src/policy/reasons/license.ts
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

// src/policy/reasons/model.ts
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

// src/policy/reasons/requirement.ts
function requirementReasons(subject, duties) {
	return [...required("pinned-revision", subject, unpinned), ...required("license-text", subject, noText)].concat(required("notice", subject, () => missingNotices(duties, subject)));
}
function required(key, subject, misses) {
	const level = requiredLevel(subject.rules, key);
	if (level === "off") return [];
	const rule = originOf(subject.rules, `require.${key}`);
	return misses(subject).map(({ message, remedy }) => reason(level, rule, message, { remedy }));
}
function unpinned({ determination }) {
	const { model, revision } = determination.requested;
	if (revision !== null && isFullCommit(revision)) return [];
	const commit = determination.commit === null ? "a full commit" : `commit ${determination.commit}`;
	return [{
		message: `${model} is used at ${revision === null ? "the default branch" : `"${revision}", which can be moved`}`,
		remedy: `Pin the reference to ${commit}.`
	}];
}
function noText({ determination, settled }) {
	const { own } = determination;
	if (settled.has(own.model) || own.evidence.some(isReadText)) return [];
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

// src/policy/terms/judges.ts
function nonCommercial(term, { facts }) {
	const words = {
		term,
		yes: "the use is commercial",
		no: "the use is not commercial"
	};
	return byFlag(facts["commercial-use"], "commercial-use", words);
}
function byFlag(flag, fact, { term, yes, no }) {
	if (flag === void 0) return unstated(fact, term);
	return flag ? applies(`${term}, and ${yes}`, fact) : clear(`${term}; ${no}`);
}
function onlyFor({ facts }, what, fit, doubtful) {
	const term = `allows ${what} only`;
	if (facts.purposes === void 0) return unstated("purposes", term);
	const outside = facts.purposes.filter((purpose) => !fit.includes(purpose));
	if (outside.length === 0) return clear(`${term}; that is what the models are used for`);
	const plain = outside.filter((purpose) => !doubtful.includes(purpose));
	if (plain.length > 0) return applies(`${term}, and the models are used for ${plain.join(", ")}`, "purposes");
	return held(`${term}, and the models are used for ${outside.join(", ")} too`, "purposes", "Have legal say whether that counts; settle it by a scope or a waiver.");
}
function noDerivatives(_, { facts }) {
	const term = "forbids passing on modified versions";
	if (facts["modifies-weights"] === void 0) return unstated("modifies-weights", term);
	if (!facts["modifies-weights"]) return clear(`${term}; weights are not modified`);
	if (facts["redistributes-weights"] === void 0) return open$1("redistributes-weights", term, "Do modified weights leave the organization?");
	if (facts["redistributes-weights"]) return applies(`${term}, and the organization modifies and redistributes weights`, "redistributes-weights");
	return held(`${term}, and the organization modifies weights`, "modifies-weights", "Have legal read whether modified versions may be kept inside; settle it by a waiver.");
}
function copyleft(fact, term, { facts }) {
	const { [fact]: passedOn, "modifies-weights": modified } = facts;
	if (passedOn === false) return clear(`${term}; nothing is passed on`);
	if (modified === false) return duty(term);
	if (passedOn === void 0) return unstated(fact, term);
	if (modified === void 0) return unstated("modifies-weights", term);
	return held(`${term}, and the organization does pass modified versions on`, fact, "Decide whether to publish under the same terms; then accept the term in the policy.");
}
function registration(value, { facts, license }) {
	const term = `asks to register with the licensor (${value})`;
	if (facts.registrations?.some((id) => id.toLowerCase() === license.toLowerCase()) ?? false) return clear(`${term}; the organization is registered`);
	if (facts["commercial-use"] === false && COMMERCIAL.test(value)) return clear(`${term}; the use is not commercial`);
	return open$1("registrations", term, `Has the organization registered? If so, list "${license}".`);
}
const COMMERCIAL = /\bcommercial\b/i;
const PRODUCTION = /\bproduction\b/i;
function agreement(term, value, { facts }) {
	if (facts["commercial-use"] === false && COMMERCIAL.test(value)) return clear(`${term}; the use is not commercial`);
	if (facts.purposes?.some((purpose) => purpose === "production" || purpose === "internal") === false && PRODUCTION.test(value)) return clear(`${term}; nothing is in production`);
	return held(term, null, "Obtain the license and record it under \"assertions\" as a contract, or use another model.", "Does the organization hold such a license?");
}
function attribution({ display, notice, noticeFile }, { facts }) {
	const words = [...display, ...notice === null ? [] : [notice]];
	if (facts["redistributes-weights"] === false && facts["serves-over-network"] === false) return clear("asks for attribution towards others; nothing leaves the organization");
	if (display.length > 0 && facts["attribution-surfaces"]?.length === 0) return applies(`asks to show "${display.join("\", \"")}", and the organization has no place to show it`, "attribution-surfaces", { remedy: ADD_PLACE });
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
		no: "the organization does not train on outputs"
	});
}

// src/policy/terms/sizes.ts
function judgeThreshold(value, context) {
	const cap = sizeText(value);
	if (value.effect === "display-name") return judgeDisplay(value, context, cap);
	if (context.facts["commercial-use"] === void 0) return unstated("commercial-use", `has a cap of ${cap}`);
	const concerns = value.applies === null ? true : CONCERNS[value.applies]?.(context.facts) ?? null;
	if (concerns === false) return clear(`has a cap of ${cap} for ${value.applies}; that is not the organization`);
	const size = compare(value, context.facts);
	if (size.kind === "below") return clear(`has a cap of ${cap}; ${size.why}`);
	if (size.kind === "unknown") return open$1(size.fact, `has a cap of ${cap}`, size.question);
	if (context.facts["commercial-use"] === false) return held(`has a cap of ${cap}, and ${size.why}; whether the cap counts for non-commercial use stands in the clause`, size.fact, "Read the clause; if the cap does not count for you, accept the term in a scope or waive it.");
	if (concerns === null) return applies(`has a cap of ${cap} for ${value.applies}, and ${size.why}`, size.fact, {
		outcome: "review",
		question: `Does this concern the organization: ${value.applies}?`
	});
	const effect = value.effect === "no-rights" ? "gives no rights" : "asks for a separate license";
	return applies(`${effect} above ${cap}, and ${size.why}`, size.fact);
}
const CONCERNS = {
	"those who offer Model as a Service": (facts) => facts["hosts-model-for-others"] ?? null,
	"other than personal use or research": ({ purposes }) => purposes?.some((purpose) => purpose !== "personal" && purpose !== "research") ?? null
};
function judgeDisplay(value, context, cap) {
	const size = compare(value, context.facts);
	if (size.kind === "below") return clear(`asks to show the model's name above ${cap}; ${size.why}`);
	if (size.kind === "unknown") return duty(`asks to show the model's name prominently above ${cap}`);
	const asked = `asks to show the model's name prominently above ${cap}, and ${size.why}`;
	if (context.facts["attribution-surfaces"]?.length !== 0) return duty(asked);
	return applies(`${asked}; the organization has no place to show it`, "attribution-surfaces", { remedy: ADD_PLACE });
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
	return against(value.limit, count, fact, `${fact} is ${figure(count)}`);
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
		why: `${fact} never passed ${figure(highest)}`
	};
	if (value.measured === "standing") {
		if (now !== void 0) return against(value.limit, now, fact, `${fact} is ${figure(now)}`);
		return {
			kind: "unknown",
			fact,
			question: "How many monthly active users does the organization have now?"
		};
	}
	const counted = value.on === null ? void 0 : (at ?? []).find(({ date }) => isMonthBefore(date, value.on ?? ""));
	if (counted !== void 0) return against(value.limit, counted.count, fact, `${fact} was ${figure(counted.count)} at ${counted.date}`);
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
	const amount = `${fact} is ${figure(money.amount)} ${currency}`;
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
		question: `The cap is per month: did any month reach ${figure(value.limit)} ${currency}?`
	};
}
function against(limit, count, fact, why) {
	return {
		kind: count >= limit ? "reached" : "below",
		fact,
		why
	};
}
function sizeText({ limit, unit, currency, period, measured, on }) {
	if (unit === "revenue" || unit === "funding") {
		const per = period === null ? "" : ` a ${period}`;
		return `${figure(limit)} ${currency ?? ""} ${unit}${per}`.replace("  ", " ");
	}
	const when = measured === "at-release" ? ` (counted once, ${on === null ? "at the release" : `on ${on}`})` : "";
	return `${figure(limit)} ${unitText(unit)}${when}`;
}
function unitText(unit) {
	return unit.replaceAll("-", " ");
}

// src/policy/terms/rules.ts
const TERM_RULES = {
	"commercial-use": {
		rule: "Denied when it is \"no\" and the use is commercial; held for review when it is \"conditional\" and no term spells the condition out.",
		facts: ["commercial-use"],
		judge(value, context) {
			if (value === "yes") return clear("allows commercial use");
			if (value === "no") return nonCommercial("allows no commercial use", context);
			if (licenseById(context.license)?.terms.some(({ term }) => CONDITIONS.has(term))) return clear("allows commercial use under conditions");
			if (context.facts["commercial-use"] === false) return clear("sets conditions for commercial use only");
			return held("allows commercial use under conditions that the catalog does not spell out", "commercial-use", "Read the license; settle it by an assertion or a waiver.");
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
			no: "weights stay inside"
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
		judge: (_, { facts }) => byFlag(facts["hosts-model-for-others"] ?? (facts["serves-over-network"] === false ? false : void 0), "hosts-model-for-others", {
			term: "forbids offering the model as a hosted service",
			yes: "the organization hosts models for others",
			no: "the organization does not host models for others"
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
		judge: () => held("makes the licensor the owner of outputs", null, "Have legal read the clause; settle it by a waiver.")
	},
	"competing-use-prohibited": {
		rule: "Denied when the organization competes with licensors.",
		facts: ["competes-with-licensors"],
		judge: (_, { facts }) => byFlag(facts["competes-with-licensors"], "competes-with-licensors", {
			term: "forbids use that competes with the licensor",
			yes: "the organization competes with licensors",
			no: "the organization does not compete with licensors"
		})
	},
	"network-copyleft": {
		rule: "Held for review when modified weights are served by network; a duty when they are served unmodified.",
		facts: ["serves-over-network", "modifies-weights"],
		judge: (_, context) => copyleft("serves-over-network", "asks to offer the source of modified versions to everyone who reaches them by network", context)
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
			no: "the organization has one"
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
		judge: (value) => licenseById(value) !== null ? duty(`says that ${value} applies too`) : held(`says that another license applies too (${value})`, null, "Read the other license; settle the model by an assertion or a waiver.", "Does the organization meet the other license as well?")
	},
	"mau-threshold": {
		rule: "Denied when the users of the month that the text counts reach the cap; review for non-commercial use above it. A cap that only asks to show a name is a duty; denied above it when there is no place to show one.",
		facts: [
			"commercial-use",
			"monthly-active-users",
			"attribution-surfaces"
		],
		judge: judgeThreshold
	},
	"revenue-threshold": {
		rule: "Denied when the revenue in the currency of the text reaches the cap; review for non-commercial use above it.",
		facts: [
			"commercial-use",
			"annual-revenue",
			"funding",
			"hosts-model-for-others",
			"attribution-surfaces"
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
		rule: "A duty; held for review when a restriction concerns a field that the organization works in.",
		facts: ["fields"],
		judge: judgeRestrictions
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
		judge: (_, context) => copyleft("redistributes-weights", "asks to pass on modified versions under the same terms", context)
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

// src/policy/reasons/term.ts
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
	const reasons = judgements.filter(({ term }) => term.term !== "commercial-use" || !spelled.has(source(term))).map((judgement) => termReason(judgement, subject)).filter((found) => found !== null);
	const said = /* @__PURE__ */ new Set();
	return reasons.filter(({ outcome, message }) => {
		const isNew = !said.has(`${outcome} ${message}`);
		said.add(`${outcome} ${message}`);
		return isNew;
	});
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
		for (const clause of clauses) if (!clauses.filter((one) => one === clause || saysAlike(one, clause)).some((one) => isTerm(one, own.model, subject))) found.push(clauseTerm(clause, own.model));
	}
	return found;
}
function saysAlike(one, other) {
	return one.term === other.term && one.value !== null && one.value === other.value;
}
function isTerm({ term, quote }, from, { determination }) {
	return determination.terms.some((known) => known.license === null && known.from === from && known.term === term && known.clause.quote === quote);
}
function clauseTerm({ term, quote, document }, from) {
	const clause = {
		section: null,
		quote,
		document
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
		url: null,
		fields: []
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
	if (NEEDS_VALUE.has(term.term) && typeof term.value === "string") return held(`has a clause on ${term.term} that must be read: "${term.value}"`, null, READ_CLAUSE);
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
	return `${nameOf(term)} ${predicate}${inherited(term.from, determination)}`;
}
function nameOf({ license, clause }) {
	if (license !== null) return licenseName(license);
	return (clause.document ?? "the license text").replace(/^the /, "The ");
}
function fulfilled(words, seen) {
	if (words.length === 0 || seen === null) return null;
	return words.every((text) => seen(fixedPart(text)));
}
function fixedPart(text) {
	return text.split(/\[[^\]]*\]/).map((part) => part.trim()).reduce((longest, part) => part.length > longest.length ? part : longest, "");
}

// src/policy/reasons/unresolved.ts
function unresolvedText(unresolved) {
	switch (unresolved?.kind) {
		case "absent": return unresolved.authenticated ? "the Hub has no such model, or the token may not see it" : "the Hub has no such model, or it is private";
		case "forbidden": return FORBIDDEN[unresolved.reason].message;
		case "bad-revision": return `the model has no revision "${unresolved.revision}"`;
		case "unreachable": return `the Hub ${SILENT.has(unresolved.reason) ? "did not answer" : "gave no usable answer"} (${unresolved.detail})`;
		case "incomplete": return `not all of it could be read (${unresolved.detail})`;
		case "not-locked": return "the lock holds nothing about it";
		default: return "what it is could not be found out";
	}
}
function unresolvedRemedy(unresolved) {
	switch (unresolved?.kind) {
		case "forbidden": return FORBIDDEN[unresolved.reason].remedy;
		case "bad-revision": return "Name a branch, tag or commit that the model has.";
		case "unreachable": return ASKING_AGAIN[unresolved.reason];
		case "incomplete": return "Run again where the Hub was at fault; else read it, and record what legal found under \"assertions\".";
		case "not-locked": return "Run \"model-license-gate lock\" with access to the Hub, and commit the lock.";
		default: return "Check the id; for a private model give a token (HF_TOKEN) that may read it.";
	}
}
const FORBIDDEN = {
	disabled: {
		message: "the Hub has disabled it",
		remedy: "Use another model: the Hub gives this one to nobody."
	},
	region: {
		message: "the Hub does not give it to this region",
		remedy: "Use another model, or run where the Hub gives this one."
	},
	"no-access": {
		message: "the Hub gives no access to it",
		remedy: "Ask for access on its page, and give a token (HF_TOKEN) that has it."
	}
};
const SILENT = /* @__PURE__ */ new Set([
	"network",
	"timeout",
	"budget-spent"
]);
const REACH = "Run again; look after the network, HTTPS_PROXY and HF_ENDPOINT. To check offline, commit a lock.";
const STRANGE = "Look at what answers for the Hub: a network that asks to sign in, a proxy (HTTPS_PROXY), a mirror (HF_ENDPOINT).";
const ASKING_AGAIN = {
	network: REACH,
	timeout: REACH,
	"budget-spent": "Run again, with a longer timeout or a cache folder.",
	"rate-limited": "Give a token (HF_TOKEN), which may ask more often, or run again later.",
	"server-error": "Run again when the Hub is well.",
	"not-json": STRANGE,
	"bad-response": STRANGE,
	"refused-redirect": STRANGE,
	"bad-token": "Renew the token (HF_TOKEN)."
};

// src/policy/reasons/unknown.ts
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
	return why !== void 0 && UNASKED.has(why) ? "unreachable" : "unresolved";
}
const UNASKED = /* @__PURE__ */ new Set([
	"unreachable",
	"incomplete",
	"not-locked"
]);
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
	const message = describe$1(said);
	if (onlyLikely && own.unresolved?.kind === "absent") return [reason("warn", rule, `${message}; it may not be a model at all`, { remedy: "If it is a model, check the id; if not, mark the line \"model-license-gate: ignore <reason>\"." })];
	const remedy = said.kind === "unresolved" ? unresolvedRemedy(own.unresolved) : REMEDIES[said.kind];
	return [reason(rules["on-unknown"][key], rule, message, { remedy })];
}
const REMEDIES = {
	known: null,
	undeclared: "Ask the author for a license, use another model, or record what legal found under \"assertions\".",
	unrecognized: "Have legal read the license text and record an assertion, or ask for a waiver.",
	conflicting: "Have legal settle which license governs and record an assertion, or use another model."
};
function describe$1(own) {
	const { kind } = own;
	switch (kind) {
		case "known": return "the license is known";
		case "undeclared": return "no license is stated";
		case "unrecognized": {
			const [clause] = own.clauses;
			const stated = statedWithoutText(own);
			if (stated !== null) return stated;
			return `the license text is none that the catalog knows${clause === void 0 ? "" : `; in it or beside it: "${clause.quote}"`}`;
		}
		case "conflicting": {
			const [first] = own.contradictions;
			const said = (own.contradictions.find(({ severity }) => severity === "contradiction") ?? first)?.message;
			return `the evidence on its license contradicts itself${said === void 0 ? "" : `: ${said}`}`;
		}
		case "unresolved": return unresolvedText(own.unresolved);
		default: return kind;
	}
}
function statedWithoutText({ evidence }) {
	if (evidence.some(isReadText)) return null;
	const texts = evidence.filter(({ source }) => source === "license-text");
	const card = evidence.filter(({ source }) => source === "card-license" || source === "card-license-name");
	const unread = texts.map(({ path, unread }) => `${path} was not read${unread === null ? "" : `: ${UNREAD_WORDS[unread]}`}`).join("; ");
	if (card.length === 0) return unread === "" ? null : unread;
	return `"${card.map(quoteWords).join(", ")}" names no license that the catalog knows, and ${unread === "" ? "no text of it was found" : unread}`;
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
		const why = own === void 0 ? "what it is could not be found out" : describe$1(own);
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
	const order = ["off", ...OUTCOMES];
	const remedy = "Use a model whose lineage is known, or record what legal found under \"assertions\".";
	return level !== "off" && order.indexOf(level) > order.indexOf(byKind) ? reason(level, originOf(rules, "require.known-lineage"), message, { remedy }) : reason(byKind, originOf(rules, `on-unknown.${key}`), message, { remedy });
}

// src/policy/scopes.ts
function byScope(policy, references, scopeOf) {
	if (references.length === 0) return /* @__PURE__ */ new Map([[null, []]]);
	const counted = references.filter(({ reference }) => counts(reference, policy));
	return groupBy(counted, ({ reference }) => scopeOf(reference.location.path));
}
function counts(reference, policy) {
	if (reference.class === "mention" && policy.mentions === "ignore") return false;
	return reference.ignored === null || policy["ignore-comments"] === "deny";
}
function outside(files, references) {
	return references.filter(({ location }) => !files.includes(location.path));
}
function scopeFinder(policy) {
	const scopes = policy.scopes.map((scope) => ({
		scope,
		globs: scope.value.paths.map(pathMatcher)
	}));
	const { prefix } = policy;
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const before = known.get(path);
		if (before !== void 0) return before;
		const found = scopes.find(({ globs }) => globs.some((matches) => matches(prefix + path)))?.scope ?? null;
		known.set(path, found);
		return found;
	};
}
function throughLinks(references, links, policy) {
	const rulesOf = pathRules(policy);
	return [...links].flatMap(([link, target]) => references.flatMap((reference) => {
		const { path } = reference.location;
		const isBelow = target === "" || path.startsWith(`${target}/`);
		if (path !== target && !isBelow) return [];
		const also = link + (target === "" ? `/${path}` : path.slice(target.length));
		return rulesOf(also) === rulesOf(path) ? [] : {
			...reference,
			location: {
				...reference.location,
				path: also
			}
		};
	}));
}
function pathRules(policy) {
	const scopeOf = scopeFinder(policy);
	const bound = policy.waivers.flatMap(({ value }) => value.paths ?? []).map(pathMatcher);
	return (path) => JSON.stringify([scopeOf(path)?.name ?? null, ...bound.map((matches) => matches(policy.prefix + path))]);
}

// src/policy/evaluate.ts
function evaluate(input) {
	const { policy, today } = input;
	const run = {
		...input,
		contracts: contractsInForce(policy.assertions, today),
		waivers: indexWaivers(policy),
		used: /* @__PURE__ */ new Set()
	};
	const scopeOf = scopeFinder(policy);
	const verdicts = [];
	for (const { determination, references } of input.models) for (const [scope, group] of byScope(policy, references, scopeOf)) verdicts.push(judge(run, scope, determination, group));
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
function judge(run, scope, determination, references) {
	const rules = scope?.rules ?? run.policy.rules;
	const { reasons, duties, unwaived } = choicesOf(determination).map((way) => assess(subjectOf(run, rules, way, references))).reduce((best, way) => compareOutcomes(way.unwaived, best.unwaived) < 0 ? way : best);
	const fails = isFailing(unwaived);
	const answer = fails ? waiverFor(run.waivers, determination, references.map(plain), run.today) : NO_WAIVER;
	if (answer.kind === "waived") run.used.add(answer.waiver.origin);
	if (answer.kind === "void") reasons.push(voidReason(answer));
	return {
		request: determination.requested,
		scope: scope?.name ?? null,
		outcome: answer.kind === "waived" ? "allow" : worstOf(reasons.map(outcomeOf)),
		unwaived,
		reasons: reasons.sort((a, b) => compareOutcomes(b.outcome, a.outcome)),
		waivedBy: answer.kind === "waived" ? shownWaiver(answer.waiver) : null,
		obligations: duties,
		determination,
		references,
		introduced: references.length === 0 || references.some(({ introduced }) => introduced),
		alternative: fails ? alternativeFor(determination.model) : null
	};
}
function assess(subject) {
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
	return {
		reasons,
		duties,
		unwaived: worstOf(reasons.map(outcomeOf))
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
function outcomeOf({ outcome }) {
	return outcome;
}
function unreadNotes(policy, problems) {
	const unread = problems.filter((problem) => isUnchecked(problem) && (problem.stage === "files" || problem.stage === "find"));
	const outcome = policy["on-unread"];
	if (unread.length === 0 || outcome === "allow") return [];
	const names = unread.map(({ subject }) => subject);
	return [{
		severity: outcome === "warn" ? "warning" : "error",
		message: `${counted(unread.length, "file")} could not be checked (${firstOf(names, 3)}); on-unread is ${outcome}.`,
		origin: originOf(policy.rules, "on-unread")
	}];
}
function worstFirst(a, b) {
	return compareOutcomes(b.outcome, a.outcome) || compareText(a.request.model.toLowerCase(), b.request.model.toLowerCase()) || compareText(a.request.revision ?? "", b.request.revision ?? "") || compareText(a.scope ?? "", b.scope ?? "");
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function plain({ reference }) {
	return reference;
}

// src/licenses/texts-needed.ts
const MOST = 4;
function textsNeeded(facts) {
	const declared = declaredIds(facts);
	const texts = weightsTexts(facts);
	const readme = needsReadme(declared, facts.texts) ? readmePaths(facts.files) : [];
	return [
		...texts,
		...readme,
		...policies(facts, declared),
		...notices(facts, declared)
	];
}
function declaredIds(facts) {
	return [...facts.license.flatMap(idsForHubLicense), ...requirementsForName(facts.licenseName ?? "").flat()];
}
function weightsTexts({ texts, files }) {
	const weights = new Set(files.filter((file) => WEIGHTS.test(file)).map(folderOf));
	const speaking = texts.filter((file) => speaksForWeights(file, texts));
	const isFirst = (file) => isAtRoot(file) || file.role === "model-license" || weights.has(folderOf(file.path));
	const first = speaking.filter(isFirst);
	return (first.length > 0 ? first : speaking).slice(0, MOST).map(({ path }) => path);
}
const WEIGHTS = /\.(?:safetensors|bin|ckpt|pth?|gguf|onnx|msgpack|h5)$/i;
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
function needsReadme(declared, texts) {
	return !declared.some(barsCommerce) && !texts.some((file) => file.role === "model-license" && isAtRoot(file));
}
function barsCommerce(id) {
	return licenseById(id)?.commercialUse === "no";
}
function readmePaths(files) {
	return files.filter((file) => /^readme\.(?:md|markdown)$/i.test(file)).slice(0, 1);
}
function notices({ texts }, declared) {
	if (!declared.every(isPermissive)) return [];
	return texts.filter((file) => file.role === "notice" && isAtRoot(file) && !/third|3rd/i.test(file.path)).map(({ path }) => path).slice(0, 1);
}
function policies(facts, declared) {
	if (declared.some((id) => licenseById(id)?.terms.some(({ term }) => term === "use-restrictions"))) return [];
	return facts.texts.filter(({ role, path }) => role === "use-policy" && !path.includes("/")).map(({ path }) => path).slice(0, 1);
}

// src/files/tracked.ts
async function isTracked(folder) {
	if (!existsSync(folder)) return false;
	const listed = await git(await realpath(folder), [
		"ls-files",
		"-z",
		"--",
		"."
	]);
	return listed !== null && listed !== "";
}

// src/setup/hub-resolver.ts
function hubResolver({ settings, cacheDir, timeout, watch }) {
	const problems = [];
	const resolve = async (requests, wantTexts) => {
		const { resolveModels } = await import("./resolve.js");
		const onProblem = (problem) => problems.push(problem);
		if (settings.offline) onProblem(notAsked());
		const forged = cacheDir !== null && await isTracked(cacheDir);
		if (forged) onProblem(notUsed(cacheDir));
		const folder = forged ? null : cacheDir;
		if (folder !== null) await makeFolder(folder).catch(() => {});
		return resolveModels(requests, {
			...settings,
			...watch,
			cacheDir: folder,
			timeout,
			wantTexts,
			onProblem
		});
	};
	return {
		resolve,
		problems
	};
}
function notAsked() {
	return {
		stage: "resolve",
		subject: "HF_HUB_OFFLINE",
		reason: "HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set, so the Hub was not asked",
		hint: "Unset it, or commit a lock: \"model-license-gate lock\" writes it where the Hub can be reached.",
		location: null,
		severity: "notice"
	};
}
function notUsed(cacheDir) {
	return {
		stage: "resolve",
		subject: "cache",
		reason: `the cache folder "${cacheDir}" holds files of a repository and was not used`,
		hint: "Keep the cache out of the repository: a folder outside of the workspace, or one that holds nothing committed.",
		location: null,
		severity: "error"
	};
}
function refuseOffline({ settings }) {
	if (!settings.offline) return;
	throw new UsageError("HF_HUB_OFFLINE is set, and this asks the Hub about every model.", "Unset HF_HUB_OFFLINE; \"model-license-gate check --offline\" judges by the lock alone.");
}

// src/lock/parse.ts
var import_dist = require_dist();
const REWRITE = "Run \"model-license-gate lock\" to write it anew, and commit the result.";
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7})(?: |$)/m;
function parseLock(text, path) {
	const marker = CONFLICT_MARKER.exec(text);
	if (marker !== null) throw new UsageError(`${path}:${lineAt(text, marker.index)}: the lock holds merge conflict markers`, REWRITE);
	const content = contentOf(text, path);
	checkVersion(content, path);
	const parsed = LockDocument.safeParse(content);
	if (!parsed.success) throw new UsageError(`${path}: the lock is damaged: ${describe(parsed.error)}`, REWRITE);
	const models = Object.entries(parsed.data.models).map(([key, locked]) => [key, determination(key, locked, path)]);
	return { models: new Map(models) };
}
const ENTRY = /^(?= {2}[^\s#])/m;
const MODELS_NEXT = /^models:\s*$/m;
function contentOf(text, path) {
	const [head = "", ...entries] = text.split(ENTRY);
	const plain = (piece, at) => plainOf(piece, (offset, what) => damagedAt(text, path, at + offset, what));
	const content = MODELS_NEXT.test(head) && entries.length > 0 ? plain(head, 0) : null;
	if (!isRecord(content) || content["models"] !== null) return plain(text, 0);
	const models = /* @__PURE__ */ new Map();
	let at = head.length;
	for (const entry of entries) {
		const model = plain(entry, at);
		if (!isRecord(model)) throw damagedAt(text, path, at, "a model has no entry");
		for (const [key, value] of Object.entries(model)) {
			if (models.has(key)) throw damagedAt(text, path, at, TWICE);
			models.set(key, value);
		}
		at += entry.length;
	}
	return {
		...content,
		models: Object.fromEntries(models)
	};
}
const TWICE = "a key is there twice";
function damagedAt(text, path, offset, what) {
	return new UsageError(`${path}:${lineAt(text, offset)}: the lock is damaged: ${what}`, REWRITE);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function plainOf(text, damaged) {
	const document = (0, import_dist.parseDocument)(text, {
		uniqueKeys: false,
		merge: false
	});
	const [error] = document.errors;
	if (error !== void 0) throw damaged(error.pos[0], withoutPlace(error.message));
	const twice = keyThere(document);
	if (twice !== null) throw damaged(twice, TWICE);
	try {
		return document.toJS({ maxAliasCount: 0 });
	} catch (error) {
		throw damaged(0, (error instanceof Error ? error.message.split("\n")[0] : null) ?? String(error));
	}
}
function keyThere(document) {
	let found = null;
	(0, import_dist.visit)(document, { Map: (_, { items }) => {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of items) {
			const value = (0, import_dist.isScalar)(key) ? key.value : key;
			if (seen.has(value)) found ??= (0, import_dist.isScalar)(key) ? key.range?.[0] ?? 0 : 0;
			seen.add(value);
		}
		return found === null ? void 0 : import_dist.visit.BREAK;
	} });
	return found;
}
function withoutPlace(message) {
	return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}
function lineAt(text, offset) {
	return text.slice(0, offset).split("\n").length;
}
function checkVersion(content, path) {
	const version = typeof content === "object" && content !== null && "version" in content ? content.version : void 0;
	if (typeof version !== "number") throw new UsageError(`${path}: the lock names no format version`, REWRITE);
	if (version !== 2) {
		const message = `${path}: the lock has format version ${version}, this program reads version ${2}`;
		throw new UsageError(message, version > 2 ? "Use a newer version of model-license-gate." : REWRITE);
	}
}
function describe(error) {
	const [issue] = error.issues;
	return issue === void 0 ? "unknown shape" : `${issue.path.join(".") || "the file"}: ${issue.message}`;
}
function determination(key, locked, path) {
	const request = requestOf(key);
	const model = locked.model === null ? request?.model : modelId(locked.model);
	if (request === null || model === null || model === void 0) throw new UsageError(`${path}: "${key}" is not a model id`, REWRITE);
	const idOf = (written) => {
		const id = modelId(written);
		if (id !== null) return id;
		throw new UsageError(`${path}: the lock is damaged: "${written}" in the entry of ${key} is not a model id`, REWRITE);
	};
	return {
		model,
		revision: request.revision,
		commit: locked.commit,
		kind: locked.kind,
		licenses: locked.licenses.map((entry) => ({
			...entry,
			clauses: entry.clauses.map(clause)
		})),
		clauses: locked.clauses.map(clause),
		evidence: locked.evidence.map((clue) => ({
			...clue,
			url: fileUrl(model, locked.commit, clue.path)
		})),
		contradictions: locked.contradictions,
		baseModels: locked["base-models"].map((base) => ({
			...base,
			model: idOf(base.model)
		})),
		gated: locked.gated,
		renamedFrom: locked["renamed-from"] === null ? null : idOf(locked["renamed-from"]),
		multimodal: locked.multimodal,
		unresolved: null,
		problems: []
	};
}
function fileUrl(model, commit, path) {
	return path === null || commit === null ? null : `https://huggingface.co/${model}/blob/${commit}/${path}`;
}
function clause({ term, ...rest }) {
	return {
		...rest,
		term
	};
}

// src/setup/read-lock.ts
async function readLock(directory, base) {
	const text = base === null ? textFile(directory, LOCK_FILE) : await base(LOCK_FILE);
	return text === null ? null : parseLock(text, LOCK_FILE);
}
function requireLock(lock) {
	if (lock !== null) return lock;
	throw new UsageError(`There is no ${LOCK_FILE}, and this needs one.`, "Run \"model-license-gate lock\" with network access and commit the file.");
}
async function readLocks(directory, base) {
	const head = await readLock(directory, null);
	return head === null ? null : {
		head,
		base: base === null ? null : await lockBefore(directory, base)
	};
}
async function lockBefore(directory, base) {
	try {
		return await readLock(directory, base);
	} catch (error) {
		if (error instanceof UsageError) return { models: /* @__PURE__ */ new Map() };
		throw error;
	}
}

export { determine as C, allWithAssertions as E, sameCard as S, compareTerms as T, makeSubject as _, hubResolver as a, governingWords as b, evaluate as c, scopeFinder as d, throughLinks as f, licenseAssertions as g, contractsInForce as h, parseLock as i, counts as l, TERM_RULES as m, readLocks as n, refuseOffline as o, judgeTerms as p, requireLock as r, textsNeeded as s, readLock as t, outside as u, LICENSE_EVIDENCE as v, determineOwn as w, hashes as x, changesOf as y };