import { r as isFailing } from "./outcome.js";

// src/domain/report.ts
const DEFAULTS = "defaults";
function originWords({ source, line }) {
	return line === null ? source : `${source}:${line}`;
}
function isViolation({ outcome, introduced }, failOn) {
	return isFailing(outcome) && (introduced || failOn === "all");
}

export { isViolation as n, originWords as r, DEFAULTS as t };