import { licenseById } from '../../src/catalog/catalog.ts';
import {
  type Ancestor,
  type AttributedTerm,
  type BaseRelation,
  type Determination,
  type GoverningLicense,
  type ModelId,
  type ModelReference,
  modelId,
  type OwnDetermination,
  type ReportedReference,
} from '../../src/domain.ts';

/** Determinations as the license stage makes them, out of catalog ids. */

export function id(text: string): ModelId {
  const model = modelId(text);
  if (model === null) throw new Error(`${text} is no model id`);
  return model;
}

export function own(
  model: string,
  licenses: readonly string[],
  rest: Partial<OwnDetermination> = {},
): OwnDetermination {
  return {
    model: id(model),
    revision: null,
    commit: '0123456789abcdef0123456789abcdef01234567',
    kind: licenses.length > 0 ? 'known' : 'undeclared',
    licenses: licenses.map((license) => governing(license)),
    clauses: [],
    evidence: [],
    contradictions: [],
    baseModels: [],
    gated: false,
    renamedFrom: null,
    multimodal: false,
    unresolved: null,
    problems: [],
    ...rest,
  };
}

export function governing(license: string, rest: Partial<GoverningLicense> = {}): GoverningLicense {
  return { license, modified: false, passages: [], clauses: [], choice: [], ...rest };
}

/** A determination of `mine` with the lineage `ancestors`, nearest first. */
export function determination(
  mine: OwnDetermination,
  ancestors: readonly OwnDetermination[] = [],
  relation: BaseRelation = 'finetune',
): Determination {
  const lineage: Ancestor[] = ancestors.map((ancestor, index) => ({
    own: ancestor,
    relation,
    child: ancestors[index - 1]?.model ?? mine.model,
    depth: index + 1,
  }));
  const chain = [mine, ...ancestors];
  return {
    model: mine.model,
    requested: { model: mine.renamedFrom ?? mine.model, revision: mine.revision },
    commit: mine.commit,
    kind: mine.kind,
    own: mine,
    lineage,
    unknownAncestors: ancestors.filter(({ kind }) => kind !== 'known').map(({ model }) => model),
    licenses: [...new Set(chain.flatMap(({ licenses }) => licenses.map(({ license }) => license)))],
    terms: chain.flatMap((one) => one.licenses.flatMap(({ license }) => termsOf(license, one.model))),
    commercialUse: 'unknown',
    contradictions: mine.contradictions,
    problems: [],
  };
}

function termsOf(license: string, from: ModelId): AttributedTerm[] {
  return (licenseById(license)?.terms ?? []).map((term) => ({ ...term, license, from }));
}

/** A model under catalog licenses, without ancestors. */
export function known(model: string, ...licenses: string[]): Determination {
  return determination(own(model, licenses));
}

/** A plain use of a model at a line of a file. */
export function modelReference(
  model: string,
  path: string,
  line: number,
  rest: Partial<ModelReference> = {},
): ModelReference {
  return {
    model: id(model),
    written: model,
    revision: null,
    file: null,
    how: 'from_pretrained',
    class: 'use',
    certainty: 'certain',
    location: { path, line, column: 5, endLine: line, endColumn: 5 + model.length },
    ignored: null,
    ...rest,
  };
}

/** The same as a report has it. */
export function reference(model: string, path: string, rest: Partial<ModelReference> = {}): ReportedReference {
  return { reference: modelReference(model, path, 1, rest), introduced: true, replaces: null };
}
