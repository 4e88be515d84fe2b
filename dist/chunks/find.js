import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as modelId } from "./domain.js";
import { t as require_dist } from "./dist.js";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { isAbsolute, join, relative } from "node:path";
import { closeSync, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";

// src/files/git.ts
const run$2 = promisify(execFile);
const GIT_OPTIONS = [
	...["-c", "core.fsmonitor=false"],
	...["-c", "core.hooksPath=/dev/null"],
	...["-c", "core.quotepath=off"],
	...["-c", "diff.external="]
];
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function resolveCommit(directory, ref) {
	if (ref.startsWith("-")) return null;
	const commit = (await git(directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]))?.trim() ?? "";
	return COMMIT.test(commit) ? commit : null;
}
async function readAt(directory, commit, path) {
	if (!COMMIT.test(commit)) return null;
	return git(directory, [
		"show",
		"--no-textconv",
		"--no-ext-diff",
		`${commit}:./${path}`
	]);
}
async function changedFiles(directory, base, head) {
	const text = await git(directory, [
		...[
			"diff",
			"--name-status",
			"-z",
			"--find-renames",
			"--text",
			"--no-ext-diff",
			"--no-textconv",
			"--relative"
		],
		base,
		...head === null ? [] : [head],
		"--"
	]);
	if (text === null) return null;
	const fields = text.split("\0").filter((field) => field.length > 0);
	const changes = [];
	for (let at = 0; at < fields.length; at += 2) {
		const letter = fields[at]?.charAt(0) ?? "";
		const path = fields[at + 1] ?? "";
		if (letter === "R" || letter === "C") {
			const to = fields[at + 2] ?? "";
			changes.push(letter === "R" ? {
				status: "renamed",
				path: to,
				basePath: path
			} : {
				status: "added",
				path: to,
				basePath: null
			});
			at += 1;
		} else if (letter === "A") changes.push({
			status: "added",
			path,
			basePath: null
		});
		else changes.push({
			status: letter === "D" ? "deleted" : "modified",
			path,
			basePath: path
		});
	}
	return changes;
}
async function git(directory, args) {
	try {
		const { stdout } = await run$2("git", [
			...GIT_OPTIONS,
			"-C",
			directory,
			...args
		], { maxBuffer: 1 << 28 });
		return stdout;
	} catch {
		return null;
	}
}

// node_modules/ignore/index.js
var require_ignore = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}));

// src/files/list.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const run$1 = promisify(execFile);
const SYMLINK = "120000";
const SUBMODULE = "160000";
async function listFiles(directory) {
	const tracked = await gitLines(directory, [
		"ls-files",
		"-s",
		"-z"
	]);
	if (tracked === null) return walk(directory);
	const untracked = await gitLines(directory, [
		"ls-files",
		"-o",
		"--exclude-standard",
		"-z"
	]) ?? [];
	const paths = new Set(untracked);
	const problems = [];
	for (const line of tracked) {
		const path = line.slice(line.indexOf("	") + 1);
		const mode = line.slice(0, 6);
		if (mode === SYMLINK) problems.push(leftOut(path, "a symbolic link"));
		else if (mode === SUBMODULE) problems.push(leftOut(path, "a submodule"));
		else paths.add(path);
	}
	return {
		paths: [...paths].sort(),
		problems
	};
}
async function gitLines(directory, args) {
	try {
		const { stdout } = await run$1("git", [
			...GIT_OPTIONS,
			"-C",
			directory,
			...args
		], { maxBuffer: 1 << 30 });
		return stdout.split("\0").filter((line) => line.length > 0);
	} catch {
		return null;
	}
}
function leftOut(path, what) {
	return {
		stage: "files",
		subject: path,
		reason: `"${path}" is ${what} and was not followed`,
		hint: null,
		location: null,
		severity: "notice"
	};
}
async function walk(directory) {
	const paths = [];
	const problems = [];
	const folders = [{
		path: "",
		rules: []
	}];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const rules = await withIgnoreFile(directory, folder);
		const entries = await readdir(join(directory, folder.path), { withFileTypes: true }).catch(() => null);
		if (entries === null) {
			problems.push({
				...leftOut(folder.path, "a folder that cannot be read"),
				severity: "error"
			});
			continue;
		}
		for (const entry of entries) {
			const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
			if (entry.name === ".git" || isIgnored(path, entry.isDirectory(), rules)) continue;
			if (entry.isSymbolicLink()) problems.push(leftOut(path, "a symbolic link"));
			else if (entry.isDirectory()) folders.push({
				path,
				rules
			});
			else if (entry.isFile()) paths.push(path);
		}
	}
	return {
		paths: paths.sort(),
		problems
	};
}
async function withIgnoreFile(directory, folder) {
	const text = await readFile(join(directory, folder.path, ".gitignore"), "utf8").catch(() => null);
	return text === null ? folder.rules : [...folder.rules, {
		base: folder.path,
		matcher: (0, import_ignore.default)().add(text)
	}];
}
function isIgnored(path, isFolder, rules) {
	for (const { base, matcher } of rules) {
		const relative = base === "" ? path : path.slice(base.length + 1);
		if (matcher.ignores(isFolder ? `${relative}/` : relative)) return true;
	}
	return false;
}

// src/files/decode.ts
function decode(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return bytes.subarray(2).toString("utf16le");
	if (bytes[0] === 254 && bytes[1] === 255) return swapped(bytes.subarray(2)).toString("utf16le");
	const start = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	const content = bytes.subarray(start);
	if (content.subarray(0, 8192).includes(0)) return null;
	const text = content.toString("utf8");
	return text.includes("�") && !content.includes("�") ? content.toString("latin1") : text;
}
function swapped(bytes) {
	const even = bytes.subarray(0, bytes.length - bytes.length % 2);
	return Buffer.from(even).swap16();
}

// src/files/read.ts
const MAX_FILE_BYTES = 16777216;
function readBytes(root, path, head = null) {
	try {
		const full = join(root, path);
		const entry = lstatSync(full);
		if (entry.isSymbolicLink()) return {
			kind: "skipped",
			reason: "link"
		};
		if (!entry.isFile()) return {
			kind: "skipped",
			reason: "not-a-file"
		};
		if (head === null && entry.size > 16777216) return {
			kind: "skipped",
			reason: "too-large"
		};
		const inside = relative(realpathSync(root), realpathSync(full));
		if (inside.startsWith("..") || isAbsolute(inside)) return {
			kind: "skipped",
			reason: "outside"
		};
		return {
			kind: "bytes",
			bytes: readHead(full, head ?? 16777216)
		};
	} catch {
		return {
			kind: "skipped",
			reason: "unreadable"
		};
	}
}
function readHead(file, limit) {
	const handle = openSync(file, "r");
	try {
		const size = Math.min(fstatSync(handle).size, limit);
		const bytes = Buffer.allocUnsafe(size);
		let read = 0;
		while (read < size) {
			const count = readSync(handle, bytes, read, size - read, read);
			if (count === 0) break;
			read += count;
		}
		return bytes.subarray(0, read);
	} finally {
		closeSync(handle);
	}
}

// src/files/repository.ts
function textsIn(directory, paths) {
	return {
		has: (path) => paths.has(path),
		read(path) {
			const answer = readBytes(directory, path);
			return answer.kind === "bytes" ? decode(answer.bytes) : unread(path, answer.reason);
		}
	};
}
function textsBefore(head, paths, older) {
	return {
		has: (path) => paths.has(path),
		read(path) {
			const bytes = older.get(path);
			return bytes === void 0 ? head.read(path) : decode(bytes);
		}
	};
}
const WHY = {
	"too-large": "is larger than 16 MB",
	link: "is a symbolic link",
	outside: "lies outside the directory",
	unreadable: "could not be opened",
	"not-a-file": "is not a regular file"
};
function unread(path, reason) {
	return {
		stage: "files",
		subject: path,
		reason: `"${path}" was not read: it ${WHY[reason]}`,
		hint: reason === "too-large" ? "Name its models in the policy, or split the file." : null,
		location: null,
		severity: "error"
	};
}

// src/references/ignore-comments.ts
const MARK = "model-license-gate: ignore";
const COMMENT = /model-license-gate: ignore\b[ \t:–—-]*([^\r\n]*?)[ \t]*(?:\*\/|-->|#\}|\}\})?[ \t]*$/;
const COMMENT_ONLY = /^\s*(?:#|\/\/|\/\*|<!--|--|;|%|\{#|\{\{\/\*|")/;
function applyIgnoreComments(file, references) {
	if (references.length === 0 || !file.text.includes(MARK)) return references;
	const reasons = reasonsByLine(file.text);
	return references.map((reference) => {
		const reason = reasons.get(reference.location.line);
		return reason === void 0 ? reference : {
			...reference,
			ignored: { reason }
		};
	});
}
function reasonsByLine(text) {
	const reasons = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) {
		if (!line.includes(MARK)) continue;
		const reason = COMMENT.exec(line.slice(line.indexOf(MARK)))?.[1]?.replace(/["',]+$/, "") ?? "";
		if (reason !== "") reasons.set(COMMENT_ONLY.test(line) ? index + 2 : index + 1, reason);
	}
	return reasons;
}

// src/references/command-table.ts
const LOADING = [
	...rules("model", ["hf download", "huggingface-cli download"]),
	...rules("model", [
		"vllm serve",
		"aphrodite run",
		"openllm serve",
		"openllm start",
		"openllm run",
		"sglang serve"
	]),
	...rules("flags", [
		"vllm bench",
		"vllm complete",
		"vllm chat",
		"vllm run-batch"
	]),
	...rules("flags", ["text-generation-launcher", "text-embeddings-router"]),
	...rules("model", ["text-generation-server download-weights", "text-generation-server serve"]),
	...rules("model", [
		"lmdeploy serve",
		"lmdeploy chat",
		"lmdeploy lite",
		"lmdeploy convert"
	]),
	...rules("model", [
		"trtllm-serve",
		"trtllm-serve serve",
		"trtllm-eval"
	]),
	...rules("flags", [
		"llama-server",
		"llama-cli",
		"llama-bench",
		"llama-run",
		"llama-embedding",
		"llama-mtmd-cli",
		"llama-perplexity"
	], [
		"-hf",
		"-hfr",
		"-hfd",
		"-hfrd",
		"-hfv",
		"-hfrv"
	]),
	...rules("hub", [
		"ollama run",
		"ollama pull",
		"docker model run",
		"docker model pull",
		"ramalama run"
	]),
	...rules("hub", [
		"ramalama pull",
		"ramalama serve",
		"lms get",
		"lms load",
		"nexa pull",
		"nexa run"
	]),
	...rules("flags", [
		"mlx_lm.generate",
		"mlx_lm.server",
		"mlx_lm.chat",
		"mlx_lm.lora",
		"mlx_lm.convert",
		"mlx_lm.fuse"
	]),
	...rules("flags", [
		"optimum-cli export",
		"optimum-cli inc",
		"optimum-cli neuron"
	], ["-m"]),
	...rules("model", [
		"transformers serve",
		"transformers chat",
		"transformers download",
		"transformers-cli download"
	]),
	...rules("model", ["accelerate estimate-memory"]),
	...rules("model", [
		"mlc_llm serve",
		"mlc_llm chat",
		"mlc_llm compile",
		"mlc_llm gen_config",
		"mlc_llm convert_weight"
	]),
	...rules("model", [
		"tune download",
		"litgpt download",
		"litgpt chat",
		"litgpt finetune",
		"litgpt finetune_lora"
	]),
	...rules("model", [
		"litgpt serve",
		"litgpt generate",
		"litgpt evaluate",
		"litgpt pretrain",
		"litgpt convert_to_litgpt"
	]),
	...rules("model", ["download-model.py"]),
	...rules("model", [
		"petals.cli.run_server",
		"exo run",
		"mergekit-extract-lora",
		"convert_hf_to_gguf.py"
	])
];
const FETCHING = rules("urls", [...[
	"git clone",
	"git lfs",
	"git submodule",
	"git remote",
	"git pull",
	"git fetch",
	"wget",
	"wget2",
	"curl",
	"aria2c",
	"axel"
], ...[
	"pip",
	"pip3",
	"pip install",
	"pip3 install",
	"uv pip",
	"uv add",
	"poetry add",
	"pipx",
	"conda install",
	"mamba install"
]]);
const INERT = rules("inert", [
	...[
		"echo",
		"printf",
		"cd",
		"ls",
		"ll",
		"cp",
		"mv",
		"rm",
		"mkdir",
		"rmdir",
		"touch",
		"chmod",
		"chown",
		"ln",
		"cat",
		"tac"
	],
	...[
		"head",
		"tail",
		"less",
		"grep",
		"egrep",
		"fgrep",
		"rg",
		"ag",
		"find",
		"tar",
		"zip",
		"unzip",
		"gzip",
		"pushd",
		"popd"
	],
	...[
		"source",
		".",
		"test",
		"[",
		"[[",
		"exit",
		"return",
		"read",
		"kill",
		"pkill",
		"pgrep",
		"type",
		"which",
		"basename"
	],
	...[
		"dirname",
		"realpath",
		"readlink",
		"stat",
		"du",
		"df",
		"diff",
		"wc",
		"sort",
		"uniq",
		"cut",
		"tr",
		"awk",
		"rsync",
		"scp"
	],
	...[
		"apt",
		"apt-get",
		"yum",
		"dnf",
		"apk",
		"brew",
		"pacman",
		"snap",
		"gem",
		"gh",
		"git",
		"skopeo",
		"crane",
		"tee"
	],
	...[
		"docker pull",
		"docker push",
		"docker tag",
		"docker images",
		"docker rmi",
		"docker image",
		"docker login"
	],
	...[
		"kaggle",
		"modelscope",
		"gsutil",
		"s5cmd",
		"aws s3",
		"gcloud storage",
		"ollama create",
		"ollama push",
		"ollama list"
	],
	...[
		"hf upload",
		"hf upload-large-folder",
		"hf repo",
		"hf repos",
		"hf jobs",
		"hf auth",
		"hf cache",
		"huggingface-cli upload"
	],
	...[
		"huggingface-cli upload-large-folder",
		"huggingface-cli repo",
		"huggingface-cli login",
		"huggingface-cli scan-cache"
	]
]);
const COMMANDS = byFirstWord([
	...LOADING,
	...FETCHING,
	...INERT
]);
function rules(operands, commands, flags = []) {
	return commands.map((command) => ({
		words: command.split(" "),
		operands,
		flags
	}));
}
function byFirstWord(all) {
	const map = /* @__PURE__ */ new Map();
	for (const rule of all) {
		const first = rule.words[0] ?? "";
		map.set(first, [...map.get(first) ?? [], rule].sort((a, b) => b.words.length - a.words.length));
	}
	return map;
}

// src/references/model-keys.ts
const FORM_WORDS = words("id ids name names or path paths uri uris url urls link value values default defaults string str list option options choice choices ref reference source src key repo repos slug full remote item items entry spec flag arg var env const");
const HUB_WORDS = words("hf hub huggingface hfhub hgf");
const MODEL_WORDS = words("model models llm llms vlm vlms lm slm mllm modelid modelname modelpath basemodel checkpoint checkpoints ckpt lora loras adapter adapters pretrained pretrain finetune finetuned weights");
const ROLE_WORDS = words("embedder embedders embedding embeddings embed reranker rerankers rerank ranker encoder decoder backbone unet vae controlnet transformer transformers teacher student draft drafter speculator target base actor critic reward policy judge retriever generator summarizer summarization classifier classification detector captioner transcriber transcription whisper asr stt tts vad ocr diffusion diffuser diffusers pipeline safety guard guardrail guardrails moderation ner qa vision language chat completion inference engine refiner upscaler scorer evaluator evaluators expert experts assistant predictor segmenter translator speaker voice vocoder");
const TOKENIZER_WORDS = words("tokenizer tokenizers tokenizerid processor preprocessor vocab vocabulary detokenizer");
const DATASET_WORDS = words("dataset datasets corpus corpora benchmark benchmarks");
const DATA_HEADS = words("data split splits subset task tasks");
const UPLOAD_WORDS = words("push pushed upload uploaded export exported output outputs out save saved served serve dest destination publish published");
const ATTRIBUTE_HEADS = words("type types class classes kind provider providers format version versions revision length len max min size sizes port host hostname endpoint endpoints config configs configuration args arguments kwargs params parameters parallel family families arch architecture architectures description desc title label labels display card dtype store registry server service image images framework backend token temperature prompt prompts template templates flavor group category tag tags stage status state pattern patterns loader factory cache root alias aliases prefix suffix dir directory folder file files filename memory device devices count index ttl timeout limit limits quota author license licenses usage metrics metric results result log logs module import package packages library runtime tool tools parser format mode modes level color icon logo image cost price context mapping method strategy api metadata namespace release seed optimizer scheduler precision quantization quantize bits resolution enabled disabled available mount volume bucket prefix org owner organization sha digest commit branch about help hint note notes comment text content message messages system role");
function keyMeaning(key) {
	const parts = key.replace(/^[-+~]+/, "").split(/[.:/]/);
	for (let at = parts.length - 1; at >= 0; at -= 1) {
		const meaning = wordsMeaning(wordsOf(parts[at] ?? ""));
		if (meaning !== "neutral") return meaning;
	}
	return "neutral";
}
function wordsOf(identifier) {
	if (identifier.length > 128) return [];
	return identifier.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).map((word) => word.replace(/^\d+|\d+$/g, "")).filter((word) => word.length > 0);
}
function wordsMeaning(all) {
	const has = (set) => all.some((word) => set.has(word));
	if (has(TOKENIZER_WORDS) || all.includes("feature") && all.includes("extractor")) return "tokenizer";
	if (has(DATASET_WORDS)) return "dataset";
	const named = has(MODEL_WORDS);
	if (has(UPLOAD_WORDS) && !all.includes("pretrained")) return "upload-target";
	if (all[0] === "hub" && all.length > 1 && (named || all.includes("repo"))) return "upload-target";
	const core = all.filter((word) => !FORM_WORDS.has(word));
	const head = core.at(-1);
	if (head === void 0) return formMeaning(all);
	if (MODEL_WORDS.has(head)) return "strong";
	if (HUB_WORDS.has(head)) return named || all.length > core.length ? "strong" : "weak";
	if (DATA_HEADS.has(head)) return "dataset";
	if (ATTRIBUTE_HEADS.has(head)) return "none";
	if (core.some((word) => HUB_WORDS.has(word))) return "weak";
	return named || ROLE_WORDS.has(head) || core.some((word) => ROLE_WORDS.has(word)) ? "weak" : "none";
}
function formMeaning(all) {
	const joined = all.join("_");
	if (joined === "repo_id" || joined.endsWith("name_or_path")) return "strong";
	return all.length === 0 ? "none" : "neutral";
}
function words(text) {
	return new Set(text.split(" "));
}

// src/references/command-words.ts
const WRAPPERS = /^(?:sudo|env|nohup|time|exec|command|builtin|nice|ionice|setsid|stdbuf|then|else|do|!|&&|\|\|)$/;
const ASSIGNED = /^[A-Za-z_]\w*=/;
const PRINTING = /^(?:log|info|warn|warning|error|fail|die|usage|msg|say|print|notice|debug|success|step|banner)(?:[_:-]\w*)?$/i;
const PRINTED = {
	words: [""],
	operands: "inert",
	flags: []
};
function matchCommand(texts) {
	const head = headOf(texts);
	const program = programOf(texts[head]);
	if (PRINTING.test(program)) return {
		rule: PRINTED,
		end: head + 1
	};
	const first = ruleAt(texts, head);
	if (first !== null) return first;
	for (let at = head + 1; at < texts.length; at += 1) {
		const match = ruleAt(texts, at);
		if (match !== null && match.rule.operands !== "inert" && match.rule.operands !== "urls") return match;
	}
	return null;
}
function headOf(texts) {
	let at = 0;
	while (at < texts.length - 1 && (WRAPPERS.test(texts[at] ?? "") || ASSIGNED.test(texts[at] ?? ""))) at += 1;
	return at;
}
function programOf(text) {
	return (text ?? "").replace(/^.*[/\\]/, "").replace(/\.exe$/, "");
}
function ruleAt(texts, at) {
	const rule = COMMANDS.get(programOf(texts[at]))?.find(({ words }) => words.every((word, index) => index === 0 || texts[at + index] === word));
	return rule === void 0 ? null : {
		rule,
		end: at + rule.words.length
	};
}
const FLAGS = /* @__PURE__ */ new Map([
	["-m", "weak"],
	["--lora-modules", "weak"],
	["--lora_modules", "weak"],
	["-t", "upload-target"],
	["--tag", "upload-target"],
	["--image", "upload-target"],
	["-o", "upload-target"],
	["--chat-template", "none"]
]);
function flagMeaning(name, rule) {
	if (rule?.flags.includes(name)) return "strong";
	return FLAGS.get(name) ?? keyMeaning(name);
}

// src/references/aliases.generated.ts
const LIBRARIES = {
	"faster-whisper": {
		"names": {
			"tiny.en": "Systran/faster-whisper-tiny.en",
			"tiny": "Systran/faster-whisper-tiny",
			"base.en": "Systran/faster-whisper-base.en",
			"base": "Systran/faster-whisper-base",
			"small.en": "Systran/faster-whisper-small.en",
			"small": "Systran/faster-whisper-small",
			"medium.en": "Systran/faster-whisper-medium.en",
			"medium": "Systran/faster-whisper-medium",
			"large-v1": "Systran/faster-whisper-large-v1",
			"large-v2": "Systran/faster-whisper-large-v2",
			"large-v3": "Systran/faster-whisper-large-v3",
			"large": "Systran/faster-whisper-large-v3",
			"distil-large-v2": "Systran/faster-distil-whisper-large-v2",
			"distil-medium.en": "Systran/faster-distil-whisper-medium.en",
			"distil-small.en": "Systran/faster-distil-whisper-small.en",
			"distil-large-v3": "Systran/faster-distil-whisper-large-v3",
			"distil-large-v3.5": "distil-whisper/distil-large-v3.5-ct2",
			"large-v3-turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
			"turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo"
		},
		"patterns": []
	},
	"openai-whisper": {
		"names": {
			"tiny.en": "openai/whisper-tiny.en",
			"tiny": "openai/whisper-tiny",
			"base.en": "openai/whisper-base.en",
			"base": "openai/whisper-base",
			"small.en": "openai/whisper-small.en",
			"small": "openai/whisper-small",
			"medium.en": "openai/whisper-medium.en",
			"medium": "openai/whisper-medium",
			"large-v1": "openai/whisper-large",
			"large-v2": "openai/whisper-large-v2",
			"large-v3": "openai/whisper-large-v3",
			"large": "openai/whisper-large-v3",
			"large-v3-turbo": "openai/whisper-large-v3-turbo",
			"turbo": "openai/whisper-large-v3-turbo"
		},
		"patterns": []
	},
	"transformers-tasks": {
		"names": {
			"audio-classification": "superb/wav2vec2-base-superb-ks@372e048",
			"automatic-speech-recognition": "facebook/wav2vec2-base-960h@22aad52",
			"text-to-audio": "suno/bark-small@1dbd7a1",
			"text-to-speech": "suno/bark-small@1dbd7a1",
			"feature-extraction": "distilbert/distilbert-base-cased@6ea8117",
			"text-classification": "distilbert/distilbert-base-uncased-finetuned-sst-2-english@714eb0f",
			"sentiment-analysis": "distilbert/distilbert-base-uncased-finetuned-sst-2-english@714eb0f",
			"token-classification": "dbmdz/bert-large-cased-finetuned-conll03-english@4c53496",
			"ner": "dbmdz/bert-large-cased-finetuned-conll03-english@4c53496",
			"question-answering": "distilbert/distilbert-base-cased-distilled-squad@564e9b5",
			"table-question-answering": "google/tapas-base-finetuned-wtq@e3dde19",
			"visual-question-answering": "dandelin/vilt-b32-finetuned-vqa@d0a1f6a",
			"document-question-answering": "impira/layoutlm-document-qa@beed3c4",
			"fill-mask": "distilbert/distilroberta-base@fb53ab8",
			"summarization": "sshleifer/distilbart-cnn-12-6@a4f8f3e",
			"translation": "google-t5/t5-base@a9723ea",
			"text-generation": "openai-community/gpt2@607a30d",
			"zero-shot-classification": "facebook/bart-large-mnli@d7645e1",
			"zero-shot-image-classification": "openai/clip-vit-base-patch32@3d74acf",
			"zero-shot-audio-classification": "laion/clap-htsat-fused@cca9e28",
			"image-classification": "google/vit-base-patch16-224@3f49326",
			"image-feature-extraction": "google/vit-base-patch16-224@3f49326",
			"image-segmentation": "facebook/detr-resnet-50-panoptic@d53b52a",
			"image-to-text": "ydshieh/vit-gpt2-coco-en@e460201",
			"image-text-to-text": "llava-hf/llava-onevision-qwen2-0.5b-ov-hf@2c9ba3b",
			"object-detection": "facebook/detr-resnet-50@1d5f47b",
			"zero-shot-object-detection": "google/owlvit-base-patch32@cbc355f",
			"depth-estimation": "Intel/dpt-large@bc15f29",
			"video-classification": "MCG-NJU/videomae-base-finetuned-kinetics@488eb9a",
			"mask-generation": "facebook/sam-vit-huge@87aecf0",
			"image-to-image": "caidas/swin2SR-classical-sr-x2-64@cee1c92",
			"keypoint-matching": "magic-leap-community/superglue_outdoor@f4041f8",
			"any-to-any": "google/gemma-3n-E4B-it@c1221e9"
		},
		"patterns": []
	},
	"transformers.js-tasks": {
		"names": {
			"text-classification": "Xenova/distilbert-base-uncased-finetuned-sst-2-english",
			"sentiment-analysis": "Xenova/distilbert-base-uncased-finetuned-sst-2-english",
			"token-classification": "Xenova/bert-base-multilingual-cased-ner-hrl",
			"ner": "Xenova/bert-base-multilingual-cased-ner-hrl",
			"question-answering": "Xenova/distilbert-base-cased-distilled-squad",
			"fill-mask": "onnx-community/ettin-encoder-32m-ONNX",
			"summarization": "Xenova/distilbart-cnn-6-6",
			"translation": "Xenova/t5-small",
			"text2text-generation": "Xenova/flan-t5-small",
			"text-generation": "onnx-community/Qwen3-0.6B-ONNX",
			"zero-shot-classification": "Xenova/distilbert-base-uncased-mnli",
			"audio-classification": "Xenova/wav2vec2-base-superb-ks",
			"zero-shot-audio-classification": "Xenova/clap-htsat-unfused",
			"automatic-speech-recognition": "Xenova/whisper-tiny.en",
			"text-to-audio": "onnx-community/Supertonic-TTS-ONNX",
			"text-to-speech": "onnx-community/Supertonic-TTS-ONNX",
			"image-to-text": "Xenova/vit-gpt2-image-captioning",
			"image-classification": "Xenova/vit-base-patch16-224",
			"image-segmentation": "Xenova/detr-resnet-50-panoptic",
			"background-removal": "Xenova/modnet",
			"zero-shot-image-classification": "Xenova/clip-vit-base-patch32",
			"object-detection": "Xenova/detr-resnet-50",
			"zero-shot-object-detection": "Xenova/owlvit-base-patch32",
			"document-question-answering": "Xenova/donut-base-finetuned-docvqa",
			"image-to-image": "Xenova/swin2SR-classical-sr-x2-64",
			"depth-estimation": "onnx-community/depth-anything-v2-small",
			"feature-extraction": "onnx-community/all-MiniLM-L6-v2-ONNX",
			"image-feature-extraction": "onnx-community/dinov3-vits16-pretrain-lvd1689m-ONNX"
		},
		"patterns": []
	},
	"open_clip": {
		"names": {
			"RN50/openai": "timm/resnet50_clip.openai",
			"RN50/yfcc15m": "timm/resnet50_clip.yfcc15m",
			"RN50/cc12m": "timm/resnet50_clip.cc12m",
			"RN101/openai": "timm/resnet101_clip.openai",
			"RN101/yfcc15m": "timm/resnet101_clip.yfcc15m",
			"RN50x4/openai": "timm/resnet50x4_clip.openai",
			"RN50x16/openai": "timm/resnet50x16_clip.openai",
			"RN50x64/openai": "timm/resnet50x64_clip.openai",
			"ViT-B-32/openai": "timm/vit_base_patch32_clip_224.openai",
			"ViT-B-32/laion400m_e31": "timm/vit_base_patch32_clip_224.laion400m_e31",
			"ViT-B-32/laion400m_e32": "timm/vit_base_patch32_clip_224.laion400m_e32",
			"ViT-B-32/laion2b_e16": "timm/vit_base_patch32_clip_224.laion2b_e16",
			"ViT-B-32/laion2b_s34b_b79k": "laion/CLIP-ViT-B-32-laion2B-s34B-b79K",
			"ViT-B-32/datacomp_xl_s13b_b90k": "laion/CLIP-ViT-B-32-DataComp.XL-s13B-b90K",
			"ViT-B-32/datacomp_m_s128m_b4k": "laion/CLIP-ViT-B-32-DataComp.M-s128M-b4K",
			"ViT-B-32/commonpool_m_clip_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M.clip-s128M-b4K",
			"ViT-B-32/commonpool_m_laion_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M.laion-s128M-b4K",
			"ViT-B-32/commonpool_m_image_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M.image-s128M-b4K",
			"ViT-B-32/commonpool_m_text_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M.text-s128M-b4K",
			"ViT-B-32/commonpool_m_basic_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M.basic-s128M-b4K",
			"ViT-B-32/commonpool_m_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M-s128M-b4K",
			"ViT-B-32/datacomp_s_s13m_b4k": "laion/CLIP-ViT-B-32-DataComp.S-s13M-b4K",
			"ViT-B-32/commonpool_s_clip_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S.clip-s13M-b4K",
			"ViT-B-32/commonpool_s_laion_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S.laion-s13M-b4K",
			"ViT-B-32/commonpool_s_image_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S.image-s13M-b4K",
			"ViT-B-32/commonpool_s_text_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S.text-s13M-b4K",
			"ViT-B-32/commonpool_s_basic_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S.basic-s13M-b4K",
			"ViT-B-32/commonpool_s_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S-s13M-b4K",
			"ViT-B-32/metaclip_400m": "timm/vit_base_patch32_clip_224.metaclip_400m",
			"ViT-B-32/metaclip_fullcc": "timm/vit_base_patch32_clip_224.metaclip_2pt5b",
			"ViT-B-32-256/datacomp_s34b_b86k": "laion/CLIP-ViT-B-32-256x256-DataComp-s34B-b86K",
			"ViT-B-16/openai": "timm/vit_base_patch16_clip_224.openai",
			"ViT-B-16/laion400m_e31": "timm/vit_base_patch16_clip_224.laion400m_e31",
			"ViT-B-16/laion400m_e32": "timm/vit_base_patch16_clip_224.laion400m_e32",
			"ViT-B-16/laion2b_s34b_b88k": "laion/CLIP-ViT-B-16-laion2B-s34B-b88K",
			"ViT-B-16/datacomp_xl_s13b_b90k": "laion/CLIP-ViT-B-16-DataComp.XL-s13B-b90K",
			"ViT-B-16/datacomp_l_s1b_b8k": "laion/CLIP-ViT-B-16-DataComp.L-s1B-b8K",
			"ViT-B-16/commonpool_l_clip_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L.clip-s1B-b8K",
			"ViT-B-16/commonpool_l_laion_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L.laion-s1B-b8K",
			"ViT-B-16/commonpool_l_image_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L.image-s1B-b8K",
			"ViT-B-16/commonpool_l_text_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L.text-s1B-b8K",
			"ViT-B-16/commonpool_l_basic_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L.basic-s1B-b8K",
			"ViT-B-16/commonpool_l_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L-s1B-b8K",
			"ViT-B-16/dfn2b": "apple/DFN2B-CLIP-ViT-B-16",
			"ViT-B-16/metaclip_400m": "timm/vit_base_patch16_clip_224.metaclip_400m",
			"ViT-B-16/metaclip_fullcc": "timm/vit_base_patch16_clip_224.metaclip_2pt5b",
			"ViT-B-16-plus-240/laion400m_e31": "timm/vit_base_patch16_plus_clip_240.laion400m_e31",
			"ViT-B-16-plus-240/laion400m_e32": "timm/vit_base_patch16_plus_clip_240.laion400m_e31",
			"ViT-L-14/openai": "timm/vit_large_patch14_clip_224.openai",
			"ViT-L-14/laion400m_e31": "timm/vit_large_patch14_clip_224.laion400m_e31",
			"ViT-L-14/laion400m_e32": "timm/vit_large_patch14_clip_224.laion400m_e32",
			"ViT-L-14/laion2b_s32b_b82k": "laion/CLIP-ViT-L-14-laion2B-s32B-b82K",
			"ViT-L-14/datacomp_xl_s13b_b90k": "laion/CLIP-ViT-L-14-DataComp.XL-s13B-b90K",
			"ViT-L-14/commonpool_xl_clip_s13b_b90k": "laion/CLIP-ViT-L-14-CommonPool.XL.clip-s13B-b90K",
			"ViT-L-14/commonpool_xl_laion_s13b_b90k": "laion/CLIP-ViT-L-14-CommonPool.XL.laion-s13B-b90K",
			"ViT-L-14/commonpool_xl_s13b_b90k": "laion/CLIP-ViT-L-14-CommonPool.XL-s13B-b90K",
			"ViT-L-14/metaclip_400m": "timm/vit_large_patch14_clip_224.metaclip_400m",
			"ViT-L-14/metaclip_fullcc": "timm/vit_large_patch14_clip_224.metaclip_2pt5b",
			"ViT-L-14/dfn2b": "apple/DFN2B-CLIP-ViT-L-14",
			"ViT-L-14/dfn2b_s39b": "apple/DFN2B-CLIP-ViT-L-14-39B",
			"ViT-L-14-336/openai": "timm/vit_large_patch14_clip_336.openai",
			"ViT-H-14/laion2b_s32b_b79k": "laion/CLIP-ViT-H-14-laion2B-s32B-b79K",
			"ViT-H-14/metaclip_fullcc": "timm/vit_huge_patch14_clip_224.metaclip_2pt5b",
			"ViT-H-14/metaclip_altogether": "timm/vit_huge_patch14_clip_224.metaclip_altogether",
			"ViT-H-14/dfn5b": "apple/DFN5B-CLIP-ViT-H-14",
			"ViT-H-14-378/dfn5b": "apple/DFN5B-CLIP-ViT-H-14-378",
			"ViT-g-14/laion2b_s12b_b42k": "laion/CLIP-ViT-g-14-laion2B-s12B-b42K",
			"ViT-g-14/laion2b_s34b_b88k": "laion/CLIP-ViT-g-14-laion2B-s34B-b88K",
			"ViT-bigG-14/laion2b_s39b_b160k": "laion/CLIP-ViT-bigG-14-laion2B-39B-b160k",
			"ViT-bigG-14/metaclip_fullcc": "timm/vit_gigantic_patch14_clip_224.metaclip_2pt5b",
			"roberta-ViT-B-32/laion2b_s12b_b32k": "laion/CLIP-ViT-B-32-roberta-base-laion2B-s12B-b32k",
			"xlm-roberta-base-ViT-B-32/laion5b_s13b_b90k": "laion/CLIP-ViT-B-32-xlm-roberta-base-laion5B-s13B-b90k",
			"xlm-roberta-large-ViT-H-14/frozen_laion5b_s13b_b90k": "laion/CLIP-ViT-H-14-frozen-xlm-roberta-large-laion5B-s13B-b90k",
			"convnext_base/laion400m_s13b_b51k": "laion/CLIP-convnext_base-laion400M-s13B-b51K",
			"convnext_base_w/laion2b_s13b_b82k": "laion/CLIP-convnext_base_w-laion2B-s13B-b82K",
			"convnext_base_w/laion2b_s13b_b82k_augreg": "laion/CLIP-convnext_base_w-laion2B-s13B-b82K-augreg",
			"convnext_base_w/laion_aesthetic_s13b_b82k": "laion/CLIP-convnext_base_w-laion_aesthetic-s13B-b82K",
			"convnext_base_w_320/laion_aesthetic_s13b_b82k": "laion/CLIP-convnext_base_w_320-laion_aesthetic-s13B-b82K",
			"convnext_base_w_320/laion_aesthetic_s13b_b82k_augreg": "laion/CLIP-convnext_base_w_320-laion_aesthetic-s13B-b82K-augreg",
			"convnext_large_d/laion2b_s26b_b102k_augreg": "laion/CLIP-convnext_large_d.laion2B-s26B-b102K-augreg",
			"convnext_large_d_320/laion2b_s29b_b131k_ft": "laion/CLIP-convnext_large_d_320.laion2B-s29B-b131K-ft",
			"convnext_large_d_320/laion2b_s29b_b131k_ft_soup": "laion/CLIP-convnext_large_d_320.laion2B-s29B-b131K-ft-soup",
			"convnext_xxlarge/laion2b_s34b_b82k_augreg": "laion/CLIP-convnext_xxlarge-laion2B-s34B-b82K-augreg",
			"convnext_xxlarge/laion2b_s34b_b82k_augreg_rewind": "laion/CLIP-convnext_xxlarge-laion2B-s34B-b82K-augreg-rewind",
			"convnext_xxlarge/laion2b_s34b_b82k_augreg_soup": "laion/CLIP-convnext_xxlarge-laion2B-s34B-b82K-augreg-soup",
			"coca_ViT-B-32/laion2b_s13b_b90k": "laion/CoCa-ViT-B-32-laion2B-s13B-b90k",
			"coca_ViT-B-32/mscoco_finetuned_laion2b_s13b_b90k": "laion/mscoco_finetuned_CoCa-ViT-B-32-laion2B-s13B-b90k",
			"coca_ViT-L-14/laion2b_s13b_b90k": "laion/CoCa-ViT-L-14-laion2B-s13B-b90k",
			"coca_ViT-L-14/mscoco_finetuned_laion2b_s13b_b90k": "laion/mscoco_finetuned_CoCa-ViT-L-14-laion2B-s13B-b90k",
			"CLAP-HTSAT-tiny-Roberta-base/laion": "laion/clap-htsat-unfused",
			"CLAP-HTSAT-tiny-Roberta-base-fused/laion": "laion/clap-htsat-fused"
		},
		"patterns": []
	},
	"timm": {
		"names": {
			"resnet50.a1_in1k": "timm/resnet50.a1_in1k",
			"resnet18.a1_in1k": "timm/resnet18.a1_in1k",
			"vit_base_patch16_224.augreg2_in21k_ft_in1k": "timm/vit_base_patch16_224.augreg2_in21k_ft_in1k",
			"vit_base_patch14_dinov2.lvd142m": "timm/vit_base_patch14_dinov2.lvd142m",
			"vit_small_patch16_dinov3.lvd1689m": "timm/vit_small_patch16_dinov3.lvd1689m",
			"efficientnet_b0.ra_in1k": "timm/efficientnet_b0.ra_in1k",
			"mobilenetv3_large_100.ra_in1k": "timm/mobilenetv3_large_100.ra_in1k",
			"vit_base_patch32_clip_224.openai": "timm/vit_base_patch32_clip_224.openai",
			"vit_base_patch16_siglip_224.webli": "timm/vit_base_patch16_siglip_224.webli",
			"eva02_large_patch14_448.mim_m38m_ft_in22k_in1k": "timm/eva02_large_patch14_448.mim_m38m_ft_in22k_in1k",
			"hiera_base_224.mae_in1k_ft_in1k": "timm/hiera_base_224.mae_in1k_ft_in1k",
			"samvit_base_patch16.sa1b": "timm/samvit_base_patch16.sa1b",
			"resnext101_32x8d.fb_wsl_ig1b_ft_in1k": "timm/resnext101_32x8d.fb_wsl_ig1b_ft_in1k",
			"resnet50.fb_swsl_ig1b_ft_in1k": "timm/resnet50.fb_swsl_ig1b_ft_in1k",
			"aimv2_large_patch14_224.apple_pt": "timm/aimv2_large_patch14_224.apple_pt",
			"convnext_tiny.eupe_lvd1689m": "timm/convnext_tiny.eupe_lvd1689m",
			"resnet50": "timm/resnet50.a1_in1k"
		},
		"patterns": [["[a-z][a-z0-9_]+\\.[a-z][a-z0-9_]+", "timm/$0"]]
	},
	"flair": {
		"names": {
			"ner": "flair/ner-english",
			"ner-fast": "flair/ner-english-fast",
			"ner-ontonotes": "flair/ner-english-ontonotes",
			"ner-ontonotes-fast": "flair/ner-english-ontonotes-fast",
			"ner-large": "flair/ner-english-large",
			"ner-ontonotes-large": "flair/ner-english-ontonotes-large",
			"de-ner-large": "flair/ner-german-large",
			"nl-ner-large": "flair/ner-dutch-large",
			"es-ner-large": "flair/ner-spanish-large",
			"ner-multi": "flair/ner-multi",
			"multi-ner": "flair/ner-multi",
			"ner-multi-fast": "flair/ner-multi-fast",
			"upos": "flair/upos-english",
			"upos-fast": "flair/upos-english-fast",
			"pos": "flair/pos-english",
			"pos-fast": "flair/pos-english-fast",
			"pos-multi": "flair/upos-multi",
			"multi-pos": "flair/upos-multi",
			"pos-multi-fast": "flair/upos-multi-fast",
			"multi-pos-fast": "flair/upos-multi-fast",
			"frame": "flair/frame-english",
			"frame-fast": "flair/frame-english-fast",
			"chunk": "flair/chunk-english",
			"chunk-fast": "flair/chunk-english-fast",
			"da-ner": "flair/ner-danish",
			"de-ner": "flair/ner-german",
			"de-ler": "flair/ner-german-legal",
			"de-ner-legal": "flair/ner-german-legal",
			"fr-ner": "flair/ner-french",
			"nl-ner": "flair/ner-dutch",
			"ner-ukrainian": "dchaplinsky/flair-uk-ner",
			"pos-ukrainian": "dchaplinsky/flair-uk-pos",
			"de-historic-direct": "aehrm/redewiedergabe-direct",
			"de-historic-indirect": "aehrm/redewiedergabe-indirect",
			"de-historic-reported": "aehrm/redewiedergabe-reported",
			"de-historic-free-indirect": "aehrm/redewiedergabe-freeindirect"
		},
		"patterns": []
	},
	"fastembed": {
		"names": {
			"nomic-ai/nomic-embed-vision-v1.5-Q": "nomic-ai/nomic-embed-vision-v1.5",
			"google/siglip2-base-patch16-224": "onnx-community/siglip2-base-patch16-224-ONNX",
			"jinaai/jina-embeddings-v2-small-en-tokens": "xenova/jina-embeddings-v2-small-en",
			"Qdrant/bm42-all-minilm-l6-v2-attentions": "Qdrant/all_miniLM_L6_v2_with_attentions",
			"opensearch-project/opensearch-neural-sparse-encoding-doc-v3-gte": "Qdrant/opensearch-neural-sparse-encoding-doc-v3-gte",
			"prithivida/Splade_PP_en_v1": "Qdrant/Splade_PP_en_v1",
			"prithvida/Splade_PP_en_v1": "Qdrant/Splade_PP_en_v1",
			"google/embeddinggemma-300m": "onnx-community/embeddinggemma-300m-ONNX",
			"Qwen/Qwen3-Embedding-0.6B": "Qdrant/Qwen3-Embedding-0.6B-onnx",
			"Qwen/Qwen3-Embedding-0.6B-Q": "Qdrant/Qwen3-Embedding-0.6B-onnx",
			"BAAI/bge-base-en": "Qdrant/fast-bge-base-en",
			"BAAI/bge-base-en-v1.5": "qdrant/bge-base-en-v1.5-onnx-q",
			"BAAI/bge-large-en-v1.5": "qdrant/bge-large-en-v1.5-onnx",
			"BAAI/bge-small-en": "Qdrant/bge-small-en",
			"BAAI/bge-small-en-v1.5": "qdrant/bge-small-en-v1.5-onnx-q",
			"BAAI/bge-small-zh-v1.5": "Qdrant/bge-small-zh-v1.5",
			"snowflake/snowflake-arctic-embed-m": "Snowflake/snowflake-arctic-embed-m",
			"nomic-ai/nomic-embed-text-v1.5-Q": "nomic-ai/nomic-embed-text-v1.5",
			"sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2": "qdrant/paraphrase-multilingual-MiniLM-L12-v2-onnx-Q",
			"sentence-transformers/paraphrase-multilingual-mpnet-base-v2": "xenova/paraphrase-multilingual-mpnet-base-v2",
			"intfloat/multilingual-e5-large": "qdrant/multilingual-e5-large-onnx",
			"sentence-transformers/all-MiniLM-L6-v2": "qdrant/all-MiniLM-L6-v2-onnx",
			"jinaai/jina-embeddings-v2-base-en": "xenova/jina-embeddings-v2-base-en",
			"jinaai/jina-embeddings-v2-small-en": "xenova/jina-embeddings-v2-small-en",
			"thenlper/gte-large": "qdrant/gte-large-onnx"
		},
		"patterns": []
	},
	"ollama": {
		"names": {
			"llama3.3:70b": "meta-llama/Llama-3.3-70B-Instruct",
			"llama3.2-vision:11b": "meta-llama/Llama-3.2-11B-Vision-Instruct",
			"llama3.2:3b": "meta-llama/Llama-3.2-3B-Instruct",
			"llama3.2:1b": "meta-llama/Llama-3.2-1B-Instruct",
			"llama3.1:405b": "meta-llama/Llama-3.1-405B-Instruct",
			"llama3.1:70b": "meta-llama/Llama-3.1-70B-Instruct",
			"llama3.1:8b": "meta-llama/Llama-3.1-8B-Instruct",
			"llama3:8b": "meta-llama/Meta-Llama-3-8B-Instruct",
			"llama2:7b": "meta-llama/Llama-2-7b-hf",
			"codellama:34b": "meta-llama/CodeLlama-34b-Instruct-hf",
			"codellama:13b": "meta-llama/CodeLlama-13b-Instruct-hf",
			"codellama:7b": "codellama/CodeLlama-7b-Instruct-hf",
			"gemma3:12b": "google/gemma-3-12b-it",
			"gemma2:27b": "google/gemma-2-27b-it",
			"gemma2:9b": "google/gemma-2-9b-it",
			"gemma2:2b": "google/gemma-2-2b-it",
			"phi4": "microsoft/phi-4",
			"phi3.5": "microsoft/Phi-3.5-mini-instruct",
			"phi3": "microsoft/Phi-3-mini-4k-instruct",
			"phi3:14b": "microsoft/Phi-3-medium-14b-instruct",
			"phi": "microsoft/phi-2",
			"orca2:7b": "microsoft/Orca-2-7b",
			"orca2:13b": "microsoft/Orca-2-13b",
			"mistral:7b": "mistralai/Mistral-7B-Instruct-v0.3",
			"mistral-nemo": "mistralai/Mistral-Nemo-Instruct-2407",
			"mistral-small:24b": "mistralai/Mistral-Small-24B-Instruct-2501",
			"mixtral:8x7b": "mistralai/Mixtral-8x7B-Instruct-v0.1",
			"mixtral:8x22b": "mistralai/Mixtral-8x22B-Instruct-v0.1",
			"qwen2:1.5b": "Qwen/Qwen2-1.5B-Instruct",
			"qwen2.5:72b": "Qwen/Qwen2.5-72B-Instruct",
			"qwen2.5:32b": "Qwen/Qwen2.5-32B-Instruct",
			"qwen2.5:14b": "Qwen/Qwen2.5-14B-Instruct",
			"qwen2.5:7b": "Qwen/Qwen2.5-7B-Instruct",
			"qwen2.5:3b": "Qwen/Qwen2.5-3B-Instruct",
			"qwen2.5:1.5b": "Qwen/Qwen2.5-1.5B-Instruct",
			"qwen2.5:0.5b": "Qwen/Qwen2.5-0.5B-Instruct",
			"qwen2.5-coder:32b": "Qwen/Qwen2.5-Coder-32B-Instruct",
			"qwen2.5-coder:14b": "Qwen/Qwen2.5-Coder-14B-Instruct",
			"qwen2.5-coder:7b": "Qwen/Qwen2.5-Coder-7B-Instruct",
			"qwen2.5-coder:1.5b": "Qwen/Qwen2.5-Coder-1.5B-Instruct",
			"qwen2.5-coder:0.5b": "Qwen/Qwen2.5-Coder-0.5B-Instruct",
			"qwen2.5vl:72b": "Qwen/Qwen2.5-VL-72B-Instruct",
			"qwen2.5vl:7b": "Qwen/Qwen2.5-VL-7B-Instruct",
			"qwen2.5vl:3b": "Qwen/Qwen2.5-VL-3B-Instruct",
			"qwq": "Qwen/QwQ-32B",
			"qwen3:235b": "Qwen/Qwen3-235B-A22B",
			"qwen3:32b": "Qwen/Qwen3-32B",
			"qwen3:30b-a3b": "Qwen/Qwen3-30B-A3B",
			"qwen3:14b": "Qwen/Qwen3-14B",
			"qwen3:8b": "Qwen/Qwen3-8B",
			"qwen3:4b": "Qwen/Qwen3-4B-Instruct-2507",
			"qwen3:1.7b": "Qwen/Qwen3-1.7B-Base",
			"qwen3:0.6b": "Qwen/Qwen3-0.6B",
			"qwen3-coder": "Qwen/Qwen3-Coder-30B-A3B-Instruct",
			"qwen3.5": "Qwen/Qwen3.5-27B",
			"qwen3.5:35b": "Qwen/Qwen3.5-35B-A3B",
			"qwen3.5:122b": "Qwen/Qwen3.5-122B-A10B",
			"qwen3-coder-next": "Qwen/Qwen3-Coder-Next",
			"deepseek-v3": "deepseek-ai/DeepSeek-V3",
			"deepseek-r1": "deepseek-ai/DeepSeek-R1",
			"deepseek-r1:32b": "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B",
			"deepseek-r1:14b": "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B",
			"deepseek-r1:7b": "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B",
			"deepseek-r1:1.5b": "deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B",
			"deepseek-r1:70b": "deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
			"deepseek-r1:8b": "deepseek-ai/DeepSeek-R1-Distill-Llama-8B",
			"deepseek-coder-v2:16b": "deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct",
			"tinyllama": "TinyLlama/TinyLlama-1.1B-Chat-v1.0",
			"stablelm2:1.6b": "stabilityai/stablelm-2-1_6b-chat",
			"yi:6b": "01-ai/Yi-6B-Chat",
			"yi:34b": "01-ai/Yi-34B-Chat",
			"starcoder2:7b": "bigcode/starcoder2-7b",
			"starcoder2:15b": "bigcode/starcoder2-15b",
			"falcon:7b": "tiiuae/falcon-7b-instruct",
			"falcon:40b": "tiiuae/falcon-40b-instruct",
			"falcon:180b": "tiiuae/falcon-180B-chat",
			"falcon3:1b": "tiiuae/Falcon3-1B-Instruct",
			"falcon3:3b": "tiiuae/Falcon3-3B-Instruct",
			"falcon3:7b": "tiiuae/Falcon3-7B-Instruct",
			"openchat:7b": "openchat/openchat-3.5-0106",
			"vicuna:7b": "lmsys/vicuna-7b-v1.5",
			"vicuna:13b": "lmsys/vicuna-13b-v1.5",
			"glm4:9b": "zai-org/glm-4-9b-chat",
			"solar:10.7b": "upstage/SOLAR-10.7B-Instruct-v1.0",
			"zephyr:7b": "HuggingFaceH4/zephyr-7b-beta",
			"command-r": "CohereLabs/c4ai-command-r-v01",
			"nous-hermes2-mixtral:8x7b": "NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO",
			"hermes3:8b": "NousResearch/Hermes-3-Llama-3.1-8B",
			"nomic-embed-text": "nomic-ai/nomic-embed-text-v1.5",
			"bge-large": "BAAI/bge-large-en-v1.5",
			"smollm2:1.7b": "HuggingFaceTB/SmolLM2-1.7B-Instruct",
			"smollm2:135m": "HuggingFaceTB/SmolLM2-135M-Instruct",
			"gemma3n:e4b": "google/gemma-3n-E4B-it",
			"gemma3n:e2b": "google/gemma-3n-E2B-it",
			"phi4-reasoning": "microsoft/Phi-4-reasoning",
			"phi4-mini-reasoning": "microsoft/Phi-4-mini-reasoning",
			"nemotron:70b": "nvidia/Llama-3.1-Nemotron-70B-Instruct-HF",
			"exaone-deep:7.8b": "LGAI-EXAONE/EXAONE-Deep-7.8B",
			"olmo2:7b": "allenai/OLMo-2-1124-7B-Instruct",
			"olmo2:13b": "allenai/OLMo-2-1124-13B-Instruct",
			"olmo2:32b": "allenai/OLMo-2-0325-32B-Instruct"
		},
		"patterns": []
	},
	"docker": {
		"names": {
			"ai/smollm2:135m": "HuggingFaceTB/SmolLM2-135M-Instruct",
			"ai/qwen2.5:0.5b": "Qwen/Qwen2.5-0.5B-Instruct",
			"ai/qwen3:0.6b": "Qwen/Qwen3-0.6B",
			"ai/llama3.2:1b": "meta-llama/Llama-3.2-1B",
			"ai/qwen2.5:1.5b": "Qwen/Qwen2.5-1.5B-Instruct",
			"ai/qwen3:1.7b": "Qwen/Qwen3-1.7B-Base",
			"ai/qwen2.5:3b": "Qwen/Qwen2.5-3B-Instruct",
			"ai/llama3.2:3b": "meta-llama/Llama-3.2-3B",
			"ai/gemma3n:e2b": "google/gemma-3n-E2B-it",
			"ai/mistral:7b": "mistralai/Mistral-7B-Instruct-v0.2",
			"ai/qwen2.5:7b": "Qwen/Qwen2.5-7B-Instruct",
			"ai/gemma3n:e4b": "google/gemma-3n-E4B-it",
			"ai/gemma3:12b": "google/gemma-3-12b-it",
			"ai/mistral-nemo": "mistralai/Mistral-Nemo-Instruct-2407",
			"ai/phi4": "microsoft/phi-4",
			"ai/qwen2.5:14b": "Qwen/Qwen2.5-14B-Instruct",
			"ai/qwen3:14b": "Qwen/Qwen3-14B",
			"ai/qwen3.5": "Qwen/Qwen3.5-27B",
			"ai/qwen2.5:32b": "Qwen/Qwen2.5-32B-Instruct",
			"ai/qwen3.5:35b": "Qwen/Qwen3.5-35B-A3B",
			"ai/llama3.1:70b": "meta-llama/Llama-3.1-70B-Instruct",
			"ai/llama3.3:70b": "meta-llama/Llama-3.3-70B-Instruct",
			"ai/qwen2.5:72b": "Qwen/Qwen2.5-72B-Instruct",
			"ai/qwen3-coder-next": "Qwen/Qwen3-Coder-Next",
			"ai/qwen3.5:122b": "Qwen/Qwen3.5-122B-A10B",
			"ai/qwen3:235b": "Qwen/Qwen3-235B-A22B",
			"ai/llama3.1:405b": "meta-llama/Llama-3.1-405B-Instruct"
		},
		"patterns": []
	},
	"coqui-tts": {
		"names": { "tts_models/multilingual/multi-dataset/xtts_v2": "coqui/XTTS-v2" },
		"patterns": []
	},
	"whisperx": {
		"names": {
			"tiny.en": "Systran/faster-whisper-tiny.en",
			"tiny": "Systran/faster-whisper-tiny",
			"base.en": "Systran/faster-whisper-base.en",
			"base": "Systran/faster-whisper-base",
			"small.en": "Systran/faster-whisper-small.en",
			"small": "Systran/faster-whisper-small",
			"medium.en": "Systran/faster-whisper-medium.en",
			"medium": "Systran/faster-whisper-medium",
			"large-v1": "Systran/faster-whisper-large-v1",
			"large-v2": "Systran/faster-whisper-large-v2",
			"large-v3": "Systran/faster-whisper-large-v3",
			"large": "Systran/faster-whisper-large-v3",
			"distil-large-v2": "Systran/faster-distil-whisper-large-v2",
			"distil-medium.en": "Systran/faster-distil-whisper-medium.en",
			"distil-small.en": "Systran/faster-distil-whisper-small.en",
			"distil-large-v3": "Systran/faster-distil-whisper-large-v3",
			"distil-large-v3.5": "distil-whisper/distil-large-v3.5-ct2",
			"large-v3-turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
			"turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo"
		},
		"patterns": []
	},
	"spacy": {
		"names": {},
		"patterns": [["[a-z]{2}_(?:core|dep|ent|sent)_[a-z]+_(?:sm|md|lg|trf)", "spacy/$0"]]
	},
	"sentence-transformers": {
		"names": {
			"LaBSE": "sentence-transformers/LaBSE",
			"allenai-specter": "sentence-transformers/allenai-specter"
		},
		"patterns": [["(?:all|multi-qa|msmarco|paraphrase|stsb|nli|quora|distiluse|clip-ViT|gtr-t5|sentence-t5|xlm-r|average_word_embeddings|facebook-dpr|use-cmlm|bert-(?:base|large)-nli|roberta-(?:base|large)-nli|distilbert-base-nli|nq-distilbert)-[A-Za-z0-9._-]+", "sentence-transformers/$0"], ["average_word_embeddings_[A-Za-z0-9._-]+", "sentence-transformers/$0"]]
	},
	"chromadb": {
		"names": {
			"LaBSE": "sentence-transformers/LaBSE",
			"allenai-specter": "sentence-transformers/allenai-specter"
		},
		"patterns": [["(?:all|multi-qa|msmarco|paraphrase|stsb|nli|quora|distiluse|clip-ViT|gtr-t5|sentence-t5|xlm-r|average_word_embeddings|facebook-dpr|use-cmlm|bert-(?:base|large)-nli|roberta-(?:base|large)-nli|distilbert-base-nli|nq-distilbert)-[A-Za-z0-9._-]+", "sentence-transformers/$0"], ["average_word_embeddings_[A-Za-z0-9._-]+", "sentence-transformers/$0"]]
	},
	"mlx-flux": {
		"names": {
			"flux-dev": "black-forest-labs/FLUX.1-dev",
			"flux-schnell": "black-forest-labs/FLUX.1-schnell"
		},
		"patterns": []
	},
	"llama-index": {
		"names": { "local": "BAAI/bge-small-en" },
		"patterns": []
	},
	"bertopic": {
		"names": {
			"english": "sentence-transformers/all-MiniLM-L6-v2",
			"multilingual": "sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2"
		},
		"patterns": []
	},
	"legacy": {
		"names": {
			"openai-gpt": "openai-gpt",
			"camembert-base": "camembert-base",
			"distilgpt2": "distilgpt2",
			"distilroberta-base": "distilroberta-base",
			"ctrl": "ctrl",
			"transfo-xl-wt103": "transfo-xl-wt103"
		},
		"patterns": [
			["gpt2(?:-medium|-large|-xl)?", "$0"],
			["t5-(?:small|base|large|3b|11b)", "$0"],
			["bert-(?:base|large)(?:-multilingual|-german|-german-dbmdz)?-(?:cased|uncased|chinese)(?:-whole-word-masking)?(?:-finetuned-(?:squad|mrpc))?", "$0"],
			["bert-base-(?:chinese|finnish-cased-v1|finnish-uncased-v1|japanese(?:-char)?(?:-whole-word-masking)?|dutch-cased)", "$0"],
			["distilbert-base(?:-multilingual|-german)?-(?:cased|uncased)(?:-distilled-squad|-finetuned-sst-2-english)?", "$0"],
			["roberta-(?:base|large)(?:-mnli|-openai-detector)?", "$0"],
			["albert-(?:base|large|xlarge|xxlarge)-v[12]", "$0"],
			["xlm-roberta-(?:base|large)(?:-finetuned-conll0[23]-(?:dutch|english|german|spanish))?", "$0"],
			["xlm-(?:mlm|clm)-[a-z0-9-]+", "$0"],
			["xlnet-(?:base|large)-cased", "$0"]
		]
	}
};

// src/references/aliases.ts
const compiled = /* @__PURE__ */ new Map();
function aliasOf(library, name) {
	const table = LIBRARIES[library];
	if (table === void 0 || name.length > 96) return null;
	const target = (Object.hasOwn(table.names, name) ? table.names[name] : void 0) ?? patternsOf(library).find(({ pattern }) => pattern.test(name))?.target.replace("$0", () => name);
	if (target === void 0) return null;
	const [id = "", revision] = target.split("@");
	const model = modelId(id);
	return model === null ? null : {
		model,
		revision: revision ?? null
	};
}
function patternsOf(library) {
	const known = compiled.get(library);
	if (known !== void 0) return known;
	const patterns = (LIBRARIES[library]?.patterns ?? []).map(([source, target]) => ({
		pattern: new RegExp(`^(?:${source})$`),
		target
	}));
	compiled.set(library, patterns);
	return patterns;
}

// src/references/owners.ts
const MODEL_OWNERS = owners(`
  01-ai ACE-Step adamo1139 adept ai21labs ai4bharat ai-forever AI-Sweden-Models aaditya abacusai AdaptLLM aisingapore Alibaba-NLP
   allenai answerdotai arcee-ai argilla ArliAI Aratako ariG23498 ashawkey audeering autogluon avsolatorio
  BAAI baichuan-inc bartowski beomi bigcode bigscience black-forest-labs ByteDance-Seed briaai BramVanroy bofenghuang
  cardiffnlp casperhansen CausalLM cerebras ckiplab cl-tohoku codellama CohereForAI CohereLabs colbert-ir CompVis
  Comfy-Org core42 cognitivecomputations cross-encoder cyberagent city96 coqui dandelin 
  dangvantuan dbmdz dccuchile decapoda-research deepcogito deepghs deepseek-ai deepset defog depth-anything
  diffusers distil-whisper distilbert dslim dunzhang DeepFloyd DeepPavlov Deci DavidAU dreamlike-art
  Efficient-Large-Model EleutherAI elyza emilyalsentzer EpistemeAI espnet eugenesiow EuroBERT FacebookAI featherless-ai fixie-ai
  flair flax-community FlagAlpha Falconsai FunAudioLLM FPHam fishaudio ggml-org ggerganov google-bert google-t5 GanymedeNil gaunernst
  georgesung ghost-x GOAT-AI gorilla-llm gradientai GritLM Gryphe guoyww h2oai h94 hakurei HuggingFaceH4 HuggingFaceM4 HuggingFaceTB
  hexgrad hfl hf-internal-testing hf-tiny-model-private huggyllama hugging-quants huihui-ai hustvl HKUNLP hkunlp HooshvareLab
  ibm-granite ibm-nasa-geospatial IDEA-CCNL IDEA-Research IEITYuan impira inclusionAI indobenchmark instruction-pretrain InstantX internlm intfloat ISTA-DASLab
  ibm-ai-platform ibm-fms
  jinaai jondurbin jonatasgrosman joeddav julien-c JackFram Jackrong jhu-clsp johngiorgi KBLab keremberke Kijai klue KoboldAI kakaobrain
  katuni4ka kaist-ai LGAI-EXAONE laion latent-consistency lightonai Lightricks liuhaotian LiquidAI llava-hf llamafactory LLM360 lmms-lab lmsys
  lmstudio-community LnL-AI lllyasviel Lykon llm-blender llm-jp llamaindex lucadiliello madebyollin mattshumer MaziyarPanahi maywell meta-llama MBZUAI
   MiniMaxAI mistral-community mistralai mixedbread-ai mlabonne mlc-ai mlx-community mobiuslabsgmbh moka-ai monster-labs
   moonshotai mosaicml mradermacher mrm8488 ModelCloud MoritzLaurer mudler myshell-ai MIT MahmoodLab
  naver-clova-ix ncbi neuralmagic nghuyong nielsr nlpai-lab nlpconnect nlptown nomic-ai NousResearch nreimers ntu-spml nvidia Nexusflow Nanbeige NexaAIDev NovaSky-AI
  OEvortex ogkalu onnx-community openai-community openaccess-ai-collective openbmb openchat OpenAssistant OpenBuddy OpenGVLab OpenMOSS-Team openlm-research OpenPipe opencompass OuteAI
  optimum oliverguhr OrionStarAI osiria OFA-Sys OpenLLM-France parler-tts peft-internal-testing petals-team philschmid pfnet playgroundai PixArt-alpha PekingU
  PleIAs pszemraj PrimeIntellect predibase princeton-nlp prithivMLmods ProsusAI prompthero PygmalionAI pyannote patrickjohncyh patrickvonplaten PrunaAI
  QuantFactory Qwen qwp4w3hyb RedHatAI ResembleAI replit rinna runwayml RLHFlow RunDiffusion RWKV ruslanmv rednote-hilab 
    sambanovasystems SamLowe sanchit-gandhi Sao10K savasy SeaLLMs second-state sentence-transformers sesame SG161222 shibing624 Shakker-Labs SimianLuo
  Skywork skt smallcloudai snunlp speechbrain speakleash spacy stabilityai stepfun-ai StanfordAIMI stanfordnlp suno Supabase SWivid swiss-ai Systran superb segmind
  state-spaces Snowflake ServiceNow-AI TabbyML teknium tencent-hunyuan TheBloke thenlper timbrooks THUDM timm tiiuae TinyLlama togethercomputer
  TencentARC thomwolf tohoku-nlp trl-internal-testing trl-lib trpakov tuner007 Tongyi-MAI TIGER-Lab turboderp UBC-NLP ufal Unbabel unsloth upstage urchade
  uukuguy vectara vennify VAGOsolutions vikhyatk VikhrModels vidore vinai vicgalle Voicelab Wan-AI WhereIsAI WizardLM WizardLMTeam wanglab Writer
  X-PLUG xai-org XLabs-AI xinsir Xenova XiaomiMiMo yahma yanolja ybelkada ydshieh yentinglin yuuko-eth
  zai-org zhihan1996 ZhengPeng7 Zyphra sd-legacy stable-diffusion-v1-5 sd-dreambooth-library sd-concepts-library aws-neuron OpenMed EmbeddedLLM
    nari-labs canopylabs kyutai ibm-research katanemo mit-han-lab NumbersStation ProbeMedicalYonseiMAILab osunlp Goekdeniz-Guelmez Menlo janhq lightblue
  Orenguteng ai-sage IlyaGusev t-tech OpenVINO jartine Mozilla mozilla-ai llmware GPT4All-Community rombodawg
  BSC-LT projecte-aina utter-project openGPT-X lambdalabs nitrosocke wavymulder andite gsdf Linaqruf cagliostrolab
  axolotl-ai-co axolotl-quants winglian EmergentMethods numind gliner-community knowledgator fastino
  agentica-org open-r1 open-thoughts bespokelabs simplescaling LiheYoung zju3dv Ultralytics dima806
  Helsinki-NLP`);
const SHARED_OWNERS = owners(`
  adobe alibaba amazon amd apple anthropic argoproj baidu ByteDance bytedance cisco cohere databricks deepmind facebook facebookresearch
  google huggingface ibm IBM Intel intel kakao lightning meta microsoft nasa naver netflix NVIDIA nvidia openai openvino oracle PaddlePaddle paddlepaddle
  pytorch qualcomm Qualcomm redhat salesforce Salesforce samsung sap sony Sony tencent Tencent toyota vmware xiaomi yandex zhipu stanford
  keras Marqo mozilla roboflow snowflake spotify uber elastic mongodb neo4j unity Unity rasa
  tensorflow jukofyork vllm-project sgl-project rhasspy`);
const OTHER_OWNERS = owners(`
  actions aws aws-actions awslabs alpine aquasecurity apache argoproj azure Azure bitnami bitnamilegacy browserless busybox calico cilium circleci clickhouse cloudflare codecov confluentinc
  containerd continuumio curlimages debian docker dockerhub dorny envoyproxy fluent fluentd flyio ghcr.io gcr.io github githubactions gitlab gitlab-org golangci golang
  goharbor google-github-actions googleapis GoogleCloudPlatform grafana gradle hadolint hashicorp helm homebrew istio jaegertracing jenkins jupyter jupyterhub k8s
  kubeflow kubernetes kubernetes-sigs kserve langchain-ai langfuse langgenius library linuxserver localai localstack logstash louislam mariadb mcr.microsoft.com milvusdb minio
   mysql nats nginx nginxinc node npm nvcr.io ollama opea opensearchproject opentelemetry otel peaceiris percona php portainer postgres pre-commit prom prometheus
  prometheuscommunity public.ecr.aws pulumi pypa python qdrant quay.io rabbitmq ray-project rayproject rancher registry runpod rust-lang saltstack semitechnologies selenium softprops
  sonarsource supabase-js temporalio terraform-aws-modules timescale traefik trinodb tensorchord ubuntu unclecode unstructured vllm vuejs weaviate yarnpkg zilliz zookeeper
  berkeleyskypilot skypilot-org seldonio substratusai chromadb lmsysorg openmpi amazonlinux onerahmet fedirz slackapi
  types babel eslint typescript-eslint rollup vitejs sveltejs vue fontsource radix-ui tanstack prisma nestjs aws-sdk google-cloud
  astral-sh PyCQA psf charliermarsh crazy-max jlumbroso
    `);
function ownerKind(owner) {
	const lower = owner.toLowerCase();
	if (SHARED_OWNERS.has(lower)) return "shared-owner";
	if (MODEL_OWNERS.has(lower)) return "model-owner";
	return OTHER_OWNERS.has(lower) ? "other-owner" : "unknown";
}
function owners(text) {
	return new Set(text.toLowerCase().split(/\s+/).filter((word) => word.length > 0));
}

// src/references/plausible.ts
const PATH_ROOTS = new Set("src lib libs bin etc usr var tmp opt home root mnt srv dev proc sys workspace workspaces workdir app apps pkg packages node_modules vendor dist build target out output outputs result results log logs cache data dataset datasets model models checkpoint checkpoints ckpt ckpts weights pretrained saved_models saves experiments exp runs config configs conf configuration script scripts test tests docs doc example examples assets asset public static images image img media files file path paths folder dir templates template charts chart helm manifests deploy deployment k8s infra terraform modules module components component pages page views view api server client web www frontend backend ui core common utils util tools tool notebooks notebook recipes tutorials samples sample resources resource fixtures spec include third_party external internal content uploads downloads artifacts storage volumes scratch shared work input inputs lora loras embeddings tokenizers adapters prompts training inference eval evaluation cookbook starter cli cmd hack operators".split(" "));
const MIME_ROOTS = new Set("application text image audio video font multipart message chemical x-conference".split(" "));
const BRANCH_ROOTS = new Set("feature feat fix bugfix hotfix release releases chore refs heads origin upstream remotes users docs dependabot renovate".split(" "));
const PLACEHOLDER_OWNER = /^(?:your|my|the|some|any|a|an|this|other|user|username|user-?name|owner|org|orgname|org-?name|orga|organi[sz]ation|organi[sz]ation-?name|namespace|repo|repository|account|acme|acme-?corp|foo|bar|baz|x+|y+|hf-?user(?:name)?|example|example-?org|test|test-?org|test-?user|fake|dummy|mock|company|my-?company|creator|author|provider|vendor|publisher|model-?org|some-?org|local|localhost|none|null|unknown|default|custom|private|placeholder|some_?user)$|^(?:your|my)[-_.]|^(?:user|org|owner)[-_]?\d*$|^<|(?:^|[-_])your(?:[-_]|$)/i;
const PLACEHOLDER_NAME = /^(?:model|models|model[-_]?(?:name|id|path|repo|[a-z0-9]|one|two|foo|bar)|repo|repo-?name|repository|name|foo|bar|baz|x+|your[-_].*|my[-_]?(?:model|lora|adapter|repo|awesome|custom|fine|org).*|some[-_]?model.*|test[-_]?(?:model|repo|model-?\d*)|fake[-_]?model.*|dummy[-_]?model.*|custom[-_]?model.*|example[-_]?model.*|placeholder.*|base[-_]?model|does-?not-?exist.*|non-?existent.*|not-?a-?(?:real-?)?model.*|unknown(?:-model)?|gated-?model|private-?model)$/i;
const FILE_END = /\.(?:py|pyc|js|mjs|cjs|ts|tsx|jsx|json|jsonl|ya?ml|toml|md|mdx|txt|csv|tsv|parquet|html?|css|scss|svg|png|jpe?g|gif|webp|ico|mp3|mp4|wav|ogg|flac|pdf|zip|t?gz|tar|bz2|whl|sh|bash|ps1|bat|rb|go|rs|c|h|cpp|hpp|cc|cu|java|kt|swift|php|lua|sql|xml|ini|cfg|conf|env|lock|log|ipynb|safetensors|ckpt|pth?|onnx|npz|npy|pkl|h5|tflite|gguf|ggml|dockerfile|service|sock|pem|crt|key|proto|tf|tfvars|j2|tpl|tmpl|gotmpl|vue|svelte|map|woff2?|ttf|example|sample|template|d|db|sqlite3?)$/i;
const API_VERSION = /^[vV]\d+(?:(?:alpha|beta)\d+)?$/;
const DOMAIN_OWNER = /\.(?:com|io|org|net|dev|ai|co|sh|app|cloud|local|internal|svc|gov|edu|eu|de|cn)$/i;
const CLOSED_MODEL = /^(?:anthropic\/(?!hh)|openai\/(?:gpt(?!-?(?:oss|2|j|neo))|o[134](?:$|-)|chatgpt|codex|text-|tts-|dall-?e|whisper-1$|davinci|omni|sora|computer-use)|google\/(?:gemini|palm|text-|chat-bison|veo|imagen|lyria|nano-banana)|x-ai\/|xai\/|perplexity\/|amazon\/(?:nova|titan)|cohere\/(?:command|embed|rerank|c4ai)|gemini\/|vertex_ai\/|bedrock\/|azure\/|azure_ai\/|groq\/|together_ai\/|fireworks_ai\/|openrouter\/|replicate\/|sagemaker\/|ollama\/|ollama_chat\/|databricks\/databricks-|voyage\/|voyageai\/(?!voyage-4-nano)|deepinfra\/|cloudflare\/|palm\/|mistral\/|watsonx\/|nvidia_nim\/|inflection\/|ai21\/|aws\/|cerebras\/(?:llama|qwen|gpt|zai)|dashscope\/|xinference\/|novita\/|hyperbolic\/|sambanova\/|lm_studio\/|llamafile\/|deepseek\/|minimax\/|moonshot\/|alibaba\/|bytedance\/(?:seedream|seedance|doubao)|elevenlabs\/|assemblyai\/|deepgram\/|runway\/|mistralai\/(?:mistral-(?:large|medium|small|tiny|embed|saba)(?:-latest)?|codestral(?:-latest|-2405|-2501|-2508)?|ministral-[38]b-latest)$|qwen\/qwen-?(?:max|plus|turbo|vl-max|vl-plus)(?:$|-))/i;
const IMAGE_NAME = /^(?:cuda|cudagl|k8s-device-plugin|gpu-operator|dcgm.*|tritonserver|triton-.*|pytorch|tensorflow|nvidia-.*|container-toolkit|text-generation-inference|text-embeddings-inference|tgi-.*|tei-.*|transformers-.*-gpu|vllm-.*|dotnet|aspnet|mssql.*|playwright|azure-.*|devcontainers?|vscode.*|intel-.*|oneapi.*|.*-(?:server|proxy|exporter|operator|controller|plugin|action|sdk|cli|chart|image|docker|agent|gateway|dashboard|router|runtime|worker|backend|frontend|ui|api|webui))$/i;
const FAMILY = /(?:^|[-_. ])(?:llama|vicuna|alpaca|mi[sx]tral|ministral|magistral|devstral|pixtral|voxtral|codestral|qwe?n|qwq|qvq|gemma|codegemma|paligemma|medgemma|shieldgemma|phi|bert|roberta|deberta|distil|albert|electra|camembert|xlm|gpt|t5|flan|mt5|ul2|bart|mbart|pegasus|nllb|m2m100|marian|opus-mt|bloom|falcon|mpt|pythia|dolly|stablelm|stable-?(?:diffusion|code|video|audio|cascade)|sdxl|sd[-_.]?(?:turbo|v|3|2|1|x)|flux|kandinsky|dreamshaper|controlnet|t2i|ip-adapter|lcm|animatediff|whisper|wav2vec2?|hubert|wavlm|speecht5|musicgen|parler|xtts|kokoro|moonshine|parakeet|conformer|siglip2?|blip2?|vit|deit|beit|dinov?[23]?|swin|detr|yolo\w*|segformer|dpt|maskformer|resnet|convnext|efficientnet|mobilenet|layoutlm|donut|trocr|florence|owlv?[it2]*|grounding|minilm|mpnet|bge|gte|e5|jina|nomic|arctic|mxbai|stella|colbert|colpali|colqwen|splade|starcoder2?|santacoder|codegen|codellama|wizard\w*|deepseek|yi|internlm|internvl|baichuan|chatglm|glm|minicpm|minimax|kimi|moonlight|ernie|hunyuan|aya|c4ai|dbrx|grok|olmo\w*|tulu|granite|nemotron|zephyr|openchat|exaone|smollm\w*|smolvlm|smol|tinyllama|llava|idefics|fuyu|molmo|cogvlm|janus|ltx|cosmos|mochi|hyvideo|qlora|gguf|ggml|awq|gptq|exl2|fp8|bnb|abliterated|uncased|cased|grpo|rlhf|speculator|eagle3?|medusa|timm|squad|mnli|sst|vae|dialogpt|blenderbot|gliner|mamba2?|rwkv|jamba|recurrentgemma|open_llama|persimmon|longformer|bigbird|reformer|esm2?|esmfold|prot\w*|chronos|timesfm|moirai|patchtst|informer|audioldm|encodec|layoutxlm|nougat|pix2struct|vilt|xclip|videomae|timesformer|lfm2?|apertus|mimo|nanbeige|skywork|openelm|mobilevit|mobilellm|aimv2|gpt2|gptj|neox?|xgen|replit|stablecode|polycoder|incoder|unixcoder|codet5p?|codebert|graphcodebert|cosyvoice|sensevoice|paraformer|f5|chatterbox|zonos)(?=$|[-_. ]|\d)/i;
const GENERIC = /(?:^|[-_. ])(?:opt|bark|mms|canary|clip|sam2?|depth|embed\w*|rerank\w*|step|command|hermes|orca|solar|video|wan|lora|int4|int8|4bit|8bit|mlx|onnx|instruct|chat|uncensored|base|large|small|tiny|mini|medium|multilingual|sft|dpo|reward|guard|prompt|sentiment|ner|emotion|toxic\w*|encoder|sentence|clap|titan|git|ling|ring|seed|dots|fish|orpheus|sesame|csm|dia)(?=$|[-_. ]|\d)/i;
const SIZE = /(?:^|[-_.])(?:[aAeE]?\d{1,4}(?:[._p]\d+)?|\d+x\d+)[bBmMtT](?=$|[-_.])/;
function plausibleId(text) {
	if (modelId(text) === null) return {
		kind: "no",
		because: "not-an-id"
	};
	const slash = text.indexOf("/");
	if (slash === -1) return {
		kind: "no",
		because: "not-an-id"
	};
	const owner = text.slice(0, slash);
	const name = text.slice(slash + 1);
	const against = implausible(owner, name, text);
	if (against !== null) return {
		kind: "no",
		because: against
	};
	const kind = ownerKind(owner);
	const typical = SIZE.test(name) || FAMILY.test(name);
	const modelLike = typical || GENERIC.test(name);
	if (kind === "other-owner" && !SIZE.test(name)) return {
		kind: "no",
		because: "other-registry"
	};
	if (kind === "model-owner" ? modelLike : kind === "shared-owner" && typical) return { kind: "sure" };
	if (kind === "model-owner") return {
		kind: "likely",
		because: "known-owner"
	};
	return modelLike ? {
		kind: "likely",
		because: "model-like-name"
	} : { kind: "possible" };
}
function implausible(owner, name, text) {
	const lower = owner.toLowerCase();
	const known = ownerKind(owner) === "model-owner";
	if (MIME_ROOTS.has(lower)) return "mime-type";
	if (!known && (PATH_ROOTS.has(lower) || FILE_END.test(name))) return "path";
	if (known && /\.(?:py|json|ya?ml|md|txt|sh)$/i.test(name)) return "path";
	if (BRANCH_ROOTS.has(lower)) return "branch";
	if (API_VERSION.test(name) || DOMAIN_OWNER.test(owner)) return "api-group";
	if (PLACEHOLDER_OWNER.test(owner) || PLACEHOLDER_NAME.test(name)) return "placeholder";
	if (CLOSED_MODEL.test(text)) return "closed-model";
	if (!known && IMAGE_NAME.test(name) && !SIZE.test(name)) return "other-registry";
	if (/^\d+$/.test(owner) || /^[\d.]+$/.test(name)) return "words";
	return null;
}

// src/references/written-form.ts
const MAX_LENGTH$1 = 512;
const HUB_URL$1 = /^(?:git\+)?(?:(?:https?|ssh|git):\/\/)?(?:[\w.-]+(?::[\w.-]*)?@)?(?:www\.)?(?:huggingface\.co|hf\.co)[/:]/i;
const INFERENCE_URL = /^https?:\/\/(?:api-inference|router)\.huggingface\.co\/(?:[\w-]+\/){0,2}(?:models|pipeline\/[\w-]+)\//i;
const OTHER_REPOSITORY_KINDS = /^(?:datasets|spaces|docs|blog|papers|collections|api|join|settings|organizations|tasks|models|chat|pricing|learn|course|login|new|posts|kernels|buckets)(?:\/|$)/;
const FILE_ROUTES = /* @__PURE__ */ new Set([
	"resolve",
	"blob",
	"raw",
	"tree",
	"commit"
]);
const PREFIXES = [
	[/^hf[-_]hub:/, "hf-hub-prefix"],
	[/^hg:\/\//, "hg-uri"],
	[/^(?:huggingface|hf):(?!\/\/)/, "hf-prefix"],
	[/^(?:huggingface|hosted_vllm|openai|litellm_proxy)\/(?=[^/]+\/[^/]+$)/, "gateway-prefix"]
];
function readWrittenForm(text, mirrors = []) {
	const trimmed = text.trim();
	if (trimmed.length === 0 || trimmed.length > MAX_LENGTH$1) return null;
	if (HUB_URL$1.test(trimmed)) return readUrlPath(trimmed.replace(HUB_URL$1, ""));
	if (INFERENCE_URL.test(trimmed)) {
		const form = readUrlPath(trimmed.replace(INFERENCE_URL, ""));
		return form === null ? null : {
			...form,
			form: "inference-url"
		};
	}
	for (const mirror of mirrors) if (trimmed.startsWith(`${mirror}/`)) return readUrlPath(trimmed.slice(mirror.length + 1));
	if (/^(?:hf|huggingface):\/\//i.test(trimmed)) return readUri(trimmed.slice(trimmed.indexOf("://") + 3));
	for (const [prefix, form] of PREFIXES) if (prefix.test(trimmed)) return readPrefixed(trimmed.replace(prefix, ""), form);
	return trimmed.includes("models--") ? readCachePath(trimmed) : readId(trimmed);
}
function readUrlPath(path) {
	const clean = decoded(path.replace(/[?#].*$/, "")).replace(/\/+$/, "").replace(/^api\/models\//, "");
	if (OTHER_REPOSITORY_KINDS.test(clean)) return null;
	const parts = clean.split("/");
	const bare = parts.length === 1 || FILE_ROUTES.has(parts[1] ?? "");
	const id = bare ? parts[0] : parts.slice(0, 2).join("/");
	const [name = "", tag] = (id ?? "").replace(/\.git$/, "").replace(/\.git@/, "@").split(/[@:]/);
	const model = modelId(name);
	if (model === null || parts.length === 1 && aliasOf("legacy", model) === null) return null;
	const [route, ...rest] = parts.slice(bare ? 1 : 2);
	const [revision, file] = route !== void 0 && FILE_ROUTES.has(route) ? revisionAndFile(rest) : [id?.includes("@") ? tag ?? null : null, null];
	return {
		model,
		revision,
		file,
		form: "hub-url"
	};
}
function revisionAndFile(parts) {
	const length = parts[0] === "refs" ? 3 : 1;
	return [parts.slice(0, length).join("/") || null, parts.slice(length).join("/") || null];
}
function decoded(path) {
	return path.replace(/%2[fF]/g, "/").replace(/%40/g, "@");
}
function readUri(rest) {
	if (/^(?:datasets|spaces|buckets)\//.test(rest)) return null;
	const [owner, nameAndRevision, ...file] = rest.replace(/^models?\//, "").split("/");
	if (owner === void 0 || nameAndRevision === void 0) return null;
	const [name, revision] = nameAndRevision.split(/[@:]/);
	const model = modelId(`${owner}/${name}`);
	return model === null ? null : {
		model,
		revision: revision || null,
		file: file.join("/") || null,
		form: "hf-uri"
	};
}
function readPrefixed(rest, form) {
	const [owner, last, ...file] = rest.split("/");
	const whole = last === void 0 ? null : readId(`${owner}/${last}`);
	return whole === null ? null : {
		...whole,
		file: whole.file ?? (file.join("/") || null),
		form
	};
}
const CACHE_PATH = /(?:^|\/)models--([A-Za-z0-9][\w.-]*?)--([A-Za-z0-9][\w.]*(?:-[\w.]+)*)(?:\/snapshots\/([0-9a-f]{7,40}))?(?:\/(.*))?$/;
function readCachePath(text) {
	const match = CACHE_PATH.exec(text);
	const model = match === null ? null : modelId(`${match[1]}/${match[2]}`);
	if (match === null || model === null) return null;
	const inSnapshot = match[3] !== void 0;
	return {
		model,
		revision: match[3] ?? null,
		file: inSnapshot ? match[4] ?? null : null,
		form: "cache-path"
	};
}
const ID = /^([A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*)(?:@([\w./-]+)|::([\w./-]+)|:([A-Za-z0-9][\w.-]*))?$/;
const QUANT = /^(?:(?:UD-)?(?:I?Q\d\w*|BF16|F16|F32|FP16|FP8|MXFP4\w*|TQ\d\w*)|latest|fastest|cheapest)$/i;
function readId(text) {
	const match = ID.exec(text);
	const model = match?.[1] === void 0 ? null : modelId(match[1]);
	if (match === null || model === null) return null;
	const [, , revision, subfolder, tag] = match;
	if (revision !== void 0) return {
		model,
		revision,
		file: null,
		form: "id@revision"
	};
	if (subfolder !== void 0) return {
		model,
		revision: null,
		file: subfolder,
		form: "id::subfolder"
	};
	if (tag === void 0) return {
		model,
		revision: null,
		file: null,
		form: "id"
	};
	return QUANT.test(tag) ? {
		model,
		revision: null,
		file: null,
		form: "id:quant"
	} : null;
}

// src/references/code-judge.ts
const EXPLICIT = /* @__PURE__ */ new Set([
	"hf-uri",
	"hub-url",
	"cache-path",
	"hg-uri",
	"hf-prefix",
	"hf-hub-prefix",
	"gateway-prefix"
]);
const MAX_LENGTH = 512;
function named(text, mirrors) {
	if (text.length < 3 || text.length > MAX_LENGTH || !text.includes("/") || /\s/.test(text.trim())) return null;
	const form = readWrittenForm(text, mirrors);
	if (form === null) return null;
	const looks = plausibility(form);
	return looks === null ? null : {
		...form,
		looks
	};
}
function plausibility({ model, form }) {
	const judged = plausibleId(model);
	if (judged.kind !== "no") return EXPLICIT.has(form) ? "sure" : judged.kind;
	if (judged.because === "placeholder" || judged.because === "closed-model") return null;
	return EXPLICIT.has(form) && judged.because !== "path" ? "sure" : null;
}
function namedShort(text, libraries) {
	for (const library of libraries) {
		const alias = aliasOf(library, text);
		if (alias !== null) return {
			...alias,
			file: null,
			form: `alias-${library}`,
			looks: "sure"
		};
	}
	return null;
}

// src/references/syntax/assembly.ts
function assemble(view, parts, whole) {
	const text = parts.length === 1 ? parts[0]?.text ?? "" : parts.map((part) => part.text).join("");
	let ends = null;
	const placeAt = (start, end) => {
		ends ??= endsOf(parts);
		return placeOf$2(parts, ends, start, end) ?? whole;
	};
	return {
		path: view.path,
		text,
		locate(start, end) {
			const place = placeAt(start, end);
			return (place.origin ?? view).locate(place.start, place.end);
		},
		written(start, end) {
			const place = placeAt(start, end);
			if (place.origin === void 0) return view.text.slice(place.start, place.end);
			return place.origin.written(place.start, place.end);
		}
	};
}
function verbatim(view, start, end) {
	const part = {
		text: view.text.slice(start, end),
		start,
		end,
		verbatim: true,
		origin: null
	};
	return assemble(view, [part], part);
}
function sliceOf(assembly, start, end) {
	if (start === 0 && end === assembly.text.length) return assembly;
	return {
		path: assembly.path,
		text: assembly.text.slice(start, end),
		locate: (from, to) => assembly.locate(start + from, start + to),
		written: (from, to) => assembly.written(start + from, start + to)
	};
}
const MAX_ALTERNATIVES = 32;
function products(pieces) {
	let products = [];
	let fixed = [];
	for (const piece of pieces) {
		if (piece.length === 1) {
			fixed.push(...piece[0] ?? []);
			continue;
		}
		const starts = products.length === 0 ? [[]] : products;
		const head = fixed;
		products = starts.flatMap((start) => piece.map((parts) => [
			...start,
			...head,
			...parts
		])).slice(0, 32);
		fixed = [];
	}
	return products.length === 0 ? [fixed] : products.map((start) => [...start, ...fixed]);
}
function endsOf(parts) {
	let at = 0;
	return parts.map((part) => {
		at += part.text.length;
		return at;
	});
}
function placeOf$2(parts, ends, start, end) {
	const first = indexOf(ends, start);
	const last = Math.max(first, indexOf(ends, end - 1));
	const from = parts[first];
	const to = parts[last];
	if (from === void 0 || to === void 0) return null;
	const fromStart = (ends[first] ?? 0) - from.text.length;
	const toStart = (ends[last] ?? 0) - to.text.length;
	if (first === last && from.origin !== null) return {
		start: start - fromStart,
		end: end - fromStart,
		origin: from.origin
	};
	return {
		start: from.verbatim ? from.start + start - fromStart : from.start,
		end: to.verbatim ? Math.min(to.end, to.start + end - toStart) : to.end
	};
}
function indexOf(ends, offset) {
	let low = 0;
	let high = ends.length - 1;
	while (low < high) {
		const middle = low + high >> 1;
		if ((ends[middle] ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

// src/references/naming.ts
const URL = /\b(?:(?:git\+)?https?|ssh|hf|hg|huggingface):\/\/[^\s"'`<>()\\,]*|\bgit@(?:huggingface\.co|hf\.co):[\w./-]+/gi;
const CREDENTIALS = /^(?:git\+)?(https?:\/\/|ssh:\/\/)[^/@\s]*@(?=(?:huggingface\.co|hf\.co)[:/])/i;
const MAX_TEXT = 4096;
const MAX_URL = 2048;
function namedModels(value, place) {
	const { text } = value;
	if (text.length > MAX_TEXT || place.meaning === "dataset" || place.meaning === "upload-target") return [];
	const urls = hubUrls$1(value, place);
	if (urls.length > 0) return urls;
	const trimmed = text.trim();
	const start = text.length - text.trimStart().length;
	const item = sliceOf(value, start, start + trimmed.length);
	const explicit = named(trimmed, place.mirrors ?? []);
	if (explicit !== null) {
		const certainty = certaintyOf$1(explicit, place.meaning);
		return certainty === null ? [] : [referenceOf(item, explicit, place, certainty)];
	}
	const short = place.meaning === "strong" || place.meaning === "tokenizer" ? namedShort(trimmed, SHORT_NAMES) : null;
	return short === null ? [] : [referenceOf(item, short, place, "certain")];
}
const SHORT_NAMES = ["legacy", "sentence-transformers"];
function hubUrls$1(value, place) {
	const { text } = value;
	if (!text.includes("://") && !text.includes("git@")) return [];
	const references = [];
	for (const match of text.matchAll(URL)) {
		if (match[0].length > MAX_URL) continue;
		const url = match[0].replace(/[.,;:]+$/, "");
		const model = named(url.replace(CREDENTIALS, "$1"), place.mirrors ?? []);
		if (model === null) continue;
		references.push(referenceOf(sliceOf(value, match.index, match.index + url.length), model, place, "certain"));
	}
	return references;
}
function idsInText(value, place) {
	const references = [];
	for (const match of value.text.matchAll(WORD_PAIR)) {
		const before = value.text[match.index - 1] ?? " ";
		const after = value.text[match.index + match[0].length] ?? " ";
		if (/[\w/.@~$}:-]/.test(before) || /[/\w@~${(]/.test(after)) continue;
		const id = match[0].replace(/[.,;:-]+$/, "");
		if (plausibleId(id).kind !== "sure") continue;
		references.push(...namedModels(sliceOf(value, match.index, match.index + id.length), place));
	}
	return references;
}
const WORD_PAIR = /(?<![\w.-])[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*/g;
function certaintyOf$1({ form, looks }, meaning) {
	if (!/^id(?:$|[@:])/.test(form)) return "certain";
	if (meaning === "strong" || meaning === "tokenizer") return looks === "possible" ? "likely" : "certain";
	if (meaning === "weak") return looks === "possible" ? null : "certain";
	return looks === "sure" ? "likely" : null;
}
function referenceOf(value, model, place, certainty) {
	const end = value.text.length;
	const file = known(model.file);
	const onlyTokenizer = place.meaning === "tokenizer" || file !== null && TOKENIZER_FILE$1.test(file);
	return {
		model: model.model,
		written: value.written(0, end),
		revision: known(model.revision) ?? place.revision ?? null,
		file: file ?? place.file ?? null,
		how: place.how,
		class: onlyTokenizer ? "mention" : place.class ?? "use",
		certainty,
		location: value.locate(0, end),
		ignored: null
	};
}
function known(text) {
	return text === null || text.includes("") ? null : text;
}
const TOKENIZER_FILE$1 = /(?:^|\/)(?:tokenizer[\w.-]*|vocab[\w.-]*|merges\.txt|special_tokens_map\.json)$/;

// src/references/command-line.ts
const FLAG = /^(--?[A-Za-z][\w.-]*)(?:=([\s\S]*))?$/;
const PAIR$1 = /^([+~]{0,2}[A-Za-z_][\w.@/[\]-]*)=([\s\S]+)$/;
const NEXT_PAIR = /,\s*(?=[\w.-]+=)/;
function readCommandLine(words, reader) {
	const texts = words.map((word) => word[0]?.text ?? "");
	const match = matchCommand(texts);
	if (match?.rule.operands === "inert") return words.flatMap((word) => shownModels(word, reader));
	if (otherRepositoryType(texts)) return [];
	const found = readWords$1({
		words,
		texts,
		rule: match?.rule ?? null,
		operandsFrom: match?.end ?? headOf(texts) + 1,
		revision: valueOfFlag(texts, /^--(?:model|hf)?[-_]?revision$/),
		reader
	});
	return toHostedService(texts) ? found.map((reference) => ({
		...reference,
		class: "mention"
	})) : found;
}
function readWords$1(line) {
	const found = [];
	let flag = null;
	let operandDone = false;
	for (const [index, word] of line.words.entries()) {
		const text = line.texts[index] ?? "";
		const [, name, joined] = FLAG.exec(text) ?? [];
		if (name !== void 0 && !text.includes(" ")) {
			flag = joined === void 0 ? name : null;
			if (joined !== void 0) found.push(...word.flatMap((value) => flagValue(line, name, afterEquals(value))));
			continue;
		}
		const embedded = readEmbedded(line, index, flag);
		if (embedded !== null) {
			found.push(...embedded);
			continue;
		}
		const references = word.flatMap((value) => readWord(line, index, flag, operandDone, value));
		if (references.length > 0 && flag === null && index >= line.operandsFrom) operandDone = true;
		if (references.length === 0) flag = null;
		found.push(...references);
	}
	return found;
}
function readWord(line, index, flag, operandDone, value) {
	const urls = hubUrls$1(value, placeOf$1(line, flag === null ? "none" : flagMeaning(flag, line.rule), "hub-url"));
	if (urls.length > 0) return urls;
	if (line.rule?.operands === "urls") return [];
	if (PAIR$1.test(value.text)) return readPairs(line, flag, value);
	if (flag !== null) {
		const byFlag = flagValue(line, flag, value);
		if (byFlag.length > 0 || flagMeaning(flag, line.rule) !== "none") return byFlag;
	}
	if (index < line.operandsFrom || operandDone) return [];
	return operandOf(line, flag === null, value);
}
function operandOf(line, free, value) {
	const { rule } = line;
	if (rule?.operands === "model") return namedModels(value, placeOf$1(line, free ? "strong" : "weak", rule.words.join("-")));
	if (rule?.operands === "hub") return /^(?:hf\.co|huggingface\.co|hf|huggingface|HF):?\//.test(value.text) ? namedModels(value, placeOf$1(line, "strong", rule.words.join("-"))) : [];
	if (rule !== null) return namedModels(value, placeOf$1(line, "none", "cli-argument"));
	const script = line.texts.slice(0, line.operandsFrom + 1).some((text) => RUNS_SCRIPT.test(text));
	return namedModels(value, placeOf$1(line, script && free ? "weak" : "none", "cli-argument"));
}
const RUNS_SCRIPT = /\.(?:py|sh|bash|js|mjs|ts)$|^\.\//;
function flagValue(line, flag, value) {
	if (value.text.startsWith("{") || value.text.startsWith("[")) return line.reader.context.embed("json", value).references;
	const meaning = flagMeaning(flag, line.rule);
	if (PAIR$1.test(value.text)) return readPairs(line, flag, value);
	return listed$1(value).flatMap((item) => namedModels(item, placeOf$1(line, meaning, "cli-flag")));
}
function readPairs(line, flag, value) {
	const given = flag === null ? "none" : flagMeaning(flag, line.rule);
	const pairs = piecesOf$1(value, NEXT_PAIR);
	const revision = pairs.map(({ text }) => /^revision=(\S+)$/.exec(text)?.[1]).find((found) => found !== void 0);
	return pairs.flatMap((pair) => {
		const [, key = "", text = ""] = PAIR$1.exec(pair.text) ?? [];
		const own = keyMeaning(key);
		const meaning = own === "none" || own === "neutral" ? given : own;
		const item = sliceOf(pair, pair.text.length - text.length, pair.text.length);
		const place = placeOf$1(line, meaning, flag === "--lora-modules" ? "cli-flag" : "cli-override");
		return namedModels(unquoted$1(item), {
			...place,
			revision: revision ?? line.revision
		});
	});
}
function readEmbedded(line, index, flag) {
	const word = line.words[index] ?? [];
	const text = line.texts[index] ?? "";
	const { context, shell } = line.reader;
	if (/^\s*[{[]/.test(text) && text.includes("\"")) return word.flatMap((value) => context.embed("json", value).references);
	const before = line.texts.slice(0, index).map(programOf);
	if (before.some((name) => EDITORS.test(name))) return word.flatMap((value) => editedModels(line, value));
	if (!/\s/.test(text)) return null;
	const given = flag !== null && /^-\w*c$/.test(flag);
	if (given && before.some((name) => PYTHON$1.test(name))) return word.flatMap((value) => context.embed("python", value).references);
	if (given || before[0] === "eval" || LOOKS_LIKE_COMMAND.test(text)) return word.flatMap((value) => shell(value));
	return null;
}
const PYTHON$1 = /^(?:python[\d.]*|pypy\d*|ipython)$/;
const EDITORS = /^(?:g?sed|yq|jq|perl|envsubst)$/;
const LOOKS_LIKE_COMMAND = /\s--?[a-z]|&&|^\s*(?:export|python[\d.]*|vllm|hf|huggingface-cli|ollama|git|wget|curl)\s/;
function editedModels(line, value) {
	const parts = /^s([|/#,@!])((?:(?!\1).)*)\1((?:(?!\1).)*)\1/.exec(value.text);
	const place = placeOf$1(line, "none", "edited-value");
	if (parts === null) return idsInText(value, place);
	const middle = 2 + (parts[2]?.length ?? 0);
	return [...idsInText(sliceOf(value, 2, middle), {
		...place,
		class: "mention"
	}), ...idsInText(sliceOf(value, middle + 1, value.text.length), place)];
}
function shownModels(word, { context }) {
	const place = {
		how: "shown-text",
		meaning: "none",
		class: "mention",
		mirrors: context.mirrors
	};
	return word.flatMap((value) => [...hubUrls$1(value, place), ...idsInText(value, place)]);
}
function placeOf$1({ revision, reader }, meaning, how) {
	return {
		how,
		meaning,
		revision,
		mirrors: reader.context.mirrors
	};
}
function otherRepositoryType(texts) {
	return /^(?:dataset|space)s?$/.test(valueOfFlag(texts, /^--repo[-_]type$/) ?? "");
}
const HOSTED = /\/\/(?:api\.(?:openai|together|groq|anthropic|mistral|deepinfra|fireworks|cohere)|openrouter|router\.huggingface|api-inference\.huggingface|integrate\.api\.nvidia|ai\.api\.nvidia|generativelanguage\.googleapis)\b/;
function toHostedService(texts) {
	return texts.some((text) => HOSTED.test(text));
}
function valueOfFlag(texts, name) {
	for (const [index, text] of texts.entries()) {
		const [flag = "", joined] = text.split("=", 2);
		if (!name.test(flag)) continue;
		const value = joined ?? texts[index + 1] ?? "";
		return /^[\w./-]+$/.test(value) ? value : null;
	}
	return null;
}
function afterEquals(value) {
	return unquoted$1(sliceOf(value, value.text.indexOf("=") + 1, value.text.length));
}
function unquoted$1(value) {
	return /^(["'])[^"']*\1$/.test(value.text) ? sliceOf(value, 1, value.text.length - 1) : value;
}
function listed$1(value) {
	return /[,;\s]/.test(value.text.trim()) ? piecesOf$1(value, /[,;\s]+/) : [value];
}
function piecesOf$1(value, separator) {
	const pieces = [];
	let at = 0;
	for (const match of value.text.matchAll(new RegExp(separator, "g"))) {
		pieces.push(sliceOf(value, at, match.index));
		at = match.index + match[0].length;
	}
	return [...pieces, sliceOf(value, at, value.text.length)];
}

// src/references/embedded-text.ts
function readInLanguage(language, value, { context, shell: read }) {
	return language === "shell" ? read(value) : context.embed(language, value).references;
}
const LANGUAGE_BY_FILE = [
	[/\.(?:ya?ml)$/, "yaml"],
	[/\.(?:json|jsonl)$/, "json"],
	[/\.py$/, "python"],
	[/\.toml$/, "toml"],
	[/\.(?:sh|bash)$/, "shell"],
	[/\.env(?:\.\w+)?$|\.(?:ini|cfg|conf|properties|bashrc|profile)$|\$GITHUB_(?:ENV|OUTPUT)$/, "properties"],
	[/(?:Docker|Container)file/, "dockerfile"],
	[/\.(?:tf|tfvars|hcl)$/, "hcl"]
];
const LANGUAGE_BY_PROGRAM = [
	[/^(?:python[\d.]*|ipython)$/, "python"],
	[/^(?:ba|da|z)?sh$|^ssh$/, "shell"],
	[/^(?:kubectl|oc)$/, "yaml"]
];
const LANGUAGE_BY_TEXT = [
	[/^#!.*python/, "python"],
	[/^#!.*sh\b/, "shell"],
	[/^[{[]\s*["{\n\]}]/, "json"],
	[/^(?:import|from) [\w.]+/, "python"],
	[/^(?:export )?[A-Z_][A-Z0-9_]*=/, "properties"],
	[/^(?:---|apiVersion:|[\w-]+:\s*(?:\n|\S+\n))/, "yaml"]
];
function languageOfText(text, target, program) {
	const start = text.slice(0, 400).trimStart();
	return find$1(LANGUAGE_BY_FILE, target ?? "") ?? find$1(LANGUAGE_BY_PROGRAM, program ?? "") ?? find$1(LANGUAGE_BY_TEXT, start);
}
function find$1(table, text) {
	return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
	switch (node.type) {
		case "Script":
		case "CompoundList":
		case "AndOr":
			for (const command of node.commands) callback(command);
			return;
		case "Statement":
			callback(node.command);
			return;
		case "Command":
			for (const child of node.prefix) callback(child);
			if (node.name) callback(node.name);
			for (const child of node.suffix) callback(child);
			return;
		case "Pipeline":
			for (const prefix of node.prefixes) callback(prefix);
			for (const command of node.commands) callback(command);
			return;
		case "Redirected":
			callback(node.command);
			for (const redirect of node.redirects) callback(redirect);
			return;
		case "If":
			callback(node.clause);
			callback(node.then);
			for (const branch of node.elif) callback(branch);
			if (node.else) callback(node.else);
			return;
		case "Elif":
			callback(node.clause);
			callback(node.then);
			return;
		case "For":
		case "Select":
			callback(node.name);
			if (node.wordlist) for (const word of node.wordlist) callback(word);
			callback(node.body);
			return;
		case "While":
			callback(node.clause);
			callback(node.body);
			return;
		case "Function":
		case "Coproc":
			if (node.name) callback(node.name);
			callback(node.body);
			return;
		case "Subshell":
		case "BraceGroup":
			callback(node.body);
			return;
		case "Case":
			callback(node.word);
			for (const item of node.items) callback(item);
			return;
		case "CaseItem":
			for (const pattern of node.pattern) callback(pattern);
			callback(node.body);
			return;
		case "ArithmeticFor": {
			const initialize = node.initialize;
			if (initialize) callback(initialize);
			const test = node.test;
			if (test) callback(test);
			const update = node.update;
			if (update) callback(update);
			callback(node.body);
			return;
		}
		case "Word":
		case "Glob":
		case "ArithmeticWord":
		case "HereDocBody":
		case "BraceExpansion":
		case "ExtendedGlob": {
			const parts = node.parts;
			if (parts) for (const part of parts) callback(part);
			return;
		}
		case "DoubleQuoted":
		case "LocaleString":
			for (const part of node.parts) callback(part);
			return;
		case "ParameterExpansion":
			if (node.index) callback(node.index);
			if (node.operation) callback(node.operation);
			return;
		case "Default":
		case "Remove":
		case "Transform":
			callback(node.operand);
			return;
		case "CaseModification":
			if (node.operand) callback(node.operand);
			return;
		case "Replace":
			callback(node.pattern);
			callback(node.replacement);
			return;
		case "Slice":
			callback(node.offset);
			if (node.length) callback(node.length);
			return;
		case "Assignment": {
			const index = node.index;
			if (index) callback(index);
			callback(node.value);
			return;
		}
		case "ArrayValue":
			for (const element of node.elements) callback(element);
			return;
		case "Redirect":
		case "HereString":
			if (node.descriptor) callback(node.descriptor);
			if (node.target) callback(node.target);
			return;
		case "HereDoc":
			if (node.descriptor) callback(node.descriptor);
			if (node.delimiter) callback(node.delimiter);
			callback(node.body);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": {
			const script = node.script;
			if (script) callback(script);
			return;
		}
		case "ArithmeticExpansion":
		case "ArithmeticCommand":
		case "ArithmeticGroup":
		case "TestCommand":
		case "TestGroup": {
			const expression = node.expression;
			if (expression) callback(expression);
			return;
		}
		case "ArithmeticBinary":
		case "TestBinary":
			callback(node.left);
			callback(node.right);
			return;
		case "ArithmeticUnary":
		case "TestUnary":
			callback(node.operand);
			return;
		case "ArithmeticTernary":
			callback(node.test);
			callback(node.consequent);
			callback(node.alternate);
			return;
		case "TestLogical":
			for (const operand of node.operands) callback(operand);
			return;
		case "TestNot":
			for (const negation of node.negations) callback(negation);
			callback(node.operand);
			return;
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted":
		case "SimpleExpansion":
		case "Names":
		case "Unknown":
		case "FileDescriptor":
		case "FileDescriptorVariable":
		case "HereDocDelimiter":
		case "Time":
		case "Negation": return;
		default: throw new TypeError(`Unexpected syntax node: ${node}`);
	}
}

// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
	return code >= 48 && code <= 55;
}
function isHex(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
	try {
		return String.fromCodePoint(value);
	} catch {
		return fallback;
	}
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
	return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
	if (source.charCodeAt(pos) !== 92 || pos + 2 > limit) return void 0;
	const escaped = source.charCodeAt(pos + 1);
	const digitsStart = pos + 2;
	let end = digitsStart;
	if (escaped === 120) {
		while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end))) end++;
		if (end === digitsStart) return void 0;
		return {
			value: Number.parseInt(source.slice(digitsStart, end), 16),
			end
		};
	}
	if (!isOctal(escaped)) return void 0;
	while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end))) end++;
	return {
		value: Number.parseInt(source.slice(pos + 1, end), 8) & 255,
		end
	};
}
function decodeAnsiCQuoted(source, start, limit) {
	let pos = start;
	let value = "";
	let bytes = [];
	let nul = -1;
	while (pos < limit && source.charCodeAt(pos) !== 39) {
		const escapeStart = pos;
		const byte = readByteEscape(source, pos, limit);
		if (byte && byte.value >= 128) {
			bytes.push(byte.value);
			pos = byte.end;
			continue;
		}
		if (bytes.length > 0) {
			value += decodeBytes(bytes);
			bytes = [];
		}
		if (byte) {
			if (byte.value === 0 && nul === -1) nul = value.length;
			value += String.fromCharCode(byte.value);
			pos = byte.end;
			continue;
		}
		if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
			const runStart = pos;
			while (pos < limit) {
				const code = source.charCodeAt(pos);
				if (code === 39 || code === 92 && pos + 1 < limit) break;
				pos++;
			}
			value += source.slice(runStart, pos);
			continue;
		}
		pos++;
		const escaped = source[pos++];
		switch (escaped) {
			case "a":
				value += "\x07";
				break;
			case "b":
				value += "\b";
				break;
			case "e":
			case "E":
				value += "\x1B";
				break;
			case "f":
				value += "\f";
				break;
			case "n":
				value += "\n";
				break;
			case "r":
				value += "\r";
				break;
			case "t":
				value += "	";
				break;
			case "v":
				value += "\v";
				break;
			case "\\":
				value += "\\";
				break;
			case "'":
				value += "'";
				break;
			case "\"":
				value += "\"";
				break;
			case "?":
				value += "?";
				break;
			case "\n": break;
			case "c": {
				const code = pos < limit ? source.charCodeAt(pos) : 39;
				if (code === 39) {
					value += source.slice(escapeStart, pos);
					break;
				}
				pos++;
				if (code === 92) {
					const pair = pos < limit && source.charCodeAt(pos) === 92;
					if (pair) pos++;
					value += "";
					if (!pair && pos < limit) {
						value += source[pos];
						pos++;
					}
					break;
				}
				const control = code === 63 ? 127 : code & 31;
				if (control === 0 && code < 128 && nul === -1) nul = value.length;
				value += String.fromCharCode(control);
				break;
			}
			case "u":
			case "U": {
				const digitsStart = pos;
				const maxDigits = escaped === "u" ? 4 : 8;
				while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos))) pos++;
				if (pos === digitsStart) {
					value += `\\${escaped}`;
					break;
				}
				const raw = source.slice(escapeStart, pos);
				const point = Number.parseInt(source.slice(digitsStart, pos), 16);
				if (point === 0 && nul === -1) nul = value.length;
				value += codePoint(point, raw);
				break;
			}
			default: value += `\\${escaped}`;
		}
	}
	if (bytes.length > 0) value += decodeBytes(bytes);
	if (nul !== -1) value = value.slice(0, nul);
	const closed = pos < limit;
	if (closed) pos++;
	return {
		value,
		end: pos,
		closed
	};
}

// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class ScriptExpansionImpl {
	static _resolveScript;
	type;
	pos;
	end;
	text;
	#window;
	#script = void 0;
	constructor(type, pos, end, text, window) {
		this.type = type;
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get script() {
		const window = this.#window;
		if (window !== void 0) {
			const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
			if (window.context === void 0) script.source = window.source;
			this.script = script;
		}
		return this.#script;
	}
	set script(script) {
		this.#script = script;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			script: this.script
		};
	}
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
	operator;
	constructor(pos, end, text, operator, window) {
		super("ProcessSubstitution", pos, end, text, window);
		this.operator = operator;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			operator: this.operator,
			script: this.script
		};
	}
};
var ArithmeticExpansionImpl = class ArithmeticExpansionImpl {
	static _resolveExpression;
	type = "ArithmeticExpansion";
	pos;
	end;
	text;
	#window;
	#expression = void 0;
	constructor(pos, end, text, window) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get expression() {
		const window = this.#window;
		if (window !== void 0) this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
		return this.#expression;
	}
	set expression(expression) {
		this.#expression = expression;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			expression: this.expression
		};
	}
};

// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
	let s = "";
	for (const c of parts) s += c.type === "Literal" ? c.value : c.text;
	return s;
}
function unescapeBareValue(text) {
	const first = text.indexOf("\\");
	if (first === -1) return text;
	let s = "";
	let start = 0;
	for (let i = first; i < text.length; i++) {
		if (text.charCodeAt(i) !== 92) continue;
		s += text.slice(start, i);
		i++;
		if (i >= text.length) {
			s += "\\";
			start = i;
			break;
		}
		if (text.charCodeAt(i) !== 10) s += text[i];
		start = i + 1;
	}
	return s + text.slice(start);
}
function continuedExpansionValue(text) {
	let pos = 1;
	while (text[pos] === "\\" && text[pos + 1] === "\n") pos += 2;
	return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
	let value = "";
	for (const part of parts) switch (part.type) {
		case "Literal":
		case "Glob":
		case "SingleQuoted":
		case "AnsiCQuoted":
			value += part.value;
			break;
		case "DoubleQuoted":
		case "LocaleString":
			value += dequoteValue(part.parts);
			break;
		case "CommandExpansion":
			value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
			break;
		case "ExtendedGlob":
			value += continuedExpansionValue(part.text);
			break;
		default: value += part.text;
	}
	return value;
}

// node_modules/unbash/dist/word.js
var WordImpl = class {
	type = "Word";
	text;
	pos;
	end;
	#source;
	#resolver;
	#depth;
	#parts;
	#value = null;
	constructor(text, pos, end, source, resolver, depth = 0) {
		this.text = text;
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#resolver = resolver;
		this.#depth = depth;
		this.#parts = resolver === void 0 ? void 0 : null;
	}
	get value() {
		if (this.#value === null) {
			const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
			this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
		}
		return this.#value;
	}
	get parts() {
		if (this.#parts === null) this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
		return this.#parts;
	}
	set parts(v) {
		this.#parts = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			text: this.text,
			pos: this.pos,
			end: this.end,
			parts: this.parts,
			value: this.value
		};
	}
};

// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
	return {
		boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent),
		wordParts: void 0,
		embeddedParts: void 0,
		arrayParts: void 0
	};
}
function substitutionBoundaries(context) {
	return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}

// node_modules/unbash/dist/chars.js
const CH_NL = 10;
const CH_BACKSLASH = 92;
function skipLineContinuations(source, pos, end) {
	while (pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10) pos += 2;
	return pos;
}

// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
	return /[*?[]/.test(text);
}
const bracketSyntax = /* @__PURE__ */ new Uint8Array(128);
bracketSyntax[33] = 1;
bracketSyntax[94] = 1;
bracketSyntax[91] = 1;
bracketSyntax[93] = 1;
bracketSyntax[58] = 1;
bracketSyntax[46] = 1;
bracketSyntax[61] = 1;
bracketSyntax[45] = 1;
bracketSyntax[92] = 1;
function bracketEnds(source, start, end, parts, offset) {
	let close = end - 1;
	while (close > start && source.charCodeAt(close) !== 93) close--;
	if (close === start) return null;
	const positions = [];
	const kinds = [];
	const members = [];
	let partIndex = 0;
	let symbols = false;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		const tokenPos = pos;
		let kind = 0;
		if (part && part.pos <= pos + offset && part.type !== "Literal") pos = part.end - offset - 1;
		else {
			kind = source.charCodeAt(pos);
			if (kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
				pos++;
				continue;
			}
			if (kind >= 128 || !bracketSyntax[kind]) kind = 0;
		}
		const last = kinds.length - 1;
		if (kind === 0 && last >= 0 && kinds[last] === 0) {
			members[last]++;
			continue;
		}
		if (last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46)) symbols = true;
		positions.push(tokenPos);
		kinds.push(kind);
		members.push(1);
	}
	const count = kinds.length;
	let symbolEnd;
	if (symbols) {
		symbolEnd = new Int32Array(count).fill(-1);
		let close = -1;
		let colon = -1;
		let eq = -1;
		let dot = -1;
		for (let i = count - 1; i >= 0; i--) {
			const kind = kinds[i + 2];
			if (kind === 93) close = i + 2;
			else if (kinds[i + 3] === 93) {
				if (kind === 58) colon = i + 2;
				else if (kind === 61) eq = i + 2;
				else if (kind === 46) dot = i + 2;
			}
			if (kinds[i] !== 91) continue;
			const type = kinds[i + 1];
			const found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
			if (found !== -1 && (type === 46 || close === -1 || close > found)) symbolEnd[i] = found + 2;
		}
	}
	const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
	const endFrom = new Int32Array(count + 2).fill(-1);
	const resume = (next, range) => {
		if (next >= count) return -1;
		if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
			let last = next + 1;
			if (kinds[last] === 92) {
				if (last + 1 >= count) return -1;
				last++;
			}
			let after = last + 1;
			if (kinds[last] === 91 && kinds[last + 1] === 46) {
				const symbol = subBracket(last);
				if (symbol !== -1) after = symbol;
			} else if (kinds[last] === 0 && members[last] > 1) return endFrom[last];
			if (after >= count) return -1;
			return kinds[after] === 93 ? after + 1 : endFrom[after];
		}
		return kinds[next] === 93 ? next + 1 : endFrom[next];
	};
	for (let t = count - 1; t >= 0; t--) {
		const kind = kinds[t];
		let after = t + 1;
		let range = true;
		if (kind === 92) {
			if (t + 1 >= count) continue;
			after = t + 2;
		} else if (kind === 91) {
			const type = kinds[t + 1];
			if (type === 58 || type === 61 || type === 46) {
				const symbol = subBracket(t);
				if (symbol !== -1) {
					after = symbol;
					range = type === 46;
				}
			}
		}
		endFrom[t] = resume(after, range);
	}
	const ends = /* @__PURE__ */ new Map();
	for (let t = 0; t < count; t++) {
		if (kinds[t] !== 91) continue;
		let first = t + 1;
		if (kinds[first] === 33 || kinds[first] === 94) first++;
		if (first >= count) continue;
		const close = kinds[first] === 93 ? resume(first + 1, true) : endFrom[first];
		if (close !== -1) ends.set(positions[t], positions[close - 1] + 1);
	}
	return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
	while (start < end) {
		while (parts && index < parts.length && parts[index].end <= start + offset) index++;
		const part = parts?.[index];
		if (part && part.pos === start + offset && part.end <= end + offset) {
			result.push(part);
			start = part.end - offset;
			index++;
			continue;
		}
		const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
		const text = source.slice(start, stop);
		result.push({
			type: "Literal",
			pos: start + offset,
			end: stop + offset,
			text,
			value: unescapeBareValue(text)
		});
		start = stop;
	}
	return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
	let result;
	let brackets;
	let partIndex = 0;
	let emittedIndex = 0;
	let literalStart = start;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		if (part && part.pos <= pos + offset && part.type !== "Literal") {
			pos = part.end - offset - 1;
			continue;
		}
		const character = source.charCodeAt(pos);
		if (character === 92) {
			pos++;
			continue;
		}
		let globEnd;
		if (character === 42 || character === 63) {
			const limit = part ? Math.min(end, part.end - offset) : end;
			const next = skipLineContinuations(source, pos + 1, limit);
			if (next < limit && source.charCodeAt(next) === 40) continue;
			globEnd = pos + 1;
			if (character === 42) while (globEnd < limit && source.charCodeAt(globEnd) === 42) {
				const next = skipLineContinuations(source, globEnd + 1, limit);
				if (next < limit && source.charCodeAt(next) === 40) break;
				globEnd++;
			}
		} else if (character === 91) {
			if (brackets === void 0) brackets = bracketEnds(source, pos, end, parts, offset);
			const close = brackets?.get(pos);
			if (close === void 0) continue;
			globEnd = close;
		} else continue;
		if (!result) result = [];
		emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
		const text = source.slice(pos, globEnd);
		let glob;
		if (character === 91) {
			const interior = [];
			emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
			glob = {
				type: "Glob",
				kind: "bracket",
				pos: pos + offset,
				end: globEnd + offset,
				text,
				value: "[" + wordPartsValue(interior) + "]",
				parts: interior
			};
		} else glob = {
			type: "Glob",
			kind: character === 42 ? "star" : "question",
			pos: pos + offset,
			end: globEnd + offset,
			text,
			value: text,
			parts: void 0
		};
		result.push(glob);
		literalStart = globEnd;
		pos = globEnd - 1;
	}
	if (!result) return parts ?? void 0;
	appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
	return result;
}

// node_modules/unbash/dist/lexer.js
const Token = {
	Word: 0,
	Assignment: 1,
	Semi: 2,
	Newline: 3,
	Pipe: 4,
	And: 5,
	Or: 6,
	Amp: 7,
	LParen: 8,
	RParen: 9,
	LBrace: 10,
	RBrace: 11,
	Bang: 12,
	If: 13,
	Then: 14,
	Else: 15,
	Elif: 16,
	Fi: 17,
	Do: 18,
	Done: 19,
	For: 20,
	While: 21,
	Until: 22,
	In: 23,
	Case: 24,
	Esac: 25,
	Function: 26,
	DoubleSemi: 27,
	SemiAmp: 28,
	DoubleSemiAmp: 29,
	Select: 30,
	DblLBracket: 31,
	DblRBracket: 32,
	EOF: 33,
	ArithCmd: 34,
	Coproc: 35,
	Redirect: 36
};
var TokenValue = class {
	token = Token.EOF;
	_value = "";
	_owner;
	pos = 0;
	end = 0;
	fileDescriptor = void 0;
	variableName = void 0;
	descriptorEnd = 0;
	delimiterQuoted = false;
	content = void 0;
	targetPos = 0;
	targetEnd = 0;
	assignmentOperatorPos = -1;
	raw = false;
	keywordEligible = false;
	constructor(owner = null) {
		this._owner = owner;
	}
	get value() {
		return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
	}
	set value(v) {
		this._value = v;
	}
	reset() {
		this.token = Token.EOF;
		this._value = "";
		this.pos = 0;
		this.end = 0;
		this.fileDescriptor = void 0;
		this.variableName = void 0;
		this.descriptorEnd = 0;
		this.delimiterQuoted = false;
		this.content = void 0;
		this.targetPos = 0;
		this.targetEnd = 0;
		this.assignmentOperatorPos = -1;
		this.raw = false;
		this.keywordEligible = false;
	}
	copyFrom(other) {
		this.token = other.token;
		this._value = other._value;
		this.pos = other.pos;
		this.end = other.end;
		this.fileDescriptor = other.fileDescriptor;
		this.variableName = other.variableName;
		this.descriptorEnd = other.descriptorEnd;
		this.delimiterQuoted = other.delimiterQuoted;
		this.content = other.content;
		this.targetPos = other.targetPos;
		this.targetEnd = other.targetEnd;
		this.assignmentOperatorPos = other.assignmentOperatorPos;
		this.raw = other.raw;
		this.keywordEligible = other.keywordEligible;
	}
};
const RESERVED_WORDS = /* @__PURE__ */ new Map([
	["if", Token.If],
	["then", Token.Then],
	["else", Token.Else],
	["elif", Token.Elif],
	["fi", Token.Fi],
	["do", Token.Do],
	["done", Token.Done],
	["for", Token.For],
	["while", Token.While],
	["until", Token.Until],
	["in", Token.In],
	["case", Token.Case],
	["esac", Token.Esac],
	["function", Token.Function],
	["select", Token.Select],
	["coproc", Token.Coproc],
	["!", Token.Bang],
	["{", Token.LBrace],
	["}", Token.RBrace]
]);
const charType = /* @__PURE__ */ new Uint8Array(128);
charType[124] = 1;
charType[38] = 1;
charType[59] = 1;
charType[40] = 1;
charType[41] = 1;
charType[60] = 1;
charType[62] = 1;
charType[32] = 1;
charType[9] = 1;
charType[10] = 1;
charType[92] = 2;
charType[39] = 2;
charType[34] = 2;
charType[36] = 2;
charType[96] = 2;
charType[123] = 2;
function skipBlanks(source, pos, end) {
	while (pos < end) {
		const ch = source.charCodeAt(pos);
		if (ch === 32 || ch === 9) pos++;
		else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) pos += 2;
		else break;
	}
	return pos;
}
const arithmeticWordDelimiter = /* @__PURE__ */ new Uint8Array(128);
for (const ch of [
	9,
	10,
	32,
	33,
	37,
	38,
	40,
	41,
	42,
	43,
	44,
	45,
	47,
	58,
	60,
	61,
	62,
	63,
	94,
	124
]) arithmeticWordDelimiter[ch] = 1;
function hasEmbeddedWordStructure(source, start, end) {
	for (let pos = start; pos < end; pos++) {
		const ch = source.charCodeAt(pos);
		if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40) return true;
	}
	return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
	let depth = 0;
	let ternaryDepth = 0;
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (c === 92) {
			i++;
			continue;
		}
		if (c === 123) {
			depth++;
			continue;
		}
		if (c === 125) {
			if (depth > 0) depth--;
			continue;
		}
		if (c === 39) {
			i++;
			while (i < s.length && s.charCodeAt(i) !== 39) i++;
			continue;
		}
		if (c === 34) {
			i++;
			while (i < s.length) {
				const quoted = s.charCodeAt(i);
				if (quoted === 34) break;
				if (quoted === 92) {
					i += 2;
					continue;
				}
				const nestedEnd = findNestedEnd?.(i, true) ?? i;
				if (nestedEnd > i) {
					i = nestedEnd;
					continue;
				}
				i++;
			}
			continue;
		}
		const nestedEnd = findNestedEnd?.(i, false) ?? i;
		if (nestedEnd > i) {
			i = nestedEnd - 1;
			continue;
		}
		if (pairTernaries && depth === 0) {
			if (c === 63) {
				ternaryDepth++;
				continue;
			}
			if (c === 58 && ternaryDepth > 0) {
				ternaryDepth--;
				continue;
			}
		}
		if (c === target && depth === 0) return i;
	}
	return -1;
}
const isIdChar = /* @__PURE__ */ new Uint8Array(128);
for (let i = 97; i <= 122; i++) isIdChar[i] = 3;
for (let i = 65; i <= 90; i++) isIdChar[i] = 3;
for (let i = 48; i <= 57; i++) isIdChar[i] = 2;
isIdChar[95] = 3;
const extglobPrefix = /* @__PURE__ */ new Uint8Array(128);
extglobPrefix[63] = 1;
extglobPrefix[64] = 1;
extglobPrefix[42] = 1;
extglobPrefix[43] = 1;
extglobPrefix[33] = 1;
extglobPrefix[61] = 1;
function isExtglobOpen(prefix) {
	return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
}
const extglobOp = {
	[63]: "?",
	[64]: "@",
	[42]: "*",
	[43]: "+",
	[33]: "!"
};
function isDQChild(p) {
	const t = p.type;
	return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
	for (let i = start; i < end; i++) {
		const c = src.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return end > start;
}
const ASSIGNMENT_INVALID = -1;
const ASSIGNMENT_NAME_START = 0;
const ASSIGNMENT_NAME = 1;
const ASSIGNMENT_AFTER_INDEX = 2;
const ASSIGNMENT_AFTER_PLUS = 3;
const ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
	const last = head[head.length - 1];
	const first = tail[0];
	let start = 0;
	if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
		head[head.length - 1] = {
			type: "Literal",
			pos: last.pos,
			end: first.end,
			text: last.text + first.text,
			value: last.value + first.value
		};
		start = 1;
	}
	for (let i = start; i < tail.length; i++) head.push(tail[i]);
	return head;
}
function isMatchedAssignment(state) {
	return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
	return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
	let state = initialState;
	for (let i = start; i < end && state >= 0; i++) {
		const c = src.charCodeAt(i);
		if (state >= ASSIGNMENT_INDEX_BASE) {
			if (c === 91) state++;
			else if (c === 93 && --state === ASSIGNMENT_INDEX_BASE) state = ASSIGNMENT_AFTER_INDEX;
		} else if (state === ASSIGNMENT_NAME_START) state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
		else if (state === ASSIGNMENT_NAME) {
			if (c < 128 && isIdChar[c] & 2) continue;
			if (c === 91) state = 5;
			else if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else if (state === ASSIGNMENT_AFTER_INDEX) {
			if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
	}
	return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
	out.token = token;
	out._value = value;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = false;
	out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
	out.token = token;
	out._value = null;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = raw;
	out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
	switch (src.charCodeAt(start)) {
		case 33: return len === 1 ? Token.Bang : void 0;
		case 123: return len === 1 ? Token.LBrace : void 0;
		case 125: return len === 1 ? Token.RBrace : void 0;
		case 105: {
			if (len !== 2) return void 0;
			const c = src.charCodeAt(start + 1);
			return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
		}
		case 102:
			if (len === 2) return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
			if (len === 3) return src.startsWith("for", start) ? Token.For : void 0;
			if (len === 8) return src.startsWith("function", start) ? Token.Function : void 0;
			return;
		case 116: return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
		case 101:
			if (len !== 4) return void 0;
			if (src.startsWith("else", start)) return Token.Else;
			if (src.startsWith("elif", start)) return Token.Elif;
			if (src.startsWith("esac", start)) return Token.Esac;
			return;
		case 100:
			if (len === 2) return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
			if (len === 4) return src.startsWith("done", start) ? Token.Done : void 0;
			return;
		case 99:
			if (len === 4) return src.startsWith("case", start) ? Token.Case : void 0;
			if (len === 6) return src.startsWith("coproc", start) ? Token.Coproc : void 0;
			return;
		case 119: return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
		case 117: return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
		case 115: return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
		default: return;
	}
}
const LexContext = {
	Normal: 0,
	CommandStart: 1,
	TestMode: 2,
	CommandPrefix: 3,
	Declaration: 4,
	ArrayElement: 5,
	FunctionName: 6,
	CasePattern: 7,
	EvalArgument: 8
};
function isBraceCommandOpener(after) {
	return after === 32 || after === 9 || after === 10 || after === 124;
}
var Lexer = class Lexer {
	static _findSubstitutionEnd;
	src;
	srcEnd;
	parenBoundary;
	pos;
	current;
	nextState;
	hasPeek;
	pendingHereDocs;
	substitutionContext;
	_errors = null;
	_buildParts = false;
	_buildValue = false;
	_nestingDepth = 0;
	constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
		this.src = src;
		this.srcEnd = end;
		this.parenBoundary = parenBoundary;
		this.pos = start;
		this.current = new TokenValue(this);
		this.nextState = new TokenValue(this);
		this.hasPeek = false;
		this.pendingHereDocs = null;
		this.substitutionContext = context;
		if (start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
			const nl = src.indexOf("\n");
			this.pos = nl === -1 ? this.srcEnd : nl + 1;
		}
	}
	getSource() {
		return this.src;
	}
	fork(start, end, parenBoundary = false) {
		const lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
		lexer._nestingDepth = this._nestingDepth;
		return lexer;
	}
	getSubstitutionContext() {
		return this.substitutionContext;
	}
	get errors() {
		return this._errors ?? (this._errors = []);
	}
	commandExpansion(pos, text, start, inner, parenBoundary = false) {
		const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	decodedCommandExpansion(pos, text, inner) {
		const window = this.scriptWindow(inner, 0, inner.length, false, true);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	processSubstitution(pos, text, operator, inner) {
		const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
		return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
	}
	scriptWindow(source, start, end, parenBoundary, decoded = false) {
		if (this._nestingDepth > 256) return void 0;
		const context = decoded ? void 0 : this.substitutionContext;
		return {
			source,
			start,
			end,
			depth: this._nestingDepth + 1,
			parenBoundary,
			context
		};
	}
	getPos() {
		return this.pos;
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		if (Lexer._findSubstitutionEnd === void 0) return -1;
		return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
	}
	_tokenValue(pos, end, raw) {
		return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
	}
	wordValueOf(start, end) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedBuildValue = this._buildValue;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		this.pos = start;
		this.srcEnd = end;
		this._buildValue = true;
		this.readWordText();
		if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
			this.pos = start;
			this.readWordText(true);
		}
		const value = this._wordText;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._buildValue = savedBuildValue;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		return value;
	}
	findClosingBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._bracketWindow;
		if (!window || window.limit !== limit) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: this.src.lastIndexOf("]", limit - 1)
			};
			this._bracketWindow = window;
		}
		if (start > window.last) return -1;
		if (window.depth !== this._nestingDepth) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: window.last
			};
			this._bracketWindow = window;
		}
		if (window.failed?.has(start)) return -1;
		const unmatched = [];
		const close = this.findClosingShellDelimiter(start, end, 93, false, true, unmatched);
		if (close === -1) {
			const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
			for (const starts of unmatched) for (const pos of starts) failed.add(pos);
		}
		return close;
	}
	findClosingArithmeticBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._arithmeticBracketWindow;
		if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
			window = {
				end: limit,
				depth: this._nestingDepth,
				failed: /* @__PURE__ */ new Set()
			};
			this._arithmeticBracketWindow = window;
		}
		if (window.failed.has(start)) return -1;
		return this.findClosingShellDelimiter(start, end, 93, false, false, void 0, window.failed);
	}
	findClosingBrace(start, end = this.srcEnd) {
		return this.findClosingShellDelimiter(start, end, 125);
	}
	findClosingParenthesis(start, end = this.srcEnd) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.pos = start;
		this.srcEnd = Math.min(end, this.srcEnd);
		this.extractBalanced();
		const close = this._unbalanced ? -1 : this.pos - 1;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return close;
	}
	findArithmeticExpansionEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start + 1;
		scanner.scanArithmeticBody();
		return scanner.pos;
	}
	findArithmeticWordEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start;
		return scanner.scanArithmeticWordEnd();
	}
	scanArithmeticWordEnd() {
		while (this.pos < this.srcEnd) {
			const ch = this.src.charCodeAt(this.pos);
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (ch === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			if (ch === 92) {
				this.pos += 2;
				continue;
			}
			if (ch === 91) {
				const close = this.findClosingBracket(this.pos + 1);
				if (close !== -1) {
					this.pos = close + 1;
					continue;
				}
			}
			if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
				continue;
			}
			if (ch < 128 && arithmeticWordDelimiter[ch]) break;
			this.pos++;
		}
		return this.pos;
	}
	findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.srcEnd = Math.min(end, this.srcEnd);
		const delimiters = [closing];
		bracketStarts?.push([]);
		const failedStarts = failedBrackets ? [start] : void 0;
		let pos = start;
		let wordStart = true;
		let invalid = -1;
		while (pos < this.srcEnd) {
			const expected = delimiters[delimiters.length - 1];
			if (bracketStarts && expected === 93) bracketStarts[bracketStarts.length - 1].push(pos);
			const ch = this.src.charCodeAt(pos);
			if (ch === 92) {
				if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10) wordStart = false;
				pos += 2;
				continue;
			}
			if (ch === 35 && array && delimiters.length === 1 && wordStart) {
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 10) pos++;
				continue;
			}
			if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 96) {
				pos++;
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 96) {
					if (this.src.charCodeAt(pos) === 92) pos++;
					pos++;
				}
				if (pos < this.srcEnd) pos++;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd) {
				const after = this.src.charCodeAt(pos + 1);
				if (after === 39) {
					pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
					wordStart = false;
					continue;
				}
				if (after === 36) {
					pos += 2;
					wordStart = false;
					continue;
				}
				if (after === 123 && braces) {
					delimiters.push(125);
					bracketStarts?.push([]);
					pos += 2;
					wordStart = false;
					continue;
				}
			}
			if (array && delimiters.length === 1) {
				if (ch === 91 && wordStart) {
					delimiters.push(93);
					bracketStarts?.push([]);
				} else if (invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) invalid = pos;
			}
			if (expected === 93 && ch === 91) {
				delimiters.push(93);
				bracketStarts?.push([]);
				failedStarts?.push(pos + 1);
			} else if (expected === 41 && ch === 40) {
				delimiters.push(41);
				bracketStarts?.push([]);
			} else if (ch === expected) {
				delimiters.pop();
				failedStarts?.pop();
				bracketStarts?.pop();
				if (delimiters.length === 0) {
					this.pos = savedPos;
					this.srcEnd = savedEnd;
					this._bracketWindow = savedBracketWindow;
					this._arithmeticBracketWindow = savedArithmeticBracketWindow;
					this._unbalanced = savedUnbalanced;
					if (invalid !== -1) this.errors.push({
						message: `unexpected '${this.src[invalid]}' in array assignment`,
						pos: invalid
					});
					return pos;
				}
				wordStart = false;
				pos++;
				continue;
			}
			wordStart = ch < 128 && (charType[ch] & 1) !== 0;
			pos++;
		}
		if (failedStarts) for (const start of failedStarts) failedBrackets.add(start);
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return -1;
	}
	scanBraceExpansion(start, results) {
		const src = this.src;
		const len = this.srcEnd;
		const cached = results.get(start);
		if (cached !== void 0) return cached;
		const savedPos = this.pos;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		const frames = [start, 0];
		let pos = start + 1;
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			const type = ch < 128 ? charType[ch] : 0;
			if (type === 0) {
				pos++;
				if (ch === 125) {
					const hasSep = frames.pop();
					results.set(frames.pop(), hasSep ? pos : -1);
					if (frames.length === 0) break;
				} else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) frames[frames.length - 1] = 1;
				continue;
			}
			const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
			if (type & 1) {
				if (next === 40 && (ch === 60 || ch === 62)) {
					this.pos = pos + 2;
					this.extractBalanced();
					pos = this.pos;
				} else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
					const close = this.findClosingShellDelimiter(pos + 1, len, 41);
					if (close === -1) break;
					pos = close + 1;
				} else break;
			} else if (ch === 92) pos += 2;
			else if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
			} else if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
			} else if (ch === 96) {
				pos++;
				while (pos < len && src.charCodeAt(pos) !== 96) pos += src.charCodeAt(pos) === 92 ? 2 : 1;
				pos++;
			} else if (ch === 123) {
				frames.push(pos, 0);
				pos++;
			} else if (next === 39) pos = decodeAnsiCQuoted(src, pos + 2, len).end;
			else if (next === 123) {
				const close = this.findClosingBrace(pos + 2, len);
				if (close === -1) break;
				pos = close + 1;
			} else if (next === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
			} else pos++;
		}
		this.pos = savedPos;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		for (let index = 0; index < frames.length; index += 2) results.set(frames[index], -1);
		return results.get(start);
	}
	skipSubshellBody() {
		this.extractBalanced(false);
		return this._unbalanced ? -1 : this.pos;
	}
	skipCompoundBody(closeToken) {
		const frames = [{
			close: closeToken,
			phase: closeToken === Token.Esac ? "case-pattern" : "commands"
		}];
		let commandStart = true;
		for (;;) {
			const phase = frames[frames.length - 1].phase;
			let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
			if (phase === "function-name") ctx = LexContext.FunctionName;
			else if (phase === "case-pattern" && commandStart) ctx = LexContext.CasePattern;
			const value = this.next(ctx);
			const token = value.token;
			if (token === Token.EOF) return -1;
			const frame = frames[frames.length - 1];
			if (frame.phase === "function-name") {
				if (token === Token.Newline) continue;
				frame.phase = "function-body";
				commandStart = true;
				continue;
			} else if (frame.phase === "function-body") {
				if (token === Token.Newline) continue;
				frame.phase = "commands";
				commandStart = true;
				if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
					this.next(LexContext.Normal);
					frame.phase = "function-body";
					continue;
				}
			} else if (frame.phase === "coproc-command") {
				if (token === Token.Newline) continue;
				if (token === Token.Word) {
					frame.phase = "coproc-body";
					commandStart = true;
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "coproc-body") {
				if (token === Token.Newline) continue;
				frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
				commandStart = true;
				if (frame.phase === "time-command") continue;
			} else if (frame.phase === "time-command") {
				if (token === Token.Word && value.keywordEligible && value.value === "-p") {
					frame.phase = "time-command-after-p";
					continue;
				}
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "time-command-after-p") {
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "for-header") {
				if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
					commandStart = true;
					continue;
				}
				if (token === Token.Do || token === Token.LBrace) {
					frame.close = token === Token.Do ? Token.Done : Token.RBrace;
					frame.phase = "commands";
					commandStart = true;
					continue;
				}
			} else if (frame.phase === "case-word") {
				if (token === Token.Newline) continue;
				frame.phase = "case-in";
				commandStart = false;
				continue;
			} else if (frame.phase === "case-in") {
				if (token === Token.Newline) {
					commandStart = true;
					continue;
				}
				frame.phase = "case-pattern";
				commandStart = true;
				continue;
			} else if (frame.phase === "case-pattern") {
				if (token === Token.Esac && commandStart) {
					frames.pop();
					if (frames.length === 0) return value.end;
					commandStart = false;
					continue;
				}
				if (token === Token.RParen) {
					frame.phase = "commands";
					commandStart = true;
				} else commandStart = token === Token.Newline;
				continue;
			}
			if (token === frame.close) {
				frames.pop();
				if (frames.length === 0) return value.end;
				commandStart = false;
				continue;
			}
			if (commandStart) switch (token) {
				case Token.LParen:
					frames.push({
						close: Token.RParen,
						phase: "commands"
					});
					break;
				case Token.LBrace:
					frames.push({
						close: Token.RBrace,
						phase: "commands"
					});
					break;
				case Token.If:
					frames.push({
						close: Token.Fi,
						phase: "commands"
					});
					break;
				case Token.For:
					frames.push({
						close: Token.Done,
						phase: "for-header"
					});
					break;
				case Token.While:
				case Token.Until:
				case Token.Select:
					frames.push({
						close: Token.Done,
						phase: "commands"
					});
					break;
				case Token.Case:
					frames.push({
						close: Token.Esac,
						phase: "case-word"
					});
					break;
				case Token.DblLBracket:
					if (!this.skipTestCommandBody()) return -1;
					commandStart = false;
					continue;
				case Token.Assignment:
				case Token.Redirect:
				case Token.Bang:
				case Token.Then:
				case Token.Else:
				case Token.Elif:
				case Token.Do:
				case Token.In: break;
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp: break;
				case Token.Function:
					frame.phase = "function-name";
					break;
				case Token.Coproc:
					frame.phase = "coproc-command";
					break;
				default:
					if (token === Token.Word && value.keywordEligible && value.value === "time") {
						frame.phase = "time-command";
						commandStart = true;
					} else commandStart = false;
					continue;
			}
			switch (token) {
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
					commandStart = true;
					break;
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp:
					if (frame.close === Token.Esac) frame.phase = "case-pattern";
					commandStart = true;
					break;
				case Token.RParen: commandStart = true;
			}
		}
	}
	skipTestGroup() {
		let depth = 1;
		for (;;) {
			const value = this.next(LexContext.TestMode);
			if (value.token === Token.EOF) return -1;
			if (value.token === Token.DblRBracket) {
				this.unshift(value);
				return -1;
			}
			if (value.token === Token.LParen) depth++;
			else if (value.token === Token.RParen && --depth === 0) return value.end;
		}
	}
	skipTestCommandBody() {
		for (;;) {
			const token = this.next(LexContext.TestMode).token;
			if (token === Token.DblRBracket) return true;
			if (token === Token.EOF) return false;
		}
	}
	buildWordParts(startPos) {
		this._buildParts = true;
		this.pos = startPos;
		const ch = this.src.charCodeAt(startPos);
		if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
			this.pos = startPos + 2;
			const inner = this.extractBalanced();
			const text = this.src.slice(startPos, this.pos);
			const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
			if (this.pos < this.srcEnd) {
				this.readWordText();
				if (this._wordParts) this._wordParts.unshift(part);
				else this._wordParts = [part];
			} else this._wordParts = [part];
		} else {
			this.readWordText();
			if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
				this.pos = startPos;
				this.readWordText(true);
			}
		}
		return this._wordParts;
	}
	buildEmbeddedWordParts(startPos, arithmetic = false) {
		this._buildParts = true;
		this.pos = startPos;
		this.readInnerWordText(false, arithmetic);
		return this._wordParts;
	}
	buildArrayElementParts(startPos) {
		const close = this.findClosingBracket(startPos + 1);
		if (close === -1) return this.buildWordParts(startPos);
		const src = this.src;
		this._buildParts = true;
		const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
		this.pos = close + 1;
		this.readWordText(false, LexContext.ArrayElement);
		const end = this.pos;
		const operator = skipLineContinuations(src, close + 1, end);
		const after = src.charCodeAt(operator);
		const keyed = after === 61 || after === 43 && src.charCodeAt(operator + 1) === 61;
		let headParts = head?.parts;
		let tailParts = this._wordParts;
		if (keyed) tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
		if (!headParts && !tailParts) return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
		const headText = src.slice(startPos, close + 1);
		if (!headParts) headParts = [{
			type: "Literal",
			pos: startPos,
			end: close + 1,
			text: headText,
			value: head?.value ?? headText
		}];
		if (!tailParts) tailParts = end > close + 1 ? [{
			type: "Literal",
			pos: close + 1,
			end,
			text: src.slice(close + 1, end),
			value: this._wordText
		}] : [];
		let parts = joinWordParts(headParts, tailParts);
		if (!keyed) parts = parseGlobParts(src, startPos, end, parts) ?? parts;
		return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
	}
	buildHereDocParts(bodyPos, bodyEnd) {
		this._buildParts = true;
		const src = this.src;
		const parts = [];
		let hasExpansion = false;
		let litBuf = "";
		let litStart = bodyPos;
		let i = bodyPos;
		const flushLit = () => {
			if (i > litStart) {
				parts.push({
					type: "Literal",
					pos: litStart,
					end: i,
					value: litBuf,
					text: src.slice(litStart, i)
				});
				litBuf = "";
			}
		};
		while (i < bodyEnd) {
			const ch = src.charCodeAt(i);
			if (ch === 92) {
				if (i + 1 < bodyEnd) {
					const nc = src.charCodeAt(i + 1);
					if (nc === 10) {
						i += 2;
						continue;
					}
					if (nc === 36 || nc === 96 || nc === 92) {
						litBuf += String.fromCharCode(nc);
						i += 2;
						continue;
					}
				}
				litBuf += "\\";
				i++;
				continue;
			}
			if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readDollar();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			if (ch === 96) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readBacktickExpansion();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			litBuf += src[i];
			i++;
		}
		flushLit();
		return hasExpansion ? parts : null;
	}
	registerHereDocTarget(target) {
		if (this.pendingHereDocs === null) return;
		for (const hd of this.pendingHereDocs) if (!hd.target) {
			hd.target = target;
			return;
		}
	}
	readTestRegexWord() {
		this.hasPeek = false;
		this.skipSpacesAndTabs();
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		let depth = 0;
		while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 40) {
				depth++;
				this.pos++;
				continue;
			}
			if (ch === 92) {
				this.pos += this.pos + 1 < len ? 2 : 1;
				continue;
			}
			if (ch === 39) {
				const quotePos = this.pos++;
				const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					if (ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				else this.errors.push({
					message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
					pos: quotePos
				});
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.readDoubleQuoted();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (depth > 0) {
				if (ch === 41) depth--;
				this.pos++;
				continue;
			}
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const subPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: subPos
				});
				continue;
			}
			if (ch < 128 && charType[ch] & 1 && ch !== 124) break;
			this.pos++;
		}
		setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
		return this.current;
	}
	readCStyleForExprs() {
		this.hasPeek = false;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
		const openPos = this.pos;
		if (this.pos < len && src.charCodeAt(this.pos) === 40) this.pos++;
		const starts = [
			this.pos,
			0,
			0
		];
		const parts = [
			"",
			"",
			"",
			0,
			0,
			0
		];
		let partIdx = 0;
		let depth = 1;
		let partStart = this.pos;
		let extra = false;
		const setPart = (end) => {
			const raw = src.slice(partStart, end);
			parts[partIdx] = raw.trim();
			parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
		};
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 40) {
				depth++;
				this.pos++;
			} else if (c === 41) {
				depth--;
				if (depth === 0) {
					if (!extra) setPart(this.pos);
					if (partIdx < 2) this.errors.push({
						message: "expected three arithmetic expressions in for header",
						pos: this.pos
					});
					this.pos++;
					while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
					if (this.pos < len && src.charCodeAt(this.pos) === 41) this.pos++;
					break;
				}
				this.pos++;
			} else if (c === 59 && depth === 1) {
				if (partIdx === 2) {
					if (!extra) {
						setPart(this.pos);
						this.errors.push({
							message: "expected three arithmetic expressions in for header",
							pos: this.pos
						});
					}
					extra = true;
					this.pos++;
					continue;
				}
				setPart(this.pos);
				partIdx++;
				this.pos++;
				partStart = this.pos;
				starts[partIdx] = partStart;
			} else if (c === 36) this.readDollar();
			else if (c === 96) this.readBacktickExpansion();
			else if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else this.pos++;
		}
		if (depth > 0) {
			if (!extra) setPart(this.pos);
			this.errors.push({
				message: "unterminated arithmetic for header",
				pos: openPos
			});
		}
		return parts;
	}
	peek(ctx = LexContext.Normal) {
		if (!this.hasPeek) {
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	peekFollow(closers) {
		if (!this.hasPeek) {
			const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	next(ctx = LexContext.Normal) {
		if (this.hasPeek) {
			this.hasPeek = false;
			const temp = this.current;
			this.current = this.nextState;
			this.nextState = temp;
			return this.current;
		}
		this.readNext(this.current, ctx);
		return this.current;
	}
	unshift(tok) {
		this.nextState.copyFrom(tok);
		this.hasPeek = true;
	}
	readNext(out, ctx) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		while (true) {
			pos = skipBlanks(src, pos, len);
			if (ctx === LexContext.TestMode) while (pos < len && src.charCodeAt(pos) === 10) pos = skipBlanks(src, pos + 1, len);
			if (pos >= len || src.charCodeAt(pos) !== 35) break;
			while (pos < len && src.charCodeAt(pos) !== 10) pos++;
		}
		this.pos = pos;
		if (pos >= len) {
			this.consumePendingHereDocs();
			setToken(out, Token.EOF, "", pos, pos);
			return;
		}
		const tokenStart = pos;
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			this.pos++;
			this.consumePendingHereDocs();
			setToken(out, Token.Newline, "\n", tokenStart, this.pos);
			return;
		}
		if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
			this.pos++;
			setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos);
			out.keywordEligible = true;
			return;
		}
		if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart)) return;
		if (ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart)) return;
		this.readWord(out, ctx, tokenStart);
	}
	tryReadOperator(out, ch, ctx, tokenStart) {
		const src = this.src;
		const pos = this.pos;
		const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
		switch (ch) {
			case 59:
				if (next === 59) {
					if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38) {
						this.pos += 3;
						setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
						return true;
					}
					this.pos += 2;
					setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Semi, ";", tokenStart, this.pos);
				return true;
			case 124:
				if (next === 124) {
					this.pos += 2;
					setToken(out, Token.Or, "||", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Pipe, "|", tokenStart, this.pos);
				return true;
			case 38:
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.And, "&&", tokenStart, this.pos);
					return true;
				}
				if (next === 62) {
					this.pos += 2;
					const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
					if (append) this.pos++;
					return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
				}
				this.pos++;
				setToken(out, Token.Amp, "&", tokenStart, this.pos);
				return true;
			case 40:
				if (ctx === LexContext.CommandStart && next === 40) {
					const savedErrors = this.errors.length;
					this.readArithmeticCommand(out, tokenStart);
					if (!this._notArithmetic) return true;
					this.errors.length = savedErrors;
					this.pos = tokenStart;
				}
				this.pos++;
				setToken(out, Token.LParen, "(", tokenStart, this.pos);
				return true;
			case 41:
				this.pos++;
				setToken(out, Token.RParen, ")", tokenStart, this.pos);
				return true;
			case 60:
			case 62: return this.readRedirection(out, tokenStart);
			default: return false;
		}
	}
	readRedirection(out, tokenStart) {
		const src = this.src;
		const ch = src.charCodeAt(this.pos);
		let op = "";
		if (ch === 60) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 60) {
				this.pos++;
				const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
				if (third === 60) {
					this.pos++;
					op = "<<<";
				} else {
					const dash = third === 45;
					if (dash) this.pos++;
					this.skipSpacesAndTabs();
					const targetPos = this.pos;
					if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) this.readHereDocDelimiter();
					const hasTarget = this.pos > targetPos;
					if (hasTarget) (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
						delimiter: this._hereDelim,
						strip: dash,
						quoted: this._hereQuoted
					});
					setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
					out.content = hasTarget ? this._hereDelim : void 0;
					out.delimiterQuoted = hasTarget && this._hereQuoted;
					out.targetPos = targetPos;
					out.targetEnd = hasTarget ? this.pos : targetPos;
					return true;
				}
			} else if (next === 40) {
				this.readProcessSubstitution(out, "<", tokenStart);
				return true;
			} else if (next === 62) {
				op = "<>";
				this.pos++;
			} else if (next === 38) {
				op = "<&";
				this.pos++;
			} else op = "<";
		} else if (ch === 62) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 40) {
				this.readProcessSubstitution(out, ">", tokenStart);
				return true;
			}
			if (next === 62) {
				op = ">>";
				this.pos++;
			} else if (next === 38) {
				op = ">&";
				this.pos++;
			} else if (next === 124) {
				op = ">|";
				this.pos++;
			} else op = ">";
		}
		return this.readRedirectTarget(out, op, tokenStart);
	}
	readRedirectTarget(out, op, tokenStart) {
		const src = this.src;
		this.skipSpacesAndTabs();
		if (this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
				const psStart = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: psStart
				});
				const psText = src.slice(psStart, this.pos);
				setToken(out, Token.Redirect, op, tokenStart, this.pos);
				out.content = psText;
				out.targetPos = psStart;
				out.targetEnd = this.pos;
				return true;
			}
			const targetPos = this.pos;
			if (nc !== 10 && nc !== 35) this.readRedirectTargetText();
			this.redirectToken(out, op, tokenStart, targetPos);
			return true;
		}
		this.redirectToken(out, op, tokenStart, this.pos);
		return true;
	}
	readRedirectTargetText() {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		this.readWordText();
		this._buildValue = savedBuildValue;
	}
	redirectToken(out, operator, tokenStart, targetPos) {
		const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
		setToken(out, Token.Redirect, operator, tokenStart, this.pos);
		out.content = hasTarget ? this._wordText : void 0;
		out.targetPos = targetPos;
		out.targetEnd = hasTarget ? this.pos : targetPos;
	}
	readProcessSubstitution(out, operator, tokenStart) {
		this.pos++;
		this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated process substitution",
			pos: tokenStart
		});
		const text = this.src.slice(tokenStart, this.pos);
		setToken(out, Token.Word, text, tokenStart, this.pos);
	}
	readHereDocDelimiter() {
		const src = this.src;
		const len = this.srcEnd;
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		let delimiter = "";
		let quoted = false;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 39) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 34) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
					if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
						const next = src.charCodeAt(this.pos + 1);
						if (next === 10) {
							this.pos += 2;
							continue;
						}
						if (next === 36 || next === 96 || next === 34 || next === 92) this.pos++;
					}
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 92) {
				if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
					this.pos += 2;
					continue;
				}
				quoted = true;
				this.pos++;
				if (this.pos < len) {
					delimiter += src[this.pos];
					this.pos++;
				} else delimiter += "\\";
			} else if (c === 96) {
				const btStart = this.pos;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				delimiter += src.slice(btStart, this.pos);
			} else if (c === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.readDollar();
				delimiter += this._resultText;
			} else if (c < 128 && charType[c] & 1) break;
			else {
				delimiter += src[this.pos];
				this.pos++;
			}
		}
		this._buildValue = savedBuildValue;
		this._hereDelim = delimiter;
		this._hereQuoted = quoted;
	}
	consumePendingHereDocs() {
		const pending = this.pendingHereDocs;
		if (pending === null || pending.length === 0) return;
		for (const hd of pending) {
			const bodyPos = this.pos;
			const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
			if (hd.target) {
				hd.target.body.pos = bodyPos;
				hd.target.body.end = bodyEnd;
				hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
				if (this.hereDocClosingPos !== -1) hd.target.closing = {
					pos: this.hereDocClosingPos,
					end: this.hereDocClosingEnd
				};
			}
		}
		pending.length = 0;
	}
	hereDocClosingPos = -1;
	hereDocClosingEnd = -1;
	matchHereDocDelimiter(delimiter, lineStart, end, join) {
		const src = this.src;
		let pos = lineStart;
		for (let i = 0; i < delimiter.length;) {
			if (join && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
				pos += 2;
				continue;
			}
			if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i)) return -1;
			pos++;
			i++;
		}
		return pos;
	}
	logicalLineEnd(from, end, join) {
		const src = this.src;
		let lineEnd = src.indexOf("\n", from);
		while (lineEnd !== -1 && lineEnd < end) {
			if (!join) return lineEnd;
			let backslashes = lineEnd;
			while (backslashes > from && src.charCodeAt(backslashes - 1) === 92) backslashes--;
			if ((lineEnd - backslashes) % 2 === 0) return lineEnd;
			from = lineEnd + 1;
			lineEnd = src.indexOf("\n", from);
		}
		return end;
	}
	skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
		this.hereDocClosingPos = -1;
		this.hereDocClosingEnd = -1;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len) {
			let lineStart = this.pos;
			const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
			for (;;) {
				const before = lineStart;
				if (strip) while (lineStart < lineEnd && src.charCodeAt(lineStart) === 9) lineStart++;
				if (!quoted) lineStart = skipLineContinuations(src, lineStart, lineEnd);
				if (lineStart === before) break;
			}
			let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
			if (afterDelim !== -1 && !quoted) afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
			if (afterDelim === lineEnd) {
				const bodyEnd = this.pos;
				if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
					this.hereDocClosingPos = lineStart;
					this.hereDocClosingEnd = lineEnd;
				}
				this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
				return bodyEnd;
			}
			if (parenEnds && afterDelim !== -1) {
				let paren = afterDelim;
				while (paren < lineEnd && src.charCodeAt(paren) !== 41) paren++;
				if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
					const bodyEnd = this.pos;
					this.pos = afterDelim;
					return bodyEnd;
				}
			}
			this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
		}
		return this.pos;
	}
	_wordText = "";
	_wordRaw = false;
	_wordQuoted = false;
	_wordHasExpansions = false;
	_wordKeywordEligible = false;
	_wordAssignmentState;
	_bracketWindow;
	_arithmeticBracketWindow;
	_wordParts = null;
	_resultText = "";
	_resultIsRaw = true;
	_resultHasExpansion = false;
	_resultPart;
	_unbalanced = false;
	_notArithmetic = false;
	_arithUnterminated = false;
	_dqText = "";
	_dqHasExpansions = false;
	_dqParts = null;
	_dqEnd = 0;
	_hereDelim = "";
	_hereQuoted = false;
	readWord(out, ctx, tokenStart = 0) {
		const errorStart = this._errors === null ? 0 : this._errors.length;
		this.readWordText(false, ctx, true);
		if (ctx === LexContext.Normal) {
			const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
			if (!this._wordRaw || next !== 60 && next !== 62) {
				setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
				out.keywordEligible = this._wordKeywordEligible;
				return;
			}
		}
		this.classifyWord(out, ctx, tokenStart, errorStart);
	}
	isRedirectVariable(start, end) {
		const src = this.src;
		for (let i = start; i < end; i++) {
			const c = src.charCodeAt(i);
			if (c === 91 && i > start) return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
			if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2))) return false;
		}
		return end > start;
	}
	readArrayElement(out, tokenStart) {
		const close = this.findClosingBracket(tokenStart + 1);
		if (close === -1) return false;
		this.pos = close + 1;
		this.readWordText();
		setSpanToken(out, Token.Word, tokenStart, this.pos, true);
		return true;
	}
	classifyWord(out, ctx, tokenStart, errorStart) {
		const src = this.src;
		const raw = this._wordRaw;
		const hasExpansions = this._wordHasExpansions;
		const quoted = this._wordQuoted;
		const keywordEligible = this._wordKeywordEligible;
		let assignmentState = this._wordAssignmentState;
		const wordEnd = this.pos;
		const wordLen = wordEnd - tokenStart;
		if (ctx === LexContext.CasePattern) {
			let token = Token.Word;
			if (keywordEligible) {
				const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
				if (reserved === Token.Esac) token = reserved;
			}
			setSpanToken(out, token, tokenStart, wordEnd, raw);
			out.keywordEligible = keywordEligible;
			return;
		}
		let value = null;
		if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
			const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
			if (!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) value = this.wordValueOf(tokenStart, wordEnd);
		}
		if (ctx === LexContext.CommandStart && keywordEligible) {
			if (raw) {
				if (wordLen <= 8) {
					const reserved = matchReservedWord(src, tokenStart, wordLen);
					if (reserved !== void 0) {
						setSpanToken(out, reserved, tokenStart, wordEnd, true);
						return;
					}
				}
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
					setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value !== null && value.length > 0) {
				const fc = value.charCodeAt(0);
				if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
					const reserved = RESERVED_WORDS.get(value);
					if (reserved !== void 0) {
						setToken(out, reserved, value, tokenStart, wordEnd);
						return;
					}
				}
				if (fc === 91 && value === "[[") {
					setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
					return;
				}
			}
		}
		if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
			if (assignmentState === void 0) {
				let eq = -1;
				let bracket = false;
				for (let i = tokenStart + 1; i < wordEnd; i++) {
					const c = src.charCodeAt(i);
					if (c === 61) {
						eq = i;
						break;
					}
					if (c === 91) bracket = true;
				}
				if (eq !== -1 || ctx !== LexContext.Declaration && bracket) assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
			}
			if (assignmentState !== void 0) {
				if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					if (wordEnd < this.srcEnd) {
						if (this._errors !== null) this._errors.length = errorStart;
						this.pos = tokenStart;
						this.readWordText(true, ctx, true);
						if (this.pos > wordEnd) {
							this.classifyWord(out, ctx, tokenStart, errorStart);
							return;
						}
					}
					if (this._errors === null || this._errors.length === errorStart) this.errors.push({
						message: "unterminated array subscript",
						pos: src.indexOf("[", tokenStart)
					});
				}
				if (isMatchedAssignment(assignmentState)) {
					setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
					if (value !== null) out._value = value;
					out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
					return;
				}
			}
		}
		if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
			if (raw) {
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
					setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value === "]]") {
				setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
				return;
			}
		}
		if (!hasExpansions && this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if (nc === 60 || nc === 62) {
				if (raw) {
					const fc = src.charCodeAt(tokenStart);
					if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
						const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
						if (this.readRedirection(out, tokenStart)) {
							out.fileDescriptor = fd;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
					if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
						const varname = src.slice(tokenStart + 1, wordEnd - 1);
						if (this.readRedirection(out, tokenStart)) {
							out.variableName = varname;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
				}
			}
		}
		setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
		if (value !== null) out._value = value;
		out.keywordEligible = keywordEligible;
	}
	readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const fastStart = pos;
		let exitCh = 0;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c < 128 && charType[c]) {
				exitCh = c;
				break;
			}
			pos++;
		}
		if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
			this.pos = pos;
			this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
			this._wordRaw = true;
			this._wordQuoted = false;
			this._wordHasExpansions = false;
			this._wordKeywordEligible = true;
			this._wordAssignmentState = void 0;
			if (this._buildParts) this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
			return;
		}
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
		let quoted = false;
		let hasExpansions = false;
		let keywordEligible = true;
		let valueIsRaw = true;
		let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
		let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
		let parts;
		let litBuf = "";
		let litStart = 0;
		let hasGlobs = false;
		let braceResults;
		if (bp) {
			parts = [];
			litBuf = text;
			litStart = fastStart;
			hasGlobs = text.length > 0 && hasGlobCharacters(text);
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 128 || !charType[ch]) {
				const runStart = pos;
				pos++;
				while (pos < len) {
					const c = src.charCodeAt(pos);
					if (c < 128 && charType[c]) break;
					pos++;
				}
				lastValueChar = src.charCodeAt(pos - 1);
				assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
				if (bt) {
					const chunk = src.slice(runStart, pos);
					text += chunk;
					if (bp) {
						litBuf += chunk;
						hasGlobs = hasGlobs || hasGlobCharacters(chunk);
					}
				}
				continue;
			}
			if (charType[ch] & 1) {
				if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					const close = this.findClosingBracket(pos);
					if (close !== -1) {
						const spanEnd = close + 1;
						assignmentState = assignmentState === 5 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
						lastValueChar = src.charCodeAt(close);
						if (bt) {
							const chunk = src.slice(pos, spanEnd);
							text += chunk;
							if (bp) {
								litBuf += chunk;
								hasGlobs = hasGlobs || hasGlobCharacters(chunk);
							}
						}
						pos = spanEnd;
						continue;
					}
				}
				if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
					if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)) break;
					if (ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos) break;
					const prefixChar = lastValueChar;
					if (prefixChar === 61 && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos)) break;
					const innerStart = pos + 1;
					const close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
					if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) break;
					if (ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close) break;
					keywordEligible = false;
					const patternEnd = close === -1 ? len : close;
					pos = close === -1 ? len : close + 1;
					if (close === -1) this.errors.push({
						message: "unterminated extended glob",
						pos: innerStart - 2
					});
					lastValueChar = src.charCodeAt(pos - 1);
					if (bt) {
						const eg = "(" + src.slice(innerStart, pos);
						text += eg;
						if (bp && prefixChar !== 61) {
							let prefixPos = innerStart - 2;
							while (src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92) prefixPos -= 2;
							if (litBuf.length > 0) {
								const trimmed = litBuf.slice(0, -1);
								if (prefixPos > litStart) parts.push({
									type: "Literal",
									pos: litStart,
									end: prefixPos,
									value: trimmed,
									text: src.slice(litStart, prefixPos)
								});
								litBuf = "";
							}
							const op = extglobOp[prefixChar];
							parts.push({
								type: "ExtendedGlob",
								pos: prefixPos,
								end: pos,
								text: src.slice(prefixPos, pos),
								operator: op,
								pattern: src.slice(innerStart, patternEnd),
								parts: this.subFieldParts(innerStart, patternEnd)
							});
							litStart = pos;
						} else if (bp) {
							litBuf += eg;
							hasGlobs = hasGlobs || hasGlobCharacters(eg);
						}
					}
					continue;
				}
				break;
			}
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) {
						pos++;
						valueIsRaw = false;
					} else {
						if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
						quoted = true;
						keywordEligible = false;
						valueIsRaw = false;
						lastValueChar = src.charCodeAt(pos);
						if (bt) {
							text += src[pos];
							if (bp) litBuf += src[pos];
						}
						pos++;
					}
				} else {
					if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
					quoted = true;
					keywordEligible = false;
					lastValueChar = 92;
					if (bt) {
						text += "\\";
						if (bp) litBuf += "\\";
					}
				}
				continue;
			}
			if (ch === 39) {
				const sqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				if (pos > start) lastValueChar = src.charCodeAt(pos - 1);
				const value = bt ? src.slice(start, pos) : "";
				if (bt) text += value;
				if (pos < len) pos++;
				else this.errors.push({
					message: "unterminated single quote",
					pos: start - 1
				});
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted();
				pos = this.pos;
				if (this._dqEnd > dqStart + 1) lastValueChar = src.charCodeAt(this._dqEnd - 1);
				if (this._dqHasExpansions) hasExpansions = true;
				if (bt) text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				keywordEligible = false;
				const dollarStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.pos = pos;
				this.readDollar();
				pos = this.pos;
				if (!this._resultIsRaw) valueIsRaw = false;
				if (pos > dollarStart) lastValueChar = src.charCodeAt(pos - 1);
				if (this._resultHasExpansion) hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				keywordEligible = false;
				const btStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				this.pos = pos;
				this.readBacktickExpansion();
				pos = this.pos;
				valueIsRaw = false;
				lastValueChar = src.charCodeAt(pos - 1);
				hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (ch === 123) {
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				const braceEnd = first <= 32 || first === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
				if (braceEnd > 0) {
					keywordEligible = false;
					lastValueChar = src.charCodeAt(braceEnd - 1);
					if (bt) {
						const braceText = src.slice(pos, braceEnd);
						text += braceText;
						if (bp) {
							if (pos > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: pos,
									value: litBuf,
									text: src.slice(litStart, pos)
								});
								litBuf = "";
							}
							parts.push({
								type: "BraceExpansion",
								pos,
								end: braceEnd,
								text: braceText,
								parts: this.subFieldParts(pos + 1, braceEnd - 1)
							});
							litStart = braceEnd;
						}
					}
					pos = braceEnd;
					continue;
				}
				lastValueChar = 123;
				if (bt) {
					text += "{";
					if (bp) litBuf += "{";
				}
				pos++;
				continue;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = valueIsRaw;
		this._wordQuoted = quoted;
		this._wordHasExpansions = hasExpansions;
		this._wordKeywordEligible = keywordEligible;
		this._wordAssignmentState = assignmentState;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
			if (hasGlobs && ctx !== LexContext.ArrayElement) this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
		}
	}
	readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const start = pos;
		let text = "";
		const bp = this._buildParts;
		let parts;
		let litBuf = "";
		let litStart = 0;
		let preserveLiteral = false;
		let hasGlobs = false;
		if (bp) {
			parts = [];
			litStart = pos;
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) pos++;
					else {
						const next = src.charCodeAt(pos);
						if (insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125) {
							text += "\\";
							if (bp) litBuf += "\\";
							preserveLiteral = true;
						}
						const escaped = src[pos++];
						text += escaped;
						if (bp) litBuf += escaped;
					}
				}
				continue;
			}
			if (ch === 39 && !insideDoubleQuotes) {
				const sqStart = pos;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				const value = src.slice(start, pos);
				text += value;
				if (pos < len) pos++;
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted(insideDoubleQuotes);
				pos = this.pos;
				text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				const dollarStart = pos;
				this.pos = pos;
				this.readDollar(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = pos;
				this.pos = pos;
				this.readBacktickExpansion(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const psStart = pos;
				this.pos = pos + 2;
				const inner = this.extractBalanced();
				pos = this.pos;
				const raw = src.slice(psStart, pos);
				text += raw;
				if (bp) {
					if (psStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: psStart,
							value: litBuf,
							text: src.slice(litStart, psStart)
						});
						litBuf = "";
					}
					parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner));
					litStart = pos;
				}
				continue;
			}
			text += src[pos];
			if (bp) {
				litBuf += src[pos];
				if (globs && (ch === 42 || ch === 63 || ch === 91)) hasGlobs = true;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = false;
		this._wordQuoted = false;
		this._wordHasExpansions = false;
		this._wordKeywordEligible = false;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
			if (hasGlobs) this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
		}
	}
	subFieldParts(start, end) {
		if (this._nestingDepth >= 256) return void 0;
		return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
	}
	parseSubFieldWord(start, end, context = "word", arithmetic = false) {
		if (start >= end) return new WordImpl("", start, start);
		if (this._nestingDepth >= 256) return new WordImpl(this.src.slice(start, end), start, end);
		this._nestingDepth++;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedPos = this.pos;
		const savedText = this._wordText;
		const savedParts = this._wordParts;
		const savedQuoted = this._wordQuoted;
		const savedKeywordEligible = this._wordKeywordEligible;
		this.srcEnd = end;
		this.pos = start;
		this.readInnerWordText(context === "quoted", arithmetic, context === "word");
		const word = new WordImpl(this.src.slice(start, end), start, end);
		if (this._buildParts) word.parts = this._wordParts ?? void 0;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this.pos = savedPos;
		this._wordText = savedText;
		this._wordParts = savedParts;
		this._wordQuoted = savedQuoted;
		this._wordKeywordEligible = savedKeywordEligible;
		this._nestingDepth--;
		return word;
	}
	skipSQ() {
		while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39) this.pos++;
		if (this.pos < this.srcEnd) this.pos++;
	}
	skipAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
	}
	skipDQ() {
		const src = this.src;
		const len = this.srcEnd;
		this._unbalanced = false;
		if (this._nestingDepth < 256) while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 34) {
				this.pos++;
				return;
			}
			if (ch === 92) {
				this.pos = Math.min(this.pos + 2, len);
				continue;
			}
			if (ch === 96) break;
			if (ch === 36) {
				const next = src.charCodeAt(this.pos + 1);
				if (next === 40 || next === 123 || next === 36) break;
			}
			this.pos++;
		}
		this.extractBalanced(true, true);
	}
	skipSpacesAndTabs() {
		this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
	}
	readDoubleQuoted(unescapeAll = false) {
		const src = this.src;
		const len = this.srcEnd;
		const contentStart = this.pos;
		let hasExpansions = false;
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		if (!bp) {
			let p = this.pos;
			while (p < len) {
				const c = src.charCodeAt(p);
				if (c === 34) {
					this._dqText = bt ? src.slice(contentStart, p) : "";
					this._dqEnd = p;
					this.pos = p + 1;
					this._dqHasExpansions = false;
					this._dqParts = null;
					return;
				}
				if (c === 36 || c === 96 || c === 92) break;
				p++;
			}
		}
		let text = "";
		let parts = null;
		let litBuf = "";
		let litStart = bp ? this.pos : 0;
		while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
			const runStart = this.pos;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c === 34 || c === 92 || c === 36 || c === 96) break;
				this.pos++;
			}
			if (bt && this.pos > runStart) {
				const chunk = src.slice(runStart, this.pos);
				text += chunk;
				if (bp) litBuf += chunk;
			}
			if (this.pos >= len || src.charCodeAt(this.pos) === 34) break;
			const ch = src.charCodeAt(this.pos);
			if (ch === 92) {
				this.pos++;
				if (this.pos < len) {
					const next = src.charCodeAt(this.pos);
					if (next === 10) {
						this.pos++;
						continue;
					}
					if (bt) {
						if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
							const c = src[this.pos];
							text += c;
							if (bp) litBuf += c;
						} else {
							const pair = "\\" + src[this.pos];
							text += pair;
							if (bp) litBuf += pair;
						}
					}
					this.pos++;
				}
				continue;
			}
			if (ch === 36) {
				const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (afterDollar === 34 || afterDollar === 39) {
					if (bt) {
						text += "$";
						if (bp) litBuf += "$";
					}
					this.pos++;
					continue;
				}
				const expStart = this.pos;
				this.readDollar(true);
				if (bt) text += this._resultText;
				if (this._resultHasExpansion) hasExpansions = true;
				if (bp) {
					const rp = this._resultPart;
					if (rp && isDQChild(rp)) {
						if (!parts) parts = [];
						if (expStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: expStart,
								value: litBuf,
								text: src.slice(litStart, expStart)
							});
							litBuf = "";
						}
						parts.push(rp);
						litStart = this.pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = this.pos;
				this.readBacktickExpansion(true);
				if (bt) text += this._resultText;
				hasExpansions = true;
				if (bp && this._resultPart && isDQChild(this._resultPart)) {
					if (!parts) parts = [];
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = this.pos;
				}
				continue;
			}
		}
		if (bp && parts && this.pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: this.pos,
			value: litBuf,
			text: src.slice(litStart, this.pos)
		});
		this._dqEnd = this.pos;
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated double quote",
			pos: contentStart - 1
		});
		this._dqText = text;
		this._dqHasExpansions = hasExpansions;
		this._dqParts = parts;
	}
	readDollar(insideDoubleQuotes = false) {
		const dollarPos = this.pos;
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		if (this.pos >= len) {
			this._resultText = "$";
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = void 0;
			return;
		}
		const logicalPos = skipLineContinuations(src, this.pos, len);
		if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) this.pos = logicalPos;
		const ch = src.charCodeAt(this.pos);
		if (ch === 40) {
			if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const savedPos = this.pos;
				const savedErrors = this.errors.length;
				this.readArithmeticExpansion(dollarPos);
				if (!this._notArithmetic) return;
				this.errors.length = savedErrors;
				this.pos = savedPos;
			}
			this.readCommandSubstitution(dollarPos);
			return;
		}
		if (ch === 123) {
			const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
			if (after === 32 || after === 9 || after === 10) {
				this.readBraceCommandSubstitution();
				return;
			}
			if (after === 124) {
				this.readValueSubstitution();
				return;
			}
			this.readParameterExpansion(insideDoubleQuotes);
			return;
		}
		if (ch === 39) {
			this.pos++;
			if (bt) {
				const value = this.readAnsiCQuoted();
				this._resultText = value;
				this._resultPart = this._buildParts ? {
					type: "AnsiCQuoted",
					pos: dollarPos,
					end: this.pos,
					text: src.slice(dollarPos, this.pos),
					value
				} : void 0;
			} else {
				this.skipAnsiCQuoted();
				this._resultText = "";
				this._resultPart = void 0;
			}
			this._resultIsRaw = false;
			this._resultHasExpansion = false;
			return;
		}
		if (ch === 34) {
			this.pos++;
			this.readDoubleQuoted(insideDoubleQuotes);
			this._resultText = this._dqText;
			this._resultIsRaw = false;
			this._resultHasExpansion = this._dqHasExpansions;
			if (this._buildParts) {
				const text = src.slice(dollarPos, this.pos);
				this._resultPart = {
					type: "LocaleString",
					pos: dollarPos,
					end: this.pos,
					text,
					parts: this._dqParts ?? [{
						type: "Literal",
						pos: dollarPos + 2,
						end: this._dqEnd,
						value: this._dqText,
						text: src.slice(dollarPos + 2, this._dqEnd)
					}]
				};
			} else this._resultPart = void 0;
			return;
		}
		if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
			this.pos++;
			const text = bt ? src.slice(this.pos - 2, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch < 128 && isIdChar[ch] & 1) {
			const namePos = this.pos - 1;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c < 128 && isIdChar[c] & 2) this.pos++;
				else break;
			}
			const text = bt ? src.slice(namePos, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch === 91) {
			const errorCount = this._errors === null ? 0 : this._errors.length;
			const close = this.findClosingArithmeticBracket(this.pos + 1);
			if (close !== -1) {
				const bodyStart = this.pos + 1;
				const body = src.slice(bodyStart, close);
				this.pos = close + 1;
				const text = bt ? src.slice(dollarPos, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = true;
				this._resultHasExpansion = false;
				this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
				return;
			}
			if (this._errors !== null) this._errors.length = errorCount;
		}
		this._resultText = "$";
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = void 0;
	}
	scanArithmeticBody() {
		this._notArithmetic = false;
		this._arithUnterminated = false;
		this.pos += 2;
		let depth = 1;
		let parenDepth = 0;
		let parentParenDepth = 0;
		let parenDepths;
		let reported = false;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else if (c === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
				const dollarPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated command substitution",
					pos: dollarPos
				});
			} else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
				const close = this.findClosingBrace(this.pos + 2, len);
				this.pos = close === -1 ? len : close + 1;
			} else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
			} else if (c === 40) {
				if (src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40) {
					if (depth === 1) parentParenDepth = parenDepth;
					else (parenDepths ?? (parenDepths = [])).push(parenDepth);
					depth++;
					parenDepth = 0;
					if (depth + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expansion nesting depth exceeded",
							pos: this.pos - 1
						});
						reported = true;
					}
					this.pos += 2;
				} else {
					if (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expression nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos++;
				}
			} else if (c === 41 && parenDepth > 0) {
				parenDepth--;
				this.pos++;
			} else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
				if (--depth === 0) {
					this.pos += 2;
					break;
				}
				parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
				this.pos += 2;
			} else if (c === 41 && depth === 1) {
				this._notArithmetic = true;
				return "";
			} else this.pos++;
		}
		const bt = this._buildParts || this._buildValue;
		if (depth > 0) {
			this._arithUnterminated = true;
			return bt ? src.slice(start, this.pos) : "";
		}
		return bt ? src.slice(start, this.pos - 2) : "";
	}
	readArithmeticExpansion(dollarPos) {
		const bodyStart = this.pos + 2;
		const body = this.scanArithmeticBody();
		if (this._notArithmetic) return;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic expansion",
			pos: dollarPos
		});
		const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
	}
	arithmeticExpansion(pos, text, body, bodyStart) {
		return new ArithmeticExpansionImpl(pos, this.pos, text, {
			source: this.src,
			body,
			offset: bodyStart,
			depth: this._nestingDepth,
			context: this.substitutionContext
		});
	}
	readArithmeticCommand(out, tokenStart) {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		const body = this.scanArithmeticBody();
		this._buildValue = savedBuildValue;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic command",
			pos: tokenStart
		});
		setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
	}
	readCommandSubstitution(dollarPos) {
		const openPos = this.pos;
		this.pos++;
		const inner = this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated command substitution",
			pos: dollarPos
		});
		const bt = this._buildParts || this._buildValue;
		const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
		const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
		this._resultText = text;
		this._resultIsRaw = openPos === dollarPos + 1;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
		else this._resultPart = void 0;
	}
	readBraceCommandSubstitution() {
		this.readBraceSubstitution(1);
	}
	readValueSubstitution() {
		this.readBraceSubstitution(2);
	}
	readBraceSubstitution(skip) {
		const dollarPos = this.pos - 1;
		this.pos += skip;
		const src = this.src;
		const len = this.srcEnd;
		let depth = 1;
		const start = this.pos;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 123) depth++;
			else if (c === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (c === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			} else if (c === 92) this.pos++;
			this.pos++;
		}
		this._resultIsRaw = true;
		this._resultHasExpansion = true;
		if (this._buildParts || this._buildValue) {
			const rawInner = src.slice(start, this.pos - 1);
			const inner = rawInner.trim();
			const text = src.slice(dollarPos, this.pos);
			this._resultText = text;
			if (this._buildParts) {
				const innerStart = start + (rawInner.length - rawInner.trimStart().length);
				this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
			} else this._resultPart = void 0;
		} else {
			this._resultText = "";
			this._resultPart = void 0;
		}
	}
	readBacktickExpansion(insideDoubleQuotes = false) {
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		if (!this._buildParts && !this._buildValue) {
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
				if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
				this.pos++;
			}
			if (this.pos < len) this.pos++;
			else this.errors.push({
				message: "unterminated backtick",
				pos: start - 1
			});
			this._resultText = "";
			this._resultIsRaw = false;
			this._resultHasExpansion = true;
			this._resultPart = void 0;
			return;
		}
		let inner = "";
		let hasEscapes = false;
		while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
			if (src.charCodeAt(this.pos) === 92) {
				hasEscapes = true;
				break;
			}
			this.pos++;
		}
		if (!hasEscapes) inner = src.slice(start, this.pos);
		else {
			inner = src.slice(start, this.pos);
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) if (src.charCodeAt(this.pos) === 92) {
				this.pos++;
				if (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34) inner += src[this.pos];
					else inner += "\\" + src[this.pos];
					this.pos++;
				}
			} else {
				const runStart = this.pos;
				while (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 96 || c === 92) break;
					this.pos++;
				}
				inner += src.slice(runStart, this.pos);
			}
		}
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated backtick",
			pos: start - 1
		});
		const text = src.slice(start - 1, this.pos);
		this._resultText = inner;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
		else this._resultPart = void 0;
	}
	readParameterExpansion(insideDoubleQuotes) {
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		this.pos++;
		let depth = 1;
		let reported = false;
		while (this.pos < len && depth > 0) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 123) {
					depth++;
					if (this._nestingDepth + depth > 256 && !reported) {
						this.errors.push({
							message: "maximum parameter expansion nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos += 2;
					continue;
				}
				if (next === 36) {
					this.pos += 2;
					continue;
				}
				if (next === 40) {
					const dollarPos = this.pos;
					this.pos += 2;
					this.extractBalanced();
					if (this._unbalanced) this.errors.push({
						message: "unterminated command substitution",
						pos: dollarPos
					});
					continue;
				}
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				continue;
			} else if (ch === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (ch === 92) {
				if (this.pos + 1 < len) this.pos++;
			} else if (ch === 39) {
				this.pos++;
				if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36) this.skipAnsiCQuoted();
				else this.skipSQ();
				continue;
			} else if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			this.pos++;
		}
		const closed = depth === 0;
		if (!closed) this.errors.push({
			message: "unterminated parameter expansion",
			pos: start - 1
		});
		const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		if (this._buildParts) {
			const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
			this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
		} else this._resultPart = void 0;
	}
	parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
		const result = {
			type: "ParameterExpansion",
			pos: innerStart - 2,
			end: this.pos,
			text,
			parameter: "",
			parameterPos: innerStart,
			parameterEnd: innerStart,
			prefix: void 0,
			index: void 0,
			operation: void 0
		};
		const ilen = inner.length;
		if (ilen === 0) return result;
		const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
		const closeBracket = (start) => {
			const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
			return close === -1 ? -1 : close - innerStart;
		};
		let i = 0;
		if (ilen > 1 && inner.charCodeAt(0) === 33) {
			result.prefix = "!";
			i = 1;
		}
		if (ilen > 1 && inner.charCodeAt(0) === 35) {
			const nameEnd = this.scanParamName(inner, 1);
			let parameterEnd = nameEnd;
			let indexEnd = -1;
			if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91) {
				indexEnd = closeBracket(parameterEnd + 1);
				if (indexEnd !== -1) parameterEnd = indexEnd + 1;
			}
			if (nameEnd > 1 && parameterEnd === ilen) {
				result.prefix = "#";
				result.parameter = inner.slice(1, nameEnd);
				result.parameterPos = innerStart + 1;
				result.parameterEnd = innerStart + nameEnd;
				if (indexEnd !== -1) result.index = sub(nameEnd + 1, indexEnd, "embedded");
				return result;
			}
		}
		const nameStart = i;
		i = this.scanParamName(inner, i);
		result.parameter = inner.slice(nameStart, i);
		result.parameterPos = innerStart + nameStart;
		result.parameterEnd = innerStart + i;
		if (i < ilen && inner.charCodeAt(i) === 91) {
			const closeB = closeBracket(i + 1);
			if (closeB !== -1) {
				result.index = sub(i + 1, closeB, "embedded");
				i = closeB + 1;
			}
		}
		if (i >= ilen) return result;
		const pos = innerStart + i;
		const end = innerStart + ilen;
		const opChar = inner.charCodeAt(i);
		const nextChar = inner.charCodeAt(i + 1);
		const defaultChar = inner[opChar === 58 ? i + 1 : i];
		if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
			const operandStart = i + (opChar === 58 ? 2 : 1);
			result.operation = {
				type: "Default",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
				operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
			};
			return result;
		}
		if (opChar === 58) {
			i++;
			const sliceStart = innerStart + i;
			const colonIdx = findUnnested(inner.slice(i), 58, true, (index, quoted) => {
				return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
			});
			result.operation = {
				type: "Slice",
				pos,
				end,
				operatorEnd: sliceStart,
				operator: ":",
				offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
				length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
			};
			return result;
		}
		if (opChar === 35 || opChar === 37) {
			const doubled = nextChar === opChar;
			const operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "Remove",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: sub(operandStart, ilen)
			};
			return result;
		}
		if (opChar === 47) {
			i++;
			let operator = "/";
			if (nextChar === 47 || nextChar === 35 || nextChar === 37) {
				operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%";
				i++;
			}
			let separatorStart = i;
			if (nextChar === 47) {
				separatorStart = skipLineContinuations(inner, i, ilen);
				if (inner.charCodeAt(separatorStart) === 47) separatorStart++;
			}
			const sepIdx = findUnnested(inner.slice(separatorStart), 47);
			const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
			result.operation = {
				type: "Replace",
				pos,
				end,
				operatorEnd: innerStart + i,
				operator,
				pattern: sub(i, patternEnd),
				replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
			};
			return result;
		}
		if (opChar === 94 || opChar === 44) {
			const doubled = nextChar === opChar;
			const operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "CaseModification",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
			};
			return result;
		}
		if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42)) {
			result.operation = {
				type: "Names",
				pos,
				end,
				operatorEnd: end,
				operator: opChar === 64 ? "@" : "*"
			};
			return result;
		}
		if (opChar === 64) {
			result.operation = {
				type: "Transform",
				pos,
				end,
				operatorEnd: pos + 1,
				operator: "@",
				operand: sub(i + 1, ilen)
			};
			return result;
		}
		result.operation = {
			type: "Unknown",
			pos,
			end,
			operatorEnd: end,
			operator: inner.slice(i)
		};
		return result;
	}
	findNestedShellEnd(start, end, quoted) {
		const ch = this.src.charCodeAt(start);
		if (ch === 96) {
			let pos = start + 1;
			while (pos < end) {
				const current = this.src.charCodeAt(pos);
				if (current === 92) {
					pos += 2;
					continue;
				}
				pos++;
				if (current === 96) return pos;
			}
			return end;
		}
		let close;
		if (ch === 36) {
			const next = start + 1;
			if (next < end && this.src.charCodeAt(next) === 123) close = this.findClosingBrace(next + 1, end);
			else {
				const open = skipLineContinuations(this.src, next, end);
				if (open >= end || this.src.charCodeAt(open) !== 40) return start;
				close = this.findClosingParenthesis(open + 1, end);
			}
		} else {
			const open = start + 1;
			if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40) return start;
			close = this.findClosingParenthesis(open + 1, end);
		}
		return close === -1 ? end : close + 1;
	}
	scanParamName(s, start) {
		let i = start;
		if (i >= s.length) return i;
		const c = s.charCodeAt(i);
		if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33) return i + 1;
		if (c >= 48 && c <= 57) {
			while (i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) i++;
			return i;
		}
		if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95) {
			i++;
			while (i < s.length) {
				const ch = s.charCodeAt(i);
				if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) i++;
				else break;
			}
		}
		return i;
	}
	readAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
		return result.value;
	}
	extractBalanced(useGrammar = true, quoteOnly = false) {
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		let depth = quoteOnly ? 0 : 1;
		const start = this.pos;
		this._unbalanced = false;
		const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
		if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256) {
			this.pos = knownEnd;
			return bt ? src.slice(start, knownEnd - 1) : "";
		}
		let wordStart = true;
		while (!quoteOnly && this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 41) {
				const result = bt ? src.slice(start, this.pos) : "";
				this.pos++;
				return result;
			} else if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123)) break;
			else if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) break;
			else if (c === 35 && wordStart) break;
			else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) break;
			else {
				wordStart = c < 128 && (charType[c] & 1) !== 0;
				this.pos++;
			}
		}
		let caseDepth = 0;
		let caseParens = 0;
		const wordStartAfterParen = [];
		let pendingDelims = null;
		let scripts;
		let arithBase = -1;
		let arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36;
		let substitutions = 0;
		let reported = false;
		const quotes = quoteOnly ? [{
			close: 34,
			depth: 0
		}] : [];
		let quotedDepth = quoteOnly ? 1 : 0;
		let parameterDepth = 0;
		let arithmeticOpens;
		let continuedDollarPos = -1;
		let continuedParenPos = -1;
		let escapedEnd = -1;
		let lastParenEnd = -1;
		let checkedGrammar = false;
		while (this.pos < len && (depth > 0 || quotes.length > 0)) {
			let ch = src.charCodeAt(this.pos);
			const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
			if (quote !== void 0 && quote.depth === depth) {
				let commandOpen = false;
				if (ch === 92) {
					this.pos = Math.min(this.pos + 2, len);
					continue;
				}
				if (ch === quote.close) {
					quotes.pop();
					if (ch === 34) quotedDepth--;
					else parameterDepth--;
					this.pos++;
					if (quoteOnly && depth === 0 && quotes.length === 0) return "";
					continue;
				}
				if (ch === 34) {
					quotes.push({
						close: 34,
						depth
					});
					quotedDepth++;
				} else if (ch === 39 && quote.close === 125) {
					this.pos++;
					this.skipSQ();
					continue;
				} else if (ch === 96) {
					this.pos++;
					while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
						if (src.charCodeAt(this.pos) === 92) this.pos++;
						if (this.pos < len) this.pos++;
					}
					if (this.pos < len) this.pos++;
					continue;
				} else if (ch === 36) {
					const next = src.charCodeAt(this.pos + 1);
					if (next === 39 && quote.close === 125) {
						this.pos += 2;
						this.skipAnsiCQuoted();
						continue;
					}
					if (next === 123) {
						quotes.push({
							close: 125,
							depth
						});
						parameterDepth++;
						this.pos++;
					} else if (next === 40) {
						this.pos++;
						ch = 40;
						commandOpen = true;
					} else if (next === 36) {
						this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
						continue;
					}
				}
				if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256) {
					this.errors.push({
						message: "maximum word nesting depth exceeded",
						pos: this.pos
					});
					reported = true;
				}
				if (!commandOpen) {
					this.pos++;
					while (this.pos < len) {
						const c = src.charCodeAt(this.pos);
						if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39) break;
						this.pos++;
					}
					continue;
				}
			}
			if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
				checkedGrammar = true;
				const scope = scripts?.[scripts.length - 1];
				const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
				if (end !== -1) {
					if (scope === void 0) {
						this.pos = end;
						return bt ? src.slice(start, end - 1) : "";
					}
					this.pos = end - 1;
					depth = scope.depth + 1;
					caseDepth = 0;
					caseParens = 0;
					wordStartAfterParen.length = scope.parens + 1;
					ch = 41;
				}
			}
			if (ch === 40) {
				const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
				const commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
				const wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
				const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
				if (script) {
					(scripts ?? (scripts = [])).push({
						start: this.pos + 1,
						dollar: commandDollarPos,
						depth,
						parens: wordStartAfterParen.length,
						caseDepth,
						caseParens,
						arithBase,
						arithExtent,
						substitutions,
						checkedGrammar,
						pendingDelims
					});
					caseDepth = 0;
					caseParens = 0;
					arithBase = -1;
					arithExtent = false;
					checkedGrammar = false;
					pendingDelims = null;
				}
				wordStartAfterParen.push(!wordParen);
				wordStart = true;
				if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) arithBase = depth;
				if (commandDollarPos !== -1) {
					if (script) substitutions++;
					else (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
					if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > 256 && !reported) {
						this.errors.push({
							message: "maximum command substitution nesting depth exceeded",
							pos: commandDollarPos
						});
						reported = true;
					}
				}
				continuedDollarPos = -1;
				continuedParenPos = -1;
				depth++;
				if (caseDepth > 0) caseParens++;
				this.pos++;
			} else if (ch === 41) {
				if (caseDepth > 0 && caseParens === 0) {
					this.pos++;
					wordStart = true;
				} else {
					if (caseDepth > 0) caseParens--;
					depth--;
					if (depth === 0 && !quoteOnly) {
						const result = bt ? src.slice(start, this.pos) : "";
						this.pos++;
						return result;
					}
					if (depth <= arithBase) arithBase = -1;
					if (arithmeticOpens !== void 0) while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth) arithmeticOpens.pop();
					wordStart = wordStartAfterParen.pop() ?? true;
					this.pos++;
					const scope = scripts?.[scripts.length - 1];
					if (scope !== void 0 && scope.depth === depth) {
						scripts.pop();
						caseDepth = scope.caseDepth;
						caseParens = scope.caseParens;
						arithBase = scope.arithBase;
						arithExtent = scope.arithExtent;
						substitutions = scope.substitutions;
						checkedGrammar = scope.checkedGrammar;
						pendingDelims = scope.pendingDelims;
					}
				}
				lastParenEnd = this.pos;
			} else if (ch === 92) {
				if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
					const logicalPos = skipLineContinuations(src, this.pos, len);
					if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) {
						continuedDollarPos = this.pos - 1;
						continuedParenPos = logicalPos;
					}
				}
				this.pos++;
				if (this.pos < len) {
					if (src.charCodeAt(this.pos) !== 10) wordStart = false;
					this.pos++;
				}
				escapedEnd = this.pos;
			} else if (ch === 36) {
				const next = src.charCodeAt(++this.pos);
				if (next === 39) {
					this.pos++;
					this.skipAnsiCQuoted();
				} else if (next === 36) this.pos++;
				else if (next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
					quotes.push({
						close: 125,
						depth
					});
					parameterDepth++;
					this.pos++;
				}
				wordStart = false;
			} else if (ch === 39) {
				this.pos++;
				this.skipSQ();
				wordStart = false;
			} else if (ch === 34) {
				quotes.push({
					close: 34,
					depth
				});
				quotedDepth++;
				this.pos++;
				wordStart = false;
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					if (this.pos < len) this.pos++;
				}
				if (this.pos < len) this.pos++;
				wordStart = false;
			} else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
				if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60) this.pos += 3;
				else {
					this.pos += 2;
					const strip = this.pos < len && src.charCodeAt(this.pos) === 45;
					if (strip) this.pos++;
					this.skipSpacesAndTabs();
					this.readHereDocDelimiter();
					if (this._hereDelim || this._hereQuoted) (pendingDelims ?? (pendingDelims = [])).push({
						delimiter: this._hereDelim,
						strip,
						quoted: this._hereQuoted
					});
				}
				wordStart = false;
			} else if (ch === 10 && pendingDelims) {
				this.pos++;
				for (const hd of pendingDelims) this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
				pendingDelims = null;
				wordStart = true;
			} else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart) while (this.pos < len && src.charCodeAt(this.pos) !== 10) this.pos++;
			else {
				const wStart = this.pos;
				while (this.pos < len) {
					const wc = src.charCodeAt(this.pos);
					if (wc < 128 && charType[wc]) break;
					this.pos++;
				}
				if (this.pos > wStart) {
					if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
						const c0 = src.charCodeAt(wStart);
						if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) caseDepth++;
						else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
							caseDepth--;
							if (caseDepth === 0) caseParens = 0;
						}
					}
					wordStart = false;
				} else {
					const wc = src.charCodeAt(this.pos);
					wordStart = wc < 128 && (charType[wc] & 1) !== 0;
					this.pos++;
				}
			}
		}
		this._unbalanced = true;
		if (quoteOnly && scripts !== void 0 && scripts.length > 0) this.errors.push({
			message: "unterminated command substitution",
			pos: scripts[0].dollar
		});
		return bt ? src.slice(start, this.pos) : "";
	}
};

// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
	switch (op) {
		case ",": return 1;
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=": return 2;
		case "||": return 4;
		case "&&": return 5;
		case "|": return 6;
		case "^": return 7;
		case "&": return 8;
		case "==":
		case "!=": return 9;
		case "<":
		case "<=":
		case ">":
		case ">=": return 10;
		case "<<":
		case ">>": return 11;
		case "+":
		case "-": return 12;
		case "*":
		case "/":
		case "%": return 13;
		case "**": return 14;
		case "?": return 3;
		default: return -1;
	}
}
function trimEnd(src, start, end) {
	while (end > start) {
		const c = src.charCodeAt(end - 1);
		if (c !== 32 && c !== 9 && c !== 10) break;
		end--;
	}
	return end;
}
function opRightAssoc(op) {
	switch (op) {
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=":
		case "**": return true;
		default: return false;
	}
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
	let pos = 0;
	const len = src.length;
	const initialWordCount = collector?.embeddedWords.length ?? 0;
	function makeWord(start, end, embedded = false) {
		const node = {
			type: "ArithmeticWord",
			pos: start + offset,
			end: end + offset,
			value: src.slice(start, end),
			parts: void 0
		};
		if (embedded) collector?.embeddedWords.push(node);
		return node;
	}
	function skipWS() {
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c === 32 || c === 9 || c === 10) pos++;
			else break;
		}
	}
	function tryReadBinOp() {
		if (pos >= len) return null;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
		switch (c) {
			case 44:
				pos++;
				return ",";
			case 61:
				if (nc === 61) {
					pos += 2;
					return "==";
				}
				pos++;
				return "=";
			case 33:
				if (nc === 61) {
					pos += 2;
					return "!=";
				}
				return null;
			case 60:
				if (nc === 60) {
					if (nnc === 61) {
						pos += 3;
						return "<<=";
					}
					pos += 2;
					return "<<";
				}
				if (nc === 61) {
					pos += 2;
					return "<=";
				}
				pos++;
				return "<";
			case 62:
				if (nc === 62) {
					if (nnc === 61) {
						pos += 3;
						return ">>=";
					}
					pos += 2;
					return ">>";
				}
				if (nc === 61) {
					pos += 2;
					return ">=";
				}
				pos++;
				return ">";
			case 43:
				if (nc === 61) {
					pos += 2;
					return "+=";
				}
				if (nc === 43) return null;
				pos++;
				return "+";
			case 45:
				if (nc === 61) {
					pos += 2;
					return "-=";
				}
				if (nc === 45) return null;
				pos++;
				return "-";
			case 42:
				if (nc === 42) {
					pos += 2;
					return "**";
				}
				if (nc === 61) {
					pos += 2;
					return "*=";
				}
				pos++;
				return "*";
			case 47:
				if (nc === 61) {
					pos += 2;
					return "/=";
				}
				pos++;
				return "/";
			case 37:
				if (nc === 61) {
					pos += 2;
					return "%=";
				}
				pos++;
				return "%";
			case 124:
				if (nc === 124) {
					pos += 2;
					return "||";
				}
				if (nc === 61) {
					pos += 2;
					return "|=";
				}
				pos++;
				return "|";
			case 38:
				if (nc === 38) {
					pos += 2;
					return "&&";
				}
				if (nc === 61) {
					pos += 2;
					return "&=";
				}
				pos++;
				return "&";
			case 94:
				if (nc === 61) {
					pos += 2;
					return "^=";
				}
				pos++;
				return "^";
			case 63:
				pos++;
				return "?";
			default: return null;
		}
	}
	function skipTruncatedUnary() {
		skipWS();
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c !== 33 && c !== 126 && c !== 43 && c !== 45) break;
			if (src.charCodeAt(pos + 1) === 61) break;
			pos++;
			skipWS();
		}
		if (src.charCodeAt(pos) === 40) {
			let groups = 1;
			pos++;
			while (pos < len && groups > 0) {
				const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
				if (wordEnd > pos + offset) {
					pos = wordEnd - offset;
					continue;
				}
				const c = src.charCodeAt(pos++);
				if (c === 40) groups++;
				else if (c === 41) groups--;
			}
		} else if (pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58) parseAtom(0);
		skipWS();
		const c = src.charCodeAt(pos);
		if ((c === 43 || c === 45) && src.charCodeAt(pos + 1) === c) pos += 2;
	}
	function recoverExpression(minPrec) {
		skipWS();
		const start = pos;
		if (start === len) return makeWord(start, start);
		const wordCount = collector?.embeddedWords.length ?? 0;
		let ternaries = 0;
		for (;;) {
			skipTruncatedUnary();
			skipWS();
			if (src.charCodeAt(pos) === 58 && ternaries > 0) {
				ternaries--;
				pos++;
				continue;
			}
			const saved = pos;
			const op = tryReadBinOp();
			if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
				pos = saved;
				break;
			}
			if (op === "?") ternaries++;
		}
		if (collector) collector.embeddedWords.length = wordCount;
		return makeWord(start, trimEnd(src, start, pos));
	}
	function parseBinExpr(minPrec, depth) {
		if (depth > 256) return recoverExpression(minPrec);
		let left = parseUnaryExpr(depth);
		while (true) {
			skipWS();
			if (pos >= len) break;
			const saved = pos;
			const op = tryReadBinOp();
			if (!op) break;
			if (op === "?") {
				if (opPrec(op) < minPrec) {
					pos = saved;
					break;
				}
				const consequent = parseBinExpr(1, depth + 1);
				skipWS();
				if (pos < len && src.charCodeAt(pos) === 58) pos++;
				const alternate = parseBinExpr(3, depth + 1);
				left = {
					type: "ArithmeticTernary",
					pos: left.pos,
					end: alternate.end,
					test: left,
					consequent,
					alternate
				};
				continue;
			}
			const prec = opPrec(op);
			if (prec < minPrec) {
				pos = saved;
				break;
			}
			const right = parseBinExpr(opRightAssoc(op) ? prec : prec + 1, depth + 1);
			left = {
				type: "ArithmeticBinary",
				pos: left.pos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		return left;
	}
	function parseUnaryExpr(depth) {
		skipWS();
		if (depth > 256) return recoverExpression(15);
		if (pos >= len) return makeWord(pos, pos);
		const start = pos;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		if (c === 43 && nc === 43) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "++",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc === 45) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "--",
				operand,
				prefix: true
			};
		}
		if (c === 33) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "!",
				operand,
				prefix: true
			};
		}
		if (c === 126) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "~",
				operand,
				prefix: true
			};
		}
		if (c === 43 && nc !== 43 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "+",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc !== 45 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "-",
				operand,
				prefix: true
			};
		}
		return parsePostfixExpr(depth);
	}
	function parsePostfixExpr(depth) {
		const operand = parseAtom(depth);
		skipWS();
		if (pos + 1 < len) {
			const c = src.charCodeAt(pos);
			const nc = src.charCodeAt(pos + 1);
			if (c === 43 && nc === 43) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "++",
					operand,
					prefix: false
				};
			}
			if (c === 45 && nc === 45) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "--",
					operand,
					prefix: false
				};
			}
		}
		return operand;
	}
	function parseAtom(depth) {
		skipWS();
		if (pos >= len) return makeWord(pos, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			const start = pos;
			pos++;
			const expr = parseBinExpr(0, depth + 1);
			skipWS();
			if (pos < len && src.charCodeAt(pos) === 41) pos++;
			return {
				type: "ArithmeticGroup",
				pos: start + offset,
				end: pos + offset,
				expression: expr
			};
		}
		if (c === 36) {
			const start = pos;
			const wordCount = collector?.embeddedWords.length ?? 0;
			const atom = readDollarAtom();
			const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
			if (wordEnd > pos + offset) {
				if (collector) collector.embeddedWords.length = wordCount;
				pos = wordEnd - offset;
				return makeWord(start, pos, true);
			}
			return atom;
		}
		if (c === 96 || c === 34 || c === 39) {
			const start = pos;
			pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
			return makeWord(start, pos, true);
		}
		const start = pos;
		const wordCount = collector?.embeddedWords.length ?? 0;
		const atom = readWordAtom();
		const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
		if (wordEnd > pos + offset) {
			if (collector) collector.embeddedWords.length = wordCount;
			pos = wordEnd - offset;
			return makeWord(start, pos, true);
		}
		return atom;
	}
	function readDollarAtom() {
		const start = pos;
		pos++;
		if (pos >= len) return makeWord(start, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
				if (expansionEnd !== -1) pos = expansionEnd - offset;
				else {
					pos += 2;
					let depth = 1;
					while (pos < len && depth > 0) if (src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40) {
						depth++;
						pos += 2;
					} else if (src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41) {
						depth--;
						pos += 2;
					} else pos++;
				}
			} else {
				pos++;
				const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
				if (close !== -1) pos = close - offset + 1;
				else {
					let depth = 1;
					while (pos < len && depth > 0) {
						const ch = src.charCodeAt(pos++);
						if (ch === 40) depth++;
						else if (ch === 41) depth--;
					}
				}
				const text = src.slice(start, pos);
				return collector ? collector.commandExpansion(start + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
			}
		} else if (c === 123) {
			const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const ch = src.charCodeAt(pos++);
					if (ch === 123) depth++;
					else if (ch === 125) depth--;
				}
			}
		} else while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) pos++;
			else break;
		}
		return makeWord(start, pos, c === 40 || c === 123);
	}
	function readWordAtom() {
		const start = pos;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35) pos++;
			else break;
		}
		if (pos > start && pos < len && src.charCodeAt(pos) === 91) {
			const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const c = src.charCodeAt(pos);
					if (c === 91) depth++;
					else if (c === 93) depth--;
					pos++;
				}
			}
			return makeWord(start, pos, true);
		}
		if (pos === start) {
			pos++;
			return makeWord(start, pos);
		}
		return makeWord(start, pos);
	}
	skipWS();
	if (pos >= len) return null;
	const start = pos;
	const result = parseBinExpr(0, nestingDepth);
	skipWS();
	if (pos < len) {
		if (collector) collector.embeddedWords.length = initialWordCount;
		return makeWord(start, trimEnd(src, start, len), collector !== void 0);
	}
	return result;
}

// node_modules/unbash/dist/parts.js
const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
	return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
	return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
	return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildWordParts(word.pos) ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
	if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return void 0;
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildArrayElementParts(word.pos) ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}

// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
	if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
	const embeddedWords = [];
	const lexer = new Lexer(source, 0, source.length, false, context);
	lexer._nestingDepth = depth;
	const expression = parseArithmeticExpression(body, offset, {
		embeddedWords,
		commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
			source,
			start: pos + 2,
			end: end - 1,
			depth: depth + 1,
			parenBoundary: true,
			context
		}),
		findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
		findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
		findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
		findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
		findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
	}, depth) ?? void 0;
	if (embeddedDepth <= 256) for (const node of embeddedWords) node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
	return expression;
}

// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
	type = "ArrayValue";
	pos;
	end;
	#source;
	#depth;
	#context;
	#elements;
	constructor(source, pos, end, depth, context) {
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get elements() {
		if (this.#elements) return this.#elements;
		const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
		lexer._nestingDepth = this.#depth;
		const elements = [];
		while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
			const token = lexer.next(LexContext.ArrayElement);
			if (token.token !== Token.Word && token.token !== Token.Assignment) continue;
			const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
			const indexed = text.charCodeAt(0) === 91;
			const context = lexer.getSubstitutionContext();
			const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
			const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
			elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
		}
		this.#elements = elements;
		return elements;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			elements: this.elements
		};
	}
};
var AssignmentImpl = class {
	type = "Assignment";
	pos;
	end;
	text;
	#source;
	#depth;
	#context;
	#operatorPos;
	#name = null;
	#append;
	#index;
	#value = null;
	constructor(text, pos, end, source, operatorPos, depth, context) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#source = source;
		this.#operatorPos = operatorPos;
		this.#depth = depth;
		this.#context = context;
	}
	get name() {
		return this.#name ?? this.resolveTarget();
	}
	get append() {
		if (this.#name === null) this.resolveTarget();
		return this.#append;
	}
	get index() {
		if (this.#name === null) this.resolveTarget();
		return this.#index;
	}
	get value() {
		if (this.#value !== null) return this.#value;
		const start = this.#operatorPos + 1;
		const arrayStart = skipLineContinuations(this.#source, start, this.end);
		this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
		return this.#value;
	}
	resolveTarget() {
		const equal = this.#operatorPos - this.pos;
		let nameEnd = equal;
		let appendPos = equal;
		while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10) appendPos -= 2;
		if (this.text.charCodeAt(appendPos - 1) === 43) {
			this.#append = true;
			nameEnd = appendPos - 1;
		}
		const bracket = this.text.indexOf("[");
		if (bracket > 0 && bracket < nameEnd) {
			const close = this.text.lastIndexOf("]", equal);
			if (close > bracket) {
				const start = this.pos + bracket + 1;
				const end = this.pos + close;
				this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
				nameEnd = bracket;
			}
		}
		const name = this.text.slice(0, nameEnd);
		return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			name: this.name,
			append: this.append,
			index: this.index,
			value: this.value
		};
	}
};

// node_modules/unbash/dist/command.js
const isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
	type = "Command";
	pos;
	end;
	name;
	prefix;
	suffix;
	#args;
	#redirects;
	constructor(pos, end, name, prefix, suffix) {
		this.pos = pos;
		this.end = end;
		this.name = name;
		this.prefix = prefix;
		this.suffix = suffix;
	}
	get args() {
		if (this.#args === void 0) {
			const suffix = this.suffix;
			this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
		}
		return this.#args;
	}
	get redirects() {
		if (this.#redirects === void 0) {
			const redirects = [];
			for (const item of this.prefix) if (item.type !== "Assignment") redirects.push(item);
			for (const item of this.suffix) if (!isArgument(item)) redirects.push(item);
			this.#redirects = redirects;
		}
		return this.#redirects;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			name: this.name,
			prefix: this.prefix,
			suffix: this.suffix
		};
	}
};

// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
	type = "HereDocBody";
	pos;
	end;
	text = "";
	#source;
	#depth;
	#context;
	#parts;
	constructor(source, pos, quoted, depth, context) {
		this.pos = pos;
		this.end = pos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
		this.#parts = quoted ? void 0 : null;
	}
	get parts() {
		if (this.#parts === null) this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
		return this.#parts;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			parts: this.parts
		};
	}
};

// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
	switch (name.length) {
		case 5: return name === "local" || name === "alias";
		case 6: return name === "export";
		case 7: return name === "declare" || name === "typeset";
		case 8: return name === "readonly";
		default: return false;
	}
}
var ArithmeticCommandImpl = class {
	type = "ArithmeticCommand";
	pos;
	end;
	body;
	#source;
	#depth;
	#context;
	#expression = null;
	constructor(pos, end, body, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get expression() {
		if (this.#expression === null) this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
		return this.#expression;
	}
	set expression(v) {
		this.#expression = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			expression: this.expression,
			body: this.body
		};
	}
};
var ArithmeticForImpl = class {
	type = "ArithmeticFor";
	pos;
	end;
	body;
	#initStr;
	#testStr;
	#updateStr;
	#initPos;
	#testPos;
	#updatePos;
	#source;
	#depth;
	#context;
	#initialize = null;
	#test = null;
	#update = null;
	constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#initStr = initStr;
		this.#testStr = testStr;
		this.#updateStr = updateStr;
		this.#initPos = initPos;
		this.#testPos = testPos;
		this.#updatePos = updatePos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get initialize() {
		if (this.#initialize === null) {
			if (this.#initStr) this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
			else this.#initialize = void 0;
		}
		return this.#initialize;
	}
	set initialize(v) {
		this.#initialize = v ?? void 0;
	}
	get test() {
		if (this.#test === null) {
			if (this.#testStr) this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
			else this.#test = void 0;
		}
		return this.#test;
	}
	set test(v) {
		this.#test = v ?? void 0;
	}
	get update() {
		if (this.#update === null) {
			if (this.#updateStr) this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
			else this.#update = void 0;
		}
		return this.#update;
	}
	set update(v) {
		this.#update = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			initialize: this.initialize,
			test: this.test,
			update: this.update,
			body: this.body
		};
	}
};
const CASE_TERMINATORS = {
	[Token.DoubleSemi]: ";;",
	[Token.SemiAmp]: ";&",
	[Token.DoubleSemiAmp]: ";;&"
};
const REDIRECT_OPS = {
	">": ">",
	">>": ">>",
	"<": "<",
	"<>": "<>",
	"<&": "<&",
	">&": ">&",
	">|": ">|",
	"&>": "&>",
	"&>>": "&>>"
};
const listTerminators = /* @__PURE__ */ new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
const compoundClosers = /* @__PURE__ */ new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
	return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
const commandStarts = /* @__PURE__ */ new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
const UNARY_TEST_OPS = {
	"-a": 1,
	"-b": 1,
	"-c": 1,
	"-d": 1,
	"-e": 1,
	"-f": 1,
	"-g": 1,
	"-h": 1,
	"-k": 1,
	"-p": 1,
	"-r": 1,
	"-s": 1,
	"-t": 1,
	"-u": 1,
	"-v": 1,
	"-w": 1,
	"-x": 1,
	"-z": 1,
	"-n": 1,
	"-o": 1,
	"-N": 1,
	"-S": 1,
	"-L": 1,
	"-G": 1,
	"-O": 1,
	"-R": 1
};
const BINARY_TEST_OPS = {
	"==": 1,
	"!=": 1,
	"=~": 1,
	"=": 1,
	"-eq": 1,
	"-ne": 1,
	"-lt": 1,
	"-le": 1,
	"-gt": 1,
	"-ge": 1,
	"-nt": 1,
	"-ot": 1,
	"-ef": 1,
	"<": 1,
	">": 1
};
const EMPTY_REDIRECTS = [];
const EMPTY_PREFIXES = [];
const EMPTY_ELIFS = [];
function parse(source) {
	return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
	return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class SubstitutionLexer extends Lexer {
	boundaries;
	pending;
	context;
	constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
		super(source, boundary.start, boundary.end, parenBoundary, context);
		this._nestingDepth = boundary.depth;
		this.boundaries = boundaries;
		this.pending = pending;
		this.context = context;
	}
	fork(start, end, parenBoundary = false) {
		return new SubstitutionLexer(this.getSource(), {
			start,
			end,
			depth: this._nestingDepth
		}, this.boundaries, this.pending, this.context, parenBoundary);
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		const known = this.context.boundaries?.get(start);
		if (known !== void 0) return known <= end ? known : -1;
		const boundary = this.boundaries.get(start);
		if (boundary !== void 0) return boundary <= end ? boundary : -1;
		if (!this.boundaries.has(start)) {
			this.boundaries.set(start, void 0);
			this.pending.push({
				start,
				end,
				depth
			});
		}
		return -1;
	}
};
function findSubstitutionEnd(source, start, end, depth, context) {
	const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
	const pending = [{
		start,
		end,
		depth
	}];
	while (pending.length > 0) {
		const count = pending.length;
		const boundary = pending[count - 1];
		const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
		const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
		if (pending.length === count) {
			boundaries.set(boundary.start, found);
			if (found !== -1) substitutionBoundaries(context).set(boundary.start, found);
			pending.pop();
		}
	}
	return boundaries.get(start) ?? -1;
}
var Parser = class {
	tok;
	source;
	start;
	end;
	depth;
	errors = null;
	syntaxDepth = 0;
	constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
		this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
		this.tok._nestingDepth = depth;
		this.source = source;
		this.start = start;
		this.end = end;
		this.depth = depth;
	}
	run() {
		const start = this.start;
		if (this.depth > 256) this.error("maximum substitution nesting depth exceeded", start);
		let shebang;
		if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
			const nl = this.source.indexOf("\n");
			shebang = nl === -1 ? this.source : this.source.slice(0, nl);
		}
		const commands = this.list();
		for (;;) {
			const unexpected = this.tok.peek(LexContext.CommandStart);
			if (unexpected.token === Token.EOF) break;
			this.unexpectedToken(unexpected);
			if (!listTerminators[unexpected.token] && unexpected.token !== Token.In) break;
			this.tok.next(LexContext.CommandStart);
			let separator = this.tok.peek(LexContext.CommandStart).token;
			if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp) break;
			while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
				this.tok.next(LexContext.CommandStart);
				separator = this.tok.peek(LexContext.CommandStart).token;
			}
			const recovered = this.list();
			for (let i = 0; i < recovered.length; i++) commands.push(recovered[i]);
		}
		const lexerErrors = this.tok._errors;
		if (lexerErrors !== null && lexerErrors.length > 0) {
			const errors = this.errors ?? (this.errors = []);
			for (let i = 0; i < lexerErrors.length; i++) errors.push(lexerErrors[i]);
		}
		if (this.errors !== null && this.errors.length > 1) this.errors.sort((a, b) => a.pos - b.pos);
		return {
			type: "Script",
			pos: start,
			end: this.end,
			shebang,
			commands,
			errors: this.errors ?? void 0
		};
	}
	error(message, pos) {
		(this.errors ?? (this.errors = [])).push({
			message,
			pos
		});
	}
	unexpectedToken(t) {
		this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
	}
	findSubstitutionEnd() {
		this.list();
		return this.acceptEnd(Token.RParen);
	}
	skipSemi() {
		if (this.tok.peek(LexContext.Normal).token === Token.Semi) this.tok.next(LexContext.Normal);
	}
	accept(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx);
		return null;
	}
	acceptEnd(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx).end;
		return -1;
	}
	skipNewlines(ctx = LexContext.Normal) {
		while (this.tok.peek(ctx).token === Token.Newline) this.tok.next(ctx);
	}
	doBody(hasDo) {
		const body = this.list();
		const emptyPos = hasDo ? this.emptyListPos(body) : -1;
		if (emptyPos >= 0) this.error("expected command after 'do'", emptyPos);
		return body;
	}
	emptyListPos(commands) {
		return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
	}
	makeStatement(command) {
		return {
			type: "Statement",
			pos: command.pos,
			end: command.end,
			command,
			background: void 0
		};
	}
	list() {
		const commands = [];
		this.skipNewlines(LexContext.CommandStart);
		let t = this.tok.peek(LexContext.CommandStart).token;
		if (listTerminators[t] || !commandStarts[t]) return commands;
		const first = this.andOr();
		if (first) commands.push(this.makeStatement(first));
		for (;;) {
			t = this.tok.peekFollow(compoundClosers).token;
			if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp) break;
			const isBackground = t === Token.Amp;
			const sepEnd = this.tok.next(LexContext.Normal).end;
			if (isBackground) {
				const stmt = commands[commands.length - 1];
				stmt.background = true;
				stmt.end = sepEnd;
			}
			this.skipNewlines(LexContext.CommandStart);
			t = this.tok.peek(LexContext.CommandStart).token;
			if (listTerminators[t] || !commandStarts[t]) break;
			const node = this.andOr();
			if (node) commands.push(this.makeStatement(node));
		}
		return commands;
	}
	andOr() {
		const first = this.pipeline();
		if (!first) return null;
		let t = this.tok.peek(LexContext.Normal).token;
		if (t !== Token.And && t !== Token.Or) return first;
		const commands = [first];
		const operators = [];
		do {
			const operatorToken = this.tok.next(LexContext.Normal);
			const operator = operatorToken.token === Token.And ? "&&" : "||";
			this.skipNewlines(LexContext.CommandStart);
			const next = this.pipeline();
			if (!next) {
				this.error(`expected command after '${operator}'`, operatorToken.end);
				break;
			}
			operators.push(operator);
			commands.push(next);
			t = this.tok.peek(LexContext.Normal).token;
		} while (t === Token.And || t === Token.Or);
		return {
			type: "AndOr",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			commands,
			operators
		};
	}
	withRedirects(command) {
		const redirects = this.collectTrailingRedirects();
		if (redirects.length === 0) return command;
		return {
			type: "Redirected",
			pos: command.pos,
			end: redirects[redirects.length - 1].end,
			command,
			redirects
		};
	}
	pipeline() {
		let prefixes;
		for (;;) {
			const token = this.tok.peek(LexContext.CommandStart);
			const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
			if (token.token !== Token.Bang && !isTime) break;
			const prefix = this.tok.next(LexContext.CommandStart);
			const pos = prefix.pos;
			const keywordEnd = prefix.end;
			let posix;
			let endOfOptions;
			if (isTime) {
				let flag = this.tok.peek(LexContext.CommandStart);
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
					this.tok.next(LexContext.CommandStart);
					posix = {
						pos: flag.pos,
						end: flag.end
					};
					flag = this.tok.peek(LexContext.CommandStart);
				}
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
					this.tok.next(LexContext.CommandStart);
					endOfOptions = {
						pos: flag.pos,
						end: flag.end
					};
				}
			}
			if (prefixes === void 0) prefixes = [];
			prefixes.push(isTime ? {
				type: "Time",
				pos,
				end: endOfOptions?.end ?? posix?.end ?? keywordEnd,
				keywordEnd,
				posix,
				endOfOptions
			} : {
				type: "Negation",
				pos,
				end: keywordEnd
			});
		}
		const command = this.pipelineCommands();
		if (!prefixes) return command;
		const pos = prefixes[0].pos;
		if (command?.type === "Pipeline") {
			command.prefixes = prefixes;
			command.pos = pos;
			return command;
		}
		return {
			type: "Pipeline",
			pos,
			end: command ? command.end : prefixes[prefixes.length - 1].end,
			prefixes,
			commands: command ? [command] : [],
			operators: []
		};
	}
	pipelineCommands() {
		const first = this.command();
		if (!first) return null;
		if (this.tok.peek(LexContext.Normal).token !== Token.Pipe) return first;
		const commands = [first];
		const operators = [];
		while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
			const pipeToken = this.tok.next(LexContext.Normal);
			const operator = pipeToken.value === "|&" ? "|&" : "|";
			this.skipNewlines(LexContext.CommandStart);
			const cmd = this.command();
			if (!cmd) {
				this.error(`expected command after '${operator}'`, pipeToken.end);
				break;
			}
			operators.push(operator);
			commands.push(cmd);
		}
		if (commands.length === 1) return commands[0];
		return {
			type: "Pipeline",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			prefixes: EMPTY_PREFIXES,
			commands,
			operators
		};
	}
	command() {
		let compound;
		switch (this.tok.peek(LexContext.CommandStart).token) {
			case Token.LParen:
				compound = this.subshell();
				break;
			case Token.LBrace:
				compound = this.braceGroup();
				break;
			case Token.If:
				compound = this.ifClause();
				break;
			case Token.For:
				compound = this.forClause();
				break;
			case Token.While:
				compound = this.whileClause();
				break;
			case Token.Until:
				compound = this.untilClause();
				break;
			case Token.Case:
				compound = this.caseClause();
				break;
			case Token.Function: return this.functionDef();
			case Token.Select:
				compound = this.selectClause();
				break;
			case Token.DblLBracket:
				compound = this.testCommand();
				break;
			case Token.ArithCmd:
				compound = this.arithCommand();
				break;
			case Token.Coproc: return this.coprocCommand();
			case Token.Word:
			case Token.Assignment:
			case Token.Redirect: return this.simpleCommandOrFunction(false);
			default: return null;
		}
		return this.withRedirects(compound);
	}
	collectTrailingRedirects() {
		let redirects = EMPTY_REDIRECTS;
		while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
			if (redirects === EMPTY_REDIRECTS) redirects = [];
			redirects.push(this.readRedirect(LexContext.Normal));
		}
		return redirects;
	}
	arithCommand() {
		const tok = this.tok.next(LexContext.CommandStart);
		return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	coprocCommand() {
		const start = this.tok.next(LexContext.CommandStart);
		const pos = start.pos;
		const first = this.tok.peek(LexContext.CommandStart);
		let name;
		if (first.token === Token.Word) {
			const lookahead = this.tok.fork(first.end, this.end);
			switch (lookahead.peek(LexContext.CommandStart).token) {
				case Token.LParen:
					lookahead.next(LexContext.CommandStart);
					if (lookahead.peek(LexContext.Normal).token !== Token.RParen) name = this.readWord(LexContext.CommandStart);
					break;
				case Token.LBrace:
				case Token.If:
				case Token.For:
				case Token.While:
				case Token.Until:
				case Token.Case:
				case Token.Select:
				case Token.DblLBracket:
				case Token.ArithCmd: name = this.readWord(LexContext.CommandStart);
			}
		}
		const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
		if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") return {
			type: "Coproc",
			pos,
			end: cmd.end,
			name,
			body: cmd
		};
		this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
		const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : {
			type: "CompoundList",
			pos: start.end,
			end: start.end,
			commands: []
		};
		return {
			type: "Coproc",
			pos,
			end: body.end,
			name,
			body
		};
	}
	subshell() {
		return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
	}
	subshellBody(pos) {
		if (this.syntaxDepth >= 256) {
			this.error("maximum subshell nesting depth exceeded", pos);
			const closeEnd = this.tok.skipSubshellBody();
			if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
			return {
				type: "Subshell",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in subshell", pos);
		const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
		if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
		return {
			type: "Subshell",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	braceGroup() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum brace group nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.RBrace);
			if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
			return {
				type: "BraceGroup",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in brace group", pos);
		const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
		if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
		return {
			type: "BraceGroup",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	ifClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum if nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Fi);
			if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
			return {
				type: "If",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				clause: this.makeCompoundList([]),
				then: this.makeCompoundList([]),
				elif: EMPTY_ELIFS,
				else: void 0
			};
		}
		this.syntaxDepth++;
		let command;
		let branchPos = pos;
		for (;;) {
			const clauseCommands = this.list();
			const emptyClausePos = this.emptyListPos(clauseCommands);
			const clause = this.makeCompoundList(clauseCommands);
			this.skipSemi();
			const thenToken = this.accept(Token.Then, LexContext.CommandStart);
			if (!thenToken) this.error("expected 'then'", this.tok.getPos());
			else if (emptyClausePos >= 0) this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
			const thenCommands = this.list();
			const then_ = this.makeCompoundList(thenCommands);
			if (thenToken && thenCommands.length === 0) {
				this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
				then_.pos = thenToken.end;
				then_.end = thenToken.end;
			}
			if (command) {
				if (command.elif === EMPTY_ELIFS) command.elif = [];
				command.elif.push({
					type: "Elif",
					pos: branchPos,
					end: then_.end,
					clause,
					then: then_
				});
			} else command = {
				type: "If",
				pos,
				end: pos,
				clause,
				then: then_,
				elif: EMPTY_ELIFS,
				else: void 0
			};
			this.skipSemi();
			const elif = this.accept(Token.Elif, LexContext.CommandStart);
			if (!elif) break;
			branchPos = elif.pos;
		}
		if (this.accept(Token.Else, LexContext.CommandStart)) {
			const elseCommands = this.list();
			const emptyElsePos = this.emptyListPos(elseCommands);
			if (emptyElsePos >= 0) this.error("expected command after 'else'", emptyElsePos);
			command.else = this.makeCompoundList(elseCommands);
			this.skipSemi();
		}
		const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
		command.end = closeEnd >= 0 ? closeEnd : branchPos;
		this.syntaxDepth--;
		return command;
	}
	forClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.tok.peek(LexContext.Normal).token === Token.LParen) return this.cStyleFor(pos);
		const name = this.readRequiredWord("for");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "For",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return {
				type: "For",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return {
			type: "For",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	cStyleFor(pos) {
		const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
		if (this.tok.peek(LexContext.CommandStart).token === Token.Semi) this.tok.next(LexContext.CommandStart);
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	whileClause() {
		return this.whileOrUntil("while");
	}
	untilClause() {
		return this.whileOrUntil("until");
	}
	whileOrUntil(kind) {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error(`maximum ${kind} nesting depth exceeded`, pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
			return {
				type: "While",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				kind,
				clause: this.makeCompoundList([]),
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const clauseCommands = this.list();
		const emptyClausePos = this.emptyListPos(clauseCommands);
		const clause = this.makeCompoundList(clauseCommands);
		this.skipSemi();
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		else if (emptyClausePos >= 0) this.error(`expected command after '${kind}'`, emptyClausePos);
		const body = this.doBody(hasDo);
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "While",
			pos,
			end,
			kind,
			clause,
			body: this.makeCompoundList(body)
		};
	}
	caseClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const word = this.readRequiredWord("case");
		this.skipNewlines(LexContext.CommandStart);
		if (!this.accept(Token.In, LexContext.CommandStart)) this.error("expected 'in' after 'case' word", this.tok.getPos());
		this.skipNewlines(LexContext.CasePattern);
		if (this.syntaxDepth >= 256) {
			this.error("maximum case nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Esac);
			if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
			return {
				type: "Case",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				word,
				items: []
			};
		}
		this.syntaxDepth++;
		const items = [];
		let invalid = false;
		let t = this.tok.peek(LexContext.CasePattern).token;
		while (t !== Token.Esac && t !== Token.EOF) {
			const itemPos = this.tok.peek(LexContext.Normal).pos;
			this.accept(Token.LParen, LexContext.Normal);
			const pattern = [];
			let expectWord = true;
			let next = this.tok.peek(LexContext.Normal);
			while (next.token !== Token.RParen && next.token !== Token.EOF) {
				if (next.token === (expectWord ? Token.Word : Token.Pipe)) expectWord = !expectWord;
				else if (!invalid) {
					this.unexpectedToken(next);
					invalid = true;
				}
				const tok = this.tok.next(LexContext.Normal);
				if (tok.token === Token.Word) pattern.push(this.toWord(tok));
				next = this.tok.peek(LexContext.Normal);
			}
			if (expectWord && next.token === Token.RParen && !invalid) {
				this.unexpectedToken(next);
				invalid = true;
			}
			const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
			const cmds = this.list();
			const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
			const item = {
				type: "CaseItem",
				pos: itemPos,
				end: cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos,
				pattern,
				body: cmds.length > 0 ? this.makeCompoundList(cmds) : {
					type: "CompoundList",
					pos: bodyPos,
					end: bodyPos,
					commands: []
				},
				terminator: void 0
			};
			const after = this.tok.peek(LexContext.CommandStart);
			t = after.token;
			if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
				const termTok = this.tok.next(LexContext.CommandStart);
				item.terminator = CASE_TERMINATORS[termTok.token];
				item.end = termTok.end;
			} else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
				this.unexpectedToken(after);
				invalid = true;
			}
			items.push(item);
			this.skipNewlines(LexContext.CasePattern);
			t = this.tok.peek(LexContext.CasePattern).token;
		}
		const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "Case",
			pos,
			end,
			word,
			items
		};
	}
	selectClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readRequiredWord("select");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "Select",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum select nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
			return {
				type: "Select",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
		return {
			type: "Select",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	testCommand() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const expr = this.parseTestOr();
		const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
		if (closeEnd < 0) this.error("expected ']]' to close '[['", this.tok.getPos());
		return {
			type: "TestCommand",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			expression: expr
		};
	}
	parseTestOr() {
		const first = this.parseTestAnd();
		if (this.tok.peek(LexContext.TestMode).token !== Token.Or) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestAnd());
		} while (this.tok.peek(LexContext.TestMode).token === Token.Or);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "||",
			operands
		};
	}
	parseTestAnd() {
		const first = this.parseTestNot();
		if (this.tok.peek(LexContext.TestMode).token !== Token.And) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestNot());
		} while (this.tok.peek(LexContext.TestMode).token === Token.And);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "&&",
			operands
		};
	}
	parseTestNot() {
		let t = this.tok.peek(LexContext.TestMode);
		if (!isTestNegation(t)) return this.parseTestPrimary();
		const negations = [];
		while (isTestNegation(t)) {
			const bang = this.tok.next(LexContext.TestMode);
			negations.push({
				type: "Negation",
				pos: bang.pos,
				end: bang.end
			});
			t = this.tok.peek(LexContext.TestMode);
		}
		const operand = this.parseTestPrimary();
		return {
			type: "TestNot",
			pos: negations[0].pos,
			end: operand.end,
			negations,
			operand
		};
	}
	parseTestPrimary() {
		if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.TestMode).pos;
			if (this.syntaxDepth >= 256) {
				this.error("maximum test group nesting depth exceeded", openPos);
				const closeEnd = this.tok.skipTestGroup();
				if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
				return {
					type: "TestGroup",
					pos: openPos,
					end: closeEnd >= 0 ? closeEnd : openPos,
					expression: {
						type: "TestUnary",
						pos: openPos,
						end: openPos,
						operator: "-n",
						operand: new WordImpl("", openPos, openPos)
					}
				};
			}
			this.syntaxDepth++;
			const expr = this.parseTestOr();
			this.syntaxDepth--;
			const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
			if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
			return {
				type: "TestGroup",
				pos: openPos,
				end: closeEnd >= 0 ? closeEnd : openPos,
				expression: expr
			};
		}
		const first = this.tok.next(LexContext.TestMode);
		if (first.token === Token.And || first.token === Token.Or) this.unexpectedToken(first);
		const val = first.value;
		const firstPos = first.pos;
		const firstEnd = first.end;
		if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
			if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
				const operand = this.readTestOperand();
				return {
					type: "TestUnary",
					pos: firstPos,
					end: operand.end,
					operator: val,
					operand
				};
			}
			this.error("expected operand after unary test operator", firstEnd);
			return {
				type: "TestUnary",
				pos: firstPos,
				end: firstEnd,
				operator: val,
				operand: new WordImpl("", firstEnd, firstEnd)
			};
		}
		const nt = this.tok.peek(LexContext.TestMode);
		if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
			const op = this.tok.next(LexContext.TestMode).value;
			let right;
			if (op === "=~") {
				const token = this.tok.readTestRegexWord();
				right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			} else right = this.readTestOperand();
			const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
			return {
				type: "TestBinary",
				pos: firstPos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
		return {
			type: "TestUnary",
			pos: firstPos,
			end: w.end,
			operator: "-n",
			operand: w
		};
	}
	readTestOperand() {
		const t = this.tok.next(LexContext.TestMode);
		if (t.keywordEligible && (t.value === "<" || t.value === ">")) this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
		return this.toWord(t);
	}
	functionDef() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readWord(LexContext.FunctionName);
		let body;
		if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.CommandStart).pos;
			if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
				this.tok.next(LexContext.CommandStart);
				this.skipNewlines(LexContext.CommandStart);
				body = this.commandAsBody();
			} else body = this.withRedirects(this.subshellBody(openPos));
		} else {
			this.skipNewlines(LexContext.CommandStart);
			body = this.commandAsBody();
		}
		return {
			type: "Function",
			pos,
			end: body.end,
			name,
			body
		};
	}
	simpleCommandOrFunction(coproc) {
		const prefix = [];
		const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
		let lastEnd = cmdPos;
		let ctx = LexContext.CommandStart;
		for (;;) {
			const t = this.tok.peek(ctx).token;
			if (t === Token.Assignment) {
				const assignment = this.tok.next(ctx);
				lastEnd = assignment.end;
				prefix.push(this.parseAssignment(assignment));
			} else if (t === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				prefix.push(redirect);
				lastEnd = redirect.end;
			} else break;
			ctx = LexContext.CommandPrefix;
		}
		if (this.tok.peek(LexContext.Normal).token !== Token.Word) return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
		const nameToken = this.tok.next(LexContext.Normal);
		const keyword = nameToken.keywordEligible ? nameToken.value : "";
		const name = this.toWord(nameToken);
		ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
		lastEnd = name.end;
		const suffix = [];
		if (coproc) while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
			const token = this.tok.next(LexContext.CommandPrefix);
			const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
			suffix.push(word);
			lastEnd = word.end;
		}
		if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
			this.tok.next(LexContext.Normal);
			if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
				this.tok.next(LexContext.Normal);
				this.skipNewlines(LexContext.CommandStart);
				const body = this.commandAsBody();
				return {
					type: "Function",
					pos: name.pos,
					end: body.end,
					name,
					body
				};
			}
		}
		for (;;) {
			const st = this.tok.peek(ctx).token;
			if (st === Token.Word || st === Token.Assignment) {
				const token = this.tok.next(ctx);
				const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
				suffix.push(w);
				lastEnd = w.end;
			} else if (st === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				suffix.push(redirect);
				lastEnd = redirect.end;
			} else break;
		}
		return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
	}
	readRedirect(ctx) {
		const t = this.tok.next(ctx);
		const tPos = t.pos;
		const tEnd = t.end;
		const descriptor = t.fileDescriptor !== void 0 ? {
			type: "FileDescriptor",
			pos: tPos,
			end: t.descriptorEnd,
			value: t.fileDescriptor
		} : t.variableName !== void 0 ? {
			type: "FileDescriptorVariable",
			pos: tPos,
			end: t.descriptorEnd,
			name: t.variableName
		} : void 0;
		const hasTarget = t.targetEnd > t.targetPos;
		if (!hasTarget) this.error("expected redirect target", t.targetPos);
		if (t.value === "<<" || t.value === "<<-") {
			const r = {
				type: "HereDoc",
				pos: tPos,
				end: tEnd,
				operator: t.value,
				descriptor,
				delimiter: hasTarget ? {
					type: "HereDocDelimiter",
					pos: t.targetPos,
					end: t.targetEnd,
					text: this.source.slice(t.targetPos, t.targetEnd),
					value: t.content ?? "",
					quoted: t.delimiterQuoted
				} : void 0,
				body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
				closing: void 0
			};
			if (hasTarget) this.tok.registerHereDocTarget(r);
			return r;
		}
		const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
		return t.value === "<<<" ? {
			type: "HereString",
			pos: tPos,
			end: tEnd,
			operator: "<<<",
			descriptor,
			target
		} : {
			type: "Redirect",
			pos: tPos,
			end: tEnd,
			operator: REDIRECT_OPS[t.value] ?? ">",
			descriptor,
			target
		};
	}
	commandAsBody() {
		const cmd = this.command();
		if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc") return cmd;
		this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
		return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
	}
	readWord(ctx) {
		return this.toWord(this.tok.next(ctx));
	}
	readRequiredWord(keyword) {
		const t = this.tok.peek(LexContext.Normal);
		if (t.token === Token.Word) return this.toWord(this.tok.next(LexContext.Normal));
		if (t.token !== Token.EOF) this.error(`expected word after '${keyword}'`, t.pos);
		return new WordImpl("", t.pos, t.pos);
	}
	toWord(tok) {
		const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
		const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
		return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	toWordFromPosEnd(tok, pos, end) {
		if (tok.pos === pos && tok.end === end) return this.toWord(tok);
		return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	parseAssignment(token) {
		const text = token.raw ? token.value : this.source.slice(token.pos, token.end);
		return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
	}
	makeCompoundList(commands) {
		const p = this.tok.getPos();
		return {
			type: "CompoundList",
			pos: commands.length > 0 ? commands[0].pos : p,
			end: commands.length > 0 ? commands[commands.length - 1].end : p,
			commands
		};
	}
};

// src/references/source-file.ts
function sourceFile(path, text) {
	let lineStarts = null;
	return {
		path,
		text,
		locate(start, end) {
			lineStarts ??= startsOfLines(text);
			return locationOf(path, lineStarts, start, end);
		}
	};
}
function embeddedView(outer, text, offsets) {
	const toOuter = (offset) => {
		const inside = Math.max(0, Math.min(offset, text.length));
		if (typeof offsets === "number") return offsets + inside;
		return offsets[Math.min(inside, offsets.length - 1)] ?? 0;
	};
	return {
		path: outer.path,
		text,
		locate: (start, end) => outer.locate(toOuter(start), toOuter(end))
	};
}
function startsOfLines(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function locationOf(path, lineStarts, start, end) {
	const from = lineOf(lineStarts, start);
	const to = lineOf(lineStarts, Math.max(start, end));
	return {
		path,
		line: from + 1,
		column: start - (lineStarts[from] ?? 0) + 1,
		endLine: to + 1,
		endColumn: Math.max(start, end) - (lineStarts[to] ?? 0) + 1
	};
}
function lineOf(lineStarts, offset) {
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/references/syntax/templates.ts
const PAIRS = [["{{", "}}"], ["{%", "%}"]];
function maskTemplates$1(text) {
	return PAIRS.reduce((masked, [open, close]) => maskPair(masked, open, close), text);
}
function maskPair(text, open, close) {
	let from = text.indexOf(open);
	if (from === -1) return text;
	const pieces = [];
	let at = 0;
	while (from !== -1) {
		const lineEnd = endOfLine$2(text, from);
		const stop = text.slice(from, lineEnd).indexOf(close, open.length);
		if (stop === -1) {
			from = text.indexOf(open, lineEnd);
			continue;
		}
		const start = from > 0 && text[from - 1] === "$" ? from - 1 : from;
		const end = from + stop + close.length;
		pieces.push(text.slice(at, start), "".repeat(end - start));
		at = end;
		from = text.indexOf(open, end);
	}
	pieces.push(text.slice(at));
	return pieces.join("");
}
function endOfLine$2(text, at) {
	const newline = text.indexOf("\n", at);
	return newline === -1 ? text.length : newline;
}

// src/references/syntax/shell.ts
function readShellSyntax(file) {
	const view = withoutTemplates(file);
	const tree = parse(view.text);
	const commands = [];
	const assignments = [];
	const compared = [];
	const functions = /* @__PURE__ */ new Set();
	const covered = [];
	const stack = [{
		node: tree,
		view,
		inside: null,
		next: null
	}];
	for (let visit = stack.pop(); visit !== void 0; visit = stack.pop()) {
		const { node, view: here, inside } = visit;
		const word = (child) => ({
			node: child,
			view: here,
			inside
		});
		if (here === view && COVERING.has(node.type)) covered.push({
			start: node.pos,
			end: node.end
		});
		if (node.type === "Command") commands.push(commandOf(node, visit));
		if (node.type === "Assignment") assignments.push(assignmentOf(node, visit));
		if (node.type === "For" || node.type === "Select") assignments.push({
			name: node.name.value,
			words: (node.wordlist ?? []).map(word),
			kind: "loop",
			inside
		});
		if (node.type === "TestBinary") compared.push(word(node.left), word(node.right));
		if (node.type === "CaseItem") compared.push(...node.pattern.map(word));
		if (node.type === "Function") functions.add(node.name.value);
		pushChildren(visit, stack);
	}
	const error = tree.errors?.[0] ?? null;
	return {
		view,
		commands,
		assignments,
		compared,
		functions,
		comments: commentsOf(view.text, covered),
		error
	};
}
const COVERING = /* @__PURE__ */ new Set(["Word", "HereDocBody"]);
function pushChildren({ node, view, inside, next }, stack) {
	const name = node.type === "Function" ? node.name.value : inside;
	const readers = /* @__PURE__ */ new Map();
	if (node.type === "Pipeline") for (const [index, command] of node.commands.entries()) {
		const last = index === node.commands.length - 1;
		readers.set(command, last ? next : firstWord(node.commands[index + 1]));
	}
	const children = [];
	forEachChild(node, (child) => {
		const reader = readers.get(child);
		children.push({
			node: child,
			view: viewOf$1(child, view),
			inside: name,
			next: reader === void 0 ? next : reader
		});
	});
	for (const child of children.reverse()) stack.push(child);
}
function firstWord(node) {
	return node?.type === "Command" ? node.name?.value ?? null : null;
}
function viewOf$1(node, view) {
	if (node.type !== "Script" || node.source === void 0) return view;
	return embeddedView(view, node.source, new Uint32Array(node.source.length + 1).fill(node.pos));
}
function commandOf(node, { view, inside, next }) {
	const word = (child) => ({
		node: child,
		view,
		inside
	});
	const names = node.name === void 0 ? [] : [word(node.name)];
	const words = node.args.map((argument) => word(argument.type === "Word" ? argument : wordOfAssignment(argument)));
	const hereDocs = [];
	const targets = [];
	for (const redirect of node.redirects) if (redirect.type === "HereDoc") hereDocs.push(word(wordOfHereDoc(redirect)));
	else if (redirect.type === "HereString" && redirect.target !== void 0) hereDocs.push(word(redirect.target));
	else if (redirect.type === "Redirect" && redirect.operator.startsWith(">") && redirect.target !== void 0) targets.push(word(redirect.target));
	return {
		words: [...names, ...words],
		hereDocs,
		targets,
		next
	};
}
function wordOfAssignment({ pos, end, text, value }) {
	const parts = value.type === "Word" && value.parts !== void 0 ? value.parts : null;
	if (parts === null) return {
		type: "Word",
		text,
		value: text,
		pos,
		end
	};
	const start = value.pos;
	const name = text.slice(0, start - pos);
	return {
		type: "Word",
		text,
		value: text,
		pos,
		end,
		parts: [{
			type: "Literal",
			pos,
			end: start,
			value: name,
			text: name
		}, ...parts]
	};
}
function wordOfHereDoc({ body }) {
	return {
		type: "Word",
		text: body.text,
		value: body.text,
		pos: body.pos,
		end: body.end,
		parts: body.parts
	};
}
function assignmentOf(node, { view, inside }) {
	const value = node.value;
	if (value.type === "ArrayValue") {
		const words = value.elements.map((child) => ({
			node: child,
			view,
			inside
		}));
		return {
			name: node.name,
			words,
			kind: "array",
			inside
		};
	}
	return {
		name: node.name,
		words: [{
			node: value,
			view,
			inside
		}],
		kind: "value",
		inside
	};
}
function commentsOf(text, covered) {
	const comments = [];
	covered.sort((a, b) => a.start - b.start);
	let at = 0;
	for (const { start, end } of [...covered, {
		start: text.length,
		end: text.length
	}]) {
		while (at < start) {
			const hash = text.indexOf("#", at);
			if (hash === -1 || hash >= start) break;
			const newline = text.indexOf("\n", hash);
			const stop = newline === -1 ? text.length : newline;
			comments.push({
				start: hash + 1,
				end: stop
			});
			at = stop;
		}
		at = Math.max(at, end);
	}
	return comments;
}
function withoutTemplates(file) {
	const text = maskTemplates$1(file.text);
	if (text.includes("\r")) return withoutReturns(file, text);
	return text === file.text ? file : {
		path: file.path,
		text,
		locate: file.locate
	};
}
function withoutReturns(file, text) {
	const offsets = [];
	for (let at = 0; at < text.length; at += 1) if (text[at] !== "\r" || text[at + 1] !== "\n") offsets.push(at);
	offsets.push(text.length);
	return embeddedView(file, text.replaceAll("\r\n", "\n"), offsets);
}

// src/references/syntax/shell-values.ts
const MAX_SPLICE$1 = 8192;
function shellValues(script, outer = /* @__PURE__ */ new Map()) {
	const definitions = definitionsOf(script);
	const arrays = arraysOf(script);
	const known = /* @__PURE__ */ new Map();
	const resolved = /* @__PURE__ */ new Map();
	const busy = /* @__PURE__ */ new Set();
	let budget = 4 * script.view.text.length + 1e6;
	return {
		of: valuesOf,
		spread: (words) => words.flatMap((word) => elementsOf(word, arrays) ?? [word]),
		variables: { get: (name) => variable(name, null) }
	};
	function valuesOf(word) {
		const cached = known.get(word.node);
		if (cached !== void 0) return cached;
		const { node, view } = word;
		const pieces = node.parts === void 0 ? [runs(view, node, node.value)] : node.parts.flatMap(alternatives(word));
		const values = products(pieces).map((parts) => assemble(view, parts, {
			start: node.pos,
			end: node.end
		}));
		if (busy.size === 0) known.set(node, values);
		return values;
	}
	function alternatives(word) {
		return (part) => {
			if (part.type === "DoubleQuoted" || part.type === "LocaleString") return part.parts.flatMap(alternatives(word));
			if (part.type === "SingleQuoted") return [[[literal$1(part.value, part.pos + 1, part.end - 1)]]];
			if (part.type === "Literal" || part.type === "AnsiCQuoted" || part.type === "Glob") return [runs(word.view, part, part.value)];
			if (part.type === "SimpleExpansion") return [filled(part, variable(part.text.slice(1), word.inside))];
			if (part.type === "ParameterExpansion") return [filled(part, expansion(part, word))];
			if (part.type === "BraceExpansion") return [braces(part.text, part.pos)];
			return [[[hole$1(part)]]];
		};
	}
	function filled(at, values) {
		const parts = values.map((value) => {
			budget -= value.text.length;
			if (value.text.length > MAX_SPLICE$1 || budget < 0) return [hole$1(at)];
			return [{
				text: value.text,
				start: at.pos,
				end: at.end,
				verbatim: false,
				origin: value
			}];
		});
		return parts.length === 0 ? [[hole$1(at)]] : parts;
	}
	function expansion(part, word) {
		if (part.prefix !== void 0) return [];
		const { operation } = part;
		if (!(operation === void 0 || operation.type === "Default")) return [];
		const values = variable(part.parameter, word.inside);
		if (operation === void 0 || operation.operator.endsWith("?")) return values;
		const operand = operation.type === "Default" ? operation.operand : null;
		return operand === null ? values : distinct([...values, ...valuesOf({
			...word,
			node: operand
		})]);
	}
	function variable(name, inside) {
		const key = /^\d+$/.test(name) ? argumentKey(inside, name) : name;
		const cached = resolved.get(key);
		if (cached !== void 0) return cached;
		if (busy.has(key) || busy.size > 40) return [];
		busy.add(key);
		const values = [...outer.get(name) ?? []];
		for (const definition of definitions.get(key) ?? []) {
			if (values.length >= 2 * 32) break;
			const found = valuesOf(definition.word);
			values.push(...definition.split ? found.flatMap(fieldsOf) : found);
		}
		busy.delete(key);
		const all = distinct(values);
		if (busy.size === 0) resolved.set(key, all);
		return all;
	}
}
function definitionsOf(script) {
	const definitions = /* @__PURE__ */ new Map();
	const add = (key, definition) => {
		const list = definitions.get(key);
		if (list === void 0) definitions.set(key, [definition]);
		else list.push(definition);
	};
	for (const { name, words, kind } of script.assignments) for (const word of words) add(name, {
		word,
		split: kind === "loop" && word.node.text.startsWith("$")
	});
	for (const { words } of script.commands) {
		const called = words[0]?.node.value ?? "";
		if (!script.functions.has(called)) continue;
		for (const [index, word] of words.slice(1).entries()) add(argumentKey(called, String(index + 1)), {
			word,
			split: false
		});
	}
	return definitions;
}
function argumentKey(inside, name) {
	return `${inside ?? ""}\0${name}`;
}
function arraysOf(script) {
	const arrays = /* @__PURE__ */ new Map();
	for (const { name, words, kind } of script.assignments) {
		if (kind !== "array") continue;
		const list = arrays.get(name);
		if (list === void 0) arrays.set(name, [...words]);
		else list.push(...words);
	}
	return arrays;
}
function elementsOf({ node }, arrays) {
	const [only, ...more] = node.parts ?? [];
	const inner = only?.type === "DoubleQuoted" && only.parts.length === 1 ? only.parts[0] : only;
	if (more.length > 0 || inner?.type !== "ParameterExpansion") return null;
	if (inner.operation !== void 0 || inner.index?.value !== "@" && inner.index?.value !== "*") return null;
	return arrays.get(inner.parameter) ?? null;
}
function fieldsOf(value) {
	return [...value.text.matchAll(/[^\s,]+/g)].map((match) => sliceOf(value, match.index, match.index + match[0].length));
}
function distinct(values) {
	const byText = /* @__PURE__ */ new Map();
	for (const value of values) if (!byText.has(value.text)) byText.set(value.text, value);
	return [...byText.values()].slice(0, 2 * 32);
}
function literal$1(text, start, end) {
	return {
		text,
		start,
		end,
		verbatim: true,
		origin: null
	};
}
function hole$1({ pos, end }) {
	return {
		text: "",
		start: pos,
		end,
		verbatim: false,
		origin: null
	};
}
function runs(view, { pos, end }, value) {
	if (end - pos === value.length) return [[literal$1(value, pos, end)]];
	const parts = [];
	let at = pos;
	let start = pos;
	let from = 0;
	let to = 0;
	while (at < end && to < value.length) {
		if (view.text[at] === value[to]) {
			at += 1;
			to += 1;
			continue;
		}
		if (to > from) parts.push(literal$1(value.slice(from, to), start, at));
		if (view.text[at] !== "\\") return [[{
			text: value,
			start: pos,
			end,
			verbatim: false,
			origin: null
		}]];
		at += view.text[at + 1] === "\n" ? 2 : 1;
		start = at;
		from = to;
	}
	if (to > from) parts.push(literal$1(value.slice(from, to), start, at));
	return [parts];
}
function braces(text, pos) {
	const inner = text.slice(1, -1);
	if (!inner.includes(",") || /[{}$"'\\]/.test(inner)) return [[hole$1({
		pos,
		end: pos + text.length
	})]];
	let at = pos + 1;
	return inner.split(",").map((item) => {
		const part = literal$1(item, at, at + item.length);
		at += item.length + 1;
		return [part];
	});
}

// src/references/variable.ts
const OTHER_THINGS = /^(?:image|images|docker|container|registry|git|github|gitlab|branch|dataset|datasets|data|package|chart|repo|repository|url|path|dir|directory|folder|file|bucket|s3|gcs|topic|namespace|endpoint|action|user|output|tag)$/;
function assignedModels(name, words, reader, how = "variable") {
	const { context } = reader;
	const place = {
		how,
		meaning: meaningOf(name),
		mirrors: context.mirrors
	};
	if (words.length > 1 && words.some((word) => /^--?[A-Za-z]/.test(word[0]?.text ?? ""))) return readCommandLine(words, reader);
	return words.flatMap((word) => word.flatMap((value) => valueModels(value, place, reader)));
}
function meaningOf(name) {
	const meaning = keyMeaning(name);
	if (meaning !== "none" && meaning !== "neutral") return meaning;
	return wordsOf(name).some((word) => OTHER_THINGS.test(word)) ? "dataset" : "none";
}
function valueModels(value, place, reader) {
	const text = value.text.trim();
	if (/^[{[]/.test(text) && text.includes("\"")) return reader.context.embed("json", value).references;
	const pair = /^\[[^\]]*\]=/.exec(value.text);
	if (pair !== null) return valueModels(sliceOf(value, pair[0].length, value.text.length), place, reader);
	if (place.meaning !== "dataset") {
		const urls = hubUrls$1(value, place);
		if (urls.length > 0) return urls;
	}
	if (!/\s/.test(text)) return text.includes(",") ? listed(value, place) : namedModels(value, place);
	if (/(?:^|\s)--?[A-Za-z]/.test(text)) return reader.shell(value);
	return listed(value, place);
}
function listed(value, place) {
	return [...value.text.matchAll(/[^\s,;|]+/g)].flatMap((match) => namedModels(sliceOf(value, match.index, match.index + match[0].length), place));
}

// src/references/shell.ts
const shell = {
	id: "shell",
	title: "Shell scripts",
	documentation: "https://www.gnu.org/software/bash/manual/bash.html",
	forms: [
		"vllm serve org/name",
		"hf download org/name --revision v1",
		"MODEL_ID=\"$1\"; vllm serve \"$MODEL_ID\"",
		"for size in 7b 13b; do hf download org/name-$size; done",
		"git clone https://huggingface.co/org/name",
		"curl localhost/v1/completions -d '{\"model\": \"org/name\"}'"
	],
	language: "shell",
	applies: (path) => /\.(?:sh|bash|zsh|ksh|bats|envrc|slurm|sbatch|command)$|(?:^|\/)\.(?:bashrc|profile|envrc)$/.test(path),
	extract: (file, context) => extractShell(file, context)
};
const MAX_DEPTH = 4;
function extractShell(file, context, variables = /* @__PURE__ */ new Map(), depth = 0) {
	if (depth >= MAX_DEPTH) return {
		references: [],
		problems: []
	};
	const script = readShellSyntax(file);
	const values = shellValues(script, variables);
	const inner = (view) => extractShell(view, context, values.variables, depth + 1).references;
	const reader = {
		context,
		shell: inner
	};
	return {
		references: [
			...script.assignments.flatMap((assignment) => assignedModels(assignment.name, assignment.words.map(values.of), reader)),
			...script.commands.flatMap((command) => commandModels(command, script, values, reader)),
			...script.compared.flatMap((word) => mentions(values.of(word), "compared-value", context)),
			...script.comments.flatMap(({ start, end }) => mentions([verbatim(script.view, start, end)], "comment", context))
		],
		problems: []
	};
}
function commandModels(command, script, values, reader) {
	const words = values.spread(command.words).map(values.of);
	const name = words[0]?.[0]?.text ?? "";
	const target = command.targets.map(({ node }) => node.value).find((path) => path !== "/dev/null") ?? null;
	const documents = command.hereDocs.flatMap((doc) => documentModels$1(doc, values, words, target, reader));
	if (script.functions.has(name) || !COMMANDS.has(name)) documents.push(...defaultsOf(words, reader));
	if (/^(?:echo|printf)$/.test(name) && (target !== null || command.next !== null)) return [...documents, ...printedModels(words.slice(1), target, command.next, reader)];
	return [...documents, ...readCommandLine(words, reader)];
}
function defaultsOf(words, { context }) {
	const key = words.slice(1).find((word) => /^[A-Z][A-Z0-9_]+$/.test(word[0]?.text ?? ""))?.[0]?.text;
	const meaning = key === void 0 ? "none" : keyMeaning(key);
	if (meaning !== "strong" && meaning !== "weak") return [];
	const place = {
		how: "shell-function-default",
		meaning,
		mirrors: context.mirrors
	};
	return words.slice(1).flatMap((word) => word.flatMap((value) => namedModels(value, place)));
}
function printedModels(words, target, next, reader) {
	return words.flatMap((word) => word.flatMap((value) => {
		const language = languageOfText(value.text, target, next);
		if (language !== null) return readInLanguage(language, value, reader);
		return mentions([value], "shown-text", reader.context);
	}));
}
function documentModels$1(doc, values, words, target, reader) {
	const program = words.map((word) => word[0]?.text ?? "").find((text) => /^[A-Za-z]/.test(text)) ?? null;
	return values.of(doc).slice(0, 1).flatMap((value) => {
		const language = languageOfText(value.text, target ?? fileArgument(words), program);
		if (language !== null) return readInLanguage(language, value, reader);
		return mentions([value], "shown-text", reader.context);
	});
}
function fileArgument(words) {
	const texts = words.map((word) => word[0]?.text ?? "");
	if (/^(?:kubectl|oc|k3s|helm)$/.test(texts[0] ?? "")) return "manifest.yaml";
	return texts.find((text, index) => index > 0 && /\.\w+$/.test(text)) ?? null;
}
function mentions(values, how, { mirrors }) {
	const place = {
		how,
		meaning: "none",
		class: "mention",
		mirrors
	};
	return values.flatMap((value) => [...hubUrls$1(value, place), ...idsInText(value, place)]);
}

// src/references/syntax/interpolation.ts
const MAX_SPLICE = 8192;
const MAX_NESTING = 4;
function assemblyOf(view) {
	return {
		path: view.path,
		text: view.text,
		locate: view.locate,
		written: (start, end) => view.text.slice(start, end)
	};
}
function interpolate(view, variables) {
	const whole = {
		start: 0,
		end: view.text.length
	};
	if (!view.text.includes("$")) return [assemblyOf(view)];
	return products(piecesOf(view, whole.start, whole.end, variables, 0)).map((parts) => assemble(view, parts, whole));
}
const REFERENCE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(:?[-=?+]|\})|\(([A-Za-z_]\w*)\))/y;
function piecesOf(view, from, to, variables, depth) {
	const { text } = view;
	const pieces = [];
	let plain = from;
	let at = text.indexOf("$", from);
	while (at !== -1 && at < to) {
		if (text[at + 1] === "$") {
			at = text.indexOf("$", at + 2);
			continue;
		}
		REFERENCE.lastIndex = at;
		const match = REFERENCE.exec(text);
		if (match === null) {
			at = text.indexOf("$", at + 1);
			continue;
		}
		const [, bare, braced, operator, parenthesised] = match;
		const start = REFERENCE.lastIndex;
		const hasDefault = operator !== void 0 && operator !== "}";
		const close = hasDefault ? closingBrace(text, start, to) : start;
		if (close === -1) break;
		const end = hasDefault ? close + 1 : start;
		const name = bare ?? braced ?? parenthesised ?? "";
		if (at > plain) pieces.push([[literal(text, plain, at)]]);
		const values = (variables.get(name) ?? []).map((value) => [spliced(value, at, end)]);
		const fallback = hasDefault && !operator.endsWith("?") && depth < MAX_NESTING ? products(piecesOf(view, start, close, variables, depth + 1)) : [];
		const all = [...values, ...fallback];
		pieces.push(all.length === 0 ? [[hole(at, end)]] : all);
		plain = end;
		at = text.indexOf("$", end);
	}
	if (to > plain || pieces.length === 0) pieces.push([[literal(text, plain, to)]]);
	return pieces;
}
function closingBrace(text, from, to) {
	let depth = 0;
	for (let at = from; at < Math.min(to, from + MAX_SPLICE); at += 1) {
		if (text[at] === "{") depth += 1;
		if (text[at] !== "}") continue;
		if (depth === 0) return at;
		depth -= 1;
	}
	return -1;
}
function literal(text, start, end) {
	return {
		text: text.slice(start, end),
		start,
		end,
		verbatim: true,
		origin: null
	};
}
function spliced(value, start, end) {
	return value.text.length > MAX_SPLICE ? hole(start, end) : {
		text: value.text,
		start,
		end,
		verbatim: false,
		origin: value
	};
}
function hole(start, end) {
	return {
		text: "",
		start,
		end,
		verbatim: false,
		origin: null
	};
}

// src/references/argument-vector.ts
function extractArguments(words, context, variables = /* @__PURE__ */ new Map()) {
	return {
		references: readCommandLine(words.map((word) => interpolate(word, variables)), {
			context,
			shell: (script) => extractShell(script, context, variables).references
		}),
		problems: []
	};
}

// src/references/syntax/docker-instructions.ts
const INSTRUCTION = /^\s*([A-Za-z]+)(?:\s+|$)/;
const DOCUMENT = /<<(-?)(["']?)([A-Za-z_]\w*)\2/g;
const ESCAPE = /^\s*#\s*escape\s*=\s*`\s*$/im;
function readDockerSyntax(file) {
	const { text } = file;
	const escaping = ESCAPE.test(text.slice(0, 500)) ? "`" : "\\";
	const lines = linesOf$1(text);
	const instructions = [];
	const comments = [];
	for (let at = 0; at < lines.length;) {
		const joined = joinedFrom(text, lines, at, escaping, comments);
		at = joined.next;
		const match = INSTRUCTION.exec(joined.text);
		if (match === null) continue;
		const keyword = (match[1] ?? "").toUpperCase();
		const offset = match[0].length;
		const head = {
			text: joined.text.slice(offset),
			offsets: joined.offsets.slice(offset)
		};
		const withDocuments = /^(?:RUN|COPY|ADD)$/.test(keyword) ? documentsOf(file, head, lines, at) : null;
		at = withDocuments?.next ?? at;
		const { text: rest, offsets } = withDocuments ?? head;
		instructions.push({
			keyword,
			rest: embeddedView(file, rest, offsets),
			documents: withDocuments?.documents ?? []
		});
	}
	return {
		instructions,
		comments
	};
}
function linesOf$1(text) {
	const lines = [];
	for (let start = 0; start <= text.length;) {
		const newline = text.indexOf("\n", start);
		const stop = newline === -1 ? text.length : newline;
		lines.push({
			start,
			end: text[stop - 1] === "\r" && stop > start ? stop - 1 : stop
		});
		start = stop + 1;
	}
	return lines;
}
function joinedFrom(text, lines, from, escaping, comments) {
	const pieces = [];
	const offsets = [];
	let at = from;
	let end = lines[from]?.end ?? 0;
	for (; at < lines.length; at += 1) {
		const line = lines[at];
		if (line === void 0) break;
		const content = text.slice(line.start, line.end);
		if (/^\s*#/.test(content)) {
			comments.push({
				start: line.start + content.indexOf("#") + 1,
				end: line.end
			});
			if (pieces.length === 0) return {
				text: "",
				offsets: [],
				next: at + 1
			};
			continue;
		}
		if (pieces.length > 0 && content.trim() === "") continue;
		const trimmed = content.trimEnd();
		const continues = trimmed.endsWith(escaping);
		const kept = continues ? trimmed.slice(0, -1) : content;
		pieces.push(kept);
		for (let index = 0; index < kept.length; index += 1) offsets.push(line.start + index);
		end = line.start + kept.length;
		if (!continues) {
			at += 1;
			break;
		}
	}
	offsets.push(end);
	return {
		text: pieces.join(""),
		offsets,
		next: at
	};
}
function documentsOf(file, head, lines, from) {
	if (!head.text.includes("<<")) return null;
	const documents = [];
	let next = from;
	for (const match of head.text.matchAll(DOCUMENT)) {
		const close = closingLine(file.text, lines, next, match[3] ?? "", match[1] === "-");
		if (close === null) return documents.length === 0 ? null : withBodies(file, head, lines, from, next, documents);
		const start = lines[next]?.start ?? 0;
		const end = lines[close]?.start ?? start;
		documents.push({
			text: embeddedView(file, file.text.slice(start, end), start),
			at: match.index
		});
		next = close + 1;
	}
	return documents.length === 0 ? null : withBodies(file, head, lines, from, next, documents);
}
function withBodies(file, head, lines, from, next, documents) {
	const start = lines[from]?.start ?? file.text.length;
	const end = lines[next - 1]?.end ?? start;
	const offsets = [...head.offsets.slice(0, -1), Math.max(0, start - 1)];
	for (let at = start; at <= end; at += 1) offsets.push(at);
	return {
		text: `${head.text}\n${file.text.slice(start, end)}`,
		offsets,
		documents,
		next
	};
}
function closingLine(text, lines, from, name, indented) {
	for (let at = from; at < lines.length; at += 1) {
		const line = lines[at];
		if (line === void 0) return null;
		const content = text.slice(line.start, line.end);
		if ((indented ? content.replace(/^\t+/, "") : content) === name) return at;
	}
	return null;
}

// src/references/syntax/string-escapes.ts
const SIMPLE = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	"0": "\0",
	"\n": ""
};
const CODE = /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})/y;
function unescapeString(text, start, end) {
	const raw = text.slice(start, end);
	if (!raw.includes("\\")) return {
		value: raw,
		offsets: start
	};
	let value = "";
	const offsets = [];
	const add = (piece, at) => {
		for (let unit = 0; unit < piece.length; unit += 1) offsets.push(start + at);
		value += piece;
	};
	for (let at = 0; at < raw.length;) {
		const character = raw.charAt(at);
		if (character !== "\\" || at + 1 >= raw.length) {
			add(character, at);
			at += 1;
			continue;
		}
		CODE.lastIndex = at + 1;
		const code = CODE.exec(raw);
		const digits = code?.[1] ?? code?.[2] ?? code?.[3] ?? code?.[4];
		if (code !== null && digits !== void 0) {
			const point = Number.parseInt(digits, 16);
			add(point <= 1114111 ? String.fromCodePoint(point) : "�", at);
			at += 1 + code[0].length;
			continue;
		}
		const next = raw.charAt(at + 1);
		add(SIMPLE[next] ?? next, at);
		at += 2;
	}
	offsets.push(end);
	return {
		value,
		offsets
	};
}

// src/references/syntax/quoted-words.ts
const WORD = /(?:[^\s"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?)+/g;
function quotedWords(view) {
	return [...view.text.matchAll(WORD)].map((match) => unquotedView(view, match.index, match.index + match[0].length));
}
function unquotedView(view, start, end) {
	const raw = view.text.slice(start, end);
	if (!/["'\\]/.test(raw)) return embeddedView(view, raw, start);
	let text = "";
	const offsets = [];
	let quote = "";
	for (let at = 0; at < raw.length; at += 1) {
		const character = raw.charAt(at);
		if (quote === "" && (character === "\"" || character === "'")) {
			quote = character;
			continue;
		}
		if (character === quote) {
			quote = "";
			continue;
		}
		if (character === "\\" && quote !== "'" && at + 1 < raw.length) at += 1;
		text += raw.charAt(at);
		offsets.push(start + at);
	}
	offsets.push(offsets.length === 0 ? start : (offsets.at(-1) ?? start) + 1);
	return embeddedView(view, text, offsets);
}
function jsonWords(view) {
	const { text } = view;
	if (!/^\s*\[/.test(text) || !/\]\s*$/.test(text.slice(-200))) return null;
	const words = [];
	let at = text.indexOf("[") + 1;
	for (const match of text.matchAll(STRING$2)) {
		if (!/^[\s,]*$/.test(text.slice(at, match.index))) return null;
		const end = match.index + match[0].length;
		const { value, offsets } = unescapeString(text, match.index + 1, end - 1);
		words.push(embeddedView(view, value, offsets));
		at = end;
	}
	return /^[\s,]*\]\s*$/.test(text.slice(at)) ? words : null;
}
const STRING$2 = /"(?:[^"\\]|\\.)*"/g;

// src/references/syntax/rewritten.ts
function rewritten(view, pattern, words) {
	const { text } = view;
	const pieces = [];
	const offsets = [];
	const keep = (from, to) => {
		pieces.push(text.slice(from, to));
		for (let at = from; at < to; at += 1) offsets.push(at);
	};
	let at = 0;
	for (const match of text.matchAll(pattern)) {
		keep(at, match.index);
		const put = words(match);
		at = match.index + match[0].length;
		pieces.push(put);
		for (let unit = 0; unit < put.length; unit += 1) offsets.push(Math.min(match.index + unit, at));
	}
	if (at === 0) return view;
	keep(at, text.length);
	offsets.push(text.length);
	return embeddedView(view, pieces.join(""), offsets);
}
function stretch(view, from, to) {
	if (from === 0 && to === view.text.length) return view;
	return {
		path: view.path,
		text: view.text.slice(from, to),
		locate: (start, end) => view.locate(from + start, from + end)
	};
}

// src/references/dockerfile.ts
const dockerfile = {
	id: "dockerfile",
	title: "Dockerfiles and Containerfiles",
	documentation: "https://docs.docker.com/reference/dockerfile/",
	forms: [
		"ARG MODEL_ID=org/name",
		"ENV MODEL_ID=org/name",
		"RUN hf download org/name",
		"RUN python -c \"AutoModel.from_pretrained('org/name')\"",
		"CMD [\"vllm\", \"serve\", \"org/name\"]",
		"ADD https://huggingface.co/org/name/resolve/main/model.gguf /models/"
	],
	language: "dockerfile",
	applies: (path) => /(?:^|\/)(?:[\w.-]*[._-])?(?:docker|container)file(?:[._-][^/]*)?$/i.test(path) && !/ignore$/.test(path),
	extract: extractDockerfile
};
function extractDockerfile(file, context) {
	const { instructions, comments } = readDockerSyntax(file);
	const variables = /* @__PURE__ */ new Map();
	const around = {
		context,
		variables,
		reader: {
			context,
			shell: (script) => extractShell(script, context, variables).references
		},
		entrypoint: []
	};
	const references = instructions.flatMap((instruction) => instructionModels(instruction, around));
	const shown = {
		how: "comment",
		meaning: "none",
		class: "mention",
		mirrors: context.mirrors
	};
	for (const { start, end } of comments) {
		const comment = verbatim(file, start, end);
		references.push(...hubUrls$1(comment, shown), ...idsInText(comment, shown));
	}
	return {
		references,
		problems: []
	};
}
function instructionModels(instruction, around) {
	switch (instruction.keyword) {
		case "ENV":
		case "ARG": return assignments(instruction, around);
		case "RUN": return run(instruction, around);
		case "CMD":
		case "ENTRYPOINT": return command(instruction.keyword, instruction.rest, around);
		case "HEALTHCHECK":
		case "ONBUILD": return nested$1(instruction, around);
		case "ADD":
		case "COPY": return copied(instruction, around);
		default: return [];
	}
}
function assignments({ rest, keyword }, { variables, reader }) {
	const old = keyword === "ENV" ? /^([A-Za-z_][\w.]*)[ \t]+(?!=)/.exec(rest.text) : null;
	return (old === null ? quotedWords(rest).flatMap((word) => pairOf(word) ?? []) : [{
		name: old[1] ?? "",
		value: unquotedView(rest, old[0].length, rest.text.trimEnd().length)
	}]).flatMap(({ name, value }) => {
		const values = interpolate(value, variables);
		variables.set(name, [...variables.get(name) ?? [], ...values].slice(-8));
		return assignedModels(name, [values], reader);
	});
}
function pairOf(word) {
	const match = /^([A-Za-z_][\w.]*)=/.exec(word.text);
	if (match === null) return null;
	return {
		name: match[1] ?? "",
		value: stretch(word, match[0].length, word.text.length)
	};
}
const OPTIONS = /^(?:\s*--[\w-]+(?:=\S+)?)*\s*/;
const DOCUMENT_ALONE = /^\s*<<-?["']?\w+["']?\s*$/;
function run({ rest, documents }, around) {
	const body = stretch(rest, OPTIONS.exec(rest.text)?.[0].length ?? 0, rest.text.length);
	const [document] = documents;
	const firstLine = body.text.slice(0, (body.text.indexOf("\n") + 1 || body.text.length + 1) - 1);
	if (document !== void 0 && DOCUMENT_ALONE.test(firstLine)) {
		if (/^#!.*python/.test(document.text.text)) return around.context.embed("python", document.text).references;
		return extractShell(document.text, around.context, around.variables).references;
	}
	const words = jsonWords(body);
	if (words !== null) return extractArguments(words, around.context, around.variables).references;
	return extractShell(body, around.context, around.variables).references;
}
function command(keyword, rest, around) {
	const words = jsonWords(rest);
	if (words === null) return extractShell(rest, around.context, around.variables).references;
	if (keyword === "ENTRYPOINT") around.entrypoint = words;
	const all = keyword === "CMD" ? [...around.entrypoint, ...words] : words;
	return extractArguments(all, around.context, around.variables).references;
}
function nested$1({ rest, documents }, around) {
	const match = /^(?:\s*--[\w-]+=\S+)*\s*([A-Za-z]+)\s+/.exec(rest.text);
	if (match === null) return [];
	return instructionModels({
		keyword: (match[1] ?? "").toUpperCase(),
		rest: stretch(rest, match[0].length, rest.text.length),
		documents
	}, around);
}
function copied({ rest, documents }, around) {
	const { context, variables } = around;
	const place = {
		how: "hub-url",
		meaning: "none",
		mirrors: context.mirrors
	};
	const [firstLine = ""] = rest.text.split("\n", 1);
	const found = quotedWords({
		...rest,
		text: firstLine
	}).flatMap((word) => interpolate(word, variables).flatMap((value) => hubUrls$1(value, place)));
	if (documents.length === 0) return found;
	const target = firstLine.trim().split(/\s+/).at(-1) ?? "";
	return [...found, ...documents.flatMap(({ text }) => inFile(target, text, around))];
}
function inFile(target, text, { reader }) {
	const language = languageOfText(text.text, target, null);
	return language === null ? [] : readInLanguage(language, assemblyOf(text), reader);
}

// src/references/syntax/hcl.ts
const TOKEN = /\s+|(#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|([A-Za-z_][\w.-]*)|<<([-~]?)"?([A-Za-z_]\w*)"?[ \t]*\r?\n|([{}[\](),=:?])|"|[^"]/y;
function readHcl(file) {
	const { text } = file;
	const reading = {
		body: {
			parent: null,
			names: [],
			kind: "body",
			title: { text: null }
		},
		words: [],
		key: "",
		parentheses: 0,
		condition: false,
		strings: [],
		comments: []
	};
	for (let at = 0; at < text.length;) {
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(text);
		if (match === null) break;
		const [token, comment, word, , document, sign] = match;
		let next = TOKEN.lastIndex;
		if (comment !== void 0) reading.comments.push({
			start: at,
			end: next
		});
		else if (token === "\"") next = readString(file, at, reading);
		else if (document !== void 0) {
			const end = endOfDocument(text, next, document);
			addString(reading, embeddedView(file, text.slice(next, end.start), next), true);
			next = end.next;
		} else if (word !== void 0) reading.words.push(word);
		else if (sign !== void 0) readSign(reading, sign, isComparison(text, at));
		else if (token.includes("\n")) readLineEnd(reading);
		at = next;
	}
	return reading;
}
function readString(file, start, reading) {
	const end = endOfString(file.text, start);
	const { value, offsets } = unescapeString(file.text, start + 1, end);
	addString(reading, embeddedView(file, value, offsets), false);
	reading.words.push(value);
	return end + 1;
}
function addString({ body, key, strings }, value, heredoc) {
	if (body.kind === "body" && key === "") return;
	if (body.kind === "body" && (key === "name" || key === "key")) body.title.text ??= value.text;
	strings.push({
		key,
		body,
		value,
		heredoc
	});
}
function isComparison(text, at) {
	return text[at] === "=" && (text[at + 1] === "=" || text[at + 1] === ">" || /[=!<>]/.test(text[at - 1] ?? ""));
}
function readSign(reading, sign, comparison) {
	const { body, words } = reading;
	if (comparison) return;
	reading.words = [];
	if (sign === "?") reading.condition = true;
	else if (sign === ":" && reading.condition) reading.condition = false;
	else if (sign === "=" || sign === ":" && body.kind === "body" && words.length === 1) reading.key = words.at(-1) ?? "";
	else if (sign === "{" || sign === "[") open(reading, sign, words);
	else if (sign === "}" || sign === "]") {
		reading.body = body.parent ?? body;
		reading.key = reading.body.kind === "list" ? reading.body.names.at(-1) ?? "" : "";
	} else if (sign === "(") reading.parentheses += 1;
	else if (sign === ")") reading.parentheses = Math.max(0, reading.parentheses - 1);
}
function readLineEnd(reading) {
	reading.words = [];
	if (reading.body.kind === "body" && reading.parentheses === 0) reading.key = "";
}
function open(reading, sign, words) {
	const names = words.length > 0 && sign === "{" ? words : [reading.key];
	const kind = sign === "{" ? "body" : "list";
	reading.body = {
		parent: reading.body,
		names: names.filter((name) => name !== ""),
		kind,
		title: { text: null }
	};
	if (sign === "{") reading.key = "";
}
function endOfString(text, start) {
	let depth = 0;
	let inner = false;
	for (let at = start + 1; at < text.length; at += 1) {
		const character = text[at];
		if (character === "\n" && depth === 0) return at;
		if (character === "\\") at += 1;
		else if (depth > 0 && character === "\"") inner = !inner;
		else if (character === "\"") return at;
		else if (!inner && (character === "$" || character === "%") && text[at + 1] === "{") {
			depth += 1;
			at += 1;
		} else if (!inner && depth > 0 && character === "{") depth += 1;
		else if (!inner && depth > 0 && character === "}") depth -= 1;
	}
	return text.length;
}
function endOfDocument(text, from, name) {
	for (let start = from; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline === -1 ? text.length : newline;
		if (text.slice(start, Math.min(end, start + 400)).trim() === name) return {
			start,
			next: end
		};
		start = end + 1;
	}
	return {
		start: text.length,
		next: text.length
	};
}

// src/references/hcl.ts
const hcl = {
	id: "hcl",
	title: "Terraform, tfvars and other HCL",
	documentation: "https://developer.hashicorp.com/terraform/language/syntax/configuration",
	forms: [
		"variable \"model_id\" { default = \"org/name\" }",
		"model_id = \"org/name\"",
		"environment = { HF_MODEL_ID = \"org/name\" }",
		"set { name = \"model.name\" value = \"org/name\" }",
		"args = [\"--model\", \"org/name\"]"
	],
	language: "hcl",
	applies: (path) => /\.(?:tf|tfvars|hcl|nomad|tofu)(?:\.(?:example|sample|template|tpl))?$|\.tfvars[\w.-]*$/i.test(path),
	extract: extractHcl
};
const ARGUMENT_LISTS = /^(?:command|args|arguments|entrypoint|entry_point|container_args|container_command)$/i;
function extractHcl(file, context) {
	const { strings, comments } = readHcl(file);
	const variables = valuesOf(strings);
	const reader = {
		context,
		shell: (script) => extractShell(script, context, variables).references
	};
	const references = [];
	const lists = /* @__PURE__ */ new Map();
	for (const string of strings) if (string.heredoc) references.push(...documentModels(string, reader));
	else if (string.body.kind === "list" && ARGUMENT_LISTS.test(string.key)) {
		const list = lists.get(string.body);
		if (list === void 0) lists.set(string.body, [string.value]);
		else list.push(string.value);
	} else references.push(...assignedModels(nameOf$1(string), [interpolate(templated(string.value), variables)], reader, "terraform"));
	for (const words of lists.values()) references.push(...extractArguments(words.map(templated), context, variables).references);
	const place = {
		how: "comment",
		meaning: "none",
		class: "mention",
		mirrors: context.mirrors
	};
	for (const { start, end } of comments) {
		const comment = verbatim(file, start, end);
		references.push(...hubUrls$1(comment, place), ...idsInText(comment, place));
	}
	return {
		references,
		problems: []
	};
}
function valuesOf(strings) {
	const values = /* @__PURE__ */ new Map();
	for (const { key, body, value, heredoc } of strings) {
		if (heredoc) continue;
		const name = variableName(key, body);
		if (name === null) continue;
		const list = values.get(name);
		if (list === void 0) values.set(name, [assemblyOf(value)]);
		else if (list.length < 8) list.push(assemblyOf(value));
	}
	return values;
}
function variableName(key, { names, parent }) {
	if (names[0] === "variable" && key === "default") return `var_${names[1] ?? ""}`;
	if (names[0] === "locals") return `local_${key}`;
	return parent === null && names.length === 0 ? `var_${key}` : null;
}
function templated(view) {
	return rewritten(view, /\$\{(var|local)\.([A-Za-z_]\w*)\}/g, ([, kind, name]) => `\${${kind}_${name}}`);
}
function nameOf$1({ key, body }) {
	const own = key === "" ? body.names.at(-1) ?? "" : key;
	const beside = own === "value" && body.title.text !== null ? body.title.text : own;
	const around = body.names.at(-1) ?? "";
	const meaning = keyMeaning(beside);
	if (meaning === "neutral") return `${around}.${beside}`;
	return meaning === "none" && beside === own && keyMeaning(around) === "strong" && !NOT_MEMBERS.test(beside) ? around : beside;
}
const NOT_MEMBERS = /^(?:description|type|image|source|version|owner|license|region|region_name|zone|role|path|dir)$/i;
function documentModels({ value }, reader) {
	const language = languageOfText(value.text, null, null) ?? (/^\s*(?:[\w-]+:|- )/.test(value.text) ? "yaml" : "shell");
	return readInLanguage(language, assemblyOf(value), reader);
}

// src/references/data-values.ts
const MAX_VALUE = 4096;
const EMBEDDED_URL = /(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|\b(?:hf|hg|huggingface):\/\/)[^\s"'`<>()[\]{}|\\,;]+/gi;
function valueReferences(view, place) {
	const { text } = view;
	if (text.length > MAX_VALUE || place.meaning === "dataset" || place.meaning === "upload-target") return place.meaning === "upload-target" ? [] : urlsIn(view, place);
	const start = text.length - text.trimStart().length;
	const end = text.trimEnd().length;
	const whole = readWhole(view, start, end, place);
	if (whole !== null) return whole;
	const urls = urlsIn(view, place);
	if (urls.length > 0) return urls;
	if (TEMPLATE.test(text)) return partsOf(view, TEMPLATE_BREAKS, {
		...place,
		how: "template-default"
	});
	if ((place.meaning === "strong" || place.meaning === "weak") && LIST.test(text.trim())) return partsOf(view, LIST_BREAKS, place);
	return [];
}
const TEMPLATE = /\$\{|\{\{|\$\(|<%|\{%/;
const TEMPLATE_BREAKS = /\$\{\w+(?::?[-=?]|:)|[\s"'`{}()|,=?]+|:-|:=/g;
const LIST = /^[\w./:@=-]+(?:[\s,;|]+[\w./:@=-]+)+[,;]?$/;
const LIST_BREAKS = /[\s,;|=]+/g;
function readWhole(view, start, end, place) {
	const text = view.text.slice(start, end);
	if (text.length === 0 || /\s/.test(text)) return null;
	const form = readWrittenForm(text, place.mirrors);
	if (form === null) return bareName(view, start, end, place);
	if (isExplicit(form)) return form.model.includes("/") && plausibleId(form.model).kind === "no" && isPlaceholder(form) ? [] : [reference(view, start, end, form, place, "certain")];
	const certainty = certaintyOf(form, place);
	return certainty === null ? [] : [reference(view, start, end, form, place, certainty)];
}
function isPlaceholder({ model }) {
	const plausible = plausibleId(model);
	return plausible.kind === "no" && plausible.because === "placeholder";
}
function bareName(view, start, end, place) {
	if (place.meaning !== "strong" && place.meaning !== "weak" && place.meaning !== "tokenizer") return null;
	const alias = aliasOf("legacy", view.text.slice(start, end)) ?? embeddingAlias(view.text.slice(start, end), place);
	if (alias === null) return null;
	return [reference(view, start, end, {
		model: alias.model,
		revision: alias.revision,
		file: null,
		form: "alias"
	}, place, "likely")];
}
function embeddingAlias(name, { meaning }) {
	return meaning === "tokenizer" ? null : aliasOf("sentence-transformers", name);
}
function isExplicit({ form }) {
	return !form.startsWith("id") && form !== "gateway-prefix" && form !== "alias";
}
function certaintyOf({ model, form }, { meaning, foreign }) {
	if (!model.includes("/")) return null;
	const plausible = plausibleId(model);
	if (plausible.kind === "no" || foreign && meaning !== "strong") return null;
	return ACCEPTED[meaning]?.[plausible.kind] ?? (form === "id" ? BY_ID_ALONE[plausible.kind] ?? null : null);
}
const ACCEPTED = {
	strong: {
		sure: "certain",
		likely: "certain",
		possible: "likely"
	},
	tokenizer: {
		sure: "certain",
		likely: "certain",
		possible: "likely"
	},
	weak: {
		sure: "certain",
		likely: "certain"
	}
};
const BY_ID_ALONE = { sure: "likely" };
function urlsIn(view, place) {
	if (!view.text.includes("/")) return [];
	const found = [];
	for (const match of view.text.matchAll(EMBEDDED_URL)) {
		const url = match[0].replace(/[.:]+$/, "");
		const form = readWrittenForm(url, place.mirrors);
		if (form === null || isPlaceholder(form)) continue;
		const kind = /\s/.test(view.text.trim()) && form.file === null ? {
			...place,
			class: "mention"
		} : place;
		found.push(reference(view, match.index, match.index + url.length, form, kind, "certain"));
	}
	return found;
}
function partsOf(view, breaks, place) {
	const found = [];
	let at = 0;
	const take = (to) => {
		const start = at + (/^[A-Za-z_][\w.]*:(?=[\w.-]+\/)/.exec(view.text.slice(at, to))?.[0].length ?? 0);
		const word = view.text.slice(start, to);
		if (!word.includes("/")) return;
		const piece = embeddedView(view, word, start);
		found.push(...readWhole(piece, 0, word.length, place) ?? []);
	};
	for (const match of view.text.matchAll(breaks)) {
		take(match.index);
		at = match.index + match[0].length;
	}
	take(view.text.length);
	return found;
}
function reference(view, start, end, form, place, certainty) {
	const mentioned = place.prose || place.meaning === "tokenizer" || TOKENIZER_FILE.test(form.file ?? "");
	return {
		model: form.model,
		written: view.text.slice(start, end),
		revision: form.revision ?? place.revision,
		file: form.file,
		how: isExplicit(form) ? form.form : place.how,
		class: mentioned ? "mention" : place.class,
		certainty,
		location: view.locate(start, end),
		ignored: null
	};
}
const TOKENIZER_FILE = /(?:^|\/)(?:tokenizer[\w.-]*|vocab[\w.-]*|merges\.txt|special_tokens_map\.json)$/;

// src/references/html.ts
const html = {
	id: "html",
	title: "HTML: defaults of form fields, data attributes, inline scripts",
	documentation: "https://html.spec.whatwg.org/multipage/forms.html",
	forms: [
		"<input id=\"model-id\" value=\"org/name\">",
		"<select name=\"model\"><option value=\"org/name\">",
		"<div data-model=\"org/name\">",
		"<script type=\"module\">...<\/script>"
	],
	language: "html",
	applies: (path) => /\.(?:html?|xhtml|vue|svelte|astro|jinja2?|hbs|ejs)$/i.test(path),
	extract: (file, context) => {
		const scripts = [];
		const references = [];
		let select = "";
		for (const tag of tagsOf(file.text)) {
			const attributes = attributesOf(tag);
			if (tag.name === "select") select = nameOf(attributes);
			if (tag.name === "script") scripts.push(readScript$1(file, tag, context));
			references.push(...attributes.flatMap((attribute) => modelsOf(file, attribute, attributes, select, context)));
		}
		return {
			references: [...references, ...scripts.flatMap((extraction) => extraction.references)],
			problems: scripts.flatMap((extraction) => extraction.problems)
		};
	}
};
const TAG = /<([A-Za-z][\w-]*)((?:\s+[^<>]*)?)>/g;
const ATTRIBUTE = /([:@]?[A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
function tagsOf(text) {
	const tags = [];
	for (const match of text.matchAll(TAG)) {
		const [whole, name = "", body = ""] = match;
		tags.push({
			name: name.toLowerCase(),
			body,
			start: match.index + 1 + name.length,
			end: match.index + whole.length
		});
	}
	return tags;
}
function attributesOf({ body, start }) {
	return [...body.matchAll(ATTRIBUTE)].map((match) => {
		const value = match[2] ?? match[3] ?? "";
		return {
			name: match[1] ?? "",
			value,
			start: start + match.index + match[0].length - 1 - value.length
		};
	});
}
function nameOf(attributes) {
	return attributes.find(({ name }) => name === "name" || name === "id")?.value ?? "";
}
const VALUE_ATTRIBUTES = /* @__PURE__ */ new Set([
	"value",
	"content",
	"checked",
	"selected"
]);
const LINK_ATTRIBUTES = /* @__PURE__ */ new Set([
	"href",
	"src",
	"placeholder",
	"title",
	"alt",
	"action",
	"cite",
	"aria-label"
]);
function modelsOf(file, { name, value, start }, siblings, select, { mirrors }) {
	if (!value.includes("/")) return [];
	const key = VALUE_ATTRIBUTES.has(name) ? nameOf(siblings) || select : name.replace(/^(?:data-|:)/, "");
	const own = keyMeaning(key);
	return valueReferences(embeddedView(file, value, start), {
		meaning: own === "neutral" ? keyMeaning(select) : own,
		key,
		prose: LINK_ATTRIBUTES.has(name),
		foreign: false,
		how: "html-attribute",
		revision: null,
		class: "use",
		mirrors
	});
}
function readScript$1(file, tag, context) {
	const close = file.text.indexOf("<\/script", tag.end);
	const end = close === -1 ? file.text.length : close;
	const language = /type\s*=\s*["'][\w/+-]*json/i.test(tag.body) ? "json" : "javascript";
	return context.embed(language, embeddedView(file, file.text.slice(tag.end, end), tag.end));
}

// src/references/data-files.ts
const LOCK_FILES = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|yarn\.lock|bun\.lock|deno\.lock|composer\.lock|poetry\.lock|uv\.lock|pdm\.lock|pixi\.lock|Pipfile\.lock|Cargo\.lock|Gemfile\.lock|flake\.lock|conda-lock\.ya?ml|mix\.lock|pubspec\.lock|Package\.resolved|packages\.lock\.json|\.terraform\.lock\.hcl)$/;
const VOCABULARIES = /^(?:tokenizer\.json|vocab\.json|added_tokens\.json|.*\.index\.json|.*\.map|.*\.geojson)$/;
const TOKENIZER_FILES = /^(?:tokenizer_config|special_tokens_map|preprocessor_config|processor_config|feature_extractor_config|trainer_state)\.json$/;
const RESULT_NAMES = /(?:^|[-_.])(?:results?|snapshot|cassette|leaderboard|scores|transcript)s?\.(?:json|ya?ml)$/i;
const RESULT_FOLDERS = /(?:^|\/)(?:__snapshots__|snapshots|results?|cassettes|recordings|leaderboards?|eval[-_]results?|benchmark[-_]results?)\//i;
const OTHER_REGISTRIES = /(?:^|\/)(?:\.pre-commit-config\.ya?ml|\.pre-commit-hooks\.ya?ml|renovate\.json5?|dependabot\.ya?ml|\.releaserc(?:\.json)?|CITATION\.cff|codecov\.ya?ml|mkdocs\.ya?ml|\.all-contributorsrc|biome\.jsonc?|tsconfig[\w.-]*\.json|\.eslintrc(?:\.json)?)$/;
const MANIFEST = /^(?:\.github\/)?model-references\.ya?ml$/;
function dataRole(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (MANIFEST.test(path) || VOCABULARIES.test(name)) return "skip";
	if (LOCK_FILES.test(name) || OTHER_REGISTRIES.test(path)) return "urls";
	if (TOKENIZER_FILES.test(name) || RESULT_NAMES.test(name) || RESULT_FOLDERS.test(path)) return "mention";
	return "use";
}
function isManifest(path) {
	return MANIFEST.test(path);
}

// src/references/syntax/data-tree.ts
function scalarView(file, scalar) {
	return joinedView(file, [scalar]);
}
function joinedView(file, pieces) {
	const [only] = pieces;
	if (pieces.length === 1 && only?.kind === "scalar" && isVerbatim(file, only)) return embeddedView(file, only.text, only.start);
	const text = pieces.map((piece) => piece.text).join("");
	const offsets = new Uint32Array(text.length + 1);
	let at = 0;
	for (const piece of pieces) {
		if (piece.kind === "glue") offsets.fill(piece.at, at, at + piece.text.length + 1);
		else offsets.set(offsetsOf(file, piece), at);
		at += piece.text.length;
	}
	return embeddedView(file, text, offsets);
}
function isVerbatim(file, { start, end, text }) {
	return end - start === text.length && file.text.startsWith(text, start);
}
function offsetsOf(file, scalar) {
	if (!isVerbatim(file, scalar)) return align(scalar, file.text.slice(scalar.start, scalar.end));
	return Uint32Array.from({ length: scalar.text.length + 1 }, (_, i) => scalar.start + i);
}
function scalarOf$1(map, ...names) {
	for (const { key, value } of map?.entries ?? []) if (value?.kind === "scalar" && names.includes(key.text.toLowerCase())) return value;
	return null;
}
function align({ text, start, style }, raw) {
	const offsets = new Uint32Array(text.length + 1);
	let at = 0;
	for (let i = 0; i < text.length; i += 1) {
		const wanted = text[i] ?? "";
		at = skipTo(wanted, raw, at, style);
		offsets[i] = start + Math.min(at, raw.length);
		at += lengthOf(wanted, raw, at, style);
	}
	offsets[text.length] = start + Math.min(at, raw.length);
	return offsets;
}
function skipTo(wanted, raw, from, style) {
	let at = from;
	while (at < raw.length) {
		const found = raw[at] ?? "";
		if (found === wanted) return at;
		if (style === "double" && found === "\\") {
			if (!/[\r\n]/.test(raw[at + 1] ?? "")) return at;
			at += 2;
			continue;
		}
		if (!/\s/.test(found)) return at;
		if (found === "\n" && /\s/.test(wanted)) return at;
		at += 1;
	}
	return at;
}
const UNICODE_ESCAPES = {
	x: 4,
	u: 6,
	U: 10
};
function lengthOf(wanted, raw, at, style) {
	const found = raw[at];
	if (style === "double" && found === "\\") return UNICODE_ESCAPES[raw[at + 1] ?? ""] ?? 2;
	if (style === "single" && wanted === "'" && found === "'" && raw[at + 1] === "'") return 2;
	return found === wanted || /\s/.test(found ?? "") ? 1 : 0;
}

// src/references/data-meaning.ts
const VALUE_KEYS = new Set("value values default defaultvalue default_value val input current initial const enum options choices parametervalue stringvalue string_value".split(" "));
const NAME_KEYS = [
	"name",
	"key",
	"variable",
	"id",
	"parameterkey",
	"flag",
	"option",
	"field",
	"variable_name",
	"env",
	"param"
];
const NAME$1 = /^-{0,2}[A-Za-z_][\w.-]{0,80}$/;
const FOREIGN_KEYS = new Set("image images imagename image_name imagerepository image_repository repository container container_image containers uses docker_image dockerimage base_image dockerfile registry dependencies devdependencies peerdependencies optionaldependencies packages requires chart charts github git repourl repo_url git_url package plugins extends action actions apiversion api_version $schema $ref $id import imports from_image license licenses author authors maintainer maintainers branch branches schema mimetype mime_type content_type content-type contenttype mediatype media_type accept topics".split(" "));
const PROSE_KEYS = new Set("description desc title label displayname display_name display-name summary help doc docs documentation text comment comments note notes message messages link links homepage home website href caption about example examples placeholder tooltip license_link licenselink license_url sources icon logo thumbnail websiteurl docsurl modelurl promotedurl announcements url_link changelog subtitle headline body readme usage_example widget citation".split(" "));
const DATASET_TYPES = /^(?:datasets?|spaces?|hf_dataset|dataset_repo)$/i;
const MODEL_TYPES = /^(?:models?|hf_?model|llm|lora|adapter|checkpoint|embeddings?|embedder|reranker|text-?embedding|text-generation|pretrained_model|huggingface_?model)$/i;
const HUB_SOURCES = /^(?:hf|hub|hugging[-_ ]?face(?:[-_ ]?(?:hub|local|model|transformers|embeddings?|textgen))?|transformers|sentence[-_ ]?transformers|vllm|tgi|tei|sglang|llama[-_.]?cpp|lmdeploy|mlx(?:-lm)?|ctranslate2|fastembed|diffusers)$/i;
const HOSTED_PROVIDERS = /^(?:openai|azure(?:[-_]?openai)?|anthropic|openrouter|bedrock|aws[-_]?bedrock|vertex(?:[-_]?ai)?|gemini|google|groq|together(?:[-_]?ai)?|fireworks(?:[-_]?ai)?|deepinfra|replicate|cohere|mistral(?:ai)?|perplexity|novita|hyperbolic|sambanova|cerebras|nebius|siliconflow|watsonx|nvidia[-_]?nim|featherless(?:[-_]?ai)?)$/i;
const SOURCE_KEYS = [
	"source",
	"provider",
	"hub",
	"registry",
	"backend",
	"framework",
	"library",
	"engine",
	"from",
	"platform",
	"library_name",
	"model_provider",
	"runtime",
	"api",
	"loader",
	"server"
];
const MAX_CLIMB = 6;
function meaningAt(frame) {
	const near = frame === null ? "" : frame.key.toLowerCase();
	const prose = PROSE_KEYS.has(near) || near.endsWith("description") || near.endsWith("_doc");
	const foreign = isForeign(frame);
	const [meaning, key] = climb(frame);
	return {
		meaning: besides(frame, meaning),
		key,
		prose,
		foreign
	};
}
function isHosted(frame) {
	const provider = scalarOf$1(frame?.map ?? null, ...SOURCE_KEYS);
	return provider !== null && HOSTED_PROVIDERS.test(provider.text);
}
function isForeign(frame) {
	for (let at = frame, steps = 0; at !== null && steps < 2; at = at.parent, steps += 1) {
		const key = at.key.toLowerCase();
		if (FOREIGN_KEYS.has(key) || /(?:^|_|-)images?$/.test(key)) return true;
		if (steps === 0 && !VALUE_KEYS.has(key) && keyMeaning(at.key) !== "neutral") return false;
	}
	return false;
}
function climb(frame) {
	let at = frame;
	for (let steps = 0; at !== null && steps < MAX_CLIMB; at = at.parent, steps += 1) {
		const key = namedBySibling(at) ?? at.key;
		const meaning = keyMeaning(key);
		if (meaning === "neutral" || meaning === "none" && VALUE_KEYS.has(key.toLowerCase())) continue;
		if (meaning === "none" || meaning === "weak") return [fromAbove(at.parent, meaning), key];
		if (meaning === "strong" && above(at.parent) === "tokenizer") return ["tokenizer", key];
		return [meaning, key];
	}
	return ["none", frame?.key ?? ""];
}
function fromAbove(parent, meaning) {
	const outer = above(parent);
	if (outer === "dataset" || outer === "tokenizer" || outer === "upload-target") return meaning === "weak" ? meaning : outer;
	return outer === "strong" || outer === "weak" ? "weak" : meaning;
}
function above(parent) {
	let at = parent;
	for (let steps = 0; at !== null && steps < 2; at = at.parent, steps += 1) {
		const meaning = keyMeaning(at.key);
		if (meaning !== "neutral") return meaning;
	}
	return "none";
}
function namedBySibling({ key, map }) {
	if (!VALUE_KEYS.has(key.toLowerCase())) return null;
	const name = scalarOf$1(map, ...NAME_KEYS)?.text ?? "";
	return NAME$1.test(name) ? name : null;
}
function besides(frame, meaning) {
	if (frame === null) return meaning;
	const type = scalarOf$1(frame.map, "repo_type", "repotype", "type", "kind", "artifact_type", "model_type", "mode", "task")?.text ?? "";
	if (DATASET_TYPES.test(type)) return "dataset";
	if (meaning !== "none" || keyMeaning(frame.key) !== "neutral") return meaning;
	if (MODEL_TYPES.test(type)) return "strong";
	const source = scalarOf$1(frame.map, ...SOURCE_KEYS, "type")?.text ?? "";
	return HUB_SOURCES.test(source) ? "strong" : meaning;
}

// src/references/data-pieces.ts
function languageOf(key, text) {
	const byName = languageOfName(key);
	if (byName !== null && text.includes("\n")) return byName;
	const start = text.trimStart();
	if (/^[{[]/.test(start) && /"|^\[\s*'/.test(start) && /[}\]]\s*$/.test(text)) return "json";
	if (!/\s/.test(start.trimEnd())) return null;
	if (!text.includes("\n")) return isCommandKey(key) || COMMAND.test(text) ? "shell" : null;
	if (/^#!.*\bpython/.test(start) || PYTHON.test(text)) return "python";
	if (start.startsWith("#!") || isCommandKey(key)) return "shell";
	if (YAML.test(firstLine(start))) return "yaml";
	return COMMAND.test(text) || SCRIPT.test(text) ? "shell" : null;
}
function isCommandKey(key) {
	return COMMAND_KEY.test(key);
}
const COMMAND_KEY = /^(?:run|runs|script|scripts|setup|command|commands|cmd|cmds|args|arguments|argv|extra_?args|entry_?point|before_script|after_script|install|shell|bash|exec|sh|start|start_?up_?script|startup|user_?data|script_?body|inline|steps?|test|tests|build|post[_A-Za-z-]*|pre[_A-Za-z-]*|on_?create_?command|deps|.*(?:_|-)(?:cmd|command|commands|script|args)|.*(?:Command|Cmd|Args|Script))$/i;
const EXTENSIONS = {
	py: "python",
	sh: "shell",
	bash: "shell",
	json: "json",
	yaml: "yaml",
	yml: "yaml",
	toml: "toml",
	js: "javascript",
	mjs: "javascript",
	ts: "javascript",
	env: "properties",
	properties: "properties",
	ini: "properties",
	conf: "properties",
	tf: "hcl",
	html: "html",
	md: "markdown",
	Dockerfile: "dockerfile"
};
function languageOfName(key) {
	const extension = key.slice(key.lastIndexOf(".") + 1);
	if (key === "Dockerfile") return "dockerfile";
	return key.includes(".") && Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] ?? null : null;
}
function firstLine(text) {
	for (const line of text.split("\n", 20)) if (!/^\s*(?:#|---|$)/.test(line)) return line;
	return "";
}
const PYTHON = /^(?:import [\w.]+(?: as \w+)?|from [\w.]+ import .+|def \w+\(.*|class \w+.*:)\s*$/m;
const YAML = /^\s*(?:- )?["']?[A-Za-z_][\w.-]*["']?:(?:\s|$)/;
const SCRIPT = /^\s*(?:set -[a-z]+|export \w+=|cd |if \[|for \w+ in |echo |pip3? install|apt-get |python3? )/m;
const COMMAND = /(?:^|[\s;&|(])(?:--?[\w-]*(?:model|lora|adapter|checkpoint|hf-repo|embed)[\w.-]*[= ]|-hf |vllm |hf download|huggingface-cli |text-generation-launcher|text-embeddings-router|python3? |ollama |sglang|lmdeploy |trtllm-|llama-server|llama-cli|mlx_lm|git (?:lfs )?clone |wget |curl |accelerate |torchrun |tune |litgpt |axolotl |export )/;

// src/references/data-scripts.ts
const ENVIRONMENT_KEYS = /* @__PURE__ */ new Set([
	"env",
	"envs",
	"environment",
	"variables",
	"vars",
	"env_vars",
	"envvars",
	"secrets",
	"args"
]);
function readScript(script, frame, { file, context }) {
	return extractShell(scalarView(file, script), context, variablesAround(frame, file));
}
function readWords(words, frame, { file, context }) {
	const [first] = words;
	if (first === void 0) return {
		references: [],
		problems: []
	};
	const variables = variablesAround(frame, file);
	if (/\s/.test(first.text.trim()) && !first.text.startsWith("-")) {
		const lines = words.flatMap((word) => [word, {
			kind: "glue",
			text: "\n",
			at: word.end
		}]);
		return extractShell(joinedView(file, lines), context, variables);
	}
	return extractArguments(words.map((word) => scalarView(file, word)), context, variables);
}
function variablesAround(frame, file) {
	const found = /* @__PURE__ */ new Map();
	for (let at = frame; at !== null; at = at.parent) for (const { key, value } of at.map.entries) if (value !== null && ENVIRONMENT_KEYS.has(key.text.toLowerCase())) collect(value, found);
	return { get(name) {
		const value = found.get(name);
		return value === void 0 ? void 0 : [assemblyOf(scalarView(file, value))];
	} };
}
function collect(node, found) {
	if (node.kind === "map") for (const { key, value } of node.entries) set$1(key.text, value, found);
	if (node.kind !== "list") return;
	for (const item of node.items) {
		if (item.kind === "map") set$1(scalarOf$1(item, "name")?.text ?? "", scalarOf$1(item, "value"), found);
		if (item.kind === "scalar") setPair(item, found);
	}
}
function setPair(item, found) {
	const at = item.text.indexOf("=");
	if (at <= 0 || item.end - item.start !== item.text.length) return;
	set$1(item.text.slice(0, at), {
		...item,
		text: item.text.slice(at + 1),
		start: item.start + at + 1
	}, found);
}
function set$1(name, value, found) {
	if (value?.kind !== "scalar" || found.has(name) || !/^[A-Za-z_]\w*$/.test(name)) return;
	found.set(name, value);
}

// src/references/data-walk.ts
function walkData(root, data) {
	const references = [];
	const problems = [];
	const add = (extraction) => {
		for (const reference of extraction.references) references.push(data.mention ? {
			...reference,
			class: "mention"
		} : reference);
		problems.push(...extraction.problems);
	};
	visit(root, null);
	return {
		references,
		problems
	};
	function visit(node, frame) {
		if (node.kind === "scalar") add(readScalar(node, frame, null, data));
		if (node.kind === "list") visitList(node, frame);
		if (node.kind !== "map") return;
		for (const { key, value } of node.entries) {
			add({
				references: readKey(key, frame, data),
				problems: []
			});
			if (value !== null) visit(value, {
				key: key.text,
				map: node,
				parent: frame
			});
		}
	}
	function visitList(list, frame) {
		const words = list.items.filter((item) => item.kind === "scalar");
		if (words.length === list.items.length && isArgumentList(words, frame)) add(readWords(words, frame, data));
		let flag = null;
		for (const item of list.items) {
			if (item.kind !== "scalar") {
				visit(item, frame);
				continue;
			}
			add(readScalar(item, frame, flag, data));
			flag = /^--?[A-Za-z][\w.-]*$/.test(item.text) ? item.text : null;
		}
	}
}
function isArgumentList(words, frame) {
	return frame !== null && isCommandKey(frame.key) || words.some(({ text }) => /^--?[a-z][\w.-]*(?:=|$)/i.test(text));
}
const PAIR = /^([A-Za-z_+~-][\w.-]{0,100})=(\S[\s\S]*)$/;
function readScalar(scalar, frame, flag, data) {
	if (scalar.text.length < 3) return NOTHING$1;
	const language = languageOf(frame?.key ?? "", scalar.text);
	if (language === "shell") return readScript(scalar, frame, data);
	if (language !== null) return data.context.embed(language, scalarView(data.file, scalar));
	const view = scalar.text.includes("") ? originalView(scalar, data) : scalarView(data.file, scalar);
	const place = placeOf(frame, flag, data);
	const name = PAIR.exec(view.text)?.[1];
	if (name === void 0) return {
		references: valueReferences(view, place),
		problems: []
	};
	const own = keyMeaning(name);
	const meaning = own === "neutral" || own === "none" ? place.meaning : own;
	const value = sliceView(view, name.length + 1);
	return {
		references: valueReferences(value, {
			...place,
			meaning,
			key: name,
			how: "env"
		}),
		problems: []
	};
}
const NOTHING$1 = {
	references: [],
	problems: []
};
function originalView({ start, end }, { original }) {
	return embeddedView(original, original.text.slice(start, end), start);
}
function sliceView(view, from) {
	return embeddedView(view, view.text.slice(from), from);
}
function placeOf(frame, flag, { format, context }) {
	const meaning = meaningAt(frame);
	const flagged = flag === null ? "none" : keyMeaning(flag);
	const known = flag === null || flagged === "neutral" ? meaning.meaning : flagged;
	return {
		...meaning,
		meaning: known,
		how: flag === null ? `${format}-key` : "args",
		revision: revisionBeside(frame?.map ?? null, frame?.key ?? ""),
		class: isHosted(frame) ? "mention" : "use",
		mirrors: context.mirrors
	};
}
function revisionBeside(map, key) {
	const lower = key.toLowerCase();
	const names = [
		"revision",
		"model_revision",
		"modelrevision",
		"hf_revision",
		`${lower}_revision`,
		`${lower}-revision`
	];
	const value = scalarOf$1(map, ...names)?.text ?? null;
	return value !== null && /^[\w./-]+$/.test(value) && !/^(?:null|none)$/i.test(value) ? value : null;
}
function readKey(key, frame, data) {
	if (!key.text.includes("/") || plausibleId(key.text).kind !== "sure") return [];
	const place = placeOf(frame, null, data);
	if (place.meaning === "dataset" || place.meaning === "tokenizer") return [];
	return valueReferences(scalarView(data.file, key), {
		...place,
		how: "dict-key"
	});
}

// src/references/syntax/line-pairs.ts
const LINE = /^([ \t]*(?:-[ \t]+)?["']?)([A-Za-z_][\w.-]{0,100})(["']?[ \t]*[:=][ \t]*)(\S.*?)[ \t,\r]*$/;
function readLinePairs(text, skip = () => false) {
	const items = [];
	let before = null;
	let start = 0;
	for (const line of text.split("\n")) {
		const entry = line.length > 2e3 || skip(start) ? null : entryOf$1(line, start);
		if (entry !== null) items.push({
			kind: "map",
			entries: isValueOf(entry, before) ? [before, entry] : [entry]
		});
		before = entry;
		start += line.length + 1;
	}
	return {
		kind: "list",
		items
	};
}
function isValueOf(entry, before) {
	return before !== null && entry.key.text === "value" && /^(?:name|key)$/.test(before.key.text);
}
function entryOf$1(line, start) {
	const [, lead = "", key = "", between = "", value = ""] = LINE.exec(line) ?? [];
	if (key === "") return null;
	const keyStart = start + lead.length;
	const at = keyStart + key.length + between.length;
	return {
		key: plain(key, keyStart),
		value: unquoted(value, at)
	};
}
function unquoted(value, at) {
	const quote = value[0];
	const close = quote === "\"" || quote === "'" ? value.indexOf(quote, 1) : -1;
	if (close > 0) return plain(value.slice(1, close), at + 1);
	return plain(value.replace(/[ \t]+#.*$/, ""), at);
}
function plain(text, start) {
	return {
		kind: "scalar",
		text,
		start,
		end: start + text.length,
		style: "plain"
	};
}

// src/references/data-reader.ts
const WORDS = /model|hugg|\bhf|hf\.co|llm|embed|rerank|adapter|lora|checkpoint|whisper|bert|gpt|llama|qwen|mi[sx]tral|gemma|phi-|deepseek|diffusion|flux|t5|clip|falcon|bloom|repo_id|name_or_path|\dB\b|hg:/i;
function readData(file, context, format) {
	const role = dataRole(file.path);
	if (role === "skip" || !WORDS.test(file.text)) return {
		references: [],
		problems: []
	};
	if (role === "urls") return {
		references: hubUrls(file, context, format.name),
		problems: []
	};
	const masked = {
		...file,
		text: format.mask(file.text)
	};
	const data = {
		file: masked,
		original: file,
		context,
		format: format.name,
		mention: role === "mention"
	};
	const { roots, broken } = readOrLines(masked.text, format);
	const extractions = roots.map((root) => walkData(root, data));
	return {
		references: extractions.flatMap(({ references }) => references),
		problems: [...extractions.flatMap(({ problems }) => problems), ...notice(file, format, broken)]
	};
}
function readOrLines(text, format) {
	if (text.length > format.maxLength) return {
		roots: [readLinePairs(text)],
		broken: `it is longer than ${format.maxLength} characters`
	};
	const reading = format.read(text);
	if (reading.broken === null) return reading;
	const covered = linesOf(reading.roots, text);
	return {
		roots: [...reading.roots, readLinePairs(text, (start) => covered.has(start))],
		broken: reading.broken
	};
}
function linesOf(roots, text) {
	const lines = /* @__PURE__ */ new Set();
	const waiting = [...roots];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (node.kind === "list") for (const item of node.items) waiting.push(item);
		if (node.kind === "map") {
			for (const { value } of node.entries) if (value !== null) waiting.push(value);
		}
		if (node.kind === "scalar") lines.add(text.lastIndexOf("\n", node.start - 1) + 1);
	}
	return lines;
}
function notice(file, { title }, broken) {
	if (broken === null) return [];
	return [{
		stage: "find",
		subject: file.path,
		reason: `${title} could not be read whole (${broken.split("\n", 1)[0]}); the unread lines were read one by one.`,
		hint: null,
		location: file.locate(0, 0),
		severity: "notice"
	}];
}
const HUB_URL = /https?:\/\/(?:huggingface\.co|hf\.co)\/[^\s"'<>]+/g;
function hubUrls(file, { mirrors }, format) {
	const found = [];
	for (const match of file.text.matchAll(HUB_URL)) {
		const form = readWrittenForm(match[0], mirrors);
		if (form === null || form.file === null) continue;
		found.push({
			model: form.model,
			written: match[0],
			revision: form.revision,
			file: form.file,
			how: `${format}-url`,
			class: "use",
			certainty: "certain",
			location: file.locate(match.index, match.index + match[0].length),
			ignored: null
		});
	}
	return found;
}

// src/references/syntax/data-templates.ts
const DIRECTIVE = /^(?:\{%|\{#|\{\{-?\s*(?:if|else|end|range|with|define|block|template|\/\*)(?:\s|[-}/*]|$))/;
const OPEN = /\{\{|\{%|\{#/g;
const CLOSE = {
	"{{": "}}",
	"{%": "%}",
	"{#": "#}"
};
const MAX_TEMPLATE = 4e3;
function maskTemplates(text) {
	if (!/\{\{|\{%/.test(text)) return text;
	const pieces = [];
	let at = 0;
	for (const match of text.matchAll(OPEN)) {
		if (match.index < at) continue;
		const close = CLOSE[match[0]] ?? "}}";
		const stop = text.slice(match.index, match.index + MAX_TEMPLATE).indexOf(close, 2);
		if (stop === -1) continue;
		const end = match.index + stop + close.length;
		const start = text[match.index - 1] === "$" && match.index > at ? match.index - 1 : match.index;
		pieces.push(text.slice(at, start), masked(text, start, end));
		at = end;
	}
	pieces.push(text.slice(at));
	return pieces.join("");
}
function masked(text, start, end) {
	const template = text.slice(start, end);
	const by = DIRECTIVE.test(template) || standsAlone(text, start, end) ? " " : "";
	return template.replace(/[^\r\n]/g, by);
}
function standsAlone(text, start, end) {
	const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
	const newline = text.indexOf("\n", end);
	const after = text.slice(end, newline === -1 ? text.length : Math.min(newline, end + 200));
	return before.trim() === "" && after.trim() === "";
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner$1(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit$1(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit$1(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit$1(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit$1(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
const cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));

// node_modules/jsonc-parser/lib/esm/main.js
const createScanner = createScanner$1;
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/references/syntax/json.ts
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const COLON = 6;
const STRING$1 = 10;
const END = 17;
function readJson(text) {
	const scanner = createScanner(text, true);
	const stack = [];
	const roots = [];
	let broken = null;
	for (let token = scanner.scan(); token !== END; token = scanner.scan()) if (token === OPEN_BRACE || token === OPEN_BRACKET) open(token);
	else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) close();
	else if (token === COMMA || token === COLON) continue;
	else put(scalarAt(scanner, token));
	if (stack.length > 0) broken ??= "it ends inside an object or array";
	return {
		root: roots.length > 1 ? {
			kind: "list",
			items: roots
		} : roots[0] ?? null,
		broken
	};
	function open(token) {
		const node = token === OPEN_BRACE ? {
			kind: "map",
			entries: [],
			key: null
		} : {
			kind: "list",
			items: []
		};
		if (stack.length > 200) broken ??= `nested deeper than ${200} levels`;
		else put(node);
		stack.push(node);
	}
	function close() {
		if (stack.pop() === void 0) broken ??= "a closing bracket without an opening one";
	}
	function put(node) {
		const parent = stack.at(-1);
		if (parent === void 0) roots.push(node);
		else if (parent.kind === "list") parent.items.push(node);
		else if (parent.key !== null) {
			parent.entries.push({
				key: parent.key,
				value: node
			});
			parent.key = null;
		} else if (node.kind === "scalar") parent.key = node;
	}
}
function scalarAt(scanner, token) {
	const start = scanner.getTokenOffset();
	const end = start + scanner.getTokenLength();
	if (token !== STRING$1) return {
		kind: "scalar",
		text: scanner.getTokenValue(),
		start,
		end,
		style: "plain"
	};
	const closed = scanner.getTokenError() === 0 ? 1 : 0;
	const inside = Math.max(start + 1, end - closed);
	return {
		kind: "scalar",
		text: scanner.getTokenValue(),
		start: start + 1,
		end: inside,
		style: "double"
	};
}

// src/references/json.ts
const json = {
	id: "json",
	title: "JSON: configuration, catalogs, adapter and model configurations",
	documentation: "https://www.rfc-editor.org/rfc/rfc8259",
	forms: [
		"{\"model\": \"org/name\", \"revision\": \"main\"}",
		"{\"base_model_name_or_path\": \"org/name\"} in adapter_config.json",
		"{\"key\": \"MODEL_NAME\", \"value\": \"org/name\"}",
		"{\"models\": {\"org/name\": {}}}",
		"{\"args\": [\"--model\", \"org/name\"]}",
		"{\"url\": \"https://huggingface.co/org/name/resolve/main/file.gguf\"}"
	],
	language: "json",
	applies: (path) => /\.(?:json|jsonc|json5|jsonl|webmanifest|code-workspace)(?:\.(?:j2|tpl|tmpl|template|example|sample|dist))?$/i.test(path),
	extract: (file, context) => readData(file, context, {
		name: "json",
		title: "JSON",
		maxLength: 2e7,
		mask: (text) => /\{\{[^{}"]*\}\}/.test(text) ? maskTemplates(text) : text,
		read: (text) => {
			const { root, broken } = readJson(text);
			return {
				roots: root === null ? [] : [root],
				broken
			};
		}
	})
};

// src/references/justfile.ts
const justfile = {
	id: "justfile",
	title: "justfiles",
	documentation: "https://just.systems/man/en/",
	forms: [
		"model := 'org/name'",
		"serve model=\"org/name\":",
		"    vllm serve {{model}}"
	],
	language: null,
	applies: (path) => /(?:^|\/)\.?justfile$|\.just$/i.test(path),
	extract: extractJustfile
};
const ASSIGNMENT$1 = /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*/;
const PARAMETER = /([A-Za-z_][\w-]*)=(["'])([^"'\n]*)\2/g;
const STRING = /(["'])([^"'\n]*)\1/g;
function extractJustfile(file, context) {
	const variables = /* @__PURE__ */ new Map();
	const reader = {
		context,
		shell: (script) => extractShell(script, context, variables).references
	};
	const references = [];
	const recipes = [];
	const define = (name, start, end) => {
		const value = verbatim(file, start, end);
		variables.set(name, [...variables.get(name) ?? [], value].slice(-8));
		references.push(...assignedModels(name, [[value]], reader));
	};
	for (const { start, end, recipe } of paragraphs(file.text)) {
		if (recipe) {
			recipes.push(recipeOf$1(file, start, end));
			continue;
		}
		const line = file.text.slice(start, end);
		const assigned = ASSIGNMENT$1.exec(line);
		const pattern = assigned === null ? PARAMETER : STRING;
		for (const match of line.startsWith("#") ? [] : line.matchAll(pattern)) {
			const name = assigned?.[1] ?? match[1] ?? "";
			const value = (assigned === null ? match[3] : match[2]) ?? "";
			const close = start + match.index + match[0].length - 1;
			define(name, close - value.length, close);
		}
	}
	for (const recipe of recipes) references.push(...extractShell(recipe, context, variables).references);
	return {
		references,
		problems: []
	};
}
function paragraphs(text) {
	const all = [];
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline === -1 ? text.length : newline;
		const recipe = /^[ \t]/.test(text.charAt(start));
		const last = all.at(-1);
		if (recipe && last?.recipe === true) all[all.length - 1] = {
			...last,
			end
		};
		else if (end > start) all.push({
			start,
			end,
			recipe
		});
		start = end + 1;
	}
	return all;
}
function recipeOf$1(file, start, end) {
	const lines = rewritten(stretch(file, start, end), /^[ \t]+@?/gm, () => "");
	return rewritten(lines, /\{\{[ \t]*([A-Za-z_]\w*)[ \t]*\}\}/g, ([, name]) => `\${${name}}`);
}

// src/references/makefile.ts
const makefile = {
	id: "makefile",
	title: "Makefiles",
	documentation: "https://www.gnu.org/software/make/manual/make.html",
	forms: [
		"MODEL ?= org/name",
		"serve: MODEL := org/name",
		"	vllm serve $(MODEL)",
		"	hf download org/name"
	],
	language: null,
	applies: (path) => /(?:^|\/)(?:GNU)?Makefile(?:[._-][^/]*)?$|\.(?:mk|mak|make)$/i.test(path),
	extract: extractMakefile
};
const ASSIGNMENT = /^ *(?:[^\s:=#][^:=#\n]*:{1,2} *)?(?:(?:export|override|private) +)*([A-Za-z_][\w.-]*) *(?:\?|::?|\+|!)?= *(.*)$/;
function extractMakefile(file, context) {
	const variables = /* @__PURE__ */ new Map();
	const reader = {
		context,
		shell: (script) => extractShell(script, context, variables).references
	};
	const references = [];
	const recipes = [];
	const shown = {
		how: "comment",
		meaning: "none",
		class: "mention",
		mirrors: context.mirrors
	};
	for (const line of logicalLines(file)) {
		if (line.text.startsWith("	")) {
			recipes.push(line);
			continue;
		}
		if (/^\s*#/.test(line.text)) {
			const comment = verbatim(line, 0, line.text.length);
			references.push(...hubUrls$1(comment, shown), ...idsInText(comment, shown));
			continue;
		}
		const match = ASSIGNMENT.exec(line.text);
		if (match === null) continue;
		const [whole, name = "", value = ""] = match;
		const start = whole.length - value.length;
		const end = start + value.replace(/\s+#.*$/, "").trimEnd().length;
		const values = interpolate(stretch(line, start, end), variables);
		variables.set(name, [...variables.get(name) ?? [], ...values].slice(-8));
		references.push(...assignedModels(name, [values], reader));
	}
	for (const recipe of recipes) references.push(...extractShell(recipeOf(recipe), context, variables).references);
	return {
		references,
		problems: []
	};
}
function logicalLines(file) {
	const { text } = file;
	const lines = [];
	for (let start = 0; start < text.length;) {
		let end = endOfLine$1(text, start);
		while (end < text.length && /\\\r?$/.test(text.slice(Math.max(start, end - 2), end))) end = endOfLine$1(text, end + 1);
		lines.push(embeddedView(file, text.slice(start, end).replace(/\\(\r?\n)/g, " $1").replaceAll("\n", " "), start));
		start = end + 1;
	}
	return lines;
}
function endOfLine$1(text, from) {
	const newline = text.indexOf("\n", from);
	return newline === -1 ? text.length : newline;
}
function recipeOf(line) {
	const prefix = /^\t[\s@+-]*/.exec(line.text)?.[0].length ?? 0;
	const body = stretch(line, prefix, line.text.length);
	return rewritten(body, /\$\(([A-Za-z_]\w*)\)|\$\$/g, ([, name]) => name === void 0 ? "$" : `\${${name}}`);
}

// src/references/syntax/yaml.ts
var import_dist = require_dist();
function readYaml(text) {
	try {
		const parsed = (0, import_dist.parseAllDocuments)(text, {
			uniqueKeys: false,
			strict: false,
			logLevel: "silent",
			prettyErrors: false,
			merge: false
		});
		const documents = [];
		let broken = null;
		for (const document of Array.isArray(parsed) ? parsed : []) {
			broken ??= document.errors[0]?.message ?? null;
			const node = nodeOf$1(document.contents, text, 0);
			if (node === "too-deep") broken = `nested deeper than ${200} levels`;
			else if (node !== null) documents.push(node);
		}
		return {
			documents,
			broken
		};
	} catch (fault) {
		return {
			documents: [],
			broken: fault instanceof Error ? fault.message : String(fault)
		};
	}
}
function nodeOf$1(node, text, depth) {
	if (node === null || node === void 0 || (0, import_dist.isAlias)(node)) return null;
	if (depth > 200) return "too-deep";
	if ((0, import_dist.isScalar)(node)) return scalarOf(node, text);
	if ((0, import_dist.isMap)(node)) return mapOf$1(node.items, text, depth);
	if (!(0, import_dist.isSeq)(node)) return null;
	const items = [];
	for (const item of node.items) {
		const read = nodeOf$1(item, text, depth + 1);
		if (read === "too-deep") return read;
		if (read !== null) items.push(read);
	}
	return {
		kind: "list",
		items
	};
}
function mapOf$1(pairs, text, depth) {
	const entries = [];
	for (const { key, value } of pairs) {
		const keyScalar = (0, import_dist.isScalar)(key) ? scalarOf(key, text) : null;
		const read = nodeOf$1(value, text, depth + 1);
		if (read === "too-deep") return read;
		if (keyScalar !== null) entries.push({
			key: keyScalar,
			value: read
		});
	}
	return {
		kind: "map",
		entries
	};
}
const QUOTED = {
	QUOTE_SINGLE: "single",
	QUOTE_DOUBLE: "double"
};
function scalarOf(node, text) {
	const [start, end] = node.range ?? [];
	if (start === void 0 || end === void 0) return null;
	if (node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE") return {
		kind: "scalar",
		text: String(node.value ?? ""),
		start: start + 1,
		end: Math.max(start + 1, end - 1),
		style: QUOTED[node.type]
	};
	if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
		const header = text.indexOf("\n", start);
		const from = header === -1 || header >= end ? end : header + 1;
		return {
			kind: "scalar",
			text: String(node.value ?? ""),
			start: from,
			end,
			style: "block"
		};
	}
	return {
		kind: "scalar",
		text: typeof node.value === "string" ? node.value : text.slice(start, end),
		start,
		end,
		style: "plain"
	};
}

// src/references/markdown.ts
const markdown = {
	id: "markdown",
	title: "Markdown: front matter of model and Space cards; the text as mentions",
	documentation: "https://huggingface.co/docs/hub/model-cards",
	forms: [
		"base_model: org/name in front matter",
		"models: [org/name] in front matter",
		"text that names org/name-7b"
	],
	language: "markdown",
	applies: (path) => /\.(?:md|mdx|markdown|qmd|rmd)$/i.test(path),
	extract(file, context) {
		const matter = frontMatter(file);
		const cards = matter === null ? NOTHING : readCard(matter, context);
		const body = matter === null ? 0 : matter.text.length;
		return {
			references: [...cards.references, ...mentionsIn(file, body, context.mirrors)],
			problems: cards.problems
		};
	}
};
const NOTHING = {
	references: [],
	problems: []
};
const CARD_KEYS = /* @__PURE__ */ new Set([
	"base_model",
	"models",
	"model",
	"base_models",
	"adapters",
	"adapter"
]);
function frontMatter(file) {
	const open = /^\uFEFF?---[ \t]*\r?\n/.exec(file.text);
	if (open === null) return null;
	const close = file.text.indexOf("\n---", open[0].length - 1);
	return close === -1 ? null : embeddedView(file, file.text.slice(0, close + 1).replace(/^\uFEFF?---/, blank), 0);
}
function readCard(matter, context) {
	const data = {
		file: matter,
		original: matter,
		context,
		format: "front-matter",
		mention: false
	};
	const entries = readYaml(matter.text).documents.flatMap((root) => root.kind === "map" ? root.entries : []);
	const named = entries.filter(({ key }) => CARD_KEYS.has(key.text));
	const other = entries.filter(({ key }) => !CARD_KEYS.has(key.text));
	const uses = walkData(mapOf(named), data);
	const mentions = walkData(mapOf(other), {
		...data,
		mention: true
	});
	return {
		references: [...uses.references.map(asFrontMatter), ...mentions.references.map(asFrontMatter)],
		problems: [...uses.problems, ...mentions.problems]
	};
}
function mapOf(entries) {
	return {
		kind: "map",
		entries
	};
}
function asFrontMatter(reference) {
	return {
		...reference,
		how: "front-matter"
	};
}
function blank(text) {
	return " ".repeat(text.length);
}
const NAME = /https?:\/\/(?:huggingface\.co|hf\.co)\/[^\s"'`<>()[\]{}|\\]+|(?<![\w./@~$}:-])[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*(?![\w/~${(@])/g;
function mentionsIn(file, from, mirrors) {
	const found = [];
	for (const match of file.text.slice(from).matchAll(NAME)) {
		const written = match[0].replace(/[.,;:!?*_-]+$/, "");
		const form = readWrittenForm(written, mirrors);
		if (form === null) continue;
		if (form.form.startsWith("id") && plausibleId(form.model).kind !== "sure") continue;
		const start = from + match.index;
		found.push({
			model: form.model,
			written,
			revision: form.revision,
			file: form.file,
			how: "text",
			class: "mention",
			certainty: "likely",
			location: file.locate(start, start + written.length),
			ignored: null
		});
	}
	return found;
}

// src/references/model-references.ts
const modelReferences = {
	id: "model-references",
	title: "Manifest of models that no scanner can see: `.github/model-references.yml`",
	documentation: "https://huggingface.co/docs/hub/repositories",
	forms: ["models: [org/name]", "models: [{model: org/name, revision: main, reason: \"chosen at run time\"}]"],
	language: null,
	applies: isManifest,
	extract(file) {
		const { documents, broken } = readYaml(file.text);
		const [root] = documents;
		const list = root?.kind === "map" ? root.entries.find(({ key }) => key.text === "models")?.value : null;
		if (broken !== null) return {
			references: [],
			problems: [problem(file, `it is not valid YAML: ${broken}`)]
		};
		if (list?.kind !== "list") return {
			references: [],
			problems: [problem(file, "it has no list \"models\"")]
		};
		const entries = list.items.map((item) => ({
			item,
			reference: declared(item, file)
		}));
		return {
			references: entries.flatMap(({ reference }) => reference === null ? [] : [reference]),
			problems: entries.flatMap(({ item, reference }) => reference === null ? [unreadable(item, file)] : [])
		};
	}
};
function declared(item, file) {
	if (item.kind === "list") return null;
	const name = item.kind === "scalar" ? item : scalarOf$1(item, "model");
	const form = name === null ? null : readWrittenForm(name.text);
	if (name === null || form === null) return null;
	const view = scalarView(file, name);
	return {
		model: form.model,
		written: name.text,
		revision: form.revision ?? (item.kind === "map" ? scalarOf$1(item, "revision")?.text ?? null : null),
		file: form.file ?? (item.kind === "map" ? scalarOf$1(item, "file")?.text ?? null : null),
		how: "manifest",
		class: "use",
		certainty: "certain",
		location: view.locate(0, name.text.length),
		ignored: null
	};
}
function unreadable(item, file) {
	const scalar = item.kind === "scalar" ? item : firstScalar(item);
	const where = scalar === null ? null : scalarView(file, scalar).locate(0, scalar.text.length);
	return {
		...problem(file, `${scalar === null ? "an entry" : `"${scalar.text}"`} is not a model id`),
		location: where
	};
}
function firstScalar(node) {
	const value = (node.kind === "map" ? node : null)?.entries[0]?.value;
	return value?.kind === "scalar" ? value : null;
}
function problem(file, what) {
	return {
		stage: "find",
		subject: file.path,
		reason: `The manifest of model references could not be read: ${what}.`,
		hint: "Write \"models:\" with one \"owner/name\", or \"{model: owner/name, revision: ...}\", per entry.",
		location: file.locate(0, 0),
		severity: "error"
	};
}

// src/references/modelfile.ts
const modelfile = {
	id: "modelfile",
	title: "Ollama Modelfiles",
	documentation: "https://docs.ollama.com/modelfile",
	forms: ["FROM hf.co/org/name-GGUF:Q4_K_M", "ADAPTER hf.co/org/adapter"],
	language: null,
	applies: (path) => /(?:^|\/)Modelfile(?:[._-][^/]*)?$|\.modelfile$/i.test(path),
	extract: (file, { mirrors }) => {
		return {
			references: [...file.text.matchAll(SOURCE)].flatMap((match) => {
				const source = match[2] ?? "";
				const end = match.index + match[0].length;
				return sourceModels(verbatim(file, end - source.length, end), mirrors);
			}),
			problems: []
		};
	}
};
const SOURCE = /^[ \t]*(FROM|ADAPTER)[ \t]+(\S+)/gim;
const ON_THE_HUB = /^(?:https?:\/\/)?(?:hf\.co|huggingface\.co)\//i;
function sourceModels(value, mirrors) {
	const place = {
		how: "modelfile",
		meaning: "strong",
		mirrors
	};
	if (ON_THE_HUB.test(value.text)) return namedModels(value, place);
	const alias = aliasOf("ollama", value.text);
	if (alias === null) return [];
	const end = value.text.length;
	return [{
		...alias,
		written: value.text,
		file: null,
		how: "ollama-name",
		class: "mention",
		certainty: "certain",
		location: value.locate(0, end),
		ignored: null
	}];
}

// src/references/procfile.ts
const procfile = {
	id: "procfile",
	title: "Procfiles",
	documentation: "https://devcenter.heroku.com/articles/procfile",
	forms: ["web: vllm serve org/name --port $PORT"],
	language: null,
	applies: (path) => /(?:^|\/)Procfile(?:\.\w+)?$/i.test(path),
	extract: (file, context) => {
		return {
			references: commandsOf(file).flatMap((command) => extractShell(command, context).references),
			problems: []
		};
	}
};
const PROCESS = /^([A-Za-z0-9_-]+):[ \t]*(.+)$/gm;
function commandsOf(file) {
	return [...file.text.matchAll(PROCESS)].map((match) => {
		const command = match[2] ?? "";
		return embeddedView(file, command, match.index + match[0].length - command.length);
	});
}

// src/references/syntax/properties.ts
const SECTION = /^\s*\[([^\]\r\n]{1,200})\]/;
const ENTRY = /^\s*(?:export\s+|set\s+)?([A-Za-z_][\w.-]*)\s*(=|:(?=\s))[ \t]*/;
function readProperties(file) {
	const { text } = file;
	const entries = [];
	const comments = [];
	let section = "";
	for (let start = 0; start < text.length;) {
		const end = endOfLine(text, start);
		const line = text.slice(start, end);
		let next = end + 1;
		const entry = ENTRY.exec(line);
		if (/^\s*[#;!]/.test(line)) comments.push({
			start,
			end
		});
		else if (SECTION.test(line)) section = SECTION.exec(line)?.[1]?.trim() ?? "";
		else if (entry !== null) {
			const value = valueAt(file, start + entry[0].length, end);
			entries.push({
				section,
				key: entry[1] ?? "",
				value: value.view
			});
			if (value.comment !== null) comments.push({
				start: value.comment,
				end
			});
			next = Math.max(next, value.end);
		} else if (/^\s+\S/.test(line)) {
			const key = entries.at(-1)?.key;
			if (key !== void 0) entries.push({
				section,
				key,
				value: valueAt(file, start, end).view
			});
		}
		start = next;
	}
	return {
		entries,
		comments
	};
}
function endOfLine(text, from) {
	const newline = text.indexOf("\n", from);
	return newline === -1 ? text.length : newline;
}
function valueAt(file, start, lineEnd) {
	const { text } = file;
	const quote = text.charAt(start);
	if (quote === "\"" || quote === "'" || quote === "`") {
		const close = text.indexOf(quote, start + 1);
		if (close !== -1 && (close < lineEnd || !text.slice(start, close).includes("\n\n\n"))) return {
			view: embeddedView(file, text.slice(start + 1, close), start + 1),
			end: endOfLine(text, close) + 1,
			comment: null
		};
	}
	const line = text.slice(start, lineEnd);
	const hash = line.search(/\s[#;]/);
	const value = (hash === -1 ? line : line.slice(0, hash)).trim();
	const from = start + (line.length - line.trimStart().length);
	return {
		view: embeddedView(file, value, from),
		end: lineEnd + 1,
		comment: hash === -1 ? null : start + hash + 1
	};
}

// src/references/properties.ts
const properties = {
	id: "properties",
	title: ".env, INI and .properties files",
	documentation: "https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax",
	forms: [
		"MODEL_ID=org/name",
		"export EMBEDDING_MODEL=\"org/name\"",
		"[model]\nname = org/name",
		"rag.model.id: org/name"
	],
	language: "properties",
	applies: (path) => /(?:^|\/)(?:\.?env(?:\.[\w.-]+)?|\.env[\w.-]*|[^/]*[._-]env(?:\.[\w-]+)?)$|\.(?:env|ini|cfg|conf|properties|editorconfig)$/i.test(path),
	extract: extractProperties
};
function extractProperties(file, context) {
	const { entries, comments } = readProperties(file);
	const variables = /* @__PURE__ */ new Map();
	const reader = {
		context,
		shell: (script) => extractShell(script, context, variables).references
	};
	const references = [];
	for (const { section, key, value } of entries) {
		const values = interpolate(value, variables);
		variables.set(key, values);
		references.push(...assignedModels(section === "" ? key : `${section}.${key}`, [values], reader));
	}
	const place = {
		how: "comment",
		meaning: "none",
		class: "mention",
		mirrors: context.mirrors
	};
	for (const { start, end } of comments) {
		const comment = verbatim(file, start, end);
		references.push(...hubUrls$1(comment, place), ...idsInText(comment, place));
	}
	return {
		references,
		problems: []
	};
}

// src/references/python-requirements.ts
const pythonRequirements = {
	id: "python-requirements",
	title: "Python requirements, constraints, pyproject.toml, setup.cfg, Pipfile, environment.yml",
	documentation: "https://pip.pypa.io/en/stable/reference/requirements-file-format/",
	forms: ["en-core-web-sm @ https://huggingface.co/spacy/en_core_web_sm/resolve/main/en_core_web_sm-any-py3-none-any.whl", "git+https://huggingface.co/org/name"],
	language: null,
	applies: (path) => /(?:^|\/)(?:[\w.-]*(?:requirements|constraints|deps|dependencies)[\w.-]*\.(?:txt|in)|requirements\/[\w.-]+\.(?:txt|in)|pyproject\.toml|setup\.(?:cfg|py)|Pipfile|environment[\w.-]*\.ya?ml|conda[\w.-]*\.ya?ml)$/i.test(path),
	extract: (file, { mirrors }) => {
		const references = [];
		for (const match of file.text.matchAll(LINE_WITH_URL)) {
			const [line] = match;
			const comment = line.search(/(?:^|\s)#/);
			const place = {
				how: "package-url",
				meaning: "none",
				mirrors
			};
			const end = comment === -1 ? line.length : comment;
			references.push(...hubUrls$1(verbatim(file, match.index, match.index + end), place));
			if (comment !== -1) references.push(...hubUrls$1(verbatim(file, match.index + end, match.index + line.length), {
				...place,
				how: "comment",
				class: "mention"
			}));
		}
		return {
			references,
			problems: []
		};
	}
};
const LINE_WITH_URL = /^(?=[^\n]*:\/\/)[^\n]+/gm;

// src/references/repository-links.ts
const repositoryLinks = {
	id: "repository-links",
	title: "Git submodules and DVC files",
	documentation: "https://git-scm.com/docs/gitmodules",
	forms: ["url = https://huggingface.co/org/name", "url: https://huggingface.co/org/name"],
	language: null,
	applies: (path) => /(?:^|\/)\.gitmodules$|\.dvc$|(?:^|\/)(?:\.dvc\/config|\.lfsconfig)$/.test(path),
	extract: (file, { mirrors }) => {
		return {
			references: [...file.text.matchAll(URL_LINE)].flatMap((match) => hubUrls$1(verbatim(file, match.index, match.index + match[0].length), {
				how: "repository-url",
				meaning: "none",
				mirrors
			})),
			problems: []
		};
	}
};
const URL_LINE = /^[ \t-]*(?:url|path|repo)[ \t]*[=:][ \t]*\S+/gm;

// node_modules/eslint-visitor-keys/lib/visitor-keys.js
const KEYS$1 = {
	ArrayExpression: ["elements"],
	ArrayPattern: ["elements"],
	ArrowFunctionExpression: ["params", "body"],
	AssignmentExpression: ["left", "right"],
	AssignmentPattern: ["left", "right"],
	AwaitExpression: ["argument"],
	BinaryExpression: ["left", "right"],
	BlockStatement: ["body"],
	BreakStatement: ["label"],
	CallExpression: ["callee", "arguments"],
	CatchClause: ["param", "body"],
	ChainExpression: ["expression"],
	ClassBody: ["body"],
	ClassDeclaration: [
		"id",
		"superClass",
		"body"
	],
	ClassExpression: [
		"id",
		"superClass",
		"body"
	],
	ConditionalExpression: [
		"test",
		"consequent",
		"alternate"
	],
	ContinueStatement: ["label"],
	DebuggerStatement: [],
	DoWhileStatement: ["body", "test"],
	EmptyStatement: [],
	ExperimentalRestProperty: ["argument"],
	ExperimentalSpreadProperty: ["argument"],
	ExportAllDeclaration: [
		"exported",
		"source",
		"attributes"
	],
	ExportDefaultDeclaration: ["declaration"],
	ExportNamedDeclaration: [
		"declaration",
		"specifiers",
		"source",
		"attributes"
	],
	ExportSpecifier: ["local", "exported"],
	ExpressionStatement: ["expression"],
	ForInStatement: [
		"left",
		"right",
		"body"
	],
	ForOfStatement: [
		"left",
		"right",
		"body"
	],
	ForStatement: [
		"init",
		"test",
		"update",
		"body"
	],
	FunctionDeclaration: [
		"id",
		"params",
		"body"
	],
	FunctionExpression: [
		"id",
		"params",
		"body"
	],
	Identifier: [],
	IfStatement: [
		"test",
		"consequent",
		"alternate"
	],
	ImportAttribute: ["key", "value"],
	ImportDeclaration: [
		"specifiers",
		"source",
		"attributes"
	],
	ImportDefaultSpecifier: ["local"],
	ImportExpression: ["source", "options"],
	ImportNamespaceSpecifier: ["local"],
	ImportSpecifier: ["imported", "local"],
	JSXAttribute: ["name", "value"],
	JSXClosingElement: ["name"],
	JSXClosingFragment: [],
	JSXElement: [
		"openingElement",
		"children",
		"closingElement"
	],
	JSXEmptyExpression: [],
	JSXExpressionContainer: ["expression"],
	JSXFragment: [
		"openingFragment",
		"children",
		"closingFragment"
	],
	JSXIdentifier: [],
	JSXMemberExpression: ["object", "property"],
	JSXNamespacedName: ["namespace", "name"],
	JSXOpeningElement: ["name", "attributes"],
	JSXOpeningFragment: [],
	JSXSpreadAttribute: ["argument"],
	JSXSpreadChild: ["expression"],
	JSXText: [],
	LabeledStatement: ["label", "body"],
	Literal: [],
	LogicalExpression: ["left", "right"],
	MemberExpression: ["object", "property"],
	MetaProperty: ["meta", "property"],
	MethodDefinition: ["key", "value"],
	NewExpression: ["callee", "arguments"],
	ObjectExpression: ["properties"],
	ObjectPattern: ["properties"],
	PrivateIdentifier: [],
	Program: ["body"],
	Property: ["key", "value"],
	PropertyDefinition: ["key", "value"],
	RestElement: ["argument"],
	ReturnStatement: ["argument"],
	SequenceExpression: ["expressions"],
	SpreadElement: ["argument"],
	StaticBlock: ["body"],
	Super: [],
	SwitchCase: ["test", "consequent"],
	SwitchStatement: ["discriminant", "cases"],
	TaggedTemplateExpression: ["tag", "quasi"],
	TemplateElement: [],
	TemplateLiteral: ["quasis", "expressions"],
	ThisExpression: [],
	ThrowStatement: ["argument"],
	TryStatement: [
		"block",
		"handler",
		"finalizer"
	],
	UnaryExpression: ["argument"],
	UpdateExpression: ["argument"],
	VariableDeclaration: ["declarations"],
	VariableDeclarator: ["id", "init"],
	WhileStatement: ["test", "body"],
	WithStatement: ["object", "body"],
	YieldExpression: ["argument"]
};
const NODE_TYPES = Object.keys(KEYS$1);
for (const type of NODE_TYPES) Object.freeze(KEYS$1[type]);
Object.freeze(KEYS$1);

// node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
	const retv = Object.assign({}, KEYS$1);
	for (const type of Object.keys(additionalKeys)) if (Object.hasOwn(retv, type)) {
		const keys = new Set(additionalKeys[type]);
		for (const key of retv[type]) keys.add(key);
		retv[type] = Object.freeze(Array.from(keys));
	} else retv[type] = Object.freeze(Array.from(additionalKeys[type]));
	return Object.freeze(retv);
}

// node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
	return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
	return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
	constructor(major, minor) {
		this.major = major;
		this.minor = minor;
	}
	lt(major, minor) {
		return this.major < major || this.major === major && this.minor < minor;
	}
	gte(major, minor) {
		return this.major > major || this.major === major && this.minor >= minor;
	}
};
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
const SUPPORTED_TOML_VERSIONS = {
	"1.0": TOML_VERSION_1_0,
	"1.0.0": TOML_VERSION_1_0,
	"1.1": TOML_VERSION_1_1,
	"1.1.0": TOML_VERSION_1_1,
	latest: TOML_VERSION_1_1,
	next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
	return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
const MESSAGES = {
	"unterminated-string": "Unterminated string constant",
	"unterminated-table-key": "Unterminated table-key",
	"unterminated-array": "Unterminated array",
	"unterminated-inline-table": "Unterminated inline table",
	"missing-key": "Empty bare keys are not allowed",
	"missing-newline": "Must be a newline",
	"missing-equals-sign": "Expected equal (=) token",
	"missing-value": "Unspecified values are invalid",
	"missing-comma": "Expected comma (,) token",
	"dupe-keys": "Defining a key multiple times is invalid",
	"unexpected-char": "Unexpected character",
	"unexpected-token": "Unexpected token",
	"invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
	"invalid-comment-character": "Invalid code point {{cp}} within comments",
	"invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
	"invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
	"invalid-underscore": "Underscores are allowed between digits",
	"invalid-space": "Unexpected spaces",
	"invalid-three-quotes": "Three or more quotes are not permitted",
	"invalid-date": "Unexpected invalid date",
	"invalid-time": "Unexpected invalid time",
	"invalid-leading-zero": "Leading zeros are not allowed",
	"invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
	"invalid-char-in-escape-sequence": "Invalid character in escape sequence",
	"invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
	"invalid-code-point": "Invalid code point {{cp}}",
	"invalid-trailing-dot-in-key": "Keys cannot end with a dot",
	"invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
	if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
		if (name$2 in data) return data[name$2];
		return `{{${name$2}}}`;
	});
	return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
	constructor(code, offset, line, column, data) {
		super(getMessage(code, data));
		this.index = offset;
		this.lineNumber = line;
		this.column = column;
	}
};
const CodePoint = {
	EOF: -1,
	NULL: 0,
	SOH: 1,
	BACKSPACE: 8,
	TABULATION: 9,
	LINE_FEED: 10,
	FORM_FEED: 12,
	CARRIAGE_RETURN: 13,
	ESCAPE: 27,
	SO: 14,
	US: 31,
	SPACE: 32,
	QUOTATION_MARK: 34,
	HASH: 35,
	SINGLE_QUOTE: 39,
	PLUS_SIGN: 43,
	COMMA: 44,
	DASH: 45,
	DOT: 46,
	DIGIT_0: 48,
	DIGIT_1: 49,
	DIGIT_2: 50,
	DIGIT_3: 51,
	DIGIT_7: 55,
	DIGIT_9: 57,
	COLON: 58,
	EQUALS_SIGN: 61,
	LATIN_CAPITAL_A: 65,
	LATIN_CAPITAL_E: 69,
	LATIN_CAPITAL_F: 70,
	LATIN_CAPITAL_T: 84,
	LATIN_CAPITAL_U: 85,
	LATIN_CAPITAL_Z: 90,
	LEFT_BRACKET: 91,
	BACKSLASH: 92,
	RIGHT_BRACKET: 93,
	UNDERSCORE: 95,
	LATIN_SMALL_A: 97,
	LATIN_SMALL_B: 98,
	LATIN_SMALL_E: 101,
	LATIN_SMALL_F: 102,
	LATIN_SMALL_I: 105,
	LATIN_SMALL_L: 108,
	LATIN_SMALL_N: 110,
	LATIN_SMALL_O: 111,
	LATIN_SMALL_R: 114,
	LATIN_SMALL_S: 115,
	LATIN_SMALL_T: 116,
	LATIN_SMALL_U: 117,
	LATIN_SMALL_X: 120,
	LATIN_SMALL_Z: 122,
	LEFT_BRACE: 123,
	RIGHT_BRACE: 125,
	TILDE: 126,
	DELETE: 127,
	PAD: 128,
	SUPERSCRIPT_TWO: 178,
	SUPERSCRIPT_THREE: 179,
	SUPERSCRIPT_ONE: 185,
	VULGAR_FRACTION_ONE_QUARTER: 188,
	VULGAR_FRACTION_THREE_QUARTERS: 190,
	LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
	LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
	LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
	LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
	LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
	GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
	GREEK_CAPITAL_LETTER_YOT: 895,
	CP_1FFF: 8191,
	ZERO_WIDTH_NON_JOINER: 8204,
	ZERO_WIDTH_JOINER: 8205,
	UNDERTIE: 8255,
	CHARACTER_TIE: 8256,
	SUPERSCRIPT_ZERO: 8304,
	CP_218F: 8591,
	CIRCLED_DIGIT_ONE: 9312,
	NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
	GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
	CP_2FEF: 12271,
	IDEOGRAPHIC_COMMA: 12289,
	CP_D7FF: 55295,
	CP_E000: 57344,
	CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
	ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
	ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
	REPLACEMENT_CHARACTER: 65533,
	LINEAR_B_SYLLABLE_B008_A: 65536,
	CP_EFFFF: 983039,
	CP_10FFFF: 1114111
};
function isControl(cp) {
	return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
	return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
	return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
	return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
	return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
	return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
	return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
	return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
	let low = 0;
	let high = array.length;
	while (low < high) {
		const mid = low + high >>> 1;
		const val = array[mid];
		if (val === value) return mid + 1;
		if (val < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
var Locations = class {
	constructor() {
		this.offsets = [];
	}
	addOffset(offset) {
		for (let i = this.offsets.length - 1; i >= 0; i--) {
			const element = this.offsets[i];
			if (element === offset) return;
			if (element < offset) break;
		}
		this.offsets.push(offset);
	}
	getLocFromIndex(offset) {
		const line = sortedLastIndex(this.offsets, offset) + 1;
		return {
			line,
			column: offset - (line === 1 ? 0 : this.offsets[line - 2])
		};
	}
};
var CodePointIterator = class {
	constructor(text) {
		this.locs = new Locations();
		this.lastCodePoint = CodePoint.NULL;
		this.start = -1;
		this.end = 0;
		this.text = text;
	}
	next() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		return this.lastCodePoint = this.moveAt(this.end);
	}
	getLocFromIndex(index) {
		return this.locs.getLocFromIndex(index);
	}
	eat(cp) {
		if (this.text.codePointAt(this.end) === cp) {
			this.next();
			return true;
		}
		return false;
	}
	moveAt(offset) {
		this.start = this.end = offset;
		const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
		if (cp === CodePoint.EOF) {
			this.end = this.start;
			return cp;
		}
		this.end += cp >= 65536 ? 2 : 1;
		if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
		else if (cp === CodePoint.CARRIAGE_RETURN) {
			if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
				this.end++;
				this.locs.addOffset(this.end);
			}
			return CodePoint.LINE_FEED;
		}
		return cp;
	}
};
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
	16: "0x",
	10: "",
	8: "0o",
	2: "0b"
};
const ESCAPES_1_0 = {
	[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
	[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
	[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
	[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
	[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
	[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
	[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
const ESCAPES_LATEST = {
	...ESCAPES_1_0,
	[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
	constructor(text, parserOptions) {
		this.backCode = false;
		this.lastCodePoint = CodePoint.NULL;
		this.state = "DATA";
		this.token = null;
		this.tokenStart = -1;
		this.valuesEnabled = false;
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.codePointIterator = new CodePointIterator(text);
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
		this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
	}
	get start() {
		return this.codePointIterator.start;
	}
	get end() {
		return this.codePointIterator.end;
	}
	getLocFromIndex(index) {
		return this.codePointIterator.getLocFromIndex(index);
	}
	reportParseError(code, data) {
		const offset = this.codePointIterator.start;
		const loc = this.codePointIterator.getLocFromIndex(offset);
		throw new ParseError(code, offset, loc.line, loc.column, data);
	}
	nextToken() {
		let token = this.token;
		if (token != null) {
			this.token = null;
			return token;
		}
		let cp = this.lastCodePoint;
		while (cp !== CodePoint.EOF && !this.token) {
			cp = this.nextCode();
			const nextState = this[this.state](cp);
			if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
			this.state = nextState;
		}
		token = this.token;
		this.token = null;
		return token;
	}
	nextCode() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		if (this.backCode) {
			this.backCode = false;
			return this.lastCodePoint;
		}
		return this.lastCodePoint = this.codePointIterator.next();
	}
	eatCode(cp) {
		if (this.lastCodePoint === CodePoint.EOF) return false;
		if (this.backCode) {
			if (this.lastCodePoint === cp) {
				this.backCode = false;
				return true;
			}
			return false;
		}
		return this.codePointIterator.eat(cp);
	}
	moveAt(loc) {
		if (this.backCode) this.backCode = false;
		this.lastCodePoint = this.codePointIterator.moveAt(loc);
	}
	back(state) {
		this.backCode = true;
		return state;
	}
	punctuatorToken() {
		this.startToken();
		this.endToken("Punctuator", "end");
	}
	startToken() {
		this.tokenStart = this.codePointIterator.start;
	}
	endToken(type, pos, option1, option2) {
		const { tokenStart } = this;
		const end = this.codePointIterator[pos];
		const range = [tokenStart, end];
		const loc = {
			start: this.codePointIterator.getLocFromIndex(tokenStart),
			end: this.codePointIterator.getLocFromIndex(end)
		};
		if (type === "Block") this.token = {
			type,
			value: this.text.slice(tokenStart + 1, end),
			range,
			loc
		};
		else {
			let token;
			const value = this.text.slice(tokenStart, end);
			if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
				type,
				value,
				string: option1,
				range,
				loc
			};
			else if (type === "Integer") {
				const text = option1;
				token = {
					type,
					value,
					number: parseInt(text, option2),
					bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
					range,
					loc
				};
			} else if (type === "Float") token = {
				type,
				value,
				number: option1,
				range,
				loc
			};
			else if (type === "Boolean") token = {
				type,
				value,
				boolean: option1,
				range,
				loc
			};
			else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
				type,
				value,
				date: option1,
				range,
				loc
			};
			else token = {
				type,
				value,
				range,
				loc
			};
			this.token = token;
		}
	}
	DATA(cp) {
		while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
		if (cp === CodePoint.HASH) {
			this.startToken();
			return "COMMENT";
		}
		if (cp === CodePoint.QUOTATION_MARK) {
			this.startToken();
			return "BASIC_STRING";
		}
		if (cp === CodePoint.SINGLE_QUOTE) {
			this.startToken();
			return "LITERAL_STRING";
		}
		if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
			this.punctuatorToken();
			return "DATA";
		}
		if (this.valuesEnabled) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				this.startToken();
				return "SIGN";
			}
			if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
				this.startToken();
				return this.back("NAN_OR_INF");
			}
			if (isDigit(cp)) {
				this.startToken();
				return this.back("NUMBER");
			}
			if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
				this.startToken();
				return this.back("BOOLEAN");
			}
		} else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
			this.startToken();
			return "BARE";
		}
		if (cp === CodePoint.EOF) return "DATA";
		return this.reportParseError("unexpected-char");
	}
	COMMENT(cp) {
		const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
			if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
		} : (c) => {
			if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
		};
		while (!isEOL(cp) && cp !== CodePoint.EOF) {
			processCommentChar(cp);
			cp = this.nextCode();
		}
		this.endToken("Block", "start");
		return "DATA";
	}
	BARE(cp) {
		while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
		this.endToken("Bare", "start");
		return this.back("DATA");
	}
	BASIC_STRING(cp) {
		if (cp === CodePoint.QUOTATION_MARK) {
			cp = this.nextCode();
			if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
			this.endToken("BasicString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
		this.endToken("BasicString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_BASIC_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.QUOTATION_MARK) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
					if (this.eatCode(CodePoint.QUOTATION_MARK)) {
						out.push(CodePoint.QUOTATION_MARK);
						if (this.eatCode(CodePoint.QUOTATION_MARK)) {
							out.push(CodePoint.QUOTATION_MARK);
							if (this.eatCode(CodePoint.QUOTATION_MARK)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LINE_FEED) {
					cp = this.nextCode();
					while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
					continue;
				} else if (isWhitespace(cp)) {
					let valid = true;
					const startPos = this.codePointIterator.start;
					let nextCp;
					while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
						if (nextCp === CodePoint.LINE_FEED) break;
						if (!isWhitespace(nextCp)) {
							this.moveAt(startPos);
							valid = false;
							break;
						}
					}
					if (valid) {
						cp = this.nextCode();
						while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
						continue;
					}
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	LITERAL_STRING(cp) {
		if (cp === CodePoint.SINGLE_QUOTE) {
			cp = this.nextCode();
			if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
			this.endToken("LiteralString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
		this.endToken("LiteralString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_LITERAL_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.SINGLE_QUOTE) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
					if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
						out.push(CodePoint.SINGLE_QUOTE);
						if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
							out.push(CodePoint.SINGLE_QUOTE);
							if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	SIGN(cp) {
		if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
		if (isDigit(cp)) return this.back("NUMBER");
		return this.reportParseError("unexpected-char");
	}
	NAN_OR_INF(cp) {
		if (cp === CodePoint.LATIN_SMALL_N) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
				this.endToken("Float", "end", NaN);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_I) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
				this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	NUMBER(cp) {
		const start = this.text[this.tokenStart];
		const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
		if (cp === CodePoint.DIGIT_0) {
			if (sign === CodePoint.NULL) {
				const startPos = this.codePointIterator.start;
				const nextCp$1 = this.nextCode();
				if (isDigit(nextCp$1)) {
					const nextNextCp = this.nextCode();
					if (nextNextCp === CodePoint.COLON) {
						this.data = {
							hasDate: false,
							year: 0,
							month: 0,
							day: 0,
							hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
							minute: 0,
							second: 0
						};
						return "TIME_MINUTE";
					}
					if (isDigit(nextNextCp)) {
						const nextNextNextCp = this.nextCode();
						if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
							this.data = {
								hasDate: true,
								year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
								month: 0,
								day: 0,
								hour: 0,
								minute: 0,
								second: 0
							};
							return "DATE_MONTH";
						}
					}
					this.moveAt(startPos);
					return this.reportParseError("invalid-leading-zero");
				}
				this.moveAt(startPos);
			}
			cp = this.nextCode();
			if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
				if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
				return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
			}
			if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
				this.data = {
					minus: sign === CodePoint.DASH,
					left: [CodePoint.DIGIT_0]
				};
				return "EXPONENT_RIGHT";
			}
			if (cp === CodePoint.DOT) {
				this.data = {
					minus: sign === CodePoint.DASH,
					absInt: [CodePoint.DIGIT_0]
				};
				return "FRACTIONAL_RIGHT";
			}
			this.endToken("Integer", "start", "0", 10);
			return this.back("DATA");
		}
		const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
		if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
			this.data = {
				hasDate: true,
				year: Number(String.fromCodePoint(...out)),
				month: 0,
				day: 0,
				hour: 0,
				minute: 0,
				second: 0
			};
			return "DATE_MONTH";
		}
		if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
			this.data = {
				hasDate: false,
				year: 0,
				month: 0,
				day: 0,
				hour: Number(String.fromCodePoint(...out)),
				minute: 0,
				second: 0
			};
			return "TIME_MINUTE";
		}
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus: sign === CodePoint.DASH,
				left: out
			};
			return "EXPONENT_RIGHT";
		}
		if (nextCp === CodePoint.DOT) {
			this.data = {
				minus: sign === CodePoint.DASH,
				absInt: out
			};
			return "FRACTIONAL_RIGHT";
		}
		this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
		return this.back("DATA");
	}
	HEX(cp) {
		const { out } = this.parseDigits(cp, isHexDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
		return this.back("DATA");
	}
	OCTAL(cp) {
		const { out } = this.parseDigits(cp, isOctalDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
		return this.back("DATA");
	}
	BINARY(cp) {
		const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
		return this.back("DATA");
	}
	FRACTIONAL_RIGHT(cp) {
		const { minus, absInt } = this.data;
		const { out, nextCp } = this.parseDigits(cp, isDigit);
		const absNum = [
			...absInt,
			CodePoint.DOT,
			...out
		];
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus,
				left: absNum
			};
			return "EXPONENT_RIGHT";
		}
		const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	EXPONENT_RIGHT(cp) {
		const { left, minus: leftMinus } = this.data;
		let minus = false;
		if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
			minus = cp === CodePoint.DASH;
			cp = this.nextCode();
		}
		const { out } = this.parseDigits(cp, isDigit);
		const right = out;
		if (minus) right.unshift(CodePoint.DASH);
		const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	BOOLEAN(cp) {
		if (cp === CodePoint.LATIN_SMALL_T) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", true);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_F) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", false);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	DATE_MONTH(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.month = Number(this.text.slice(start, end));
		return "DATE_DAY";
	}
	DATE_DAY(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.day = Number(this.text.slice(start, end));
		if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
		cp = this.nextCode();
		if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
		if (cp === CodePoint.SPACE) {
			const startPos = this.codePointIterator.start;
			if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
				this.moveAt(startPos);
				return "TIME_HOUR";
			}
			this.moveAt(startPos);
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalDate", "start", dateValue);
		return this.back("DATA");
	}
	TIME_HOUR(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.hour = Number(this.text.slice(start, end));
		return "TIME_MINUTE";
	}
	TIME_MINUTE(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.minute = Number(this.text.slice(start, end));
		cp = this.nextCode();
		if (cp === CodePoint.COLON) return "TIME_SECOND";
		if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		return this.processTimeEnd(cp, data);
	}
	TIME_SECOND(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.second = Number(this.text.slice(start, end));
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		cp = this.nextCode();
		if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
		return this.processTimeEnd(cp, data);
	}
	TIME_SEC_FRAC(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const start = this.codePointIterator.start;
		while (isDigit(cp)) cp = this.nextCode();
		const end = this.codePointIterator.start;
		const data = this.data;
		data.frac = this.text.slice(start, end);
		return this.processTimeEnd(cp, data);
	}
	processTimeEnd(cp, data) {
		if (data.hasDate) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				data.offsetSign = cp;
				return "TIME_OFFSET";
			}
			if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
				const dateValue$2 = getDateFromDateTimeData(data, "Z");
				this.endToken("OffsetDateTime", "end", dateValue$2);
				return "DATA";
			}
			const dateValue$1 = getDateFromDateTimeData(data, "");
			this.endToken("LocalDateTime", "start", dateValue$1);
			return this.back("DATA");
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalTime", "start", dateValue);
		return this.back("DATA");
	}
	TIME_OFFSET(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const hourStart = this.codePointIterator.start;
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const hourEnd = this.codePointIterator.start;
		cp = this.nextCode();
		const minuteStart = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const minuteEnd = this.codePointIterator.end;
		const hour = Number(this.text.slice(hourStart, hourEnd));
		const minute = Number(this.text.slice(minuteStart, minuteEnd));
		if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
		const data = this.data;
		const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
		this.endToken("OffsetDateTime", "end", dateValue);
		return "DATA";
	}
	parseDigits(cp, checkDigit) {
		if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
		const out = [];
		let before = CodePoint.NULL;
		let hasUnderscore = false;
		while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
			if (cp === CodePoint.UNDERSCORE) {
				hasUnderscore = true;
				if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
			} else out.push(cp);
			before = cp;
			cp = this.nextCode();
		}
		if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		return {
			out,
			nextCp: cp,
			hasUnderscore
		};
	}
	parseUnicode(count) {
		const startLoc = this.codePointIterator.start;
		const start = this.codePointIterator.end;
		let charCount = 0;
		let cp;
		while ((cp = this.nextCode()) !== CodePoint.EOF) {
			if (!isHexDig(cp)) {
				this.moveAt(startLoc);
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			charCount++;
			if (charCount >= count) break;
		}
		const end = this.codePointIterator.end;
		const code = this.text.slice(start, end);
		const codePoint = parseInt(code, 16);
		if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
		return codePoint;
	}
	reportParseErrorControlChar() {
		return this.reportParseError("invalid-control-character");
	}
};
function isUnquotedKeyChar(cp, tomlVersion) {
	if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
	if (tomlVersion.lt(1, 1)) return false;
	return false;
}
function isControlOtherThanTab(cp) {
	return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
	return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
	return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
	if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
	return false;
}
function isValidTime(h, m, s) {
	if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
	return true;
}
function getDateFromDateTimeData(data, timeZone) {
	const year = padStart(data.year, 4);
	const month = data.month ? padStart(data.month, 2) : "01";
	const day = data.day ? padStart(data.day, 2) : "01";
	const hour = padStart(data.hour, 2);
	const minute = padStart(data.minute, 2);
	const second = padStart(data.second, 2);
	const textDate = `${year}-${month}-${day}`;
	const frac = data.frac ? `.${data.frac}` : "";
	const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
	if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
	return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
	return String(num).padStart(maxLength, "0");
}
const VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
const VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
	constructor(ctx) {
		this.rootKeys = /* @__PURE__ */ new Map();
		this.tables = [];
		this.ctx = ctx;
	}
	applyResolveKeyForTable(node) {
		let keys = this.rootKeys;
		const peekKeyIndex = node.key.keys.length - 1;
		for (let index = 0; index < peekKeyIndex; index++) {
			const keyNode = node.key.keys[index];
			const keyName = toKeyName(keyNode);
			node.resolvedKey.push(keyName);
			let keyStore = keys.get(keyName);
			if (!keyStore) {
				keyStore = {
					node: keyNode,
					keys: /* @__PURE__ */ new Map()
				};
				keys.set(keyName, keyStore);
			} else if (keyStore.table === "array") {
				const peekIndex = keyStore.peekIndex;
				node.resolvedKey.push(peekIndex);
				keyStore = keyStore.keys.get(peekIndex);
			}
			keys = keyStore.keys;
		}
		const lastKeyNode = node.key.keys[peekKeyIndex];
		const lastKeyName = toKeyName(lastKeyNode);
		node.resolvedKey.push(lastKeyName);
		const lastKeyStore = keys.get(lastKeyName);
		if (!lastKeyStore) if (node.kind === "array") {
			node.resolvedKey.push(0);
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
				peekIndex: 0
			});
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else {
			const newKeyStore = {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, newKeyStore);
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		}
		else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else {
			const transformKey = {
				table: node.kind,
				node: lastKeyNode,
				keys: lastKeyStore.keys
			};
			keys.set(lastKeyName, transformKey);
			this.tables.push({
				node,
				keys: transformKey.keys
			});
		}
		else if (lastKeyStore.table === "array") if (node.kind === "array") {
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			const newIndex = lastKeyStore.peekIndex + 1;
			node.resolvedKey.push(newIndex);
			lastKeyStore.keys.set(newIndex, newKeyStore);
			lastKeyStore.peekIndex = newIndex;
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else this.ctx.reportParseError("dupe-keys", lastKeyNode);
	}
	verifyDuplicateKeys(node) {
		for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
		for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
	}
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
	let keys = defineKeys;
	const lastKey = last(node.key.keys);
	for (const keyNode of node.key.keys) {
		const key = toKeyName(keyNode);
		let defineKey = keys.get(key);
		if (defineKey) {
			if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			defineKey.value = VALUE_KIND_INTERMEDIATE;
		} else {
			if (lastKey === keyNode) defineKey = {
				value: VALUE_KIND_VALUE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			else defineKey = {
				value: VALUE_KIND_INTERMEDIATE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(key, defineKey);
		}
		keys = defineKey.keys;
	}
	if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
	else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
	for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
	const keys = defineKeys;
	for (let index = 0; index < node.elements.length; index++) {
		const element = node.elements[index];
		let defineKey = keys.get(index);
		if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
		else {
			defineKey = {
				value: VALUE_KIND_VALUE,
				node: element,
				keys: /* @__PURE__ */ new Map()
			};
			defineKeys.set(index, defineKey);
			if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
			else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
		}
	}
}
function getAfterNode(a, b) {
	return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
	constructor(data) {
		this.tokens = [];
		this.comments = [];
		this.back = null;
		this.stateStack = [];
		this.needNewLine = false;
		this.needSameLine = false;
		this.currToken = null;
		this.prevToken = null;
		this.valueContainerStack = [];
		this.tokenizer = new Tokenizer(data.text, data.parserOptions);
		this.topLevelTable = data.topLevelTable;
		this.table = data.topLevelTable;
		this.keysResolver = new KeysResolver(this);
	}
	nextToken(option) {
		this.prevToken = this.currToken;
		if (this.back) {
			this.currToken = this.back;
			this.back = null;
		} else this.currToken = this._nextTokenFromTokenizer(option);
		if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
			if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
		} else {
			const needSameLine = this.needSameLine || option?.needSameLine;
			if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
		}
		this.needNewLine = false;
		this.needSameLine = false;
		return this.currToken;
	}
	_nextTokenFromTokenizer(option) {
		const valuesEnabled = this.tokenizer.valuesEnabled;
		if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
		let token = this.tokenizer.nextToken();
		while (token && token.type === "Block") {
			this.comments.push(token);
			token = this.tokenizer.nextToken();
		}
		if (token) this.tokens.push(token);
		this.tokenizer.valuesEnabled = valuesEnabled;
		return token;
	}
	backToken() {
		if (this.back) throw new Error("Illegal state");
		this.back = this.currToken;
		this.currToken = this.prevToken;
	}
	addValueContainer(valueContainer) {
		this.valueContainerStack.push(valueContainer);
		this.tokenizer.valuesEnabled = true;
	}
	consumeValueContainer() {
		const valueContainer = this.valueContainerStack.pop();
		this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
		return valueContainer;
	}
	applyResolveKeyForTable(node) {
		this.keysResolver.applyResolveKeyForTable(node);
	}
	verifyDuplicateKeys() {
		this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
	}
	reportParseError(code, token) {
		let offset, line, column;
		if (token) {
			offset = token.range[0];
			line = token.loc.start.line;
			column = token.loc.start.column;
		} else {
			offset = this.tokenizer.start;
			const startPos = this.tokenizer.getLocFromIndex(offset);
			line = startPos.line;
			column = startPos.column;
		}
		throw new ParseError(code, offset, line, column);
	}
};
const STATE_FOR_ERROR = { VALUE: "missing-value" };
const STRING_VALUE_STYLE_MAP = {
	BasicString: "basic",
	MultiLineBasicString: "basic",
	LiteralString: "literal",
	MultiLineLiteralString: "literal"
};
const STRING_KEY_STYLE_MAP = {
	BasicString: "basic",
	LiteralString: "literal"
};
const DATETIME_VALUE_KIND_MAP = {
	OffsetDateTime: "offset-date-time",
	LocalDateTime: "local-date-time",
	LocalDate: "local-date",
	LocalTime: "local-time"
};
var TOMLParser = class {
	constructor(text, parserOptions) {
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
	}
	parse() {
		const ast = {
			type: "Program",
			body: [],
			sourceType: "module",
			tokens: [],
			comments: [],
			parent: null,
			range: [0, 0],
			loc: {
				start: {
					line: 1,
					column: 0
				},
				end: {
					line: 1,
					column: 0
				}
			}
		};
		const node = {
			type: "TOMLTopLevelTable",
			body: [],
			parent: ast,
			range: cloneRange(ast.range),
			loc: cloneLoc(ast.loc)
		};
		ast.body = [node];
		const ctx = new Context({
			text: this.text,
			parserOptions: this.parserOptions,
			topLevelTable: node
		});
		let token = ctx.nextToken();
		if (token) {
			node.range[0] = token.range[0];
			node.loc.start = clonePos(token.loc.start);
			while (token) {
				const state$1 = ctx.stateStack.pop() || "TABLE";
				ctx.stateStack.push(...this[state$1](token, ctx));
				token = ctx.nextToken();
			}
			const state = ctx.stateStack.pop() || "TABLE";
			if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
			if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
			applyEndLoc(node, last(node.body));
		}
		ctx.verifyDuplicateKeys();
		ast.tokens = ctx.tokens;
		ast.comments = ctx.comments;
		const endOffset = ctx.tokenizer.end;
		const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
		ast.range[1] = endOffset;
		ast.loc.end = {
			line: endPos.line,
			column: endPos.column
		};
		return ast;
	}
	TABLE(token, ctx) {
		if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
		if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	VALUE(token, ctx) {
		if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
		if (isNumber(token)) return this.processNumberValue(token, ctx);
		if (isBoolean(token)) return this.processBooleanValue(token, ctx);
		if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
		if (isLeftBracket(token)) return this.processArray(token, ctx);
		if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	processTable(token, topLevelTableNode, ctx) {
		const tableNode = {
			type: "TOMLTable",
			kind: "standard",
			key: null,
			resolvedKey: [],
			body: [],
			parent: topLevelTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
		topLevelTableNode.body.push(tableNode);
		ctx.table = tableNode;
		let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		if (isLeftBracket(targetToken)) {
			if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
			tableNode.kind = "array";
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		}
		if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
		if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
		targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
		if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
		if (tableNode.kind === "array") {
			const rightBracket = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
			if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
		}
		applyEndLoc(tableNode, targetToken);
		ctx.applyResolveKeyForTable(tableNode);
		ctx.needNewLine = true;
		return [];
	}
	processKeyValue(token, tableNode, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: tableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		tableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				ctx.needNewLine = true;
				return [];
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
	processKeyNode(token, parent, ctx) {
		if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
		const keyNode = {
			type: "TOMLKey",
			keys: [],
			parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		parent.key = keyNode;
		let targetToken = token;
		let dotToken = null;
		do {
			if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
			else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
			else break;
			dotToken = null;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isDot(targetToken)) break;
			dotToken = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		} while (targetToken);
		if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
		applyEndLoc(keyNode, last(keyNode.keys));
		return {
			keyNode,
			nextToken: targetToken
		};
	}
	processBareKey(token, keyNode) {
		const node = {
			type: "TOMLBare",
			name: token.value,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringKey(token, keyNode) {
		const node = {
			type: "TOMLQuoted",
			kind: "string",
			value: token.string,
			style: STRING_KEY_STYLE_MAP[token.type],
			multiline: false,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "string",
			value: token.string,
			style: STRING_VALUE_STYLE_MAP[token.type],
			multiline: isMultiLineString(token),
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processNumberValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const text = this.text;
		const [startRange, endRange] = token.range;
		let numberString = null;
		const getNumberText = () => {
			return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
		};
		let node;
		if (token.type === "Integer") node = {
			type: "TOMLValue",
			kind: "integer",
			value: token.number,
			bigint: token.bigint,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		else node = {
			type: "TOMLValue",
			kind: "float",
			value: token.number,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processBooleanValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "boolean",
			value: token.boolean,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processDateTimeValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: DATETIME_VALUE_KIND_MAP[token.type],
			value: token.date,
			datetime: token.value,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processArray(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLArray",
			elements: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const nextToken = ctx.nextToken({ valuesEnabled: true });
		if (isRightBracket(nextToken)) {
			applyEndLoc(node, nextToken);
			return valueContainer.set(node);
		}
		ctx.backToken();
		return this.processArrayValue(node, valueContainer, ctx);
	}
	processArrayValue(node, valueContainer, ctx) {
		ctx.addValueContainer({
			parent: node,
			set: (valNode) => {
				node.elements.push(valNode);
				let nextToken = ctx.nextToken({ valuesEnabled: true });
				const hasComma = isComma(nextToken);
				if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
				if (isRightBracket(nextToken)) {
					applyEndLoc(node, nextToken);
					return valueContainer.set(node);
				}
				if (hasComma) {
					ctx.backToken();
					return this.processArrayValue(node, valueContainer, ctx);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
			}
		});
		return ["VALUE"];
	}
	processInlineTable(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLInlineTable",
			body: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		const nextToken = ctx.nextToken({ needSameLine });
		if (nextToken) {
			if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
			if (isRightBrace(nextToken)) {
				applyEndLoc(node, nextToken);
				return valueContainer.set(node);
			}
		}
		return ctx.reportParseError("unexpected-token", nextToken);
	}
	processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: inlineTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		inlineTableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				let nextToken = ctx.nextToken({ needSameLine });
				if (isComma(nextToken)) {
					nextToken = ctx.nextToken({ needSameLine });
					if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
					if (isRightBrace(nextToken)) {
						if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
					} else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
				}
				if (isRightBrace(nextToken)) {
					applyEndLoc(inlineTableNode, nextToken);
					return valueContainer.set(inlineTableNode);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
};
function isDot(token) {
	return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
	return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
	return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
	return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
	return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
	return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
	return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
	return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
	return token.type === "Bare";
}
function isString(token) {
	return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
	return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
	return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
	return token.type === "Boolean";
}
function isDateTime(token) {
	return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
	if (child) {
		node.range[1] = child.range[1];
		node.loc.end = clonePos(child.loc.end);
	}
}
function cloneRange(range) {
	return [range[0], range[1]];
}
function cloneLoc(loc) {
	return {
		start: clonePos(loc.start),
		end: clonePos(loc.end)
	};
}
function clonePos(pos) {
	return {
		line: pos.line,
		column: pos.column
	};
}
const KEYS = unionWith({
	Program: ["body"],
	TOMLTopLevelTable: ["body"],
	TOMLTable: ["key", "body"],
	TOMLKeyValue: ["key", "value"],
	TOMLKey: ["keys"],
	TOMLArray: ["elements"],
	TOMLInlineTable: ["body"],
	TOMLBare: [],
	TOMLQuoted: [],
	TOMLValue: []
});
function parseForESLint(code, options) {
	return {
		ast: new TOMLParser(code, options).parse(),
		visitorKeys: KEYS,
		services: { isTOML: true }
	};
}
const getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
	function resolveValue(node, baseTable) {
		return resolver[node.type](node, baseTable);
	}
	const resolver = {
		Program(node, baseTable = {}) {
			return resolveValue(node.body[0], baseTable);
		},
		TOMLTopLevelTable(node, baseTable = {}) {
			for (const body of node.body) resolveValue(body, baseTable);
			return baseTable;
		},
		TOMLKeyValue(node, baseTable = {}) {
			const value = resolveValue(node.value);
			set(baseTable, resolveValue(node.key), value);
			return baseTable;
		},
		TOMLTable(node, baseTable = {}) {
			const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
			for (const body of node.body) resolveValue(body, table);
			return baseTable;
		},
		TOMLArray(node) {
			return node.elements.map((e) => resolveValue(e));
		},
		TOMLInlineTable(node) {
			const table = {};
			for (const body of node.body) resolveValue(body, table);
			return table;
		},
		TOMLKey(node) {
			return node.keys.map((key) => resolveValue(key));
		},
		TOMLBare(node) {
			return node.name;
		},
		TOMLQuoted(node) {
			return node.value;
		},
		TOMLValue(node) {
			return convertValue(node);
		}
	};
	return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		target = getNextTargetFromKey(target, key);
	}
	const lastKey = last(keys);
	const lastTarget = target[lastKey];
	if (lastTarget == null) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (isValue(lastTarget)) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (!array) {
		if (Array.isArray(lastTarget)) {
			const tableValue$1 = {};
			target[lastKey] = tableValue$1;
			return tableValue$1;
		}
		return lastTarget;
	}
	if (Array.isArray(lastTarget)) {
		const tableValue$1 = {};
		lastTarget.push(tableValue$1);
		return tableValue$1;
	}
	const tableValue = {};
	target[lastKey] = [tableValue];
	return tableValue;
	function getNextTargetFromKey(currTarget, key) {
		const nextTarget = currTarget[key];
		if (nextTarget == null) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		if (isValue(nextTarget)) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		let resultTarget = nextTarget;
		while (Array.isArray(resultTarget)) {
			const lastIndex = resultTarget.length - 1;
			const nextElement = resultTarget[lastIndex];
			if (isValue(nextElement)) {
				const val = {};
				resultTarget[lastIndex] = val;
				return val;
			}
			resultTarget = nextElement;
		}
		return resultTarget;
	}
}
function set(baseTable, keys, value) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		const nextTarget = target[key];
		if (nextTarget == null) {
			const val = {};
			target[key] = val;
			target = val;
		} else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
			const val = {};
			target[key] = val;
			target = val;
		} else target = nextTarget;
	}
	target[last(keys)] = value;
}
function isValue(value) {
	return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code, options) {
	return parseForESLint(code, options).ast;
}

// src/references/syntax/toml.ts
function readToml(text) {
	try {
		const [body] = parseTOML(text).body;
		const entries = [];
		for (const part of body.body) if (part.type === "TOMLKeyValue") entries.push(entryOf(part, text));
		else entries.push(nested(part.key, {
			kind: "map",
			entries: part.body.map((pair) => entryOf(pair, text))
		}, text));
		return {
			root: {
				kind: "map",
				entries
			},
			broken: null
		};
	} catch (fault) {
		return {
			root: null,
			broken: fault instanceof Error ? fault.message : String(fault)
		};
	}
}
function entryOf(pair, text) {
	return nested(pair.key, nodeOf(pair.value, text), text);
}
function nested({ keys }, value, text) {
	const parts = keys.map((key) => keyScalar(key, text));
	let entry = {
		key: parts.at(-1) ?? {
			kind: "scalar",
			text: "",
			start: 0,
			end: 0,
			style: "plain"
		},
		value
	};
	for (const key of parts.slice(0, -1).reverse()) entry = {
		key,
		value: {
			kind: "map",
			entries: [entry]
		}
	};
	return entry;
}
function keyScalar(key, text) {
	const [start, end] = key.range;
	if (key.type === "TOMLBare") return {
		kind: "scalar",
		text: key.name,
		start,
		end,
		style: "plain"
	};
	const style = text[start] === "\"" ? "double" : "plain";
	return {
		kind: "scalar",
		text: key.value,
		start: start + 1,
		end: end - 1,
		style
	};
}
function nodeOf(node, text) {
	if (node.type === "TOMLArray") return {
		kind: "list",
		items: node.elements.map((element) => nodeOf(element, text))
	};
	if (node.type === "TOMLInlineTable") return {
		kind: "map",
		entries: node.body.map((pair) => entryOf(pair, text))
	};
	const [start, end] = node.range;
	if (node.kind !== "string") return {
		kind: "scalar",
		text: text.slice(start, end),
		start,
		end,
		style: "plain"
	};
	const quotes = node.multiline ? 3 : 1;
	const style = node.style === "basic" ? "double" : "plain";
	return {
		kind: "scalar",
		text: node.value,
		start: start + quotes,
		end: Math.max(start + quotes, end - quotes),
		style
	};
}

// src/references/toml.ts
const toml = {
	id: "toml",
	title: "TOML: configuration, tool tables of pyproject.toml",
	documentation: "https://toml.io/en/v1.0.0",
	forms: [
		"model = \"org/name\"",
		"[models.embedding]\nname = \"org/name\"",
		"models = [\"org/name\", \"org/other\"]"
	],
	language: "toml",
	applies: (path) => /\.toml(?:\.(?:j2|tpl|tmpl|template|example|sample|dist))?$|(?:^|\/)(?:poetry|uv|pdm|Cargo)\.lock$/i.test(path),
	extract: (file, context) => readData(file, context, {
		name: "toml",
		title: "TOML",
		maxLength: 5e6,
		mask: (text) => text,
		read: (text) => {
			const { root, broken } = readToml(text);
			return {
				roots: root === null ? [] : [root],
				broken
			};
		}
	})
};

// src/references/triton-config.ts
const tritonConfig = {
	id: "triton-config",
	title: "Triton config.pbtxt",
	documentation: "https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/model_configuration.html",
	forms: ["parameters: { key: \"model_name\" value: { string_value: \"org/name\" } }"],
	language: null,
	applies: (path) => /\.(?:pbtxt|textproto|prototxt)(?:\.\w+)?$/.test(path),
	extract: (file, context) => {
		const references = [];
		let key = "";
		for (const match of file.text.matchAll(FIELD)) {
			const [whole, field = "", text = ""] = match;
			if (field === "key") key = text;
			if (field !== "string_value") continue;
			const close = match.index + whole.length - 1;
			const { value, offsets } = unescapeString(file.text, close - text.length, close);
			const view = embeddedView(file, value, offsets);
			if (/^\s*[{[]/.test(value)) references.push(...context.embed("json", view).references);
			else {
				const place = {
					how: "triton-parameter",
					meaning: keyMeaning(key),
					mirrors: context.mirrors
				};
				references.push(...namedModels(assemblyOf(view), place));
			}
		}
		return {
			references,
			problems: []
		};
	}
};
const FIELD = /(?<![\w])(key|string_value)\s*:\s*(?:"((?:[^"\\]|\\[\s\S])*)")/g;

// src/references/yaml.ts
const yaml = {
	id: "yaml",
	title: "YAML: configuration, Kubernetes, Helm, Compose, CI, task files",
	documentation: "https://yaml.org/spec/1.2.2/",
	forms: [
		"base_model: org/name",
		"model: {path: org/name, revision: main}",
		"env: [{name: MODEL_ID, value: org/name}]",
		"environment: [\"MODEL_ID=${MODEL_ID:-org/name}\"]",
		"args: [\"--model\", \"org/name\"]",
		"run: vllm serve org/name",
		"envs: {SIZE: 7} ... run: vllm serve org/name-${SIZE}b",
		"storageUri: hf://org/name",
		"model: {{ .Values.model | default \"org/name\" }}",
		"config.json: {\"model\": \"org/name\"} as a block of text"
	],
	language: "yaml",
	applies: (path) => /\.ya?ml(?:\.(?:j2|jinja2?|tpl|tmpl|gotmpl|template|example|sample|dist|in))?$|\.yml\.erb$/i.test(path),
	extract: (file, context) => readData(file, context, {
		name: "yaml",
		title: "YAML",
		maxLength: 2e6,
		mask: maskTemplates,
		read: (text) => {
			const { documents, broken } = readYaml(text);
			return {
				roots: documents,
				broken
			};
		}
	})
};

// src/references/registry.ts
const EXTRACTORS = [
	dockerfile,
	hcl,
	html,
	json,
	justfile,
	makefile,
	markdown,
	modelfile,
	modelReferences,
	procfile,
	properties,
	pythonRequirements,
	repositoryLinks,
	shell,
	toml,
	tritonConfig,
	yaml
];

// src/references/find.ts
const MAX_EMBEDDING = 6;
function isCandidate(path) {
	return EXTRACTORS.some((extractor) => extractor.applies(path));
}
function findInFile(file, repository, mirrors = []) {
	const references = [];
	const problems = [];
	const context = contextAt(0);
	for (const extractor of EXTRACTORS) {
		if (!extractor.applies(file.path)) continue;
		const extraction = extractor.extract(file, context);
		references.push(...extraction.references);
		problems.push(...extraction.problems);
	}
	return {
		references: applyIgnoreComments(file, onePerPlace(references)),
		problems
	};
	function contextAt(depth) {
		return {
			repository,
			mirrors,
			embed: (language, view) => embed(language, view, depth)
		};
	}
	function embed(language, view, depth) {
		const reader = EXTRACTORS.find((extractor) => extractor.language === language);
		if (reader === void 0 || depth >= MAX_EMBEDDING) return {
			references: [],
			problems: []
		};
		return reader.extract(view, contextAt(depth + 1));
	}
}
function onePerPlace(references) {
	const best = /* @__PURE__ */ new Map();
	for (const reference of references) {
		const key = `${reference.location.line}:${reference.location.column}:${reference.model.toLowerCase()}`;
		const other = best.get(key);
		if (other === void 0 || strength(reference) > strength(other)) best.set(key, reference);
	}
	return [...best.values()].sort(byPlace);
}
function strength(reference) {
	return (reference.class === "use" ? 4 : 0) + (reference.certainty === "certain" ? 2 : 0) + (reference.revision === null ? 0 : 1);
}
function byPlace(a, b) {
	if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
	if (a.location.line !== b.location.line) return a.location.line - b.location.line;
	if (a.location.column !== b.location.column) return a.location.column - b.location.column;
	return a.model < b.model ? -1 : 1;
}

// src/find.ts
async function find(directory) {
	const { paths, problems } = await listFiles(directory);
	const known = new Set(paths);
	const found = findIn(paths, textsIn(directory, known));
	return {
		...found,
		problems: [...problems, ...found.problems],
		paths: known
	};
}
async function findBase(directory, head, base) {
	const old = base.changes.flatMap(({ basePath }) => basePath === null ? [] : [basePath]);
	const paths = new Set(head.paths);
	for (const change of base.changes) if (change.basePath !== change.path) paths.delete(change.path);
	for (const path of old) paths.add(path);
	const older = await base.read(old.filter(isCandidate));
	const changed = new Set(base.changes.map(({ path }) => path));
	const holders = head.references.map(({ location }) => location.path).filter((path) => !changed.has(path));
	const texts = textsBefore(textsIn(directory, head.paths), paths, older);
	return findIn([.../* @__PURE__ */ new Set([...older.keys(), ...holders])].sort(), texts).references;
}
function findIn(paths, texts) {
	const references = [];
	const problems = [];
	let filesRead = 0;
	const repository = viewOf(texts);
	for (const path of paths) {
		if (!isCandidate(path)) continue;
		const text = texts.read(path);
		if (text === null) continue;
		if (typeof text !== "string") {
			problems.push(text);
			continue;
		}
		filesRead += 1;
		const extraction = findInFile(sourceFile(path, text), repository);
		references.push(...extraction.references);
		problems.push(...extraction.problems);
	}
	return {
		references: references.sort(byPlace),
		problems,
		filesRead
	};
}
function viewOf(texts) {
	const read = /* @__PURE__ */ new Map();
	return {
		has: texts.has,
		read(path) {
			if (!texts.has(path)) return null;
			const known = read.get(path);
			if (known !== void 0) return known;
			const text = texts.read(path);
			const file = typeof text === "string" ? sourceFile(path, text) : null;
			read.set(path, file);
			return file;
		}
	};
}

export { GIT_OPTIONS as a, resolveCommit as c, decode as i, findBase as n, changedFiles as o, readBytes as r, readAt as s, find as t };