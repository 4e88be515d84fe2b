import "./domain.js";
import { t as UsageError } from "./problem.js";
import { r as policySource, t as loadPolicy } from "./load.js";

// src/policy/init.ts
const FACT_QUESTIONS = [
	question("commercial-use", "yes-no", "Does the use serve a business in any way?", "yes"),
	question("purposes", "list", "What are models used for (research, evaluation, development, personal, internal, production)?", "production, internal"),
	question("monthly-active-users", "number", "Most monthly active users so far, all products?", "50000"),
	question("annual-revenue", "money", "Revenue of the last twelve months?", "400000 USD"),
	question("regions", "list", "Where are the products offered (country codes, EU, worldwide)?", "US, EU"),
	question("domiciled-in", "word", "Country of the principal place of business?", "US"),
	question("redistributes-weights", "yes-no", "Do weights leave the organization (images, devices, downloads)?", "no"),
	question("modifies-weights", "yes-no", "Are weights fine-tuned, merged or quantized?", "no"),
	question("serves-over-network", "yes-no", "Do people outside the organization reach models by network?", "yes"),
	question("hosts-model-for-others", "yes-no", "Is a model itself offered as a service?", "no"),
	question("trains-on-outputs", "yes-no", "Do outputs of models train other models?", "no"),
	question("competes-with-licensors", "yes-no", "Does the organization make models or services that compete?", "no"),
	question("filters-content", "yes-no", "Do outputs pass a content filter or a human review?", "no"),
	question("fields", "list", "Sensitive fields of use (military, medical ...), or none?", "none"),
	question("attribution-surfaces", "list", "Where can the product show words that a license asks for?", "about-page")
];
function newPolicy(preset, answers) {
	const facts = FACT_QUESTIONS.map((asked) => {
		const answer = answers[asked.fact]?.trim() ?? "";
		if (answer === "") return `  # ${asked.question}\n  # ${asked.fact}: ${valueText(asked, asked.example)}`;
		return `  ${asked.fact}: ${valueText(asked, answer)}`;
	});
	const none = FACT_QUESTIONS.every(({ fact }) => (answers[fact]?.trim() ?? "") === "");
	return [
		"# Which models this organization may use. \"model-license-gate policy check\" finds mistakes in this file.",
		"version: 1",
		`extends: preset:${preset}`,
		"",
		"# Facts that licenses are judged by. A model whose license needs a fact that is not stated is held for review.",
		none ? "# organization:" : "organization:",
		...facts,
		""
	].join("\n");
}
const MONEY = /^([0-9][0-9_,]*)\s*([A-Za-z]{3})?$/;
function valueText({ fact, kind }, answer) {
	switch (kind) {
		case "yes-no":
			if (/^(?:y|yes|true)$/i.test(answer)) return "true";
			if (/^(?:n|no|false)$/i.test(answer)) return "false";
			throw new RangeError(`${fact}: "${answer}" is neither yes nor no`);
		case "number": {
			const digits = answer.replace(/[,_ ]/g, "");
			if (/^\d{1,11}$/.test(digits)) return digits;
			throw new RangeError(`${fact}: "${answer}" is no whole number`);
		}
		case "money": {
			const [, amount, currency] = MONEY.exec(answer) ?? [];
			if (amount !== void 0 && currency !== void 0) return `{amount: ${amount.replace(/[,_]/g, "")}, currency: ${currency.toUpperCase()}}`;
			throw new RangeError(`${fact}: "${answer}" is not an amount with its currency, such as 400000 USD`);
		}
		case "list": return listText(fact, answer);
		case "word":
			if (/^[A-Za-z]{2}$/.test(answer)) return JSON.stringify(answer.toUpperCase());
			throw new RangeError(`${fact}: "${answer}" is no country code of two letters`);
		default: return kind;
	}
}
function listText(fact, answer) {
	if (/^(?:none|\[\])$/i.test(answer)) return "[]";
	const parts = answer.split(",").map((part) => part.trim());
	if (parts.some((part) => !/^[\w ./-]{1,80}$/.test(part))) throw new RangeError(`${fact}: "${answer}" is no list of words with commas between`);
	return `[${parts.map((part) => fact === "regions" && part.length === 2 ? part.toUpperCase() : part).map((word) => JSON.stringify(word)).join(", ")}]`;
}
function question(fact, kind, text, example) {
	return {
		fact,
		question: text,
		kind,
		example
	};
}

// src/cli/policy-init.ts
async function initialPolicy(preset, facts, ask) {
	policySource(`preset:${preset}`);
	const given = await givenAnswers(facts);
	return newPolicy(preset, ask === null ? given : await askFor(given, ask));
}
async function givenAnswers(facts) {
	const answers = {};
	for (const text of facts) {
		const [fact = "", ...answer] = text.split("=");
		if (!FACT_QUESTIONS.some((question) => question.fact === fact) || answer.length === 0) {
			const known = FACT_QUESTIONS.map((question) => question.fact).join(", ");
			throw new UsageError(`--fact "${text}" is not fact=answer of a known fact.`, `Facts: ${known}.`);
		}
		answers[fact] = answer.join("=");
		const flaw = await flawOf({ [fact]: answers[fact] });
		if (flaw !== null) throw new UsageError(`--fact "${text}": ${flaw}.`, "Give the answer again.");
	}
	return answers;
}
async function askFor(given, ask) {
	const answers = { ...given };
	for (const { fact, question, example } of FACT_QUESTIONS) {
		let flaw = "";
		while (answers[fact] === void 0) {
			const answer = await ask(`${flaw}${question} [for example: ${example}] `);
			const why = await flawOf({ [fact]: answer });
			if (why === null) answers[fact] = answer;
			else flaw = `  ${why}\n`;
		}
	}
	return answers;
}
async function flawOf(answers) {
	try {
		const text = newPolicy("commercial-product", answers);
		await loadPolicy(policySource(SCRAP), {
			file: async () => text,
			remote: async () => null
		});
		return null;
	} catch (error) {
		if (error instanceof RangeError) return error.message;
		if (!(error instanceof UsageError)) throw error;
		const mistakes = error.message.split("\n").flatMap((line) => MISTAKE.exec(line)?.[1] ?? []);
		return mistakes.length === 0 ? error.message : mistakes.join("; ");
	}
}
const SCRAP = "policy.yml";
const MISTAKE = /policy\.yml:[\d:]+ organization\.(.*)$/;

export { initialPolicy };