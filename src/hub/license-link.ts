import type { ModelId } from '../domain.ts';

/**
 * The file of the model's own repository that `license_link` names, null for anything else. The link is written by a stranger:
 * it is matched against the list of files and never followed. `names`: the id as asked for and as the Hub gives it.
 */
export function linkedFile(
  link: string,
  names: readonly ModelId[],
  files: readonly string[],
  endpoint: string,
): string | null {
  const path = isAddress(link) ? pathInRepository(link, names, endpoint) : link.replace(/^\.?\//, '');
  if (path === null || path === '') return null;
  const exact = files.find((file) => file === path);
  return exact ?? files.find((file) => file.toLowerCase() === path.toLowerCase()) ?? null;
}

function isAddress(link: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,20}:/i.test(link) || link.startsWith('//');
}

/** `https://huggingface.co/OWNER/NAME/blob/REVISION/PATH` of one of the names -> PATH. */
function pathInRepository(link: string, names: readonly ModelId[], endpoint: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  const hosts = [new URL(endpoint).host, 'huggingface.co', 'www.huggingface.co', 'hf.co'];
  if (!/^https?:$/.test(url.protocol) || !hosts.includes(url.host)) return null;
  for (const name of names) {
    const match = /^\/(?:blob|resolve|raw|tree)\/[^/]+\/(.+)$/.exec(afterPrefix(url.pathname, `/${name}`) ?? '');
    if (match?.[1] !== undefined) return decoded(match[1]);
  }
  return null;
}

function afterPrefix(text: string, prefix: string): string | null {
  return text.toLowerCase().startsWith(prefix.toLowerCase()) ? text.slice(prefix.length) : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
