import { r as __toESM } from "./rolldown-runtime.js";
import "./domain.js";
import { t as BASE_RELATIONS } from "./facts.js";
import { n as modelId, r as requestKey, t as isFullCommit } from "./models.js";
import { n as pRetry } from "./p-retry.js";
import { a as checkedToken, i as DEFAULT_TIMEOUT, n as DEFAULT_ENDPOINT, o as checkedEndpoint, r as DEFAULT_RETRY, s as isSafeTransport, t as DEFAULT_ATTEMPT_TIMEOUT } from "./options.js";
import { c as object, d as string, f as union, i as boolean, l as record, n as _enum, o as literal, p as unknown, r as array, s as number } from "./schemas.js";
import { n as latin1, r as textOfBytes, t as encodingOf } from "./text-of-bytes.js";
import { dirname, join } from "node:path";
import { BlockList, isIP } from "node:net";
import { createHash, randomUUID } from "node:crypto";
import { constants as constants$1, mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/hub/cache-files.ts
async function readEntry(path) {
	const file = await open(path, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0)).catch(() => null);
	if (file === null) return null;
	try {
		return (await file.stat()).isFile() ? await file.readFile() : null;
	} catch {
		return null;
	} finally {
		await file.close();
	}
}
async function writeWhole(path, content) {
	const beside = `${path}.${randomUUID()}`;
	try {
		await writeFile(beside, content, { flag: "wx" });
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}

// src/hub/http/json-shape.ts
const MAX_DEPTH$1 = 200;
const QUOTE = 34;
const BACKSLASH = 92;
const OPENING = /* @__PURE__ */ new Set([91, 123]);
const CLOSING = /* @__PURE__ */ new Set([93, 125]);
function jsonShape(bytes) {
	if (isTooDeep(bytes)) return "too-deep";
	try {
		JSON.parse(new TextDecoder().decode(bytes));
		return "json";
	} catch {
		return "not-json";
	}
}
function isTooDeep(bytes) {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		if (inString) {
			if (byte === BACKSLASH) at += 1;
			else if (byte === QUOTE) inString = false;
		} else if (byte === QUOTE) inString = true;
		else if (OPENING.has(byte)) {
			depth += 1;
			if (depth > MAX_DEPTH$1) return true;
		} else if (CLOSING.has(byte)) depth -= 1;
	}
	return false;
}

// src/hub/cache.ts
const FORMAT = 1;
const ENTRY = object({
	format: number(),
	key: string(),
	digest: string(),
	at: number(),
	value: unknown()
});
function openCache(folder, onProblem) {
	if (folder === null) return NO_CACHE;
	const shelf = shelfIn(folder, onProblem);
	return {
		readAnswer: async (subject) => {
			const entry = await shelf.read("answers", keyOf(subject));
			const answer = record(string(), unknown()).safeParse(entry?.value);
			return entry === null || !answer.success ? null : {
				answer: answer.data,
				at: entry.at
			};
		},
		writeAnswer: (subject, answer, at) => shelf.write("answers", keyOf(subject), answer, at),
		readFile: async (url) => {
			const entry = await shelf.read("files", url);
			return typeof entry?.value === "string" ? shelf.readBytes(entry.value) : null;
		},
		writeFile: async (url, bytes) => {
			await shelf.writeBytes(bytes);
			await shelf.write("files", url, sha256(bytes), 0);
		}
	};
}
const NO_CACHE = {
	readAnswer: async () => null,
	writeAnswer: async () => {},
	readFile: async () => null,
	writeFile: async () => {}
};
function keyOf({ endpoint, model, commit }) {
	return JSON.stringify([
		endpoint,
		model,
		commit
	]);
}
function shelfIn(folder, onProblem) {
	const notice = (reason, hint) => {
		onProblem({
			stage: "resolve",
			subject: "cache",
			reason,
			hint,
			location: null,
			severity: "notice"
		});
	};
	const discard = async (path) => {
		notice("part of the cache was damaged and is discarded", "Nothing to do: it is read from the Hub again.");
		await rm(path, { force: true }).catch(() => {});
	};
	const store = async (path, data) => {
		try {
			const content = data();
			for (const made of [folder, dirname(path)]) await mkdir(made).catch(() => {});
			await writeWhole(path, content);
		} catch {
			notice("the cache folder cannot be written", "Give the run a folder it may write to, or none.");
		}
	};
	const entryPath = (kind, key) => join(folder, kind, `${sha256(key)}.json`);
	const bytesPath = (digest) => join(folder, "bytes", digest);
	return {
		read: async (kind, key) => {
			const path = entryPath(kind, key);
			const bytes = await readEntry(path);
			if (bytes === null) return null;
			const entry = parsedEntry(bytes);
			if (entry !== null && entry.format !== FORMAT) return null;
			if (entry?.key === key && entry.digest === sha256(JSON.stringify(entry.value))) return entry;
			await discard(path);
			return null;
		},
		write: async (kind, key, value, at) => {
			await store(entryPath(kind, key), () => {
				return JSON.stringify({
					format: FORMAT,
					key,
					digest: sha256(JSON.stringify(value)),
					at,
					value
				});
			});
		},
		readBytes: async (digest) => {
			if (!/^[0-9a-f]{64}$/.test(digest)) return null;
			const bytes = await readEntry(bytesPath(digest));
			if (bytes === null) return null;
			if (sha256(bytes) === digest) return new Uint8Array(bytes);
			await discard(bytesPath(digest));
			return null;
		},
		writeBytes: (bytes) => store(bytesPath(sha256(bytes)), () => bytes)
	};
}
function parsedEntry(bytes) {
	if (jsonShape(bytes) !== "json") return null;
	return ENTRY.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
}
function sha256(data) {
	return createHash("sha256").update(data).digest("hex");
}

// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}

// src/hub/http/hub-fault.ts
var HubFault = class extends Error {
	cause;
	status;
	code;
	fromHub;
	retryable;
	paced;
	constructor(cause, message, details = {}) {
		super(message);
		this.name = "HubFault";
		this.cause = cause;
		this.status = details.status ?? null;
		this.code = details.code ?? null;
		this.fromHub = details.fromHub ?? false;
		this.retryable = details.retryable ?? false;
		this.paced = details.paced ?? false;
	}
};

// src/hub/http/checked-answer.ts
function checkedAnswer(answered, context) {
	const { status, headers, bytes } = answered;
	if (status !== 200) throw refusal(answered, context);
	const shape = context.json ? jsonShape(bytes) : "json";
	if (shape === "json") return answered;
	if (shape === "too-deep") throw new HubFault("bad-response", "the answer is nested deeper than any real one");
	const type = headers.get("content-type")?.slice(0, 60) ?? "no type";
	throw new HubFault("not-json", `answered with something that is not JSON (${type})`, {
		status,
		retryable: true
	});
}
function refusal({ status, headers, bytes }, { tokenGiven, paced }) {
	const code = errorCode(headers, bytes, status);
	const message = `answered ${status}${code === null ? "" : ` ${code}`}`;
	if (status === 429) return new HubFault("rate-limited", "the Hub limits our requests (429)", {
		status,
		retryable: true,
		paced
	});
	if (status === 408 || status >= 500) return new HubFault("server-error", message, {
		status,
		retryable: true,
		paced
	});
	if (status === 401 && tokenGiven && code !== "GatedRepo") return new HubFault("bad-token", "the token was refused, and without it the Hub shows no such model", { status });
	const fromHub = code !== null || headers.has("x-error-message") || isHubsError(bytes);
	return new HubFault("status", message, {
		status,
		code,
		fromHub
	});
}
function isHubsError(bytes) {
	if (jsonShape(bytes) !== "json") return false;
	const said = JSON.parse(new TextDecoder().decode(bytes));
	return typeof said === "object" && said !== null && ("error" in said || "errors" in said);
}
function errorCode(headers, bytes, status) {
	const code = headers.get("x-error-code");
	if (code !== null) return code.slice(0, 60);
	const words = `${headers.get("x-error-message")} ${new TextDecoder().decode(bytes.subarray(0, 1e3))}`;
	return status === 403 && jsonShape(bytes) === "json" && /\bis disabled\b/i.test(words) ? "Disabled" : null;
}

// src/hub/http/network-reason.ts
const UNKNOWN_HOST = ({ hostname }) => `no address is known for ${host(hostname)}`;
const UNTRUSTED = () => "the certificate is not trusted; NODE_EXTRA_CA_CERTS may name the file with that of a proxy or mirror";
const REFUSED = (cause) => {
	const { address, port } = cause.errors?.[0] ?? cause;
	return `nothing listens at ${host(address)}${typeof port === "number" ? `, port ${port}` : ""}`;
};
const WORDS = {
	ENOTFOUND: UNKNOWN_HOST,
	EAI_AGAIN: UNKNOWN_HOST,
	ECONNREFUSED: REFUSED,
	ECONNRESET: () => "the connection was cut",
	UND_ERR_SOCKET: () => "the connection was cut",
	CERT_HAS_EXPIRED: () => "the certificate has expired, or the clock of this machine is wrong",
	CERT_NOT_YET_VALID: () => "the certificate is not valid yet, or the clock of this machine is wrong",
	DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
	SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
	ERR_TLS_CERT_ALTNAME_INVALID: () => "the certificate is for another host",
	Z_DATA_ERROR: () => "the answer came packed and cannot be unpacked",
	Z_BUF_ERROR: () => "the answer came packed and cannot be unpacked",
	ERR_SSL_WRONG_VERSION_NUMBER: () => "what answers there does not speak https"
};
const PROXY_STATUS = /^Proxy response \((\d{3})\)/;
const CERTIFICATE = /CERT/;
function networkFailure(error) {
	let cause = error;
	for (let depth = 0; depth < 5 && typeof cause === "object" && cause !== null; depth += 1) {
		const { code, message } = cause;
		const status = PROXY_STATUS.exec(String(message))?.[1];
		if (status !== void 0) return {
			reason: proxyReason(status),
			lasting: status.startsWith("4")
		};
		if (typeof code === "string" && /^[A-Z0-9_]{3,60}$/.test(code)) return {
			reason: `${WORDS[code]?.(cause) ?? "the connection failed"} (${code})`,
			lasting: CERTIFICATE.test(code)
		};
		cause = cause.cause;
	}
	return {
		reason: "the connection failed",
		lasting: false
	};
}
function proxyReason(status) {
	return `the proxy made no connection: it answered ${status}${status === "407" ? "; it asks for a user name and password, which belong into its address" : ""}`;
}
function host(name) {
	return typeof name === "string" && /^[\w.:-]{1,253}$/.test(name) ? name : "the host";
}

// src/hub/http/read-capped.ts
const MAX_ENCODINGS = 1;
const UNPACKED = /* @__PURE__ */ new Set([
	"identity",
	"gzip",
	"x-gzip",
	"deflate",
	"br"
]);
async function readCapped(response, maxBytes) {
	const encodings = (response.headers.get("content-encoding") ?? "").split(",").filter((name) => name.trim() !== "");
	if ((encodings.length === 0 ? Number(response.headers.get("content-length") ?? 0) : 0) > maxBytes) {
		await response.body?.cancel();
		throw tooLarge(maxBytes);
	}
	if (encodings.length > MAX_ENCODINGS || !encodings.every((name) => UNPACKED.has(name.trim().toLowerCase()))) {
		await response.body?.cancel();
		throw new HubFault("bad-response", "the answer is packed in a way nobody asked for");
	}
	const chunks = [];
	let size = 0;
	const reader = response.body?.getReader();
	for (let step = await reader?.read(); step?.done === false; step = await reader?.read()) {
		size += step.value.byteLength;
		if (size > maxBytes) {
			await reader?.cancel();
			throw tooLarge(maxBytes);
		}
		chunks.push(step.value);
	}
	return joined(chunks, size);
}
function joined(chunks, size) {
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.byteLength;
	}
	return bytes;
}
function tooLarge(maxBytes) {
	return new HubFault("too-large", `the answer is larger than ${maxBytes} bytes`);
}

// src/hub/http/guarded-attempt.ts
const MAX_REDIRECTS = 5;
const REDIRECTS = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
async function guardedAttempt(start, token, limits) {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(), limits.timeout);
	try {
		return await followed(start, token, limits, controller.signal);
	} catch (error) {
		if (error instanceof HubFault) throw error;
		if (controller.signal.aborted) throw new HubFault("timeout", `no full answer within ${limits.timeout} ms`, { retryable: true });
		const { reason, lasting } = networkFailure(error);
		throw new HubFault("network", reason, { retryable: !lasting });
	} finally {
		clearTimeout(timer);
	}
}
async function followed(start, token, limits, signal) {
	let url = allowed(start, limits.origin);
	const headers = {
		accept: "*/*",
		"user-agent": "model-license-gate",
		...limits.plain ? { "accept-encoding": "identity" } : {},
		...token === null ? {} : { authorization: `Bearer ${token}` }
	};
	for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
		const response = await limits.transport(url, {
			method: "GET",
			headers,
			redirect: "manual",
			signal
		});
		const target = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
		if (target === null) {
			const bytes = await readCapped(response, limits.maxBytes);
			return {
				url,
				status: response.status,
				headers: response.headers,
				bytes
			};
		}
		await response.body?.cancel();
		if (!URL.canParse(target, url)) throw new HubFault("bad-response", "redirected to what is no address");
		url = allowed(new URL(target, url).href, limits.origin, isDelivery(response.headers));
	}
	throw new HubFault("bad-response", `more than ${MAX_REDIRECTS} redirects`);
}
function allowed(address, origin, fromHub = false) {
	const url = new URL(address);
	if (url.origin === origin && url.username === "" && url.password === "" && isSafeTransport(url)) return url.href;
	const place = url.origin === "null" ? url.protocol : url.origin.slice(0, 100);
	throw new HubFault("refused-redirect", `sent on to another place: ${place}`, { fromHub });
}
function isDelivery(headers) {
	return [
		"x-linked-etag",
		"x-linked-size",
		"x-repo-commit",
		"x-xet-hash"
	].some((name) => headers.has(name));
}

// src/hub/http/health.ts
const TRIES = 16;
const PUT_OFF = 40;
const LONG_TRIES = 3;
function health({ patience, attemptTimeout }, now, onSilence) {
	const failing = {
		count: 0,
		first: 0
	};
	const putOff = {
		count: 0,
		first: 0
	};
	let down = null;
	let askedAgain = 0;
	let told = false;
	const isEnough = ({ count, first }, { cause, paced }) => {
		const elapsed = now() - first;
		if (cause === "timeout" && elapsed >= LONG_TRIES * attemptTimeout) return true;
		return count >= (paced ? PUT_OFF : TRIES) && elapsed >= patience;
	};
	return {
		answered: () => {
			failing.count = 0;
			putOff.count = 0;
			down = null;
		},
		failed: (fault, since) => {
			const row = fault.paced ? putOff : failing;
			if (row.count === 0) row.first = since;
			row.count += 1;
			if (down !== null || !isEnough(row, fault)) return fault;
			const { cause, message, paced } = fault;
			down = new HubFault(cause, `given up after ${row.count} tries in a row failed: ${message}`, { paced });
			askedAgain = now();
			if (isSilence(down) && !told) {
				told = true;
				onSilence(fault);
			}
			return isOfAll(down) ? down : fault;
		},
		isDown: () => down !== null,
		refusal: () => {
			if (down === null || !isOfAll(down)) return null;
			if (now() - askedAgain < patience) return down;
			askedAgain = now();
			return null;
		}
	};
}
function isSilence({ cause }) {
	return cause === "network" || cause === "timeout";
}
function isOfAll(fault) {
	return fault.paced || isSilence(fault);
}

// src/hub/http/no-proxy.ts
const RANGE = /^([\d.]+|\[?[\da-f:]+\]?)\/(\d{1,3})$/i;
function bypasses(url, list) {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	return list.toLowerCase().split(/[,\s]+/).filter((entry) => entry !== "").some((entry) => {
		if (entry === "*") return true;
		const range = RANGE.exec(entry);
		if (range !== null) return isInRange(host, bare(range[1] ?? ""), Number(range[2]));
		const [, name = entry, only = port] = isIP(entry) === 6 ? [] : /^(.+):(\d+)$/.exec(entry) ?? [];
		const named = bare(name).replace(/^\*?\./, "");
		return only === port && (host === named || host.endsWith(`.${named}`));
	});
}
function bare(name) {
	return name.replace(/^\[|\]$/g, "");
}
function isInRange(host, network, bits) {
	const family = isIP(host);
	if (family === 0 || isIP(network) !== family || bits > (family === 4 ? 32 : 128)) return false;
	const type = family === 4 ? "ipv4" : "ipv6";
	const block = new BlockList();
	block.addSubnet(network, bits, type);
	return block.check(host, type);
}

// src/hub/http/proxy.ts
function proxyFor(url, { http, https, bypass }) {
	const proxy = url.protocol === "https:" ? https : http;
	return proxy === null || bypasses(url, bypass ?? "") ? null : proxy;
}
async function proxyFetch(proxy) {
	const { ProxyAgent, fetch: fetchThrough } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const dispatcher = new ProxyAgent(proxy);
	const through = (input, init) => fetchThrough(input, {
		...init,
		dispatcher
	});
	return {
		fetch: through,
		close: () => void dispatcher.destroy().catch(() => {})
	};
}

// src/hub/http/rate-limit.ts
function waitAskedFor(headers, status, now) {
	const retryAfter = status === 429 || status === 503 ? retryAfterOf(headers.get("retry-after"), now) : null;
	if (retryAfter !== null) return retryAfter;
	const window = windowOf(headers.get("ratelimit"));
	return window !== null && window.left === 0 ? (window.seconds + 1) * 1e3 : null;
}
function retryAfterOf(value, now) {
	if (value === null) return null;
	if (/^\d{1,9}$/.test(value)) return Number(value) * 1e3;
	const date = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}
const WINDOW = /^"[^"]{1,50}"\s*;\s*r=(\d{1,9})\s*;\s*t=(\d{1,9})$/;
function windowOf(value) {
	const match = WINDOW.exec(value?.trim() ?? "");
	return match === null ? null : {
		left: Number(match[1]),
		seconds: Number(match[2])
	};
}

// src/hub/http/hub-fetch.ts
const MAX_METADATA_BYTES = 10485760;
const MAX_TEXT_BYTES = 1048576;
const LONGEST_SLEEP = 2 ** 31 - 1;
const NOT_PAUSED = {
	pausedUntil: 0,
	toldUntil: 0
};
const A_DAY = 864e5;
const WORTH_TELLING = 2e3;
async function openHub(options) {
	const endpoint = checkedEndpoint(options.endpoint ?? "https://huggingface.co");
	const now = options.now ?? Date.now;
	const transport = await transportOf(endpoint, options);
	const token = checkedToken(options.token ?? "");
	const limits = {
		...DEFAULT_RETRY,
		...options.retry
	};
	const attemptTimeout = options.attemptTimeout ?? 15e3;
	const { origin } = new URL(endpoint);
	const session = {
		origin,
		transport: transport.fetch,
		options,
		now,
		deadline: now() + (options.timeout ?? 3e5),
		tokenGiven: token !== null,
		token,
		limits,
		attemptTimeout,
		health: health({
			patience: patience(limits),
			attemptTimeout
		}, now, (fault) => options.onProblem(silence(origin, fault))),
		retriesTold: false
	};
	const concurrency = options.concurrency ?? 8;
	const metadata = {
		limit: pLimit(concurrency),
		maxBytes: MAX_METADATA_BYTES,
		json: true,
		...NOT_PAUSED
	};
	const files = {
		limit: pLimit(concurrency),
		maxBytes: MAX_TEXT_BYTES,
		json: false,
		...NOT_PAUSED
	};
	return {
		endpoint,
		offline: options.offline ?? false,
		authenticated: () => session.token !== null,
		close: transport.close,
		file: (url) => files.limit(() => retried(session, files, url)),
		api: async (input) => {
			const { bytes, headers, status } = await metadata.limit(() => retried(session, metadata, String(input)));
			return new Response(bytes, {
				status,
				headers: { link: headers.get("link") ?? "" }
			});
		}
	};
}
async function transportOf(endpoint, { fetch: given, proxy }) {
	const through = given === void 0 && proxy ? proxyFor(new URL(endpoint), proxy) : null;
	return through === null ? {
		fetch: given ?? fetch,
		close: () => {}
	} : proxyFetch(through);
}
function patience({ retries, minTimeout, maxTimeout }) {
	return Array.from({ length: retries }, (_, index) => Math.min(maxTimeout, minTimeout * 2 ** index)).reduce((sum, wait) => sum + wait, 0);
}
function silence(origin, { message }) {
	return {
		stage: "resolve",
		subject: "Hub",
		reason: `${origin} did not answer (${message}); what was not asked by then counts as unreachable`,
		hint: "Run again when it is back, or look after the network, the proxy and HF_ENDPOINT.",
		location: null,
		severity: "notice"
	};
}
async function retried(session, lane, url) {
	const { limits } = session;
	let before = null;
	try {
		return await pRetry(() => attempt(session, lane, url), {
			retries: session.health.isDown() ? 0 : limits.retries,
			minTimeout: 0,
			maxRetryTime: Math.max(0, session.deadline - session.now()),
			shouldRetry: ({ error }) => isRetryable(error),
			onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
				if (!isOutOfTime(error)) before = error;
				if (retriesLeft === 0 || !isRetryable(error)) return;
				if (attemptNumber > 1) tellRetry(session, error);
				await setTimeout$1(backOff(session, limits, error, attemptNumber));
			}
		});
	} catch (error) {
		throw isOutOfTime(error) && before !== null ? before : error;
	}
}
function tellRetry(session, error) {
	if (session.retriesTold || !(error instanceof HubFault) || error.paced) return;
	session.retriesTold = true;
	session.options.onRetry?.(error.message);
}
function isOutOfTime(error) {
	return error instanceof HubFault && error.cause === "budget-spent";
}
function isRetryable(error) {
	return error instanceof HubFault && error.retryable;
}
function backOff(session, limits, error, attemptNumber) {
	if (error instanceof HubFault && error.paced) return 0;
	const doubled = Math.min(limits.maxTimeout, limits.minTimeout * 2 ** (attemptNumber - 1)) * (1 + Math.random());
	return Math.max(0, Math.min(doubled, session.deadline - session.now()));
}
async function attempt(session, lane, url) {
	await turn(session, lane);
	const { health, now } = session;
	const refusal = health.refusal();
	if (refusal !== null) throw refusal;
	const since = now();
	try {
		const answered = await asked(session, lane, url);
		health.answered();
		return answered;
	} catch (error) {
		if (error instanceof HubFault && error.retryable) throw health.failed(error, since);
		health.answered();
		throw error;
	}
}
async function asked(session, lane, url) {
	const { token } = session;
	const first = await ask(session, lane, url, token);
	const gated = first.answered.headers.get("x-error-code") === "GatedRepo";
	if (token === null || first.answered.status !== 401 || gated) return checkedAnswer(first.answered, first.context);
	const anonymous = await ask(session, lane, url, null);
	if (anonymous.answered.status === 200) refuseToken(session);
	return checkedAnswer(anonymous.answered, anonymous.context);
}
async function turn(session, lane) {
	if (session.options.offline === true) throw new HubFault("network", "offline: no request was made");
	const left = session.deadline - session.now();
	if (left <= 0) throw new HubFault("budget-spent", "the time for the whole run was used up before its turn came");
	const wait = lane.pausedUntil - session.now();
	if (wait <= 0) return;
	if (wait >= left) {
		const pause = wait > A_DAY ? "more than a day" : `${Math.ceil(wait / 1e3)} s`;
		throw new HubFault("rate-limited", `the Hub takes no more requests for ${pause}, longer than this run may last`);
	}
	if (wait >= WORTH_TELLING && lane.pausedUntil - lane.toldUntil >= WORTH_TELLING) {
		session.options.onWait?.(wait);
		lane.toldUntil = lane.pausedUntil;
	}
	await setTimeout$1(Math.min(wait, LONGEST_SLEEP));
	await turn(session, lane);
}
async function ask(session, lane, url, token) {
	const left = Math.max(1, session.deadline - session.now());
	const answered = await guardedAttempt(url, token, {
		origin: session.origin,
		maxBytes: lane.maxBytes,
		plain: !lane.json,
		timeout: Math.min(session.attemptTimeout, left),
		transport: session.transport
	});
	const wait = waitAskedFor(answered.headers, answered.status, session.now());
	if (wait !== null) lane.pausedUntil = Math.max(lane.pausedUntil, session.now() + wait);
	return {
		answered,
		context: {
			json: lane.json,
			tokenGiven: session.tokenGiven,
			paced: wait !== null
		}
	};
}
function refuseToken(session) {
	session.token = null;
	session.options.onProblem({
		stage: "resolve",
		subject: "token",
		reason: `${session.origin} refused the token; the run went on without it`,
		hint: "Renew the token (HF_TOKEN): private models cannot be read, and anonymous requests are limited more tightly.",
		location: null,
		severity: "notice"
	});
}

// src/hub/http/whole.ts
const SHA1_TAG = /^(?:W\/)?"?([0-9a-f]{40})(?:[-;]{1,2}[a-z]{1,10})?"?$/i;
function doubtOf({ headers, bytes }) {
	const hash = SHA1_TAG.exec(headers.get("etag")?.trim() ?? "")?.[1]?.toLowerCase();
	if (hash !== void 0) return hashesOf(bytes).includes(hash) ? null : "the bytes are not those that their hash names";
	if (bytes.length === 0) return "an empty answer came";
	const packing = headers.get("content-encoding")?.trim().toLowerCase() ?? "";
	return packing === "" || packing === "identity" ? null : "it came packed, and nothing tells whether it is whole";
}
function hashesOf(bytes) {
	return [createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex"), createHash("sha1").update(bytes).digest("hex")];
}

// src/hub/hub-files.ts
function fileUrl(endpoint, facts, path) {
	const revision = encodeURIComponent(facts.commit ?? facts.revision ?? "main");
	const wellFormed = Buffer.from(path).toString();
	return `${endpoint}/${facts.model}/resolve/${revision}/${wellFormed.split("/").map(encodeURIComponent).join("/")}`;
}
function hubFiles(hub, cache) {
	const reads = /* @__PURE__ */ new Map();
	const cachedOrRead = async (facts, path, url) => {
		const cacheable = facts.commit !== null && !facts.private;
		const cached = cacheable ? await cache.readFile(url) : null;
		if (cached !== null) return {
			kind: "bytes",
			bytes: cached
		};
		const read = await readOverHttp(hub, facts, path, url);
		if (cacheable && read.kind === "bytes") await cache.writeFile(url, read.bytes);
		return read;
	};
	return (facts, path) => {
		const url = fileUrl(hub.endpoint, facts, path);
		const read = reads.get(url) ?? cachedOrRead(facts, path, url);
		reads.set(url, read);
		return read;
	};
}
async function readOverHttp(hub, facts, path, url) {
	if (path.toLowerCase().endsWith(".pdf")) return unread("pdf", "a PDF");
	if (path.split("/").includes("..")) return unread("unreachable", "not a path inside the repository");
	if (facts.gated !== false && !hub.authenticated()) return unread("gated", "access must be asked for, and there is no token");
	try {
		const answered = await hub.file(url);
		const { bytes, headers } = answered;
		const commit = headers.get("x-repo-commit");
		if (commit !== null && facts.commit !== null && commit !== facts.commit) return unread("unreachable", "the Hub answered from another commit");
		const other = otherThan(path, headers.get("content-type") ?? "");
		if (other !== null) return unread("unreachable", `${other} came instead of the file`);
		const doubt = doubtOf(answered);
		return doubt === null ? {
			kind: "bytes",
			bytes
		} : unread("unreachable", doubt);
	} catch (error) {
		if (!(error instanceof HubFault)) throw error;
		return unreadBecause(error, facts, path);
	}
}
function otherThan(path, type) {
	if (/^text\/html\b/i.test(type) && !/\.html?$/i.test(path)) return "a web page";
	return /^application\/(?:[\w.-]+\+)?json\b/i.test(type) && !/json$/i.test(path) ? "JSON" : null;
}
const README = /^readme(?:\.\w+)?$/i;
function unreadBecause(fault, { gated }, path) {
	const { cause, message, status, code, fromHub } = fault;
	if (cause === "refused-redirect" && fromHub) return unread("lfs", message);
	if (cause === "too-large") return unread("too-large", message);
	if (status === 404 && (code === "EntryNotFound" || README.test(path))) return {
		kind: "missing",
		detail: "listed, yet not there"
	};
	return unread(code === "GatedRepo" || status === 451 && gated !== false ? "gated" : "unreachable", message);
}
function unread(reason, detail) {
	return {
		kind: "unread",
		reason,
		detail
	};
}

// src/hub/shown.ts
function shown(value) {
	let text;
	try {
		text = JSON.stringify(value) ?? "nothing";
	} catch {
		text = "something too deep to show";
	}
	return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

// src/hub/lineage.ts
const MAX_BASES = 50;
function lineageOf(fields) {
	const relations = hubRelations(fields);
	const stated = relationOf$1(fields.cardRelation);
	const bases = /* @__PURE__ */ new Map();
	const unreadable = [];
	const add = (written, source) => {
		if (isNothing(written)) return;
		const model = baseId(written);
		if (model === null) {
			if (!unreadable.includes(written)) unreadable.push(written);
			return;
		}
		const key = model.toLowerCase();
		if (key === fields.model.toLowerCase() || bases.has(key)) return;
		bases.set(key, {
			model,
			relation: stated ?? relations.get(key) ?? "unknown",
			source
		});
	};
	for (const written of strings(fields.cardBase, unreadable)) add(written, "card");
	for (const written of hubIds(fields.hubBases, unreadable)) add(written, "hub");
	for (const { id } of baseTags(fields.tags)) add(id, "tags");
	const all = [...bases.values()];
	return {
		bases: all.slice(0, MAX_BASES),
		unreadable,
		more: Math.max(0, all.length - MAX_BASES)
	};
}
function baseId(written) {
	const bare = written.trim().replace(/^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\//i, "").replace(/[/.]+$/, "");
	return modelId(bare);
}
function hubRelations(fields) {
	const relations = /* @__PURE__ */ new Map();
	const overall = relationOf$1(fields.hubBases?.relation);
	if (overall !== null) for (const id of hubIds(fields.hubBases)) relations.set(id.toLowerCase(), overall);
	for (const { relation, id } of baseTags(fields.tags)) if (relation !== null) relations.set(id.toLowerCase(), relation);
	return relations;
}
const BASE_TAG = /^base_model:(?:([a-z_]{1,30}):)?([^:]+)$/;
function baseTags(tags) {
	return tags.flatMap((tag) => {
		const match = BASE_TAG.exec(tag);
		return match?.[2] === void 0 ? [] : [{
			relation: relationOf$1(match[1]),
			id: match[2]
		}];
	});
}
function hubIds(hubBases, unreadable = []) {
	if (hubBases === void 0 || hubBases === null) return [];
	const models = listIn(hubBases);
	if (models === null) {
		unreadable.push(shown(hubBases));
		return [];
	}
	return strings(models.map((model) => model?.id ?? model), unreadable);
}
function listIn(hubBases) {
	if (Array.isArray(hubBases)) return hubBases;
	if (typeof hubBases !== "object" || hubBases === null) return null;
	const { models } = hubBases;
	if (Array.isArray(models)) return models;
	return models === null || Object.keys(hubBases).length === 0 ? [] : null;
}
function relationOf$1(value) {
	const text = typeof value === "string" ? value.toLowerCase() : "";
	return BASE_RELATIONS.find((relation) => relation === text && relation !== "unknown") ?? null;
}
function strings(value, unreadable) {
	const found = [];
	for (const entry of Array.isArray(value) ? value : [value]) if (typeof entry === "string") found.push(entry);
	else if (entry !== void 0 && entry !== null) unreadable.push(shown(entry));
	return found;
}
function isNothing(written) {
	return /^(?:none|null|n\/a|)$/i.test(written.trim());
}

// src/hub/license-files.ts
const ROLES = [
	[/^(?:license-(?:model|weight)s?|(?:model|weight)s?-license)(?:-|$)/, "model-license"],
	[/^(?:license-(?:code|software|source)|(?:code|software|source)-license)(?:-|$)/, "code-license"],
	[/^(?:third-party|3rd-party|notices?(?:-|$))|-notices?$/, "notice"],
	[/(?:^|-)(?:use|usage)-(?:policy|restrictions?)$|^aup$|^(?:acceptable|prohibited|restricted)-uses?$/, "use-policy"],
	[/^license(?:-|$)|-license(?:-agreement)?$|^(?:copying|unlicense|eula)(?:-|$)|^terms(?:-of-(?:use|service))?$/, "license"]
];
const DOCUMENTS = /* @__PURE__ */ new Set([
	"",
	"md",
	"markdown",
	"txt",
	"text",
	"rst",
	"html",
	"htm",
	"pdf",
	"rtf",
	"doc",
	"docx",
	"tex"
]);
function licenseFiles(paths) {
	const found = [];
	for (const path of paths) {
		const role = roleOf(path);
		if (role !== null) found.push({
			path,
			role
		});
	}
	return found.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}
function roleOf(path) {
	const stem = stemOf(path);
	const role = stem === null ? null : ROLES.find(([pattern]) => pattern.test(stem))?.[1] ?? null;
	return role === "license" && OF_WEIGHTS.test(path) ? "model-license" : role;
}
const OF_WEIGHTS = /(?:^|\/)(?:model[-_])?(?:weights|checkpoints?|ckpts?)\/[^/]+$/i;
function stemOf(path) {
	const name = (path.split("/").at(-1) ?? "").toLowerCase();
	const dot = name.lastIndexOf(".");
	const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ""];
	const isLabel = /^(?:licen[cs]e|copying)$/.test(stem) && /^[a-z0-9-]{1,20}$/.test(extension) && !DATA.has(extension);
	const isDocument = DOCUMENTS.has(extension);
	if (!isDocument && !isLabel) return null;
	return (isDocument ? stem : `${stem}-${extension}`).replace(/licence/g, "license").replace(/licenses/g, "license").replace(/[_.\s]+/g, "-");
}
const DATA = /* @__PURE__ */ new Set([
	"py",
	"js",
	"ts",
	"json",
	"jsonl",
	"yaml",
	"yml",
	"toml",
	"csv",
	"sh",
	"bin",
	"png",
	"jpg",
	"svg"
]);
const ORDER = [
	"model-license",
	"license",
	"code-license",
	"use-policy",
	"notice"
];
function rank(file) {
	return (file.path.includes("/") ? 100 : 0) + ORDER.indexOf(file.role);
}

// src/hub/license-text.ts
function licenseText(bytes, place) {
	const reason = unreadable(bytes);
	if (reason !== null) return {
		kind: "unread",
		...place,
		reason
	};
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	return {
		kind: "text",
		...place,
		text: textOfBytes(bytes),
		sha256
	};
}
const LFS_POINTER = "version https://git-lfs.github.com/spec/v1";
function unreadable(bytes) {
	const start = latin1(bytes.subarray(0, 1e3));
	if (start.startsWith("%PDF-")) return "pdf";
	if (start.startsWith(LFS_POINTER)) return "lfs";
	return encodingOf(bytes) === "utf-8" && bytes.subarray(0, 8e3).includes(0) ? "binary" : null;
}

// src/hub/with-texts.ts
const FAILURES = /* @__PURE__ */ new Set(["unreachable", "too-large"]);
async function withTexts(facts, wanted, read, endpoint) {
	const problems = [];
	const texts = await Promise.all(candidates(facts, wanted, endpoint).map(async (file) => {
		if (file.kind === "text" || !wanted.includes(file.path)) return file;
		const { path, role, url } = file;
		const answer = await read(facts, path);
		if (answer.kind === "bytes") return licenseText(answer.bytes, {
			path,
			role,
			url
		});
		const reason = answer.kind === "missing" ? "unreachable" : answer.reason;
		const severity = answer.kind === "missing" ? "notice" : "error";
		if (FAILURES.has(reason)) problems.push(unusable(facts, path, answer.detail, severity));
		return {
			kind: "unread",
			path,
			role,
			url,
			reason
		};
	}));
	return {
		...facts,
		texts,
		problems: [...facts.problems, ...problems]
	};
}
function unusable(facts, path, detail, severity) {
	return {
		stage: "resolve",
		subject: facts.model,
		reason: `${path} of ${facts.model} could not be used: ${detail}`,
		hint: null,
		location: null,
		severity
	};
}
function candidates(facts, wanted, endpoint) {
	const added = [...new Set(wanted.filter((path) => !facts.texts.some((file) => file.path === path)))].filter((path) => facts.files.includes(path));
	return [...facts.texts, ...added.map((path) => {
		return {
			kind: "unread",
			path,
			role: roleOf(path) ?? (/^readme(?:\.\w+)?$/i.test(path.split("/").at(-1) ?? "") ? "readme" : "license"),
			url: fileUrl(endpoint, facts, path),
			reason: "not-requested"
		};
	})];
}

// src/hub/adapter-base.ts
const CONFIG = "adapter_config.json";
async function withAdapterBase(facts, read) {
	if (facts.baseModels.length > 0 || !facts.files.includes(CONFIG)) return facts;
	const named = baseNamedIn(await read(facts, CONFIG));
	if (named.base === null) {
		const detail = `${named.detail}; the base model is unknown`;
		return {
			...facts,
			problems: [...facts.problems, unusable(facts, CONFIG, detail, "error")]
		};
	}
	return {
		...facts,
		baseModels: [{
			model: named.base,
			relation: "adapter",
			source: "adapter-config"
		}]
	};
}
function baseNamedIn(config) {
	if (config.kind !== "bytes") return {
		base: null,
		detail: config.detail
	};
	const written = fieldIn(config.bytes);
	return {
		base: typeof written === "string" ? baseId(written) : null,
		detail: `it names ${shown(written)} as base model`
	};
}
function fieldIn(bytes) {
	if (jsonShape(bytes) !== "json") return void 0;
	return JSON.parse(new TextDecoder().decode(bytes))?.["base_model_name_or_path"];
}

// src/hub/license-link.ts
function linkedFile(link, names, files, endpoint) {
	const path = isAddress(link) ? pathInRepository(link, names, endpoint) : link.replace(/^\.?\//, "");
	if (path === null || path === "") return null;
	return files.find((file) => file === path) ?? files.find((file) => file.toLowerCase() === path.toLowerCase()) ?? null;
}
function isAddress(link) {
	return /^[a-z][a-z0-9+.-]{0,20}:/i.test(link) || link.startsWith("//");
}
function pathInRepository(link, names, endpoint) {
	if (!URL.canParse(link)) return null;
	const url = new URL(link);
	const hosts = [
		new URL(endpoint).host,
		"huggingface.co",
		"www.huggingface.co",
		"hf.co"
	];
	if (!/^https?:$/.test(url.protocol) || !hosts.includes(url.host)) return null;
	for (const name of names) {
		const match = /^\/(?:blob|resolve|raw|tree)\/[^/]+\/(.+)$/.exec(afterPrefix(url.pathname, `/${name}`) ?? "");
		if (match?.[1] !== void 0) return decoded(match[1]);
	}
	return null;
}
function afterPrefix(text, prefix) {
	return text.toLowerCase().startsWith(prefix.toLowerCase()) ? text.slice(prefix.length) : null;
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}

// src/hub/facts.ts
const ONLY_USUAL = "onlyUsualFiles";
const MAX_LICENSE_FILES = 100;
const DECISIVE = /* @__PURE__ */ new Set([
	"cardData",
	"license",
	"license_name",
	"siblings",
	"disabled",
	"extra_gated_prompt"
]);
const TELLING = [
	"sha",
	"cardData",
	"tags",
	"siblings"
];
const TEXT = string();
const CARD = record(string(), unknown());
const LICENSE = union([string().transform((value) => [value]), array(string())]);
const SIBLINGS = array(object({ rfilename: string() })).transform((list) => list.map((entry) => entry.rfilename));
const GATED = union([literal(false), _enum(["auto", "manual"])]);
function factsFrom(request, answer, endpoint) {
	const model = typeof answer["name"] === "string" ? modelId(answer["name"]) : null;
	if (model === null) throw new HubFault("bad-response", "the answer names no model");
	if (!TELLING.some((field) => field in answer)) throw new HubFault("bad-response", "the answer says nothing of the model");
	const { take, problems } = fieldReader(model);
	const card = take("cardData", answer["cardData"], CARD, null);
	const tags = take("tags", answer["tags"], array(TEXT), []);
	const files = take("siblings", answer["siblings"], SIBLINGS, null);
	if (files === null) problems.push(problemOf(model, "the Hub did not list the files, so nobody knows of license texts among them", "error"));
	if (answer["onlyUsualFiles"] === true) problems.push(problemOf(model, "the Hub did not list the files; license texts were sought under their usual names", "notice"));
	const commit = take("sha", answer["sha"], TEXT, "");
	const facts = {
		model,
		revision: request.revision,
		commit: isFullCommit(commit) ? commit : null,
		license: take("license", card?.["license"], LICENSE, licenseTags(tags)),
		licenseName: take("license_name", card?.["license_name"], TEXT, null),
		licenseLink: take("license_link", card?.["license_link"], TEXT, null),
		tags,
		gated: take("gated", answer["gated"], GATED, false),
		gatedPrompt: take("extra_gated_prompt", card?.["extra_gated_prompt"], TEXT, null),
		gatedFields: [
			take("extra_gated_heading", card?.["extra_gated_heading"], TEXT, ""),
			take("extra_gated_description", card?.["extra_gated_description"], TEXT, ""),
			...Object.keys(take("extra_gated_fields", card?.["extra_gated_fields"], CARD, {}))
		].filter((words) => words !== ""),
		euDisallowed: card?.["extra_gated_eu_disallowed"] === true,
		private: ![
			void 0,
			null,
			false
		].includes(answer["private"]),
		disabled: take("disabled", answer["disabled"], boolean(), false),
		library: take("library_name", answer["library_name"], TEXT, null),
		files: files ?? [],
		texts: [],
		baseModels: baseModels(model, answer, card, tags, problems),
		problems
	};
	return {
		...facts,
		texts: unreadTexts(facts, request.model, endpoint)
	};
}
function fieldReader(model) {
	const problems = [];
	const take = (name, value, schema, fallback) => {
		if (value === void 0 || value === null) return fallback;
		const parsed = schema.safeParse(value);
		if (parsed.success) return parsed.data;
		const severity = DECISIVE.has(name) ? "error" : "notice";
		problems.push(problemOf(model, `${name} has a shape nobody can read: ${shown(value)}`, severity));
		return fallback;
	};
	return {
		take,
		problems
	};
}
function baseModels(model, answer, card, tags, problems) {
	const { bases, unreadable, more } = lineageOf({
		model,
		cardBase: card?.["base_model"],
		cardRelation: card?.["base_model_relation"],
		tags,
		hubBases: answer["baseModels"]
	});
	for (const written of unreadable) {
		const reason = `the base model ${shown(written)} is not a Hub id, so its license is unknown`;
		problems.push(problemOf(model, reason, "error"));
	}
	if (more > 0) {
		const reason = `the card names ${more} more base models than are followed, so their licenses are unknown`;
		problems.push(problemOf(model, reason, "error"));
	}
	return bases;
}
function unreadTexts(facts, asked, endpoint) {
	const named = [...licenseFiles(facts.files).slice(0, MAX_LICENSE_FILES)];
	const { licenseLink } = facts;
	const linked = licenseLink === null ? null : linkedFile(licenseLink, [facts.model, asked], facts.files, endpoint);
	if (linked !== null && !named.some((file) => file.path === linked)) named.unshift({
		path: linked,
		role: "license"
	});
	return named.map(({ path, role }) => {
		return {
			kind: "unread",
			path,
			role,
			url: fileUrl(endpoint, facts, path),
			reason: "not-requested"
		};
	});
}
function licenseTags(tags) {
	return tags.filter((tag) => tag.startsWith("license:")).map((tag) => tag.slice(8));
}
function problemOf(model, reason, severity) {
	return {
		stage: "resolve",
		subject: model,
		reason,
		hint: `Look at the model card of ${model}, and state its license in the policy when you know it.`,
		location: null,
		severity
	};
}

// node_modules/@huggingface/blake3-jit/dist/esm/compress.js
function compress(cv, cvOff, block, blockOff, out, outOff, full, counter, blockLen, flags) {
	let m0 = block[blockOff] | 0;
	let m1 = block[blockOff + 1] | 0;
	let m2 = block[blockOff + 2] | 0;
	let m3 = block[blockOff + 3] | 0;
	let m4 = block[blockOff + 4] | 0;
	let m5 = block[blockOff + 5] | 0;
	let m6 = block[blockOff + 6] | 0;
	let m7 = block[blockOff + 7] | 0;
	let m8 = block[blockOff + 8] | 0;
	let m9 = block[blockOff + 9] | 0;
	let m10 = block[blockOff + 10] | 0;
	let m11 = block[blockOff + 11] | 0;
	let m12 = block[blockOff + 12] | 0;
	let m13 = block[blockOff + 13] | 0;
	let m14 = block[blockOff + 14] | 0;
	let m15 = block[blockOff + 15] | 0;
	let s0 = cv[cvOff] | 0;
	let s1 = cv[cvOff + 1] | 0;
	let s2 = cv[cvOff + 2] | 0;
	let s3 = cv[cvOff + 3] | 0;
	let s4 = cv[cvOff + 4] | 0;
	let s5 = cv[cvOff + 5] | 0;
	let s6 = cv[cvOff + 6] | 0;
	let s7 = cv[cvOff + 7] | 0;
	let s8 = 1779033703;
	let s9 = 3144134277;
	let s10 = 1013904242;
	let s11 = 2773480762;
	let s12 = counter | 0;
	let s13 = counter / 4294967296 | 0;
	let s14 = blockLen | 0;
	let s15 = flags | 0;
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	{
		const t0 = m0, t1 = m1;
		m0 = m2;
		m2 = m3;
		m3 = m10;
		m10 = m12;
		m12 = m9;
		m9 = m11;
		m11 = m5;
		m5 = t0;
		m1 = m6;
		m6 = m4;
		m4 = m7;
		m7 = m13;
		m13 = m14;
		m14 = m15;
		m15 = m8;
		m8 = t1;
	}
	s0 = (s0 + s4 | 0) + m0 | 0;
	s12 ^= s0;
	s12 = s12 >>> 16 | s12 << 16;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 12 | s4 << 20;
	s0 = (s0 + s4 | 0) + m1 | 0;
	s12 ^= s0;
	s12 = s12 >>> 8 | s12 << 24;
	s8 = s8 + s12 | 0;
	s4 ^= s8;
	s4 = s4 >>> 7 | s4 << 25;
	s1 = (s1 + s5 | 0) + m2 | 0;
	s13 ^= s1;
	s13 = s13 >>> 16 | s13 << 16;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 12 | s5 << 20;
	s1 = (s1 + s5 | 0) + m3 | 0;
	s13 ^= s1;
	s13 = s13 >>> 8 | s13 << 24;
	s9 = s9 + s13 | 0;
	s5 ^= s9;
	s5 = s5 >>> 7 | s5 << 25;
	s2 = (s2 + s6 | 0) + m4 | 0;
	s14 ^= s2;
	s14 = s14 >>> 16 | s14 << 16;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 12 | s6 << 20;
	s2 = (s2 + s6 | 0) + m5 | 0;
	s14 ^= s2;
	s14 = s14 >>> 8 | s14 << 24;
	s10 = s10 + s14 | 0;
	s6 ^= s10;
	s6 = s6 >>> 7 | s6 << 25;
	s3 = (s3 + s7 | 0) + m6 | 0;
	s15 ^= s3;
	s15 = s15 >>> 16 | s15 << 16;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 12 | s7 << 20;
	s3 = (s3 + s7 | 0) + m7 | 0;
	s15 ^= s3;
	s15 = s15 >>> 8 | s15 << 24;
	s11 = s11 + s15 | 0;
	s7 ^= s11;
	s7 = s7 >>> 7 | s7 << 25;
	s0 = (s0 + s5 | 0) + m8 | 0;
	s15 ^= s0;
	s15 = s15 >>> 16 | s15 << 16;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 12 | s5 << 20;
	s0 = (s0 + s5 | 0) + m9 | 0;
	s15 ^= s0;
	s15 = s15 >>> 8 | s15 << 24;
	s10 = s10 + s15 | 0;
	s5 ^= s10;
	s5 = s5 >>> 7 | s5 << 25;
	s1 = (s1 + s6 | 0) + m10 | 0;
	s12 ^= s1;
	s12 = s12 >>> 16 | s12 << 16;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 12 | s6 << 20;
	s1 = (s1 + s6 | 0) + m11 | 0;
	s12 ^= s1;
	s12 = s12 >>> 8 | s12 << 24;
	s11 = s11 + s12 | 0;
	s6 ^= s11;
	s6 = s6 >>> 7 | s6 << 25;
	s2 = (s2 + s7 | 0) + m12 | 0;
	s13 ^= s2;
	s13 = s13 >>> 16 | s13 << 16;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 12 | s7 << 20;
	s2 = (s2 + s7 | 0) + m13 | 0;
	s13 ^= s2;
	s13 = s13 >>> 8 | s13 << 24;
	s8 = s8 + s13 | 0;
	s7 ^= s8;
	s7 = s7 >>> 7 | s7 << 25;
	s3 = (s3 + s4 | 0) + m14 | 0;
	s14 ^= s3;
	s14 = s14 >>> 16 | s14 << 16;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 12 | s4 << 20;
	s3 = (s3 + s4 | 0) + m15 | 0;
	s14 ^= s3;
	s14 = s14 >>> 8 | s14 << 24;
	s9 = s9 + s14 | 0;
	s4 ^= s9;
	s4 = s4 >>> 7 | s4 << 25;
	if (full) {
		out[outOff + 8] = s8 ^ cv[cvOff];
		out[outOff + 9] = s9 ^ cv[cvOff + 1];
		out[outOff + 10] = s10 ^ cv[cvOff + 2];
		out[outOff + 11] = s11 ^ cv[cvOff + 3];
		out[outOff + 12] = s12 ^ cv[cvOff + 4];
		out[outOff + 13] = s13 ^ cv[cvOff + 5];
		out[outOff + 14] = s14 ^ cv[cvOff + 6];
		out[outOff + 15] = s15 ^ cv[cvOff + 7];
	}
	out[outOff] = s0 ^ s8;
	out[outOff + 1] = s1 ^ s9;
	out[outOff + 2] = s2 ^ s10;
	out[outOff + 3] = s3 ^ s11;
	out[outOff + 4] = s4 ^ s12;
	out[outOff + 5] = s5 ^ s13;
	out[outOff + 6] = s6 ^ s14;
	out[outOff + 7] = s7 ^ s15;
}

// node_modules/@huggingface/blake3-jit/dist/esm/constants.js
const IV = new Uint32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const CHUNK_LEN = 1024;
const PERMUTATIONS = new Uint8Array([
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	12,
	13,
	14,
	15,
	2,
	6,
	3,
	10,
	7,
	0,
	4,
	13,
	1,
	11,
	12,
	5,
	9,
	14,
	15,
	8,
	3,
	4,
	10,
	12,
	13,
	2,
	7,
	14,
	6,
	5,
	9,
	0,
	11,
	15,
	8,
	1,
	10,
	7,
	12,
	9,
	14,
	3,
	13,
	15,
	4,
	0,
	11,
	2,
	5,
	8,
	1,
	6,
	12,
	13,
	9,
	11,
	15,
	10,
	14,
	8,
	7,
	2,
	5,
	3,
	0,
	1,
	6,
	4,
	9,
	14,
	11,
	5,
	8,
	12,
	15,
	1,
	13,
	3,
	0,
	10,
	2,
	6,
	4,
	7,
	11,
	15,
	5,
	0,
	1,
	9,
	8,
	6,
	14,
	10,
	2,
	12,
	3,
	4,
	7,
	13
]);

// node_modules/@huggingface/blake3-jit/dist/esm/utils.js
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([16909060]).buffer)[0] === 4;
function readLittleEndianWordsFull(input, offset, words) {
	for (let i = 0; i < 16; ++i, offset += 4) words[i] = input[offset] | input[offset + 1] << 8 | input[offset + 2] << 16 | input[offset + 3] << 24;
}
function writeLittleEndianBytesPartial(words, wordOffset, output, byteOffset, byteCount) {
	const fullWords = byteCount >>> 2;
	let i = 0;
	for (; i < fullWords; ++i, byteOffset += 4) {
		const w = words[wordOffset + i];
		output[byteOffset] = w & 255;
		output[byteOffset + 1] = w >>> 8 & 255;
		output[byteOffset + 2] = w >>> 16 & 255;
		output[byteOffset + 3] = w >>> 24 & 255;
	}
	const remaining = byteCount & 3;
	if (remaining > 0) {
		const w = words[wordOffset + i];
		output[byteOffset] = w & 255;
		if (remaining > 1) output[byteOffset + 1] = w >>> 8 & 255;
		if (remaining > 2) output[byteOffset + 2] = w >>> 16 & 255;
	}
}
function encodeUTF8(str) {
	if (typeof TextEncoder !== "undefined") return new TextEncoder().encode(str);
	const bytes = [];
	for (let i = 0; i < str.length; i++) {
		let c = str.charCodeAt(i);
		if (c < 128) bytes.push(c);
		else if (c < 2048) bytes.push(192 | c >> 6, 128 | c & 63);
		else if (c < 55296 || c >= 57344) bytes.push(224 | c >> 12, 128 | c >> 6 & 63, 128 | c & 63);
		else {
			i++;
			c = 65536 + ((c & 1023) << 10 | str.charCodeAt(i) & 1023);
			bytes.push(240 | c >> 18, 128 | c >> 12 & 63, 128 | c >> 6 & 63, 128 | c & 63);
		}
	}
	return new Uint8Array(bytes);
}
const CTZ32_TABLE = new Uint8Array([
	0,
	1,
	28,
	2,
	29,
	14,
	24,
	3,
	30,
	22,
	20,
	15,
	25,
	17,
	4,
	8,
	31,
	27,
	13,
	23,
	21,
	19,
	16,
	7,
	26,
	12,
	18,
	6,
	11,
	5,
	10,
	9
]);

// node_modules/@huggingface/blake3-jit/dist/esm/hasher.js
var XofReader = class {
	inputCv;
	blockWords;
	counter;
	blockLen;
	flags;
	outputBlock;
	outputBlockOffset;
	constructor(inputCv, blockWords, counter, blockLen, flags) {
		this.inputCv = inputCv;
		this.blockWords = blockWords;
		this.counter = counter;
		this.blockLen = blockLen;
		this.flags = flags | 8;
		this.outputBlock = /* @__PURE__ */ new Uint32Array(16);
		this.outputBlockOffset = 64;
	}
	read(length) {
		const output = new Uint8Array(length);
		let outputOffset = 0;
		while (outputOffset < length) {
			if (this.outputBlockOffset >= 64) {
				compress(this.inputCv, 0, this.blockWords, 0, this.outputBlock, 0, true, this.counter++, this.blockLen, this.flags);
				this.outputBlockOffset = 0;
			}
			const available = 64 - this.outputBlockOffset;
			const toCopy = Math.min(available, length - outputOffset);
			const wordOffset = this.outputBlockOffset >>> 2;
			if ((this.outputBlockOffset & 3) === 0 && toCopy >= 4) {
				const fullWords = toCopy >>> 2;
				writeLittleEndianBytesPartial(this.outputBlock, wordOffset, output, outputOffset, fullWords << 2);
				const bytesCopied = fullWords << 2;
				outputOffset += bytesCopied;
				this.outputBlockOffset += bytesCopied;
			} else {
				for (let i = 0; i < toCopy; i++) {
					const wordIdx = this.outputBlockOffset + i >>> 2;
					const byteIdx = this.outputBlockOffset + i & 3;
					output[outputOffset + i] = this.outputBlock[wordIdx] >>> (byteIdx << 3) & 255;
				}
				outputOffset += toCopy;
				this.outputBlockOffset += toCopy;
			}
		}
		return output;
	}
};
var ChunkState = class {
	chainingValue;
	chunkCounter;
	blockWords;
	blockLen;
	blocksCompressed;
	flags;
	constructor(keyWords, chunkCounter, flags) {
		this.chainingValue = new Uint32Array(keyWords);
		this.chunkCounter = chunkCounter;
		this.blockWords = /* @__PURE__ */ new Uint32Array(16);
		this.blockLen = 0;
		this.blocksCompressed = 0;
		this.flags = flags;
	}
	resetTo(keyWords, chunkCounter, flags) {
		this.chainingValue.set(keyWords);
		this.chunkCounter = chunkCounter;
		this.blockLen = 0;
		this.blocksCompressed = 0;
		this.flags = flags;
	}
	startFlag() {
		return this.blocksCompressed === 0 ? 1 : 0;
	}
	update(input, inputOffset, inputLen) {
		let consumed = 0;
		while (inputLen > 0) {
			if (this.blockLen === 64) {
				compress(this.chainingValue, 0, this.blockWords, 0, this.chainingValue, 0, false, this.chunkCounter, 64, this.flags | this.startFlag());
				this.blocksCompressed++;
				this.blockLen = 0;
			}
			const want = 64 - this.blockLen;
			const take = Math.min(want, inputLen);
			if (this.blockLen === 0 && take === 64) readLittleEndianWordsFull(input, inputOffset, this.blockWords);
			else for (let i = 0; i < take; i++) {
				const pos = this.blockLen + i;
				const wordIdx = pos >>> 2;
				const byteIdx = pos & 3;
				if (byteIdx === 0) this.blockWords[wordIdx] = input[inputOffset + i];
				else this.blockWords[wordIdx] |= input[inputOffset + i] << (byteIdx << 3);
			}
			this.blockLen += take;
			inputOffset += take;
			inputLen -= take;
			consumed += take;
		}
		return consumed;
	}
	output() {
		const usedWords = this.blockLen + 3 >>> 2;
		for (let i = usedWords; i < 16; i++) this.blockWords[i] = 0;
		return {
			inputCv: this.chainingValue,
			blockWords: this.blockWords,
			blockLen: this.blockLen,
			counter: this.chunkCounter,
			flags: this.flags | this.startFlag() | 2
		};
	}
	len() {
		return this.blocksCompressed * 64 + this.blockLen;
	}
};
var Hasher = class Hasher {
	chunkState;
	keyWords;
	cvStack;
	cvStackLen;
	flags;
	parentBlock;
	parentCv;
	chunkCv;
	outWords;
	finalizeCv;
	constructor(keyWords, flags) {
		this.keyWords = keyWords ? new Uint32Array(keyWords) : new Uint32Array(IV);
		this.flags = flags ?? 0;
		this.chunkState = new ChunkState(this.keyWords, 0, this.flags);
		this.cvStack = new Uint32Array(54 * 8);
		this.cvStackLen = 0;
		this.parentBlock = /* @__PURE__ */ new Uint32Array(16);
		this.parentCv = /* @__PURE__ */ new Uint32Array(8);
		this.chunkCv = /* @__PURE__ */ new Uint32Array(8);
		this.outWords = /* @__PURE__ */ new Uint32Array(16);
		this.finalizeCv = /* @__PURE__ */ new Uint32Array(8);
	}
	reset() {
		this.chunkState.resetTo(this.keyWords, 0, this.flags);
		this.cvStackLen = 0;
		return this;
	}
	static newKeyed(key) {
		if (key.length !== 32) throw new Error(`Key must be ${32} bytes, got ${key.length}`);
		const keyWords = /* @__PURE__ */ new Uint32Array(8);
		if (IS_LITTLE_ENDIAN) {
			const view = new Uint32Array(key.buffer, key.byteOffset, 8);
			keyWords.set(view);
		} else for (let i = 0; i < 8; i++) {
			const off = i * 4;
			keyWords[i] = key[off] | key[off + 1] << 8 | key[off + 2] << 16 | key[off + 3] << 24;
		}
		return new Hasher(keyWords, 16);
	}
	static newDeriveKey(context) {
		const contextBytes = encodeUTF8(context);
		const contextHasher = new Hasher(new Uint32Array(IV), 32);
		contextHasher.update(contextBytes);
		const contextKey = /* @__PURE__ */ new Uint32Array(8);
		const output = contextHasher.finalizeOutput();
		compress(output.inputCv, 0, output.blockWords, 0, contextKey, 0, false, output.counter, output.blockLen, output.flags | 8);
		return new Hasher(contextKey, 64);
	}
	pushCv(cv, cvOffset) {
		this.cvStack.set(cv.subarray(cvOffset, cvOffset + 8), this.cvStackLen * 8);
		this.cvStackLen++;
	}
	popCv(out, outOffset) {
		this.cvStackLen--;
		out.set(this.cvStack.subarray(this.cvStackLen * 8, (this.cvStackLen + 1) * 8), outOffset);
	}
	addChunkCv(newCv, newCvOffset, totalChunks) {
		const parentBlock = this.parentBlock;
		const parentCv = this.parentCv;
		while ((totalChunks & 1) === 0) {
			this.popCv(parentBlock, 0);
			parentBlock.set(newCv.subarray(newCvOffset, newCvOffset + 8), 8);
			compress(this.keyWords, 0, parentBlock, 0, parentCv, 0, false, 0, 64, this.flags | 4);
			newCv = parentCv;
			newCvOffset = 0;
			totalChunks >>>= 1;
		}
		this.pushCv(newCv, newCvOffset);
	}
	update(input) {
		let inputOffset = 0;
		let inputLen = input.length;
		while (inputLen > 0) {
			if (this.chunkState.len() === 1024) {
				const output = this.chunkState.output();
				const chunkCv = this.chunkCv;
				compress(output.inputCv, 0, output.blockWords, 0, chunkCv, 0, false, output.counter, output.blockLen, output.flags);
				const totalChunks = this.chunkState.chunkCounter + 1;
				this.addChunkCv(chunkCv, 0, totalChunks);
				this.chunkState.resetTo(this.keyWords, totalChunks, this.flags);
			}
			const want = CHUNK_LEN - this.chunkState.len();
			const take = Math.min(want, inputLen);
			this.chunkState.update(input, inputOffset, take);
			inputOffset += take;
			inputLen -= take;
		}
		return this;
	}
	finalizeOutput() {
		let output = this.chunkState.output();
		let parentBlock = this.parentBlock;
		let cv = this.finalizeCv;
		if (this.cvStackLen > 0) {
			compress(output.inputCv, 0, output.blockWords, 0, cv, 0, false, output.counter, output.blockLen, output.flags);
			while (this.cvStackLen > 0) {
				this.cvStackLen--;
				parentBlock.set(this.cvStack.subarray(this.cvStackLen * 8, (this.cvStackLen + 1) * 8), 0);
				parentBlock.set(cv, 8);
				if (this.cvStackLen > 0) compress(this.keyWords, 0, parentBlock, 0, cv, 0, false, 0, 64, this.flags | 4);
				else return {
					inputCv: this.keyWords,
					blockWords: parentBlock,
					blockLen: 64,
					counter: 0,
					flags: this.flags | 4
				};
			}
		}
		return output;
	}
	finalize(outputLength = 32) {
		const output = this.finalizeOutput();
		const result = new Uint8Array(outputLength);
		if (outputLength <= 64) {
			const outWords = this.outWords;
			compress(output.inputCv, 0, output.blockWords, 0, outWords, 0, outputLength > 32, output.counter, output.blockLen, output.flags | 8);
			if (IS_LITTLE_ENDIAN) {
				const outBytes = new Uint8Array(outWords.buffer);
				result.set(outBytes.subarray(0, outputLength));
			} else writeLittleEndianBytesPartial(outWords, 0, result, 0, outputLength);
		} else {
			const full = this.finalizeXof().read(outputLength);
			result.set(full);
		}
		return result;
	}
	finalizeXof() {
		const output = this.finalizeOutput();
		return new XofReader(new Uint32Array(output.inputCv), new Uint32Array(output.blockWords), output.counter, output.blockLen, output.flags);
	}
};

// node_modules/@huggingface/xetchunk-wasm/dist/esm/xet-chunker.js
const BLAKE3_DATA_KEY = new Uint8Array([
	102,
	151,
	245,
	119,
	91,
	149,
	80,
	222,
	49,
	53,
	203,
	172,
	165,
	151,
	24,
	28,
	157,
	228,
	33,
	16,
	155,
	235,
	43,
	88,
	180,
	208,
	176,
	75,
	147,
	173,
	242,
	41
]);

// node_modules/@huggingface/xetchunk-wasm/dist/esm/xorb-hash.js
const BLAKE3_NODE_KEY = new Uint8Array([
	1,
	126,
	197,
	199,
	165,
	71,
	41,
	150,
	253,
	148,
	102,
	102,
	180,
	138,
	2,
	230,
	93,
	221,
	83,
	111,
	55,
	199,
	109,
	210,
	248,
	99,
	82,
	230,
	74,
	83,
	113,
	63
]);
const nodeHasher = Hasher.newKeyed(BLAKE3_NODE_KEY);

// node_modules/@huggingface/xetchunk-wasm/dist/esm/hash-utils.js
const ZERO_KEY = /* @__PURE__ */ new Uint8Array(32);
const VERIFICATION_KEY = new Uint8Array([
	127,
	24,
	87,
	214,
	206,
	86,
	237,
	102,
	18,
	127,
	249,
	19,
	231,
	165,
	195,
	243,
	164,
	205,
	38,
	213,
	181,
	219,
	73,
	230,
	65,
	36,
	152,
	127,
	40,
	251,
	148,
	195
]);
const fileHasher = Hasher.newKeyed(ZERO_KEY);
const verificationHasher = Hasher.newKeyed(VERIFICATION_KEY);

// node_modules/@huggingface/hub/dist/chunk-AXSL4LYE.mjs
var HUB_URL = "https://huggingface.co";
async function createApiError(response, opts) {
	const error = new HubApiError(response.url, response.status, response.headers.get("X-Request-Id") ?? opts?.requestId);
	error.message = `Api error with status ${error.statusCode}${opts?.message ? `. ${opts.message}` : ""}`;
	const trailer = [`URL: ${error.url}`, error.requestId ? `Request ID: ${error.requestId}` : void 0].filter(Boolean).join(". ");
	if (response.headers.get("Content-Type")?.startsWith("application/json")) {
		const json = await response.json();
		error.message = json.error || json.message || error.message;
		if (json.error_description) error.message = error.message ? error.message + `: ${json.error_description}` : json.error_description;
		error.data = json;
	} else error.data = { message: await response.text() };
	error.message += `. ${trailer}`;
	throw error;
}
var HubApiError = class extends Error {
	statusCode;
	url;
	requestId;
	data;
	constructor(url, statusCode, requestId, message) {
		super(message);
		this.statusCode = statusCode;
		this.requestId = requestId;
		this.url = url;
	}
};
function checkAccessToken(accessToken) {
	if (!accessToken.startsWith("hf_")) throw new TypeError("Your access token must start with 'hf_'");
}
function checkCredentials(params) {
	if (params.accessToken) {
		checkAccessToken(params.accessToken);
		return params.accessToken;
	}
	if (params.credentials?.accessToken) {
		checkAccessToken(params.credentials.accessToken);
		return params.credentials.accessToken;
	}
}
function toRepoId(repo) {
	if (typeof repo !== "string") return repo;
	if (repo.startsWith("model/") || repo.startsWith("models/")) throw new TypeError("A repo designation for a model should not start with 'models/', directly specify the model namespace / name");
	if (repo.startsWith("space/")) throw new TypeError("Spaces should start with 'spaces/', plural, not 'space/'");
	if (repo.startsWith("dataset/")) throw new TypeError("Datasets should start with 'datasets/', plural, not 'dataset/'");
	if (repo.startsWith("bucket/")) throw new TypeError("Buckets should start with 'buckets/', plural, not 'bucket/'");
	if (repo.startsWith("kernel/")) throw new TypeError("Kernels should start with 'kernels/', plural, not 'kernel/'");
	const slashes = repo.split("/").length - 1;
	if (repo.startsWith("spaces/")) {
		if (slashes !== 2) throw new TypeError("Space Id must include namespace and name of the space");
		return {
			type: "space",
			name: repo.slice(7)
		};
	}
	if (repo.startsWith("datasets/")) {
		if (slashes > 2) throw new TypeError("Too many slashes in repo designation: " + repo);
		return {
			type: "dataset",
			name: repo.slice(9)
		};
	}
	if (repo.startsWith("buckets/")) {
		if (slashes !== 2) throw new TypeError("Bucket Id must include namespace and name of the bucket");
		return {
			type: "bucket",
			name: repo.slice(8)
		};
	}
	if (repo.startsWith("kernels/")) {
		if (slashes !== 2) throw new TypeError("Kernel Id must include namespace and name of the kernel");
		return {
			type: "kernel",
			name: repo.slice(8)
		};
	}
	if (slashes > 1) throw new TypeError("Too many slashes in repo designation: " + repo);
	return {
		type: "model",
		name: repo
	};
}
var isBrowser = typeof window !== "undefined" && typeof window.document !== "undefined";
var isWebWorker = typeof self === "object" && self.constructor && self.constructor.name === "DedicatedWorkerGlobalScope";
var isFrontend = !(!isBrowser && !isWebWorker);
var resolve$1;
var waitPromise = new Promise((r) => {
	resolve$1 = r;
});
var hashSize = 65536;
var mlBits = 4;
var mlMask = (1 << mlBits) - 1;
var blockBuf = makeBuffer(5 << 20);
var hashTable = makeHashTable();
function makeHashTable() {
	try {
		return new Uint32Array(hashSize);
	} catch (error) {
		const hashTable2 = new Array(hashSize);
		for (let i = 0; i < hashSize; i++) hashTable2[i] = 0;
		return hashTable2;
	}
}
function makeBuffer(size) {
	return new Uint8Array(size);
}
var textEncoder = new TextEncoder();
var CRLF = textEncoder.encode("\r\n");
var HEADER_SEPARATOR = textEncoder.encode("\r\n\r\n");
function hasH2Fetch(versions = typeof process !== "undefined" ? process.versions : void 0, frontend = isFrontend) {
	if (frontend || !versions?.undici || versions.bun) return false;
	return Number(versions.undici.split(".")[0]) >= 8;
}
var GLOBAL_DISPATCHER_KEYS = [Symbol.for("undici.globalDispatcher.2"), Symbol.for("undici.globalDispatcher.1")];
function withHttp1(base) {
	return { dispatch: (options, handler) => base.dispatch({
		...options,
		allowH2: false
	}, handler) };
}
var cached;
async function getHttp1Dispatcher() {
	const globals = globalThis;
	const find = () => GLOBAL_DISPATCHER_KEYS.map((key) => globals[key]).find((d) => typeof d?.dispatch === "function");
	let base = find();
	if (base === void 0) {
		await (await fetch("data:,")).arrayBuffer();
		base = find();
	}
	if (base === void 0) return;
	if (cached?.base !== base) cached = {
		base,
		http1: withHttp1(base)
	};
	return cached.http1;
}
var undiciHttp1Fetch = async (input, init) => {
	const dispatcher = await getHttp1Dispatcher();
	return dispatcher ? fetch(input, {
		...init,
		dispatcher
	}) : fetch(input, init);
};
var http1Fetch = hasH2Fetch() ? undiciHttp1Fetch : (input, init) => fetch(input, init);
var HASH_LENGTH = 32;
var XORB_HASH_BOOKEND = "ff".repeat(HASH_LENGTH);
var TARGET_CHUNK_SIZE = 65536;
var MAX_CHUNK_SIZE = 2 * TARGET_CHUNK_SIZE;
var PROCESSING_PROGRESS_RATIO = .1;
1 - PROCESSING_PROGRESS_RATIO;
var SHARD_MAGIC_TAG = new Uint8Array([
	"H".charCodeAt(0),
	"F".charCodeAt(0),
	"R".charCodeAt(0),
	"e".charCodeAt(0),
	"p".charCodeAt(0),
	"o".charCodeAt(0),
	"M".charCodeAt(0),
	"e".charCodeAt(0),
	"t".charCodeAt(0),
	"a".charCodeAt(0),
	"D".charCodeAt(0),
	"a".charCodeAt(0),
	"t".charCodeAt(0),
	"a".charCodeAt(0),
	0,
	85,
	105,
	103,
	69,
	106,
	123,
	129,
	87,
	131,
	165,
	189,
	217,
	92,
	205,
	209,
	74,
	169
]);
function parseLinkHeader(header) {
	return Object.fromEntries([...header.matchAll(/<(https?:[/][/][^>]+)>;\s+rel="([^"]+)"/g)].map(([, url, rel]) => [rel, url]));
}
async function* listCommits(params) {
	const accessToken = checkCredentials(params);
	const repoId = toRepoId(params.repo);
	let url = `${params.hubUrl ?? "https://huggingface.co"}/api/${repoId.type}s/${repoId.name}/commits/${params.revision ?? "main"}?limit=${params.batchSize ?? 100}`;
	while (url) {
		const res = await (params.fetch ?? fetch)(url, { headers: accessToken ? { Authorization: `Bearer ${accessToken}` } : {} });
		if (!res.ok) throw await createApiError(res);
		const resJson = await res.json();
		for (const commit2 of resJson) yield {
			oid: commit2.id,
			title: commit2.title,
			message: commit2.message,
			authors: commit2.authors.map((author) => ({
				username: author.user,
				avatarUrl: author.avatar
			})),
			date: new Date(commit2.date)
		};
		const linkHeader = res.headers.get("Link");
		url = linkHeader ? parseLinkHeader(linkHeader).next : void 0;
	}
}
function normalizeInferenceProviderMapping(hfModelId, inferenceProviderMapping) {
	if (!inferenceProviderMapping) return [];
	if (Array.isArray(inferenceProviderMapping)) return inferenceProviderMapping.map((entry) => ({
		...entry,
		hfModelId
	}));
	return Object.entries(inferenceProviderMapping).map(([provider, mapping]) => ({
		provider,
		hfModelId,
		providerId: mapping.providerId,
		status: mapping.status,
		task: mapping.task
	}));
}
var MODEL_EXPAND_KEYS = [
	"pipeline_tag",
	"private",
	"gated",
	"downloads",
	"likes",
	"lastModified"
];
var MODEL_DERIVED_FIELD_TO_API_KEY = { filePaths: "siblings" };
async function modelInfo(params) {
	const accessToken = params && checkCredentials(params);
	const additionalExpandKeys = params?.additionalFields?.map((field) => MODEL_DERIVED_FIELD_TO_API_KEY[field] ?? field) ?? [];
	const search = new URLSearchParams([...MODEL_EXPAND_KEYS.map((val) => ["expand", val]), ...additionalExpandKeys.map((val) => ["expand", val])]).toString();
	const response = await (params.fetch || fetch)(`${params?.hubUrl || "https://huggingface.co"}/api/models/${params.name}/revision/${encodeURIComponent(params.revision ?? "HEAD")}?${search.toString()}`, { headers: { ...accessToken ? { Authorization: `Bearer ${accessToken}` } : {} } });
	if (!response.ok) throw await createApiError(response);
	const data = await response.json();
	const additional = {};
	if (params?.additionalFields) for (const field of params.additionalFields) if (field === "filePaths") additional.filePaths = (data.siblings ?? []).map((s) => s.rfilename);
	else if (field === "inferenceProviderMapping" && data.inferenceProviderMapping) additional.inferenceProviderMapping = normalizeInferenceProviderMapping(data.id, data.inferenceProviderMapping);
	else additional[field] = data[field];
	return {
		...additional,
		id: data._id,
		name: data.id,
		private: data.private,
		task: data.pipeline_tag,
		downloads: data.downloads,
		gated: data.gated,
		likes: data.likes,
		updatedAt: new Date(data.lastModified)
	};
}
var DIFFUSERS_SAFETENSORS_FILE = "diffusion_pytorch_model.safetensors";
var DIFFUSERS_SAFETENSORS_INDEX_FILE = "diffusion_pytorch_model.safetensors.index.json";
var DIFFUSERS_WEIGHTS_SUBFOLDERS = ["transformer", "unet"];
var LIBRARY_WEIGHT_CANDIDATES = { diffusers: [...DIFFUSERS_WEIGHTS_SUBFOLDERS.map((folder) => ({
	single: `${folder}/${DIFFUSERS_SAFETENSORS_FILE}`,
	index: `${folder}/${DIFFUSERS_SAFETENSORS_INDEX_FILE}`
})), {
	single: DIFFUSERS_SAFETENSORS_FILE,
	index: DIFFUSERS_SAFETENSORS_INDEX_FILE
}] };

// src/hub/model-info.ts
const FIELDS$1 = [
	"cardData",
	"tags",
	"sha",
	"siblings",
	"disabled",
	"library_name",
	"baseModels"
];
async function askModelInfo(hub, request) {
	try {
		return await modelInfo({
			name: request.model,
			hubUrl: hub.endpoint,
			fetch: hub.api,
			additionalFields: FIELDS$1,
			...request.revision === null ? {} : { revision: request.revision }
		});
	} catch (error) {
		if (error instanceof HubFault) throw error;
		throw new HubFault("bad-response", "the answer is JSON but not a model record");
	}
}

// src/hub/commit-origin.ts
const PAGE = 1e3;
const MAX_COMMITS = 5 * PAGE;
async function commitOrigin(hub, model, commit) {
	try {
		const history = await search(hub, model, commit);
		if (history !== "missing") return history;
		return (await branchHeads(hub, model)).includes(commit) ? "own" : "foreign";
	} catch (error) {
		if (!(error instanceof HubFault)) throw new HubFault("bad-response", "nobody can read its list of commits");
		if (isUntold(error)) return "unknown";
		throw error.cause === "status" ? new HubFault("bad-response", `asked for its commits, it ${error.message}`) : error;
	}
}
function isUntold({ status, code }) {
	return code === null && (status === 404 || status === 405 || status === 501);
}
async function search(hub, model, commit) {
	let seen = 0;
	const repo = {
		type: "model",
		name: model
	};
	for await (const { oid } of listCommits({
		repo,
		hubUrl: hub.endpoint,
		fetch: hub.api,
		batchSize: PAGE
	})) {
		if (oid === commit) return seen === 0 ? "head" : "own";
		seen += 1;
		if (seen >= MAX_COMMITS) return "unknown";
	}
	return seen === 0 ? "unknown" : "missing";
}
async function branchHeads(hub, model) {
	const refs = await (await hub.api(`${hub.endpoint}/api/models/${model}/refs`)).json();
	return [...refs.branches, ...refs.tags].map(({ targetCommit }) => targetCommit);
}

// src/hub/main-branch.ts
const FIELDS = [
	"license",
	"license_name",
	"license_link",
	"base_model"
];
function saidOfLicense({ cardData }) {
	const card = cardData ?? {};
	return FIELDS.flatMap((field) => card[field] == null ? [] : [`${field}: ${JSON.stringify(card[field])}`]).join(", ") || "nothing of its license";
}
const MAIN_SAYS = "mainBranchSays";
async function withMainBranch(hub, { model }, pinned) {
	const request = {
		model,
		revision: null
	};
	const main = await askModelInfo(hub, request);
	factsFrom(request, main, hub.endpoint);
	return {
		...pinned,
		[MAIN_SAYS]: saidOfLicense(main)
	};
}
function comparedWithMain(facts, pinned) {
	const main = pinned[MAIN_SAYS];
	const own = saidOfLicense(pinned);
	if (main === void 0 || main === own) return facts;
	const problem = {
		stage: "resolve",
		subject: facts.model,
		reason: `the pinned commit ${facts.commit?.slice(0, 12)} says ${cut(own)}; the main branch of ${facts.model} says ${cut(main)} now`,
		hint: "The pinned commit was judged. Find out why its license was changed, and whether the old terms still hold.",
		location: null,
		severity: "notice"
	};
	return {
		...facts,
		problems: [...facts.problems, problem]
	};
}
function cut(said) {
	const text = String(said);
	return text.length > 150 ? `${text.slice(0, 150)}…` : text;
}

// src/hub/usual-files.ts
const USUAL_FILES = [
	"README.md",
	"LICENSE",
	"LICENSE.md",
	"LICENSE.txt"
];
async function withUsualFiles(request, answer, { hub, readFile }) {
	if ((answer["siblings"] ?? null) !== null) return answer;
	const facts = factsFrom(request, answer, hub.endpoint);
	const reads = await Promise.all(USUAL_FILES.map((path) => readFile(facts, path)));
	if (reads.some((read) => read.kind === "unread" && read.reason === "unreachable")) return answer;
	const siblings = USUAL_FILES.filter((_, at) => reads[at]?.kind !== "missing").map((rfilename) => ({ rfilename }));
	return {
		...answer,
		siblings,
		[ONLY_USUAL]: true
	};
}

// src/hub/pinned-facts.ts
const FRESH_MS = 864e5;
async function pinnedFacts(request, commit, sources) {
	const { hub, cache } = sources;
	const now = (sources.options.now ?? Date.now)();
	const key = {
		endpoint: hub.endpoint,
		model: request.model,
		commit
	};
	const cached = await cache.readAnswer(key);
	const known = cached === null ? null : comparedWithMain(factsFrom(request, cached.answer, hub.endpoint), cached.answer);
	const verified = known?.commit === commit;
	const age = now - (cached?.at ?? 0);
	if (verified && (hub.offline || age >= 0 && age <= FRESH_MS)) return known;
	const answer = await withUsualFiles(request, await askModelInfo(hub, request), sources);
	const facts = factsFrom(request, answer, hub.endpoint);
	if (facts.commit !== null && facts.commit !== commit) throw new HubFault("bad-response", "the answer is about another commit than the one asked for");
	const origin = verified ? "own" : await commitOrigin(hub, facts.model, commit);
	if (origin === "foreign") return origin;
	if (origin === "unknown") return headInstead(request, answer, sources);
	const compared = origin === "head" ? answer : await withMainBranch(hub, request, answer);
	if (facts.commit !== null && !facts.private) await cache.writeAnswer(key, compared, now);
	return comparedWithMain(facts, compared);
}
async function headInstead(request, pinned, sources) {
	const { hub, options } = sources;
	const main = {
		model: request.model,
		revision: null
	};
	const head = await withUsualFiles(main, await askModelInfo(hub, main), sources);
	if (saidOfLicense(head) !== saidOfLicense(pinned)) throw new HubFault("bad-response", `${UNTOLD}, and its card differs from that of the main branch`);
	options.onProblem({
		stage: "resolve",
		subject: "revisions",
		reason: `${hub.endpoint} ${UNTOLD}: pinned models are judged by their main branch`,
		hint: "Use an endpoint that lists commits, or name the branch.",
		location: null,
		severity: "notice"
	});
	return factsFrom(request, head, hub.endpoint);
}
const UNTOLD = "does not tell whether a pinned commit is the repository’s own or a stranger’s pull request";

// src/hub/readme-base.ts
const MOST = 4;
function withReadmeBase(facts) {
	if (facts.baseModels.length > 0) return facts;
	const bases = facts.texts.flatMap((file) => file.kind === "text" && file.role === "readme" ? basesIn(file.text.slice(0, 1e5), facts.model) : []);
	const distinct = [...new Map(bases.map((base) => [base.model.toLowerCase(), base])).values()];
	return distinct.length === 0 || distinct.length > MOST ? facts : {
		...facts,
		baseModels: distinct
	};
}
const LINK = String.raw`\[[^\]\n]{1,120}\]\(https?:\/\/(?:www\.)?huggingface\.co\/([\w.-]{1,96}\/[\w.-]{1,96})\/?\)`;
const MADE = new RegExp(String.raw`\b(fine-?tun\w*|quanti[sz]\w*|conver\w*|merge\w*|adapter|lora|derived|distill\w*|abliterated)\b[^\n.|[]{0,60}\b(?:of|from|for|on)\b[^\n.|[]{0,20}${LINK}`, "gi");
const STATED = new RegExp(String.raw`\b(?:base|original|source|parent)[ _-]?model\W{0,6}(?:is )?${LINK}`, "gi");
const BARE = /\b(?:base|original|source|parent)[ _-]?model[*_`]{0,3}\s*:[*_`]{0,3}\s*<?https?:\/\/(?:www\.)?huggingface\.co\/([\w.-]{1,96}\/[\w.-]{1,96}?)\/?\.?(?=[\s>)]|$)/gi;
const ID = String.raw`((?!\.)[\w.-]{1,96}\/(?=[\w.]{0,95}[-\d])[\w.-]{1,96}?)`;
const END = String.raw`['"*_\x60]{0,3}\.?[^\S\n]*(?:#.*)?$`;
const LABELLED = new RegExp(String.raw`^[^\w\n]{0,8}(?:fine-?tuned from(?: model)?(?: \[optional\])?|(?:base|original|source|parent)[ _-]?model)[\s*_\x60]{0,5}:[^\S\n]*['"*_\x60]{0,3}[^\S\n]*(?:${LINK}|${ID})${END}`, "gim");
const CODED = new RegExp(String.raw`\b(fine-?tun\w*|quanti[sz]\w*|conver\w*|merge\w*|derived|distill\w*)\b[^\n.|[]{0,60}\b(?:of|from)\b[^\n.|[\x60]{0,20}\x60${ID}\x60`, "gi");
const MERGED = new RegExp(String.raw`^[\s-]{0,12}model: *['"]?${ID}${END}`, "gim");
function basesIn(readme, self) {
	const stated = [
		STATED,
		BARE,
		LABELLED
	].flatMap((pattern) => [...readme.matchAll(pattern)]).map(([, linked, named]) => base(linked ?? named, "unknown", self));
	const made = [MADE, CODED].flatMap((pattern) => [...readme.matchAll(pattern)]).map(([, how = "", id]) => base(id, relationOf(how), self));
	const parents = (/^[^\S\n]*merge_method:/m.test(readme) ? [...readme.matchAll(MERGED)] : []).map(([, id]) => base(id, "merge", self));
	return [
		...stated,
		...made,
		...parents,
		...basesInTables(readme, self)
	].filter((one) => one !== null);
}
function basesInTables(readme, self) {
	const name = (self.split("/").at(-1) ?? self).toLowerCase();
	let column = -1;
	return readme.split("\n").flatMap((line) => {
		if (!line.trimStart().startsWith("|")) {
			column = -1;
			return [];
		}
		const cells = line.split("|").map((cell) => cell.trim());
		if (column < 0) column = cells.findIndex((cell) => /^\W*base[ _-]?model\W*$/i.test(cell));
		const id = cells.some((cell, at) => at !== column && nameIn(cell) === name) && column >= 0 ? new RegExp(LINK, "i").exec(cells[column] ?? "")?.[1] : void 0;
		return id === void 0 ? [] : [base(id, "unknown", self)];
	});
}
function nameIn(cell) {
	return ((/^\W*\[([^\]]{1,120})\]\(/.exec(cell)?.[1] ?? cell).replace(/\W+$/, "").split("/").at(-1) ?? "").toLowerCase();
}
const PAGES = /* @__PURE__ */ new Set([
	"blog",
	"collections",
	"datasets",
	"docs",
	"models",
	"papers",
	"spaces"
]);
function base(written, relation, self) {
	const model = baseId(written ?? "");
	if (model === null || model.toLowerCase() === self.toLowerCase()) return null;
	return PAGES.has(model.split("/")[0] ?? "") ? null : {
		model,
		relation,
		source: "readme"
	};
}
function relationOf(how) {
	if (/^(?:quanti|conver)/i.test(how)) return "quantized";
	if (/^merge/i.test(how)) return "merge";
	return /^(?:adapter|lora)/i.test(how) ? "adapter" : "finetune";
}

// src/hub/resolution.ts
function resolutionOfFacts(request, facts) {
	if (facts.disabled) return {
		kind: "forbidden",
		reason: "disabled"
	};
	if (facts.model === request.model) return {
		kind: "found",
		facts
	};
	return {
		kind: "renamed",
		from: request.model,
		to: facts.model,
		facts
	};
}
function resolutionOfFault(request, fault, authenticated) {
	const { cause, message, status, code } = fault;
	if (cause !== "status") return {
		kind: "unreachable",
		reason: cause === "too-large" ? "bad-response" : cause,
		detail: message
	};
	if (status === 451) return {
		kind: "forbidden",
		reason: "region"
	};
	if (!fault.fromHub) return {
		kind: "unreachable",
		reason: "bad-response",
		detail: `${message}, not from the Hub itself`
	};
	if (status === 404 && request.revision !== null && code === "RevisionNotFound") return {
		kind: "bad-revision",
		revision: request.revision
	};
	if (status === 401 || status === 404 || status === 410) return {
		kind: "absent",
		authenticated
	};
	if (status === 403) return {
		kind: "forbidden",
		reason: code === "Disabled" ? "disabled" : "no-access"
	};
	return {
		kind: "unreachable",
		reason: "bad-response",
		detail: message
	};
}

// src/hub/revision.ts
const REVISION = /^[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}$/;
function revisionFlaw(revision) {
	if (/^refs\/pr(?:\/|$)/i.test(revision)) return "it is a community pull request, where anyone can write any license; not read";
	return REVISION.test(revision) && !/\.\.|\/\/|\/\.|\.$|\/$|\.lock$/.test(revision) ? null : "it is not a branch, tag or commit name; not read";
}

// src/hub/resolve-one.ts
async function resolveOne(request, sources) {
	const { hub, options, readFile } = sources;
	const { model, revision } = request;
	if (modelId(model) === null) return {
		kind: "unreachable",
		reason: "bad-response",
		detail: "not a legal Hub id; no request was made"
	};
	const flaw = revision === null ? null : revisionFlaw(revision);
	if (revision !== null && flaw !== null) return refused(model, revision, flaw, options);
	try {
		const facts = await bareFacts(request, sources);
		if (facts === "foreign") return refused(model, revision ?? "", FOREIGN, options);
		const read = await withTexts(facts, options.wantTexts(facts), readFile, hub.endpoint);
		return resolutionOfFacts(request, withReadmeBase(await withAdapterBase(read, readFile)));
	} catch (error) {
		if (!(error instanceof HubFault)) throw error;
		return hub.offline ? { kind: "not-locked" } : resolutionOfFault(request, error, hub.authenticated());
	}
}
const FOREIGN = "it is on no branch and no tag, so it may be a stranger’s pull request with any license written in it";
async function bareFacts(request, sources) {
	const { revision } = request;
	if (revision !== null && isFullCommit(revision)) return await pinnedFacts(request, revision, sources);
	const answer = await withUsualFiles(request, await askModelInfo(sources.hub, request), sources);
	return factsFrom(request, answer, sources.hub.endpoint);
}
function refused(model, revision, flaw, options) {
	options.onProblem({
		stage: "resolve",
		subject: model,
		reason: `the revision ${shown(revision)} of ${model} is refused: ${flaw}`,
		hint: "Pin a commit of the main branch.",
		location: null,
		severity: "error"
	});
	return {
		kind: "bad-revision",
		revision
	};
}

// src/hub/resolve.ts
const MAX_DEPTH = 8;
const MAX_ANCESTORS = 1e3;
async function resolveModels(requests, given) {
	const options = {
		...given,
		onProblem: eachOnce(given.onProblem)
	};
	const hub = await openHub(options);
	const cache = openCache(options.cacheDir ?? null, options.onProblem);
	const walk = lineageWalk({
		hub,
		cache,
		readFile: hubFiles(hub, cache),
		options
	});
	try {
		await Promise.all(requests.map((request) => walk.visit(request, 0)));
		return await walk.resolutions();
	} finally {
		hub.close();
	}
}
function eachOnce(onProblem) {
	const said = /* @__PURE__ */ new Set();
	return (problem) => {
		if (!said.has(problem.reason)) onProblem(problem);
		said.add(problem.reason);
	};
}
function lineageWalk(sources) {
	const answers = /* @__PURE__ */ new Map();
	const depths = /* @__PURE__ */ new Map();
	const cut = /* @__PURE__ */ new Map();
	let ancestors = 0;
	let done = 0;
	const once = (request, key) => {
		const known = answers.get(key);
		if (known !== void 0) return known;
		const answer = resolveOne(request, sources).then((resolution) => {
			done += 1;
			sources.options.onProgress?.(done, answers.size);
			return resolution;
		});
		answers.set(key, answer);
		return answer;
	};
	const visit = async (request, depth) => {
		const key = requestKey(request);
		if ((depths.get(key) ?? Number.POSITIVE_INFINITY) <= depth) return;
		const limit = depth > MAX_DEPTH ? `the lineage is longer than ${MAX_DEPTH} models` : tooMany(key, depth);
		if (limit !== null) {
			cut.set(key, limit);
			return;
		}
		depths.set(key, depth);
		const bases = baseRequests(await once(request, key));
		await Promise.all(bases.map((base) => visit(base, depth + 1)));
	};
	const tooMany = (key, depth) => {
		if (depth === 0 || answers.has(key)) return null;
		ancestors += 1;
		return ancestors > MAX_ANCESTORS ? `more than ${MAX_ANCESTORS} base models` : null;
	};
	const resolutions = async () => {
		const all = /* @__PURE__ */ new Map();
		for (const [key, answer] of answers) all.set(key, await answer);
		for (const [key, detail] of cut) if (!all.has(key)) all.set(key, {
			kind: "unreachable",
			reason: "budget-spent",
			detail
		});
		return all;
	};
	return {
		visit,
		resolutions
	};
}
function baseRequests(resolution) {
	if (resolution.kind !== "found" && resolution.kind !== "renamed") return [];
	return resolution.facts.baseModels.map(({ model }) => ({
		model,
		revision: null
	}));
}

export { resolveModels };