import { i as groupBy } from "./collections.js";
import "./domain.js";
import { i as requestOf, r as requestKey } from "./models.js";
import { n as compareOutcomes, r as isFailing } from "./outcome.js";
import { i as isViolation, r as isUnanswered } from "./report.js";
import { r as firstOf, t as counted } from "./words.js";
import { n as decode } from "./inside.js";
import { i as readBytes } from "./read.js";
import { r as TOOL } from "./wait-text.js";
import { n as findBase, r as unseenProblems, t as find } from "./find.js";
import { C as determine, E as allWithAssertions, T as compareTerms, a as hubResolver, b as governingWords, c as evaluate, d as scopeFinder, f as throughLinks, g as licenseAssertions, l as counts, r as requireLock, s as textsNeeded, u as outside, v as LICENSE_EVIDENCE, w as determineOwn, x as hashes } from "./read-lock.js";
import { n as LOCK_FILE } from "./schema.js";
import { d as originOf, f as factKeys, o as loosenings } from "./fields.js";

// src/conclude.ts
function conclude(judged) {
	const verdicts = [...judged.verdicts].sort(worstFirst);
	const failing = verdicts.filter(({ outcome }) => isFailing(outcome));
	const violations = verdicts.filter((verdict) => isViolation(verdict, judged.failOn));
	const counted = new Set(verdicts.flatMap(({ references }) => references.map(({ reference }) => placeOf(reference))));
	return {
		tool: TOOL,
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
function worstFirst(a, b) {
	return compareOutcomes(b.outcome, a.outcome) || Number(b.introduced) - Number(a.introduced) || Number(isUnanswered(a)) - Number(isUnanswered(b));
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

// src/files/words-seen.ts
const SHOWN = /(?:^|\/)(?:notice|licen[cs]e|readme|about|credits|attribution|acknowledg\w*|third[-_. ]?party)[^/]*$|\.(?:md|mdx|rst|txt|html?|tsx|jsx|vue|svelte|astro)$/i;
const MAX_FILES = 5e3;
const MAX_BYTES = 1048576;
function wordsSeen(directory, paths) {
	let texts = null;
	return (words) => {
		texts ??= shownTexts(directory, paths);
		const wanted = folded(words);
		return wanted !== "" && texts.some((text) => text.includes(wanted));
	};
}
function shownTexts(directory, paths) {
	return [...paths].filter((path) => SHOWN.test(path)).slice(0, MAX_FILES).map((path) => {
		const answer = readBytes(directory, path, MAX_BYTES);
		return answer.kind === "bytes" ? folded(decode(answer.bytes) ?? "") : "";
	});
}
function folded(text) {
	return text.replace(/\s+/g, " ").trim().toLowerCase();
}

// src/lock/verify.ts
function lockNotes(lock, base, now) {
	const notes = [];
	const moved = [];
	for (const [key, own] of now) {
		const locked = lock.models.get(key);
		if (locked === void 0 || own.unresolved !== null || isAsserted(own)) continue;
		if (locked.commit !== own.commit) moved.push(key);
		else if (governingWords(locked) !== governingWords(own) || !sameHashes(locked, own)) {
			const edited = base !== null && !sameEntry(base.models.get(key), locked);
			notes.push({
				severity: edited ? "error" : "warning",
				message: `${LOCK_FILE} says ${governingWords(locked)} for ${key} at commit ${locked.commit?.slice(0, 12)}, and the Hub gives ${governingWords(own)} for the same commit: the entry was altered, or made by another version. Run "model-license-gate lock".`,
				origin: null
			});
		}
	}
	if (moved.length > 0) notes.push(movedNote(moved));
	return notes;
}
function isAsserted({ evidence }) {
	return evidence.some(({ source }) => source === "policy-assertion");
}
function movedNote(moved) {
	return {
		severity: "notice",
		message: `${counted(moved.length, "model")} moved to another commit since the lock was written (${firstOf(moved, 3)}). "model-license-gate recheck" says what that changes.`,
		origin: null
	};
}
function sameHashes(a, b) {
	const [before, after] = [hashes(asRead(a), LICENSE_EVIDENCE), hashes(asRead(b), LICENSE_EVIDENCE)];
	return [...before].every(([key, hash]) => !after.has(key) || after.get(key) === hash);
}
function asRead(own) {
	return {
		...own,
		evidence: own.evidence.filter(({ unread }) => unread === null)
	};
}
function sameEntry(a, b) {
	return a !== void 0 && a.commit === b.commit && governingWords(a) === governingWords(b) && sameHashes(a, b);
}

// src/policy/changes.ts
function policyChanges(base, head) {
	const stated = factKeys.filter((key) => base.rules.organization[key] === void 0 && head.rules.organization[key] !== void 0);
	const open = new Set(stated.map((key) => `organization.${key}`));
	return {
		loosened: loosenings(base, head),
		tightened: loosenings(head, base).filter(({ key }) => !open.has(key)),
		stated
	};
}
function policyChangeNotes(base, head, judged, proposed) {
	const { loosened, stated } = policyChanges(base, head);
	const moved = movedVerdicts(judged, proposed);
	const effect = moved.length === 0 ? "no verdict of today would differ" : moved.join("; ");
	return [
		{
			severity: "warning",
			message: `This change edits the policy ${base.source}. It is judged by the policy as it was; once merged, ${effect}.`,
			origin: null
		},
		...loosened.map(({ message, origin }) => ({
			severity: "warning",
			message: `The policy of this change is looser: ${message}.`,
			origin
		})),
		...stated.map((key) => ({
			severity: "notice",
			message: `The policy of this change states organization.${key}, which was open.`,
			origin: originOf(head.rules, `organization.${key}`)
		}))
	];
}
function movedVerdicts(judged, proposed) {
	const later = new Map(proposed.map((verdict) => [placeKey$1(verdict), verdict]));
	const before = new Set(judged.map(placeKey$1));
	const changed = judged.flatMap((verdict) => {
		const after = later.get(placeKey$1(verdict));
		return after?.outcome === verdict.outcome ? [] : [wording(placeKey$1(verdict), verdict, after)];
	});
	const added = proposed.filter((verdict) => !before.has(placeKey$1(verdict)));
	return [...changed, ...added.map((verdict) => wording(placeKey$1(verdict), void 0, verdict))];
}
function placeKey$1({ request, scope }) {
	return scope === null ? requestKey(request) : `${requestKey(request)} in scope ${scope}`;
}
function wording(place, before, after) {
	const rule = after?.waivedBy?.origin.key ?? after?.reasons[0]?.rule.key;
	const why = rule === void 0 ? "" : ` (${rule})`;
	return `${place}: ${before?.outcome ?? "not judged"} -> ${after?.outcome ?? "not judged"}${why}`;
}

// src/policy/ignores.ts
function withoutNewIgnores(policy, compared) {
	if (policy["ignore-comments"] !== "reviewed") return {
		compared,
		notes: []
	};
	const isNew = ({ reference, ignoredBefore }) => reference.ignored !== null && !ignoredBefore;
	const added = compared.filter(isNew).map(({ reference: { location } }) => `${location.path}:${location.line}`);
	if (added.length === 0) return {
		compared,
		notes: []
	};
	const message = `This change adds ignore comments (${firstOf(added, 3)}). They do not count for the change itself; ask for a waiver, or set ignore-comments to allow.`;
	return {
		compared: compared.map((entry) => isNew(entry) ? {
			...entry,
			reference: {
				...entry.reference,
				ignored: null
			}
		} : entry),
		notes: [{
			severity: "warning",
			message,
			origin: policy.rules.origins.get("ignore-comments") ?? null
		}]
	};
}

// src/references/introduced.ts
function compareReferences({ head, base, renamed, scopeOf }) {
	const before = groupBy(base, (reference) => {
		const { path } = reference.location;
		return placeKey(renamed.get(path) ?? path, scopeOf(path), reference, reference.ignored !== null);
	});
	const taken = (reference, ignored) => {
		const { path } = reference.location;
		return before.get(placeKey(path, scopeOf(path), reference, ignored))?.shift();
	};
	const same = new Map(head.map((reference) => [reference, taken(reference, reference.ignored !== null)]));
	return withReplacements(head.map((reference) => {
		const old = same.get(reference) ?? (reference.ignored === null ? void 0 : taken(reference, false));
		const ignoredBefore = old !== void 0 && old.ignored !== null;
		return {
			reference,
			introduced: old === void 0,
			replaces: null,
			ignoredBefore
		};
	}), [...before.values()].flat(), renamed);
}
function placeKey(path, scope, reference, ignored) {
	return `${path}\0${scope ?? ""}\0${requestKey(reference).toLowerCase()}\0${reference.class}\0${ignored}`;
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
	const all = await find(input.directory);
	const found = {
		...all,
		references: outside(policiesNow(input), all.references)
	};
	const { compared, notes: ignores } = withoutNewIgnores(policy, await compare(input, found));
	const counted = compared.filter(({ reference }) => counts(reference, policy));
	const determinations = await determineAll(counted.flatMap(({ reference, replaces }) => replaces === null ? [reference] : [reference, replaces]), input.facts, licenseAssertions(policy, input.today));
	const models = groupByModel(counted, determinations);
	const problems = [
		...found.problems,
		...unseenProblems(found, input.base),
		...input.problems,
		...models.flatMap(({ determination }) => determination.problems)
	];
	const attributionSeen = wordsSeen(input.directory, found.paths);
	const judge = (by) => evaluate({
		policy: by.policy,
		models,
		problems,
		today: input.today,
		attributionSeen
	});
	const { verdicts, notes } = judge(input.policy);
	const changed = input.proposed === null ? [] : proposalNotes(input.proposed, policy, verdicts, judge);
	const locked = input.locks === null ? [] : lockNotes(input.locks.head, input.locks.base, determinations);
	return conclude({
		policy: policy.source,
		verdicts,
		policyNotes: [
			...policyNotes,
			...changed,
			...locked,
			...ignores,
			...notes
		],
		references: found.references,
		problems,
		filesRead: found.filesRead,
		offline: input.facts.kind === "lock",
		failOn: input.failOn
	});
}
function policiesNow({ policy, proposed }) {
	if (proposed?.kind !== "loaded") return policy.files;
	return policy.files.filter((name) => proposed.policy.files.includes(name));
}
function proposalNotes(proposed, policy, verdicts, judge) {
	if (proposed.kind === "loaded") return policyChangeNotes(policy, proposed.policy.policy, verdicts, judge(proposed.policy).verdicts);
	return [{
		severity: "error",
		message: `This change breaks the policy: ${proposed.error.message} Once merged, nothing could be checked.`,
		origin: null
	}];
}
async function compare({ base, isChange, directory, policy }, head) {
	const references = [...head.references, ...throughLinks(head.references, head.links, policy.policy)];
	if (base === null) return references.map((reference) => {
		return {
			reference,
			introduced: true,
			replaces: null,
			ignoredBefore: !isChange && reference.ignored !== null
		};
	});
	const renames = base.changes.filter(({ status }) => status === "renamed");
	const scopeOf = scopeFinder(policy.policy);
	const changed = new Set(base.changes.map(({ path }) => path));
	const oldLinks = new Map([...head.links].filter(([link]) => !changed.has(link)));
	const before = outside(policy.files, await findBase(directory, head, base));
	return compareReferences({
		head: references,
		base: [...before, ...throughLinks(before, oldLinks, policy.policy)],
		renamed: new Map(renames.map(({ basePath, path }) => [basePath ?? path, path])),
		scopeOf: (path) => scopeOf(path)?.name ?? null
	});
}
async function determineAll(wanted, facts, assertions) {
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const own = facts.kind === "lock" ? (await facts.lock()).models : await resolved(wanted, facts.resolve);
	return allWithAssertions(own, assertions);
}
async function resolved(wanted, resolve) {
	const requests = new Map(wanted.map(({ model, revision }) => [requestKey({
		model,
		revision
	}), {
		model,
		revision
	}]));
	const own = /* @__PURE__ */ new Map();
	for (const [key, resolution] of await resolve([...requests.values()])) {
		const request = requests.get(key) ?? requestOf(key);
		if (request !== null) own.set(key, determineOwn(request, resolution));
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
	const reported = ({ reference, introduced, replaces: from }) => {
		if (from === null) return {
			reference,
			introduced,
			replaces: null
		};
		const change = compareTerms(determinationOf(from), determinationOf(reference));
		return {
			reference,
			introduced,
			replaces: {
				request: {
					model: from.model,
					revision: from.revision
				},
				change
			}
		};
	};
	const sameModel = ({ reference }) => {
		const { kind, commit } = determinationOf(reference);
		return [
			reference.model.toLowerCase(),
			reference.revision,
			kind,
			commit
		].join(" ");
	};
	return [...groupBy(compared, sameModel).values()].flatMap((same) => {
		const written = same.map(({ reference }) => determinationOf(reference));
		const asOnHub = written.find(({ own }) => own.renamedFrom === null) ?? written[0];
		return asOnHub === void 0 ? [] : [{
			determination: asOnHub,
			references: same.map(reported)
		}];
	});
}

// src/setup/fact-source.ts
async function factSource(run, offline, readLock) {
	if (!offline && !(run.settings.offline && await readLock() !== null)) return hubFacts(run);
	return {
		facts: {
			kind: "lock",
			lock: async () => requireLock(await readLock())
		},
		problems: []
	};
}
function hubFacts(run) {
	const { resolve, problems } = hubResolver(run);
	return {
		facts: {
			kind: "hub",
			resolve: (requests) => resolve(requests, textsNeeded)
		},
		problems
	};
}

export { wordsSeen as a, determineAll as i, hubFacts as n, check as r, factSource as t };