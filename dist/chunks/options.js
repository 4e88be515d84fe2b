import "./domain.js";
import { t as UsageError } from "./problem.js";

// src/hub/http/endpoint.ts
const HINT = "Set the endpoint to the https address of the Hub or of a mirror, for example https://huggingface.co.";
function checkedEndpoint(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null) throw new UsageError(`The Hub endpoint is not an address: "${text.slice(0, 100)}".`, HINT);
	if (url.username !== "" || url.password !== "") throw new UsageError("The Hub endpoint holds a user name or password.", "Take it out; set HF_TOKEN instead.");
	if (url.search !== "" || url.hash !== "") throw new UsageError("The Hub endpoint holds a query or fragment.", HINT);
	if (!isSafeTransport(url)) throw new UsageError(`The Hub endpoint ${url.origin} is not https: a token would travel in the open.`, HINT);
	return url.origin + url.pathname.replace(/\/+$/, "");
}
function isSafeTransport(url) {
	if (url.protocol === "https:") return true;
	return url.protocol === "http:" && /^(?:127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(url.hostname);
}

// src/hub/http/token.ts
function checkedToken(text) {
	const token = text.trim();
	if (token === "") return null;
	if (/^[\x21-\x7e]+$/.test(token)) return token;
	throw new UsageError("The Hub token holds spaces, line breaks or other signs that no token has.", "Set HF_TOKEN again; when it comes from a file, the file must hold the token alone.");
}

// src/hub/options.ts
const DEFAULT_ENDPOINT = "https://huggingface.co";
const DEFAULT_TIMEOUT = 3e5;
const DEFAULT_ATTEMPT_TIMEOUT = 15e3;
const DEFAULT_RETRY = {
	retries: 4,
	minTimeout: 1e3,
	maxTimeout: 8e3
};

export { checkedToken as a, DEFAULT_TIMEOUT as i, DEFAULT_ENDPOINT as n, checkedEndpoint as o, DEFAULT_RETRY as r, isSafeTransport as s, DEFAULT_ATTEMPT_TIMEOUT as t };