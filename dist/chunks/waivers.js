import { a as voidReason, c as waiversPassedOver, i as shownWaiver, n as dateNotes, o as waiverFor, r as indexWaivers, s as waiverNotes, t as assertionNotes } from "./waivers2.js";

export { dateNotes };