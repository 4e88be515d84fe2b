import { r as __toESM } from "./rolldown-runtime.js";

// src/cli/progress.ts
const LINE_EVERY = 25;
async function progress(what) {
	if (!process.stderr.isTTY) {
		const onProgress = (done, total) => {
			if (done % LINE_EVERY === 0 && done < total) console.error(`${done} of ${total} ${what} resolved`);
		};
		return {
			onProgress,
			stop: () => {}
		};
	}
	const { SingleBar } = (await import("./cli-progress.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).default;
	const bar = new SingleBar({
		format: `{bar} {value}/{total} ${what}`,
		clearOnComplete: true,
		stream: process.stderr,
		hideCursor: false,
		linewrap: true
	});
	let started = false;
	return {
		onProgress: (done, total) => {
			if (!started) bar.start(total, done);
			started = true;
			bar.setTotal(total);
			bar.update(done);
		},
		stop: () => bar.stop()
	};
}

export { progress as t };