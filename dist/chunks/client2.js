import "./domain.js";
import { t as UsageError } from "./problem.js";

// src/github/client.ts
const TIMEOUT = 15e3;
async function gitHubClient({ token, apiUrl, timeout = TIMEOUT }) {
	if (!/^[\x21-\x7e]+$/.test(token)) throw new UsageError("The GitHub token holds spaces, line breaks or other signs that no token has.", "Give the token alone, as GitHub shows it.");
	const { getOctokit } = await import("./github.js");
	const client = getOctokit(token, {
		baseUrl: apiUrl,
		userAgent: "model-license-gate"
	});
	client.hook.before("request", (options) => {
		options.request = {
			...options.request,
			signal: AbortSignal.timeout(timeout)
		};
	});
	return client;
}

export { gitHubClient as t };