// src/report/fit.ts
const encoder = new TextEncoder();
const RESERVED = 1e3;
function fitted(sections, limit, unit) {
	const size = (text) => unit === "bytes" ? encoder.encode(text).length : text.length;
	let room = limit - RESERVED;
	const parts = [];
	const dropped = [];
	for (const section of sections) {
		if (section.rows.length === 0) continue;
		const frame = size(`${section.head}\n${section.tail}\n\n`);
		const rows = rowsWithin(section.rows, room - frame, size);
		if (rows.length < section.rows.length) dropped.push(`${section.rows.length - rows.length} of ${section.rows.length} under "${section.title}"`);
		if (rows.length === 0) continue;
		const part = [
			section.head,
			...rows,
			section.tail
		].filter((lines) => lines !== "").join("\n");
		room -= size(`${part}\n\n`);
		parts.push(part);
	}
	if (dropped.length > 0) parts.push(`**Cut to fit GitHub's size limit.** Left out: ${dropped.join(", ")}. The JSON report holds everything.`);
	return `${parts.join("\n\n")}\n`;
}
function rowsWithin(rows, room, size) {
	let used = 0;
	const end = rows.findIndex((row) => {
		used += size(row) + 1;
		return used > room;
	});
	return end === -1 ? rows : rows.slice(0, end);
}

// src/report/links.ts
const HUB_LINKS = {
	place: () => null,
	model: hubLink
};
function hubLink(model, commit) {
	return `https://huggingface.co/${model}${commit === null ? "" : `/tree/${encodeURIComponent(commit)}`}`;
}
function gitHubLinks(repositoryUrl, commit) {
	return {
		model: hubLink,
		place({ path, line, endLine }) {
			const encoded = path.split("/").map(encodeURIComponent).join("/");
			const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
			return `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encoded}#${lines}`;
		}
	};
}

export { fitted as i, gitHubLinks as n, hubLink as r, HUB_LINKS as t };