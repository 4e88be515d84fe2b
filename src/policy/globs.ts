import { Minimatch } from 'minimatch';

/** Globs of a policy: `*`, `**`, `?` and `[...]` only, no braces, no extended patterns, letter case ignored. */

const MAGIC = /[*?[]/;

/** True when the text holds a wildcard. */
export function isGlob(text: string): boolean {
  return MAGIC.test(text);
}

/** Matcher for ids and paths. `acme/*` covers every model of acme, `*` every bare name, `**` everything. */
export function globMatcher(pattern: string): (text: string) => boolean {
  const folded = pattern.toLowerCase();
  if (!isGlob(folded)) return (text) => text.toLowerCase() === folded;
  const literal = folded.slice(0, folded.search(MAGIC));
  let glob: Minimatch | null = null;
  return (text) => {
    const candidate = text.toLowerCase();
    if (!candidate.startsWith(literal)) return false;
    glob ??= new Minimatch(folded, OPTIONS);
    return glob.match(candidate);
  };
}

/** Matcher for paths: one without wildcards is a file, or a folder with everything below it. */
export function pathMatcher(pattern: string): (text: string) => boolean {
  const path = pattern.replace(/\/$/, '');
  const matches = globMatcher(path);
  if (isGlob(path)) return matches;
  const below = `${path.toLowerCase()}/`;
  return (text) => matches(text) || text.toLowerCase().startsWith(below);
}

const OPTIONS = { nobrace: true, noext: true, nonegate: true, nocomment: true, dot: true, platform: 'linux' } as const;
