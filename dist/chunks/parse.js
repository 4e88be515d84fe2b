import { t as require_dist } from "./dist.js";
import { n as modelId, t as UsageError } from "./domain.js";
import { t as LockDocument } from "./schema.js";

// src/lock/parse.ts
var import_dist = require_dist();
const REWRITE = "Run \"model-license-gate lock\" to write it anew, and commit the result.";
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7})(?: |$)/m;
function parseLock(text, path) {
	const marker = CONFLICT_MARKER.exec(text);
	if (marker !== null) throw new UsageError(`${path}:${lineAt(text, marker.index)}: the lock holds merge conflict markers`, REWRITE);
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		uniqueKeys: true,
		merge: false
	});
	const [error] = document.errors;
	if (error !== void 0) throw new UsageError(`${path}:${lines.linePos(error.pos[0]).line}: the lock is damaged: ${error.message.split("\n")[0]}`, REWRITE);
	const content = document.toJS({ maxAliasCount: 0 });
	checkVersion(content, path);
	const parsed = LockDocument.safeParse(content);
	if (!parsed.success) throw new UsageError(`${path}: the lock is damaged: ${describe(parsed.error)}`, REWRITE);
	const models = Object.entries(parsed.data.models).map(([key, locked]) => [key, determination(key, locked, path)]);
	return { models: new Map(models) };
}
function lineAt(text, offset) {
	return text.slice(0, offset).split("\n").length;
}
function checkVersion(content, path) {
	const version = typeof content === "object" && content !== null && "version" in content ? content.version : void 0;
	if (typeof version !== "number") throw new UsageError(`${path}: the lock names no format version`, REWRITE);
	if (version > 1) throw new UsageError(`${path}: the lock has format version ${version}, this program reads up to ${1}`, "Use a newer version of model-license-gate.");
}
function describe(error) {
	const [issue] = error.issues;
	return issue === void 0 ? "unknown shape" : `${issue.path.join(".")}: ${issue.message}`;
}
function determination(key, locked, path) {
	const at = key.indexOf("@");
	const requested = at === -1 ? key : key.slice(0, at);
	const model = modelId(locked.model ?? requested);
	if (model === null || modelId(requested) === null) throw new UsageError(`${path}: "${key}" is not a model id`, REWRITE);
	return {
		model,
		revision: at === -1 ? null : key.slice(at + 1),
		commit: locked.commit,
		kind: locked.kind,
		licenses: locked.licenses.map((entry) => ({
			...entry,
			clauses: entry.clauses.map(clause)
		})),
		clauses: locked.clauses.map(clause),
		evidence: locked.evidence.map((clue) => ({
			...clue,
			url: fileUrl(model, locked.commit, clue.path)
		})),
		contradictions: locked.contradictions,
		baseModels: locked["base-models"].flatMap(baseModel),
		gated: locked.gated,
		renamedFrom: locked["renamed-from"] === null ? null : modelId(locked["renamed-from"]),
		multimodal: locked.multimodal,
		unresolved: null,
		problems: []
	};
}
function fileUrl(model, commit, path) {
	return path === null || commit === null ? null : `https://huggingface.co/${model}/blob/${commit}/${path}`;
}
function clause({ term, ...rest }) {
	return {
		...rest,
		term
	};
}
function baseModel({ model, ...rest }) {
	const id = modelId(model);
	return id === null ? [] : [{
		...rest,
		model: id
	}];
}

export { parseLock as t };