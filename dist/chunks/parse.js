import { n as requestKey, t as modelId } from "./models.js";
import { t as UsageError } from "./problem.js";
import { t as require_dist } from "./dist.js";
import { a as idForSpdx, c as idsForLink, d as isUnheldName, f as licenseById, i as familyOfValue, l as idsForSpelling, m as requirementsForName, o as idsForHubLicense, p as nameOfTexts, r as familyOfLicense, s as idsForLicenseName, u as isPermissive } from "./catalog.js";
import { n as identifyText, r as isUsePolicy } from "./identify.js";
import { a as int, d as string, f as union, i as boolean, l as record, n as _enum, o as literal, r as array, u as strictObject } from "./schemas.js";
import { createHash } from "node:crypto";

// src/licenses/clue.ts
function clue(input) {
	const { source, quote, url = null, path = null, modified = false, sha256 = hashOf(quote) } = input;
	const { weight = "declared", requirements = [], unnamed = false, family = null } = input;
	const { prose = false, identification = null } = input;
	return {
		weight,
		evidence: {
			source,
			licenses: [...new Set(requirements.flat())],
			quote: shorten(quote),
			url,
			path,
			modified,
			sha256
		},
		requirements,
		unnamed,
		family,
		prose,
		identification
	};
}
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex");
}
function shorten(text) {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

// src/licenses/evidence/assertions.ts
function assertionClues({ assertions }) {
	return assertions.map(({ license, evidence }) => clue({
		source: "policy-assertion",
		quote: `${license}: ${evidence}`,
		weight: "assertion",
		requirements: [[license]]
	}));
}

// src/licenses/reconcile.ts
function reconcile(first, second) {
	const agreed = [];
	const met = /* @__PURE__ */ new Set();
	const onlySecond = [];
	for (const requirement of second) {
		const partners = first.filter((other) => common(other, requirement).length > 0);
		if (partners.length === 0) onlySecond.push(requirement);
		for (const partner of partners) {
			met.add(partner);
			agreed.push(common(partner, requirement));
		}
	}
	return {
		agreed: distinct$1(agreed),
		onlyFirst: first.filter((one) => !met.has(one)),
		onlySecond
	};
}
function distinct$1(requirements) {
	return [...new Map(requirements.map((requirement) => [[...requirement].sort().join(), requirement])).values()];
}
function common(one, other) {
	return one.filter((id) => other.includes(id));
}

// src/licenses/strictness.ts
const CATEGORY_RANK = {
	permissive: 1,
	"weak-copyleft": 2,
	copyleft: 3,
	"use-restricted": 3,
	community: 4,
	proprietary: 4,
	"non-commercial": 5,
	"research-only": 5
};
function strictness(id) {
	const license = licenseById(id);
	if (license === null) return null;
	if (isPermissive(id)) return 0;
	return license.commercialUse === "no" ? 5 : CATEGORY_RANK[license.category];
}
function strictest(ids) {
	return Math.max(0, ...ids.map((id) => strictness(id) ?? 6));
}
const USE_RANK = [
	"yes",
	"conditional",
	"unknown",
	"no"
];
function strictestUse(uses) {
	if (uses.length === 0) return "unknown";
	return USE_RANK[Math.max(...uses.map((use) => USE_RANK.indexOf(use)))] ?? "unknown";
}
function sameEffect(ids) {
	return new Set(ids.map((id) => effectOf(licenseById(id)))).size <= 1;
}
function effectOf(license) {
	if (license === null) return "unknown";
	const caps = license.terms.flatMap((term) => {
		if (term.term === "excluded-region") return [`${term.value.regions.join()} ${term.value.scope}`];
		if (term.term !== "mau-threshold" && term.term !== "revenue-threshold" && term.term !== "size-threshold") return [];
		return [`${term.value.limit} ${term.value.unit} ${term.value.effect}`];
	});
	return [license.commercialUse, ...caps.sort()].join("; ");
}

// src/licenses/license-value.ts
const LONGEST = 200;
function requirementsOfValue(value) {
	const text = value.trim();
	if (text === "" || text.length > LONGEST) return [];
	const whole = named(text);
	return whole.length > 0 ? whole : expression(text);
}
function named(text) {
	const ids = idsForHubLicense(text);
	if (ids.length > 0) return [ids];
	const linked = idsForLink(text);
	if (linked.length > 0) return [linked];
	const byName = requirementsForName(text);
	if (byName.length > 0) return byName;
	const spdx = idForSpdx(text);
	if (spdx !== null) return [[spdx]];
	const respelled = idsForSpelling(text);
	return respelled.length > 0 ? [respelled] : [];
}
function expression(text) {
	const [, label, address] = MARKDOWN_LINK.exec(text) ?? [];
	if (label !== void 0) return bothOf(label, address ?? "");
	const bare = withoutRemarks(withoutParentheses(text));
	if (bare !== text) return requirementsOfValue(bare);
	const choices = split(text, OR);
	if (choices.length > 1) return loosest(choices.map(requirementsOfValue));
	const parts = split(text, AND);
	if (parts.length > 1) return together(parts.map(requirementsOfValue));
	const [, license] = WITH.exec(text) ?? [];
	return license === void 0 ? [] : named(license);
}
const MARKDOWN_LINK = /^\[([^\]]{1,100})\]\((\S{4,160})\)$/;
const OR = /^\s+or\s+|^\s*\|{1,2}\s*/i;
const AND = /^\s+and\s+|^\s*[,;&]\s*(?:and\s+)?|^\s*\/(?!\/)\s*|^\s+\+\s+/i;
const WITH = /^(\S{2,60}) with [\w.-]{0,40}exception[\w.-]{0,20}$/i;
function bothOf(label, address) {
	const words = requirementsOfValue(label);
	const link = named(address);
	return distinct$1([...words, ...link]);
}
function withoutParentheses(text) {
	if (!text.startsWith("(") || !text.endsWith(")")) return text;
	const inner = text.slice(1, -1);
	let depth = 0;
	for (const sign of inner) {
		if (sign === "(") depth += 1;
		if (sign === ")") depth -= 1;
		if (depth < 0) return text;
	}
	return inner.trim();
}
const REMARK = /\s*\((?:for )?(?:the )?(?:source )?(?:code|weights?|models?|checkpoints?|data|datasets?)\)/gi;
function withoutRemarks(text) {
	return text.replace(REMARK, "").trim();
}
function split(text, operator) {
	const parts = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "(") depth += 1;
		if (text[at] === ")") depth -= 1;
		const found = depth === 0 ? operator.exec(text.slice(at, at + 12)) : null;
		if (found === null) continue;
		parts.push(text.slice(start, at));
		at += found[0].length - 1;
		start = at + 1;
	}
	return [...parts, text.slice(start)].map((part) => part.trim());
}
function together(parts) {
	return parts.some((part) => part.length === 0) ? [] : parts.flat();
}
function loosest(choices) {
	if (choices.some((choice) => choice.length === 0)) return [];
	const levels = choices.map((choice) => strictest(choice.flat()));
	const best = choices.filter((_, at) => levels[at] === Math.min(...levels));
	return best.every((choice) => choice.length === 1) ? [[...new Set(best.flat(2))]] : best[0] ?? [];
}

// src/licenses/evidence/card-license.ts
function cardLicenseClues({ facts }) {
	return facts.license.map(readValue);
}
function readValue(value) {
	const quote = `license: ${value}`;
	const field = {
		source: "card-license",
		quote,
		sha256: hashOf(value)
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
			quote: `${quote} (${family})`,
			unnamed: key !== "unknown",
			family: named
		});
	}
	const spdx = idForSpdx(value);
	if (spdx !== null) {
		const remark = "an SPDX license whose terms the catalog does not hold";
		return clue({
			...field,
			quote: `${quote} (${remark})`,
			requirements: [[spdx]]
		});
	}
	if (SAYS_NOTHING.test(value.trim())) return clue(field);
	const requirements = requirementsOfValue(value);
	return clue({
		...field,
		requirements,
		unnamed: requirements.length === 0 && value.trim() !== ""
	});
}
const SAYS_NOTHING = /^(?:none|null|n\/?a|tbd|todo|undefined|-+)$/i;
const NO_FAMILY = /* @__PURE__ */ new Set([
	"other",
	"unknown",
	"public-domain"
]);

// src/licenses/evidence/card-license-link.ts
function cardLicenseLinkClues({ facts }) {
	const link = facts.licenseLink?.trim() ?? "";
	if (link === "") return [];
	const ids = idsForLink(link);
	const field = {
		source: "card-license-link",
		quote: `license_link: ${link}`,
		sha256: hashOf(link)
	};
	return [ids.length === 0 ? clue({
		...field,
		weight: "aside"
	}) : clue({
		...field,
		requirements: [ids]
	})];
}

// src/licenses/evidence/card-license-name.ts
function cardLicenseNameClues({ facts }) {
	const name = facts.licenseName?.trim() ?? "";
	if (name === "") return [];
	const quote = `license_name: ${name}`;
	const field = {
		source: "card-license-name",
		quote,
		sha256: hashOf(name)
	};
	const requirements = requirementsForName(name);
	if (requirements.length > 0) return [clue({
		...field,
		requirements
	})];
	const family = familyOfValue(name);
	if (family !== null) return [clue({
		...field,
		quote: `${quote} (${family})`,
		unnamed: true
	})];
	const spdx = idForSpdx(name);
	if (spdx !== null) return [clue({
		...field,
		requirements: [[spdx]]
	})];
	const several = isUnheldName(name) ? [] : requirementsOfValue(name);
	if (several.length > 0) return [clue({
		...field,
		requirements: several
	})];
	const held = isUnheldName(name) ? " (a license whose text the catalog does not hold)" : "";
	return [clue({
		...field,
		quote: `${quote}${held}`,
		unnamed: true
	})];
}

// src/licenses/mentions.ts
const MENTIONS = [
	[/\bApache(?: Software)?(?:[ -]Licen[cs]e)?,?[ -]?(?:Version |v)?2(?:\.0)?\b/gi, "apache-2.0"],
	[/\bMIT[ -]Licen[cs]ed?\b|\blicensed under (?:the )?MIT\b|\bLicen[cs]e:? MIT\b/g, "mit"],
	[/\b(?:Meta )?Llama[ -]?(2|3\.1|3\.2|3\.3|3|4)(?: Community| COMMUNITY)? Licen[cs]e/gi, "llama$1"],
	[/\bGemma (?:Terms of Use|Licen[cs]e)/gi, "gemma"],
	[/\bCC[ -]BY((?:[ -](?:NC|SA|ND)){0,2})[ -]?(2\.0|2\.5|3\.0|4\.0)\b/gi, "cc-by$1-$2"],
	[/\bCC0(?:[ -]1\.0)?\b/g, "cc0-1.0"],
	[/\b(A|L)?GPL[ -]?v?(3|2\.1|2)(?:\.0)?\b/g, "$1gpl-$2.0"],
	[/\bFLUX\.1[ -]?\[dev\] Non-Commercial Licen[cs]e/gi, "flux-1-dev-non-commercial-license"],
	[/\bCreativeML Open ?RAIL(?:-| )M\b/gi, "creativeml-openrail-m"],
	[/\bOpen ?RAIL\+\+(?:-M)?/gi, "openrail++"],
	[/\bQwen Research Licen[cs]e/gi, "qwen-research"],
	[/\bTongyi Qianwen Licen[cs]e/gi, "tongyi-qianwen"],
	[/\bStability AI Community Licen[cs]e/gi, "stabilityai-ai-community"],
	[/\bMistral (?:AI )?Research Licen[cs]e/gi, "mrl"],
	[/\bNVIDIA Open Model Licen[cs]e/gi, "nvidia-open-model-license"]
];
const ADDRESS = /https?:\/\/[^\s)\]>"'`]{4,200}/g;
function mentionedLicenses(prose) {
	const text = prose.slice(0, 2e4);
	const ids = /* @__PURE__ */ new Set();
	const add = (found) => {
		for (const id of found) ids.add(id);
	};
	for (const [pattern, value] of MENTIONS) for (const match of text.matchAll(pattern)) add(idsOf(filledIn(value, match)));
	for (const [address] of text.matchAll(ADDRESS)) add(idsForLink(address.replace(/[.,;:]$/, "")));
	return [...ids];
}
function filledIn(value, match) {
	return value.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? "").toLowerCase().replace(/ /g, "-").replace("2.1.0", "2.1");
}
function idsOf(value) {
	const ids = idsForHubLicense(value);
	return ids.length > 0 ? ids : idsForLicenseName(value);
}

// src/licenses/non-commercial-words.ts
const FORBIDS = [
	/\bnot (?:be )?(?:used |intended |licensed )?for (?:any )?commercial\b/i,
	/(?<!non-?)\bcommercial (?:use|usage|purposes?)[^.]{0,40}\b(?:prohibited|forbidden|not (?:allowed|permitted|granted))\b/i,
	/(?<!non-?)\bcommercial (?:use|usage)[^.]{0,20}\brequires? (?:an? )?(?:\w+ ){0,2}(?:licen[cs]e|permission|agreement|consent)\b(?![^.]*\b(?:if|when|above|over|exceed\w*|more)\b)/i,
	/仅(?:供|限|用于|可用于)[^。]{0,12}(?:研究|学术|非商业)|(?:不得|禁止|不可|不允许|严禁)[^。]{0,12}商(?:用|业)/
];
const ALLOWS_OTHER = [
	/\b(?:non-?commercial|research) (?:use|purposes?)[^.]{0,40}\bonly\b/i,
	/\b(?:only|solely|strictly|exclusively)\b[^.]{0,40}\b(?:non-?commercial|research)\b/i,
	/\b(?:released|available|licensed|provided|free|permitted|allowed)\b[^.]{0,40}\bnon-?commercial\b/i
];
const ALIKE = /(?<!non-?)\bcommercial\b[^.]{0,20}\b(?:and|or|as well as)\b[^.]{0,20}\b(?:non-?commercial|research)\b|\b(?:non-?commercial|research)\b[^.]{0,20}\b(?:and|or|as well as)\b[^.]{0,20}(?<!non-?)\bcommercial\b/i;
const IN_NAMES = /(?:^|[^a-z])(?:non-?_?commercial|nc)(?:[^a-z]|$)|(?:^|[^a-z])(?:research|academic)[ _-]?(?:use[ _-]?)?only(?:[^a-z]|$)/i;
function barsCommerce(statement) {
	if (FORBIDS.some((pattern) => pattern.test(statement))) return true;
	return !ALIKE.test(statement) && ALLOWS_OTHER.some((pattern) => pattern.test(statement));
}
function namesNonCommercial(name) {
	return IN_NAMES.test(name);
}

// src/licenses/evidence/license-texts.ts
function licenseTextClues({ facts }) {
	return facts.texts.flatMap((file) => {
		if (file.role === "readme" || file.role === "gated-prompt") return [];
		if (file.role === "notice") return file.kind === "text" ? noticeClues(file) : [];
		if (file.role === "use-policy") return file.kind === "text" ? [usePolicyClue(file)] : [];
		const decides = speaksForWeights(file, facts.texts);
		return file.kind === "text" ? [textClue(file, decides)] : unreadClue(file, decides);
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
	if (identification.kind === "unreadable") {
		const why = identification.notes[0] ?? "unreadable";
		return clue({
			...place,
			quote: `not read: ${why}`,
			weight: "aside",
			unnamed: decides
		});
	}
	if (ids.length > 0) {
		const quote = `the text of ${ids.join(" and ")}${identification.modified ? ", modified" : ""}`;
		const requirements = ids.map((id) => [id]);
		return clue({
			...place,
			quote,
			weight,
			requirements,
			modified: identification.modified,
			identification
		});
	}
	const stub = pointedAt(file.text, identification);
	if (stub.length > 0) return clue({
		...place,
		quote: file.text,
		weight: decides ? "declared" : "aside",
		requirements: stub
	});
	const quote = `no license of the catalog: "${firstLine(file.text)}"`;
	return clue({
		...place,
		quote,
		weight,
		unnamed: true,
		identification
	});
}
function noticeClues(file) {
	const ids = mentionedLicenses(file.text).filter((id) => licenseById(id)?.spdx === null);
	if (ids.length === 0) return [];
	const place = {
		source: "license-text",
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
	const { path, url } = file;
	return [clue({
		source: "license-text",
		quote: `not read: ${REASONS[file.reason]}`,
		path,
		url,
		weight: "aside",
		unnamed: true
	})];
}
const REASONS = {
	gated: "access to the files must be asked for",
	pdf: "a PDF",
	lfs: "kept in large-file storage",
	binary: "not a text",
	"too-large": "too large for a license",
	unreachable: "the Hub did not give it",
	"not-requested": "not needed"
};
function usePolicyClue(file) {
	const identification = identifyText(file.text);
	const ids = identification.licenses.filter((id) => licenseById(id) !== null);
	const named = identification.licenses.length > 0;
	return clue({
		source: "use-policy-text",
		quote: named ? `the text of ${identification.licenses.join(" and ")}` : firstLine(file.text),
		path: file.path,
		url: file.url,
		sha256: file.sha256,
		weight: ids.length > 0 ? "declared" : "aside",
		requirements: ids.map((id) => [id]),
		modified: identification.modified
	});
}
function pointedAt(text, identification) {
	if (text.length > 1e3 || identification.clauses.length > 0) return [];
	const ids = (text.match(/(?:https?:\/\/|www\.)[^\s)\]>"']{4,200}/g) ?? []).map((address) => idsForLink(address.replace(/[.,;]$/, "")));
	return ids.some((candidates) => candidates.length === 0) ? [] : distinct$1(ids);
}
function catalogId(id) {
	return licenseById(id) === null ? idForSpdx(id) ?? id : id;
}
function firstLine(text) {
	return (text.split("\n").find((one) => /[\p{L}\p{N}]/u.test(one)) ?? "").trim().slice(0, 120);
}

// src/licenses/evidence/readme.ts
const SECTION_LINES = 40;
const LONGEST_README = 2e5;
function readmeClues({ facts }) {
	return facts.texts.flatMap((file) => file.kind === "text" && file.role === "readme" ? sectionClues(file, facts) : []);
}
function sectionClues(file, facts) {
	return aboutWeights(licenseStatements(file.text), nameOf(facts)).flatMap((statement) => {
		const ids = namedIn(statement);
		const place = {
			source: "readme",
			quote: statement,
			path: file.path,
			url: file.url,
			weight: "aside",
			prose: true
		};
		const clues = ids.length > 0 ? [clue({
			...place,
			requirements: [ids]
		})] : [];
		return barsCommerce(statement) && ids.every((id) => licenseById(id)?.commercialUse !== "no") ? [...clues, clue({
			...place,
			unnamed: true
		})] : clues;
	});
}
function namedIn(statement) {
	const ids = mentionedLicenses(ofWeights(statement));
	const value = ids.length > 0 ? null : LABEL.exec(statement)?.[1];
	return value ? requirementsForName(value).flat() : ids;
}
function ofWeights(statement) {
	const parts = statement.split(/[,;]\s|\s(?:and|while|but|whereas)\s/);
	const words = parts.filter((part) => ABOUT_MODEL.test(part) && !ABOUT_CODE.test(part)).join("; ");
	return parts.some((part) => ABOUT_CODE.test(part)) && mentionedLicenses(words).length > 0 ? words : statement;
}
const LABEL = /^\W{0,6}(?:model )?licen[cs]e\W{0,4}:\W{0,4}([\w][\w .+-]{1,60}?)(?:\W*|\]\(.{1,200})$/i;
function licenseStatements(readme) {
	const lines = withoutFrontMatter(readme.slice(0, LONGEST_README)).split("\n");
	const statements = [];
	let left = 0;
	let fenced = false;
	for (const [at, line] of lines.entries()) {
		if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
		const heading = fenced ? null : headingOf(line, lines[at + 1] ?? "");
		if (heading !== null) left = /\blicen[cs]|许可|协议|授权|ライセンス/i.test(heading) ? SECTION_LINES : 0;
		if (left === 0 || fenced) continue;
		left -= 1;
		const text = heading !== null ? heading.replace(/^\W*licen[cs](?:e|ing)\W*/i, "") : line;
		if (text.trim() !== "") statements.push(...sentences(text));
	}
	for (const line of lines) if (/^\W{0,6}(?:model )?licen[cs]e\W{0,4}:/i.test(line)) statements.push(line);
	return [...new Set(statements.map((statement) => statement.trim()))].slice(0, 60);
}
function headingOf(line, next) {
	if (/^[=-]{3,}\s*$/.test(next) && /\w/.test(line) && line.length < 100) return line;
	const match = /^\s{0,3}#{1,6}\s+(.{1,200})$|^\s*\*\*(.{1,80})\*\*:?\s*$|^\s*<h[1-6][^>]{0,80}>(.{1,120})<\/h[1-6]>/i.exec(line);
	return match === null ? null : match[1] ?? match[2] ?? match[3] ?? "";
}
function sentences(line) {
	return line.slice(0, 2e3).split(/(?<=[a-z)\]]\.)\s+(?=[A-Z[*])|(?<=。)/);
}
function withoutFrontMatter(text) {
	if (!text.startsWith("---")) return text;
	const end = text.indexOf("\n---", 3);
	return end < 0 ? text : text.slice(end + 4);
}
function aboutWeights(statements, name) {
	const about = statements.filter((one) => (!ABOUT_CODE.test(one) || ABOUT_MODEL.test(one)) && (!ABOUT_DATA.test(one) || SAYS_OF_MODEL.test(one)));
	const mine = about.filter((statement) => statement.toLowerCase().includes(name));
	const general = about.filter((statement) => !namesSibling(statement, name));
	return [.../* @__PURE__ */ new Set([...mine, ...general])];
}
const ABOUT_CODE = /\b(?:source code|code ?base|code|repository|scripts?)\b/i;
const ABOUT_MODEL = /\b(?:models?|weights?|checkpoints?)\b/i;
const ABOUT_DATA = /\b(?:data ?sets?|training data|corpus|corpora)\b/i;
const SAYS_OF_MODEL = /\b(?:models?|weights?|checkpoints?)\s+(?:is|are|may|can)\b/i;
function namesSibling(statement, name) {
	const stem = /^[a-z0-9]+(?:-[a-z0-9]+)?/.exec(name)?.[0] ?? name;
	return stem.length >= 4 && name !== stem && statement.toLowerCase().includes(`${stem}-`);
}
function nameOf(facts) {
	return (facts.model.split("/").at(-1) ?? facts.model).toLowerCase();
}

// src/licenses/evidence/gated-prompt.ts
const WHOLE_LICENSE = 1500;
const ABOUT_USE = /\b(?:agree|acknowledge|models?|weights?|licen[cs]ed?|checkpoints?|access)\b/i;
const ABOUT_USERS = /\b(?:information|data|details|e-?mail|contact|privacy)\b/i;
function gatedPromptClues({ facts }) {
	const clues = [];
	if (facts.euDisallowed) clues.push(clue({
		source: "gated-prompt",
		quote: "extra_gated_eu_disallowed: true",
		weight: "aside"
	}));
	const prompt = facts.gatedPrompt ?? "";
	if (prompt.trim() === "") return clues;
	const readable = facts.texts.some((file) => file.kind === "text" && speaksForWeights(file, facts.texts));
	if (prompt.length < WHOLE_LICENSE) {
		const ids = mentionedLicenses(prompt);
		const policies = ids.filter(isUsePolicy);
		const named = {
			source: "gated-prompt",
			quote: prompt
		};
		if (policies.length > 0) clues.push(clue({
			...named,
			requirements: policies.map((id) => [id])
		}));
		else clues.push(clue({
			...named,
			weight: "aside",
			prose: ids.length > 0,
			requirements: ids.map((id) => [id])
		}));
		const barred = sentences(prompt).find((one) => barsCommerce(one) && ABOUT_USE.test(one) && !ABOUT_USERS.test(one));
		if (barred !== void 0) clues.push(clue({
			...named,
			quote: barred,
			weight: "aside",
			prose: true,
			unnamed: true
		}));
		return clues;
	}
	const identification = identifyText(prompt);
	const known = identification.licenses.filter((id) => licenseById(id) !== null);
	const quote = known.length > 0 ? `the text of ${known.join(" and ")}` : prompt;
	const weight = readable || known.length === 0 ? "aside" : "text";
	const requirements = known.map((id) => [id]);
	const { modified } = identification;
	clues.push(clue({
		source: "gated-prompt",
		quote,
		weight,
		requirements,
		modified,
		identification,
		sha256: hashOf(prompt)
	}));
	return clues;
}

// src/licenses/evidence/gather.ts
const SOURCES = [
	assertionClues,
	cardLicenseClues,
	cardLicenseNameClues,
	cardLicenseLinkClues,
	licenseTextClues,
	gatedPromptClues,
	readmeClues
];
function gatherClues(input) {
	return SOURCES.flatMap((read) => read(input));
}

// src/licenses/contradiction.ts
function contradictionBetween(kind, firstSide, first, secondSide, second, words) {
	const [declared, found] = [first.flat(), second.flat()];
	const left = `${firstSide} says ${listed(declared)}`;
	if (found.length === 0) return {
		kind,
		message: `${left}, ${secondSide} says "${words ?? ""}", which no license of the catalog matches`,
		declared,
		found,
		severity: "contradiction"
	};
	const both = [...declared, ...found];
	const right = `${secondSide} ${kind === "card-vs-text" || kind === "texts-disagree" ? "is" : "says"} ${listed(found)}`;
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
	const difference = strictest(found) - strictest(declared);
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
	let requirements = license;
	const contradictions = [];
	for (const { evidence, requirements: said } of fields) {
		const field = evidence.source === "card-license-name" ? "license_name" : "license_link";
		const { agreed, onlyFirst, onlySecond } = reconcile(requirements, said);
		const against = said.length === 0 ? license : requirements;
		if (agreed.length === 0 && against.length > 0) contradictions.push(contradictionBetween("card-vs-name", "the card", against, field, onlySecond, evidence.quote));
		requirements = distinct$1([
			...agreed,
			...onlyFirst,
			...onlySecond
		]);
	}
	for (const { evidence, requirements: said } of others.filter(isStub)) {
		if (requirements.length === 0 || reconcile(requirements, said).agreed.length > 0) continue;
		const side = `the license that ${evidence.path ?? "a text"} points to`;
		contradictions.push(contradictionBetween("card-vs-text", "the card", requirements, side, said, null));
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

// src/licenses/judge-prose.ts
const NO_COMMERCIAL_USE = 5;
function againstProse(requirements, clues) {
	const contradictions = [];
	const added = [];
	const clauses = [];
	const level = strictest(requirements.flat());
	const prose = requirements.length === 0 ? [] : clues.filter((clue) => clue.prose);
	for (const { evidence, requirements: said, unnamed } of prose) {
		const isStricter = unnamed ? level < NO_COMMERCIAL_USE : strictest(said.flat()) > level;
		if (!(unnamed || reconcile(requirements, said).agreed.length === 0) || !isStricter && (unnamed || level > 0)) continue;
		const words = unnamed ? evidence.quote : null;
		contradictions.push(contradictionBetween("card-vs-readme", "the card", requirements, sideOf(evidence), said, words));
		if (unnamed) clauses.push({
			term: "non-commercial",
			line: 1,
			quote: evidence.quote,
			value: null
		});
		else if (isStricter) added.push(...said);
	}
	return {
		requirements: added,
		contradictions,
		clauses
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
	const level = strictest(requirements.flat());
	const stricter = texts.filter((clue) => !main.includes(clue) && strictest(clue.requirements.flat()) > level);
	const [first, ...others] = known;
	const contradictions = [];
	for (const other of [...others, ...stricter]) {
		if (first === void 0 || reconcile(first.requirements, other.requirements).agreed.length > 0) continue;
		const [one, two] = [first.evidence.path ?? "the prompt", other.evidence.path ?? "the prompt"];
		contradictions.push(contradictionBetween("texts-disagree", one, first.requirements, two, other.requirements, null));
	}
	const unrecognized = main.filter((clue) => clue.requirements.length === 0);
	return {
		requirements: distinct$1([...requirements, ...stricter.flatMap((clue) => clue.requirements)]),
		contradictions,
		clauses: unrecognized.flatMap((clue) => clue.identification?.clauses ?? []),
		unrecognized: unrecognized.length > 0
	};
}
function againstText(card, texts) {
	const { agreed, onlyFirst, onlySecond } = reconcile(card.requirements, texts.requirements);
	const requirements = [
		...agreed,
		...onlyFirst,
		...onlySecond
	];
	const said = agreed.length > 0 && strictest(onlySecond.flat()) > strictest(card.requirements.flat()) ? card.requirements : onlyFirst;
	if (onlySecond.length === 0 || said.length === 0) return {
		requirements,
		contradictions: []
	};
	return {
		requirements,
		contradictions: [contradictionBetween("card-vs-text", "the card", said, "the license text", onlySecond, null)]
	};
}

// src/licenses/judge.ts
function judge(clues) {
	const asserted = clues.filter(({ weight }) => weight === "assertion");
	if (asserted.length > 0) return settled(asserted);
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
function settled(asserted) {
	return {
		kind: "known",
		licenses: governing$1(distinct$1(asserted.flatMap((clue) => clue.requirements)), []),
		clauses: [],
		contradictions: []
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
	return [{
		kind: "texts-disagree",
		message: `"${clues.find((clue) => clue.requirements.some((one) => one.length >= requirement.length && requirement.every((id) => one.includes(id))))?.evidence.quote ?? "the name"}" stands for ${requirement.length} texts of different terms, and the text was not read: the strictest governs`,
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
	return [...new Set(requirements.flat())].map((license) => {
		const found = clues.find(({ weight, identification, requirements: of }) => weight === "text" && identification?.modified === true && of.flat().includes(license))?.identification;
		return {
			license,
			modified: found !== void 0 && found !== null,
			passages: found?.passages ?? [],
			clauses: found?.clauses ?? []
		};
	});
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
function determineOwn(request, resolution, assertions) {
	const mine = assertions.filter(({ model }) => sameId(model, request.model) || isNameOf(model, resolution));
	if (resolution.kind !== "found" && resolution.kind !== "renamed") return unresolved(request, resolution);
	const { facts } = resolution;
	const clues = gatherClues({
		facts,
		assertions: mine
	});
	const judgement = judge(clues);
	const gap = (judgement.kind === "known" || judgement.kind === "undeclared") && mine.length === 0 ? gapIn(facts) : null;
	return {
		...judgement,
		kind: gap === null ? judgement.kind : "unresolved",
		model: facts.model,
		revision: request.revision,
		commit: facts.commit,
		clauses: [
			...judgement.clauses,
			...clausesOfFacts(facts, judgement.licenses.map(({ license }) => license)),
			...clausesOfNames(clues)
		],
		evidence: clues.map(({ evidence }) => evidence),
		baseModels: facts.baseModels,
		gated: facts.gated,
		renamedFrom: resolution.kind === "renamed" ? resolution.from : null,
		multimodal: isMultimodal(facts),
		unresolved: gap,
		problems: [...facts.problems, ...unreadProblems(facts, clues)]
	};
}
function gapIn({ problems }) {
	const gap = problems.find(({ severity }) => severity === "error");
	return gap === void 0 ? null : {
		kind: "unreachable",
		reason: "bad-response",
		detail: gap.reason
	};
}
function isNameOf(model, resolution) {
	return (resolution.kind === "found" || resolution.kind === "renamed") && sameId(model, resolution.facts.model);
}
function sameId(one, other) {
	return one.toLowerCase() === other.toLowerCase();
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
function clausesOfFacts(facts, licenses) {
	const clauses = [];
	if (facts.euDisallowed) clauses.push({
		term: "excluded-region",
		line: 1,
		quote: "extra_gated_eu_disallowed: true",
		value: "EU"
	});
	const policy = facts.texts.find(({ role, path }) => role === "use-policy" && !path.includes("/"));
	const covered = licenses.some((id) => licenseById(id)?.terms.some(({ term }) => term === "use-restrictions"));
	if (policy !== void 0 && !covered) clauses.push({
		term: "use-restrictions",
		line: 1,
		quote: `a use policy beside the license: ${policy.path}`,
		value: policy.url
	});
	return clauses;
}
function clausesOfNames(clues) {
	return clues.flatMap(({ evidence, unnamed }) => {
		if (!(evidence.source === "card-license" || evidence.source === "card-license-name") || !unnamed || !namesNonCommercial(evidence.quote)) return [];
		return [{
			term: "non-commercial",
			line: 1,
			quote: evidence.quote,
			value: null
		}];
	});
}
function unreadProblems(facts, clues) {
	return clues.flatMap(({ evidence, unnamed, weight }) => {
		if (!(evidence.source === "license-text" && weight === "aside" && unnamed) || evidence.quote.endsWith("the Hub did not give it")) return [];
		const named = clues.some(({ requirements, weight }) => requirements.length > 0 && weight !== "aside");
		const stands = named ? "the catalog's text of the license that the card names stands in for it" : "the license is not known";
		return [{
			stage: "determine",
			subject: facts.model,
			reason: `${evidence.path} was ${evidence.quote}; ${stands}`,
			hint: named ? null : `Read ${evidence.url ?? evidence.path} and state the license under "assertions" in the policy.`,
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
	const byName = indexByName(own);
	const seen = new Set(names(start));
	const ancestors = [];
	const missing = [];
	let level = [start];
	for (let depth = 1; level.length > 0; depth++) level = level.flatMap((child) => child.baseModels.map((base) => ({
		child: child.model,
		...base
	}))).flatMap(({ child, model, relation }) => {
		const base = byName.get(model.toLowerCase());
		const all = [model.toLowerCase(), ...base === void 0 ? [] : names(base)];
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
function indexByName(own) {
	const atDefault = [...own].filter(([, one]) => one.revision === null);
	const answered = atDefault.map(([, one]) => [one.model.toLowerCase(), one]);
	const asked = atDefault.map(([key, one]) => [key.toLowerCase(), one]);
	return new Map([...answered, ...asked]);
}
function names(own) {
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
	[/gemma-?4/, null],
	[/(?:^|[^a-z])gemma(?:-?[123])?(?:[^a-z0-9]|$)/, "gemma"],
	[/llama-?3[._-]1(?:[^0-9]|$)/, "llama3.1"],
	[/llama-?3[._-]2(?:[^0-9]|$)/, "llama3.2"],
	[/llama-?3[._-]3(?:[^0-9]|$)/, "llama3.3"],
	[/(?:^|[^a-z])llama-?4(?![0-9b])/, "llama4"],
	[/(?:^|[^a-z])llama-?3(?![0-9b])/, "llama3"],
	[/(?:^|[^a-z])llama-?v?2(?![0-9b])|codellama/, "llama2"],
	[/falcon3/, "falcon-llm-license"],
	[/flux\.?1-(?:dev|fill-dev|kontext-dev|krea-dev)/, "flux-dev"],
	[/qwen-?2\.5(?:-vl|-coder)?-3b(?:[^0-9]|$)/, "qwen-research"],
	[/qwen-?2\.5(?:-vl)?-72b(?:[^0-9]|$)/, "qwen"]
];
function hintOfName(model) {
	const name = (model.split("/").at(-1) ?? model).toLowerCase().replace(/_/g, "-");
	const value = LINES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
	return value === null ? [] : requirementsForName(value).flat();
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
	if (found.length === 0 || found.every((id) => declared.includes(id))) return null;
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
	if (strictest(found) <= strictest(declared) || passesOn(declared, found)) return null;
	return {
		kind: "permissive-over-restrictive",
		message: `${left}: ${listed(found)} governs`,
		declared,
		found,
		severity: "contradiction"
	};
}
function remark(declared, named, self) {
	const found = hintOfName(named);
	if (found.length === 0 || found.some((id) => declared.includes(id)) || strictest(found) < strictest(declared) || found.some((id) => isLicensor(self, id))) return null;
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

// src/licenses/clauses/term.ts
function termOfClause(found) {
	const clause = {
		section: `line ${found.line}`,
		quote: found.quote,
		document: null
	};
	const { term, value } = found;
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
				url: value?.startsWith("http") ? value : null
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

// src/licenses/union-terms.ts
function licensesOf(own) {
	const ids = new Set(own.licenses.map(({ license }) => license));
	for (const id of ids) for (const term of licenseById(id)?.terms ?? []) if (term.term === "other-license-applies" && licenseById(term.value) !== null) ids.add(term.value);
	return [...ids];
}
function unionTerms(models) {
	const terms = /* @__PURE__ */ new Map();
	for (const own of models) {
		const said = /* @__PURE__ */ new Set();
		for (const license of licensesOf(own)) for (const term of licenseById(license)?.terms ?? []) {
			const value = valueKey(term);
			if (said.has(value)) continue;
			said.add(value);
			const key = `${license} ${value}`;
			if (!terms.has(key)) terms.set(key, {
				...term,
				license,
				from: own.model
			});
		}
		const clauses = [...own.licenses.flatMap((one) => one.clauses), ...own.clauses];
		for (const term of clauses.map(termOfClause)) {
			if (term === null) continue;
			const value = valueKey(term);
			if (said.has(value)) continue;
			terms.set(`${own.model} ${value}`, {
				...term,
				license: null,
				from: own.model
			});
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
	const given = own.get(requestKey(request)) ?? determineOwn(request, { kind: "not-locked" }, []);
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
function useOfClause({ term, value }) {
	if (BARRING.has(term) || term === "commercial-use" && value === "no") return ["no"];
	return term.endsWith("-threshold") || term === "registration" || term === "separate-license" ? ["conditional"] : [];
}
function distinctProblems(chain) {
	const problems = chain.flatMap((one) => one.problems);
	return [...new Map(problems.map((problem) => [`${problem.subject} ${problem.reason}`, problem])).values()];
}

// src/licenses/texts-needed.ts
const MOST = 4;
function textsNeeded(facts) {
	const declared = declaredIds(facts);
	const texts = weightsTexts(facts.texts);
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
function weightsTexts(texts) {
	const speaking = texts.filter((file) => speaksForWeights(file, texts));
	const first = speaking.filter((file) => isAtRoot(file) || file.role === "model-license");
	return (first.length > 0 ? first : speaking).slice(0, MOST).map(({ path }) => path);
}
function needsReadme(declared, texts) {
	return declared.every(isPermissive) && !texts.some((file) => file.role === "model-license" && isAtRoot(file));
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

// src/lock/schema.ts
var import_dist = require_dist();
const foundClause = strictObject({
	term: string(),
	line: int(),
	quote: string(),
	value: string().nullable().default(null)
});
const passage = strictObject({
	kind: _enum([
		"added",
		"removed",
		"changed"
	]),
	line: int(),
	quote: string()
});
const governing = strictObject({
	license: string(),
	modified: boolean().default(false),
	passages: array(passage).default([]),
	clauses: array(foundClause).default([])
});
const evidence = strictObject({
	source: _enum([
		"card-license",
		"card-license-name",
		"card-license-link",
		"license-text",
		"use-policy-text",
		"readme",
		"gated-prompt",
		"gguf-header",
		"policy-assertion",
		"lock"
	]),
	licenses: array(string()).default([]),
	quote: string().default(""),
	path: string().nullable().default(null),
	modified: boolean().default(false),
	sha256: string()
});
const contradiction = strictObject({
	kind: _enum([
		"card-vs-text",
		"card-vs-name",
		"card-vs-readme",
		"permissive-over-restrictive",
		"wrong-generation",
		"texts-disagree",
		"permissive-mismatch",
		"over-restrictive"
	]),
	message: string(),
	declared: array(string()).default([]),
	found: array(string()).default([]),
	severity: _enum(["contradiction", "note"])
});
const baseModel$1 = strictObject({
	model: string(),
	relation: _enum([
		"finetune",
		"adapter",
		"quantized",
		"merge",
		"unknown"
	]).default("unknown"),
	source: _enum([
		"card",
		"tags",
		"hub",
		"adapter-config",
		"gguf",
		"readme"
	]).default("card")
});
const LockedModel = strictObject({
	commit: string().nullable().default(null),
	kind: _enum([
		"known",
		"conflicting",
		"unrecognized",
		"undeclared"
	]),
	licenses: array(governing).default([]),
	clauses: array(foundClause).default([]),
	evidence: array(evidence).default([]),
	contradictions: array(contradiction).default([]),
	"base-models": array(baseModel$1).default([]),
	gated: union([
		literal(false),
		literal("auto"),
		literal("manual")
	]).default(false),
	"renamed-from": string().nullable().default(null),
	model: string().nullable().default(null),
	multimodal: boolean().nullable().default(null)
});
const LOCK_VERSION = 1;
const LockDocument = strictObject({
	version: literal(1),
	models: record(string(), LockedModel)
});

// src/lock/parse.ts
const REWRITE = "Run \"model-license-gate lock\" to write it anew, and commit the result.";
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7})(?: |$)/m;
function parseLock(text, path) {
	const marker = CONFLICT_MARKER.exec(text);
	if (marker !== null) throw new UsageError(`${path}:${lineAt(text, marker.index)}: the lock holds merge conflict markers`, REWRITE);
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		uniqueKeys: true,
		merge: false
	});
	const [error] = document.errors;
	if (error !== void 0) throw new UsageError(`${path}:${lines.linePos(error.pos[0]).line}: the lock is damaged: ${error.message.split("\n")[0]}`, REWRITE);
	const content = document.toJS({ maxAliasCount: 0 });
	checkVersion(content, path);
	const parsed = LockDocument.safeParse(content);
	if (!parsed.success) throw new UsageError(`${path}: the lock is damaged: ${describe(parsed.error)}`, REWRITE);
	const models = Object.entries(parsed.data.models).map(([key, locked]) => [key, determination(key, locked, path)]);
	return { models: new Map(models) };
}
function lineAt(text, offset) {
	return text.slice(0, offset).split("\n").length;
}
function checkVersion(content, path) {
	const version = typeof content === "object" && content !== null && "version" in content ? content.version : void 0;
	if (typeof version !== "number") throw new UsageError(`${path}: the lock names no format version`, REWRITE);
	if (version > 1) throw new UsageError(`${path}: the lock has format version ${version}, this program reads up to ${1}`, "Use a newer version of model-license-gate.");
}
function describe(error) {
	const [issue] = error.issues;
	return issue === void 0 ? "unknown shape" : `${issue.path.join(".")}: ${issue.message}`;
}
function determination(key, locked, path) {
	const at = key.indexOf("@");
	const requested = at === -1 ? key : key.slice(0, at);
	const model = modelId(locked.model ?? requested);
	if (model === null || modelId(requested) === null) throw new UsageError(`${path}: "${key}" is not a model id`, REWRITE);
	return {
		model,
		revision: at === -1 ? null : key.slice(at + 1),
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
		baseModels: locked["base-models"].flatMap(baseModel),
		gated: locked.gated,
		renamedFrom: locked["renamed-from"] === null ? null : modelId(locked["renamed-from"]),
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
function baseModel({ model, ...rest }) {
	const id = modelId(model);
	return id === null ? [] : [{
		...rest,
		model: id
	}];
}

export { determineOwn as i, textsNeeded as n, determine as r, parseLock as t };