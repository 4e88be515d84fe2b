// src/domain/collections.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) addTo(groups, keyOf(item), item);
	return groups;
}
function addTo(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}
function append(list, more) {
	for (const item of more) list.push(item);
}
function getOrInsert(map, key, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const made = make();
	map.set(key, made);
	return made;
}
function oncePer(answer) {
	const kept = /* @__PURE__ */ new WeakMap();
	return (of) => {
		const known = kept.get(of) ?? { value: answer(of) };
		kept.set(of, known);
		return known.value;
	};
}

export { oncePer as a, groupBy as i, append as n, getOrInsert as r, addTo as t };