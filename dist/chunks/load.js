import { t as isFullCommit } from "./models.js";
import { r as originWords } from "./report.js";
import { t as UsageError } from "./problem.js";
import { a as licenseEntry, i as catalogId, n as coveringModels, o as licenseNames } from "./compile.js";
import { t as require_dist } from "./dist.js";
import { a as oncePer } from "./collections.js";
import { a as mergeDocument, i as finishDraft, n as loosenings, o as EMPTY_DRAFT, t as isOverridable } from "./tighten.js";
import { c as overridableKeys, l as policySchema } from "./policy.js";

// src/policy/contradictions.ts
function contradictions(policy) {
	const notes = [
		...ruleNotes(policy.rules),
		...policy.scopes.flatMap(({ rules }) => ruleNotes(rules)),
		...doubledWaivers(policy),
		...doubledScopes(policy)
	];
	return [...new Map(notes.map((note) => [note.message, note])).values()];
}
function ruleNotes({ licenses, models }) {
	return [
		...[
			licenses.allow ?? [],
			licenses.review,
			licenses.deny
		].flat().flatMap(({ value, origin }) => entryNotes(value, origin)),
		...overlaps("licenses", licenses.allow ?? [], licenseDenial(licenses.deny)),
		...overlaps("models", models.allow, coveringModels(models.deny))
	];
}
function entryNotes(text, origin) {
	const entry = licenseEntry(text);
	if (entry.unknown.length > 0) return [{
		severity: "warning",
		message: `${origin.key}: the catalog has no license ${entry.unknown.join(", ")}, so this entry cannot match it; models under it count as unrecognized.`,
		origin
	}];
	if (entry.alternatives.length > 0) return [];
	return [{
		severity: "warning",
		message: `${origin.key}: "${text}" matches no license of the catalog.`,
		origin
	}];
}
function overlaps(group, allow, denial) {
	const found = [];
	for (const allowed of allow) {
		const denied = denial(allowed.value);
		if (denied === null) continue;
		const lines = [allowed, denied].map(({ origin }) => origin.line ?? "?");
		found.push({
			severity: "warning",
			message: `${group} both allows "${allowed.value}" (line ${lines[0]}) and denies "${denied.value}" (line ${lines[1]}): deny wins.`,
			origin: denied.origin
		});
	}
	return found;
}
function licenseDenial(deny) {
	const byId = /* @__PURE__ */ new Map();
	for (const entry of deny) for (const id of licenseEntry(entry.value).alternatives.flat()) byId.set(id, entry);
	return (allowed) => {
		const hits = licenseEntry(allowed).alternatives.map((ids) => ids.map((id) => byId.get(id)).find(Boolean));
		return hits.every((hit) => hit !== void 0) ? hits[0] ?? null : null;
	};
}
function doubledWaivers({ waivers }) {
	const first = /* @__PURE__ */ new Map();
	const notes = [];
	for (const { value, origin } of waivers) {
		const key = JSON.stringify([
			value.model.toLowerCase(),
			value.revision,
			value.paths,
			value.license
		]);
		const earlier = first.get(key);
		if (earlier === void 0) first.set(key, origin);
		else {
			const message = `${origin.key} (line ${origin.line ?? "?"}) waives the same as ${earlier.key} (line ${earlier.line ?? "?"}): keep one, the one that ends later is used.`;
			notes.push({
				severity: "warning",
				message,
				origin
			});
		}
	}
	return notes;
}
function doubledScopes({ scopes }) {
	const names = /* @__PURE__ */ new Set();
	return scopes.flatMap(({ value: { name }, origin }) => {
		const doubled = names.has(name);
		names.add(name);
		if (!doubled) return [];
		return [{
			severity: "warning",
			message: `${origin.key}: there is another scope named "${name}".`,
			origin
		}];
	});
}

// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
const closest = (str, arr) => {
	let min_distance = Infinity;
	let min_index = 0;
	for (let i = 0; i < arr.length; i++) {
		const dist = distance(str, arr[i]);
		if (dist < min_distance) {
			min_distance = dist;
			min_index = i;
		}
	}
	return arr[min_index];
};

// src/policy/mistake-words.ts
var import_dist = require_dist();
const KINDS = {
	object: "keys and values",
	array: "a list",
	string: "a text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false"
};
const UNITS = {
	array: " entries",
	string: " characters"
};
function mistakeWords(issue, value) {
	if (!/^(?:Invalid|Too) /.test(issue.message)) return issue.message;
	if (issue.code === "invalid_type") return `expected ${KINDS[issue.expected] ?? issue.expected}, found ${found(value)}${yesOrNo(issue.expected, value)}`;
	if (issue.code === "invalid_value") return `expected ${issue.values.join(", ")}, found ${found(value)}`;
	if (issue.code === "too_small") return issue.minimum === 1 && issue.origin in UNITS ? "must not be empty" : `expected at least ${issue.minimum}${UNITS[issue.origin] ?? ""}`;
	if (issue.code === "too_big") return `expected at most ${issue.maximum}${UNITS[issue.origin] ?? ""}`;
	return issue.message;
}
function yesOrNo(expected, value) {
	return expected === "boolean" && typeof value === "string" && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value) ? "; write true or false, without quotes" : "";
}
function found(value) {
	if (value === void 0 || value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "keys and values";
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function yamlWords(code, message) {
	return code === "MULTIPLE_DOCS" ? "expected one document: remove this line and what follows" : message;
}

// src/policy/document.ts
const MAX_LENGTH = 1e6;
const FORBIDDEN_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
function readDocument(text, source, schema) {
	if (text.length > MAX_LENGTH) throw new UsageError(`${source} is ${text.length} characters long; at most ${MAX_LENGTH} are read.`, "Split the policy, or use globs instead of long lists.");
	const lines = new import_dist.LineCounter();
	const document = parse(text, source, lines);
	const broken = document.errors.map(({ pos, code, message }) => {
		return {
			offset: pos[0],
			message: yamlWords(code, firstLine(message))
		};
	});
	const refused = broken.length > 0 ? broken : refusedNodes(document);
	if (refused.length > 0) throw mistakesError(source, refused, lines);
	const result = schema.safeParse(document.toJS() ?? {});
	if (!result.success) throw mistakesError(source, result.error.issues.flatMap((issue) => describe(issue, document, schema)), lines);
	return {
		value: result.data,
		lineOf: (path) => lines.linePos(offsetOf(document, path)).line
	};
}
function parse(text, source, lines) {
	try {
		return (0, import_dist.parseDocument)(text, {
			lineCounter: lines,
			merge: false,
			uniqueKeys: false,
			version: "1.2"
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UsageError(`${source} could not be read as YAML: ${reason}`, "Simplify the file: it is nested too deeply.");
	}
}
function refusedNodes(document) {
	const found = [];
	const refuse = (node, message) => {
		found.push({
			offset: node?.range?.[0] ?? 0,
			message
		});
	};
	(0, import_dist.visit)(document, {
		Map: (_, { items }) => {
			const seen = /* @__PURE__ */ new Set();
			for (const { key } of items) {
				if (!(0, import_dist.isScalar)(key)) continue;
				if (seen.has(key.value)) refuse(key, `keys must be unique, and ${key.value} is there twice`);
				seen.add(key.value);
			}
		},
		Alias: (_, node) => refuse(node, "aliases (*name) are not supported; write the value out"),
		Pair: (_, { key }) => {
			if (!(0, import_dist.isScalar)(key) || typeof key.value !== "string") refuse(key, "expected a key that is a plain text");
			else if (key.value === "<<") refuse(key, "merge keys (<<) are not supported; use \"extends\" or write the values out");
			else if (FORBIDDEN_KEYS.has(key.value)) refuse(key, `"${key.value}" is not a key of a policy`);
		}
	});
	return found;
}
function describe(issue, document, schema) {
	const path = issue.path.join(".");
	if (issue.code !== "unrecognized_keys") {
		const words = mistakeWords(issue, valueAt(document, issue.path));
		return [{
			offset: offsetOf(document, issue.path),
			message: `${path === "" ? "the file" : path}: ${words}`
		}];
	}
	const known = knownKeys(schema, issue.path);
	return issue.keys.map((key) => ({
		offset: offsetOf(document, [...issue.path, key]),
		message: `unknown key "${path === "" ? "" : `${path}.`}${key}"${nearest(key, known)}`
	}));
}
function valueAt(document, path) {
	const node = document.getIn(path, true);
	return (0, import_dist.isScalar)(node) ? node.value : (0, import_dist.isMap)(node) ? {} : (0, import_dist.isSeq)(node) ? [] : node;
}
function nearest(word, known, kind = "keys") {
	if (known.length === 0) return "";
	const best = closest(word, known);
	if (distance(word, best) <= Math.max(2, Math.floor(word.length / 2))) return `; did you mean "${best}"?`;
	return known.length <= 20 ? `; known ${kind}: ${known.join(", ")}` : "";
}
function knownKeys(schema, path) {
	const node = unwrapped(schema);
	const [head, ...rest] = path;
	if (head === void 0) return Object.keys(node.shape ?? {});
	if (node.options !== void 0) return node.options.flatMap((option) => knownKeys(option, path));
	const next = typeof head === "number" ? node.element : node.shape?.[String(head)];
	return next === void 0 ? [] : knownKeys(next, rest);
}
function unwrapped(schema) {
	let node = schema;
	while (node.shape === void 0 && node.element === void 0 && typeof node.unwrap === "function") node = node.unwrap();
	return node;
}
function offsetOf(document, path) {
	let offset = document.contents?.range?.[0] ?? 0;
	let node = document.contents;
	for (const step of path) {
		const pair = (0, import_dist.isMap)(node) ? pairsOf(node).get(step) : null;
		if (pair) offset = pair.key.range?.[0] ?? offset;
		node = (0, import_dist.isPair)(pair) ? pair.value : (0, import_dist.isSeq)(node) ? node.items[Number(step)] : null;
		if (node === null || node === void 0 || (0, import_dist.isAlias)(node)) break;
		if (!pair) offset = node.range?.[0] ?? offset;
	}
	return offset;
}
const pairsOf = oncePer((map) => new Map(map.items.map((pair) => [(0, import_dist.isScalar)(pair.key) ? pair.key.value : pair, pair])));
function firstLine(message) {
	return message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? message;
}
function mistakesError(source, mistakes, lines) {
	const list = [...mistakes].sort((a, b) => a.offset - b.offset).map(({ offset, message }) => {
		const { line, col } = lines.linePos(offset);
		return `${source}:${line}:${col}: ${message}`;
	});
	const shown = list.slice(0, 20);
	const more = list.length > shown.length ? [`... and ${list.length - shown.length} more`] : [];
	return new UsageError([
		`${source} is not valid:`,
		...shown,
		...more
	].join("\n  "), "Mend the lines named above; \"model-license-gate policy schema\" prints all keys of a policy.");
}

// src/policy/presets.generated.ts
const PRESETS = {
	"commercial-product": "# yaml-language-server: $schema=./policy.schema.json\n#\n# For a company that builds models into a product it sells or runs.\n# Judges when a repository has no policy of its own.\n#\n# The preset states only what \"a commercial product\" means. Everything else about you (users, revenue, regions,\n# whether weights are shipped) is asked for by the licenses that need it: such a model is held for review with the\n# question to answer. State the answers in your own policy:\n#\n#   extends: preset:commercial-product\n#   organization:\n#     monthly-active-users: 50000\n#     annual-revenue: {amount: 400000, currency: USD}\nversion: 1\n\norganization:\n  # Rules out \"non-commercial\" and \"research only\" licenses.\n  commercial-use: true\n  purposes: [production]\n\nlicenses:\n  # A text that was altered is not the license it was copied from: somebody must read it.\n  modified: review\n\n# No license, an unknown one, contradicting ones, no answer: all of them stop the check.\non-unknown:\n  undeclared: deny\n  unrecognized: deny\n  conflicting: deny\n  unresolved: deny\n  unreachable: deny\n",
	"internal-use": "# yaml-language-server: $schema=./policy.schema.json\n#\n# For models that only the organization's own staff use: assistants, search, code completion on its own servers.\n# Weights and access stay inside, so duties that begin with passing on do not arise. Internal use at a company is\n# still commercial use for most licenses.\nversion: 1\n\norganization:\n  commercial-use: true\n  purposes: [internal]\n  redistributes-weights: false\n  serves-over-network: false\n  hosts-model-for-others: false\n\nlicenses:\n  modified: review\n\non-unknown:\n  undeclared: deny\n  unrecognized: deny\n  conflicting: deny\n  unresolved: deny\n  unreachable: deny\n",
	"permissive-only": "# yaml-language-server: $schema=./policy.schema.json\n#\n# Nothing but permissive licenses: Apache-2.0, MIT, BSD, CC-BY and their like. No user caps, no use policies,\n# no copyleft, nothing to negotiate. For products where legal wants no case-by-case work.\nversion: 1\n\norganization:\n  commercial-use: true\n  purposes: [production]\n\nlicenses:\n  # Categories of the catalog; single licenses can be added by id.\n  allow: [permissive]\n  modified: review\n\n# Some texts that call themselves permissive ask for words on the screen, or have caps.\nterms:\n  mau-threshold: review\n  revenue-threshold: review\n  size-threshold: review\n\non-unknown:\n  undeclared: deny\n  unrecognized: deny\n  conflicting: deny\n  unresolved: deny\n  unreachable: deny\n",
	"research": "# yaml-language-server: $schema=./policy.schema.json\n#\n# For non-commercial research: a university group, a public institute. \"Non-commercial\" and \"research only\" licenses\n# are fine. A company's research department is a company: begin with commercial-product and add a scope.\nversion: 1\n\norganization:\n  commercial-use: false\n  purposes: [research]\n  hosts-model-for-others: false\n\nterms:\n  # Results are published under the license of the model they were made from.\n  share-alike: accept\n  network-copyleft: accept\n\nlicenses:\n  modified: review\n\n# A model without a license grants nothing, to researchers neither.\non-unknown:\n  undeclared: review\n  unrecognized: review\n  conflicting: review\n  unresolved: deny\n  unreachable: deny\n",
	"weights-redistribution": "# yaml-language-server: $schema=./policy.schema.json\n#\n# For those who pass weights on: model hubs, images with weights inside, software on customers' machines, published\n# fine-tunes. Duties that begin with passing on (license text, notices, names, share-alike) all arise.\nversion: 1\n\norganization:\n  commercial-use: true\n  purposes: [production]\n  redistributes-weights: true\n\nlicenses:\n  modified: review\n\nrequire:\n  # What is passed on must be known by its text, and fixed.\n  license-text: review\n  pinned-revision: review\n  # Words and notices that the license asks for must stand in the repository.\n  notice: review\n  known-lineage: deny\n\non-unknown:\n  undeclared: deny\n  unrecognized: deny\n  conflicting: deny\n  unresolved: deny\n  unreachable: deny\n"
};

// src/policy/sources.ts
const DEFAULT_PATHS = [".github/model-license-policy.yml", ".github/model-license-policy.yaml"];
const DEFAULT_PRESET = "commercial-product";
const REMOTE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})\/\/([^@]{1,300})@([A-Za-z0-9._/-]{1,100})$/;
function policySource(text) {
	if (text.startsWith("preset:")) {
		const name = text.slice(7);
		if (!Object.hasOwn(PRESETS, name)) throw new UsageError(`There is no preset "${name}"${nearest(name, Object.keys(PRESETS), "presets")}.`, "Name one of those that stand in policies/, or a file without \"preset:\".");
		return {
			kind: "preset",
			name
		};
	}
	if (text.includes("://")) throw new UsageError(`"${text}" is an address; policies are not fetched from addresses.`, "Write owner/repo//path@ref for a file in another repository.");
	if (text.includes("//")) return remoteSource(text);
	return {
		kind: "file",
		path: text
	};
}
function remoteSource(text) {
	const [, owner, repo, path, ref] = REMOTE.exec(text) ?? [];
	if (owner === void 0 || repo === void 0 || path === void 0 || ref === void 0) {
		const why = text.includes("@") ? "is not owner/repo//path@ref" : "names no ref, so it could change unseen";
		throw new UsageError(`"${text}" ${why}.`, "Write owner/repo//path@ref, best with a full commit as ref.");
	}
	if (repo === "." || repo === ".." || ref.includes("..") || path.split("/").some((part) => part === ".." || part === "")) throw new UsageError(`"${text}" leaves its repository.`, "Write a plain path after the //.");
	return {
		kind: "remote",
		owner,
		repo,
		path,
		ref
	};
}
function sourceName(source) {
	switch (source.kind) {
		case "default": return DEFAULT_PATHS[0];
		case "preset": return `preset:${source.name}`;
		case "file": return source.path;
		case "remote": return `${source.owner}/${source.repo}//${source.path}@${source.ref}`;
		default: return source;
	}
}
function extendedSource(text, from) {
	const source = policySource(text);
	if (source.kind !== "file") return source;
	if (from.kind === "remote") return {
		...from,
		path: besideOf(from.path, source.path)
	};
	if (from.kind === "file") return {
		kind: "file",
		path: besideOf(from.path, source.path)
	};
	throw new UsageError(`A preset cannot extend the file "${text}".`, "This is a fault of the preset: report it.");
}
function besideOf(document, path) {
	if (path.startsWith("/")) throw new UsageError(`"${path}" is an absolute path.`, `Write it relative to ${document}.`);
	const absolute = document.startsWith("/");
	const parts = document.split("/").slice(0, -1);
	for (const part of path.split("/")) {
		if (part === "." || part === "") continue;
		if (part !== "..") parts.push(part);
		else if (parts.length > (absolute ? 1 : 0)) parts.pop();
		else throw new UsageError(`"${path}" leaves the repository.`, `Write it relative to ${document}.`);
	}
	return parts.join("/");
}

// src/policy/unknown-names.ts
function refuseUnknownNames({ value, lineOf }, source) {
	const [first] = [
		...unknownKeys(value),
		...unknownAssertions(value),
		...unknownLicenses(value)
	];
	if (first !== void 0) throw new UsageError(`${source}:${lineOf(first.path)}: ${first.message}`, first.hint);
}
function unknownKeys({ overridable = [] }) {
	const known = overridableKeys();
	const hint = "Name a key of the policy, for example \"waivers\" or \"terms.share-alike\".";
	return overridable.flatMap((key, index) => {
		if (known.includes(key)) return [];
		const message = `overridable: unknown key "${key}"${nearest(key, known)}`;
		return [{
			path: ["overridable", index],
			message,
			hint
		}];
	});
}
function unknownAssertions({ assertions = [] }) {
	const hint = "Name a catalog id; for an agreement with the licensor write \"contract\" in place of \"license\".";
	return assertions.flatMap(({ license }, index) => {
		if (license === void 0 || catalogId(license) !== null) return [];
		const message = `assertions[${index}].license: the catalog has no "${license}"${nearest(license.toLowerCase(), licenseNames())}`;
		return [{
			path: [
				"assertions",
				index,
				"license"
			],
			message,
			hint
		}];
	});
}
function unknownLicenses({ licenses, scopes = [] }) {
	const inScopes = scopes.flatMap((scope, index) => unknownEntries(scope.licenses, ["scopes", index]));
	return [...unknownEntries(licenses, []), ...inScopes];
}
function unknownEntries(lists, above) {
	const hint = "Write a catalog id, an SPDX id or expression, a category or a glob.";
	return [
		"allow",
		"review",
		"deny"
	].flatMap((list) => (lists?.[list] ?? []).flatMap((text, index) => {
		const { error } = licenseEntry(text);
		if (error === null) return [];
		const message = `licenses.${list}: "${text}" ${error}${nearest(text.toLowerCase(), licenseNames())}`;
		return [{
			path: [
				...above,
				"licenses",
				list,
				index
			],
			message,
			hint
		}];
	}));
}

// src/policy/load.ts
const MAX_DEPTH = 5;
async function loadPolicy(source, reader) {
	const found = source.kind === "default" ? await defaultSource(reader) : source;
	const { documents, notes } = await loadStack(found, reader, []);
	const policy = finishDraft(merged(documents));
	const missing = documents.flatMap(({ name, document }) => emptyNotes(name, document));
	if (source.kind === "default" && found.kind === "preset") missing.push({
		severity: "notice",
		message: `There is no ${DEFAULT_PATHS[0]}: ${sourceName(found)} judges. "model-license-gate policy init" writes a policy of your own.`,
		origin: null
	});
	return {
		policy,
		notes: [
			...missing,
			...notes,
			...contradictions(policy)
		]
	};
}
async function defaultSource(reader) {
	for (const path of DEFAULT_PATHS) if (await reader.file(path) !== null) return {
		kind: "file",
		path
	};
	return {
		kind: "preset",
		name: DEFAULT_PRESET
	};
}
async function loadStack(source, reader, below) {
	const name = sourceName(source);
	const chain = [...below, name];
	refuseChain(chain);
	const document = readDocument(await textOf(source, reader, below), name, policySchema);
	refuseUnknownNames(document, name);
	const documents = [];
	const binding = [];
	const notes = refNotes(source);
	for (const text of [document.value.extends ?? []].flat()) {
		const extended = extendedSource(text, source);
		const stack = await loadStack(extended, reader, chain);
		documents.push(...stack.documents);
		binding.push(...stack.binding);
		notes.push(...stack.notes);
		if (extended.kind !== "preset") binding.push(merged(stack.documents));
	}
	documents.push({
		name,
		document
	});
	refuseLoosening(binding, merged(documents));
	return {
		documents,
		binding,
		notes
	};
}
function emptyNotes(name, { value }) {
	if (Object.keys(value).some((key) => key !== "version")) return [];
	return [{
		severity: "warning",
		message: `${name} states nothing: the strict defaults judge. "model-license-gate policy init" writes a policy.`,
		origin: {
			source: name,
			key: "version",
			line: 1
		}
	}];
}
function merged(documents) {
	return documents.reduce((draft, { document, name }) => mergeDocument(draft, document, name), EMPTY_DRAFT);
}
function refuseChain(chain) {
	if (new Set(chain).size < chain.length) throw new UsageError(`Policies extend each other in a circle: ${chain.join(" -> ")}.`, "Remove one \"extends\".");
	if (chain.length > MAX_DEPTH) throw new UsageError(`Policies extend each other more than ${MAX_DEPTH} levels deep: ${chain.join(" -> ")}.`, "Extend the last of them directly.");
}
async function textOf(source, reader, below) {
	if (source.kind === "preset") return PRESETS[source.name] ?? "";
	const text = source.kind === "remote" ? await reader.remote(source) : await reader.file(sourceName(source));
	if (text !== null) return text;
	const name = sourceName(source);
	const by = below.length === 0 ? "" : ` (extended by ${below.at(-1)})`;
	throw source.kind === "remote" ? new UsageError(`The policy ${name}${by} could not be read: there is no such file at that ref, or the token gives no access.`, "Check repository, path and ref; for a private repository give a token that may read its contents.") : new UsageError(`There is no policy file ${name}${by}.`, "Check the path; it is taken from the directory under check.");
}
function refuseLoosening(binding, head) {
	const refused = binding.flatMap((base) => loosenings(base, head).filter(({ key }) => !isOverridable(base.overridable, key)).map(({ message, origin }) => `${originWords(origin)}: ${message}`));
	if (refused.length === 0) return;
	throw new UsageError([`${head.source} loosens the policy it extends:`, ...new Set(refused)].join("\n  "), "A policy may only tighten what it extends. Remove these lines, or have them listed under \"overridable\" in the extended policy.");
}
function refNotes(source) {
	if (source.kind !== "remote" || isFullCommit(source.ref)) return [];
	return [{
		severity: "notice",
		message: `${sourceName(source)}: "${source.ref}" is a tag or branch and can be moved; a full commit cannot.`,
		origin: null
	}];
}

export { readDocument as i, DEFAULT_PATHS as n, policySource as r, loadPolicy as t };