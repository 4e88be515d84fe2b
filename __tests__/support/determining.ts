import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type {
  Determination,
  LicenseFile,
  ModelFacts,
  ModelId,
  OwnDetermination,
  Resolution,
} from '../../src/domain.ts';
import { factsFrom } from '../../src/hub/facts.ts';
import { roleOf } from '../../src/hub/license-files.ts';
import { withAssertions } from '../../src/licenses/asserted.ts';
import type { Assertion } from '../../src/licenses/assertion.ts';
import { determine } from '../../src/licenses/determine.ts';
import { determineOwn } from '../../src/licenses/determine-own.ts';

/** A model as a fixture tells it: the Hub's answer, and the texts of its files (`spdx:MIT` stands for that license's text). */
export interface FixtureModel {
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly cardData?: Readonly<Record<string, unknown>>;
  readonly tags?: readonly string[];
  readonly siblings?: readonly { readonly rfilename: string }[];
  readonly gated?: false | 'auto' | 'manual';
  readonly library_name?: string;
  readonly texts?: Readonly<Record<string, string>>;
  /** Files that are there but cannot be read, with the reason. */
  readonly unread?: Readonly<Record<string, Extract<LicenseFile, { kind: 'unread' }>['reason']>>;
}

const ENDPOINT = 'https://huggingface.co';

/** Facts of a fixture, read as the Hub's answer is read. */
export function factsOf(model: FixtureModel): ModelFacts {
  const files = [
    ...(model.siblings ?? []),
    ...[...Object.keys(model.texts ?? {}), ...Object.keys(model.unread ?? {})].map((rfilename) => ({ rfilename })),
  ];
  const answer = {
    cardData: {},
    tags: [],
    sha: '0123456789abcdef0123456789abcdef01234567',
    ...model,
    name: model.id,
    siblings: files,
  };
  const facts = factsFrom({ model: model.id as ModelId, revision: null }, answer, ENDPOINT);
  if (facts === null) throw new Error(`no facts in ${model.id}`);
  const texts = new Map(facts.texts.map((file) => [file.path, file]));
  for (const [path, text] of Object.entries(model.texts ?? {})) texts.set(path, textFile(path, text));
  for (const [path, reason] of Object.entries(model.unread ?? {})) {
    texts.set(path, {
      kind: 'unread',
      path,
      role: roleOf(path) ?? 'license',
      url: `${ENDPOINT}/${model.id}/${path}`,
      reason,
    });
  }
  return { ...facts, texts: [...texts.values()] };
}

function textFile(path: string, written: string): LicenseFile {
  const text = written.startsWith('spdx:') ? spdxText(written.slice('spdx:'.length)) : written;
  const role = roleOf(path) ?? (/readme/i.test(path) ? 'readme' : 'license');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { kind: 'text', path, role, text, sha256, url: `${ENDPOINT}/${path}` };
}

/** The text of a license of SPDX's list, with its placeholders. */
export function spdxText(id: string): string {
  return createRequire(import.meta.url)(`spdx-license-list/licenses/${id}.json`).licenseText;
}

/** Determines `id` among fixture models; former ids answer as renamed. */
export function determineAmong(
  models: readonly FixtureModel[],
  id: string,
  assertions: readonly Assertion[] = [],
): Determination {
  const own = new Map<string, OwnDetermination>();
  for (const model of models) {
    const facts = factsOf(model);
    own.set(model.id, ownOf(model.id, { kind: 'found', facts }, assertions));
    for (const from of model.formerIds ?? []) {
      own.set(from, ownOf(from, { kind: 'renamed', from: from as ModelId, to: facts.model, facts }, assertions));
    }
  }
  return determine({ model: id as ModelId, revision: null }, own);
}

function ownOf(id: string, resolution: Resolution, assertions: readonly Assertion[]): OwnDetermination {
  return withAssertions(determineOwn({ model: id as ModelId, revision: null }, resolution), assertions);
}

/** Determines one model that has no base models. */
export function determineAlone(model: Partial<FixtureModel>, assertions: readonly Assertion[] = []): Determination {
  const whole = { id: 'some/model', ...model };
  return determineAmong([whole], whole.id, assertions);
}
