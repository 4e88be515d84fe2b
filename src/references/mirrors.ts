/**
 * `HF_ENDPOINT=https://hf-mirror.com`, `os.environ["HF_ENDPOINT"] = "https://..."`, `- name: HF_ENDPOINT` with its `value:`,
 * `${HF_ENDPOINT:-https://...}`, `ENV HF_ENDPOINT https://...`
 */
const ENDPOINT =
  /\bHF_ENDPOINT\b["'\])}]*[ \t]*(?::-|:=|=|:|,|\r?\n[ \t]*value:)?[ \t]*["']?(https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?)/g;
const HUB_ITSELF = /^https?:\/\/(?:[\w-]+\.)*(?:huggingface\.co|hf\.co)(?:\/|$)/i;

/** Mirrors that everybody may use, by base URL: https://hf-mirror.com. */
const PUBLIC_MIRRORS = ['https://hf-mirror.com'];

/** Base URLs that a text sets `HF_ENDPOINT` to, and public mirrors it names, without trailing slash, the Hub itself left out. */
export function mirrorsIn(text: string): readonly string[] {
  const named = PUBLIC_MIRRORS.filter((url) => text.includes(`${url}/`));
  if (!text.includes('HF_ENDPOINT')) return named;
  const found = [...text.matchAll(ENDPOINT)].map((match) => (match[1] ?? '').replace(/[/.]+$/, ''));
  return [...new Set([...named, ...found])].filter((url) => !HUB_ITSELF.test(url));
}
