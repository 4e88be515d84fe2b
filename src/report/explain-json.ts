import { licenseById } from '../catalog/catalog.ts';
import {
  type AttributedTerm,
  chainOf,
  type Determination,
  type Evidence,
  type LicenseId,
  type OwnDetermination,
  requestKey,
} from '../domain.ts';
import { json } from './escape.ts';
import { termJson } from './terms-json.ts';

/**
 * Everything known of one model as JSON. Ids of all licenses that govern are `licenses`, the model's own first; `governing` says
 * how the texts of a model depart from them. `terms`: the union over the lineage, `from` being the model that brings a term in.
 */
export function renderExplainJson(determination: Determination): string {
  const { own, requested, lineage } = determination;
  return `${json({
    model: determination.model,
    requested: requestKey(requested),
    commit: determination.commit,
    kind: determination.kind,
    licenses: determination.licenses,
    commercialUse: determination.commercialUse,
    contradictions: determination.contradictions,
    terms: determination.terms.map(linkedTerm),
    lineage: lineage.map(({ own: ancestor, relation, child, depth }) => ({
      ...ownJson(ancestor),
      relation,
      child,
      depth,
    })),
    unknownAncestors: determination.unknownAncestors,
    evidence: chainOf(determination).flatMap((one) => one.evidence.map((evidence) => evidenceJson(one, evidence))),
    own: ownJson(own),
    problems: determination.problems,
  })}\n`;
}

function linkedTerm(term: AttributedTerm) {
  return { ...termJson(term), url: term.license === null ? null : urlOf(term.license) };
}

function ownJson(own: OwnDetermination) {
  const { model, commit, kind, gated, multimodal, renamedFrom, unresolved, clauses, contradictions } = own;
  return {
    model,
    commit,
    kind,
    licenses: own.licenses.map(({ license }) => license),
    governing: own.licenses.map((one) => ({ ...one, url: urlOf(one.license) })),
    clauses,
    contradictions,
    gated,
    multimodal,
    renamedFrom,
    unresolved,
  };
}

function urlOf(license: LicenseId): string | null {
  return licenseById(license)?.url ?? null;
}

function evidenceJson(own: OwnDetermination, evidence: Evidence) {
  return { model: own.model, ...evidence };
}
