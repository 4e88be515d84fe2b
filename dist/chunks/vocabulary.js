// src/catalog/vocabulary.ts
const VOCABULARY = {
	"commercial-use": {
		title: "Commercial use",
		sentence: "Whether the license allows commercial use: yes, no, or under conditions.",
		question: "Do you use the model commercially?"
	},
	"non-commercial": {
		title: "Non-commercial only",
		sentence: "Commercial use is not licensed.",
		question: "Do you use the model commercially?"
	},
	"research-only": {
		title: "Research only",
		sentence: "Only research use is licensed; use in a product or in operations is not.",
		question: "Is the model used for research alone?"
	},
	"evaluation-only": {
		title: "Evaluation only",
		sentence: "Only testing and evaluation are licensed.",
		question: "Is the model only evaluated?"
	},
	"personal-use-only": {
		title: "Personal use only",
		sentence: "Only individuals may use the model, for themselves.",
		question: "Is the model used by an organization?"
	},
	"non-production-only": {
		title: "No production use",
		sentence: "Use in production is not licensed.",
		question: "Does the model run in production?"
	},
	"no-redistribution": {
		title: "No redistribution",
		sentence: "The weights may not be passed on.",
		question: "Do you distribute the weights, alone or inside a product?"
	},
	"no-derivatives": {
		title: "No derivatives",
		sentence: "Fine-tuned or otherwise modified weights may not be shared.",
		question: "Do you fine-tune the model and share the result?"
	},
	"no-hosting": {
		title: "No hosting as a service",
		sentence: "Offering the model to others as a hosted service needs a separate license.",
		question: "Do you offer the model itself as a hosted service?"
	},
	"outputs-non-commercial": {
		title: "Outputs not for commercial use",
		sentence: "What the model puts out may not be used commercially.",
		question: "Do you use outputs commercially?"
	},
	"outputs-owned-by-licensor": {
		title: "Licensor owns the outputs",
		sentence: "Rights to what the model puts out belong to the licensor.",
		question: "Do you need to own the outputs?"
	},
	"competing-use-prohibited": {
		title: "No competing products",
		sentence: "The model may not be used for products that compete with the licensor's.",
		question: "Does your product compete with the licensor?"
	},
	"network-copyleft": {
		title: "Network copyleft",
		sentence: "Users who reach the work over a network must be offered the source.",
		question: "Do users reach the model over a network?"
	},
	registration: {
		title: "Registration",
		sentence: "The user must register with the licensor, or ask for authorization, first.",
		question: "Have you registered with the licensor?"
	},
	"separate-license": {
		title: "Separate license",
		sentence: "Some use needs another license from the licensor.",
		question: "Do you hold a separate license from the licensor?"
	},
	"paid-license": {
		title: "Paid license",
		sentence: "Some use needs a subscription or payment.",
		question: "Do you hold a subscription or paid license?"
	},
	"content-filter": {
		title: "Content filter",
		sentence: "Outputs must be filtered or reviewed by people.",
		question: "Are outputs filtered or reviewed?"
	},
	"latest-version-required": {
		title: "Latest version",
		sentence: "Reasonable efforts must be made to use the latest version of the model.",
		question: null
	},
	"licensor-may-change-terms": {
		title: "Terms may change",
		sentence: "The licensor may change the agreement or the use policy it points to.",
		question: "Do you accept terms that the licensor may change?"
	},
	"litigation-termination": {
		title: "Litigation ends the license",
		sentence: "Who sues over patents or other rights in the model loses the license.",
		question: null
	},
	revocable: {
		title: "Revocable",
		sentence: "The licensor may end the license without a breach.",
		question: "Do you accept a license that can be withdrawn?"
	},
	"gated-acceptance": {
		title: "Gated",
		sentence: "Access is granted after somebody accepted conditions on the model page.",
		question: "Who accepted the conditions on behalf of the organization?"
	},
	"other-license-applies": {
		title: "Another license applies too",
		sentence: "The terms of another license must be met as well.",
		question: null
	},
	"mau-threshold": {
		title: "Cap on monthly active users",
		sentence: "Above a number of monthly active users the rights end or change.",
		question: "How many monthly active users do your products have?"
	},
	"revenue-threshold": {
		title: "Cap on revenue",
		sentence: "Above a revenue the rights end or change.",
		question: "What is your yearly revenue?"
	},
	"size-threshold": {
		title: "Cap on size",
		sentence: "Above a number of users, visits or devices, or an amount of funding, the rights end or change.",
		question: "How many users, visits or devices do you serve, and how much funding did you raise?"
	},
	"use-restrictions": {
		title: "Use restrictions",
		sentence: "A list of prohibited uses binds every user, and often those the model is passed on to.",
		question: "Has your use been checked against the list of prohibited uses?"
	},
	"output-training": {
		title: "Training on outputs",
		sentence: "Whether outputs may train other models: prohibited, allowed with naming, or allowed.",
		question: "Do you train other models on outputs?"
	},
	attribution: {
		title: "Attribution",
		sentence: "Words must be shown, or notices kept, where the model is used or passed on.",
		question: null
	},
	naming: {
		title: "Naming of derivatives",
		sentence: "The name of a derived model must begin with, or contain, the licensor's name for it.",
		question: "Do you publish models made with this one?"
	},
	"pass-on": {
		title: "Passing on terms",
		sentence: "Copies and derivatives must carry the license or its restrictions.",
		question: "Do you distribute the weights, alone or inside a product?"
	},
	"share-alike": {
		title: "Share-alike",
		sentence: "Derivatives must be passed on under the same license.",
		question: "Do you fine-tune the model and share the result?"
	},
	"excluded-region": {
		title: "Excluded regions",
		sentence: "The license grants nothing in, or to those established in, some countries.",
		question: "Where are you established, and where is the model used?"
	},
	"excluded-field": {
		title: "Excluded fields",
		sentence: "The model may not be used in some fields, such as the military.",
		question: "In which fields do you use the model?"
	}
};
const TERM_IDS = Object.keys(VOCABULARY);

export { VOCABULARY as n, TERM_IDS as t };