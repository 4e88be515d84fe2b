// src/domain/models.ts
const SEGMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;
function modelId(text) {
	const segments = text.split("/");
	if (segments.length > 2) return null;
	for (const segment of segments) if (!SEGMENT.test(segment) || segment.includes("..") || segment.includes("--")) return null;
	return /\.(?:git|ipynb)$/.test(text) ? null : text;
}
function isFullCommit(revision) {
	return /^[0-9a-f]{40}$/.test(revision);
}
function requestKey(request) {
	return request.revision === null ? request.model : `${request.model}@${request.revision}`;
}
function requestOf(key) {
	const at = key.indexOf("@");
	const revision = at === -1 ? null : key.slice(at + 1);
	const model = modelId(at === -1 ? key : key.slice(0, at));
	return model === null || revision === "" ? null : {
		model,
		revision
	};
}

export { requestOf as i, modelId as n, requestKey as r, isFullCommit as t };