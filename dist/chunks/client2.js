import "./domain.js";
import { t as UsageError } from "./problem.js";

// src/github/client.ts
const TIMEOUT = 15e3;
const SILENT_AFTER = 3;
async function gitHubClient({ token, apiUrl, timeout = TIMEOUT }) {
	if (!/^[\x21-\x7e]+$/.test(token)) throw new UsageError("The GitHub token holds spaces, line breaks or other signs that no token has.", "Give the token alone, as GitHub shows it.");
	const { getOctokit } = await import("./github.js");
	const client = getOctokit(token, {
		baseUrl: apiUrl,
		userAgent: "model-license-gate"
	});
	let silent = 0;
	client.hook.wrap("request", async (request, options) => {
		if (silent >= SILENT_AFTER) throw new Error(`not asked, for GitHub did not answer ${silent} requests in a row`);
		const signal = AbortSignal.timeout(timeout);
		options.request = {
			...options.request,
			signal
		};
		try {
			return await request(options);
		} finally {
			silent = signal.aborted ? silent + 1 : 0;
		}
	});
	return client;
}

export { gitHubClient as t };