import "./domain.js";
import { t as UsageError } from "./problem.js";

// src/setup/today.ts
const EARLIEST = "2020-01-01";
function today(now = /* @__PURE__ */ new Date()) {
	const date = now.toISOString().slice(0, 10);
	if (date >= EARLIEST) return date;
	throw new UsageError(`The clock of this machine says ${date}, so nobody can tell which waivers have ended.`, "Set the clock, and run this again.");
}

export { today as t };