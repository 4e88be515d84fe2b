// src/domain/evidence.ts
const EVIDENCE_SOURCES = [
	"card-license",
	"card-license-name",
	"card-license-link",
	"license-text",
	"use-policy-text",
	"notice",
	"readme",
	"gated-prompt",
	"gated-region",
	"policy-assertion"
];
const UNREAD_WORDS = {
	gated: "access to the files must be asked for",
	pdf: "a PDF",
	lfs: "kept in large-file storage",
	binary: "not a text",
	"too-large": "too large for a license",
	unreachable: "the Hub did not give it",
	"not-requested": "not needed",
	"no-words": "it has no words"
};
function isReadText({ source, unread }) {
	return source === "license-text" && unread === null;
}
const CARD_FIELDS = {
	"card-license": "license",
	"card-license-name": "license_name",
	"card-license-link": "license_link",
	"gated-region": "extra_gated_eu_disallowed"
};
function quoteWords({ source, quote }) {
	const field = CARD_FIELDS[source];
	return field === void 0 ? quote : `${field}: ${quote}`;
}

export { quoteWords as a, isReadText as i, EVIDENCE_SOURCES as n, UNREAD_WORDS as r, CARD_FIELDS as t };