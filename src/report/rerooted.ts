import type { Location, ModelReference, Problem, Report } from '../domain.ts';

/**
 * `report` with all paths below `directory`, for readers who look from further up: GitHub wants paths from the root of the
 * repository, while a check names them from the directory it was given. '' changes nothing.
 */
export function rerooted(report: Report, directory: string): Report {
  if (directory === '') return report;
  const location = (place: Location): Location => ({ ...place, path: `${directory}/${place.path}` });
  const reference = (each: ModelReference): ModelReference => ({ ...each, location: location(each.location) });
  const problem = (each: Problem): Problem => ({
    ...each,
    location: each.location === null ? null : location(each.location),
  });
  return {
    ...report,
    verdicts: report.verdicts.map((verdict) => ({
      ...verdict,
      references: verdict.references.map((each) => ({ ...each, reference: reference(each.reference) })),
    })),
    mentions: report.mentions.map(reference),
    problems: report.problems.map(problem),
  };
}
