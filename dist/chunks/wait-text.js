import "./domain.js";
import { t as UsageError } from "./problem.js";
import { n as decode } from "./inside.js";
import { a as readGiven, i as readBytes, n as SKIPPED_BECAUSE } from "./read.js";
import { a as checkedToken, n as DEFAULT_ENDPOINT, o as checkedEndpoint } from "./options.js";

// src/files/text-file.ts
function textFile(root, path) {
	return textOf(readBytes(root, path), path, "Make it a plain text file below the checked directory.");
}
function givenText(path) {
	return textOf(readGiven(path), path, "Name a plain text file.");
}
function textOrNull(path) {
	const answer = readGiven(path);
	return answer.kind === "bytes" ? answer.bytes.toString("utf8") : null;
}
function textOf(answer, path, hint) {
	if (answer.kind === "skipped" && answer.reason === "gone") return null;
	const text = answer.kind === "bytes" ? decode(answer.bytes) : null;
	if (text !== null) return text;
	const why = answer.kind === "bytes" ? "it is not text" : `it ${SKIPPED_BECAUSE[answer.reason]}`;
	throw new UsageError(`"${path}" could not be read: ${why}.`, hint);
}

// src/hub/settings.ts
function hubSettings(env, readFile) {
	return {
		endpoint: checkedEndpoint(setting(env, "HF_ENDPOINT") ?? "https://huggingface.co"),
		token: tokenOf(env, readFile),
		offline: ["HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"].some((name) => isTrue(env[name])),
		proxy: proxyOf(env)
	};
}
function tokenOf(env, readFile) {
	const token = setting(env, "HF_TOKEN") ?? setting(env, "HUGGING_FACE_HUB_TOKEN");
	if (token !== null) return checkedToken(token);
	const path = tokenPath(env);
	return path === null ? null : checkedToken(readFile(path) ?? "");
}
function tokenPath(env) {
	const path = setting(env, "HF_TOKEN_PATH");
	if (path !== null) return path;
	const hub = setting(env, "HF_HOME");
	if (hub !== null) return `${hub}/token`;
	const cache = setting(env, "XDG_CACHE_HOME");
	if (cache !== null) return `${cache}/huggingface/token`;
	const home = setting(env, "HOME") ?? setting(env, "USERPROFILE");
	return home === null ? null : `${home}/.cache/huggingface/token`;
}
function proxyOf(env) {
	const http = proxyUrl(env, "http_proxy");
	const https = proxyUrl(env, "https_proxy");
	return http === null && https === null ? null : {
		http,
		https,
		bypass: eitherCase(env, "no_proxy")
	};
}
function proxyUrl(env, name) {
	const value = eitherCase(env, name);
	if (value === null) return null;
	const url = value.includes("://") ? value : `http://${value}`;
	if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
	throw new UsageError(`${name.toUpperCase()} is not the address of an HTTP proxy.`, "Set it to http://host:port; SOCKS proxies are not supported.");
}
function eitherCase(env, name) {
	return setting(env, name) ?? setting(env, name.toUpperCase());
}
function setting(env, name) {
	const value = env[name]?.trim() ?? "";
	return value === "" ? null : value;
}
function isTrue(value) {
	return /^(?:1|on|yes|true)$/i.test(value?.trim() ?? "");
}

// src/version.ts
const VERSION = "0.1.0";
const TOOL = {
	name: "model-license-gate",
	version: VERSION
};

// src/report/wait-text.ts
function waitText(milliseconds) {
	return `The Hub takes no more requests for ${Math.ceil(milliseconds / 1e3)} s: waiting`;
}
function retryText(why) {
	return `No usable answer from the Hub so far (${why}): trying again`;
}

export { hubSettings as a, textOrNull as c, VERSION as i, waitText as n, givenText as o, TOOL as r, textFile as s, retryText as t };