import "./domain.js";
import { i as requestOf, r as requestKey } from "./models.js";
import { i as worstOf, n as compareOutcomes } from "./outcome.js";
import { n as isUnchecked } from "./problem.js";
import { r as firstOf, t as counted } from "./words.js";
import { r as TOOL } from "./wait-text.js";
import { C as determine, E as allWithAssertions, S as sameCard, T as compareTerms, c as evaluate, g as licenseAssertions, l as counts, s as textsNeeded, u as outside, w as determineOwn, y as changesOf } from "./read-lock.js";
import { n as LOCK_FILE } from "./schema.js";
import { a as logText, i as linkedCode, s as prose, t as code } from "./escape2.js";
import { l as placeWords, t as OUTCOME_WORDS } from "./wording.js";
import { t as driftTermsLines } from "./terms-change.js";
import { i as fitted, r as hubLink } from "./links.js";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}

// src/lock/text-changes.ts
const MOST = 20;
const MAX_WORDS = 25;
function textChanges(before, after) {
	const [old, now] = [textsOf(before), textsOf(after)];
	const changes = [];
	const unread = new Set([before, after].flatMap((facts) => facts?.texts ?? []).flatMap((file) => file.kind === "unread" ? file.path : []));
	for (const path of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
		if (unread.has(path)) continue;
		for (const part of diffArrays(sentences(old.get(path) ?? ""), sentences(now.get(path) ?? ""))) {
			if (!part.added && !part.removed) continue;
			const kind = part.added ? "added" : "removed";
			changes.push(...part.value.map((sentence) => ({
				path,
				kind,
				quote: firstWords(sentence)
			})));
		}
	}
	return changes.slice(0, MOST);
}
function textsOf(facts) {
	const files = facts?.texts.filter((file) => file.kind === "text") ?? [];
	return new Map(files.filter(({ role }) => role !== "readme").map(({ path, text }) => [path, text]));
}
function sentences(text) {
	return text.replaceAll("\r\n", "\n").split(/\n\s*\n|(?<=[.;:])\s+/).map((sentence) => sentence.replaceAll(/\s+/g, " ").trim()).filter((sentence) => sentence.length > 0);
}
function firstWords(sentence) {
	const words = sentence.split(" ");
	return words.length <= MAX_WORDS ? sentence : `${words.slice(0, 24).join(" ")} ...`;
}

// src/recheck.ts
const SEVERITIES = [
	"stricter",
	"unknown",
	"looser",
	"same"
];
async function recheck(input) {
	const { lock } = input;
	const roots = rootsOf(lock, input.references);
	const resolutions = await input.resolve(roots, (facts) => unmovedEntry(lock, facts) === null ? textsNeeded(facts) : []);
	const assertions = licenseAssertions(input.policy.policy, input.today);
	const today = determinations(lock, resolutions);
	const was = allWithAssertions(lock.models, assertions);
	const now = allWithAssertions(today, assertions);
	const drifts = await withTextChanges(roots.map((request) => driftOf(request, input, was, now)).filter((drift) => drift !== null), input, resolutions);
	drifts.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (requestKey(a.request) < requestKey(b.request) ? -1 : 1));
	const kept = new Map(lock.models);
	for (const [key, own] of today) if (own.kind !== "unresolved") kept.set(key, own);
	return {
		lock: { models: kept },
		report: {
			tool: TOOL,
			policy: input.policy.policy.source,
			models: roots.length,
			drifts,
			worse: drifts.some(isWorse),
			problems: [...input.problems, ...unlocked(input)]
		}
	};
}
function isWorse({ before, after, changes }) {
	return compareOutcomes(after, before) > 0 || changes.some(({ kind }) => kind === "not-checked");
}
function rootsOf(lock, references) {
	const ancestors = new Set([...lock.models.values()].flatMap(({ baseModels }) => baseModels.map(({ model }) => model)));
	const used = new Set(references.filter(({ ignored }) => ignored === null).map(requestKey));
	return [...lock.models.keys()].filter((key) => used.has(key) || !ancestors.has(key)).map(requestOf).filter((request) => request !== null);
}
function unmovedEntry(lock, facts) {
	const [locked] = [...lock.models.values()].filter(({ model, commit }) => model === facts.model && commit !== null && commit === facts.commit);
	if (locked === void 0) return null;
	const card = determineOwn({
		model: facts.model,
		revision: null
	}, {
		kind: "found",
		facts
	});
	return sameCard(locked, card) ? locked : null;
}
function determinations(lock, resolutions) {
	const now = /* @__PURE__ */ new Map();
	for (const [key, resolution] of resolutions) {
		const request = requestOf(key);
		if (request === null) continue;
		const facts = factsOf(resolution);
		const locked = lock.models.get(key);
		const unmoved = locked !== void 0 && facts !== null && unmovedEntry(lock, facts) !== null;
		now.set(key, unmoved ? refreshed(locked, facts) : determineOwn(request, resolution));
	}
	return now;
}
function refreshed(locked, facts) {
	return {
		...locked,
		model: facts.model,
		gated: facts.gated
	};
}
function factsOf(resolution) {
	return resolution.kind === "found" || resolution.kind === "renamed" ? resolution.facts : null;
}
function unlocked({ lock, references, policy }) {
	const used = outside(policy.files, references).filter((reference) => counts(reference, policy.policy));
	const missing = [...new Set(used.map(requestKey))].filter((key) => !lock.models.has(key)).sort();
	if (missing.length === 0) return [];
	const [models, are] = missing.length === 1 ? ["model", "is"] : ["models", "are"];
	return [{
		stage: "resolve",
		subject: LOCK_FILE,
		reason: `${missing.length} ${models} of the repository ${are} not in the lock and could not be checked again: ${firstOf(missing, 5)}`,
		hint: "Run \"model-license-gate lock\", and commit the result.",
		location: null,
		severity: "error"
	}];
}
function driftOf(request, input, locked, now) {
	const before = determine(request, locked);
	const after = determine(request, now);
	const ancestors = before.lineage.map(({ own }) => own.model);
	const changes = [...changesOf(before.own, after.own), ...ancestorChanges(locked, ancestors, now)];
	if (changes.length === 0) return null;
	const terms = compareTerms(before, after);
	const places = input.references.filter((reference) => requestKey(reference) === requestKey(request));
	const was = outcomeOf(before, places, input);
	const is = outcomeOf(after, places, input);
	return {
		request,
		changes,
		terms,
		texts: [],
		before: was,
		after: is,
		severity: severityOf(was, is, terms.direction, changes),
		places: places.map(({ location }) => location)
	};
}
function ancestorChanges(was, ancestors, now) {
	return [...new Set(ancestors)].flatMap((model) => {
		const [locked, today] = [was.get(model), now.get(model)];
		if (locked === void 0 || today === void 0) return [];
		return changesOf(locked, today).map(({ message }) => ({
			kind: "ancestor-changed",
			message: `base model ${model}: ${message}`
		}));
	});
}
function outcomeOf(determination, places, input) {
	const references = places.map((reference) => ({
		reference,
		introduced: true,
		replaces: null
	}));
	const { verdicts } = evaluate({
		policy: input.policy.policy,
		models: [{
			determination,
			references
		}],
		today: input.today,
		problems: []
	});
	return worstOf(verdicts.map(({ outcome }) => outcome));
}
function severityOf(before, after, direction, changes) {
	if (changes.some(({ kind }) => kind === "not-checked")) return "unknown";
	const step = compareOutcomes(after, before);
	if (step !== 0) return step > 0 ? "stricter" : "looser";
	return direction === "mixed" ? "stricter" : direction;
}
async function withTextChanges(drifts, { lock, resolve }, now) {
	const old = drifts.filter(({ changes }) => changes.some(({ kind }) => kind === "text-changed")).flatMap(({ request }) => {
		const commit = lock.models.get(requestKey(request))?.commit;
		return commit === null || commit === void 0 ? [] : [{
			model: request.model,
			revision: commit
		}];
	});
	const before = old.length === 0 ? /* @__PURE__ */ new Map() : await resolve(old, textsNeeded);
	return drifts.map((drift) => {
		const commit = lock.models.get(requestKey(drift.request))?.commit ?? null;
		const was = before.get(requestKey({
			model: drift.request.model,
			revision: commit
		}));
		const is = now.get(requestKey(drift.request));
		return was === void 0 || is === void 0 ? drift : {
			...drift,
			texts: textChanges(factsOf(was), factsOf(is))
		};
	});
}

// src/report/drift-text.ts
function renderDriftText(report) {
	const problems = report.problems.map(({ severity, reason }) => `${severity}: ${reason}`);
	return `${logText([
		...report.drifts.map(block$1),
		...problems,
		driftHeadline(report)
	].join("\n\n"))}\n`;
}
function driftHeadline({ models, drifts, worse }) {
	const checked = `${counted(models, "locked model")} checked again`;
	if (drifts.length === 0) return `Nothing changed: ${checked}.`;
	const silent = drifts.filter(({ changes }) => changes.some(({ kind }) => kind === "not-checked"));
	const changed = drifts.filter((drift) => !silent.includes(drift));
	const worsened = changed.filter(({ before, after }) => compareOutcomes(after, before) > 0);
	const words = [
		[changed, "changed"],
		[worsened, "for the worse"],
		[silent, "could not be checked"]
	].flatMap(([those, what]) => those.length === 0 ? [] : `${those.length} ${what}`);
	return `${worse ? "Failed" : "Passed"}: ${checked}, ${words.join(", ")}.`;
}
function verdictChange({ before, after }) {
	return before === after ? `${OUTCOME_WORDS[after]}, as before` : `${OUTCOME_WORDS[after]}, was ${OUTCOME_WORDS[before]}`;
}
function block$1(drift) {
	const places = drift.places.slice(0, 3).map(placeWords).join(", ");
	return [
		`${requestKey(drift.request)} [${drift.severity}]: ${verdictChange(drift)}${places === "" ? "" : ` (${places})`}`,
		...drift.changes.map(({ message }) => `  ${message}`),
		...driftTermsLines(drift).map((line) => `    ${line}`),
		...drift.texts.map(({ kind, path, quote }) => `    ${path}: ${kind} "${quote}"`)
	].join("\n");
}

// src/report/drift-markdown.ts
const ISSUE_LIMIT = 65e3;
function renderDriftMarkdown(report) {
	const errors = report.problems.filter(isUnchecked);
	const sections = [
		{
			title: "Outcome",
			head: "## Model licenses: re-check\n",
			rows: [prose(`${driftHeadline(report)}`)],
			tail: ""
		},
		{
			title: "Changed models",
			head: "",
			rows: report.drifts.map(block),
			tail: ""
		},
		{
			title: "Problems",
			head: "### Could not be checked\n",
			rows: errors.map(({ reason }) => `- ${prose(reason)}`),
			tail: ""
		},
		{
			title: "What to do",
			head: "### What to do\n",
			rows: report.drifts.length === 0 ? [] : ["Read what changed; pin the old revision, replace the model or waive it; then run `model-license-gate lock` and commit the lock."],
			tail: ""
		}
	];
	return fitted(sections, ISSUE_LIMIT, "characters");
}
function block(drift) {
	const { request } = drift;
	const places = drift.places.slice(0, 5).map((place) => code(placeWords(place))).join(", ");
	const lines = [
		...drift.changes.map(({ message }) => `- ${prose(message)}`),
		...driftTermsLines(drift).map((line) => `  - ${prose(line)}`),
		...drift.texts.map(({ path, kind, quote }) => `  - ${code(path)}: ${kind} ${prose(`"${quote}"`)}`)
	];
	const used = places === "" ? "" : `\n\nUsed in ${places}`;
	return `### ${linkedCode(requestKey(request), hubLink(request.model, request.revision))}: ${drift.severity}\n\n${prose(verdictChange(drift))}.${used}\n\n${lines.join("\n")}\n`;
}

export { recheck as a, isWorse as i, driftHeadline as n, renderDriftText as r, renderDriftMarkdown as t };