import { r as isFailing } from "./outcome.js";

// src/domain/report.ts
function isViolation({ outcome, introduced }, failOn) {
	return isFailing(outcome) && (introduced || failOn === "all");
}

export { isViolation as t };