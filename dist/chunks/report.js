import { a as isFailing } from "./vocabulary.js";

// src/domain/report.ts
function isViolation({ outcome, introduced }, failOn) {
	return isFailing(outcome) && (introduced || failOn === "all");
}

export { isViolation as t };