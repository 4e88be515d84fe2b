import { a as oncePer } from "./collections.js";
import { t as require_dist } from "./dist.js";
import { t as UsageError } from "./problem.js";
import "./domain.js";

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
	if (issue.code === "invalid_value") {
		const words = issue.values.map(String);
		return `expected ${words.length > 1 ? "one of: " : ""}${words.join(", ")}, found ${found(value)}${near(value, words)}`;
	}
	if (!/^(?:Invalid|Too) /.test(issue.message)) return issue.message.startsWith("expected") ? `${issue.message}, found ${found(value)}` : issue.message;
	if (issue.code === "invalid_type") return `expected ${KINDS[issue.expected] ?? issue.expected}, found ${found(value)}${yesOrNo(issue.expected, value)}`;
	if (issue.code === "too_small") return issue.minimum === 1 && issue.origin in UNITS ? "must not be empty" : `expected at least ${issue.minimum}${UNITS[issue.origin] ?? ""}, found ${found(value)}`;
	if (issue.code === "too_big") return `expected at most ${issue.maximum}${UNITS[issue.origin] ?? ""}`;
	return issue.message;
}
function near(value, words) {
	if (words.some((word) => word === value)) return "; write it without quotes";
	const best = typeof value === "string" ? closest(value, [...words]) : "";
	return typeof value === "string" && distance(value, best) <= 2 ? `; did you mean "${best}"?` : "";
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
const CONFLICT_MARKER = /^(?:<{7}|>{7})(?: |$)/m;
function readDocument(text, source, schema) {
	if (text.length > MAX_LENGTH) throw new UsageError(`${source} is ${text.length} characters long; at most ${MAX_LENGTH} are read.`, "Split the policy, or use globs instead of long lists.");
	const lines = new import_dist.LineCounter();
	const document = parse(text, source, lines);
	const conflict = CONFLICT_MARKER.exec(text);
	if (conflict !== null) throw mistakesError(source, [{
		offset: conflict.index,
		message: "the marks of a merge conflict stand here: solve it first"
	}], lines);
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
	const inside = meantForm(issue);
	if (inside.length > 0) return inside.flatMap((each) => describe(each, document, schema));
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
function meantForm(issue) {
	if (issue.code !== "invalid_union") return [];
	const [meant = []] = issue.errors.filter((form) => form.every(({ path }) => path.length > 0));
	return meant.map((each) => ({
		...each,
		path: [...issue.path, ...each.path]
	}));
}
function valueAt(document, path) {
	const node = document.getIn(path, true);
	return (0, import_dist.isScalar)(node) ? node.value : (0, import_dist.isMap)(node) ? {} : (0, import_dist.isSeq)(node) ? [] : node;
}
function nearest(word, known, kind = "keys") {
	if (known.length === 0) return "";
	const begun = word.length < 3 ? [] : known.filter((one) => one.startsWith(word)).sort(shortestLatest);
	const best = begun[0] ?? closest(word, known);
	if (begun.length > 0 || distance(word, best) <= Math.max(2, Math.floor(word.length / 2))) return `; did you mean "${best}"?`;
	return known.length <= 20 ? `; known ${kind}: ${known.join(", ")}` : "";
}
function shortestLatest(a, b) {
	return a.length - b.length || (a < b ? 1 : -1);
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
	const all = [...new Set(list)];
	const shown = all.slice(0, 20);
	const more = all.length > shown.length ? [`... and ${all.length - shown.length} more`] : [];
	return new UsageError([
		`${source} is not valid:`,
		...shown,
		...more
	].join("\n  "), "Mend the lines named above. The keys of a policy: docs/policy.md, or \"model-license-gate policy schema\".");
}

export { readDocument as n, nearest as t };