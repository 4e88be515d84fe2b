import { i as waivableAs } from "./domain.js";
import { a as licenseEntry, r as modelIndex } from "./compile.js";
import { r as pathMatcher } from "./globs.js";

// src/policy/waivers.ts
const NOTICE_DAYS = 30;
function indexWaivers({ waivers, prefix }) {
	const all = [...waivers].sort((a, b) => b.value.expires.localeCompare(a.value.expires)).map(({ value, origin }) => {
		const globs = (value.paths ?? []).map(pathMatcher);
		const coversPath = (path) => value.paths === void 0 || globs.some((matches) => matches(prefix + path));
		return {
			value,
			origin,
			coversPath
		};
	});
	return {
		all,
		naming: modelIndex(all, ({ value }) => value.model)
	};
}
function waiverFor(waivers, determination, references, today) {
	let answer = { kind: "none" };
	for (const waiver of waivers.naming(determination.model)) {
		if (whyNotMeant(waiver, determination, references) !== null) continue;
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
function waiversPassedOver(policy, determination, references, today) {
	return indexWaivers(policy).naming(determination.model).flatMap((waiver) => {
		const why = whyNotMeant(waiver, determination, references) ?? whyVoid(waiver.value, determination, today);
		return why === null ? [] : [{
			waiver: shownWaiver(waiver),
			why
		}];
	});
}
function whyNotMeant({ value, coversPath }, { requested, commit }, references) {
	if (value.revision !== void 0 && value.revision !== requested.revision && value.revision !== commit) return `it was given for revision ${value.revision}`;
	if (value.paths !== void 0 && references.length === 0) return `it covers ${value.paths.join(", ")} only`;
	const outside = references.find(({ location }) => !coversPath(location.path));
	return outside === void 0 ? null : `it does not cover ${outside.location.path}`;
}
function whyVoid({ license, expires }, determination, today) {
	if (expires < today) return `it ended on ${expires}`;
	if (license === void 0) return null;
	const given = [license].flat();
	const covered = given.map(idsOf);
	const now = waivableAs(determination);
	return now.every((id) => covered.flat().includes(id)) && covered.every((ids) => ids.some((id) => now.includes(id))) ? null : `it was given for ${given.join(", ")}, and the model is now under ${now.join(", ")}`;
}
function idsOf(name) {
	return [name.toLowerCase(), ...licenseEntry(name).alternatives.flat()];
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
function dateNotes(policy, today) {
	const used = new Set(policy.waivers.map(({ origin }) => origin));
	return [...waiverNotes(indexWaivers(policy), used, today), ...assertionNotes(policy.assertions, today)];
}
function waiverNotes({ all }, used, today) {
	return all.flatMap(({ value, origin }) => {
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

export { voidReason as a, waiversPassedOver as c, shownWaiver as i, dateNotes as n, waiverFor as o, indexWaivers as r, waiverNotes as s, assertionNotes as t };