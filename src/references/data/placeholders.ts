import { type DataMap, scalarOf } from '../syntax/data/data-tree.ts';

/** `{quantization}`, `${size}`; not `{{ size }}`. */
const PLACEHOLDER = /(?<!\{)\$?\{([A-Za-z_]\w{0,40})\}(?!\})/g;

/**
 * A value whose placeholders the values beside it fill in, `{repo: org/name-{size}-chat, default_size: 7b}`: the whole of it,
 * null when it has none or one that nothing beside it fills.
 */
export function filledByNeighbours(text: string, map: DataMap): string | null {
  if (!text.includes('/') || !text.includes('{')) return null;
  let isWhole = true;
  const filled = text.replace(PLACEHOLDER, (written, name: string) => {
    const lower = name.toLowerCase();
    const value = scalarOf(map, lower, `default${lower}`, `default_${lower}`, `default-${lower}`);
    isWhole &&= value !== null && /^[\w.-]+$/.test(value.text);
    return value?.text ?? written;
  });
  return isWhole && filled !== text ? filled : null;
}
