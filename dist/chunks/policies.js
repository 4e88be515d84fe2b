import "./domain.js";
import { t as UsageError } from "./problem.js";
import { n as pRetry, t as AbortError } from "./p-retry.js";

// src/github/attempt.ts
const RETRIES = 2;
const MAX_WAIT_SECONDS = 10;
async function attempt(repeatable, call) {
	try {
		return {
			kind: "done",
			value: await pRetry(() => call().catch((error) => retryOrGiveUp(error, repeatable)), {
				retries: RETRIES,
				minTimeout: 300,
				randomize: true
			})
		};
	} catch (error) {
		return outcomeOf(error);
	}
}
async function retryOrGiveUp(error, repeatable) {
	const status = statusOf(error);
	const wait = retryAfter(error);
	if (wait !== null && wait <= MAX_WAIT_SECONDS) {
		await new Promise((resolve) => setTimeout(resolve, wait * 1e3));
		throw asError(error);
	}
	if ((status === null && !isMisread(error) || status !== null && status >= 500) && wait === null && repeatable === "repeatable") throw asError(error);
	throw new AbortError(asError(error));
}
function outcomeOf(error) {
	const status = statusOf(error);
	const message = messageOf(error);
	if (status === 404 || status === 410) return {
		kind: "missing",
		status,
		message
	};
	const limited = retryAfter(error) !== null || /rate limit/i.test(message);
	if ((status === 401 || status === 403) && !limited) return {
		kind: "refused",
		status,
		message
	};
	return {
		kind: "failed",
		status,
		message
	};
}
function statusOf(error) {
	const status = error instanceof Error && "status" in error ? error.status : null;
	const answered = error instanceof Error && "response" in error && error.response !== void 0;
	return typeof status === "number" && answered ? status : null;
}
function retryAfter(error) {
	const status = statusOf(error);
	if (status !== 403 && status !== 429) return null;
	const { headers } = error.response;
	const seconds = Number(headers?.["retry-after"] ?? NaN);
	if (Number.isFinite(seconds)) return seconds;
	return headers?.["x-ratelimit-remaining"] === "0" ? Number.POSITIVE_INFINITY : null;
}
const WITH_CREDENTIALS = /\/\/[^/\s@]{1,500}@/g;
function messageOf(error) {
	if (!(error instanceof Error)) return String(error);
	if (isMisread(error)) return "the answer is not what GitHub describes";
	return (error.cause?.name === "TimeoutError" ? "the request took too long" : error.message).replaceAll(/\s+/g, " ").replaceAll(WITH_CREDENTIALS, "//").slice(0, 300);
}
function isMisread(error) {
	return error instanceof TypeError && !("status" in error);
}
function asError(error) {
	return error instanceof Error ? error : new Error(String(error));
}

// src/github/contents.ts
async function readContents(client, place) {
	const { owner, repo, path, ref } = place;
	const read = await attempt("repeatable", () => client.rest.repos.getContent({
		owner,
		repo,
		path,
		ref,
		mediaType: { format: "raw" }
	}));
	if (read.kind !== "done") return read;
	const text = read.value.data;
	if (typeof text === "string") return {
		kind: "done",
		value: text
	};
	return {
		kind: "failed",
		status: null,
		message: `${path} is a folder or a link, not a file`
	};
}

// src/github/policies.ts
function remotePolicies(client) {
	return async (place) => {
		const name = `${place.owner}/${place.repo}//${place.path}@${place.ref}`;
		const asking = await client();
		if (asking === null) throw new UsageError(`The policy ${name} cannot be read without a GitHub token.`, "Give a token that may read the contents of that repository: \"policy-token\" in a workflow, GH_TOKEN on the command line.");
		const read = await readContents(asking, place);
		if (read.kind === "done") return read.value;
		if (read.status === 401) throw new UsageError(`The policy ${name} could not be fetched: GitHub refuses the token (${read.message}).`, "Renew the token: \"policy-token\" in a workflow, GH_TOKEN on the command line.");
		if (read.kind !== "failed") return null;
		throw new UsageError(`The policy ${name} could not be fetched: ${read.message}.`, "Run the job again when GitHub answers.");
	};
}

export { readContents as n, attempt as r, remotePolicies as t };