import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import "./domain.js";
import { t as UsageError } from "./problem.js";
import { d as untrackedFiles, i as git, s as nulSeparated } from "./git.js";
import { t as isInside } from "./inside.js";
import { a as isCandidate, i as byPlace, o as textsBefore, r as scan, s as textsIn, t as scanInThreads } from "./threads.js";
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { readFile, readdir, realpath } from "node:fs/promises";

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

// src/files/walk.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const INSTALLED = /* @__PURE__ */ new Set([
	"node_modules",
	".venv",
	"venv",
	"__pycache__",
	".tox",
	".nox"
]);
async function walk(directory, obeying) {
	const paths = [];
	const problems = [];
	const links = [];
	let ignored = 0;
	const folders = [{
		path: "",
		rules: []
	}];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const rules = await withIgnoreFile(directory, folder);
		const entries = await readdir(join(directory, folder.path), { withFileTypes: true }).catch(() => null);
		if (entries === null) {
			problems.push(unreadableFolder(folder.path));
			continue;
		}
		for (const entry of entries) {
			const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
			if (entry.name === ".git") continue;
			if (isLeftOut(entry, path, rules, obeying)) ignored += 1;
			else if (entry.isSymbolicLink()) links.push(path);
			else if (entry.isDirectory()) folders.push({
				path,
				rules
			});
			else if (entry.isFile()) paths.push(path);
		}
	}
	return {
		paths: paths.sort(),
		links: links.sort(),
		ignored,
		problems
	};
}
function unreadableFolder(path) {
	return {
		stage: "files",
		subject: path === "" ? "." : path,
		reason: `the folder ${JSON.stringify(path === "" ? "." : path)} could not be read`,
		hint: "Give the user who runs the check the right to read it.",
		location: null,
		severity: "error"
	};
}
async function withIgnoreFile(directory, folder) {
	const text = await readFile(join(directory, folder.path, ".gitignore"), "utf8").catch(() => null);
	return text === null ? folder.rules : [...folder.rules, {
		base: folder.path,
		matcher: (0, import_ignore.default)().add(text)
	}];
}
function isLeftOut(entry, path, rules, obeying) {
	const isFolder = entry.isDirectory();
	return (obeying || isFolder && INSTALLED.has(entry.name)) && isIgnored(path, isFolder, rules);
}
function isIgnored(path, isFolder, rules) {
	if (!isFolder && /(?:^|\/)\.env[^/]*$/.test(path)) return false;
	for (const { base, matcher } of rules) {
		const relative = base === "" ? path : path.slice(base.length + 1);
		if (matcher.ignores(isFolder ? `${relative}/` : relative)) return true;
	}
	return false;
}

// src/files/list.ts
const SYMLINK = "120000";
const SUBMODULE = "160000";
const ENTRY = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.+)$/s;
async function listFiles(directory) {
	const tracked = await git(directory, [
		"ls-files",
		"-s",
		"-t",
		"-z"
	]);
	const untracked = tracked === null ? null : await untrackedFiles(directory);
	if (tracked !== null && untracked === null) await refuseGitsOwn(directory);
	if (tracked === null || untracked === null) return walked(directory, !isCheckout(directory));
	if (tracked === "" && untracked.length === 0 && await isIgnoredWhole(directory)) return walked(directory, true);
	const paths = new Set(untracked.filter((path) => !path.endsWith("/")));
	const problems = untracked.filter((path) => path.endsWith("/")).map((path) => leftOut(path, "a git repository of its own"));
	const links = [];
	const sparse = /* @__PURE__ */ new Set();
	for (const line of nulSeparated(tracked)) {
		const [, tag = "", mode = "", path = line] = ENTRY.exec(line) ?? [];
		if (mode === SYMLINK) links.push(path);
		else if (mode === SUBMODULE) problems.push(leftOut(path, "a submodule"));
		else paths.add(path);
		if (tag === "S") sparse.add(path);
	}
	const led = await followed(directory, links);
	return {
		paths: [...paths].sort(),
		sparse,
		links: led.links,
		problems: [...led.problems, ...problems]
	};
}
async function refuseGitsOwn(directory) {
	if ((await git(directory, ["rev-parse", "--is-inside-git-dir"]))?.trim() !== "true") return;
	throw new UsageError(`"${directory}" is a bare repository, or git's own folder of one: no files are checked out there.`, "Check a checkout: \"git clone\" without --bare, or \"git worktree add\".");
}
function isCheckout(directory) {
	for (let folder = resolve(directory), below = ""; folder !== below; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return true;
		below = folder;
	}
	return false;
}
async function isIgnoredWhole(directory) {
	return await git(directory, ["check-ignore", "."]) !== null;
}
async function walked(directory, obeying) {
	const { paths, links, problems, ignored } = await walk(directory, obeying);
	const led = await followed(directory, links);
	const leftOut = ignored === 0 ? [] : [leftOutUnasked(ignored)];
	const more = obeying ? leftOut : [gitIsSilent()];
	return {
		paths,
		sparse: /* @__PURE__ */ new Set(),
		links: led.links,
		problems: [
			...led.problems,
			...problems,
			...more
		]
	};
}
function leftOutUnasked(count) {
	return {
		stage: "files",
		subject: ".gitignore",
		reason: `this is no git checkout: what .gitignore names was left out (${count} files and folders)`,
		hint: "Check a git checkout, where git tells what is part of the repository.",
		location: null,
		severity: "notice"
	};
}
function gitIsSilent() {
	return {
		stage: "files",
		subject: "git",
		reason: "git could not list the files of this checkout: ignored files were read too, but for installed packages",
		hint: "Install git where the check runs; \"git status\" there says what else is wrong.",
		location: null,
		severity: "notice"
	};
}
async function followed(directory, links) {
	const targets = /* @__PURE__ */ new Map();
	const problems = [];
	const root = links.length === 0 ? "" : await realpath(directory);
	for (const path of links) {
		const target = await realpath(join(directory, path)).catch(() => null);
		if (target === null) continue;
		if (isInside(root, target)) targets.set(path, relative(root, target).replaceAll("\\", "/"));
		else problems.push(leftOut(path, "a symbolic link out of the directory"));
	}
	return {
		links: targets,
		problems
	};
}
function leftOut(path, what) {
	return {
		stage: "files",
		subject: path,
		reason: `${JSON.stringify(path)} is ${what} and was not followed`,
		hint: null,
		location: null,
		severity: "notice"
	};
}

// src/find.ts
async function find(directory, threads = null) {
	const { paths, sparse, links, problems } = await listFiles(directory);
	const known = new Set(paths);
	const texts = textsIn(directory, known);
	const candidates = paths.filter(isCandidate);
	const first = await scanInThreads({
		directory,
		paths: known,
		candidates,
		texts,
		threads
	});
	const found = withMirrors(first, first.mirrors, (mirrors) => scan(candidates, texts, mirrors));
	const missing = found.gone.filter((path) => !sparse.has(path));
	return {
		references: [...found.references].sort(byPlace),
		problems: [
			...problems,
			...paths.length + problems.length === 0 ? [NO_FILES] : [],
			...goneProblems(missing),
			...disguised(links, known, texts),
			...found.problems
		],
		paths: known,
		links,
		filesRead: found.filesRead,
		unseen: found.gone.filter((path) => sparse.has(path)),
		mirrors: found.mirrors
	};
}
const NO_FILES = {
	stage: "files",
	subject: ".",
	reason: "there is no file below the directory that was checked",
	hint: "Check out the repository first, or name the directory that holds it.",
	location: null,
	severity: "notice"
};
function disguised(links, known, texts) {
	const problems = [];
	for (const [link, target] of links) {
		if (!known.has(target) || !isCandidate(link) || isCandidate(target)) continue;
		const ofTarget = (path) => path === link ? target : path;
		const { references } = scan([link], {
			has: texts.has,
			read: (path, opening) => texts.read(ofTarget(path), opening),
			pieces: (path, take) => texts.pieces(ofTarget(path), take)
		});
		if (references.some((reference) => reference.class === "use")) problems.push(linked(link, target));
	}
	return problems;
}
function linked(link, target) {
	return {
		stage: "files",
		subject: link,
		reason: `${JSON.stringify(link)} is a link to ${JSON.stringify(target)}, whose own name says nothing of the models it names`,
		hint: "Put a plain file in the place of the link.",
		location: null,
		severity: "error"
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
	const candidates = [.../* @__PURE__ */ new Set([...older.keys(), ...holders])].sort().filter(isCandidate);
	const first = scan(candidates, texts);
	return [...withMirrors(first, [.../* @__PURE__ */ new Set([...head.mirrors, ...first.mirrors])].sort(), (known) => scan(candidates, texts, known)).references].sort(byPlace);
}
function withMirrors(first, mirrors, again) {
	if (mirrors.length === 0) return first;
	const second = again(mirrors);
	const redone = new Set(second.scanned);
	return {
		...first,
		mirrors,
		references: [...first.references.filter(({ location }) => !redone.has(location.path)), ...second.references]
	};
}
function unseenProblems({ unseen }, base) {
	const what = "left out of the sparse checkout and could not be checked";
	const problem = (paths, severity) => paths.length === 0 ? [] : [gone(paths, what, "Check out all files.", severity)];
	if (base === null) return problem(unseen, "error");
	const changed = new Set(base.changes.map(({ path }) => path));
	const others = problem(unseen.filter((path) => !changed.has(path)), "notice");
	return [...unseen.filter((path) => changed.has(path)).flatMap((path) => problem([path], "error")), ...others];
}
const UNDECODABLE = "�";
function goneProblems(paths) {
	const unnamed = paths.filter((path) => path.includes(UNDECODABLE));
	const deleted = paths.filter((path) => !path.includes(UNDECODABLE));
	const what = "not in the working tree and could not be read";
	return [...unnamed.map((path) => gone([path], "not named in UTF-8 and could not be read", "Rename the file.", "error")), ...deleted.length === 0 ? [] : [gone(deleted, what, "Restore deleted files, or commit that they are gone.", "notice")]];
}
function gone(paths, what, hint, severity) {
	const [first = ""] = paths;
	const many = paths.length === 1 ? "is" : `and ${paths.length - 1} more listed files are`;
	return {
		stage: "files",
		subject: first,
		reason: `${JSON.stringify(first)} ${many} ${what}`,
		hint,
		location: null,
		severity
	};
}

export { listFiles as i, findBase as n, unseenProblems as r, find as t };