import { t as UsageError } from "./domain.js";

// src/cli/remote-policies.ts
const remotePolicies = async ({ owner, repo, path, ref }) => {
	throw new UsageError(`${owner}/${repo}//${path}@${ref} was not read.`, "Check it out and name the file.");
};

export { remotePolicies as t };