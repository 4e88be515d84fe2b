import { a as policyOption, c as withHubOptions, i as hubRun, n as collect, o as today, r as formatOption, s as withFactOptions, t as POLICY_TEXT } from "./options.js";

export { today };