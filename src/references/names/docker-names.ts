import { type ModelId, modelId } from '../../domain.ts';
import { aliasOf } from './aliases.ts';

/** `ai/smollm2`, `ai/gemma3:4B-Q4_K_M`; repositories of Docker Hub are written in lower case. */
const NAME = /^(ai\/[a-z0-9][a-z0-9._-]*)(?::([A-Za-z0-9][\w.-]*))?$/;
/** How a tag names the precision behind the size: `-Q4_K_M`, `-F16`. */
const PRECISION = /-(?:I?Q\d|B?F\d|FP\d)\w*$/i;

/**
 * The model behind a name of Docker's own namespace, which Docker Hub serves and not the Hub; the name itself when nobody
 * knows which model it is. Null for any other text. Source: https://hub.docker.com/u/ai
 */
export function readDockerName(text: string): ModelId | null {
  const [, name, tag] = NAME.exec(text) ?? [];
  if (name === undefined) return null;
  const size = tag?.replace(PRECISION, '').toLowerCase();
  return aliasOf('docker', size === undefined ? name : `${name}:${size}`)?.model ?? modelId(name);
}
