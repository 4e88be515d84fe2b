import { t as resolveModels } from "./resolve.js";

export { resolveModels };