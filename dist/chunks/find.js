import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as modelId } from "./domain.js";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { isAbsolute, join, relative } from "node:path";
import { closeSync, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";

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

// src/files/git.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const run$1 = promisify(execFile);
const GIT_OPTIONS = [
	...["-c", "core.fsmonitor=false"],
	...["-c", "core.hooksPath=/dev/null"],
	...["-c", "core.quotepath=off"],
	...["-c", "diff.external="]
];

// src/files/list.ts
const run = promisify(execFile);
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
		const { stdout } = await run("git", [
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

// src/references/syntax/assembly.ts
function assemble(view, parts, whole) {
	const text = parts.length === 1 ? parts[0]?.text ?? "" : parts.map((part) => part.text).join("");
	let ends = null;
	const placeAt = (start, end) => {
		ends ??= endsOf(parts);
		return placeOf$1(parts, ends, start, end) ?? whole;
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
function placeOf$1(parts, ends, start, end) {
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

// src/references/written-form.ts
const MAX_LENGTH = 512;
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
	if (trimmed.length === 0 || trimmed.length > MAX_LENGTH) return null;
	if (HUB_URL$1.test(trimmed)) return readUrlPath(trimmed.replace(HUB_URL$1, ""));
	if (INFERENCE_URL.test(trimmed)) {
		const form = readUrlPath(trimmed.replace(INFERENCE_URL, ""));
		return form === null ? null : {
			...form,
			form: "inference-url"
		};
	}
	for (const mirror of mirrors) if (trimmed.startsWith(`${mirror}/`)) return readUrlPath(trimmed.slice(mirror.length + 1));
	if (/^(?:hf|huggingface):\/\//.test(trimmed)) return readUri(trimmed.slice(trimmed.indexOf("://") + 3));
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

// src/references/naming.ts
const HUB_URL = /(?:https?:\/\/|git@|ssh:\/\/)[^\s"'`<>()\\]*|\bhf:\/\/[^\s"'`<>()\\,]+/gi;
const CREDENTIALS = /^(https?:\/\/|ssh:\/\/|)[^/@\s]*@(huggingface\.co|hf\.co)[:/]/i;
function namedModels(value, place) {
	const { text } = value;
	if (text.length > 4096 || place.meaning === "dataset" || place.meaning === "upload-target") return [];
	const start = text.length - text.trimStart().length;
	const trimmed = text.trim();
	if (trimmed.includes("://") || trimmed.startsWith("git@")) return hubUrls(value, place);
	const form = readWrittenForm(trimmed, place.mirrors);
	if (form === null) return [];
	const certainty = certaintyOf(form, place.meaning);
	if (certainty === null) return [];
	return [referenceOf(sliceOf(value, start, start + trimmed.length), form, place, certainty)];
}
function hubUrls(value, place) {
	const { text } = value;
	if (!text.includes("://") && !text.includes("git@")) return [];
	const references = [];
	for (const match of text.matchAll(HUB_URL)) {
		if (match[0].length > 2048) continue;
		const url = match[0].replace(/[.,;:]+$/, "").replace(CREDENTIALS, "https://$2/");
		const form = readWrittenForm(url, place.mirrors);
		if (form === null || !/^(?:hub-url|hf-uri)/.test(form.form)) continue;
		if (plausibleId(form.model).kind === "no" && form.model.includes("/")) continue;
		const end = match.index + match[0].replace(/[.,;:]+$/, "").length;
		references.push(referenceOf(sliceOf(value, match.index, end), form, place, "certain"));
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
function certaintyOf({ model, form }, meaning) {
	if (!model.includes("/")) return null;
	const plausible = plausibleId(model);
	if (plausible.kind === "no") return null;
	if (form !== "id" && form !== "id@revision" && form !== "id:quant") return "certain";
	if (meaning === "strong" || meaning === "tokenizer") return plausible.kind === "possible" ? "likely" : "certain";
	if (meaning === "weak") return plausible.kind === "possible" ? null : "certain";
	return plausible.kind === "sure" ? "likely" : null;
}
function referenceOf(value, form, place, certainty) {
	const end = value.text.length;
	const file = form.file ?? "";
	const onlyTokenizer = place.meaning === "tokenizer" || TOKENIZER_FILE.test(file);
	return {
		model: form.model,
		written: value.written(0, end),
		revision: form.revision ?? place.revision ?? null,
		file: form.file,
		how: place.how,
		class: onlyTokenizer ? "mention" : place.class ?? "use",
		certainty,
		location: value.locate(0, end),
		ignored: null
	};
}
const TOKENIZER_FILE = /(?:^|\/)(?:tokenizer[\w.-]*|vocab[\w.-]*|merges\.txt|special_tokens_map\.json)$/;

// src/references/command-line.ts
const FLAG = /^(--?[A-Za-z][\w.-]*)(?:=([\s\S]*))?$/;
const PAIR = /^([+~]{0,2}[A-Za-z_][\w.@/[\]-]*)=([\s\S]+)$/;
const NEXT_PAIR = /,\s*(?=[\w.-]+=)/;
function readCommandLine(words, reader) {
	const texts = words.map((word) => word[0]?.text ?? "");
	const match = matchCommand(texts);
	if (match?.rule.operands === "inert") return words.flatMap((word) => shownModels(word, reader));
	if (otherRepositoryType(texts)) return [];
	const found = readWords({
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
function readWords(line) {
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
	const urls = hubUrls(value, placeOf(line, flag === null ? "none" : flagMeaning(flag, line.rule), "hub-url"));
	if (urls.length > 0) return urls;
	if (line.rule?.operands === "urls") return [];
	if (PAIR.test(value.text)) return readPairs(line, flag, value);
	if (flag !== null) {
		const byFlag = flagValue(line, flag, value);
		if (byFlag.length > 0 || flagMeaning(flag, line.rule) !== "none") return byFlag;
	}
	if (index < line.operandsFrom || operandDone) return [];
	return operandOf(line, flag === null, value);
}
function operandOf(line, free, value) {
	const { rule } = line;
	if (rule?.operands === "model") return namedModels(value, placeOf(line, free ? "strong" : "weak", rule.words.join("-")));
	if (rule?.operands === "hub") return /^(?:hf\.co|huggingface\.co|hf|huggingface|HF):?\//.test(value.text) ? namedModels(value, placeOf(line, "strong", rule.words.join("-"))) : [];
	if (rule !== null) return namedModels(value, placeOf(line, "none", "cli-argument"));
	const script = line.texts.slice(0, line.operandsFrom + 1).some((text) => RUNS_SCRIPT.test(text));
	return namedModels(value, placeOf(line, script && free ? "weak" : "none", "cli-argument"));
}
const RUNS_SCRIPT = /\.(?:py|sh|bash|js|mjs|ts)$|^\.\//;
function flagValue(line, flag, value) {
	if (value.text.startsWith("{") || value.text.startsWith("[")) return line.reader.context.embed("json", value).references;
	const meaning = flagMeaning(flag, line.rule);
	if (PAIR.test(value.text)) return readPairs(line, flag, value);
	return listed$1(value).flatMap((item) => namedModels(item, placeOf(line, meaning, "cli-flag")));
}
function readPairs(line, flag, value) {
	const given = flag === null ? "none" : flagMeaning(flag, line.rule);
	const pairs = piecesOf(value, NEXT_PAIR);
	const revision = pairs.map(({ text }) => /^revision=(\S+)$/.exec(text)?.[1]).find((found) => found !== void 0);
	return pairs.flatMap((pair) => {
		const [, key = "", text = ""] = PAIR.exec(pair.text) ?? [];
		const own = keyMeaning(key);
		const meaning = own === "none" || own === "neutral" ? given : own;
		const item = sliceOf(pair, pair.text.length - text.length, pair.text.length);
		const place = placeOf(line, meaning, flag === "--lora-modules" ? "cli-flag" : "cli-override");
		return namedModels(unquoted(item), {
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
	if (given && before.some((name) => PYTHON.test(name))) return word.flatMap((value) => context.embed("python", value).references);
	if (given || before[0] === "eval" || LOOKS_LIKE_COMMAND.test(text)) return word.flatMap((value) => shell(value));
	return null;
}
const PYTHON = /^(?:python[\d.]*|pypy\d*|ipython)$/;
const EDITORS = /^(?:g?sed|yq|jq|perl|envsubst)$/;
const LOOKS_LIKE_COMMAND = /\s--?[a-z]|&&|^\s*(?:export|python[\d.]*|vllm|hf|huggingface-cli|ollama|git|wget|curl)\s/;
function editedModels(line, value) {
	const parts = /^s([|/#,@!])((?:(?!\1).)*)\1((?:(?!\1).)*)\1/.exec(value.text);
	const place = placeOf(line, "none", "edited-value");
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
	return word.flatMap((value) => [...hubUrls(value, place), ...idsInText(value, place)]);
}
function placeOf({ revision, reader }, meaning, how) {
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
	return unquoted(sliceOf(value, value.text.indexOf("=") + 1, value.text.length));
}
function unquoted(value) {
	return /^(["'])[^"']*\1$/.test(value.text) ? sliceOf(value, 1, value.text.length - 1) : value;
}
function listed$1(value) {
	return /[,;\s]/.test(value.text.trim()) ? piecesOf(value, /[,;\s]+/) : [value];
}
function piecesOf(value, separator) {
	const pieces = [];
	let at = 0;
	for (const match of value.text.matchAll(new RegExp(separator, "g"))) {
		pieces.push(sliceOf(value, at, match.index));
		at = match.index + match[0].length;
	}
	return [...pieces, sliceOf(value, at, value.text.length)];
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
function maskTemplates(text) {
	return PAIRS.reduce((masked, [open, close]) => maskPair(masked, open, close), text);
}
function maskPair(text, open, close) {
	let from = text.indexOf(open);
	if (from === -1) return text;
	const pieces = [];
	let at = 0;
	while (from !== -1) {
		const lineEnd = endOfLine(text, from);
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
function endOfLine(text, at) {
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
	const text = maskTemplates(file.text);
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
const MAX_SPLICE = 8192;
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
			if (part.type === "SingleQuoted") return [[[literal(part.value, part.pos + 1, part.end - 1)]]];
			if (part.type === "Literal" || part.type === "AnsiCQuoted" || part.type === "Glob") return [runs(word.view, part, part.value)];
			if (part.type === "SimpleExpansion") return [filled(part, variable(part.text.slice(1), word.inside))];
			if (part.type === "ParameterExpansion") return [filled(part, expansion(part, word))];
			if (part.type === "BraceExpansion") return [braces(part.text, part.pos)];
			return [[[hole(part)]]];
		};
	}
	function filled(at, values) {
		const parts = values.map((value) => {
			budget -= value.text.length;
			if (value.text.length > MAX_SPLICE || budget < 0) return [hole(at)];
			return [{
				text: value.text,
				start: at.pos,
				end: at.end,
				verbatim: false,
				origin: value
			}];
		});
		return parts.length === 0 ? [[hole(at)]] : parts;
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
function literal(text, start, end) {
	return {
		text,
		start,
		end,
		verbatim: true,
		origin: null
	};
}
function hole({ pos, end }) {
	return {
		text: "",
		start: pos,
		end,
		verbatim: false,
		origin: null
	};
}
function runs(view, { pos, end }, value) {
	if (end - pos === value.length) return [[literal(value, pos, end)]];
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
		if (to > from) parts.push(literal(value.slice(from, to), start, at));
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
	if (to > from) parts.push(literal(value.slice(from, to), start, at));
	return [parts];
}
function braces(text, pos) {
	const inner = text.slice(1, -1);
	if (!inner.includes(",") || /[{}$"'\\]/.test(inner)) return [[hole({
		pos,
		end: pos + text.length
	})]];
	let at = pos + 1;
	return inner.split(",").map((item) => {
		const part = literal(item, at, at + item.length);
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
		const urls = hubUrls(value, place);
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
	const documents = command.hereDocs.flatMap((doc) => documentModels(doc, values, words, target, reader));
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
		const language = languageOf(value.text, target, next);
		if (language !== null) return inLanguage(language, value, reader);
		return mentions([value], "shown-text", reader.context);
	}));
}
function documentModels(doc, values, words, target, reader) {
	const program = words.map((word) => word[0]?.text ?? "").find((text) => /^[A-Za-z]/.test(text)) ?? null;
	return values.of(doc).slice(0, 1).flatMap((value) => {
		const language = languageOf(value.text, target ?? fileArgument(words), program);
		if (language !== null) return inLanguage(language, value, reader);
		return mentions([value], "shown-text", reader.context);
	});
}
function fileArgument(words) {
	const texts = words.map((word) => word[0]?.text ?? "");
	if (/^(?:kubectl|oc|k3s|helm)$/.test(texts[0] ?? "")) return "manifest.yaml";
	return texts.find((text, index) => index > 0 && /\.\w+$/.test(text)) ?? null;
}
function inLanguage(language, value, { context, shell: read }) {
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
function languageOf(text, target, program) {
	const start = text.slice(0, 400).trimStart();
	return find$1(LANGUAGE_BY_FILE, target ?? "") ?? find$1(LANGUAGE_BY_PROGRAM, program ?? "") ?? find$1(LANGUAGE_BY_TEXT, start);
}
function find$1(table, text) {
	return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
function mentions(values, how, { mirrors }) {
	const place = {
		how,
		meaning: "none",
		class: "mention",
		mirrors
	};
	return values.flatMap((value) => [...hubUrls(value, place), ...idsInText(value, place)]);
}

// src/references/registry.ts
const EXTRACTORS = [shell];

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
		references: onePerPlace(references),
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

export { find };