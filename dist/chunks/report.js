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
function isUnanswered({ reasons, unwaived }) {
	const deciding = reasons.filter(({ outcome }) => outcome === unwaived);
	return deciding.length > 0 && deciding.every(({ rule }) => rule.key.endsWith("on-unknown.unreachable"));
}

export { originWords as a, isViolation as i, FAIL_ON as n, isUnanswered as r, DEFAULTS as t };