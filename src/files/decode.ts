/** Text of a file's bytes: UTF-8, UTF-16 by its byte order mark, else Latin-1; null for binary content. */
export function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return swapped(bytes.subarray(2)).toString('utf16le');
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const content = bytes.subarray(start);
  if (content.subarray(0, 8192).includes(0)) return null;
  const text = content.toString('utf8');
  return text.includes('\ufffd') && !content.includes('\ufffd') ? content.toString('latin1') : text;
}

function swapped(bytes: Buffer): Buffer {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(even).swap16();
}
