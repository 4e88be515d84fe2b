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

export { figure as n, firstOf as r, counted as t };