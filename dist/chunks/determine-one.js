import { t as determineOne } from "./determine-one2.js";

export { determineOne };