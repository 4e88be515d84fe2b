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

// src/domain/group-by.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

// src/domain/words.ts
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function figure(value) {
	return value.toLocaleString("en-US", { maximumFractionDigits: 20 });
}
function firstOf(names, most) {
	const more = names.length - most;
	return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

export { CARD_FIELDS as a, isReadText as c, groupBy as i, quoteWords as l, figure as n, EVIDENCE_SOURCES as o, firstOf as r, UNREAD_WORDS as s, counted as t };