import { n as takeBatches, s as textsIn } from "./chunks/threads.js";
import { parentPort, workerData } from "node:worker_threads";

// src/scan/worker.ts
const { directory, paths, batches, next } = workerData;
parentPort?.postMessage(takeBatches(batches, next, textsIn(directory, new Set(paths))));

export {  };