import { r as isFailing } from "./outcome.js";

// src/domain/report.ts
const DEFAULTS = "defaults";
function isViolation({ outcome, introduced }, failOn) {
	return isFailing(outcome) && (introduced || failOn === "all");
}

export { isViolation as n, DEFAULTS as t };