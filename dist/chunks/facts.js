// src/domain/facts.ts
const BASE_RELATIONS = [
	"finetune",
	"adapter",
	"quantized",
	"merge",
	"unknown"
];
const BASE_SOURCES = [
	"card",
	"tags",
	"hub",
	"adapter-config",
	"readme"
];

export { BASE_SOURCES as n, BASE_RELATIONS as t };