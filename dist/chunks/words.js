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

export { groupBy as i, figure as n, firstOf as r, counted as t };