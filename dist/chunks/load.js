import { n as WAIVABLE_UNKNOWNS } from "./domain.js";
import { a as licenseEntry, i as catalogId, n as coveringModels, o as licenseNames } from "./compile.js";
import { t as isFullCommit } from "./models.js";
import { t as UsageError } from "./problem.js";
import { a as originWords } from "./report.js";
import { n as readDocument, t as nearest } from "./document.js";
import { a as isOverridable, c as finishDraft, l as mergeDocument, n as isKnownField, o as loosenings, t as FIELDS, u as EMPTY_DRAFT } from "./fields.js";
import { c as overridableKeys, l as policySchema } from "./policy.js";

// src/policy/contradictions.ts
function contradictions(policy) {
	const notes = [
		...ruleNotes(policy.rules),
		...policy.scopes.flatMap(({ rules }) => ruleNotes(rules)),
		...policy.waivers.flatMap(({ value, origin }) => ownerNotes(value.model, origin)),
		...doubledWaivers(policy),
		...doubledScopes(policy)
	];
	return [...new Map(notes.map((note) => [note.message, note])).values()];
}
function ruleNotes({ licenses, models }) {
	return [
		...[
			licenses.allow ?? [],
			licenses.review,
			licenses.deny
		].flat().flatMap(({ value, origin }) => entryNotes(value, origin)),
		...[
			...models.allow,
			...models.review,
			...models.deny
		].flatMap(({ value, origin }) => ownerNotes(value, origin)),
		...overlaps("licenses", licenses.allow ?? [], licenseDenial(licenses.deny)),
		...overlaps("models", models.allow, coveringModels(models.deny))
	];
}
function entryNotes(text, origin) {
	const entry = licenseEntry(text);
	if (entry.unknown.length > 0) return [{
		severity: "warning",
		message: `${origin.key}: the catalog has no license ${entry.unknown.join(", ")}, so this entry cannot match it; models under it count as unrecognized.`,
		origin
	}];
	if (entry.alternatives.length > 0) return [];
	return [{
		severity: "warning",
		message: `${origin.key}: "${text}" matches no license of the catalog.`,
		origin
	}];
}
function ownerNotes(text, origin) {
	if (text.includes("/") || text === "**") return [];
	const all = /^[*?]+$/.test(text) ? "\"**\" for all models, or owner/name" : `"${text}/*" for all models of an owner, or "*/${text}" whoever the owner is`;
	return [{
		severity: "warning",
		message: `${origin.key}: "${text}" names no owner, so it matches only a model without one. Write ${all}.`,
		origin
	}];
}
function overlaps(group, allow, denial) {
	const found = [];
	for (const allowed of allow) {
		const denied = denial(allowed.value);
		if (denied === null) continue;
		const lines = [allowed, denied].map(({ origin }) => origin.line ?? "?");
		found.push({
			severity: "warning",
			message: `${group} both allows "${allowed.value}" (line ${lines[0]}) and denies "${denied.value}" (line ${lines[1]}): deny wins.`,
			origin: denied.origin
		});
	}
	return found;
}
function licenseDenial(deny) {
	const byId = /* @__PURE__ */ new Map();
	for (const entry of deny) for (const id of licenseEntry(entry.value).alternatives.flat()) byId.set(id, entry);
	return (allowed) => {
		const hits = licenseEntry(allowed).alternatives.map((ids) => ids.map((id) => byId.get(id)).find(Boolean));
		return hits.every((hit) => hit !== void 0) ? hits[0] ?? null : null;
	};
}
function doubledWaivers({ waivers }) {
	const first = /* @__PURE__ */ new Map();
	const notes = [];
	for (const { value, origin } of waivers) {
		const key = JSON.stringify([
			value.model.toLowerCase(),
			value.revision,
			value.paths,
			value.license
		]);
		const earlier = first.get(key);
		if (earlier === void 0) first.set(key, origin);
		else {
			const message = `${origin.key} (line ${origin.line ?? "?"}) waives the same as ${earlier.key} (line ${earlier.line ?? "?"}): keep one, the one that ends later is used.`;
			notes.push({
				severity: "warning",
				message,
				origin
			});
		}
	}
	return notes;
}
function doubledScopes({ scopes }) {
	const names = /* @__PURE__ */ new Set();
	return scopes.flatMap(({ value: { name }, origin }) => {
		const doubled = names.has(name);
		names.add(name);
		if (!doubled) return [];
		return [{
			severity: "warning",
			message: `${origin.key}: there is another scope named "${name}".`,
			origin
		}];
	});
}

// src/policy/presets.generated.ts
const PRESETS = {
	"commercial-product": "# yaml-language-server: $schema=./policy.schema.json\n#\n# For a company that builds models into a product it sells or runs.\n# Judges when a repository has no policy of its own.\n#\n# The preset states only what \"a commercial product\" means. Everything else about you (users, revenue, regions,\n# whether weights are shipped) is asked for by the licenses that need it: such a model is held for review with the\n# question to answer. State the answers in your own policy:\n#\n#   extends: preset:commercial-product\n#   organization:\n#     monthly-active-users: 50000\n#     annual-revenue: {amount: 400000, currency: USD}\nversion: 1\n\norganization:\n  # Rules out \"non-commercial\" and \"research only\" licenses.\n  commercial-use: true\n  purposes: [production]\n\nlicenses:\n  # A text that was altered is not the license it was copied from: somebody must read it.\n  modified: review\n\n# No license, an unknown one, contradicting ones, no answer: all of them stop the check.\non-unknown:\n  undeclared: deny\n  unrecognized: deny\n  conflicting: deny\n  unresolved: deny\n  unreachable: deny\n",
	"internal-use": "# yaml-language-server: $schema=./policy.schema.json\n#\n# For models that only the organization's own staff use: assistants, search, code completion on its own servers.\n# Weights and access stay inside, so duties that begin with passing on do not arise. Internal use at a company is\n# still commercial use for most licenses.\nversion: 1\n\norganization:\n  commercial-use: true\n  purposes: [internal]\n  redistributes-weights: false\n  serves-over-network: false\n  hosts-model-for-others: false\n\nlicenses:\n  modified: review\n\non-unknown:\n  undeclared: deny\n  unrecognized: deny\n  conflicting: deny\n  unresolved: deny\n  unreachable: deny\n",
	"permissive-only": "# yaml-language-server: $schema=./policy.schema.json\n#\n# Nothing but permissive licenses: Apache-2.0, MIT, BSD, CC-BY and their like. No user caps, no use policies,\n# no copyleft, nothing to negotiate. For products where legal wants no case-by-case work.\nversion: 1\n\norganization:\n  commercial-use: true\n  purposes: [production]\n\nlicenses:\n  # Categories of the catalog; single licenses can be added by id.\n  allow: [permissive]\n  modified: review\n\n# Some texts that call themselves permissive ask for words on the screen, have caps, or stand beside a use policy.\nterms:\n  use-restrictions: review\n  mau-threshold: review\n  revenue-threshold: review\n  size-threshold: review\n\non-unknown:\n  undeclared: deny\n  unrecognized: deny\n  conflicting: deny\n  unresolved: deny\n  unreachable: deny\n",
	"research": "# yaml-language-server: $schema=./policy.schema.json\n#\n# For non-commercial research: a university group, a public institute. \"Non-commercial\" and \"research only\" licenses\n# are fine. A company's research department is a company: begin with commercial-product and add a scope.\nversion: 1\n\norganization:\n  commercial-use: false\n  purposes: [research]\n  hosts-model-for-others: false\n\nterms:\n  # Results are published under the license of the model they were made from.\n  share-alike: accept\n  network-copyleft: accept\n\nlicenses:\n  modified: review\n\n# A model without a license grants nothing, to researchers neither.\non-unknown:\n  undeclared: review\n  unrecognized: review\n  conflicting: review\n  unresolved: deny\n  unreachable: deny\n",
	"weights-redistribution": "# yaml-language-server: $schema=./policy.schema.json\n#\n# For those who pass weights on: model hubs, images with weights inside, software on customers' machines, published\n# fine-tunes. Duties that begin with passing on (license text, notices, names, share-alike) all arise.\nversion: 1\n\norganization:\n  commercial-use: true\n  purposes: [production]\n  redistributes-weights: true\n\nlicenses:\n  modified: review\n\nrequire:\n  # What is passed on must be known by its text, and fixed.\n  license-text: review\n  pinned-revision: review\n  # Words and notices that the license asks for must stand in the repository.\n  notice: review\n  known-lineage: deny\n\non-unknown:\n  undeclared: deny\n  unrecognized: deny\n  conflicting: deny\n  unresolved: deny\n  unreachable: deny\n"
};

// src/policy/sources.ts
const DEFAULT_PATHS = [".github/model-license-policy.yml", ".github/model-license-policy.yaml"];
const DEFAULT_PRESET = "commercial-product";
const REMOTE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})\/\/([^@]{1,300})@([A-Za-z0-9._/-]{1,100})$/;
function policySource(text) {
	if (text.startsWith("preset:")) {
		const name = text.slice(7);
		if (!Object.hasOwn(PRESETS, name)) throw new UsageError(`There is no preset "${name}"${nearest(name, Object.keys(PRESETS), "presets")}`, "Name one of those that stand in policies/, or a file without \"preset:\".");
		return {
			kind: "preset",
			name
		};
	}
	if (text.includes("://")) throw new UsageError(`"${text}" is an address; policies are not fetched from addresses.`, "Write owner/repo//path@ref for a file in another repository.");
	if (text.includes("//")) return remoteSource(text);
	return {
		kind: "file",
		path: text
	};
}
function remoteSource(text) {
	const [, owner, repo, path, ref] = REMOTE.exec(text) ?? [];
	if (owner === void 0 || repo === void 0 || path === void 0 || ref === void 0) {
		const why = text.includes("@") ? "is not owner/repo//path@ref" : "names no ref, so it could change unseen";
		throw new UsageError(`"${text}" ${why}.`, "Write owner/repo//path@ref, best with a full commit as ref.");
	}
	if (repo === "." || repo === ".." || ref.includes("..") || path.split("/").some((part) => part === ".." || part === "")) throw new UsageError(`"${text}" leaves its repository.`, "Write a plain path after the //.");
	return {
		kind: "remote",
		owner,
		repo,
		path,
		ref
	};
}
function sourceName(source) {
	switch (source.kind) {
		case "default": return DEFAULT_PATHS[0];
		case "preset": return `preset:${source.name}`;
		case "file": return source.path;
		case "remote": return `${source.owner}/${source.repo}//${source.path}@${source.ref}`;
		default: return source;
	}
}
function extendedSource(text, from) {
	const source = policySource(text);
	if (source.kind !== "file") return source;
	if (from.kind === "remote") return {
		...from,
		path: besideOf(from.path, source.path)
	};
	if (from.kind === "file") return {
		kind: "file",
		path: besideOf(from.path, source.path)
	};
	throw new UsageError(`A preset cannot extend the file "${text}".`, "This is a fault of the preset: report it.");
}
function besideOf(document, path) {
	if (path.startsWith("/")) throw new UsageError(`"${path}" is an absolute path.`, `Write it relative to ${document}.`);
	const absolute = document.startsWith("/");
	const parts = document.split("/").slice(0, -1);
	for (const part of path.split("/")) {
		if (part === "." || part === "") continue;
		if (part !== "..") parts.push(part);
		else if (parts.length > (absolute ? 1 : 0)) parts.pop();
		else throw new UsageError(`"${path}" leaves the repository.`, `Write it relative to ${document}.`);
	}
	return parts.join("/");
}

// src/policy/unknown-names.ts
function refuseUnknownNames({ value, lineOf }, source) {
	const found = [
		...unknownKeys(value),
		...unknownAssertions(value),
		...unknownLicenses(value),
		...unknownWaived(value),
		...unknownFacts(value.organization, ["organization"]),
		...(value.scopes ?? []).flatMap((scope, index) => unknownFacts(scope.organization, [
			"scopes",
			index,
			"organization"
		]))
	];
	if (found.length === 0) return;
	const lines = found.map(({ path, message }) => ({
		line: lineOf(path),
		message
	})).sort((a, b) => a.line - b.line).map(({ line, message }) => `${source}:${line}: ${message}`);
	const shown = lines.length === 1 ? lines : [`${source} names what nobody knows:`, ...lines.slice(0, MOST_SHOWN)];
	throw new UsageError(shown.join("\n  "), [...new Set(found.map(({ hint }) => hint))].join(" "));
}
const MOST_SHOWN = 20;
function unknownKeys({ overridable = [] }) {
	const known = overridableKeys();
	const hint = "Name a key of the policy, for example \"waivers\" or \"terms.share-alike\".";
	return overridable.flatMap((key, index) => {
		if (known.includes(key)) return [];
		const message = `overridable: unknown key "${key}"${nearest(key, known)}`;
		return [{
			path: ["overridable", index],
			message,
			hint
		}];
	});
}
function unknownAssertions({ assertions = [] }) {
	const hint = "Name a catalog id; for an agreement with the licensor write \"contract\" in place of \"license\".";
	return assertions.flatMap(({ license }, index) => {
		if (license === void 0 || catalogId(license) !== null) return [];
		const message = `assertions[${index}].license: the catalog has no "${license}"${nearest(license.toLowerCase(), licenseNames())}`;
		return [{
			path: [
				"assertions",
				index,
				"license"
			],
			message,
			hint
		}];
	});
}
function unknownLicenses({ licenses, scopes = [] }) {
	const inScopes = scopes.flatMap((scope, index) => unknownEntries(scope.licenses, ["scopes", index]));
	return [...unknownEntries(licenses, []), ...inScopes];
}
function unknownEntries(lists, above) {
	const hint = "Write a catalog id, an SPDX id or expression, a category or a glob.";
	return [
		"allow",
		"review",
		"deny"
	].flatMap((list) => (lists?.[list] ?? []).flatMap((text, index) => {
		const { error } = licenseEntry(text);
		if (error === null) return [];
		const message = `licenses.${list}: "${text}" ${error}${nearest(text.toLowerCase(), licenseNames())}`;
		return [{
			path: [
				...above,
				"licenses",
				list,
				index
			],
			message,
			hint
		}];
	}));
}
function unknownWaived({ waivers = [] }) {
	const hint = "Name the license of the model as reports do; such a waiver is void.";
	return waivers.flatMap(({ license = [] }, index) => [license].flat().flatMap((text) => {
		const folded = text.toLowerCase();
		if (WAIVABLE_UNKNOWNS.includes(folded) || licenseEntry(text).error === null) return [];
		const message = `waivers[${index}].license: the catalog has no "${text}"${nearest(folded, licenseNames())}`;
		return [{
			path: [
				"waivers",
				index,
				"license"
			],
			message,
			hint
		}];
	}));
}
function unknownFacts(facts, path) {
	const fields = (facts?.fields ?? []).flatMap((field, index) => {
		if (isKnownField(field)) return [];
		const message = `organization.fields: "${field}" is no field of use that licenses shut out${nearest(field.toLowerCase(), FIELDS, "fields")}`;
		const hint = "Leave out a field that none of the known ones holds: it would decide nothing.";
		return [{
			path: [
				...path,
				"fields",
				index
			],
			message,
			hint
		}];
	});
	const registrations = (facts?.registrations ?? []).flatMap((text, index) => {
		const folded = text.toLowerCase();
		if (catalogId(text) === folded) return [];
		const message = `organization.registrations: the catalog has no "${text}"${nearest(folded, licenseNames())}`;
		return [{
			path: [
				...path,
				"registrations",
				index
			],
			message,
			hint: "Name a license by its catalog id."
		}];
	});
	return [...fields, ...registrations];
}

// src/policy/load.ts
const MAX_DEPTH = 5;
async function loadPolicy(source, reader) {
	const found = source.kind === "default" ? {
		kind: "preset",
		name: DEFAULT_PRESET
	} : source;
	const { documents, notes } = await loadStack(found, reader, []);
	const policy = finishDraft(merged(documents));
	const missing = documents.flatMap(({ name, document }) => emptyNotes(name, document));
	if (source.kind === "default") missing.push({
		severity: "notice",
		message: `There is no ${DEFAULT_PATHS[0]}: ${sourceName(found)} judges. "model-license-gate policy init" writes a policy of your own.`,
		origin: null
	});
	return {
		policy,
		notes: [
			...missing,
			...notes,
			...contradictions(policy)
		],
		files: documents.filter(({ isFile }) => isFile).map(({ name }) => name)
	};
}
async function loadStack(source, reader, below) {
	const name = sourceName(source);
	const chain = [...below, name];
	refuseChain(chain);
	const document = readDocument(await textOf(source, reader, below), name, policySchema);
	refuseUnknownNames(document, name);
	const documents = [];
	const binding = [];
	const notes = refNotes(source);
	for (const text of [document.value.extends ?? []].flat()) {
		const extended = extendedSource(text, source);
		const stack = await loadStack(extended, reader, chain);
		const laid = new Set(documents.map((document) => document.name));
		documents.push(...stack.documents.filter((document) => !laid.has(document.name)));
		binding.push(...stack.binding);
		notes.push(...stack.notes);
		if (extended.kind !== "preset") binding.push(merged(stack.documents));
	}
	documents.push({
		name,
		document,
		isFile: source.kind === "file"
	});
	refuseLoosening(binding, merged(documents));
	return {
		documents,
		binding,
		notes
	};
}
function emptyNotes(name, { value }) {
	if (Object.keys(value).some((key) => key !== "version")) return [];
	return [{
		severity: "warning",
		message: `${name} states nothing: the strict defaults judge. "model-license-gate policy init" writes a policy.`,
		origin: {
			source: name,
			key: "version",
			line: 1
		}
	}];
}
function merged(documents) {
	return documents.reduce((draft, { document, name }) => mergeDocument(draft, document, name), EMPTY_DRAFT);
}
function refuseChain(chain) {
	if (new Set(chain).size < chain.length) throw new UsageError(`Policies extend each other in a circle: ${chain.join(" -> ")}.`, "Remove one \"extends\".");
	if (chain.length > MAX_DEPTH) throw new UsageError(`Policies extend each other more than ${MAX_DEPTH} levels deep: ${chain.join(" -> ")}.`, "Extend the last of them directly.");
}
async function textOf(source, reader, below) {
	if (source.kind === "preset") return PRESETS[source.name] ?? "";
	const text = source.kind === "remote" ? await reader.remote(source) : await reader.file(sourceName(source));
	if (text !== null) return text;
	const name = sourceName(source);
	const by = below.length === 0 ? "" : ` (extended by ${below.at(-1)})`;
	throw source.kind === "remote" ? new UsageError(`The policy ${name}${by} could not be read: there is no such file at that ref, or the token gives no access.`, "Check repository, path and ref; for a private repository give a token that may read its contents.") : new UsageError(`There is no policy file ${name}${by}.`, `Check the path${below.length === 0 ? "" : `; it is taken from ${below.at(-1)}`}. ${otherForms(name)}`);
}
function otherForms(name) {
	const preset = name.split("/").at(-1) ?? "";
	return Object.hasOwn(PRESETS, preset) ? `The preset is written preset:${preset}.` : "A file of another repository is written owner/repo//path@ref.";
}
function refuseLoosening(binding, head) {
	const refused = binding.flatMap((base) => loosenings(base, head).filter(({ key }) => !isOverridable(base.overridable, key)).map(({ message, origin }) => `${originWords(origin)}: ${message}`));
	if (refused.length === 0) return;
	throw new UsageError([`${head.source} loosens the policy it extends:`, ...new Set(refused)].join("\n  "), "A policy may only tighten what it extends. Remove these lines, or have them listed under \"overridable\" in the extended policy.");
}
function refNotes(source) {
	if (source.kind !== "remote" || isFullCommit(source.ref)) return [];
	return [{
		severity: "notice",
		message: `${sourceName(source)}: "${source.ref}" is a tag or branch and can be moved; a full commit cannot.`,
		origin: null
	}];
}

export { DEFAULT_PATHS as n, policySource as r, loadPolicy as t };