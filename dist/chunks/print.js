import { a as logText } from "./escape2.js";

// src/cli/print.ts
function say(text) {
	console.error(logText(text));
}
function sayProblems(problems) {
	for (const { severity, reason } of problems) say(`${severity}: ${reason}`);
}

export { sayProblems as n, say as t };