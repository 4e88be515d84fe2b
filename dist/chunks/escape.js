import { a as logText, c as sarifText, d as xml, i as linkedCode, l as shortened, n as json, o as mermaidLabel, r as jsonLine, s as prose, t as code, u as visible } from "./escape2.js";

export { json };