import { r as isFailing } from "./outcome.js";

// src/domain/report.ts
const DEFAULTS = "defaults";
function originWords({ source, line }) {
	return line === null ? source : `${source}:${line}`;
}
const FAIL_ON = [
	"new",
	"all",
	"none"
];
function isViolation({ outcome, introduced }, failOn) {
	return isFailing(outcome) && (introduced || failOn === "all");
}

export { originWords as i, FAIL_ON as n, isViolation as r, DEFAULTS as t };