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
function shortened(text, limit) {
	if (text.length <= limit) return text;
	const cut = text.slice(0, limit - 1);
	return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
function code(text, limit = 200) {
	const inner = shortened(visible(text), limit).replace(/[`|]|(?<=#)#(?=\[)/g, spelledOut).trim();
	return `\`${inner === "" ? "(empty)" : inner}\``;
}
const MARKDOWN = /[\\`*_{}[\]<>#!~$]/g;
function prose(text, limit = 1e3) {
	return shortened(visible(text).trim(), limit).replaceAll("&", "&amp;").replace(MARKDOWN, "\\$&").replaceAll("|", "&#124;").replace(/^([-+=]|\d+[.)])/, "\\$1").replace(/^\\(\d+)/, "$1\\").replace(/@|(?<=\\#)(?=\d)|(?<=\bGH-)(?=\d)|(?<=\bwww)(?=\.)|(?<=:)(?=\/\/)/gi, "$&​");
}
function linkedCode(text, url) {
	const target = url === null ? null : httpUrl(url);
	return target === null ? code(text) : `[${code(text)}](${target})`;
}
function httpUrl(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") return null;
	return url.href.replace(/[()<>|\\`\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
function mermaidLabel(text) {
	return shortened(visible(text), 120).replace(/[^A-Za-z0-9._/+ -]/gu, (character) => `#${character.codePointAt(0)};`);
}
function xml(text) {
	const entities = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	};
	return visible(text).replace(/[&<>"]/g, (character) => entities[character] ?? character).replaceAll("##[", "#&#35;[").replace(/^(\s*):(?=:)/, "$1&#58;");
}
function sarifText(text) {
	return visible(text).replace(/[\\[\]]/g, "\\$&") || "(empty)";
}
function json(value) {
	return harmless(JSON.stringify(value, null, 2));
}
function jsonLine(value) {
	return harmless(JSON.stringify(value));
}
function harmless(text) {
	return text.replaceAll("##[", "#\\u0023[").replace(HIDDEN, (character) => character === "\n" ? character : utf16Escapes(character));
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

export { logText as a, sarifText as c, xml as d, linkedCode as i, shortened as l, json as n, mermaidLabel as o, jsonLine as r, prose as s, code as t, visible as u };