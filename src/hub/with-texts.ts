import type { LicenseFile, ModelFacts, Problem, UnreadFileReason } from '../domain.ts';
import type { ReadHubFile } from './hub-files.ts';
import { fileUrl } from './hub-files.ts';
import { roleOf } from './license-files.ts';
import { licenseText } from './license-text.ts';

/** Something went wrong: that is no fact about the file. No license and hardly a README is a megabyte long. */
const FAILURES: ReadonlySet<UnreadFileReason> = new Set(['unreachable', 'too-large']);

/**
 * Facts with the wanted files read. Paths that the repository does not list are not asked for. A file that could not be read stays
 * `unread` with the reason; when something went wrong, that is an error too.
 */
export async function withTexts(
  facts: ModelFacts,
  wanted: readonly string[],
  read: ReadHubFile,
  endpoint: string,
): Promise<ModelFacts> {
  const problems: Problem[] = [];
  const texts = await Promise.all(
    candidates(facts, wanted, endpoint).map(async (file): Promise<LicenseFile> => {
      if (file.kind === 'text' || !wanted.includes(file.path)) return file;
      const { path, role, url } = file;
      const answer = await read(facts, path);
      if (answer.kind === 'bytes') return licenseText(answer.bytes, { path, role, url });
      const reason = answer.kind === 'missing' ? 'unreachable' : answer.reason;
      const severity = answer.kind === 'missing' ? 'notice' : 'error';
      if (FAILURES.has(reason)) problems.push(unusable(facts, path, answer.detail, severity));
      return { kind: 'unread', path, role, url, reason };
    }),
  );
  return { ...facts, texts, problems: [...facts.problems, ...problems] };
}

/** A problem about one file of a model. */
export function unusable(facts: ModelFacts, path: string, detail: string, severity: Problem['severity']): Problem {
  return {
    stage: 'resolve',
    subject: facts.model,
    reason: `${path} of ${facts.model} could not be used: ${detail}`,
    hint: null,
    location: null,
    severity,
  };
}

/** The license-like files, and those of the wanted paths that the repository has besides. */
function candidates(facts: ModelFacts, wanted: readonly string[], endpoint: string): readonly LicenseFile[] {
  const others = new Set(wanted.filter((path) => !facts.texts.some((file) => file.path === path)));
  const added = [...others].filter((path) => facts.files.includes(path));
  return [
    ...facts.texts,
    ...added.map((path): LicenseFile => {
      const role = roleOf(path) ?? (/^readme(?:\.\w+)?$/i.test(path.split('/').at(-1) ?? '') ? 'readme' : 'license');
      return { kind: 'unread', path, role, url: fileUrl(endpoint, facts, path), reason: 'not-requested' };
    }),
  ];
}
