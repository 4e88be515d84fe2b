/** True for settings in one string: `pretrained=org/name,dtype=auto`, as evaluation harnesses take them. */
export function isPairs(text: string): boolean {
  return text.length <= MAX_LENGTH && PAIRS.test(text);
}

const MAX_LENGTH = 2048;
const PAIRS = /^[A-Za-z_][\w.]{0,64}=[^\s,;&]+(?:,\s?[A-Za-z_][\w.]{0,64}=[^\s,;&]*)*,?$/;
