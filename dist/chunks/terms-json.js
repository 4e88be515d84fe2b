// src/report/terms-json.ts
function termJson({ clause, ...term }) {
	return {
		...term,
		section: clause.section,
		quote: clause.quote,
		document: clause.document
	};
}
function termsChangeJson(change) {
	return {
		...change,
		added: change.added.map(termJson),
		removed: change.removed.map(termJson),
		changed: change.changed.map(({ before, after }) => ({
			before: termJson(before),
			after: termJson(after)
		}))
	};
}
function driftJson(report) {
	return {
		...report,
		drifts: report.drifts.map((drift) => ({
			...drift,
			terms: termsChangeJson(drift.terms)
		}))
	};
}

export { termJson as n, termsChangeJson as r, driftJson as t };