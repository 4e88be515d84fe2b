// src/report/escape.ts
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const ODD_SPACE = /[\p{Zs}]/gu;
function visible(text) {
	return text.replace(HIDDEN, spelledOut).replace(ODD_SPACE, (space) => space === " " ? space : spelledOut(space));
}
const SHORT_NAMES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function spelledOut(character) {
	return SHORT_NAMES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function json(value) {
	return JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(HIDDEN, (character) => character === "\n" ? character : utf16Escapes(character));
}
function utf16Escapes(text) {
	return text.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function logText(text) {
	return text.split("\n").map(logLine).join("\n");
}
function logLine(line) {
	return visible(line).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}

export { logText as n, visible as r, json as t };