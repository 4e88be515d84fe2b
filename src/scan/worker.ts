import { parentPort, workerData } from 'node:worker_threads';
import { textsIn } from '../files/repository.ts';
import { takeBatches, type WorkerData } from './threads.ts';

/** Entry of a worker thread: scans batches until none is left, then sends what it found. */
const { directory, paths, batches, next } = workerData as WorkerData;
parentPort?.postMessage(takeBatches(batches, next, textsIn(directory, new Set(paths))));
