import { t as CONTRADICTION_KINDS } from "./domain.js";
import { n as EVIDENCE_SOURCES, r as UNREAD_WORDS } from "./evidence.js";
import { n as BASE_SOURCES, t as BASE_RELATIONS } from "./facts.js";
import { a as int, d as string, f as union, i as boolean, l as record, n as _enum, o as literal, r as array, u as strictObject } from "./schemas.js";

// src/lock/lock.ts
const LOCK_FILE = "model-licenses.lock";

// src/lock/schema.ts
const foundClause = strictObject({
	term: string(),
	line: int(),
	quote: string(),
	value: string().nullable().default(null),
	document: string().nullable().default(null)
});
const passage = strictObject({
	kind: _enum([
		"added",
		"removed",
		"changed"
	]),
	line: int(),
	quote: string()
});
const governing = strictObject({
	license: string(),
	modified: boolean().default(false),
	passages: array(passage).default([]),
	clauses: array(foundClause).default([]),
	choice: array(string()).default([])
});
const unread = _enum(Object.keys(UNREAD_WORDS));
const evidence = strictObject({
	source: _enum(EVIDENCE_SOURCES),
	licenses: array(string()).default([]),
	quote: string().default(""),
	remark: string().nullable().default(null),
	unread: unread.nullable().default(null),
	path: string().nullable().default(null),
	modified: boolean().default(false),
	sha256: string()
});
const contradiction = strictObject({
	kind: _enum(CONTRADICTION_KINDS),
	message: string(),
	declared: array(string()).default([]),
	found: array(string()).default([]),
	severity: _enum(["contradiction", "note"])
});
const baseModel = strictObject({
	model: string(),
	relation: _enum(BASE_RELATIONS).default("unknown"),
	source: _enum(BASE_SOURCES).default("card")
});
const LockedModel = strictObject({
	commit: string().nullable().default(null),
	kind: _enum([
		"known",
		"conflicting",
		"unrecognized",
		"undeclared"
	]),
	licenses: array(governing).default([]),
	clauses: array(foundClause).default([]),
	evidence: array(evidence).default([]),
	contradictions: array(contradiction).default([]),
	"base-models": array(baseModel).default([]),
	gated: union([
		literal(false),
		literal("auto"),
		literal("manual")
	]).default(false),
	"renamed-from": string().nullable().default(null),
	model: string().nullable().default(null),
	multimodal: boolean().nullable().default(null)
});
const LOCK_VERSION = 2;
const LockDocument = strictObject({
	version: literal(2),
	models: record(string(), LockedModel)
});

export { LOCK_FILE as n, LockDocument as t };