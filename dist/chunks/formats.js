import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as groupBy } from "./collections.js";
import "./domain.js";
import { r as requestKey } from "./models.js";
import { n as isUnchecked } from "./problem.js";
import { a as originWords, r as isUnanswered } from "./report.js";
import { r as firstOf, t as counted } from "./words.js";
import { n as TIMEOUT, r as changedFiles, t as GIT_OPTIONS } from "./git.js";
import { f as licenseById } from "./catalog.js";
import { n as VOCABULARY } from "./vocabulary.js";
import { a as logText, c as sarifText, d as xml, i as linkedCode, l as shortened, n as json, o as mermaidLabel, s as prose, t as code, u as visible } from "./escape2.js";
import { _ as groupOf, a as decidingRules, c as modelWords, f as termValueWords, h as writtenWords, i as decidingReasons, l as placeWords, m as whyWords, n as clauseWords, o as headline, p as waiverWords, r as decidingClauses, s as licenseWords, t as OUTCOME_WORDS, u as problemWords, v as grouped } from "./wording.js";
import { i as waiverSnippet, r as remedies, t as renderJson } from "./json.js";
import { i as fitted, t as HUB_LINKS } from "./links.js";
import { t as require_string_width } from "./string-width.js";
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";

// src/files/base.ts
async function gitBase(directory, commit) {
	const changes = await changedFiles(directory, commit, null);
	if (changes === null) return null;
	return {
		changes,
		read: (paths) => readManyAt(directory, commit, paths)
	};
}
const HEADER = /^[0-9a-f]{40,64} (\w+) (\d+)$/;
async function readManyAt(directory, commit, paths) {
	const askable = paths.filter((path) => !path.includes("\n"));
	if (askable.length === 0) return /* @__PURE__ */ new Map();
	const output = await catFile(directory, askable.map((path) => `${commit}:./${path}\n`).join(""));
	const contents = /* @__PURE__ */ new Map();
	let at = 0;
	for (const path of askable) {
		const endOfHeader = output.indexOf(10, at);
		if (endOfHeader === -1) break;
		const header = HEADER.exec(output.subarray(at, endOfHeader).toString("utf8"));
		at = endOfHeader + 1;
		if (header === null) continue;
		const end = at + Number(header[2]);
		if (header[1] === "blob") contents.set(path, output.subarray(at, end));
		at = end + 1;
	}
	return contents;
}
function catFile(directory, input) {
	return new Promise((resolve, reject) => {
		const child = spawn("git", [
			...GIT_OPTIONS,
			"-C",
			directory,
			"cat-file",
			"--batch"
		], {
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			],
			env: {
				...process.env,
				GIT_TERMINAL_PROMPT: "0"
			},
			timeout: TIMEOUT,
			killSignal: "SIGKILL"
		});
		const chunks = [];
		child.stdout.on("data", (chunk) => chunks.push(chunk));
		child.on("error", reject);
		child.on("close", () => resolve(Buffer.concat(chunks)));
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});
}

// src/setup/compared-with-itself.ts
function comparedWithItself(named) {
	return {
		stage: "files",
		subject: "base commit",
		reason: `${named}, the very commit that is checked: all it holds counts as known before`,
		hint: "Leave the base out where everything is to count.",
		location: null,
		severity: "notice"
	};
}

// src/report/lineage-graph.ts
function lineageGraph(determination) {
	if (determination.lineage.length === 0) return null;
	const names = /* @__PURE__ */ new Map([[determination.own.model, "m0"]]);
	const lines = [
		"```mermaid",
		"flowchart BT",
		`  ${node("m0", determination.own)}`
	];
	for (const { own } of determination.lineage) {
		if (names.has(own.model)) continue;
		const name = `m${names.size}`;
		names.set(own.model, name);
		lines.push(`  ${node(name, own)}`);
	}
	for (const { own, relation, child } of determination.lineage) {
		const [from, to] = [names.get(child), names.get(own.model)];
		if (from === void 0 || to === void 0) continue;
		lines.push(`  ${from} -->|"${relation === "unknown" ? "made from" : relation}"| ${to}`);
	}
	return [...new Set(lines), "```"].join("\n");
}
function node(name, own) {
	const licenses = own.licenses.map((governing) => governing.license).join(", ");
	return `${name}["${mermaidLabel(own.model)}<br/>${mermaidLabel(licenses === "" ? own.kind : licenses)}"]`;
}

// src/report/markdown-cells.ts
const PLACES_SHOWN$1 = 10;
function folded(summary) {
	return `<details>\n<summary>${summary}</summary>\n`;
}
function table(before, columns) {
	return `${before}\n${before.endsWith("\n") ? "" : "\n"}${row(columns)}\n${row(columns.map(() => "---"))}`;
}
function row(cells) {
	return `| ${cells.map((cell) => cell || " ").join(" | ")} |`;
}
function places$1(verdict, links) {
	const shown = verdict.references.slice(0, PLACES_SHOWN$1).map(({ reference, introduced }) => {
		const link = linkedCode(placeWords(reference.location), links.place(reference.location));
		return introduced || !verdict.introduced ? link : `${link} (known)`;
	});
	const more = verdict.references.length - shown.length;
	return [...shown, ...more > 0 ? [`and ${more} more`] : []].join("<br>");
}
function modelCell(verdict, links) {
	const { model, commit, own } = verdict.determination;
	const written = new Set(verdict.references.flatMap(({ reference }) => writtenWords(reference) ?? []));
	return [
		linkedCode(modelWords(verdict), links.model(model, commit)),
		own.renamedFrom === null ? null : `renamed from ${code(own.renamedFrom)}`,
		written.size === 0 ? null : `written as ${[...written].slice(0, 3).map((text) => code(text)).join(", ")}`,
		verdict.scope === null ? null : `scope ${code(verdict.scope)}`
	].filter((line) => line !== null).join("<br>");
}
function why(verdict) {
	const rules = decidingReasons(verdict).map(({ rule }) => code(rule.key)).join(", ");
	return [
		prose(whyWords(verdict)),
		...decidingClauses(verdict).map((clause) => prose(clause)),
		rules === "" ? "" : `Rule ${rules}`
	].filter((line) => line !== "").join("<br>");
}
function problemItem(problem) {
	const place = problem.location === null ? problem.subject : placeWords(problem.location);
	return `- ${code(place)}: ${prose(problemWords(problem))}`;
}

// src/report/markdown.ts
const SUMMARY_LIMIT = 1047552;
function renderMarkdown(report, options = {}) {
	return fitted(sections(report, options.links ?? HUB_LINKS), options.limit ?? SUMMARY_LIMIT, "bytes");
}
function sections(report, links) {
	const groups = grouped(report);
	return [
		titleSection(report),
		violationSection(groups, links),
		problemSection(report),
		noteSection(report),
		lineageSection(report),
		waiverSection(groups),
		verdictSection("Known before this change", groups.knownDebt, links),
		verdictSection("Warnings", groups.warnings, links),
		verdictSection("Waived", groups.waived, links),
		obligationSection(report),
		verdictSection("Allowed", groups.allowed, links),
		mentionSection(report, links),
		remarkSection(report)
	];
}
function titleSection(report) {
	const { counts } = report;
	const looked = [
		counted(counts.references, "reference"),
		`to ${counted(counts.models, "model")}`,
		`in ${counted(counts.filesRead, "file")},`,
		`judged by ${code(report.policy)}${report.offline ? " from the lock, offline" : ""}.`
	].join(" ");
	return whole("Outcome", `## Model licenses\n\n**${prose(headline(report))}.** ${looked}`);
}
function violationSection(groups, links) {
	return {
		title: "Violations",
		head: table("### Violations", [
			"Where",
			"Model",
			"License",
			"Why",
			"What to do"
		]),
		rows: groups.violations.map((verdict) => row([
			places$1(verdict, links),
			modelCell(verdict, links),
			prose(licenseWords(verdict.determination)),
			why(verdict),
			remedies(verdict).map((step) => prose(step)).join("<br>")
		])),
		tail: ""
	};
}
function problemSection(report) {
	return {
		title: "Could not be checked",
		head: "### Could not be checked\n",
		rows: report.problems.filter(isUnchecked).map(problemItem),
		tail: ""
	};
}
function waiverSection(groups) {
	const waivable = groups.violations;
	return {
		title: "Waiver to paste",
		head: "<details>\n<summary>Waiver to paste into the policy, once legal agrees</summary>\n",
		rows: waivable.length === 0 ? [] : [`\`\`\`yaml\n${waiverSnippet(waivable)}\n\`\`\``],
		tail: "\n</details>"
	};
}
function noteSection(report) {
	return {
		title: "On the policy",
		head: "### On the policy\n",
		rows: report.policyNotes.map(({ severity, message, origin }) => {
			const place = origin === null ? "" : ` (${code(originWords(origin))})`;
			return `- ${severity}: ${prose(message)}${place}`;
		}),
		tail: ""
	};
}
function lineageSection(report) {
	const rows = report.verdicts.filter((verdict) => verdict.determination.contradictions.some((contradiction) => contradiction.severity === "contradiction")).flatMap((verdict) => {
		const graph = lineageGraph(verdict.determination);
		return graph === null ? [] : [`${code(modelWords(verdict))}\n\n${graph}\n`];
	});
	return {
		title: "Lineage",
		head: "### Where the license comes from\n",
		rows: [...new Set(rows)],
		tail: ""
	};
}
function verdictSection(title, verdicts, links) {
	return {
		title,
		head: table(folded(`${title}: ${counted(verdicts.length, "model")}`), [
			"Where",
			"Model",
			"License",
			"Verdict",
			"Why"
		]),
		rows: verdicts.map((verdict) => row([
			places$1(verdict, links),
			modelCell(verdict, links),
			prose(licenseWords(verdict.determination)),
			verdict.waivedBy === null ? OUTCOME_WORDS[verdict.outcome] : "waived",
			verdict.waivedBy === null ? why(verdict) : prose(waiverWords(verdict.waivedBy))
		])),
		tail: "\n</details>"
	};
}
function obligationSection(report) {
	const done = (fulfilled) => fulfilled === null ? "cannot be seen here" : fulfilled ? "yes" : "no";
	const rows = report.verdicts.filter((verdict) => verdict.outcome !== "deny").flatMap((verdict) => verdict.obligations.map(({ term, message, fulfilled }) => row([
		code(modelWords(verdict)),
		prose(message),
		prose(termValueWords(term)),
		prose(clauseWords(term)),
		done(fulfilled)
	])));
	return {
		title: "Obligations",
		head: table(folded(`Obligations: ${rows.length}`), [
			"Model",
			"To do",
			"Value",
			"Clause",
			"Done"
		]),
		rows,
		tail: "\n</details>"
	};
}
function mentionSection(report, links) {
	return {
		title: "Mentions",
		head: table(folded(`Mentioned or ignored, not judged: ${report.mentions.length}`), [
			"Where",
			"Model",
			"Why"
		]),
		rows: report.mentions.map((reference) => row([
			linkedCode(placeWords(reference.location), links.place(reference.location)),
			code(reference.model),
			reference.ignored === null ? code(reference.how) : `ignored: ${prose(reference.ignored.reason)}`
		])),
		tail: "\n</details>"
	};
}
function remarkSection(report) {
	const remarks = report.problems.filter((problem) => !isUnchecked(problem));
	return {
		title: "Good to know",
		head: folded(`Good to know: ${remarks.length}`),
		rows: remarks.map(problemItem),
		tail: "\n</details>"
	};
}
function whole(title, text) {
	return {
		title,
		head: "",
		rows: [text],
		tail: ""
	};
}

// src/report/finding-text.ts
function findingText(verdict) {
	return [`${`${modelWords(verdict)} (${licenseWords(verdict.determination)}), ${OUTCOME_WORDS[verdict.unwaived]}`}: ${whyWords(verdict)}.`, ...remedies(verdict)].join(" ");
}

// src/report/fingerprints.ts
function findings(verdicts) {
	const seen = /* @__PURE__ */ new Map();
	return verdicts.flatMap((verdict) => verdict.references.map((reported) => {
		const { path } = reported.reference.location;
		const ruleId = ruleIdOf(verdict);
		const identity = [
			ruleId,
			requestKey(verdict.request),
			path,
			reported.reference.written
		].join("\0");
		const hash = createHash("sha256").update(identity).digest("hex").slice(0, 16);
		const occurrence = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, occurrence);
		return {
			verdict,
			reported,
			ruleId,
			fingerprint: `${hash}:${occurrence}`
		};
	}));
}
function ruleIdOf(verdict) {
	const reason = decidingReasons(verdict)[0] ?? null;
	if (reason === null) return verdict.unwaived;
	const key = reason.rule.key.replaceAll(/\[\d+\]/g, "");
	const license = reason.term?.license ?? null;
	return license === null ? key : `${key}/${license}`;
}

// src/report/gitlab.ts
function renderGitlab(report) {
	const { violations, knownDebt, warnings } = grouped(report);
	const severities = new Map([
		...violations.map((verdict) => [verdict, verdict.outcome === "deny" ? "critical" : "major"]),
		...knownDebt.map((verdict) => [verdict, "minor"]),
		...warnings.map((verdict) => [verdict, "info"])
	]);
	const issues = findings([...severities.keys()]).map(({ verdict, reported, ruleId, fingerprint }) => ({
		description: visible(findingText(verdict)),
		check_name: visible(ruleId),
		fingerprint: fingerprint.replace(":", "-"),
		severity: severities.get(verdict),
		location: {
			path: reported.reference.location.path,
			lines: { begin: reported.reference.location.line }
		}
	}));
	const unchecked = report.problems.filter(isUnchecked).map((problem, index) => ({
		description: visible(`Not checked: ${problem.subject}: ${problemWords(problem)}`),
		check_name: `unchecked/${problem.stage}`,
		fingerprint: `unchecked-${problem.stage}-${index}`,
		severity: "major",
		location: {
			path: problem.location?.path ?? ".",
			lines: { begin: problem.location?.line ?? 1 }
		}
	}));
	return `${json([...issues, ...unchecked])}\n`;
}

// src/report/junit.ts
function renderJunit(report) {
	const { violations, knownDebt, waived } = grouped(report);
	const errors = report.problems.filter(isUnchecked);
	const cases = [...report.verdicts.map((verdict) => testCase(verdict, report)), ...errors.map((problem) => {
		const text = xml(problemWords(problem));
		return `    <testcase classname="not checked" name="${xml(problem.subject)}"><error message="${text}"/></testcase>`;
	})];
	const counts = `tests="${cases.length}" failures="${violations.length}" errors="${errors.length}" skipped="${knownDebt.length + waived.length}"`;
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="model-license-gate" ${counts}>`,
		`  <testsuite name="${xml(`model licenses, ${report.policy}`)}" ${counts}>`,
		...cases,
		`    <system-out>${xml(headline(report))}</system-out>`,
		"  </testsuite>",
		"</testsuites>",
		""
	].join("\n");
}
function testCase(verdict, report) {
	const location = verdict.references[0]?.reference.location;
	const file = location === void 0 ? "" : ` file="${xml(location.path)}" line="${location.line}"`;
	const name = `${modelWords(verdict)} (${licenseWords(verdict.determination)})`;
	return `    <testcase classname="${xml(verdict.scope ?? "models")}" name="${xml(name)}"${file}>${outcome(verdict, report)}</testcase>`;
}
function outcome(verdict, report) {
	const group = groupOf(verdict, report);
	if (group === "violations") return failure(verdict);
	if (group === "knownDebt") return skipped("known before this change");
	return group === "waived" && verdict.waivedBy !== null ? skipped(`waived: ${waiverWords(verdict.waivedBy)}`) : "";
}
function skipped(why) {
	return `<skipped message="${xml(why)}"/>`;
}
function failure(verdict) {
	const lines = [
		...verdict.references.map(({ reference }) => placeWords(reference.location)),
		...decidingClauses(verdict).map((clause) => `clause: ${clause}`),
		...remedies(verdict).map((step) => `to do: ${step}`)
	];
	return `<failure type="${OUTCOME_WORDS[verdict.outcome]}" message="${xml(whyWords(verdict))}">${lines.map(xml).join("\n")}</failure>`;
}

// src/report/sarif.ts
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const RESULT_LIMIT = 25e3;
const DESCRIPTION_LIMIT = 1024;
function renderSarif(report) {
	const { violations, knownDebt, warnings, waived } = grouped(report);
	const found = findings([
		...violations,
		...knownDebt,
		...warnings,
		...waived
	]).slice(0, RESULT_LIMIT);
	const rules = /* @__PURE__ */ new Map();
	for (const finding of found) if (!rules.has(finding.ruleId)) rules.set(finding.ruleId, sarifRule(finding));
	const ruleIds = [...rules.keys()];
	const run = {
		tool: { driver: {
			name: report.tool.name,
			semanticVersion: report.tool.version,
			rules: [...rules.values()]
		} },
		columnKind: "utf16CodeUnits",
		invocations: [{
			executionSuccessful: !report.problems.some(isUnchecked),
			toolExecutionNotifications: report.problems.map(notification)
		}],
		results: found.map((finding) => sarifResult(finding, ruleIds.indexOf(finding.ruleId)))
	};
	return `${json({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	})}\n`;
}
function sarifRule({ verdict, ruleId }) {
	const reason = decidingReasons(verdict)[0] ?? null;
	const clause = reason?.term == null ? null : `Clause: ${clauseWords(reason.term)}`;
	const address = licenseAddress(verdict);
	const rule = reason === null ? null : `Rule: ${reason.rule.key} of ${reason.rule.source}`;
	const help = [
		reason?.message ?? OUTCOME_WORDS[verdict.unwaived],
		clause,
		rule,
		...remedies(verdict)
	].filter((line) => line !== null);
	return {
		id: sarifText(ruleId),
		shortDescription: { text: sarifText(shortened(reason?.term == null ? `Model license: ${ruleId}` : shortRule(reason.term), DESCRIPTION_LIMIT)) },
		fullDescription: { text: shortened(sarifText(help[0] ?? ruleId), DESCRIPTION_LIMIT) },
		help: { text: help.map(sarifText).join("\n") + (address === null ? "" : `\n${address}`) },
		...address === null ? {} : { helpUri: address },
		defaultConfiguration: { level: level(verdict) },
		properties: {
			tags: ["model-license"],
			"problem.severity": level(verdict)
		}
	};
}
function shortRule({ term, license }) {
	return `Model license ${license ?? ""}: ${VOCABULARY[term].title}`;
}
function licenseAddress(verdict) {
	const deciding = decidingReasons(verdict)[0]?.term?.license ?? null;
	const page = deciding === null ? null : licenseById(deciding)?.url ?? null;
	if (page !== null) return page;
	const { determination } = verdict;
	for (const { url } of determination.own.evidence) if (url !== null && URL.canParse(url) && new URL(url).protocol === "https:") return new URL(url).href;
	return null;
}
function sarifResult({ verdict, reported, ruleId, fingerprint }, ruleIndex) {
	const { path, line, column, endLine, endColumn } = reported.reference.location;
	const { waivedBy } = verdict;
	return {
		ruleId: sarifText(ruleId),
		ruleIndex,
		level: level(verdict),
		message: { text: sarifText(findingText(verdict)) },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: path.split("/").map(encodeURIComponent).join("/"),
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine: line,
				startColumn: column,
				endLine,
				endColumn
			}
		} }],
		partialFingerprints: { primaryLocationLineHash: fingerprint },
		suppressions: waivedBy === null ? [] : [{
			kind: "external",
			status: "accepted",
			justification: sarifText(waiverWords(waivedBy))
		}],
		properties: {
			outcome: verdict.outcome,
			introduced: reported.introduced
		}
	};
}
function level(verdict) {
	return verdict.unwaived === "warn" ? "warning" : "error";
}
function notification(problem) {
	return {
		level: isUnchecked(problem) ? "error" : "note",
		message: { text: sarifText(`${problem.stage}: ${problem.subject}: ${problemWords(problem)}`) }
	};
}

// node_modules/cli-table3/src/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let messages = [];
	let level = 0;
	const debug = (msg, min) => {
		if (level >= min) messages.push(msg);
	};
	debug.WARN = 1;
	debug.INFO = 2;
	debug.DEBUG = 3;
	debug.reset = () => {
		messages = [];
	};
	debug.setDebugLevel = (v) => {
		level = v;
	};
	debug.warn = (msg) => debug(msg, debug.WARN);
	debug.info = (msg) => debug(msg, debug.INFO);
	debug.debug = (msg) => debug(msg, debug.DEBUG);
	debug.debugMessages = () => messages;
	module.exports = debug;
}));

// node_modules/cli-table3/src/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const stringWidth = require_string_width();
	function codeRegex(capture) {
		return capture ? /\u001b\[((?:\d*;){0,5}\d*)m/g : /\u001b\[(?:\d*;){0,5}\d*m/g;
	}
	function strlen(str) {
		let code = codeRegex();
		return ("" + str).replace(code, "").split("\n").reduce(function(memo, s) {
			return stringWidth(s) > memo ? stringWidth(s) : memo;
		}, 0);
	}
	function repeat(str, times) {
		return Array(times + 1).join(str);
	}
	function pad(str, len, pad, dir) {
		let length = strlen(str);
		if (len + 1 >= length) {
			let padlen = len - length;
			switch (dir) {
				case "right":
					str = repeat(pad, padlen) + str;
					break;
				case "center": {
					let right = Math.ceil(padlen / 2);
					str = repeat(pad, padlen - right) + str + repeat(pad, right);
					break;
				}
				default: str = str + repeat(pad, padlen);
			}
		}
		return str;
	}
	let codeCache = {};
	function addToCodeCache(name, on, off) {
		on = "\x1B[" + on + "m";
		off = "\x1B[" + off + "m";
		codeCache[on] = {
			set: name,
			to: true
		};
		codeCache[off] = {
			set: name,
			to: false
		};
		codeCache[name] = {
			on,
			off
		};
	}
	addToCodeCache("bold", 1, 22);
	addToCodeCache("italics", 3, 23);
	addToCodeCache("underline", 4, 24);
	addToCodeCache("inverse", 7, 27);
	addToCodeCache("strikethrough", 9, 29);
	function updateState(state, controlChars) {
		let controlCode = controlChars[1] ? parseInt(controlChars[1].split(";")[0]) : 0;
		if (controlCode >= 30 && controlCode <= 39 || controlCode >= 90 && controlCode <= 97) {
			state.lastForegroundAdded = controlChars[0];
			return;
		}
		if (controlCode >= 40 && controlCode <= 49 || controlCode >= 100 && controlCode <= 107) {
			state.lastBackgroundAdded = controlChars[0];
			return;
		}
		if (controlCode === 0) {
			for (let i in state)
 /* istanbul ignore else */
			if (Object.prototype.hasOwnProperty.call(state, i)) delete state[i];
			return;
		}
		let info = codeCache[controlChars[0]];
		if (info) state[info.set] = info.to;
	}
	function readState(line) {
		let code = codeRegex(true);
		let controlChars = code.exec(line);
		let state = {};
		while (controlChars !== null) {
			updateState(state, controlChars);
			controlChars = code.exec(line);
		}
		return state;
	}
	function unwindState(state, ret) {
		let lastBackgroundAdded = state.lastBackgroundAdded;
		let lastForegroundAdded = state.lastForegroundAdded;
		delete state.lastBackgroundAdded;
		delete state.lastForegroundAdded;
		Object.keys(state).forEach(function(key) {
			if (state[key]) ret += codeCache[key].off;
		});
		if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") ret += "\x1B[49m";
		if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") ret += "\x1B[39m";
		return ret;
	}
	function rewindState(state, ret) {
		let lastBackgroundAdded = state.lastBackgroundAdded;
		let lastForegroundAdded = state.lastForegroundAdded;
		delete state.lastBackgroundAdded;
		delete state.lastForegroundAdded;
		Object.keys(state).forEach(function(key) {
			if (state[key]) ret = codeCache[key].on + ret;
		});
		if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") ret = lastBackgroundAdded + ret;
		if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") ret = lastForegroundAdded + ret;
		return ret;
	}
	function truncateWidth(str, desiredLength) {
		if (str.length === strlen(str)) return str.substr(0, desiredLength);
		while (strlen(str) > desiredLength) str = str.slice(0, -1);
		return str;
	}
	function truncateWidthWithAnsi(str, desiredLength) {
		let code = codeRegex(true);
		let split = str.split(codeRegex());
		let splitIndex = 0;
		let retLen = 0;
		let ret = "";
		let myArray;
		let state = {};
		while (retLen < desiredLength) {
			myArray = code.exec(str);
			let toAdd = split[splitIndex];
			splitIndex++;
			if (retLen + strlen(toAdd) > desiredLength) toAdd = truncateWidth(toAdd, desiredLength - retLen);
			ret += toAdd;
			retLen += strlen(toAdd);
			if (retLen < desiredLength) {
				if (!myArray) break;
				ret += myArray[0];
				updateState(state, myArray);
			}
		}
		return unwindState(state, ret);
	}
	function truncate(str, desiredLength, truncateChar) {
		truncateChar = truncateChar || "…";
		if (strlen(str) <= desiredLength) return str;
		desiredLength -= strlen(truncateChar);
		let ret = truncateWidthWithAnsi(str, desiredLength);
		ret += truncateChar;
		const hrefTag = "\x1B]8;;\x07";
		if (str.includes(hrefTag) && !ret.includes(hrefTag)) ret += hrefTag;
		return ret;
	}
	function defaultOptions() {
		return {
			chars: {
				top: "─",
				"top-mid": "┬",
				"top-left": "┌",
				"top-right": "┐",
				bottom: "─",
				"bottom-mid": "┴",
				"bottom-left": "└",
				"bottom-right": "┘",
				left: "│",
				"left-mid": "├",
				mid: "─",
				"mid-mid": "┼",
				right: "│",
				"right-mid": "┤",
				middle: "│"
			},
			truncate: "…",
			colWidths: [],
			rowHeights: [],
			colAligns: [],
			rowAligns: [],
			style: {
				"padding-left": 1,
				"padding-right": 1,
				head: ["red"],
				border: ["grey"],
				compact: false
			},
			head: []
		};
	}
	function mergeOptions(options, defaults) {
		options = options || {};
		defaults = defaults || defaultOptions();
		let ret = Object.assign({}, defaults, options);
		ret.chars = Object.assign({}, defaults.chars, options.chars);
		ret.style = Object.assign({}, defaults.style, options.style);
		return ret;
	}
	function wordWrap(maxLength, input) {
		let lines = [];
		let split = input.split(/(\s+)/g);
		let line = [];
		let lineLength = 0;
		let whitespace;
		for (let i = 0; i < split.length; i += 2) {
			let word = split[i];
			let newLength = lineLength + strlen(word);
			if (lineLength > 0 && whitespace) newLength += whitespace.length;
			if (newLength > maxLength) {
				if (lineLength !== 0) lines.push(line.join(""));
				line = [word];
				lineLength = strlen(word);
			} else {
				line.push(whitespace || "", word);
				lineLength = newLength;
			}
			whitespace = split[i + 1];
		}
		if (lineLength) lines.push(line.join(""));
		return lines;
	}
	function textWrap(maxLength, input) {
		let lines = [];
		let line = "";
		function pushLine(str, ws) {
			if (line.length && ws) line += ws;
			line += str;
			while (line.length > maxLength) {
				lines.push(line.slice(0, maxLength));
				line = line.slice(maxLength);
			}
		}
		let split = input.split(/(\s+)/g);
		for (let i = 0; i < split.length; i += 2) pushLine(split[i], i && split[i - 1]);
		if (line.length) lines.push(line);
		return lines;
	}
	function multiLineWordWrap(maxLength, input, wrapOnWordBoundary = true) {
		let output = [];
		input = input.split("\n");
		const handler = wrapOnWordBoundary ? wordWrap : textWrap;
		for (let i = 0; i < input.length; i++) output.push.apply(output, handler(maxLength, input[i]));
		return output;
	}
	function colorizeLines(input) {
		let state = {};
		let output = [];
		for (let i = 0; i < input.length; i++) {
			let line = rewindState(state, input[i]);
			state = readState(line);
			let temp = Object.assign({}, state);
			output.push(unwindState(temp, line));
		}
		return output;
	}
	function hyperlink(url, text) {
		const OSC = "\x1B]";
		const BEL = "\x07";
		const SEP = ";";
		return [
			OSC,
			"8",
			SEP,
			SEP,
			url || text,
			BEL,
			text,
			OSC,
			"8",
			SEP,
			SEP,
			BEL
		].join("");
	}
	module.exports = {
		strlen,
		repeat,
		pad,
		truncate,
		mergeOptions,
		wordWrap: multiLineWordWrap,
		colorizeLines,
		hyperlink
	};
}));

// node_modules/@colors/colors/lib/styles.js
var require_styles = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var styles = {};
	module["exports"] = styles;
	var codes = {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29],
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		gray: [90, 39],
		grey: [90, 39],
		brightRed: [91, 39],
		brightGreen: [92, 39],
		brightYellow: [93, 39],
		brightBlue: [94, 39],
		brightMagenta: [95, 39],
		brightCyan: [96, 39],
		brightWhite: [97, 39],
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgBrightRed: [101, 49],
		bgBrightGreen: [102, 49],
		bgBrightYellow: [103, 49],
		bgBrightBlue: [104, 49],
		bgBrightMagenta: [105, 49],
		bgBrightCyan: [106, 49],
		bgBrightWhite: [107, 49],
		blackBG: [40, 49],
		redBG: [41, 49],
		greenBG: [42, 49],
		yellowBG: [43, 49],
		blueBG: [44, 49],
		magentaBG: [45, 49],
		cyanBG: [46, 49],
		whiteBG: [47, 49]
	};
	Object.keys(codes).forEach(function(key) {
		var val = codes[key];
		var style = styles[key] = [];
		style.open = "\x1B[" + val[0] + "m";
		style.close = "\x1B[" + val[1] + "m";
	});
}));

// node_modules/@colors/colors/lib/system/has-flag.js
var require_has_flag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(flag, argv) {
		argv = argv || process.argv;
		var terminatorPos = argv.indexOf("--");
		var prefix = /^-{1,2}/.test(flag) ? "" : "--";
		var pos = argv.indexOf(prefix + flag);
		return pos !== -1 && (terminatorPos === -1 ? true : pos < terminatorPos);
	};
}));

// node_modules/@colors/colors/lib/system/supports-colors.js
var require_supports_colors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var os = __require("os");
	var hasFlag = require_has_flag();
	var env = process.env;
	var forceColor = void 0;
	if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false")) forceColor = false;
	else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) forceColor = true;
	if ("FORCE_COLOR" in env) forceColor = env.FORCE_COLOR.length === 0 || parseInt(env.FORCE_COLOR, 10) !== 0;
	function translateLevel(level) {
		if (level === 0) return false;
		return {
			level,
			hasBasic: true,
			has256: level >= 2,
			has16m: level >= 3
		};
	}
	function supportsColor(stream) {
		if (forceColor === false) return 0;
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
		if (stream && !stream.isTTY && forceColor !== true) return 0;
		var min = forceColor ? 1 : 0;
		if (process.platform === "win32") {
			var osRelease = os.release().split(".");
			if (Number(process.versions.node.split(".")[0]) >= 8 && Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
			return 1;
		}
		if ("CI" in env) {
			if ([
				"TRAVIS",
				"CIRCLECI",
				"APPVEYOR",
				"GITLAB_CI"
			].some(function(sign) {
				return sign in env;
			}) || env.CI_NAME === "codeship") return 1;
			return min;
		}
		if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
		if ("TERM_PROGRAM" in env) {
			var version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
			switch (env.TERM_PROGRAM) {
				case "iTerm.app": return version >= 3 ? 3 : 2;
				case "Hyper": return 3;
				case "Apple_Terminal": return 2;
			}
		}
		if (/-256(color)?$/i.test(env.TERM)) return 2;
		if (/^screen|^xterm|^vt100|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
		if ("COLORTERM" in env) return 1;
		if (env.TERM === "dumb") return min;
		return min;
	}
	function getSupportLevel(stream) {
		return translateLevel(supportsColor(stream));
	}
	module.exports = {
		supportsColor: getSupportLevel,
		stdout: getSupportLevel(process.stdout),
		stderr: getSupportLevel(process.stderr)
	};
}));

// node_modules/@colors/colors/lib/custom/trap.js
var require_trap = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function runTheTrap(text, options) {
		var result = "";
		text = text || "Run the trap, drop the bass";
		text = text.split("");
		var trap = {
			a: [
				"@",
				"Ą",
				"Ⱥ",
				"Ʌ",
				"Δ",
				"Λ",
				"Д"
			],
			b: [
				"ß",
				"Ɓ",
				"Ƀ",
				"ɮ",
				"β",
				"฿"
			],
			c: [
				"©",
				"Ȼ",
				"Ͼ"
			],
			d: [
				"Ð",
				"Ɗ",
				"Ԁ",
				"ԁ",
				"Ԃ",
				"ԃ"
			],
			e: [
				"Ë",
				"ĕ",
				"Ǝ",
				"ɘ",
				"Σ",
				"ξ",
				"Ҽ",
				"੬"
			],
			f: ["Ӻ"],
			g: ["ɢ"],
			h: [
				"Ħ",
				"ƕ",
				"Ң",
				"Һ",
				"Ӈ",
				"Ԋ"
			],
			i: ["༏"],
			j: ["Ĵ"],
			k: [
				"ĸ",
				"Ҡ",
				"Ӄ",
				"Ԟ"
			],
			l: ["Ĺ"],
			m: [
				"ʍ",
				"Ӎ",
				"ӎ",
				"Ԡ",
				"ԡ",
				"൩"
			],
			n: [
				"Ñ",
				"ŋ",
				"Ɲ",
				"Ͷ",
				"Π",
				"Ҋ"
			],
			o: [
				"Ø",
				"õ",
				"ø",
				"Ǿ",
				"ʘ",
				"Ѻ",
				"ם",
				"۝",
				"๏"
			],
			p: ["Ƿ", "Ҏ"],
			q: ["্"],
			r: [
				"®",
				"Ʀ",
				"Ȑ",
				"Ɍ",
				"ʀ",
				"Я"
			],
			s: [
				"§",
				"Ϟ",
				"ϟ",
				"Ϩ"
			],
			t: [
				"Ł",
				"Ŧ",
				"ͳ"
			],
			u: ["Ʊ", "Ս"],
			v: ["ט"],
			w: [
				"Ш",
				"Ѡ",
				"Ѽ",
				"൰"
			],
			x: [
				"Ҳ",
				"Ӿ",
				"Ӽ",
				"ӽ"
			],
			y: [
				"¥",
				"Ұ",
				"Ӌ"
			],
			z: ["Ƶ", "ɀ"]
		};
		text.forEach(function(c) {
			c = c.toLowerCase();
			var chars = trap[c] || [" "];
			var rand = Math.floor(Math.random() * chars.length);
			if (typeof trap[c] !== "undefined") result += trap[c][rand];
			else result += c;
		});
		return result;
	};
}));

// node_modules/@colors/colors/lib/custom/zalgo.js
var require_zalgo = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function zalgo(text, options) {
		text = text || "   he is here   ";
		var soul = {
			"up": [
				"̍",
				"̎",
				"̄",
				"̅",
				"̿",
				"̑",
				"̆",
				"̐",
				"͒",
				"͗",
				"͑",
				"̇",
				"̈",
				"̊",
				"͂",
				"̓",
				"̈",
				"͊",
				"͋",
				"͌",
				"̃",
				"̂",
				"̌",
				"͐",
				"̀",
				"́",
				"̋",
				"̏",
				"̒",
				"̓",
				"̔",
				"̽",
				"̉",
				"ͣ",
				"ͤ",
				"ͥ",
				"ͦ",
				"ͧ",
				"ͨ",
				"ͩ",
				"ͪ",
				"ͫ",
				"ͬ",
				"ͭ",
				"ͮ",
				"ͯ",
				"̾",
				"͛",
				"͆",
				"̚"
			],
			"down": [
				"̖",
				"̗",
				"̘",
				"̙",
				"̜",
				"̝",
				"̞",
				"̟",
				"̠",
				"̤",
				"̥",
				"̦",
				"̩",
				"̪",
				"̫",
				"̬",
				"̭",
				"̮",
				"̯",
				"̰",
				"̱",
				"̲",
				"̳",
				"̹",
				"̺",
				"̻",
				"̼",
				"ͅ",
				"͇",
				"͈",
				"͉",
				"͍",
				"͎",
				"͓",
				"͔",
				"͕",
				"͖",
				"͙",
				"͚",
				"̣"
			],
			"mid": [
				"̕",
				"̛",
				"̀",
				"́",
				"͘",
				"̡",
				"̢",
				"̧",
				"̨",
				"̴",
				"̵",
				"̶",
				"͜",
				"͝",
				"͞",
				"͟",
				"͠",
				"͢",
				"̸",
				"̷",
				"͡",
				" ҉"
			]
		};
		var all = [].concat(soul.up, soul.down, soul.mid);
		function randomNumber(range) {
			return Math.floor(Math.random() * range);
		}
		function isChar(character) {
			var bool = false;
			all.filter(function(i) {
				bool = i === character;
			});
			return bool;
		}
		function heComes(text, options) {
			var result = "";
			var counts;
			var l;
			options = options || {};
			options["up"] = typeof options["up"] !== "undefined" ? options["up"] : true;
			options["mid"] = typeof options["mid"] !== "undefined" ? options["mid"] : true;
			options["down"] = typeof options["down"] !== "undefined" ? options["down"] : true;
			options["size"] = typeof options["size"] !== "undefined" ? options["size"] : "maxi";
			text = text.split("");
			for (l in text) {
				if (isChar(l)) continue;
				result = result + text[l];
				counts = {
					"up": 0,
					"down": 0,
					"mid": 0
				};
				switch (options.size) {
					case "mini":
						counts.up = randomNumber(8);
						counts.mid = randomNumber(2);
						counts.down = randomNumber(8);
						break;
					case "maxi":
						counts.up = randomNumber(16) + 3;
						counts.mid = randomNumber(4) + 1;
						counts.down = randomNumber(64) + 3;
						break;
					default:
						counts.up = randomNumber(8) + 1;
						counts.mid = randomNumber(6) / 2;
						counts.down = randomNumber(8) + 1;
				}
				var arr = [
					"up",
					"mid",
					"down"
				];
				for (var d in arr) {
					var index = arr[d];
					for (var i = 0; i <= counts[index]; i++) if (options[index]) result = result + soul[index][randomNumber(soul[index].length)];
				}
			}
			return result;
		}
		return heComes(text, options);
	};
}));

// node_modules/@colors/colors/lib/maps/america.js
var require_america = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		return function(letter, i, exploded) {
			if (letter === " ") return letter;
			switch (i % 3) {
				case 0: return colors.red(letter);
				case 1: return colors.white(letter);
				case 2: return colors.blue(letter);
			}
		};
	};
}));

// node_modules/@colors/colors/lib/maps/zebra.js
var require_zebra = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		return function(letter, i, exploded) {
			return i % 2 === 0 ? letter : colors.inverse(letter);
		};
	};
}));

// node_modules/@colors/colors/lib/maps/rainbow.js
var require_rainbow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		var rainbowColors = [
			"red",
			"yellow",
			"green",
			"blue",
			"magenta"
		];
		return function(letter, i, exploded) {
			if (letter === " ") return letter;
			else return colors[rainbowColors[i++ % rainbowColors.length]](letter);
		};
	};
}));

// node_modules/@colors/colors/lib/maps/random.js
var require_random = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		var available = [
			"underline",
			"inverse",
			"grey",
			"yellow",
			"red",
			"green",
			"blue",
			"white",
			"cyan",
			"magenta",
			"brightYellow",
			"brightRed",
			"brightGreen",
			"brightBlue",
			"brightWhite",
			"brightCyan",
			"brightMagenta"
		];
		return function(letter, i, exploded) {
			return letter === " " ? letter : colors[available[Math.round(Math.random() * (available.length - 2))]](letter);
		};
	};
}));

// node_modules/@colors/colors/lib/colors.js
var require_colors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var colors = {};
	module["exports"] = colors;
	colors.themes = {};
	var util = __require("util");
	var ansiStyles = colors.styles = require_styles();
	var defineProps = Object.defineProperties;
	var newLineRegex = /* @__PURE__ */ new RegExp(/[\r\n]+/g);
	colors.supportsColor = require_supports_colors().supportsColor;
	if (typeof colors.enabled === "undefined") colors.enabled = colors.supportsColor() !== false;
	colors.enable = function() {
		colors.enabled = true;
	};
	colors.disable = function() {
		colors.enabled = false;
	};
	colors.stripColors = colors.strip = function(str) {
		return ("" + str).replace(/\x1B\[\d+m/g, "");
	};
	colors.stylize = function stylize(str, style) {
		if (!colors.enabled) return str + "";
		var styleMap = ansiStyles[style];
		if (!styleMap && style in colors) return colors[style](str);
		return styleMap.open + str + styleMap.close;
	};
	var matchOperatorsRe = /[|\\{}()[\]^$+*?.]/g;
	var escapeStringRegexp = function(str) {
		if (typeof str !== "string") throw new TypeError("Expected a string");
		return str.replace(matchOperatorsRe, "\\$&");
	};
	function build(_styles) {
		var builder = function builder() {
			return applyStyle.apply(builder, arguments);
		};
		builder._styles = _styles;
		builder.__proto__ = proto;
		return builder;
	}
	var styles = (function() {
		var ret = {};
		ansiStyles.grey = ansiStyles.gray;
		Object.keys(ansiStyles).forEach(function(key) {
			ansiStyles[key].closeRe = new RegExp(escapeStringRegexp(ansiStyles[key].close), "g");
			ret[key] = { get: function() {
				return build(this._styles.concat(key));
			} };
		});
		return ret;
	})();
	var proto = defineProps(function colors() {}, styles);
	function applyStyle() {
		var str = Array.prototype.slice.call(arguments).map(function(arg) {
			if (arg != null && arg.constructor === String) return arg;
			else return util.inspect(arg);
		}).join(" ");
		if (!colors.enabled || !str) return str;
		var newLinesPresent = str.indexOf("\n") != -1;
		var nestedStyles = this._styles;
		var i = nestedStyles.length;
		while (i--) {
			var code = ansiStyles[nestedStyles[i]];
			str = code.open + str.replace(code.closeRe, code.open) + code.close;
			if (newLinesPresent) str = str.replace(newLineRegex, function(match) {
				return code.close + match + code.open;
			});
		}
		return str;
	}
	colors.setTheme = function(theme) {
		if (typeof theme === "string") {
			console.log("colors.setTheme now only accepts an object, not a string.  If you are trying to set a theme from a file, it is now your (the caller's) responsibility to require the file.  The old syntax looked like colors.setTheme(__dirname + '/../themes/generic-logging.js'); The new syntax looks like colors.setTheme(require(__dirname + '/../themes/generic-logging.js'));");
			return;
		}
		for (var style in theme) (function(style) {
			colors[style] = function(str) {
				if (typeof theme[style] === "object") {
					var out = str;
					for (var i in theme[style]) out = colors[theme[style][i]](out);
					return out;
				}
				return colors[theme[style]](str);
			};
		})(style);
	};
	function init() {
		var ret = {};
		Object.keys(styles).forEach(function(name) {
			ret[name] = { get: function() {
				return build([name]);
			} };
		});
		return ret;
	}
	var sequencer = function sequencer(map, str) {
		var exploded = str.split("");
		exploded = exploded.map(map);
		return exploded.join("");
	};
	colors.trap = require_trap();
	colors.zalgo = require_zalgo();
	colors.maps = {};
	colors.maps.america = require_america()(colors);
	colors.maps.zebra = require_zebra()(colors);
	colors.maps.rainbow = require_rainbow()(colors);
	colors.maps.random = require_random()(colors);
	for (var map in colors.maps) (function(map) {
		colors[map] = function(str) {
			return sequencer(colors.maps[map], str);
		};
	})(map);
	defineProps(colors, init());
}));

// node_modules/@colors/colors/safe.js
var require_safe = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var colors = require_colors();
	module["exports"] = colors;
}));

// node_modules/cli-table3/src/cell.js
var require_cell = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { info, debug } = require_debug();
	const utils = require_utils();
	var Cell = class Cell {
		constructor(options) {
			this.setOptions(options);
			this.x = null;
			this.y = null;
		}
		setOptions(options) {
			if ([
				"boolean",
				"number",
				"bigint",
				"string"
			].indexOf(typeof options) !== -1) options = { content: "" + options };
			options = options || {};
			this.options = options;
			let content = options.content;
			if ([
				"boolean",
				"number",
				"bigint",
				"string"
			].indexOf(typeof content) !== -1) this.content = String(content);
			else if (!content) this.content = this.options.href || "";
			else throw new Error("Content needs to be a primitive, got: " + typeof content);
			this.colSpan = options.colSpan || 1;
			this.rowSpan = options.rowSpan || 1;
			if (this.options.href) Object.defineProperty(this, "href", { get() {
				return this.options.href;
			} });
		}
		mergeTableOptions(tableOptions, cells) {
			this.cells = cells;
			let optionsChars = this.options.chars || {};
			let tableChars = tableOptions.chars;
			let chars = this.chars = {};
			CHAR_NAMES.forEach(function(name) {
				setOption(optionsChars, tableChars, name, chars);
			});
			this.truncate = this.options.truncate || tableOptions.truncate;
			let style = this.options.style = this.options.style || {};
			let tableStyle = tableOptions.style;
			setOption(style, tableStyle, "padding-left", this);
			setOption(style, tableStyle, "padding-right", this);
			this.head = style.head || tableStyle.head;
			this.border = style.border || tableStyle.border;
			this.fixedWidth = tableOptions.colWidths[this.x];
			this.lines = this.computeLines(tableOptions);
			this.desiredWidth = utils.strlen(this.content) + this.paddingLeft + this.paddingRight;
			this.desiredHeight = this.lines.length;
		}
		computeLines(tableOptions) {
			const tableWordWrap = tableOptions.wordWrap || tableOptions.textWrap;
			const { wordWrap = tableWordWrap } = this.options;
			if (this.fixedWidth && wordWrap) {
				this.fixedWidth -= this.paddingLeft + this.paddingRight;
				if (this.colSpan) {
					let i = 1;
					while (i < this.colSpan) {
						this.fixedWidth += tableOptions.colWidths[this.x + i];
						i++;
					}
				}
				const { wrapOnWordBoundary: tableWrapOnWordBoundary = true } = tableOptions;
				const { wrapOnWordBoundary = tableWrapOnWordBoundary } = this.options;
				return this.wrapLines(utils.wordWrap(this.fixedWidth, this.content, wrapOnWordBoundary));
			}
			return this.wrapLines(this.content.split("\n"));
		}
		wrapLines(computedLines) {
			const lines = utils.colorizeLines(computedLines);
			if (this.href) return lines.map((line) => utils.hyperlink(this.href, line));
			return lines;
		}
		init(tableOptions) {
			let x = this.x;
			let y = this.y;
			this.widths = tableOptions.colWidths.slice(x, x + this.colSpan);
			this.heights = tableOptions.rowHeights.slice(y, y + this.rowSpan);
			this.width = this.widths.reduce(sumPlusOne, -1);
			this.height = this.heights.reduce(sumPlusOne, -1);
			this.hAlign = this.options.hAlign || tableOptions.colAligns[x];
			this.vAlign = this.options.vAlign || tableOptions.rowAligns[y];
			this.drawRight = x + this.colSpan == tableOptions.colWidths.length;
		}
		draw(lineNum, spanningCell) {
			if (lineNum == "top") return this.drawTop(this.drawRight);
			if (lineNum == "bottom") return this.drawBottom(this.drawRight);
			let content = utils.truncate(this.content, 10, this.truncate);
			if (!lineNum) info(`${this.y}-${this.x}: ${this.rowSpan - lineNum}x${this.colSpan} Cell ${content}`);
			let padLen = Math.max(this.height - this.lines.length, 0);
			let padTop;
			switch (this.vAlign) {
				case "center":
					padTop = Math.ceil(padLen / 2);
					break;
				case "bottom":
					padTop = padLen;
					break;
				default: padTop = 0;
			}
			if (lineNum < padTop || lineNum >= padTop + this.lines.length) return this.drawEmpty(this.drawRight, spanningCell);
			let forceTruncation = this.lines.length > this.height && lineNum + 1 >= this.height;
			return this.drawLine(lineNum - padTop, this.drawRight, forceTruncation, spanningCell);
		}
		drawTop(drawRight) {
			let content = [];
			if (this.cells) this.widths.forEach(function(width, index) {
				content.push(this._topLeftChar(index));
				content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], width));
			}, this);
			else {
				content.push(this._topLeftChar(0));
				content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], this.width));
			}
			if (drawRight) content.push(this.chars[this.y == 0 ? "topRight" : "rightMid"]);
			return this.wrapWithStyleColors("border", content.join(""));
		}
		_topLeftChar(offset) {
			let x = this.x + offset;
			let leftChar;
			if (this.y == 0) leftChar = x == 0 ? "topLeft" : offset == 0 ? "topMid" : "top";
			else if (x == 0) leftChar = "leftMid";
			else {
				leftChar = offset == 0 ? "midMid" : "bottomMid";
				if (this.cells) {
					if (this.cells[this.y - 1][x] instanceof Cell.ColSpanCell) leftChar = offset == 0 ? "topMid" : "mid";
					if (offset == 0) {
						let i = 1;
						while (this.cells[this.y][x - i] instanceof Cell.ColSpanCell) i++;
						if (this.cells[this.y][x - i] instanceof Cell.RowSpanCell) leftChar = "leftMid";
					}
				}
			}
			return this.chars[leftChar];
		}
		wrapWithStyleColors(styleProperty, content) {
			if (this[styleProperty] && this[styleProperty].length) try {
				let colors = require_safe();
				for (let i = this[styleProperty].length - 1; i >= 0; i--) colors = colors[this[styleProperty][i]];
				return colors(content);
			} catch (e) {
				return content;
			}
			else return content;
		}
		drawLine(lineNum, drawRight, forceTruncationSymbol, spanningCell) {
			let left = this.chars[this.x == 0 ? "left" : "middle"];
			if (this.x && spanningCell && this.cells) {
				let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
				while (cellLeft instanceof ColSpanCell) cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
				if (!(cellLeft instanceof RowSpanCell)) left = this.chars["rightMid"];
			}
			let leftPadding = utils.repeat(" ", this.paddingLeft);
			let right = drawRight ? this.chars["right"] : "";
			let rightPadding = utils.repeat(" ", this.paddingRight);
			let line = this.lines[lineNum];
			let len = this.width - (this.paddingLeft + this.paddingRight);
			if (forceTruncationSymbol) line += this.truncate || "…";
			let content = utils.truncate(line, len, this.truncate);
			content = utils.pad(content, len, " ", this.hAlign);
			content = leftPadding + content + rightPadding;
			return this.stylizeLine(left, content, right);
		}
		stylizeLine(left, content, right) {
			left = this.wrapWithStyleColors("border", left);
			right = this.wrapWithStyleColors("border", right);
			if (this.y === 0) content = this.wrapWithStyleColors("head", content);
			return left + content + right;
		}
		drawBottom(drawRight) {
			let left = this.chars[this.x == 0 ? "bottomLeft" : "bottomMid"];
			let content = utils.repeat(this.chars.bottom, this.width);
			let right = drawRight ? this.chars["bottomRight"] : "";
			return this.wrapWithStyleColors("border", left + content + right);
		}
		drawEmpty(drawRight, spanningCell) {
			let left = this.chars[this.x == 0 ? "left" : "middle"];
			if (this.x && spanningCell && this.cells) {
				let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
				while (cellLeft instanceof ColSpanCell) cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
				if (!(cellLeft instanceof RowSpanCell)) left = this.chars["rightMid"];
			}
			let right = drawRight ? this.chars["right"] : "";
			let content = utils.repeat(" ", this.width);
			return this.stylizeLine(left, content, right);
		}
	};
	var ColSpanCell = class {
		constructor() {}
		draw(lineNum) {
			if (typeof lineNum === "number") debug(`${this.y}-${this.x}: 1x1 ColSpanCell`);
			return "";
		}
		init() {}
		mergeTableOptions() {}
	};
	var RowSpanCell = class {
		constructor(originalCell) {
			this.originalCell = originalCell;
		}
		init(tableOptions) {
			let y = this.y;
			let originalY = this.originalCell.y;
			this.cellOffset = y - originalY;
			this.offset = findDimension(tableOptions.rowHeights, originalY, this.cellOffset);
		}
		draw(lineNum) {
			if (lineNum == "top") return this.originalCell.draw(this.offset, this.cellOffset);
			if (lineNum == "bottom") return this.originalCell.draw("bottom");
			debug(`${this.y}-${this.x}: 1x${this.colSpan} RowSpanCell for ${this.originalCell.content}`);
			return this.originalCell.draw(this.offset + 1 + lineNum);
		}
		mergeTableOptions() {}
	};
	function firstDefined(...args) {
		return args.filter((v) => v !== void 0 && v !== null).shift();
	}
	function setOption(objA, objB, nameB, targetObj) {
		let nameA = nameB.split("-");
		if (nameA.length > 1) {
			nameA[1] = nameA[1].charAt(0).toUpperCase() + nameA[1].substr(1);
			nameA = nameA.join("");
			targetObj[nameA] = firstDefined(objA[nameA], objA[nameB], objB[nameA], objB[nameB]);
		} else targetObj[nameB] = firstDefined(objA[nameB], objB[nameB]);
	}
	function findDimension(dimensionTable, startingIndex, span) {
		let ret = dimensionTable[startingIndex];
		for (let i = 1; i < span; i++) ret += 1 + dimensionTable[startingIndex + i];
		return ret;
	}
	function sumPlusOne(a, b) {
		return a + b + 1;
	}
	let CHAR_NAMES = [
		"top",
		"top-mid",
		"top-left",
		"top-right",
		"bottom",
		"bottom-mid",
		"bottom-left",
		"bottom-right",
		"left",
		"left-mid",
		"mid",
		"mid-mid",
		"right",
		"right-mid",
		"middle"
	];
	module.exports = Cell;
	module.exports.ColSpanCell = ColSpanCell;
	module.exports.RowSpanCell = RowSpanCell;
}));

// node_modules/cli-table3/src/layout-manager.js
var require_layout_manager = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { warn, debug } = require_debug();
	const Cell = require_cell();
	const { ColSpanCell, RowSpanCell } = Cell;
	(function() {
		function next(alloc, col) {
			if (alloc[col] > 0) return next(alloc, col + 1);
			return col;
		}
		function layoutTable(table) {
			let alloc = {};
			table.forEach(function(row, rowIndex) {
				let col = 0;
				row.forEach(function(cell) {
					cell.y = rowIndex;
					cell.x = rowIndex ? next(alloc, col) : col;
					const rowSpan = cell.rowSpan || 1;
					const colSpan = cell.colSpan || 1;
					if (rowSpan > 1) for (let cs = 0; cs < colSpan; cs++) alloc[cell.x + cs] = rowSpan;
					col = cell.x + colSpan;
				});
				Object.keys(alloc).forEach((idx) => {
					alloc[idx]--;
					if (alloc[idx] < 1) delete alloc[idx];
				});
			});
		}
		function maxWidth(table) {
			let mw = 0;
			table.forEach(function(row) {
				row.forEach(function(cell) {
					mw = Math.max(mw, cell.x + (cell.colSpan || 1));
				});
			});
			return mw;
		}
		function maxHeight(table) {
			return table.length;
		}
		function cellsConflict(cell1, cell2) {
			let yMin1 = cell1.y;
			let yMax1 = cell1.y - 1 + (cell1.rowSpan || 1);
			let yMin2 = cell2.y;
			let yConflict = !(yMin1 > cell2.y - 1 + (cell2.rowSpan || 1) || yMin2 > yMax1);
			let xMin1 = cell1.x;
			let xMax1 = cell1.x - 1 + (cell1.colSpan || 1);
			let xMin2 = cell2.x;
			let xConflict = !(xMin1 > cell2.x - 1 + (cell2.colSpan || 1) || xMin2 > xMax1);
			return yConflict && xConflict;
		}
		function conflictExists(rows, x, y) {
			let i_max = Math.min(rows.length - 1, y);
			let cell = {
				x,
				y
			};
			for (let i = 0; i <= i_max; i++) {
				let row = rows[i];
				for (let j = 0; j < row.length; j++) if (cellsConflict(cell, row[j])) return true;
			}
			return false;
		}
		function allBlank(rows, y, xMin, xMax) {
			for (let x = xMin; x < xMax; x++) if (conflictExists(rows, x, y)) return false;
			return true;
		}
		function addRowSpanCells(table) {
			table.forEach(function(row, rowIndex) {
				row.forEach(function(cell) {
					for (let i = 1; i < cell.rowSpan; i++) {
						let rowSpanCell = new RowSpanCell(cell);
						rowSpanCell.x = cell.x;
						rowSpanCell.y = cell.y + i;
						rowSpanCell.colSpan = cell.colSpan;
						insertCell(rowSpanCell, table[rowIndex + i]);
					}
				});
			});
		}
		function addColSpanCells(cellRows) {
			for (let rowIndex = cellRows.length - 1; rowIndex >= 0; rowIndex--) {
				let cellColumns = cellRows[rowIndex];
				for (let columnIndex = 0; columnIndex < cellColumns.length; columnIndex++) {
					let cell = cellColumns[columnIndex];
					for (let k = 1; k < cell.colSpan; k++) {
						let colSpanCell = new ColSpanCell();
						colSpanCell.x = cell.x + k;
						colSpanCell.y = cell.y;
						cellColumns.splice(columnIndex + 1, 0, colSpanCell);
					}
				}
			}
		}
		function insertCell(cell, row) {
			let x = 0;
			while (x < row.length && row[x].x < cell.x) x++;
			row.splice(x, 0, cell);
		}
		function fillInTable(table) {
			let h_max = maxHeight(table);
			let w_max = maxWidth(table);
			debug(`Max rows: ${h_max}; Max cols: ${w_max}`);
			for (let y = 0; y < h_max; y++) for (let x = 0; x < w_max; x++) if (!conflictExists(table, x, y)) {
				let opts = {
					x,
					y,
					colSpan: 1,
					rowSpan: 1
				};
				x++;
				while (x < w_max && !conflictExists(table, x, y)) {
					opts.colSpan++;
					x++;
				}
				let y2 = y + 1;
				while (y2 < h_max && allBlank(table, y2, opts.x, opts.x + opts.colSpan)) {
					opts.rowSpan++;
					y2++;
				}
				let cell = new Cell(opts);
				cell.x = opts.x;
				cell.y = opts.y;
				warn(`Missing cell at ${cell.y}-${cell.x}.`);
				insertCell(cell, table[y]);
			}
		}
		function generateCells(rows) {
			return rows.map(function(row) {
				if (!Array.isArray(row)) {
					let key = Object.keys(row)[0];
					row = row[key];
					if (Array.isArray(row)) {
						row = row.slice();
						row.unshift(key);
					} else row = [key, row];
				}
				return row.map(function(cell) {
					return new Cell(cell);
				});
			});
		}
		function makeTableLayout(rows) {
			let cellRows = generateCells(rows);
			layoutTable(cellRows);
			fillInTable(cellRows);
			addRowSpanCells(cellRows);
			addColSpanCells(cellRows);
			return cellRows;
		}
		module.exports = {
			makeTableLayout,
			layoutTable,
			addRowSpanCells,
			maxWidth,
			fillInTable,
			computeWidths: makeComputeWidths("colSpan", "desiredWidth", "x", 1),
			computeHeights: makeComputeWidths("rowSpan", "desiredHeight", "y", 1)
		};
	})();
	function makeComputeWidths(colSpan, desiredWidth, x, forcedMin) {
		return function(vals, table) {
			let result = [];
			let spanners = [];
			let auto = {};
			table.forEach(function(row) {
				row.forEach(function(cell) {
					if ((cell[colSpan] || 1) > 1) spanners.push(cell);
					else result[cell[x]] = Math.max(result[cell[x]] || 0, cell[desiredWidth] || 0, forcedMin);
				});
			});
			vals.forEach(function(val, index) {
				if (typeof val === "number") result[index] = val;
			});
			for (let k = spanners.length - 1; k >= 0; k--) {
				let cell = spanners[k];
				let span = cell[colSpan];
				let col = cell[x];
				let existingWidth = result[col];
				let editableCols = typeof vals[col] === "number" ? 0 : 1;
				if (typeof existingWidth === "number") for (let i = 1; i < span; i++) {
					existingWidth += 1 + result[col + i];
					if (typeof vals[col + i] !== "number") editableCols++;
				}
				else {
					existingWidth = desiredWidth === "desiredWidth" ? cell.desiredWidth - 1 : 1;
					if (!auto[col] || auto[col] < existingWidth) auto[col] = existingWidth;
				}
				if (cell[desiredWidth] > existingWidth) {
					let i = 0;
					while (editableCols > 0 && cell[desiredWidth] > existingWidth) {
						if (typeof vals[col + i] !== "number") {
							let dif = Math.round((cell[desiredWidth] - existingWidth) / editableCols);
							existingWidth += dif;
							result[col + i] += dif;
							editableCols--;
						}
						i++;
					}
				}
			}
			Object.assign(vals, result, auto);
			for (let j = 0; j < vals.length; j++) vals[j] = Math.max(forcedMin, vals[j] || 0);
		};
	}
}));

// node_modules/cli-table3/src/table.js
var require_table = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const utils = require_utils();
	const tableLayout = require_layout_manager();
	var Table = class extends Array {
		constructor(opts) {
			super();
			const options = utils.mergeOptions(opts);
			Object.defineProperty(this, "options", {
				value: options,
				enumerable: options.debug
			});
			if (options.debug) {
				switch (typeof options.debug) {
					case "boolean":
						debug.setDebugLevel(debug.WARN);
						break;
					case "number":
						debug.setDebugLevel(options.debug);
						break;
					case "string":
						debug.setDebugLevel(parseInt(options.debug, 10));
						break;
					default:
						debug.setDebugLevel(debug.WARN);
						debug.warn(`Debug option is expected to be boolean, number, or string. Received a ${typeof options.debug}`);
				}
				Object.defineProperty(this, "messages", { get() {
					return debug.debugMessages();
				} });
			}
		}
		toString() {
			let array = this;
			let headersPresent = this.options.head && this.options.head.length;
			if (headersPresent) {
				array = [this.options.head];
				if (this.length) array.push.apply(array, this);
			} else this.options.style.head = [];
			let cells = tableLayout.makeTableLayout(array);
			cells.forEach(function(row) {
				row.forEach(function(cell) {
					cell.mergeTableOptions(this.options, cells);
				}, this);
			}, this);
			tableLayout.computeWidths(this.options.colWidths, cells);
			tableLayout.computeHeights(this.options.rowHeights, cells);
			cells.forEach(function(row) {
				row.forEach(function(cell) {
					cell.init(this.options);
				}, this);
			}, this);
			let result = [];
			for (let rowIndex = 0; rowIndex < cells.length; rowIndex++) {
				let row = cells[rowIndex];
				let heightOfRow = this.options.rowHeights[rowIndex];
				if (rowIndex === 0 || !this.options.style.compact || rowIndex == 1 && headersPresent) doDraw(row, "top", result);
				for (let lineNum = 0; lineNum < heightOfRow; lineNum++) doDraw(row, lineNum, result);
				if (rowIndex + 1 == cells.length) doDraw(row, "bottom", result);
			}
			return result.join("\n");
		}
		get width() {
			return this.toString().split("\n")[0].length;
		}
	};
	Table.reset = () => debug.reset();
	function doDraw(row, lineNum, result) {
		let line = [];
		row.forEach(function(cell) {
			line.push(cell.draw(lineNum));
		});
		let str = line.join("");
		if (str.length) result.push(str);
	}
	module.exports = Table;
}));

// node_modules/cli-table3/index.js
var require_cli_table3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_table();
}));

// src/report/text.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
const PLACES_SHOWN = 4;
const MODELS_SHOWN = 8;
const NOTICES_SHOWN = 5;
const SILENT_SHOWN = 20;
const CELL_LIMIT = 300;
const WIDTH = 120;
const MIN_WHY = 32;
const BORDERS = 6;
function renderText(report, room = Number.POSITIVE_INFINITY) {
	const blocks = [
		report.verdicts.length > 0 ? models(report, room) : null,
		...violationBlocks(grouped(report).violations),
		listBlock("Could not be checked:", report.problems.filter(isUnchecked).map(problemLine)),
		listBlock("Good to know:", atMost(NOTICES_SHOWN, report.problems.filter((problem) => !isUnchecked(problem)).map(problemLine))),
		listBlock("On the policy:", report.policyNotes.map((note) => `${note.severity}: ${note.message}`)),
		`${headline(report)} (policy ${report.policy}${report.offline ? ", offline" : ""}).`
	];
	return `${logText(blocks.filter((block) => block !== null).join("\n\n"))}\n`;
}
function models(report, room) {
	const head = [
		"Where",
		"Model",
		"License",
		"Verdict",
		"Why"
	];
	const silent = new Set(report.verdicts.filter(isOnlySilent).slice(SILENT_SHOWN));
	const named = [...silent].map((each) => cell(modelWords(each)));
	const more = silent.size === 0 ? "" : `\nand ${silent.size} more that the Hub did not answer for: ${named.join(", ")}`;
	const rows = report.verdicts.filter((each) => !silent.has(each)).map((each) => [
		places(each),
		cell(modelWords(each)),
		cell(licenseWords(each.determination)),
		verdictWords(each, report),
		cell(each.waivedBy === null ? whyWords(each) : `Waived: ${waiverWords(each.waivedBy)}`)
	]);
	const colWidths = columnWidths([head, ...rows], Math.min(WIDTH, room));
	if (colWidths.reduce((sum, each) => sum + each, BORDERS) > room) return rows.map(listed).join("\n") + more;
	const table = new import_cli_table3.default({
		head,
		colWidths,
		wordWrap: true,
		style: {
			head: [],
			border: [],
			compact: true
		}
	});
	for (const row of rows) table.push(row);
	return table.toString() + more;
}
function isOnlySilent(verdict) {
	return isUnanswered(verdict) && verdict.determination.own.unresolved?.kind === "unreachable";
}
function listed([places = "", model, license, verdict = "", why]) {
	const where = places.split("\n").join(", ");
	return `${verdict.replace("\n", " ")}: ${model} (${license})\n  ${where}\n  ${why}`;
}
function columnWidths(rows, room) {
	const widest = (column, pieces) => Math.max(...rows.flatMap((row) => (row[column] ?? "").split(pieces).map((piece) => piece.length))) + 2;
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => widest(column, column === 2 ? / / : /\n/));
	const left = room - widths.reduce((sum, each) => sum + each, 0) - BORDERS;
	return [...widths, Math.max(left, widest(4, /\s/), MIN_WHY)];
}
function cell(text) {
	return shortened(visible(text), CELL_LIMIT);
}
function places(verdict) {
	const lines = verdict.references.slice(0, PLACES_SHOWN).map((each) => cell(placeWords(each.reference.location)));
	const more = verdict.references.length - lines.length;
	return [...lines, ...more > 0 ? [`and ${more} more`] : []].join("\n");
}
function verdictWords(verdict, report) {
	const words = verdict.waivedBy === null ? OUTCOME_WORDS[verdict.outcome] : "waived";
	return groupOf(verdict, report) === "knownDebt" ? `${words}\n(known)` : words;
}
function violationBlocks(violations) {
	return [...groupBy(violations, violationBody)].map(([body, verdicts]) => `${visible(firstOf(verdicts.map(modelWords), MODELS_SHOWN))}: ${body}`);
}
function violationBody(verdict) {
	const lines = [
		...decidingClauses(verdict).map((clause) => `  clause: ${clause}`),
		...decidingRules(verdict).map((rule) => `  rule: ${rule}`),
		...remedies(verdict).map((step) => `  to do: ${step}`)
	];
	return [OUTCOME_WORDS[verdict.outcome], ...lines.map((line) => visible(line))].join("\n");
}
function atMost(count, lines) {
	const more = lines.length - count;
	return more > 0 ? [...lines.slice(0, count), `and ${more} more, all in the JSON report`] : lines;
}
function listBlock(title, lines) {
	if (lines.length === 0) return null;
	return [title, ...lines.map((line) => `  ${visible(line)}`)].join("\n");
}
function problemLine(problem) {
	return `${problem.location === null ? problem.subject : placeWords(problem.location)}: ${problemWords(problem)}`;
}

// src/report/formats.ts
const FORMATS = {
	text: renderText,
	json: renderJson,
	markdown: (report) => renderMarkdown(report),
	sarif: renderSarif,
	gitlab: renderGitlab,
	junit: renderJunit
};

export { violationSection as a, gitBase as c, titleSection as i, problemSection as n, waiverSection as o, renderMarkdown as r, comparedWithItself as s, FORMATS as t };