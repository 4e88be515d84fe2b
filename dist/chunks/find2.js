import { n as findBase, t as find } from "./find.js";

export { find };