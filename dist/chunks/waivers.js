import { a as voidReason, i as shownWaiver, n as dateNotes, o as waiverFor, r as indexWaivers, s as waiverNotes, t as assertionNotes } from "./waivers2.js";

export { dateNotes };