// src/text-of-bytes.ts
const HEAD = 8192;
const ZEROS = .15;
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const head = bytes.subarray(0, HEAD);
	if (!head.includes(0) || bytes.length % 2 === 1) return "utf-8";
	const zerosAt = (parity) => head.filter((byte, at) => byte === 0 && at % 2 === parity).length;
	const [even, odd] = [zerosAt(0), zerosAt(1)];
	const enough = head.length * ZEROS;
	if (even === 0 && odd > enough) return "utf-16le";
	return odd === 0 && even > enough ? "utf-16be" : "utf-8";
}
function textOfBytes(bytes) {
	try {
		return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
	} catch {
		return encodingOf(bytes) === "utf-8" ? windows1252(bytes) : new TextDecoder(encodingOf(bytes)).decode(bytes);
	}
}
function latin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
const UPPER_HALF = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function windows1252(bytes) {
	return latin1(bytes).replace(/[\u0080-\u009f]/g, (sign) => UPPER_HALF.charAt(sign.charCodeAt(0) - 128));
}

export { latin1 as n, textOfBytes as r, encodingOf as t };