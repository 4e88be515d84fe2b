// src/report/format-names.ts
const FORMAT_NAMES = [
	"text",
	"json",
	"sarif",
	"markdown",
	"gitlab",
	"junit"
];
function isFormatName(text) {
	return FORMAT_NAMES.some((name) => name === text);
}

export { isFormatName as n, FORMAT_NAMES as t };