import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Texts } from '../files/repository.ts';
import { type Scan, scan } from './scan.ts';

/** What is to be scanned. */
export interface Work {
  readonly directory: string;
  /** All listed files. */
  readonly paths: ReadonlySet<string>;
  /** Those to read, sorted. */
  readonly candidates: readonly string[];
  readonly texts: Texts;
  /** Threads to use, null: as many as pay. */
  readonly threads: number | null;
}

/** What a worker thread is started with. */
export interface WorkerData {
  readonly directory: string;
  readonly paths: readonly string[];
  readonly batches: readonly (readonly string[])[];
  /** Number of the next batch to take, shared by all threads. */
  readonly next: SharedArrayBuffer;
}

/** Scans of batches by their number. */
export type BatchScans = readonly (readonly [number, Scan])[];

/** Neighbours in one batch: files of a folder import from each other. */
const BATCH = 50;
/** With fewer files the start of a thread costs more than it saves. */
const MIN_FILES = 1500;
const MAX_THREADS = 4;
/** The compilers and collectors of the threads keep about one core busy: a thread more than that gains nothing. */
const OTHER_CORES = 1;
/** Space for new values of a worker; the usual three times as much only costs memory. */
const YOUNG_MB = 16;

/**
 * Scans files by several threads that take batches in turn, this one among them. The answer does not depend on their number.
 * Where the worker's file is not beside this one (run from source), or a worker fails, this thread does all of it.
 */
export async function scanInThreads(work: Work): Promise<Scan> {
  const { directory, paths, candidates, texts } = work;
  const entry = workerEntry();
  const threads = entry === null ? 1 : threadsFor(work);
  if (entry === null || threads < 2) return scan(candidates, texts);
  const batches = batchesOf(candidates);
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const data: WorkerData = { directory, paths: [...paths], batches, next };
  const helpers = Array.from({ length: threads - 1 }, () => scansOf(entry, data));
  const own = takeBatches(batches, next, texts);
  const scans = new Map([...own, ...(await Promise.all(helpers)).flat()]);
  return merged(batches.map((batch, number) => scans.get(number) ?? scan(batch, texts)));
}

/** Scans the batches that no other thread has taken. */
export function takeBatches(batches: WorkerData['batches'], next: SharedArrayBuffer, texts: Texts): BatchScans {
  const counter = new Int32Array(next);
  const scans: [number, Scan][] = [];
  for (let number = Atomics.add(counter, 0, 1); number < batches.length; number = Atomics.add(counter, 0, 1)) {
    scans.push([number, scan(batches[number] ?? [], texts)]);
  }
  return scans;
}

function threadsFor({ threads, candidates }: Work): number {
  if (threads !== null) return threads;
  return candidates.length < MIN_FILES ? 1 : Math.min(availableParallelism() - OTHER_CORES, MAX_THREADS);
}

function batchesOf(candidates: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  for (let at = 0; at < candidates.length; at += BATCH) batches.push(candidates.slice(at, at + BATCH));
  return batches;
}

/** The built worker: beside this file or one folder up, where shared chunks have a folder of their own. */
function workerEntry(): URL | null {
  const places = ['./find-worker.js', '../find-worker.js'].map((place) => new URL(place, import.meta.url));
  return places.find((place) => existsSync(place)) ?? null;
}

/** What a worker found; nothing when it failed: its batches are then scanned here. */
function scansOf(entry: URL, data: WorkerData): Promise<BatchScans> {
  return new Promise((resolve) => {
    let scans: BatchScans = [];
    const worker = new Worker(entry, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    worker.once('message', (message: BatchScans) => {
      scans = message;
    });
    worker.once('error', () => resolve([]));
    worker.once('exit', () => resolve(scans));
  });
}

function merged(scans: readonly Scan[]): Scan {
  return {
    references: scans.flatMap(({ references }) => references),
    problems: scans.flatMap(({ problems }) => problems),
    filesRead: scans.reduce((sum, { filesRead }) => sum + filesRead, 0),
    gone: scans.flatMap(({ gone }) => gone),
    mirrors: [...new Set(scans.flatMap(({ mirrors }) => mirrors))].sort(),
    scanned: scans.flatMap(({ scanned }) => scanned),
  };
}
