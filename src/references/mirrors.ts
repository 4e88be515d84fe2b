/**
 * `HF_ENDPOINT=https://hf-mirror.com`, `os.environ["HF_ENDPOINT"] = "https://..."`, `- name: HF_ENDPOINT` with its `value:`,
 * `${HF_ENDPOINT:-https://...}`, `ENV HF_ENDPOINT https://...`
 */
const ENDPOINT =
  /\bHF_ENDPOINT\b["'\])}]*[ \t]*(?::-|:=|=|:|,|\r?\n[ \t]*value:)?[ \t]*["']?(https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?)/g;
const HUB_ITSELF = /^https?:\/\/(?:[\w-]+\.)*(?:huggingface\.co|hf\.co)(?:\/|$)/i;

/** Base URLs that a text sets `HF_ENDPOINT` to, without trailing slash, the Hub itself left out. */
export function mirrorsIn(text: string): readonly string[] {
  if (!text.includes('HF_ENDPOINT')) return [];
  const found = [...text.matchAll(ENDPOINT)].map((match) => (match[1] ?? '').replace(/[/.]+$/, ''));
  return [...new Set(found)].filter((url) => !HUB_ITSELF.test(url));
}
