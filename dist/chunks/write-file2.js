import { n as writeOutput, t as writeLock } from "./write-file.js";

export { writeOutput };