import { t as remotePolicies } from "./policies2.js";

export { remotePolicies };