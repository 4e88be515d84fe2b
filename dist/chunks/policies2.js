import { t as remotePolicies } from "./policies.js";

export { remotePolicies };