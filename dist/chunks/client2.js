// src/github/client.ts
const TIMEOUT = 15e3;
async function gitHubClient({ token, apiUrl, timeout = TIMEOUT }) {
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