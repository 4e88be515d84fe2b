import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as VERSION } from "./options.js";
import { i as requestOf, r as requestKey, t as UsageError } from "./domain.js";
import { d as string, f as union, i as boolean, m as _isoDate, n as _enum, o as literal$1, r as array, s as number, t as ZodISODate, u as strictObject } from "./schemas.js";
import { a as idForSpdx, d as licenseById, n as alternativeFor, t as allLicenses } from "./catalog.js";
import { i as determineOwn, n as textsNeeded, r as determine } from "./schema.js";
import { n as findBase, t as find } from "./find.js";

// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
}

// src/conclude.ts
const FAILING = ["deny", "review"];
const ORDER$2 = [
	"deny",
	"review",
	"warn",
	"allow"
];
function conclude(judged) {
	const verdicts = [...judged.verdicts].sort(worstFirst$1);
	const failing = verdicts.filter(({ outcome }) => FAILING.includes(outcome));
	const violations = failing.filter(({ introduced }) => introduced || judged.failOn === "all");
	const counted = new Set(verdicts.flatMap(({ references }) => references.map(({ reference }) => placeOf(reference))));
	return {
		tool: {
			name: "model-license-gate",
			version: VERSION
		},
		policy: judged.policy,
		conclusion: conclusionOf(judged, verdicts, violations),
		verdicts,
		mentions: judged.references.filter((reference) => !counted.has(placeOf(reference))),
		problems: judged.problems,
		policyNotes: judged.policyNotes,
		counts: {
			filesRead: judged.filesRead,
			references: judged.references.filter((reference) => reference.class === "use").length,
			models: new Set(verdicts.map(({ request }) => request.model)).size,
			byOutcome: countOutcomes(verdicts),
			violations: violations.length,
			knownDebt: failing.length - violations.length
		},
		offline: judged.offline,
		failOn: judged.failOn
	};
}
function conclusionOf(judged, verdicts, violations) {
	if (violations.length > 0 || judged.policyNotes.some(({ severity }) => severity === "error")) return "fail";
	return verdicts.length === 0 ? "nothing-to-check" : "pass";
}
function worstFirst$1(a, b) {
	const rank = ORDER$2.indexOf(a.outcome) - ORDER$2.indexOf(b.outcome);
	if (rank !== 0) return rank;
	if (a.introduced !== b.introduced) return a.introduced ? -1 : 1;
	if (a.request.model !== b.request.model) return a.request.model < b.request.model ? -1 : 1;
	return (a.request.revision ?? "") < (b.request.revision ?? "") ? -1 : 1;
}
function countOutcomes(verdicts) {
	const counts = {
		allow: 0,
		warn: 0,
		review: 0,
		deny: 0
	};
	for (const { outcome } of verdicts) counts[outcome] += 1;
	return counts;
}
function placeOf({ location, model }) {
	return `${location.path}\0${location.line}\0${location.column}\0${model}`;
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
	const direction = directionOf(from, to, added, removed, changed);
	return {
		from: nameOf(from),
		to: nameOf(to),
		added,
		removed,
		changed,
		unchanged,
		direction
	};
}
function nameOf(side) {
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
function directionOf(from, to, added, removed, changed) {
	if (from.commercialUse === "unknown" || to.commercialUse === "unknown") return "unknown";
	const steps = [
		Math.sign(COMMERCIAL$1.indexOf(to.commercialUse) - COMMERCIAL$1.indexOf(from.commercialUse)),
		...added.filter(binds).map(() => 1),
		...removed.filter(binds).map(() => -1),
		...changed.map((pair) => Math.sign(weight(pair.after) - weight(pair.before)))
	];
	const stricter = steps.includes(1);
	const looser = steps.includes(-1);
	if (stricter && looser) return "mixed";
	if (stricter) return "stricter";
	return looser ? "looser" : "same";
}
function binds(term) {
	return !NEUTRAL.has(term.term) && !(term.term === "output-training" && term.value === "allowed");
}

// node_modules/balanced-match/dist/esm/index.js
const range = (a, b, str) => {
	let begs, beg, left, right = void 0, result;
	let ai = str.indexOf(a);
	let bi = str.indexOf(b, ai + 1);
	let i = ai;
	if (ai >= 0 && bi > 0) {
		if (a === b) return [ai, bi];
		begs = [];
		left = str.length;
		while (i >= 0 && !result) {
			if (i === ai) {
				begs.push(i);
				ai = str.indexOf(a, i + 1);
			} else if (begs.length === 1) {
				const r = begs.pop();
				if (r !== void 0) result = [r, bi];
			} else {
				beg = begs.pop();
				if (beg !== void 0 && beg < left) {
					left = beg;
					right = bi;
				}
				bi = str.indexOf(b, i + 1);
			}
			i = ai < bi && ai >= 0 ? ai : bi;
		}
		if (begs.length && right !== void 0) result = [left, right];
	}
	return result;
};

// node_modules/brace-expansion/dist/esm/index.js
const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
const escSlashPattern = new RegExp(escSlash, "g");
const escOpenPattern = new RegExp(escOpen, "g");
const escClosePattern = new RegExp(escClose, "g");
const escCommaPattern = new RegExp(escComma, "g");
const escPeriodPattern = new RegExp(escPeriod, "g");
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 1e5;
const EXPANSION_MAX_LENGTH = 4e6;
const EXPANSION_MAX_DEPTH = 1e3;
const EXPANSION_MAX_REWRITES = 1e3;
const EXPANSION_MAX_STEPS = 2e7;
const CALL_STEPS = 16;
function numeric(str) {
	return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
	return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
	return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
	for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str, masked, budget) {
	if (budget.remaining < 0) return;
	const r = range("{", "}", masked);
	const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
	budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
	if (!r || budget.remaining < 0) return;
	return {
		end: r[1],
		pre: str.slice(0, r[0]),
		body: str.slice(r[0] + 1, r[1]),
		post: str.slice(r[1] + 1),
		unmatched
	};
}
function maskUnmatchedOpens(masked, budget) {
	budget.remaining -= masked.length;
	const open = [];
	for (let i = 0; i < masked.length; i++) {
		const c = masked.charCodeAt(i);
		if (c === 123) open.push(i);
		else if (c === 125 && open.length) open.pop();
	}
	let out = "";
	let last = 0;
	for (let i = 0; i < open.length; i++) {
		const at = open[i];
		out += masked.slice(last, at) + "\0";
		last = at + 1;
	}
	return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
	budget.remaining -= str.length;
	if (budget.remaining < 0) return false;
	let close = false;
	for (let i = str.length - 1; i >= 0; i--) {
		const c = str.charCodeAt(i);
		if (c === 125) close = true;
		else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
		else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
	}
	return false;
}
function parseCommaParts(str, budget) {
	const parts = [];
	let carry = "";
	for (;;) {
		const m = balancedWithBudget(str, str, budget);
		if (budget.remaining < 0) return;
		if (!m) {
			const tail = str.split(",");
			tail[0] = carry + tail[0];
			pushAll(parts, tail);
			return parts;
		}
		const { pre, body, post } = m;
		const p = pre.split(",");
		p[0] = carry + p[0];
		p[p.length - 1] += "{" + body + "}";
		if (!post.length) {
			pushAll(parts, p);
			return parts;
		}
		carry = p.pop();
		pushAll(parts, p);
		str = post;
	}
}
function bound(value, fallback) {
	return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
	if (!str) return [];
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
	if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
	return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
	return "{" + str + "}";
}
function isPadded(el) {
	return /^-?0\d/.test(el);
}
function lte(i, y) {
	return i <= y;
}
function gte(i, y) {
	return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
	const out = [];
	let length = 0;
	let nonEmpty;
	outer: for (let a = 0; a < acc.length; a++) {
		const prefix = acc[a] + pre;
		let vs = values;
		if (dropEmpties && !prefix) {
			if (!nonEmpty) nonEmpty = values.filter((v) => v);
			vs = nonEmpty;
		}
		for (let v = 0; v < vs.length; v++) {
			if (out.length >= max) break outer;
			const expansion = prefix + vs[v];
			if (length + expansion.length > maxLength) break outer;
			out.push(expansion);
			length += expansion.length;
		}
	}
	budget.remaining -= out.length;
	return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
	const n = body.split(/\.\./);
	const N = [];
	/* c8 ignore start */
	if (n[0] === void 0 || n[1] === void 0) return N;
	/* c8 ignore stop */
	const x = numeric(n[0]);
	const y = numeric(n[1]);
	const width = Math.max(n[0].length, n[1].length);
	let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
	let test = lte;
	if (y < x) {
		incr *= -1;
		test = gte;
	}
	const pad = n.some(isPadded);
	const cost = pad ? width : 1;
	let length = 0;
	for (let i = x; test(i, y) && N.length < max; i += incr) {
		budget.remaining -= cost;
		if (budget.remaining < 0) return;
		let c;
		if (isAlphaSequence) {
			c = String.fromCharCode(i);
			if (c === "\\") c = "";
		} else {
			c = String(i);
			if (pad) {
				const need = width - c.length;
				if (need > 0) {
					const z = new Array(need + 1).join("0");
					if (i < 0) c = "-" + z + c.slice(1);
					else c = z + c;
				}
			}
		}
		if (length + c.length > maxLength) break;
		N.push(c);
		length += c.length;
	}
	return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
	budget.remaining -= CALL_STEPS;
	if (depth > maxDepth) return [str];
	let acc = [""];
	let rewrites = 0;
	let dropEmpties = false;
	let firstGroup = true;
	let masked = str;
	for (;;) {
		const m = balancedWithBudget(str, masked, budget);
		if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
		if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
		const pre = m.pre;
		const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
		if (/\$$/.test(pre)) {
			acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
			firstGroup = false;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
			continue;
		}
		const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
		const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
		const isSequence = isNumericSequence || isAlphaSequence;
		const isOptions = m.body.indexOf(",") >= 0;
		if (!isSequence && !isOptions) {
			if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
				rewrites++;
				str = m.pre + "{" + m.body + escClose + m.post;
				masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
				isTop = true;
				continue;
			}
			return literal();
		}
		if (firstGroup) {
			dropEmpties = isTop && !isSequence;
			firstGroup = false;
		}
		let values;
		if (isSequence) {
			values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
			if (!values) return literal();
		} else {
			let n = parseCommaParts(m.body, budget);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
				if (budget.remaining < 0) return literal();
				/* c8 ignore start */
				if (n.length === 1) {
					const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
					if (budget.remaining < 0) return literal();
					acc = next;
					if (!m.post.length) break;
					str = m.post;
					masked = masked.slice(m.end + 1);
					continue;
				}
			}
			let dropsEmpties = dropEmpties && !m.post.length && !pre;
			for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
			values = [];
			let valuesLength = 0;
			outer: for (let j = 0; j < n.length; j++) {
				const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
				if (budget.remaining < 0) return literal();
				for (let k = 0; k < expanded.length; k++) {
					const v = expanded[k];
					if (dropsEmpties && !v) continue;
					if (values.length >= max || valuesLength + v.length > maxLength) break outer;
					values.push(v);
					valuesLength += v.length;
				}
			}
		}
		const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
		if (budget.remaining < 0) return literal();
		acc = next;
		if (!m.post.length) break;
		str = m.post;
		masked = masked.slice(m.end + 1);
	}
	return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const digit = (a, b) => a === b ? {
	t: "lit",
	ch: String(a)
} : {
	t: "class",
	re: new RegExp(`^[${a}-${b}]$`)
};
const prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
const fixed = (a, b) => {
	if (!a) return [[]];
	let lo = +a[0];
	let hi = +b[0];
	const ra = a.slice(1);
	const rb = b.slice(1);
	if (lo === hi) return prefix(lo, fixed(ra, rb));
	const zeros = "0".repeat(ra.length);
	const nines = "9".repeat(ra.length);
	const out = [];
	if (ra !== zeros) out.push(...prefix(lo++, fixed(ra, nines)));
	const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
	if (lo <= hi) out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
	out.push(...last);
	return out;
};
const nonneg = (a, b, width) => {
	if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
	const out = [];
	for (let len = String(a).length; len <= String(b).length; len++) {
		const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
		const hi = Math.min(b, 10 ** len - 1);
		out.push(...fixed(String(lo), String(hi)));
	}
	return out;
};
const numericRange = (loStr, hiStr) => {
	let lo = Number(loStr);
	let hi = Number(hiStr);
	if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
	if (lo > hi) [lo, hi] = [hi, lo];
	const width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0;
	const out = [];
	if (lo < 0) {
		const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
		out.push(...neg.map((s) => [{
			t: "lit",
			ch: "-"
		}, ...s]));
	}
	if (hi >= 0) out.push(...nonneg(Math.max(lo, 0), hi, width));
	return out;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
const posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", true],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", true],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
};
const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
const noMatch = /$./;
const parseClass = (glob, position, nocase = false, form) => {
	const norm = (c) => {
		const n = form ? c.normalize(form) : c;
		return [...n].length === 1 ? n : c;
	};
	const pos = position;
	/* c8 ignore start */
	if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
	/* c8 ignore stop */
	const ranges = [];
	const negs = [];
	let i = pos + 1;
	let sawStart = false;
	let escaping = false;
	let negate = false;
	let endPos = pos;
	let rangeStart = "";
	WHILE: while (i < glob.length) {
		const c = String.fromCodePoint(glob.codePointAt(i));
		if ((c === "!" || c === "^") && i === pos + 1) {
			negate = true;
			i++;
			continue;
		}
		if (c === "]" && sawStart && !escaping) {
			endPos = i + 1;
			break;
		}
		sawStart = true;
		if (c === "\\") {
			if (!escaping) {
				escaping = true;
				i++;
				continue;
			}
		}
		if (c === "[" && !escaping) {
			for (const [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [noMatch, glob.length - pos];
				i += cls.length;
				if (neg) negs.push(unip);
				else ranges.push(unip);
				continue WHILE;
			}
		}
		escaping = false;
		const n = norm(c);
		if (rangeStart) {
			if (n.codePointAt(0) > rangeStart.codePointAt(0)) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
			else if (n === rangeStart) ranges.push(braceEscape(n));
			rangeStart = "";
			i += c.length;
			continue;
		}
		if (glob.startsWith("-]", i + c.length)) {
			ranges.push(braceEscape(n + "-"));
			i += c.length + 1;
			continue;
		}
		if (glob.startsWith("-", i + c.length)) {
			rangeStart = n;
			i += c.length + 1;
			continue;
		}
		ranges.push(braceEscape(n));
		i += c.length;
	}
	if (endPos < i) return [noMatch, 0];
	if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
	const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
	const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
	const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
	return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
const MATCH = {
	t: "match",
	id: 0
};
const extTypes = "!?+*@";
const lit = (ch) => ({
	t: "lit",
	ch
});
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
const foldCache = /* @__PURE__ */ new Map();
const foldRe = (ch) => {
	let re = foldCache.get(ch);
	if (!re) {
		re = newFoldRe(ch);
		if (foldCache.size >= 1e3) foldCache.clear();
		foldCache.set(ch, re);
	}
	return re;
};
const litMatch = (l, c) => {
	if (c === l.ch) return true;
	if (!l.re) return false;
	const code = c.charCodeAt(0);
	if (code >= 128) return l.re.test(c);
	const ascii = l.ascii ??= /* @__PURE__ */ new Uint8Array(128);
	ascii[code] ||= l.re.test(c) ? 1 : 2;
	return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
	const toks = [];
	for (let i = 0; i < p.length;) {
		const c = String.fromCodePoint(p.codePointAt(i));
		if (mark) {
			const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
			if (m || c === mark) {
				const start = i + m + mark.length;
				const end = p.indexOf(mark, start);
				const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
				const alts = end !== -1 && r && numericRange(r[1], r[2]);
				if (alts) {
					toks.push({
						t: "ext",
						type: "@",
						alts
					});
					i = end + mark.length;
					continue;
				}
			}
		}
		if (c === "\\") {
			const e = p.codePointAt(i + 1);
			const ch = e === void 0 ? c : String.fromCodePoint(e);
			toks.push(lit(ch));
			i += 1 + ch.length;
			continue;
		}
		if (c === "[") {
			const [re, consumed] = parseClass(p, i, nocase, form);
			if (consumed) {
				toks.push({
					t: "class",
					re
				});
				i += consumed;
				continue;
			}
		}
		if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
			toks.push({
				t: "open",
				type: c
			});
			i += 2;
			continue;
		}
		toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
		i += c.length;
	}
	return toks;
};
const pair = (toks) => {
	const pairs = /* @__PURE__ */ new Map();
	const stack = [];
	toks.forEach((tok, i) => {
		if (tok.t === "open") stack.push(i);
		else if (tok.t === "close" && stack.length) pairs.set(stack.pop(), i);
	});
	return pairs;
};
const build = (toks, pairs, start, end, top) => {
	let seq = [];
	const alts = [seq];
	for (let i = start; i < end; i++) {
		const tok = toks[i];
		const close = pairs.get(i);
		if (tok.t === "open" && close !== void 0) {
			const sub = build(toks, pairs, i + 1, close, false);
			seq.push({
				t: "ext",
				type: tok.type,
				alts: sub
			});
			i = close;
		} else if (tok.t === "bar" && !top) alts.push(seq = []);
		else if (tok.t === "open") seq.push(lit(tok.type), lit("("));
		else if (tok.t === "bar") seq.push(lit("|"));
		else if (tok.t === "close") seq.push(lit(")"));
		else seq.push(tok);
	}
	return alts;
};
const normalize = (items, form) => {
	const out = [];
	let run = "";
	const flush = () => {
		for (const ch of run.normalize(form)) out.push(lit(ch));
		run = "";
	};
	for (const it of items) {
		if (it.t === "lit") {
			run += it.ch;
			continue;
		}
		flush();
		out.push(it.t === "ext" ? {
			...it,
			alts: it.alts.map((a) => normalize(a, form))
		} : it);
	}
	flush();
	return out;
};
const compile$1 = (items, nocase) => {
	let id = 1;
	const split = (out) => ({
		t: "split",
		id: id++,
		out
	});
	const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
	const item = (it, next) => {
		switch (it.t) {
			case "lit":
				const re = nocase ? foldRe(it.ch) : void 0;
				return {
					t: "lit",
					id: id++,
					ch: it.ch,
					re,
					next
				};
			case "any":
			case "star": return {
				t: it.t,
				id: id++,
				next
			};
			case "class": return {
				t: "class",
				id: id++,
				re: it.re,
				next
			};
		}
		const alts = (next) => it.alts.map((a) => seq(a, next));
		switch (it.type) {
			case "@": return split(alts(next));
			case "?": return split([next, ...alts(next)]);
			case "!": return {
				t: "neg",
				id: id++,
				sub: split(alts(MATCH)),
				next
			};
		}
		const after = split([]);
		const entry = split(alts(after));
		after.out.push(next, entry);
		return it.type === "*" ? after : entry;
	};
	return [seq(items, MATCH), id];
};
const show = (start) => {
	const lines = [];
	const seen = /* @__PURE__ */ new Set();
	const ref = (n) => n.t === "match" ? "match" : String(n.id);
	const walk = (n, indent) => {
		if (n.t === "match" || seen.has(n)) return;
		seen.add(n);
		const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
		switch (n.t) {
			case "split":
				line(`split -> ${n.out.map(ref).join(", ")}`);
				for (const o of n.out) walk(o, indent);
				return;
			case "neg":
				line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
				walk(n.sub, indent + "  ");
				return walk(n.next, indent);
			case "lit":
				line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
				break;
			case "class":
				line(`${n.re} -> ${ref(n.next)}`);
				break;
			default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
		}
		walk(n.next, indent);
	};
	walk(start, "");
	return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
	gen;
	threads = [];
	match = false;
	runs = [];
	ids = [];
	constructor(gen) {
		this.gen = gen;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const sameState = (a, b) => {
	if (a.ids.length !== b.ids.length) return false;
	if (a.runs.length !== b.runs.length) return false;
	if (a.ids.some((id, i) => id !== b.ids[i])) return false;
	return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
	has: new Float64Array(size),
	seen: new Float64Array(size),
	gen: 0
});
var Sim = class {
	dots;
	dotStart;
	#marks;
	constructor(dots, dotStart, marks) {
		this.dots = dots;
		this.dotStart = dotStart;
		this.#marks = marks;
	}
	state() {
		return new State(++this.#marks.gen);
	}
	done(state) {
		state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
		if (state.match) state.ids.unshift(MATCH.id);
		return state;
	}
	#visit(state, node) {
		const { seen } = this.#marks;
		if (seen[node.id] === state.gen) return false;
		seen[node.id] = state.gen;
		return true;
	}
	#addThread(state, node) {
		const { has } = this.#marks;
		if (has[node.id] === state.gen) return false;
		has[node.id] = state.gen;
		state.threads.push(node);
		return true;
	}
	restricted(i, top) {
		return top && (this.dots || this.dotStart && i === 0);
	}
	add(state, node, i, top) {
		switch (node.t) {
			case "split":
				if (!this.#visit(state, node)) return;
				for (const o of node.out) this.add(state, o, i, top);
				return;
			case "neg":
				if (!this.#visit(state, node)) return;
				const sub = this.state();
				this.add(sub, node.sub, i, false);
				this.done(sub);
				return this.addRun(state, {
					t: "run",
					neg: node,
					state: sub
				}, i, top);
			case "star":
				if (this.restricted(i, top)) return;
				if (this.#addThread(state, node)) this.add(state, node.next, i, top);
				return;
			case "match":
				state.match = true;
				return;
			default: this.#addThread(state, node);
		}
	}
	addRun(state, run, i, top) {
		for (const r of state.runs) if (r.neg === run.neg && sameState(r.state, run.state)) return;
		state.runs.push(run);
		if (!run.state.match) this.add(state, run.neg.next, i, top);
	}
	step(state, c, i, top) {
		const next = this.state();
		for (const th of state.threads) switch (th.t) {
			case "lit":
				if (litMatch(th, c)) this.add(next, th.next, i + 1, top);
				break;
			case "any":
				if (!this.restricted(i, top)) this.add(next, th.next, i + 1, top);
				break;
			case "class":
				if (!this.restricted(i, top) && th.re.test(c)) this.add(next, th.next, i + 1, top);
				break;
			case "star": if (!this.restricted(i, top)) this.add(next, th, i + 1, top);
		}
		if (!this.restricted(i, top)) for (const run of state.runs) {
			if (run.state.dead) {
				this.addRun(next, run, i + 1, top);
				continue;
			}
			const sub = this.step(run.state, c, i, false);
			this.addRun(next, {
				t: "run",
				neg: run.neg,
				state: sub
			}, i + 1, top);
		}
		return this.done(next);
	}
};
const stateKey = (state) => {
	const ids = state.ids.join();
	if (!state.runs.length) return ids;
	return `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}`;
};
const DFA_BUDGET = 1 << 18;
var Dfa = class {
	#start;
	#states = /* @__PURE__ */ new Map();
	#size = 0;
	#plain;
	#dotStart;
	#sim;
	#dotSim;
	constructor(start, marks) {
		this.#start = start;
		this.#sim = new Sim(false, false, marks);
		this.#dotSim = new Sim(false, true, marks);
	}
	#make(state) {
		return {
			state,
			match: state.match,
			dead: state.dead,
			next: /* @__PURE__ */ new Map()
		};
	}
	#intern(state) {
		const key = stateKey(state);
		const found = this.#states.get(key);
		if (found) return found;
		if (this.#size > DFA_BUDGET) this.#clear();
		const d = this.#make(state);
		this.#states.set(key, d);
		this.#size += key.length + 1;
		return d;
	}
	#clear() {
		this.#states.clear();
		this.#size = 0;
		this.#plain = void 0;
		this.#dotStart = void 0;
	}
	start(dotStart) {
		if (dotStart) {
			if (this.#dotStart) return this.#dotStart;
			const state = this.#dotSim.state();
			this.#dotSim.add(state, this.#start, 0, true);
			return this.#dotStart = this.#make(this.#dotSim.done(state));
		}
		if (this.#plain) return this.#plain;
		const state = this.#sim.state();
		this.#sim.add(state, this.#start, 0, true);
		return this.#plain = this.#intern(this.#sim.done(state));
	}
	next(d, c) {
		const code = c.charCodeAt(0);
		const found = code < 128 ? void 0 : d.next.get(c);
		if (found) return found;
		const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
		if (code < 128) {
			if (!d.ascii) {
				d.ascii = new Array(128);
				this.#size += 128;
			}
			d.ascii[code] = n;
		} else d.next.set(c, n);
		this.#size++;
		return n;
	}
};
const linear = (start) => {
	const nodes = [];
	for (let n = start; n.t !== "match"; n = n.next) {
		if (n.t === "split" || n.t === "neg") return void 0;
		nodes.push(n);
	}
	return nodes;
};
const testLinear = (nodes, chars, start, end) => {
	let ni = 0;
	let ci = start;
	let starNi = -1;
	let starCi = 0;
	while (ci < end) {
		const n = nodes[ni];
		if (n?.t === "star") {
			starNi = ni++;
			starCi = ci;
			continue;
		}
		const c = chars[ci];
		if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
			ni++;
			ci++;
			continue;
		}
		if (starNi === -1) return false;
		ni = starNi + 1;
		ci = ++starCi;
	}
	while (nodes[ni]?.t === "star") ni++;
	return ni === nodes.length;
};
const lengths = (items) => {
	let min = 0;
	let max = 0;
	for (const it of items) {
		const [lo, hi] = itemLengths(it);
		min += lo;
		max += hi;
	}
	return [min, max];
};
const itemLengths = (it) => {
	if (it.t === "star") return [0, Infinity];
	if (it.t !== "ext") return [1, 1];
	if (it.type === "!") return [0, Infinity];
	const alts = it.alts.map(lengths);
	const min = Math.min(...alts.map((a) => a[0]));
	const max = Math.max(...alts.map((a) => a[1]));
	const loop = max === 0 ? 0 : Infinity;
	return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
const hasAffix = (lits, chars, start) => {
	for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return false;
	return true;
};
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
	if (s.includes("/")) throw new Error("can only match a single path portion, got: " + s);
};
var Matcher = class {
	pattern;
	options;
	#start;
	#size;
	#marks;
	#dotsSim;
	#literal;
	#literalFold = false;
	#literalRe;
	#linear;
	#wild = false;
	#min = 0;
	#max = Infinity;
	#prefix = [];
	#suffix = [];
	#prefixStr;
	#suffixStr;
	#affix = false;
	#dfa;
	#form;
	constructor(pattern, options = {}) {
		if (pattern.includes("/")) throw new Error("can only match a single path portion, got pattern: " + pattern);
		this.pattern = pattern;
		this.options = options;
		const { nocase = false, noext = false, normalize: n } = options;
		this.#form = n === true ? "NFC" : n || void 0;
		const literal = /^[?*+@]\(\)$/.test(pattern);
		const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
		let [items] = build(toks, pair(toks), 0, toks.length, true);
		if (this.#form) items = normalize(items, this.#form);
		const [start, size] = compile$1(items, nocase);
		this.#start = start;
		this.#size = size;
		if (items.every((it) => it.t === "lit")) {
			this.#literal = items.map((it) => it.ch).join("");
			this.#literalFold = nocase;
		} else {
			const lit = (it) => it.t !== "lit" ? void 0 : nocase ? {
				ch: it.ch,
				re: foldRe(it.ch)
			} : { ch: it.ch };
			for (const it of items) {
				const l = lit(it);
				if (!l) break;
				this.#prefix.push(l);
			}
			for (let j = items.length - 1; j >= 0; j--) {
				const l = lit(items[j]);
				if (!l) break;
				this.#suffix.unshift(l);
			}
			this.#affix = !!(this.#prefix.length || this.#suffix.length);
			if (!nocase) {
				this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
				this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
			}
			this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
			this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
			const [min, max] = lengths(items);
			this.#min = min;
			this.#max = max;
		}
	}
	test(s) {
		if (this.#form) {
			noSlash(s);
			return this.#test(s.normalize(this.#form));
		}
		if (slashOrSurrogate.test(s)) {
			noSlash(s);
			return this.#test(s, [...s]);
		}
		return this.#test(s, s);
	}
	testUnchecked(s) {
		return this.#test(this.#form ? s.normalize(this.#form) : s);
	}
	#test(s, chars) {
		if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
		const min = this.#min;
		const max = this.#max;
		if (chars === void 0) {
			const most = s.length;
			const least = most + 1 >> 1;
			if (most < min || least > max) return false;
			if (least < min || most > max) chars = codePoints(s);
		}
		if (chars !== void 0 && (chars.length < min || chars.length > max)) return false;
		const prefix = this.#prefix.length;
		if (this.#affix) {
			if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
				if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return false;
			} else {
				chars ??= codePoints(s);
				const end = chars.length - this.#suffix.length;
				if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return false;
			}
		}
		const dotStart = !this.options.dot && s.startsWith(".");
		if (this.#linear) {
			if (s === "." || s === "..") return false;
			if (dotStart && !prefix) return false;
			if (this.#wild) return true;
			chars ??= codePoints(s);
			const end = chars.length - this.#suffix.length;
			return testLinear(this.#linear, chars, prefix, end);
		}
		chars ??= codePoints(s);
		if (s === "." || s === "..") {
			this.#marks ??= marks(this.#size);
			const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
			const start = sim.state();
			sim.add(start, this.#start, 0, true);
			let state = sim.done(start);
			for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, true);
			return state.match;
		}
		this.#marks ??= marks(this.#size);
		const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
		let d = dfa.start(dotStart);
		const str = chars === s;
		for (let i = 0; i < chars.length; i++) {
			if (d.dead) return false;
			const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
			d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
		}
		return d.match;
	}
	toString() {
		return show(this.#start);
	}
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 65536;
const assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};

// node_modules/minimatch/dist/esm/escape.js
const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	const c = e.charAt(0);
	if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
	if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
	return e;
};

// node_modules/minimatch/dist/esm/unescape.js
const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + unescape(s.slice(4), {
		windowsPathsNoEscape,
		magicalBraces
	});
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
const DEFAULT_BRACE_EXPAND_MAX = 1e5;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
const AWE_KEY = "allowWindowsEscape";
const minimatch = (p, pattern, options) => {
	assertValidPattern(pattern);
	if (!options?.nocomment && pattern.charAt(0) === "#") return false;
	return cachedMinimatch(pattern, options).match(p);
};
let cache$1 = /* @__PURE__ */ new Map();
let oldCache = /* @__PURE__ */ new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 32768;
const cacheMaxEntryWeight = 4096;
const cacheWeight = (mm) => {
	let w = mm.pattern.length;
	for (const s of mm.globSet) {
		w += s.length + 1;
		if (w > cacheMaxEntryWeight) break;
	}
	return w;
};
const tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
const booleanWeights = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
const optionsKey = (o) => {
	let n = 0;
	let wpe = false;
	for (const k in o) {
		const v = o[k];
		switch (k) {
			case "windowsPathsNoEscape":
				if (v) wpe = true;
				break;
			case AWE_KEY:
				if (v === false) wpe = true;
				break;
			case "platform": {
				const p = v || defaultPlatform;
				if (p === defaultPlatform) break;
				if (p === "darwin") n += 3;
				else if (p === "win32") n += 6;
				else if (p === "linux") n += 9;
				else return JSON.stringify(o);
				break;
			}
			case "optimizationLevel":
				if (v === void 0) break;
				n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
				break;
			case "braceExpandMax":
				if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
				break;
			case "maxGlobstarRecursion":
				if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) return JSON.stringify(o);
				break;
			case "normalize":
				if (v !== void 0) return JSON.stringify(o);
				break;
			default: n += (booleanWeights.get(k) ?? 0) * tri(v);
		}
	}
	return wpe ? n + 12 : n;
};
const copyOptions = (o) => {
	const copy = {};
	for (const k in o) copy[k] = o[k];
	return copy;
};
const cachedMinimatch = (pattern, options) => {
	const key = options ? optionsKey(options) : 0;
	let mm = cache$1.get(key)?.get(pattern);
	if (mm) return mm;
	mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
	const weight = cacheWeight(mm);
	if (weight > cacheMaxEntryWeight) return mm;
	if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
		oldCache = cache$1;
		cache$1 = /* @__PURE__ */ new Map();
		cacheSize = 0;
		cacheTotalWeight = 0;
	}
	let byPattern = cache$1.get(key);
	if (!byPattern) cache$1.set(key, byPattern = /* @__PURE__ */ new Map());
	byPattern.set(pattern, mm);
	cacheSize++;
	cacheTotalWeight += weight;
	return mm;
};
/* c8 ignore start */
const defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
const path = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
/* c8 ignore stop */
const sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
	let mm;
	return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
	const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
	return Object.assign(m, {
		Minimatch: class Minimatch extends orig.Minimatch {
			constructor(pattern, options = {}) {
				super(pattern, ext(def, options));
			}
			static defaults(options) {
				return orig.defaults(ext(def, options)).Minimatch;
			}
		},
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
minimatch.defaults = defaults;
const braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	let p = pattern.replace(/\\\\/g, "\\\\\\\\");
	if (options.windowsPathsNoEscape || options[AWE_KEY] === false) p = p.replace(/\[([{}])\]/g, "[\\$1]");
	return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const RANGE_MIN = 100;
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
const inRepeatOrNegExt = (portion, mark) => {
	const stack = [];
	for (let i = 0; i < portion.length; i++) {
		const c = portion.charAt(i);
		if (c === "\\") i++;
		else if (c === mark) {
			if (stack.some((t) => t !== "@" && t !== "?")) return true;
		} else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
			stack.push(c);
			i++;
		} else if (c === ")") stack.pop();
	}
	return false;
};
const match = (list, pattern, options = {}) => {
	const mm = new Minimatch(pattern, options);
	list = list.filter((f) => mm.match(f));
	if (mm.options.nonull && !list.length) list.push(pattern);
	return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const classEnd = (pattern, start) => {
	let i = start + 1;
	if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^") i++;
	let sawStart = false;
	for (; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "]" && sawStart) return i;
		sawStart = true;
		if (c === "\\") i++;
	}
	return -1;
};
const literal = (pattern, noext) => {
	if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
	let lit = "";
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") lit += pattern.charAt(++i) || c;
		else if (c === "*" || c === "?") return;
		else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close === -1) {
				lit += c;
				continue;
			}
			let body = pattern.slice(i + 1, close);
			if (body.startsWith("\\")) body = body.slice(1);
			if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
			lit += body;
			i = close;
		} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
		else lit += c;
	}
	return lit;
};
const MAX_EXTGLOBS = 256;
const extglobCount = (pattern) => {
	let n = 0;
	for (let i = 0; i < pattern.length - 1; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") i++;
		else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			n++;
			i++;
		}
	}
	return n;
};
const assertValidExtglobs = (pattern) => {
	if (extglobCount(pattern) > MAX_EXTGLOBS) throw new TypeError("pattern has too many extglobs");
};
const extSafe = (pattern) => {
	if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return false;
	let depth = 0;
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") {
			if (++i === pattern.length) return false;
		} else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close !== -1) i = close;
		} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			depth++;
			i++;
		} else if (c === ")") {
			if (!depth--) return false;
		} else if (c === "|" && !depth) return false;
	}
	return !depth;
};
let lastSplit;
let lastChecked;
const portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
const isDots = (p) => p === "." || p === "..";
const isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
const isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
const uncHost = (p) => {
	if (p[0] !== "" || p[1] !== "") return -1;
	const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
	const host = p[h];
	const share = p[h + 1];
	return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
const dotPortion = (f, start, end, dot, sep) => {
	for (let k = start; k < end;) {
		if (f.charCodeAt(k) === 46) {
			if (!dot) return true;
			const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
			if (n >= end || isSep(f.charCodeAt(n), sep)) return true;
		}
		const s = nextSep(f, k, sep);
		if (s === -1) return false;
		k = s + 1;
		while (k < end && isSep(f.charCodeAt(k), sep)) k++;
	}
	return false;
};
const isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92;
const nextSep = (f, from, sep) => {
	if (sep !== "both") return f.indexOf(sep, from);
	const s = f.indexOf("/", from);
	const b = f.indexOf("\\", from);
	return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
const lastSep = (f, from, sep) => sep !== "both" ? f.lastIndexOf(sep, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
const PENDING = {};
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	#endCheck;
	#literalCheck;
	#level2;
	#form;
	#literals = [];
	#shapes = [];
	#endRows = [];
	#matchers = /* @__PURE__ */ new Map();
	#pending = false;
	#rangeMark;
	#globstarParts = /* @__PURE__ */ new WeakMap();
	constructor(pattern, options = {}) {
		assertValidPattern(pattern);
		options = options || {};
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
		this.pattern = pattern;
		this.platform = options.platform || defaultPlatform;
		this.isWindows = this.platform === "win32";
		this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
		if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
		this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
		this.negate = false;
		this.nonegate = !!options.nonegate;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.nocase = !!this.options.nocase;
		this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
		this.globSet = [];
		this.globParts = [];
		this.set = [];
		this.#endCheck = !this.preserveMultipleSlashes;
		this.#level2 = (options.optimizationLevel ?? 1) >= 2;
		const n = options.normalize;
		this.#form = n === true ? "NFC" : n || void 0;
		this.make();
		const drives = this.set.map((row) => this.#rootIndex(row));
		this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
		this.#literals = this.set.map((row, r) => {
			const end = this.#endRows[r] ? row.length - 1 : row.length;
			const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
			return [...new Set(lits)];
		});
		this.#literalCheck = this.#literals.some((l) => l.length);
		this.#shapes = this.set.map((row, r) => {
			const [p0, p1, p2] = row;
			if (this.#endRows[r] && row.length === 2) {
				if (p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
			}
			if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
			if (!this.#endCheck || drives[r] !== -1) return void 0;
			if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
			if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
		});
	}
	#norm(p) {
		return this.#form ? p.normalize(this.#form) : p;
	}
	#rootIndex(row) {
		if (!this.isWindows) return -1;
		if (isDrive(row[0])) return 0;
		if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
		const h = uncHost(row);
		return h === -1 ? -1 : h + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return true;
		for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
		return false;
	}
	make() {
		const pattern = this.pattern;
		const options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		this.globSet = [...new Set(this.#expandBraces())];
		const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts);
		this.#pending = true;
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
				const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
				const isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
				else if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		this.set = set.filter((s) => s.indexOf(false) === -1);
		if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
			const p = this.set[i];
			if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
				if (isLongUNC(this.globParts[i][3])) p[3] = "UNC";
				p[2] = "?";
			}
		}
		if (!options.noext) this.mergeRows();
		this.#pending = false;
		this.set.forEach((row, i) => {
			for (let k = 0; k < row.length; k++) if (row[k] === PENDING) row[k] = this.parse(this.globParts[i][k]);
		});
	}
	mergeRows() {
		let merged = true;
		while (merged) {
			merged = false;
			if (this.set.length < 2) return;
			let keys = this.#mergeKeys();
			const len = Math.max(0, ...this.set.map((r) => r.length));
			for (let k = 0; k < len; k++) {
				const groups = /* @__PURE__ */ new Map();
				const R = this.set.length + 1;
				this.set.forEach((row, i) => {
					if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
					const { pre, suf } = keys[i];
					const key = pre[k] * R + suf[k + 1];
					const g = groups.get(key);
					if (g) g.push(i);
					else groups.set(key, [i]);
				});
				const drop = /* @__PURE__ */ new Set();
				for (const g of groups.values()) {
					if (g.length < 2) continue;
					const [first, ...rest] = g;
					const glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
					if (extglobCount(glob) > MAX_EXTGLOBS) continue;
					this.globParts[first][k] = glob;
					this.set[first][k] = this.parse(glob);
					for (const i of rest) drop.add(i);
				}
				if (drop.size) {
					merged = true;
					this.set = this.set.filter((_, i) => !drop.has(i));
					this.globParts = this.globParts.filter((_, i) => !drop.has(i));
					if (this.set.length < 2) return;
					keys = this.#mergeKeys();
				}
			}
		}
	}
	#mergeKeys() {
		const partIds = /* @__PURE__ */ new Map();
		const ids = this.globParts.map((parts) => parts.map((s) => {
			let id = partIds.get(s);
			if (id === void 0) partIds.set(s, id = partIds.size);
			return id;
		}));
		const P = partIds.size;
		const len = Math.max(0, ...ids.map((r) => r.length));
		const keys = ids.map((r) => ({
			pre: [0],
			suf: new Array(r.length + 1).fill(0)
		}));
		for (let k = 0; k < len; k++) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { pre } = keys[i];
				const key = pre[k] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				pre.push(id);
			});
		}
		for (let k = len - 1; k >= 0; k--) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { suf } = keys[i];
				const key = suf[k + 1] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				suf[k] = id;
			});
		}
		return keys;
	}
	preprocess(globParts) {
		if (this.options.noglobstar) {
			for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) {
			globParts = this.firstPhasePreProcess(globParts);
			globParts = this.secondPhasePreProcess(globParts);
		} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
		else globParts = this.adjascentGlobstarOptimize(globParts);
		return globParts;
	}
	adjascentGlobstarOptimize(globParts) {
		return globParts.map((parts) => {
			let gs = -1;
			while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
				let i = gs;
				while (parts[i + 1] === "**") i++;
				if (i !== gs) parts.splice(gs, i - gs);
			}
			return parts;
		});
	}
	levelOneOptimize(globParts) {
		return globParts.map((parts) => {
			const root = this.#rootIndex(parts) + 1;
			parts = parts.reduce((set, part) => {
				const prev = set[set.length - 1];
				if (part === "**" && prev === "**") return set;
				if (part === "..") {
					if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
						set.pop();
						return set;
					}
				}
				set.push(part);
				return set;
			}, []);
			return parts.length === 0 ? [""] : parts;
		});
	}
	#canMatch(f) {
		const sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
		let ends = this.#endCheck ? 0 : -1;
		let last = "";
		let lastStart = 0;
		let prev;
		let prevStart = 0;
		const dot = !!this.options.dot;
		ROWS: for (let r = 0; r < this.set.length; r++) {
			const row = this.set[r];
			const p = row[row.length - 1];
			let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
			if (end && ends === 0) {
				const i = lastSep(f, f.length, sep);
				lastStart = i + 1;
				last = f.slice(lastStart);
				if (last === "" && i >= 0) {
					let j = i;
					while (j > 0 && isSep(f.charCodeAt(j - 1), sep)) j--;
					prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
					prev = f.slice(prevStart, j);
				}
				const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
				ends = resolves ? -1 : 1;
				end = !resolves;
			}
			let tailStart = -1;
			if (end && typeof p === "string") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			if (this.#literalCheck) {
				for (const l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
			}
			if (end && typeof p === "object") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			const shape = this.#shapes[r];
			if (shape === "base" && end) return "yes";
			if (shape === "tail" && end) {
				if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) return "maybe";
				if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
				continue;
			}
			if (shape === "mid" || shape === "head") {
				const m = this.#walk(f, row, shape === "head", dot, sep);
				if (m !== "no") return m;
				continue;
			}
			return "maybe";
		}
		return "no";
	}
	#matchShape(file, row, shape) {
		const dot = !!this.options.dot;
		const n = file.length;
		if (shape === "head") {
			if (n < 2 || !portionMatch(row[0], file[0])) return false;
			for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		const x = row[1];
		if (shape === "tail") {
			let t = n - 1;
			if (!portionMatch(x, file[t])) {
				if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) return false;
			}
			for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		for (let k = 0; k < n; k++) {
			if (portionMatch(x, file[k]) && k + 1 < n) {
				let i = k + 1;
				while (i < n && walkable(file[i], dot)) i++;
				if (i === n) return true;
			}
			if (!walkable(file[k], dot)) return false;
		}
		return false;
	}
	#walk(f, row, head, dot, sep) {
		if (this.#level2 && dotPortion(f, 0, f.length, true, sep)) return "maybe";
		const x = row[head ? 0 : 1];
		let s = 0;
		for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
			let next = e + 1;
			while (next < f.length && isSep(f.charCodeAt(next), sep)) next++;
			if ((typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
			if (head || dotPortion(f, s, next, dot, sep)) return "no";
			s = next;
		}
		return "no";
	}
	#cachedSplit(f) {
		const last = lastSplit;
		return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
	}
	#split(f) {
		const { isWindows, preserveMultipleSlashes } = this;
		let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
		const normalize = this.#form;
		if (normalize) parts = parts.map((p) => p.normalize(normalize));
		lastSplit = {
			f,
			isWindows,
			preserveMultipleSlashes,
			normalize,
			parts
		};
		return lastSplit;
	}
	#levelTwoFileOptimize(file) {
		const parts = [...file];
		let didSomething = false;
		do {
			didSomething = false;
			if (!this.preserveMultipleSlashes) {
				for (let i = 1; i < parts.length - 1; i++) {
					const p = parts[i];
					if (i === 1 && p === "" && parts[0] === "") continue;
					if (p === "." || p === "") {
						didSomething = true;
						parts.splice(i, 1);
						i--;
					}
				}
				if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
					didSomething = true;
					parts.pop();
				}
			}
			const root = this.#rootIndex(parts) + 1;
			let dd = root;
			while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
				const p = parts[dd - 1];
				if (p && p !== "." && p !== ".." && p !== "**") {
					didSomething = true;
					parts.splice(dd - 1, 2);
					dd = Math.max(dd - 2, root);
				}
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
		let splitCells = 0;
		const maxSplitCells = 1e6;
		let didSomething = false;
		do {
			didSomething = false;
			for (let parts of globParts) {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let gss = gs;
					while (parts[gss + 1] === "**") gss++;
					if (gss > gs) parts.splice(gs + 1, gss - gs);
					let next = parts[gs + 1];
					const p = parts[gs + 2];
					const p2 = parts[gs + 3];
					if (next !== "..") continue;
					if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
					const addedCells = parts.length - 1;
					if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
					didSomething = true;
					parts.splice(gs, 1);
					const other = parts.slice(0);
					other[gs] = "**";
					splitCells += addedCells;
					globParts.push(other);
					gs--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				const root = this.#rootIndex(parts) + 1;
				let dd = root;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin);
						if (parts.length === 0) parts.push("");
						dd = Math.max(dd - 2, root);
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		const keys = /* @__PURE__ */ new Set();
		const rows = globParts.filter((parts) => {
			const key = parts.join("/");
			if (keys.has(key)) return false;
			keys.add(key);
			return true;
		});
		const stars = /* @__PURE__ */ new Map();
		for (const parts of rows) {
			const s = [];
			for (let i = 0; i < parts.length; i++) if (parts[i] === "*") s.push(i);
			if (s.length) stars.set(s.join(","), s);
		}
		if (!stars.size || rows.length * stars.size > 1e5) return rows;
		const { dot } = this.options;
		return rows.filter((parts) => {
			for (const s of stars.values()) {
				if (s[s.length - 1] >= parts.length) continue;
				const c = [...parts];
				let ok = true;
				let changed = false;
				for (const i of s) {
					const p = parts[i];
					if (p === "*") continue;
					if (!p || p === "**" || !dot && p.startsWith(".")) {
						ok = false;
						break;
					}
					c[i] = "*";
					changed = true;
				}
				if (ok && changed && keys.has(c.join("/"))) return false;
			}
			return true;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		const pattern = this.pattern;
		let negate = false;
		let negateOffset = 0;
		for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.slice(negateOffset);
		this.negate = negate;
	}
	#matchRow(file, resolved, pattern, partial) {
		let fileStartIndex = 0;
		let patternStartIndex = 0;
		const fh = this.isWindows ? uncHost(resolved) : -1;
		const ph = fh === -1 ? -1 : uncHost(pattern);
		if (ph !== -1) {
			const host = pattern[ph];
			const share = pattern[ph + 1];
			if (typeof host !== "string" || typeof share !== "string") {
				fileStartIndex = fh;
				patternStartIndex = ph;
			} else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
				fileStartIndex = fh + 2;
				patternStartIndex = ph + 2;
			}
		} else if (this.isWindows) {
			const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
			const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
			const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
			const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
			const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
			const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi === "number" && typeof pdi === "number") {
				const [fd, pd] = [file[fdi], pattern[pdi]];
				if (fd.toLowerCase() === pd.toLowerCase()) {
					patternStartIndex = pdi + 1;
					fileStartIndex = fdi + 1;
				}
			}
		}
		file = resolved;
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
		return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
		if (head.length) {
			const headEnd = fileIndex + head.length;
			if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return false;
			fileIndex += head.length;
			patternIndex += head.length;
		}
		let fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			let tailStart = file.length - tail.length;
			if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			let sawSome = !!fileTailMatch;
			for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
				const f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return partial || sawSome;
		}
		return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
	}
	#getGlobstarParts(pattern, partial, patternIndex) {
		let byStart = this.#globstarParts.get(pattern);
		if (!byStart) {
			byStart = [];
			this.#globstarParts.set(pattern, byStart);
		}
		const key = patternIndex * 2 + (partial ? 1 : 0);
		const found = byStart[key];
		if (found) return found;
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const head = pattern.slice(patternIndex, firstgs);
		const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
		const tail = partial ? [] : pattern.slice(lastgs + 1);
		const segments = [[[], 0]];
		let current = segments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
			nonGsPartsSums.push(nonGsParts);
			current = [[], 0];
			segments.push(current);
		} else {
			current[0].push(b);
			nonGsParts++;
		}
		segments.forEach((b, i) => {
			b[1] = nonGsParts - nonGsPartsSums[i];
		});
		const parts = {
			head,
			body,
			tail,
			segments
		};
		byStart[key] = parts;
		return parts;
	}
	#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
		const bs = bodySegments[bodyIndex];
		if (!bs) {
			if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
			for (let i = fileIndex; i < fileLength; i++) {
				sawTail = true;
				const f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return sawTail;
		}
		const [body, need] = bs;
		const after = partial ? fileLength : fileLength - need;
		while (fileIndex <= after) {
			const key = bodyIndex * (file.length + 1) + fileIndex;
			if (tried.has(key)) return false;
			tried.add(key);
			if (this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
				const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
				if (sub !== false) return sub;
			}
			if (fileIndex === after) break;
			const f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
		let fi;
		let pi;
		let pl;
		let fl;
		for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			let p = pattern[pi];
			let f = file[fi];
			/* c8 ignore start */
			if (p === false || p === GLOBSTAR) return false;
			/* c8 ignore stop */
			if (!portionMatch(p, f)) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
		/* c8 ignore stop */
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	#expandBraces() {
		const { pattern } = this;
		if (this.options.nobrace) return this.braceExpand();
		let code = 57344;
		while (pattern.includes(String.fromCharCode(code))) if (++code > 63743) return this.braceExpand();
		const mark = String.fromCharCode(code);
		let found = false;
		const marked = pattern.replace(rangeRe, (m, lo, hi) => {
			const a = Number(lo);
			const b = Number(hi);
			if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) return m;
			found = true;
			return `${mark}${lo}..${hi}${mark}`;
		});
		if (!found) return this.braceExpand();
		const set = braceExpand(marked, this.options);
		for (const p of set) for (const portion of p.split("/")) {
			const c = portion.indexOf("[");
			if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
			if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
		}
		this.#rangeMark = mark;
		return set;
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		const { nocase, nocaseMagicOnly, noext = false, dot, normalize } = options;
		const rangeMark = this.#rangeMark;
		const lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
		if (lit !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) return this.#norm(lit);
		if (this.#pending) return PENDING;
		let m = this.#matchers.get(pattern);
		if (!m) {
			if (!noext) assertValidExtglobs(pattern);
			m = new Matcher(pattern, {
				nocase,
				noext,
				dot,
				normalize,
				...rangeMark && { rangeMark }
			});
			this.#matchers.set(pattern, m);
		}
		return m;
	}
	#slashSplit(p) {
		if (this.preserveMultipleSlashes) return p.split("/");
		else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
		else return p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		const options = this.options;
		let split = this.#cachedSplit(f);
		if (!split) {
			if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
				lastChecked = f;
				const can = this.#canMatch(f);
				if (can === "no") return options.flipNegate ? false : this.negate;
				if (can === "yes") return options.flipNegate ? true : !this.negate;
			}
			split = this.#split(f);
		}
		const ff = split.parts;
		const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
		const set = this.set;
		let filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (let r = 0; r < set.length; r++) {
			const pattern = set[r];
			const shape = partial ? void 0 : this.#shapes[r];
			if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
/* c8 ignore stop */
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// src/policy/globs.ts
const MAGIC = /[*?[]/;
function isGlob(text) {
	return MAGIC.test(text);
}
function globMatcher(pattern) {
	const folded = pattern.toLowerCase();
	if (!isGlob(folded)) return (text) => text.toLowerCase() === folded;
	const literal = folded.slice(0, folded.search(MAGIC));
	const glob = new Minimatch(folded, {
		nobrace: true,
		noext: true,
		nonegate: true,
		nocomment: true,
		dot: true,
		platform: "linux",
		windowsPathsNoEscape: false
	});
	return (text) => {
		const candidate = text.toLowerCase();
		return candidate.startsWith(literal) && glob.match(candidate);
	};
}

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"ADSL",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"APAFML",
		"APL-1.0",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"Advanced-Cryptics-Dictionary",
		"Afmparse",
		"Aladdin",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"App-s2p",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-Perl",
		"Artistic-1.0-cl8",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"BOLA-1.1",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-Views",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-3-Clause",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-flex",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSD-ask-to-endorse",
		"BSL-1.0",
		"BUSL-1.1",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"Beerware",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"Buddy",
		"Bugroff",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"CAPEC-tou",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"CUA-OPL-1.0",
		"Caldera",
		"Caldera-no-preamble",
		"Catharon",
		"ClArtistic",
		"Clips",
		"Community-Spec-1.0",
		"Condor-1.1",
		"Cornell-Lossless-JPEG",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"Cube",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"ECL-1.0",
		"ECL-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Elastic-2.0",
		"Entessa",
		"ErlPL-1.1",
		"Eurosym",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Fair",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"Furuseth",
		"GCR-docs",
		"GD",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"GL2PS",
		"GLWTPL",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"Game-Programming-Gems",
		"Giftware",
		"Glide",
		"Glulxe",
		"Graphics-Gems",
		"Gutmann",
		"HDF5",
		"HIDAPI",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-MIT-disclaimer",
		"HPND-Markus-Kuhn",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-merchantability-variant",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-sell-variant-critical-systems",
		"HTMLTIDY",
		"HaskellReport",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"ImageMagick",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Jam",
		"JasPer-2.0",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Libpng",
		"Linux-OpenIB",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Lucida-Bitmap-Fonts",
		"MIPS",
		"MIT",
		"MIT-0",
		"MIT-CMU",
		"MIT-Click",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-STK",
		"MIT-Wu",
		"MIT-advertising",
		"MIT-enna",
		"MIT-feh",
		"MIT-open-group",
		"MIT-testregex",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"MPEG-SSG",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MVT-1.1",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"MakeIndex",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"Minpack",
		"MirOS",
		"Motosoto",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"NAIST-2003",
		"NASA-1.3",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"NGPL",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-TNT",
		"NIST-PD-fallback",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"NOSL",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Naumen",
		"NetCDF",
		"Newsletr",
		"Nokia",
		"Noweb",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODC-By-1.0",
		"ODbL-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-RFN",
		"OFL-1.0-no-RFN",
		"OFL-1.1",
		"OFL-1.1-RFN",
		"OFL-1.1-no-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"PADL",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"PPL",
		"PSF-2.0",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"Pixar",
		"Plexus",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"Python-2.0",
		"Python-2.0.1",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"Qhull",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Rdisc",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"SCEA",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"SOFA",
		"SPL-1.0",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"SUL-1.0",
		"SWL",
		"Saxpath",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SimPL-2.0",
		"Sleepycat",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SugarCRM-1.1.3",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TGPPL-1.0",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"TekHVC",
		"TermReadKey",
		"ThirdEye",
		"TrustedQSL",
		"UCAR",
		"UCL-1.0",
		"UMich-Merit",
		"UPL-1.0",
		"URT-RLE",
		"Ubuntu-font-1.0",
		"UnRAR",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"VOSTROM",
		"VSL-1.0",
		"Vim",
		"Vixie-Cron",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"WTFNMFPL",
		"WTFPL",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"XFree86-1.1",
		"XSkat",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"Xnet",
		"YPL-1.0",
		"YPL-1.1",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"any-OSI",
		"any-OSI-perl-modules",
		"atc-game",
		"bcrypt-Solar-Designer",
		"blessing",
		"bzip2-1.0.6",
		"check-cvs",
		"checkmk",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"curl",
		"cve-tou",
		"diffmark",
		"dtoa",
		"dvipdfm",
		"eGenix",
		"etalab-2.0",
		"fwlw",
		"gSOAP-1.3b",
		"generic-xts",
		"gnuplot",
		"gtkbook",
		"hdparm",
		"hyphen-bulgarian",
		"iMatix",
		"jove",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"lsof",
		"magaz",
		"mailprio",
		"man2html",
		"metamail",
		"mpi-permissive",
		"mpich2",
		"mplus",
		"ngrep",
		"pkgconf",
		"pnmstitch",
		"psfrag",
		"psutils",
		"python-ldap",
		"radvd",
		"snprintf",
		"softSurfer",
		"ssh-keyscan",
		"swrule",
		"threeparttable",
		"ulem",
		"w3m",
		"wwl",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"xpp",
		"xzoom",
		"zlib-acknowledgement"
	];
}));

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"AGPL-1.0",
		"AGPL-3.0",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"GFDL-1.1",
		"GFDL-1.2",
		"GFDL-1.3",
		"GPL-1.0",
		"GPL-2.0",
		"GPL-2.0-with-GCC-exception",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-3.0",
		"GPL-3.0-with-GCC-exception",
		"GPL-3.0-with-autoconf-exception",
		"LGPL-2.0",
		"LGPL-2.1",
		"LGPL-3.0",
		"Net-SNMP",
		"Nunit",
		"StandardML-NJ",
		"bzip2-1.0.5",
		"eCos-2.0",
		"wxWindows"
	];
}));

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"389-exception",
		"Asterisk-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"Classpath-exception-2.0",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"i2p-gpl-java-exception",
		"KiCad-libraries-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	];
}));

// node_modules/spdx-expression-parse/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				/^WITH/i,
				/^AND/i,
				/^OR/i,
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string: string.toUpperCase()
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));

// node_modules/spdx-expression-parse/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				return { license: string };
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));

// src/policy/license-entries.ts
var import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
const CATEGORIES = /* @__PURE__ */ new Set([
	"permissive",
	"weak-copyleft",
	"copyleft",
	"community",
	"use-restricted",
	"non-commercial",
	"research-only",
	"proprietary"
]);
const cache = /* @__PURE__ */ new Map();
function licenseEntry(text) {
	const known = cache.get(text);
	if (known !== void 0) return known;
	const entry = resolve(text.trim());
	cache.set(text, entry);
	return entry;
}
function resolve(text) {
	const folded = text.toLowerCase();
	if (CATEGORIES.has(folded)) return covering(allLicenses().filter((license) => license.category === folded));
	if (isGlob(text)) {
		const matches = globMatcher(text);
		return covering(allLicenses().filter((license) => matches(license.id) || license.spdx !== null && matches(license.spdx)));
	}
	const id = catalogId(text);
	if (id !== null) return {
		alternatives: [[id]],
		unknown: [],
		error: null
	};
	return expression(text);
}
function covering(licenses) {
	return {
		alternatives: licenses.map(({ id }) => [id]),
		unknown: [],
		error: null
	};
}
function catalogId(text) {
	return licenseById(text)?.id ?? licenseById(text.toLowerCase())?.id ?? idForSpdx(text);
}
function licenseNames() {
	return [...CATEGORIES, ...allLicenses().map(({ id }) => id)];
}
function expression(text) {
	let tree;
	try {
		tree = (0, import_spdx_expression_parse.default)(text);
	} catch {
		return {
			alternatives: [],
			unknown: [],
			error: "is no license, category or SPDX expression that the catalog knows"
		};
	}
	const unknown = [];
	return {
		alternatives: alternativesOf(tree, unknown).filter((ids) => ids !== null).slice(0, MAX_ALTERNATIVES),
		unknown,
		error: null
	};
}
const MAX_ALTERNATIVES = 256;
function alternativesOf(node, unknown) {
	if ("license" in node) {
		const exception = "exception" in node ? ` WITH ${String(node.exception)}` : "";
		const id = exception === "" ? catalogId(node.license) : null;
		if (id === null) unknown.push(`${node.license}${exception}`);
		return [id === null ? null : [id]];
	}
	const left = alternativesOf(node.left, unknown);
	const right = alternativesOf(node.right, unknown);
	if (node.conjunction === "or") return [...left, ...right];
	return left.flatMap((a) => right.map((b) => a === null || b === null ? null : [.../* @__PURE__ */ new Set([...a, ...b])])).slice(0, MAX_ALTERNATIVES);
}

// src/policy/compile.ts
const compiled = /* @__PURE__ */ new WeakMap();
function compile(rules) {
	const known = compiled.get(rules);
	if (known !== void 0) return known;
	const { models, licenses } = rules;
	const made = {
		models: {
			allow: modelFinder(models.allow),
			review: modelFinder(models.review),
			deny: modelFinder(models.deny)
		},
		licenses: {
			allow: licenses.allow === null ? null : allowFinder(licenses.allow),
			review: anyFinder(licenses.review),
			deny: anyFinder(licenses.deny)
		}
	};
	compiled.set(rules, made);
	return made;
}
const OWNER_GLOB = /^([^*?[/]+)\/\*\*?$/;
function modelFinder(entries) {
	const exact = /* @__PURE__ */ new Map();
	const owners = /* @__PURE__ */ new Map();
	const globs = [];
	for (const entry of entries) {
		const text = entry.value.toLowerCase();
		const owner = OWNER_GLOB.exec(text)?.[1];
		if (owner !== void 0) setFirst(owners, owner, entry);
		else if (isGlob(text)) globs.push({
			entry,
			matches: globMatcher(text)
		});
		else setFirst(exact, text, entry);
	}
	return (model) => {
		const text = model.toLowerCase();
		const slash = text.indexOf("/");
		return exact.get(text) ?? (slash < 0 ? void 0 : owners.get(text.slice(0, slash))) ?? globs.find(({ matches }) => matches(text))?.entry ?? null;
	};
}
function anyFinder(entries) {
	const byId = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const id of licenseEntry(entry.value).alternatives.flat()) setFirst(byId, id, entry);
	return (id) => byId.get(id) ?? null;
}
function allowFinder(entries) {
	const byId = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const needs of licenseEntry(entry.value).alternatives) for (const id of needs) byId.set(id, [...byId.get(id) ?? [], {
		entry,
		needs
	}]);
	return (id, all) => byId.get(id)?.find(({ needs }) => needs.every((needed) => needed === id || all.includes(needed)))?.entry ?? null;
}
function setFirst(map, key, value) {
	if (!map.has(key)) map.set(key, value);
}

// src/policy/policy.ts
const DEFAULTS = "defaults";
function originOf(rules, key) {
	return rules.origins.get(key) ?? {
		source: DEFAULTS,
		key,
		line: null
	};
}
const EMPTY_DRAFT = {
	source: DEFAULTS,
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
	"ignore-comments": "allow",
	"on-unread": "deny",
	overridable: []
};

// src/policy/subject.ts
function chainOf(determination) {
	return [determination.own, ...determination.lineage.map(({ own }) => own)];
}
function governing({ determination, settled }) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const skipped = /* @__PURE__ */ new Set();
	for (const own of chainOf(determination)) {
		if (settled.has(own.model)) {
			for (const { license } of own.licenses) skipped.add(license);
			continue;
		}
		for (const license of own.licenses) {
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
	return governing(subject).flatMap((license) => reasonsFor(license, subject));
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
function licenseName(id) {
	const name = licenseById(id)?.name;
	return name === void 0 || name.toLowerCase() === id.toLowerCase() ? id : `${name} (${id})`;
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

// src/policy/fact-order.ts
function factIsLooser(key, base, head) {
	const before = base[key];
	const after = head[key];
	if (before === void 0 || same(before, after)) return false;
	if (after === void 0) return key !== "name";
	const order = ORDER$1[key];
	return order === void 0 ? false : order(before, after);
}
const trueIsTight = (before, after) => before && !after;
const moreIsTight = (before, after) => after < before;
const supersetIsTight = (before, after) => before.some((entry) => !after.includes(entry));
const subsetIsTight = (before, after) => supersetIsTight(after, before);
const amountIsTight = (before, after) => [before].flat().some((money) => {
	const same = [after].flat().find(({ currency }) => currency === money.currency);
	return same === void 0 || same.amount < money.amount;
});
const ORDER$1 = {
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
	regions: supersetIsTight,
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
const factKeys = Object.keys(ORDER$1);
function same(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}

// src/policy/merge.ts
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
		rules: mergeRules(base.rules, input, place, [
			"mentions",
			"ignore-comments",
			"on-unread"
		], input),
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
function mergeRules(base, input, place, settings = [], top = {}) {
	const origins = new Map(base.origins);
	for (const group of [
		"organization",
		"terms",
		"require",
		"on-unknown"
	]) for (const key of Object.keys(input[group] ?? {})) origins.set(`${group}.${key}`, place(group, key));
	if (input.licenses?.modified !== void 0) origins.set("licenses.modified", place("licenses", "modified"));
	if (input.licenses?.allow !== void 0) origins.set("licenses.allow", place("licenses", "allow"));
	for (const key of settings) if (top[key] !== void 0) origins.set(key, place(key));
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
			review: [...base.licenses.review, ...added("licenses", "review")],
			deny: [...base.licenses.deny, ...added("licenses", "deny")],
			modified: input.licenses?.modified ?? base.licenses.modified
		},
		terms: {
			...base.terms,
			...stated(input.terms)
		},
		models: {
			allow: input.models?.allow === void 0 ? base.models.allow : added("models", "allow"),
			review: [...base.models.review, ...added("models", "review")],
			deny: [...base.models.deny, ...added("models", "deny")]
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
function stated(values) {
	return values ?? {};
}
function keyText(path) {
	return path.map((step, index) => typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`).join("");
}

// src/policy/schema-date.ts
const isoDate = date({ error: "expected a date that exists, written YYYY-MM-DD" });

// src/policy/schema-exceptions.ts
const text = string().min(1).max(1e3);
const id = string().min(1).max(200);
const assertions = array(strictObject({
	model: id.describe("Id of the model; no globs."),
	license: id.optional().describe("Catalog id of the license that legal found to govern the model."),
	contract: text.optional().describe("A license agreement with the licensor of this model: its terms replace those of the model."),
	evidence: text.describe("Where the finding or the contract can be read."),
	until: isoDate.optional().describe("Last day it holds.")
}).refine((entry) => entry.license === void 0 !== (entry.contract === void 0), { error: "expected exactly one of \"license\" and \"contract\"" }).refine((entry) => entry.contract === void 0 || entry.until !== void 0, { error: "a contract needs \"until\", its last day" })).max(1e3);
const waivers = array(strictObject({
	model: id.describe("Id or glob."),
	revision: id.optional().describe("Only this revision, or the commit it resolves to."),
	paths: array(id).min(1).max(100).optional().describe("Only references in these paths (globs)."),
	license: union([id, array(id).min(1).max(20)]).optional().describe("License ids the waiver was given for, or `undeclared`, `unrecognized`, `unresolved`; void when the model has others."),
	reason: text.describe("Why this is right."),
	approver: text.describe("Who decided."),
	expires: isoDate.describe("Last day of the waiver."),
	ticket: text.optional().describe("Where the decision is kept.")
})).max(2e3);

// src/policy/schema-organization.ts
const count = number().int().min(0).max(1e11);
const money = strictObject({
	amount: number().min(0).max(0x38d7ea4c68000),
	currency: string().regex(/^[A-Z]{3}$/, "expected a currency code of three capitals, for example USD").describe("ISO 4217.")
});
const amounts = union([money, array(money).min(1).max(10)], { error: "expected {amount, currency}, or a list of them, one per currency" });
const region = string().regex(/^(?:[A-Z]{2}|worldwide)$/, "expected a country code of two capitals (ISO 3166-1), EU, or worldwide");
const users = union([count, strictObject({
	now: count.optional().describe("Last calendar month."),
	highest: count.optional().describe("The highest month so far."),
	at: array(strictObject({
		date: isoDate,
		count
	})).max(100).optional().describe("The month before a date, for licenses that count once, on the date they were released.")
})], { error: "expected a number (the highest month so far), or {now, highest, at: [{date, count}]}" });
const purpose = _enum([
	"research",
	"evaluation",
	"development",
	"personal",
	"internal",
	"production"
], { error: "expected one of: research, evaluation, development, personal, internal, production" });
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
	fields: array(string().min(1).max(80)).max(100).optional().describe("Sensitive fields of use: `military`, `nuclear`, `surveillance`, `biometrics`, `medical` ...; [] for none."),
	"attribution-surfaces": array(string().min(1).max(80)).max(100).optional().describe("Where the product can show words that a license asks for (about page, website ...); [] for nowhere."),
	registrations: array(string().min(1).max(200)).max(500).optional().describe("Catalog ids of licenses that the organization has registered for with the licensor.")
});

// src/policy/schema.ts
const MAX_ENTRIES = 5e3;
const outcome = _enum([
	"allow",
	"warn",
	"review",
	"deny"
], { error: "expected one of: allow, warn, review, deny" });
const termAction = _enum([
	"accept",
	"warn",
	"review",
	"deny",
	"by-facts"
], { error: "expected one of: accept, warn, review, deny, by-facts" });
const level = union([boolean(), _enum([
	"off",
	"warn",
	"review",
	"deny"
])], { error: "expected true (deny), false (off), or one of: off, warn, review, deny" }).transform((value) => typeof value === "boolean" ? value ? "deny" : "off" : value);
const glob = string().min(1).max(200);
const list = array(glob).max(MAX_ENTRIES);
const licenses = strictObject({
	allow: list.optional().describe("The only licenses that may be used: catalog ids, SPDX ids or expressions, categories (`permissive`, `copyleft` ...), globs (`cc-by-*`). An empty list allows none. Terms are still judged."),
	review: list.optional().describe("Licenses that a person must look at."),
	deny: list.optional().describe("Licenses that may not be used. Deny beats review, review beats allow."),
	modified: _enum([
		"accept",
		"review",
		"deny"
	]).optional().describe("A license text that departs from the license it was copied from is not that license: `accept` takes it for it, its added clauses are judged in any case. Default: review.")
});
const TERM_IDS = [
	"commercial-use",
	"non-commercial",
	"research-only",
	"evaluation-only",
	"personal-use-only",
	"non-production-only",
	"no-redistribution",
	"no-derivatives",
	"no-hosting",
	"outputs-non-commercial",
	"outputs-owned-by-licensor",
	"competing-use-prohibited",
	"network-copyleft",
	"registration",
	"separate-license",
	"paid-license",
	"content-filter",
	"latest-version-required",
	"licensor-may-change-terms",
	"litigation-termination",
	"revocable",
	"gated-acceptance",
	"other-license-applies",
	"mau-threshold",
	"revenue-threshold",
	"size-threshold",
	"use-restrictions",
	"output-training",
	"attribution",
	"naming",
	"pass-on",
	"share-alike",
	"excluded-region",
	"excluded-field"
];
const termIds = TERM_IDS;
const terms = strictObject(Object.fromEntries(TERM_IDS.map((term) => [term, termAction.optional()])));
const models = strictObject({
	allow: list.optional().describe("Models that may be used whatever their own license says (`acme/*`). Terms inherited from other models of the lineage are still judged."),
	review: list.optional().describe("Models that a person must look at."),
	deny: list.optional().describe("Models that may not be used, directly or as an ancestor. Deny beats allow.")
});
const require$1 = strictObject({
	"pinned-revision": level.optional().describe("References name a full commit of the model."),
	"license-text": level.optional().describe("The license text was read, not only the name on the card."),
	agreement: level.optional().describe("Card, text and lineage do not contradict each other. Unless stated, `on-unknown.conflicting` decides."),
	"known-lineage": level.optional().describe("The license of every ancestor is known."),
	notice: level.optional().describe("Words and notices that a license asks for stand in the repository.")
});
const onUnknown = strictObject({
	undeclared: outcome.optional().describe("The model states no license."),
	unrecognized: outcome.optional().describe("There is a license text, but none that the catalog knows."),
	conflicting: outcome.optional().describe("Pieces of evidence contradict each other."),
	unresolved: outcome.optional().describe("The Hub knows no such model or revision, or gives no access."),
	unreachable: outcome.optional().describe("The Hub did not answer, or the lock holds nothing about the model.")
});
const paths = array(glob).min(1).max(500);
const scope = strictObject({
	name: string().min(1).max(80).describe("Name that verdicts show."),
	paths: paths.describe("Globs of paths; the first scope that matches a reference judges it."),
	organization: organization.optional().describe("Facts that differ here."),
	licenses: licenses.optional(),
	terms: terms.optional(),
	models: models.optional(),
	require: require$1.optional(),
	"on-unknown": onUnknown.optional()
});
const policySchema = strictObject({
	version: literal$1(1).optional().describe("Version of this format: 1."),
	extends: union([glob, array(glob).max(8)], { error: "expected a text or a list of texts" }).optional().describe("What this policy starts from: `preset:NAME`, a file, or `owner/repo//path@ref`. A policy may only tighten the files it extends; presets may be changed at will."),
	overridable: array(glob).max(100).optional().describe("Keys that a policy extending this one may loosen, for example `waivers` or `terms.share-alike`."),
	organization: organization.optional().describe("Facts that terms are judged by. A fact left out is asked for."),
	licenses: licenses.optional().describe("Licenses by name."),
	terms: terms.optional().describe("Terms by name: what happens to every license that has the term."),
	models: models.optional().describe("Models by id or glob."),
	assertions: assertions.optional().describe("What legal has settled about single models."),
	require: require$1.optional().describe("What else must hold. true is deny."),
	scopes: array(scope).max(100).optional().describe("Other facts and rules for parts of the repository."),
	waivers: waivers.optional().describe("Exceptions, each with an end."),
	"on-unknown": onUnknown.optional().describe("What happens when the license is not known. Default: deny."),
	mentions: _enum(["ignore", "check"]).optional().describe("Whether models named in prose and comments are judged. Default: ignore."),
	"ignore-comments": _enum(["allow", "deny"]).optional().describe("Whether `model-license-gate: ignore` comments count. Default: allow."),
	"on-unread": outcome.optional().describe("Files that could not be read. Default: deny.")
}).meta({ title: "Model license policy" });
function overridableKeys() {
	return [
		...Object.entries({
			organization,
			licenses,
			terms,
			models,
			require: require$1,
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

// src/policy/tighten.ts
function loosenings(base, head) {
	return [
		...ruleLoosenings(base.rules, head.rules),
		...SETTINGS.filter(({ key, looser }) => looser(base[key], head[key])).map(({ key }) => loosening(key, base[key], head[key], base.rules, head.rules)),
		...added("waivers", base.waivers, head.waivers),
		...added("assertions", base.assertions, head.assertions),
		...scopeLoosenings(base, head)
	];
}
function isOverridable(overridable, key) {
	return overridable.some((free) => key === free || key.startsWith(`${free}.`) || key.startsWith(`${free}[`));
}
const OUTCOMES = [
	"allow",
	"warn",
	"review",
	"deny"
];
const LEVELS = [
	"off",
	"warn",
	"review",
	"deny"
];
const ACTIONS = [
	"accept",
	"warn",
	"review",
	"deny"
];
const MODIFIED = [
	"accept",
	"review",
	"deny"
];
const lower = (order) => (before, after) => order.indexOf(after) < order.indexOf(before);
const SETTINGS = [
	{
		key: "mentions",
		looser: (before, after) => before === "check" && after === "ignore"
	},
	{
		key: "ignore-comments",
		looser: (before, after) => before === "deny" && after === "allow"
	},
	{
		key: "on-unread",
		looser: lower(OUTCOMES)
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
	for (const term of termIds) {
		const before = base.terms[term] ?? "by-facts";
		const after = head.terms[term] ?? "by-facts";
		check(`terms.${term}`, isLooserAction(before, after), before, after);
	}
	for (const key of [
		"pinned-revision",
		"license-text",
		"agreement",
		"known-lineage",
		"notice"
	]) {
		const before = requiredLevel(base, key);
		const after = requiredLevel(head, key);
		check(`require.${key}`, lower(LEVELS)(before, after), before, after);
	}
	for (const key of Object.keys(base["on-unknown"])) {
		const before = base["on-unknown"][key];
		const after = head["on-unknown"][key];
		check(`on-unknown.${key}`, lower(OUTCOMES)(before, after), before, after);
	}
	const modified = [base.licenses.modified, head.licenses.modified];
	check("licenses.modified", lower(MODIFIED)(...modified), ...modified);
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
	return lower(ACTIONS)(before, after);
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
	const wider = head.licenses.allow.filter(({ value }) => licenseEntry(value).alternatives.some((ids) => !allowed.has(String(ids))));
	return [...found, ...wider.map((entry) => widening("licenses.allow", entry))];
}
function modelLoosenings(base, head) {
	const covered = (text) => base.models.allow.some(({ value }) => value.toLowerCase() === text.toLowerCase() || globMatcher(value)(text));
	return [
		...head.models.allow.filter(({ value }) => !covered(value)).map((entry) => widening("models.allow", entry)),
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

// src/policy/requirement-reasons.ts
function requirementReasons(subject, duties) {
	return [...required("pinned-revision", subject, unpinned), ...required("license-text", subject, noText)].concat(required("notice", subject, () => missingNotices(duties)));
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
function missingNotices(duties) {
	return duties.filter(({ term, fulfilled }) => term.term === "attribution" && fulfilled === false).map(({ message }) => ({
		message: `${message}; the repository does not have the words`,
		remedy: "Add the words, for example to NOTICE or README."
	}));
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
	const { fields, "commercial-use": commercial } = context.facts;
	const shutsOut = `shuts out some fields of use (${excluded.join("; ")})`;
	const text = excluded.join("; ").toLowerCase();
	if (text.includes("commercial")) {
		if (commercial === true) return applies(`${shutsOut}, and the use is commercial`, "commercial-use");
		if (commercial === void 0) return open("commercial-use", shutsOut, "Is the use commercial?");
	}
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
	const size = compare$1(value, context.facts);
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
	const size = compare$1(value, context.facts);
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
function compare$1(value, facts) {
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

// src/policy/term-rules.ts
const TERM_RULES = {
	"commercial-use": {
		facts: ["commercial-use"],
		judge(value, context) {
			if (value === "yes") return clear("allows commercial use");
			if (value === "no") return nonCommercial("allows no commercial use", context);
			if (context.siblings.some((term) => CONDITIONS.has(term))) return clear("allows commercial use under conditions");
			if (context.facts["commercial-use"] === false) return clear("sets conditions for commercial use only");
			return applies("allows commercial use under conditions that the catalog does not spell out", "commercial-use", {
				outcome: "review",
				remedy: "Read the license; settle it by an assertion or a waiver."
			});
		}
	},
	"non-commercial": {
		facts: ["commercial-use"],
		judge: (_, context) => nonCommercial("allows non-commercial use only", context)
	},
	"research-only": {
		facts: ["commercial-use", "purposes"],
		judge: (_, context) => context.facts["commercial-use"] === false ? onlyFor(context, "research", ["research"], [
			"evaluation",
			"development",
			"personal"
		]) : nonCommercial("allows research only", context)
	},
	"evaluation-only": {
		facts: ["purposes"],
		judge: (_, context) => onlyFor(context, "evaluation", ["evaluation"], ["research", "development"])
	},
	"personal-use-only": {
		facts: ["commercial-use", "purposes"],
		judge: (_, context) => context.facts["commercial-use"] === false ? onlyFor(context, "personal use", ["personal"], []) : nonCommercial("allows personal use only", context)
	},
	"non-production-only": {
		facts: ["purposes"],
		judge: (_, context) => onlyFor(context, "use outside production", [
			"research",
			"evaluation",
			"development"
		], ["personal"])
	},
	"no-redistribution": {
		facts: ["redistributes-weights"],
		judge: (_, { facts }) => byFlag(facts["redistributes-weights"], "redistributes-weights", {
			term: "forbids passing the weights on",
			yes: "the organization redistributes weights",
			no: "weights stay inside",
			question: "Do weights leave the organization (images, devices, downloads)?"
		})
	},
	"no-derivatives": {
		facts: ["modifies-weights", "redistributes-weights"],
		judge: noDerivatives
	},
	"no-hosting": {
		facts: ["hosts-model-for-others", "serves-over-network"],
		judge: (_, { facts }) => byFlag(facts["serves-over-network"] === false ? false : facts["hosts-model-for-others"], "hosts-model-for-others", {
			term: "forbids offering the model as a hosted service",
			yes: "the organization hosts models for others",
			no: "the organization does not host models for others",
			question: "Is the model itself offered to others as a service?"
		})
	},
	"outputs-non-commercial": {
		facts: ["commercial-use"],
		judge: (_, context) => nonCommercial("allows no commercial use of outputs", context)
	},
	"outputs-owned-by-licensor": {
		facts: [],
		judge: () => applies("makes the licensor the owner of outputs", null, {
			outcome: "review",
			remedy: "Have legal read the clause; settle it by a waiver."
		})
	},
	"competing-use-prohibited": {
		facts: ["competes-with-licensors"],
		judge: (_, { facts }) => byFlag(facts["competes-with-licensors"], "competes-with-licensors", {
			term: "forbids use that competes with the licensor",
			yes: "the organization competes with licensors",
			no: "the organization does not compete with licensors",
			question: "Does the organization make models or services that compete with the licensor?"
		})
	},
	"network-copyleft": {
		facts: ["serves-over-network", "modifies-weights"],
		judge: (_, { facts }) => copyleft(facts["serves-over-network"], facts["modifies-weights"], "serves-over-network", {
			term: "asks to offer the source of modified versions to everyone who reaches them by network",
			question: "Do people outside the organization reach the model by network?"
		})
	},
	registration: {
		facts: ["commercial-use", "registrations"],
		judge: registration
	},
	"separate-license": {
		facts: ["commercial-use", "purposes"],
		judge: (value, context) => agreement(`asks for a separate license (${value})`, value, context)
	},
	"paid-license": {
		facts: ["commercial-use", "purposes"],
		judge: (value, context) => agreement(`asks for a paid license (${value})`, value, context)
	},
	"content-filter": {
		facts: ["filters-content"],
		judge: (_, { facts }) => byFlag(facts["filters-content"] === void 0 ? void 0 : !facts["filters-content"], "filters-content", {
			term: "asks for a content filter or human review of outputs",
			yes: "the organization has none",
			no: "the organization has one",
			question: "Do outputs pass a content filter or a human review?"
		})
	},
	"latest-version-required": {
		facts: [],
		judge: () => duty("asks to make efforts to use the latest version of the model")
	},
	"licensor-may-change-terms": {
		facts: [],
		judge: () => clear("lets the licensor change terms")
	},
	"litigation-termination": {
		facts: [],
		judge: () => clear("ends for those who sue over the model")
	},
	revocable: {
		facts: ["commercial-use"],
		judge: (_, { facts }) => facts["commercial-use"] === false ? clear("can be revoked by the licensor") : applies("can be revoked by the licensor at will", null, {
			outcome: "warn",
			remedy: "Plan how to replace the model."
		})
	},
	"gated-acceptance": {
		facts: [],
		judge: () => duty("is accepted on the Hub before download")
	},
	"other-license-applies": {
		facts: [],
		judge: (value) => licenseById(value) !== null ? duty(`says that ${value} applies too`) : applies(`says that another license applies too (${value})`, null, {
			outcome: "review",
			remedy: "Read the other license; settle the model by an assertion or a waiver.",
			question: "Does the organization meet the other license as well?"
		})
	},
	"mau-threshold": {
		facts: ["commercial-use", "monthly-active-users"],
		judge: judgeThreshold
	},
	"revenue-threshold": {
		facts: [
			"commercial-use",
			"annual-revenue",
			"funding",
			"hosts-model-for-others"
		],
		judge: judgeThreshold
	},
	"size-threshold": {
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
		facts: [],
		judge: ({ kind, url }) => duty(kind === "policy" ? `binds to a use policy${url === null ? "" : ` (${url})`}` : "binds to use restrictions, for end users too")
	},
	"output-training": {
		facts: ["trains-on-outputs"],
		judge(value, { facts }) {
			if (value === "allowed") return clear("allows training other models on outputs");
			if (value === "allowed-with-naming") return facts["trains-on-outputs"] === false ? clear("sets naming rules for models trained on outputs; the organization trains none") : duty("allows training other models on outputs if they bear the name that the license asks for");
			return byFlag(facts["trains-on-outputs"], "trains-on-outputs", {
				term: "forbids training other models on outputs",
				yes: "the organization trains models on outputs",
				no: "the organization does not train on outputs",
				question: "Do outputs of models train or improve other models?"
			});
		}
	},
	attribution: {
		facts: [
			"attribution-surfaces",
			"redistributes-weights",
			"serves-over-network"
		],
		judge: attribution
	},
	naming: {
		facts: ["modifies-weights", "redistributes-weights"],
		judge: ({ prefix, trigger }, { facts }) => facts["modifies-weights"] === false && facts["trains-on-outputs"] === false ? clear("sets naming rules for derived models; the organization makes none") : duty(`asks that names of derived models begin with "${prefix}" (${trigger})`)
	},
	"pass-on": {
		facts: ["redistributes-weights"],
		judge: (value, { facts }) => facts["redistributes-weights"] === false ? clear("sets duties for passing weights on; weights stay inside") : duty(`asks to pass on with the weights: ${value.join("; ")}`)
	},
	"share-alike": {
		facts: ["redistributes-weights", "modifies-weights"],
		judge: (_, { facts }) => copyleft(facts["redistributes-weights"], facts["modifies-weights"], "redistributes-weights", {
			term: "asks to pass on modified versions under the same terms",
			question: "Do weights leave the organization (images, devices, downloads)?"
		})
	},
	"excluded-region": {
		facts: ["domiciled-in", "regions"],
		judge: judgeRegion
	},
	"excluded-field": {
		facts: ["fields", "commercial-use"],
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

// src/policy/term-reasons.ts
function judgeTerms(subject) {
	return [...catalogTerms(subject), ...clauseTerms(subject)].map((term) => ({
		term,
		state: judge$1(term, subject),
		action: subject.rules.terms[term.term] ?? "by-facts"
	}));
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
	"personal-use-only"
]);
function source(term) {
	return `${term.license} ${term.from}`;
}
function catalogTerms(subject) {
	const terms = subject.determination.terms.filter(({ from }) => !subject.settled.has(from));
	const said = new Set(terms.flatMap((term) => [saidBy(term.license, term), saidBy(term.from, term)]));
	for (const { license, from } of governing(subject)) for (const term of licenseById(license)?.terms ?? []) if (!said.has(saidBy(license, term)) && !said.has(saidBy(from, term))) terms.push({
		...term,
		license,
		from
	});
	return [...terms, ...plainCommercialUse(subject, terms)];
}
function saidBy(by, { term, value }) {
	return `${by} ${term} ${JSON.stringify(value)}`;
}
function plainCommercialUse(subject, terms) {
	const stated = new Set(terms.filter(({ term }) => term === "commercial-use").map(({ license }) => license));
	return governing(subject).flatMap(({ license, from }) => {
		const value = licenseById(license)?.commercialUse;
		if (value === void 0 || stated.has(license)) return [];
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
		from: term.from,
		siblings: (licenseById(term.license ?? "")?.terms ?? []).map((sibling) => sibling.term)
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
	return reason("review", rule, `${message}; the policy does not state organization.${state.fact}`, {
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
			return `the license text is none that the catalog knows${clause === void 0 ? "" : `; its line ${clause.line} reads "${clause.quote}"`}`;
		}
		case "conflicting": {
			const said = own.contradictions.find(({ severity }) => severity === "contradiction")?.message;
			return `the evidence on its license contradicts itself${said === void 0 ? "" : `: ${said}`}`;
		}
		case "unresolved": return unresolvedText(own);
		default: return kind;
	}
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
	const conflicting = determination.lineage.filter(({ own }) => own.kind === "conflicting").map(({ own }) => own.model);
	for (const model of /* @__PURE__ */ new Set([...determination.unknownAncestors, ...conflicting])) {
		if (settled.has(model)) continue;
		const own = lineage.get(model);
		const key = own === void 0 ? "unresolved" : unknownKey(own) ?? "unresolved";
		const why = own === void 0 ? "what it is could not be found out" : describe(own);
		found.push(strictest(rules, key, `made from ${model}: ${why}`));
	}
	return found;
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

// src/policy/waivers.ts
const NOTICE_DAYS = 30;
function prepareWaivers(waivers) {
	return [...waivers].sort((a, b) => b.value.expires.localeCompare(a.value.expires)).map(({ value, origin }) => {
		const find = modelFinder([{
			value: value.model,
			origin
		}]);
		const globs = (value.paths ?? []).map(globMatcher);
		return {
			value,
			origin,
			covers: (model) => find(model) !== null,
			coversPath: (path) => value.paths === void 0 || globs.some((matches) => matches(path))
		};
	});
}
function waiverFor(waivers, determination, references, today) {
	let answer = { kind: "none" };
	for (const waiver of waivers) {
		if (!waiver.covers(determination.model) && !waiver.covers(determination.requested.model)) continue;
		if (!isMeant(waiver, determination, references)) continue;
		const why = whyVoid(waiver.value, determination, today);
		if (why === null) return {
			kind: "waived",
			waiver
		};
		if (answer.kind === "none") answer = {
			kind: "void",
			waiver,
			why
		};
	}
	return answer;
}
function isMeant({ value, coversPath }, { requested, commit }, references) {
	if (value.revision !== void 0 && value.revision !== requested.revision && value.revision !== commit) return false;
	return references.every(({ location }) => coversPath(location.path));
}
function whyVoid({ license, expires }, determination, today) {
	if (expires < today) return `it ended on ${expires}`;
	if (license === void 0) return null;
	const given = [license].flat().map((id) => id.toLowerCase());
	const now = licensesNow(determination);
	return now.length === given.length && now.every((id) => given.includes(id)) ? null : `it was given for ${given.join(", ")}, and the model is now under ${now.join(", ")}`;
}
function licensesNow({ kind, licenses, unknownAncestors }) {
	const ids = [...new Set(licenses.map((id) => id.toLowerCase()))];
	if (ids.length === 0) return [kind];
	return kind === "unresolved" || unknownAncestors.length > 0 ? [...ids, "unknown"] : ids;
}
function voidReason({ waiver, why }) {
	const { value, origin } = waiver;
	return {
		outcome: "deny",
		rule: origin,
		message: `a waiver by ${value.approver} names this model, but ${why}`,
		term: null,
		remedy: "Have it decided anew, or remove the model.",
		question: null
	};
}
function waiverNotes(waivers, used, today) {
	return waivers.flatMap(({ value, origin }) => {
		const place = `${origin.key} (${value.model}, approved by ${value.approver})`;
		const notes = [];
		const note = (severity, message) => notes.push({
			severity,
			message,
			origin
		});
		const days = daysBetween(today, value.expires);
		if (days < 0) note("warning", `${place} ended on ${value.expires}; renew it or remove it.`);
		else if (days <= NOTICE_DAYS) note("warning", `${place} ends on ${value.expires}, in ${days} days.`);
		if (days >= 0 && !used.has(origin)) note("notice", `${place} waives nothing; remove it.`);
		if (value.license === void 0) note("notice", `${place} is not bound to a license: it would go on when the license changes. Add "license".`);
		return notes;
	});
}
function assertionNotes(assertions, today) {
	return assertions.flatMap(({ value, origin }) => {
		if (value.until === void 0) return [];
		const days = daysBetween(today, value.until);
		if (days > NOTICE_DAYS) return [];
		const when = days < 0 ? `ended on ${value.until}: it counts no longer` : `ends on ${value.until}, in ${days} days`;
		return [{
			severity: "warning",
			message: `${origin.key} (${value.model}) ${when}.`,
			origin
		}];
	});
}
function shownWaiver({ value, origin }) {
	const { model, reason, approver, expires, ticket } = value;
	return {
		model,
		reason,
		approver,
		expires,
		ticket: ticket ?? null,
		origin
	};
}
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
}

// src/policy/evaluate.ts
function evaluate(input) {
	const { policy, today } = input;
	const run = {
		...input,
		contracts: contractsInForce(policy.assertions, today),
		waivers: prepareWaivers(policy.waivers),
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
function subjectOf(run, rules, determination, references) {
	const compiled = compile(rules);
	return {
		determination,
		rules,
		compiled,
		settled: settledModels(chainOf(determination), compiled, run.contracts),
		onlyLikely: references.length > 0 && references.every(({ reference }) => reference.certainty === "likely"),
		attributionSeen: run.attributionSeen ?? null
	};
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

// src/policy/proposed.ts
function proposedNotes(source, judged, proposed) {
	const later = new Map(proposed.map((verdict) => [placeKey$1(verdict), verdict]));
	const changes = judged.flatMap((verdict) => {
		const after = later.get(placeKey$1(verdict)) ?? later.get(requestKey(verdict.request));
		return after === void 0 || after.outcome === verdict.outcome ? [] : [wording(verdict, after)];
	});
	return [{
		severity: "warning",
		message: `This change edits the policy ${source}. It is judged by the policy as it was; once merged, ${changes.length === 0 ? "no verdict of today would differ" : changes.join("; ")}.`,
		origin: null
	}];
}
function placeKey$1({ request, scope }) {
	return scope === null ? requestKey(request) : `${requestKey(request)} in ${scope}`;
}
function wording(before, after) {
	const rule = after.reasons[0]?.rule.key;
	return `${placeKey$1(before)}: ${before.outcome} -> ${after.outcome}${rule === void 0 ? "" : ` (${rule})`}`;
}

// src/references/introduced.ts
function compareReferences({ head, base, renamed, scopeOf }) {
	const before = /* @__PURE__ */ new Map();
	for (const reference of base) {
		const basePath = reference.location.path;
		const key = placeKey(renamed.get(basePath) ?? basePath, scopeOf(basePath), reference);
		before.set(key, [...before.get(key) ?? [], reference]);
	}
	return withReplacements(head.map((reference) => {
		const { path } = reference.location;
		return {
			reference,
			introduced: before.get(placeKey(path, scopeOf(path), reference))?.shift() === void 0,
			replaces: null
		};
	}), [...before.values()].flat(), renamed);
}
function placeKey(path, scope, reference) {
	return `${path}\0${scope ?? ""}\0${requestKey(reference).toLowerCase()}\0${reference.class}`;
}
function withReplacements(marked, vanished, renamed) {
	const free = new Set(vanished);
	return marked.map((entry) => {
		if (!entry.introduced) return entry;
		const replaces = nearest(entry.reference, free, renamed);
		if (replaces !== null) free.delete(replaces);
		return {
			...entry,
			replaces
		};
	});
}
function nearest(to, candidates, renamed) {
	let best = null;
	let bestDistance = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const { path, line } = candidate.location;
		if ((renamed.get(path) ?? path) !== to.location.path || candidate.class !== to.class) continue;
		const distance = Math.abs(line - to.location.line) + (candidate.how === to.how ? 0 : 1e3);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

// src/pipeline.ts
async function check(input) {
	const { policy, notes: policyNotes } = input.policy;
	const found = await find(input.directory);
	const counted = (await compare(input, found)).filter(({ reference }) => counts(reference, policy));
	const models = groupByModel(counted, await determineAll(counted.flatMap(({ reference, replaces }) => replaces === null ? [reference] : [reference, replaces]), input.facts, licenseAssertions(policy, input.today)));
	const problems = [
		...found.problems,
		...input.problems,
		...models.flatMap(({ determination }) => determination.problems)
	];
	const judge = (by) => evaluate({
		policy: by.policy,
		models,
		problems,
		today: input.today
	});
	const { verdicts, notes } = judge(input.policy);
	const changed = input.proposed === null ? [] : proposedNotes(policy.source, verdicts, judge(input.proposed).verdicts);
	return conclude({
		policy: policy.source,
		verdicts,
		policyNotes: [
			...policyNotes,
			...changed,
			...notes
		],
		references: found.references,
		problems,
		filesRead: found.filesRead,
		offline: input.facts.kind === "lock",
		failOn: input.failOn
	});
}
async function compare({ base, directory, policy }, head) {
	if (base === null) return head.references.map((reference) => ({
		reference,
		introduced: true,
		replaces: null
	}));
	const renames = base.changes.filter(({ status }) => status === "renamed");
	const scopeOf = scopeFinder(policy.policy);
	return compareReferences({
		head: head.references,
		base: await findBase(directory, head, base),
		renamed: new Map(renames.map(({ basePath, path }) => [basePath ?? path, path])),
		scopeOf: (path) => scopeOf(path)?.name ?? null
	});
}
async function determineAll(wanted, facts, assertions) {
	if (facts.kind === "lock") return facts.lock.models;
	const requests = new Map(wanted.map(({ model, revision }) => [requestKey({
		model,
		revision
	}), {
		model,
		revision
	}]));
	const own = /* @__PURE__ */ new Map();
	for (const [key, resolution] of await facts.resolve([...requests.values()])) {
		const request = requests.get(key) ?? requestOf(key);
		if (request !== null) own.set(key, determineOwn(request, resolution, assertions));
	}
	return own;
}
function groupByModel(compared, own) {
	const known = /* @__PURE__ */ new Map();
	const determinationOf = (request) => {
		const key = requestKey(request);
		const determination = known.get(key) ?? determine({
			model: request.model,
			revision: request.revision
		}, own);
		known.set(key, determination);
		return determination;
	};
	const groups = /* @__PURE__ */ new Map();
	for (const { reference, introduced, replaces } of compared) {
		const key = requestKey(reference);
		const reported = {
			reference,
			introduced,
			replaces: replaces === null ? null : replacement(replaces, reference)
		};
		groups.set(key, [...groups.get(key) ?? [], reported]);
	}
	return [...groups.values()].flatMap((references) => {
		const [first] = references;
		return first === void 0 ? [] : [{
			determination: determinationOf(first.reference),
			references
		}];
	});
	function replacement(from, to) {
		const change = compareTerms(determinationOf(from), determinationOf(to));
		return {
			request: {
				model: from.model,
				revision: from.revision
			},
			change
		};
	}
}

// src/lock/lock.ts
const LOCK_FILE = "model-licenses.lock";

// src/setup/fact-source.ts
function factSource(options) {
	const { lock, settings } = options;
	const problems = [];
	if (options.offline || settings.offline && lock !== null) {
		if (lock === null) throw new UsageError(`There is no ${LOCK_FILE}, and offline checks answer from it alone`, "Run \"model-license-gate lock\" with network access and commit the file.");
		return {
			facts: {
				kind: "lock",
				lock
			},
			problems
		};
	}
	return {
		problems,
		facts: {
			kind: "hub",
			resolve: async (requests) => {
				const { resolveModels } = await import("./resolve2.js");
				return resolveModels(requests, {
					...settings,
					cacheDir: options.cacheDir,
					timeout: options.timeout,
					wantTexts: textsNeeded,
					onProgress: options.onProgress,
					onProblem: (problem) => problems.push(problem)
				});
			}
		}
	};
}

// src/cli/progress.ts
const LINE_EVERY = 25;
async function progress(what) {
	if (!process.stderr.isTTY) {
		const onProgress = (done, total) => {
			if (done % LINE_EVERY === 0 && done < total) console.error(`${done} of ${total} ${what} resolved`);
		};
		return {
			onProgress,
			stop: () => {}
		};
	}
	const { SingleBar } = (await import("./cli-progress.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).default;
	const bar = new SingleBar({
		format: `{bar} {value}/{total} ${what}`,
		clearOnComplete: true,
		stream: process.stderr,
		hideCursor: true
	});
	let started = false;
	return {
		onProgress: (done, total) => {
			if (!started) bar.start(total, done);
			started = true;
			bar.setTotal(total);
			bar.update(done);
		},
		stop: () => bar.stop()
	};
}

export { determineAll as a, overridableKeys as c, mergeDocument as d, EMPTY_DRAFT as f, globMatcher as g, licenseNames as h, check as i, policySchema as l, licenseEntry as m, factSource as n, isOverridable as o, catalogId as p, LOCK_FILE as r, loosenings as s, progress as t, finishDraft as u };