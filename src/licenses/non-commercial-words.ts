/** Sentences that forbid commercial use outright. */
const FORBIDS: readonly RegExp[] = [
  // "not for commercial use", "may not be used for commercial purposes"
  /\bnot (?:be )?(?:used |intended |licensed )?for (?:any )?commercial\b/i,
  // "commercial use is strictly prohibited"
  /(?<!non-?)\bcommercial (?:use|usage|purposes?)[^.]{0,40}\b(?:prohibited|forbidden|not (?:allowed|permitted|granted))\b/i,
  // "commercial use requires a separate license"; not "... when you have more than 700 million users"
  /(?<!non-?)\bcommercial (?:use|usage)[^.]{0,20}\brequires? (?:an? )?(?:\w+ ){0,2}(?:licen[cs]e|permission|agreement|consent)\b(?![^.]*\b(?:if|when|above|over|exceed\w*|more)\b)/i,
  // "only for academic research", "no commercial use", in Chinese
  /仅(?:供|限|用于|可用于)[^。]{0,12}(?:研究|学术|非商业)|(?:不得|禁止|不可|不允许|严禁)[^。]{0,12}商(?:用|业)/,
];

/** Sentences that allow other use alone. */
const ALLOWS_OTHER: readonly RegExp[] = [
  // "for non-commercial use only", "for research purposes only"
  /\b(?:non-?commercial|research) (?:use|purposes?)[^.]{0,40}\bonly\b/i,
  // "only for research", "strictly non-commercial"
  /\b(?:only|solely|strictly|exclusively)\b[^.]{0,40}\b(?:non-?commercial|research)\b/i,
  // "released for non-commercial use"
  /\b(?:released|available|licensed|provided|free|permitted|allowed)\b[^.]{0,40}\bnon-?commercial\b/i,
];

// "for commercial and non-commercial use", "both research and commercial use"
const ALIKE =
  /(?<!non-?)\bcommercial\b[^.]{0,20}\b(?:and|or|as well as)\b[^.]{0,20}\b(?:non-?commercial|research)\b|\b(?:non-?commercial|research)\b[^.]{0,20}\b(?:and|or|as well as)\b[^.]{0,20}(?<!non-?)\bcommercial\b/i;

// "my-non-commercial-license", "cc-by-nc-4.0 + policy", "research only"
const IN_NAMES =
  /(?:^|[^a-z])(?:non-?_?commercial|nc)(?:[^a-z]|$)|(?:^|[^a-z])(?:research|academic)[ _-]?(?:use[ _-]?)?only(?:[^a-z]|$)/i;

/** True for a statement in prose that the model may not be used commercially. */
export function barsCommerce(statement: string): boolean {
  if (FORBIDS.some((pattern) => pattern.test(statement))) return true;
  return !ALIKE.test(statement) && ALLOWS_OTHER.some((pattern) => pattern.test(statement));
}

/** True for the name of a license that says so itself. */
export function namesNonCommercial(name: string): boolean {
  return IN_NAMES.test(name);
}
