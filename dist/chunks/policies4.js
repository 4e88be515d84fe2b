import { l as repositoryRoot } from "./git.js";
import { t as loadPolicies } from "./policies3.js";

// src/cli/remote-policies.ts
const remotePolicies = async (place) => {
	const { gitHubClient } = await import("./client.js");
	const { remotePolicies: reader } = await import("./policies2.js");
	const token = process.env["GITHUB_TOKEN"] ?? process.env["GH_TOKEN"] ?? "";
	const apiUrl = process.env["GITHUB_API_URL"] ?? "https://api.github.com";
	return reader(async () => token === "" ? null : await gitHubClient({
		token,
		apiUrl
	}))(place);
};

// src/cli/policies.ts
async function policiesOf(directory, named, base) {
	return loadPolicies({
		directory,
		named: named ?? null,
		cwd: process.cwd(),
		root: await repositoryRoot(directory),
		base,
		remote: remotePolicies
	});
}

export { policiesOf as t };