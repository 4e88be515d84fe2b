import { i as listFiles } from "./find.js";
import { n as modelId } from "./models.js";
import { t as UsageError } from "./problem.js";
import { a as wordsSeen, i as determineAll, t as factSource } from "./fact-source.js";
import { C as determine, E as allWithAssertions, _ as makeSubject, c as evaluate, d as scopeFinder, g as licenseAssertions, h as contractsInForce, m as TERM_RULES, p as judgeTerms, t as readLock } from "./read-lock.js";
import { d as originOf } from "./fields.js";
import { c as waiversPassedOver } from "./waivers2.js";
import { d as string, r as array, u as strictObject } from "./schemas.js";
import "./domain.js";
import { n as readDocument } from "./document.js";
import { s as outcome, u as isoDate } from "./policy.js";
import { t as today } from "./today2.js";
import { t as checkDirectory } from "./check-directory.js";
import { i as hubRun } from "./options2.js";
import { t as policiesOf } from "./policies4.js";
import { n as sayProblems } from "./print.js";

// src/policy/explain.ts
function explain(policy, determination, path, today, attributionSeen) {
	const references = path === null ? [] : [referenceAt(determination, path)];
	const input = {
		policy,
		models: [{
			determination,
			references
		}],
		today,
		problems: [],
		attributionSeen
	};
	const [verdict] = evaluate(input).verdicts;
	if (verdict === void 0) throw new Error(`no verdict on ${determination.model}`);
	const rules = (path === null ? null : scopeFinder(policy)(path))?.rules ?? policy.rules;
	const judgements = judgeTerms(makeSubject(determination, rules, contractsInForce(policy.assertions, today), {
		onlyLikely: false,
		attributionSeen
	}));
	const deciding = [...new Set(judgements.flatMap(({ term }) => TERM_RULES[term.term].facts))];
	const open = deciding.flatMap((fact) => openest(fact, judgements));
	return {
		verdict,
		passedOver: judgements.filter(({ state, action }) => state.kind === "clear" && (action === "by-facts" || action === "accept")).map(({ term, state }) => ({
			term,
			why: state.message
		})),
		waiversPassedOver: waiversPassedOver(policy, determination, references.map(({ reference }) => reference), today),
		wouldChange: changes(input, rules, open, verdict.outcome),
		facts: deciding.map((fact) => ({
			fact,
			value: rules.organization[fact],
			origin: originOf(rules, `organization.${fact}`)
		}))
	};
}
const OPENEST = {
	"commercial-use": false,
	purposes: ["research"],
	"monthly-active-users": 0,
	"monthly-unique-users": 0,
	"daily-active-users": 0,
	"monthly-visits": 0,
	devices: 0,
	regions: [],
	"redistributes-weights": false,
	"modifies-weights": false,
	"serves-over-network": false,
	"hosts-model-for-others": false,
	"trains-on-outputs": false,
	"competes-with-licensors": false,
	"filters-content": true,
	fields: []
};
function openest(fact, judgements) {
	if (fact !== "annual-revenue" && fact !== "funding") return fact in OPENEST ? [{ [fact]: OPENEST[fact] }] : [];
	const currencies = judgements.flatMap(({ term: { value } }) => typeof value === "object" && "currency" in value && value.currency !== null ? [value.currency] : []);
	const amounts = [...new Set(currencies)].map((currency) => ({
		amount: 0,
		currency
	}));
	return amounts.length === 0 ? [] : [{ [fact]: amounts }];
}
function changes(input, rules, candidates, now) {
	const single = candidates.flatMap((facts) => change(input, rules, facts, now));
	if (single.length > 0 || candidates.length === 0) return single;
	return change(input, rules, Object.assign({}, ...candidates), now);
}
function change(input, rules, facts, now) {
	const other = {
		...rules,
		organization: {
			...rules.organization,
			...facts
		}
	};
	const policy = {
		...input.policy,
		rules: other,
		scopes: []
	};
	const [verdict] = evaluate({
		...input,
		policy
	}).verdicts;
	return verdict === void 0 || verdict.outcome === now ? [] : [{
		facts,
		outcome: verdict.outcome
	}];
}
function referenceAt({ requested }, path) {
	return {
		reference: {
			model: requested.model,
			written: requested.model,
			revision: requested.revision,
			file: null,
			how: "policy",
			class: "use",
			certainty: "certain",
			location: {
				path,
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			},
			ignored: null
		},
		introduced: true,
		replaces: null
	};
}

// src/policy/test-file.ts
const policyTestSchema = strictObject({ tests: array(strictObject({
	model: string().min(1).max(200),
	revision: string().min(1).max(200).optional(),
	path: string().min(1).max(500).optional().describe("Where it is used, when a scope decides."),
	expect: outcome,
	because: string().min(1).max(200).optional().describe("Rule key or term that must be among the deciding reasons, for example `non-commercial`."),
	"as-of": isoDate.optional().describe("Date that waivers, contracts and findings are judged by. Default: today.")
})).min(1).max(5e3) }).meta({ title: "Tests of a model license policy" });
function readPolicyTests(text, source) {
	const { value, lineOf } = readDocument(text, source, policyTestSchema);
	return value.tests.map((test, index) => {
		const line = lineOf(["tests", index]);
		const model = modelId(test.model);
		if (model === null) throw new UsageError(`${source}:${line}: "${test.model}" is not a model id.`, "Write OWNER/NAME.");
		return {
			request: {
				model,
				revision: test.revision ?? null
			},
			path: test.path ?? null,
			expect: test.expect,
			because: test.because ?? null,
			asOf: test["as-of"] ?? null,
			line
		};
	});
}
function runPolicyTests(policy, tests, determinationOf, today, attributionSeen) {
	return tests.map((test) => {
		const date = test.asOf ?? today;
		const determination = determinationOf(test.request, date);
		const run = {
			policy,
			models: [{
				determination,
				references: test.path === null ? [] : [referenceAt(determination, test.path)]
			}],
			today: date,
			problems: [],
			attributionSeen
		};
		const [verdict] = evaluate(run).verdicts;
		if (verdict === void 0) throw new Error(`no verdict on ${test.request.model}`);
		return {
			test,
			verdict,
			failure: failureOf(test, verdict)
		};
	});
}
function failureOf({ expect, because }, { outcome, reasons }) {
	if (outcome !== expect) return `expected ${expect}, got ${outcome}: ${reasons[0]?.message ?? "no reason"}`;
	if (because === null) return null;
	const keys = reasons.filter((reason) => reason.outcome === reasons[0]?.outcome).flatMap(({ rule, term }) => [rule.key, ...term === null ? [] : [term.term]]);
	return keys.includes(because) ? null : `expected because of ${because}, got ${[...new Set(keys)].join(", ")}`;
}

// src/cli/policy-author.ts
async function loadForAuthor(directory, named) {
	checkDirectory(directory);
	return (await policiesOf(directory, named, null)).judging;
}
async function explainForAuthor(policy, request, flags) {
	const { facts, problems } = await factSource(hubRun(flags), flags.offline ?? false, () => readLock(flags.dir, null));
	const own = await determineAll([request], facts, licenseAssertions(policy, today()));
	sayProblems(problems);
	return explain(policy, determine(request, own), flags.path ?? null, today(), await wordsOf(flags.dir));
}
async function testForAuthor(directory, named, text, source) {
	const { policy } = await loadForAuthor(directory, named);
	const tests = readPolicyTests(text, source);
	const locked = (await readLock(directory, null))?.models ?? /* @__PURE__ */ new Map();
	const determinationOf = (request, date) => determine(request, allWithAssertions(locked, licenseAssertions(policy, date)));
	return runPolicyTests(policy, tests, determinationOf, today(), await wordsOf(directory));
}
async function wordsOf(directory) {
	const { paths } = await listFiles(directory);
	return wordsSeen(directory, new Set(paths));
}

export { explainForAuthor, loadForAuthor, testForAuthor };