import type { Literal } from './lexis.ts';

/** An id that two literals make, and where the second ends. */
interface Halves {
  readonly id: string;
  readonly end: number;
}

/** Before the owner: `client.model("`, over lines too. */
const OWNER = /\.model\(\s*"$/;
const NAME = /^"\s*,\s*"([\w.-]{1,96})",?\s*\)/;
const LIBRARY = /\bhf_hub\b|\bHFClient\b/;

/** `client.model("owner", "name")` of hf-hub: the id, null for any other literal. https://docs.rs/hf-hub */
export function repositoryOfHalves({ text, start }: Literal, source: string): Halves | null {
  if (!OWNER.test(source.slice(Math.max(0, start - 40), start)) || !LIBRARY.test(source)) return null;
  const end = start + text.length;
  const behind = NAME.exec(source.slice(end, end + 200));
  return behind === null ? null : { id: `${text}/${behind[1]}`, end: end + behind[0].lastIndexOf('"') };
}
