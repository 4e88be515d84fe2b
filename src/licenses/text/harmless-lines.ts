/** Kinds of lines that a copy may have besides the license, wherever they stand. */
const ANYWHERE: readonly RegExp[] = [
  // "Page 3 of 7"
  /^\W*(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i,
  // "Source: https://example.com/LICENSE": where a copy was taken from
  /^\W*(?:(?:source|url|see(?! also)|link|from|original|copied|taken)\b[\w ]{0,20})?:?\W*https?:\/\/\S+\W*$/i,
  // "Retrieved: 2026-08-12", "Accessed on May 9, 2026"
  /^\W*(?:retrieved|accessed|copied|downloaded|fetched)(?: on| at)?\W{1,3}(?:(?:\w{3,9}\.? )?\d{1,4}(?:st|nd|rd|th)?[\d ,./:-]{0,20}|\d{1,2} \w{3,9} \d{4})\W*$/i,
  // "Tencent is pleased to support the open source community by making Foo available."
  /^\W*[A-Z][\w.-]* is pleased to support the (?:open[- ]source )?community by making [\w.+-]+(?: [\w.+-]+){0,3} available\W*$/i,
  // "END OF LICENSE", and the end of a page that was copied from a site
  /^\W*(?:(?:the )?end of (?:the |this )?(?:licen[sc]e|agreement|terms(?: and conditions)?|document|file)|footer)\W*$/i,
];

/** Kinds of lines that a copy may have between or above its heading and the terms. */
const ON_TOP: readonly RegExp[] = [
  // "For fairseq software"
  /^\W*for (?:the )?[\w. -]{1,40}\s(?:software|code|library|project)\W*$/i,
  // "Authors: Jane Doe, John Doe", "Contact: jane@example.com"
  /^\W*(?:authors?|contact|contributors|maintainers?|e-?mail|homepage|repository|website)\s*:\s.{3,80}\s*$/i,
  // "This license applies to the model weights in this repository."
  /^\W*(?:this|the following) licen[cs]e (?:agreement )?(?:applies|pertains) to (?:(?:the|all) )?(?:model )?(?:weights|checkpoints|models?|parameters)(?: in this repository| of this model)?\W*$/i,
];

/** Whether a line is none of the license's and changes nothing, words that decide what one may do left aside. */
export function isHarmlessLine(line: string): boolean {
  return ANYWHERE.some((pattern) => pattern.test(line));
}

/** The same of a line above the terms that is no sentence. */
export function isHarmlessOnTop(line: string): boolean {
  return ON_TOP.some((pattern) => pattern.test(line));
}
