// "for non-commercial use only", "for research purposes only", "only for research", "not for commercial use"
const IN_PROSE =
  /\b(?:non-?commercial|research) (?:use|purposes?)[^.]{0,40}\bonly\b|\b(?:only|solely|strictly|exclusively)\b[^.]{0,40}\b(?:non-?commercial|research)\b|\bnot (?:be )?(?:used )?for commercial\b/i;

// "my-non-commercial-license", "research only"; a name with neither word says nothing
const IN_NAMES =
  /(?:^|[^a-z])non-?_?commercial(?:[^a-z]|$)|(?:^|[^a-z])(?:research|academic)[ _-]?(?:use[ _-]?)?only(?:[^a-z]|$)/i;

/** True for a statement in prose that the model may not be used commercially. */
export function barsCommerce(statement: string): boolean {
  return IN_PROSE.test(statement);
}

/** True for the name of a license that says so itself. */
export function namesNonCommercial(name: string): boolean {
  return IN_NAMES.test(name);
}
