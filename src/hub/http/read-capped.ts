import { HubFault } from './hub-fault.ts';

/** Stacked encodings are a way to pack bombs; nobody needs more than one. */
const MAX_ENCODINGS = 1;
/** What the transport unpacks; bytes in any other are not what was asked for. */
const UNPACKED: ReadonlySet<string> = new Set(['identity', 'gzip', 'x-gzip', 'deflate', 'br']);

/**
 * The body, unpacked, if it is at most `maxBytes` long; reading stops at the first byte too many, so neither an endless
 * answer nor a packed bomb takes more memory than that. Throws a HubFault: `too-large`, or `bad-response` for an unknown encoding.
 */
export async function readCapped(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const encodings = (response.headers.get('content-encoding') ?? '').split(',').filter((name) => name.trim() !== '');
  const declared = encodings.length === 0 ? Number(response.headers.get('content-length') ?? 0) : 0;
  if (declared > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(maxBytes);
  }
  if (encodings.length > MAX_ENCODINGS || !encodings.every((name) => UNPACKED.has(name.trim().toLowerCase()))) {
    await response.body?.cancel();
    throw new HubFault('bad-response', 'the answer is packed in a way nobody asked for');
  }
  const chunks: Uint8Array[] = [];
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

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function tooLarge(maxBytes: number): HubFault {
  return new HubFault('too-large', `the answer is larger than ${maxBytes} bytes`);
}
