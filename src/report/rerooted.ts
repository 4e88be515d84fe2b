import type { DriftReport, Location, ModelReference, Problem, Report, RuleOrigin, Verdict } from '../domain.ts';
import { isPolicyFile } from './policy-file.ts';

/**
 * `report` with all paths from the root of the repository, as GitHub wants them, while a check names them from the directory it
 * was given and a policy above that by its full path.
 *
 * @param directory of the check below the root, '' for the root itself
 * @param root full path of the repository
 */
export function rerooted(report: Report, directory: string, root: string): Report {
  if (directory === '') return report;
  const location = (place: Location) => rerootedLocation(place, directory);
  const reference = (each: ModelReference): ModelReference => ({ ...each, location: location(each.location) });
  const problem = (each: Problem): Problem => ({
    ...each,
    location: each.location === null ? null : location(each.location),
  });
  const source = (name: string): string => {
    if (name.startsWith(`${root}/`)) return name.slice(root.length + 1);
    return isPolicyFile(name) ? `${directory}/${name}` : name;
  };
  const origin = (each: RuleOrigin): RuleOrigin => ({ ...each, source: source(each.source) });
  const verdict = (each: Verdict): Verdict => ({
    ...each,
    reasons: each.reasons.map((reason) => ({ ...reason, rule: origin(reason.rule) })),
    waivedBy: each.waivedBy === null ? null : { ...each.waivedBy, origin: origin(each.waivedBy.origin) },
    references: each.references.map((shown) => ({ ...shown, reference: reference(shown.reference) })),
  });
  return {
    ...report,
    policy: source(report.policy),
    verdicts: report.verdicts.map(verdict),
    mentions: report.mentions.map(reference),
    problems: report.problems.map(problem),
    policyNotes: report.policyNotes.map((note) => ({
      ...note,
      origin: note.origin === null ? null : origin(note.origin),
    })),
  };
}

/** The same of a re-check, whose only paths are those of the places that use a model. */
export function rerootedDrifts(report: DriftReport, directory: string): DriftReport {
  if (directory === '') return report;
  const drifts = report.drifts.map((drift) => ({
    ...drift,
    places: drift.places.map((place) => rerootedLocation(place, directory)),
  }));
  return { ...report, drifts };
}

function rerootedLocation(place: Location, directory: string): Location {
  return { ...place, path: `${directory}/${place.path}` };
}
