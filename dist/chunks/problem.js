// src/domain/problem.ts
function isUnchecked({ severity }) {
	return severity === "error";
}
var UsageError = class extends Error {
	hint;
	constructor(message, hint) {
		super(message);
		this.name = "UsageError";
		this.hint = hint;
	}
};

export { isUnchecked as n, UsageError as t };