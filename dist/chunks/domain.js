// src/domain.ts
const SEGMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;
function modelId(text) {
	const segments = text.split("/");
	if (segments.length > 2) return null;
	for (const segment of segments) if (!SEGMENT.test(segment) || segment.includes("..") || segment.includes("--")) return null;
	return /\.(?:git|ipynb)$/.test(text) ? null : text;
}
var UsageError = class extends Error {
	hint;
	constructor(message, hint) {
		super(message);
		this.name = "UsageError";
		this.hint = hint;
	}
};

export { modelId as n, UsageError as t };