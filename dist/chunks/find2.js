import { n as findBase, r as unseenProblems, t as find } from "./find.js";

export { find };