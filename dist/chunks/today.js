import { t as today } from "./today2.js";

export { today };