import { fencedLines } from './fences.ts';
import { mentionedLicenses } from './mentions.ts';
import { barsCommerce, forbidsCommerce } from './non-commercial-words.ts';
import { crossesInWords, forbiddingHeads } from './readme-lists.ts';
import { answeredQuestions } from './readme-questions.ts';
import { isNamed } from './readme-siblings.ts';
import { licensesAskingFor } from './required-words.ts';
import { statedLimits } from './stated-limits.ts';

/** Lines of a license section that are read; what follows is seldom about the license. */
const SECTION_LINES = 40;

/** Headings of sections about the license, in the languages that cards are written in. */
const ABOUT_LICENSE =
  /\blicen[csz]|\blicenti|\blisen[cs]|\blisans|giấy phép|ترخيص|\bcommercial us(?:e|age)\b|\blicenç|lizenz|лиценз|ліценз|licenc|άδεια|लाइसेंस|مجوز|רישיון|\bterms of use\b|^\W*(?::\w+:\W*)?protocols?\W*$|许可|許可|协议|協議|授权|授權|ライセンス|利用規約|라이[선센]스/i;

/** "Data licenses", "License of the dataset", "Third-party licenses" */
const OF_OTHERS =
  /^\W*(?:the |our )?(?:training |evaluation )?(?:data|data ?sets?|corpora|corpus)\b(?: licen[cs]\w*)?\W*$|\blicen[cs]\w* (?:of|for) (?:the )?(?:[\w-]+ )?(?:data|data ?sets?|corpus)\W*$|\bthird[- ]part(?:y|ies)\b/i;

// "License: MIT", "**License:** MIT", "**Usage and License Notices**: ..." in a line of its own, wherever it stands
const LABELLED = /^\W{0,6}(?:(?:original |base )?model |original |usage (?:and|&) )?licen[cs]e(?: notices?)?\W{0,4}:/i;

/** Longer READMEs are read up to here (UTF-16 units). */
const LONGEST_README = 200_000;

/** Sentences and list items of the sections under a heading about the license, front matter left out. */
export function licenseStatements(readme: string): readonly string[] {
  const { lines, fenced, heads } = linesOf(withoutFrontMatter(readme));
  const statements: string[] = [];
  let left = 0;
  let section = 0;
  for (const [at, line] of lines.entries()) {
    if (fenced[at]) continue;
    const next = lines[at + 1] ?? '';
    const heading = headingOf(line, next);
    if (heading !== null && !(left > 0 && levelOf(line, next) > section && !OF_OTHERS.test(heading))) {
      left = ABOUT_LICENSE.test(heading) && !OF_OTHERS.test(heading) ? SECTION_LINES : 0;
      section = levelOf(line, next);
    }
    if (left === 0) continue;
    left -= 1;
    const text = heading === null ? withHead(line, heads[at]) : heading.replace(/^\W*licen[cs](?:e|ing)\W*/i, '');
    if (text.trim() !== '') statements.push(...sentences(crossesInWords(text)));
  }
  for (const line of lines) if (LABELLED.test(line)) statements.push(...sentences(line));
  return [...new Set(statements.map((statement) => statement.trim()))].slice(0, 60);
}

/**
 * Sentences in any section that forbid commercial use of the model in so many words, say that it is there for other use only or
 * under which license it is given, or are the very words that a license asks for.
 */
export function statementsElsewhere(readme: string, name: string): readonly string[] {
  const { lines, fenced, heads } = linesOf(readme);
  const found: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (fenced[at]) continue;
    if (COMMERCE.test(line)) found.push(...commercial(line, heads[at] ?? null, name));
    if ([GRANTED, UNDER_TERMS, ADHERE].some((pattern) => pattern.test(line)))
      found.push(...sentences(line).filter((one) => isGrant(one, name)));
    if (FOR_PURPOSE.test(line)) found.push(...sentences(line).filter(limitsPurpose));
    if (ASKED_FOR.test(line)) found.push(...askedFor(line));
  }
  return [...new Set(found.map((one) => one.trim()))].slice(0, MOST_ELSEWHERE);
}

function commercial(line: string, head: string | null, name: string): readonly string[] {
  const forbids = (one: string) => (OF_THIS_MODEL.test(one) || OPENS_WITH_USE.test(one)) && forbidsCommerce(one);
  const limits = (one: string) =>
    (IS_THIS_MODEL.test(one) || isNamed(name, one)) && GIVEN.test(one) && barsCommerce(one);
  if (head !== null) return [withHead(line, head)].filter(forbidsCommerce);
  return sentences(line).filter((one) => forbids(one) || limits(one));
}

/** "The weights are provided for evaluation only." */
function limitsPurpose(sentence: string): boolean {
  return IS_THIS_MODEL.test(sentence) && GIVEN.test(sentence) && statedLimits(sentence).length > 0;
}

const FOR_PURPOSE =
  /\b(?:only|solely|exclusively)\b.*\b(?:evaluation|testing|personal)\b|\b(?:evaluation|testing|personal)\b.*\bonly\b/i;

/** The sentence with the words that a license asks for; the whole line where they have a full stop in them ("Black Forest Labs. Inc."). */
function askedFor(line: string): readonly string[] {
  const asked = sentences(line).filter((one) => licensesAskingFor(one).length > 0);
  return asked.length === 0 && licensesAskingFor(line).length > 0 ? [line] : asked;
}

/** "This model is released under CC BY-NC 4.0.", "Use of Foo-7B is subject to the Gemma Terms of Use." */
function isGrant(sentence: string, name: string): boolean {
  const granted = GRANTED.exec(sentence) ?? UNDER_TERMS.exec(sentence);
  const subject = /[^,;:]{0,100}$/.exec(sentence.slice(0, granted?.index ?? 0))?.[0] ?? '';
  const isOfModel = ADHERE.test(sentence) || IS_MODEL.test(subject) || OPENS_WITH_MODEL.test(sentence);
  return (isOfModel || isNamed(name, subject)) && mentionedLicenses(sentence).length > 0;
}

const GRANTED =
  /\b(?:is|are|was|were) (?:[\w-]+ ){0,2}(?:licensed|released|distributed|available|published|provided|open[- ]sourced?) (?:\w+ ){0,3}under\b/i;
const UNDER_TERMS = /\b(?:is|are) (?:\w+ )?(?:governed by|subject to|bound by)\b/i;
/** "Please adhere to the licensing terms as described [here](...)" */
const ADHERE = /\b(?:adhere to|comply with|abide by) (?:the |all )?(?:[\w-]+ ){0,3}licen[cs]/i;
const OPENS_WITH_MODEL =
  /^\W*(?:this|our|these|the) (?:[\w-]+ ){0,2}(?:models?|weights|checkpoints?|adapter|lora|merge)\b/i;
const IS_MODEL =
  /\b(?:this|our|these|all|the) (?:[\w-]+ ){0,3}(?:models?|weights|checkpoints?|adapter|lora|merge)(?: weights)?\s*$/i;
/** What the words that licenses ask for have in them. */
const ASKED_FOR =
  /\b(?:Built|Improved|Powered|Created) (?:with|using|by)\b|\blicensed (?:by\b.{1,60} )?under\b|\bsubject to\b/i;
const MOST_ELSEWHERE = 8;

/** The lines with questions and their answers made statements, which of them are code, and the heads of lists that forbid. */
function linesOf(readme: string) {
  const lines = answeredQuestions(readme.slice(0, LONGEST_README).split('\n'));
  return { lines, fenced: fencedLines(lines), heads: forbiddingHeads(lines) };
}

function withHead(line: string, head: string | null | undefined): string {
  return head == null ? line : `${head} - ${line.replace(/^[\s>]*(?:[-*+•]|\d{1,2}[.)])\s*/, '')}`;
}

/** Sentences in any section that say that the model is meant for research alone. */
export function intentions(readme: string): readonly string[] {
  const { lines, fenced } = linesOf(readme);
  return lines.flatMap((line, at) => {
    if (fenced[at] || !FOR_RESEARCH.test(line)) return [];
    return sentences(line).filter(
      (one) => (OF_THIS_MODEL.test(one) || OPENS_WITH_PURPOSE.test(one)) && barsCommerce(one),
    );
  });
}

const FOR_RESEARCH = /\b(?:research|academic|non-?commercial)\b/i;
/** "Intended for research purposes only." */
const OPENS_WITH_PURPOSE = /^\W*(?:only )?(?:intended |meant |strictly )?(?:only )?for\b/i;
/** What every prohibition has in it. */
const COMMERCE =
  /comm?erci|kommerzi|komersi|komercyj|ticari|thương mại|kommersi|komerč|komercn|kaupalli|kereskedelmi|商|상업|ком+ерц|коммерч|تجار|εμπορικ|व्यावसायिक|वाणिज्यिक|מסחרי|พาณิชย์/i;
const OF_THIS_MODEL =
  /\b(?:models?|weights?|checkpoints?|adapters?|loras?|merges?|resources|this (?:project|work|release)|modelos?|modèles?|Modell\w{0,2})\b|模型|本项目|本專案|权重|權重|モデル|모델|модел/i;

/** "Commercial use is not allowed.", which in a model card is said of the model. */
const OPENS_WITH_USE = /^\W*(?:not allowed - .*|any |all )?commercial us(?:e|age)\b/i;
/** "This model is ...", "our released checkpoints", "The weights are ..." */
const IS_THIS_MODEL =
  /\b(?:this|our|these|all) (?:[\w-]+ ){0,3}(?:models?|weights|checkpoints?|adapter|lora|merge)\b|\bthe (?:[\w-]+ ){0,2}(?:model|weights|checkpoints?) (?:is|are)\b/i;
/** Words that give something away, under limits or not. */
const GIVEN =
  /\b(?:licensed|released|available|provided|distributed|open[- ]sourced?|free)\b|\bnon-?commercial (?:use|purposes?) only\b/i;

/** How deep a heading is: `#` is 1, `**bold**` in a line of its own the deepest. */
function levelOf(line: string, next: string): number {
  const marks = /^\s{0,3}(#{1,6})\s/.exec(line)?.[1]?.length ?? Number(/^\s*<h([1-6])/i.exec(line)?.[1] ?? 0);
  if (marks > 0) return marks;
  return /^[=-]{3,}\s*$/.test(next) ? 2 : 7;
}

// "## License", "**License**", "<h2>License</h2>", "License" over "======="
function headingOf(line: string, next: string): string | null {
  if (/^[=-]{3,}\s*$/.test(next) && /\w/.test(line) && line.length < 100) return line;
  const match =
    /^\s{0,3}#{1,6}\s+(.{1,200})$|^\s*\*\*(.{1,80})\*\*:?\s*$|^\s*(?:<details[^>]{0,80}>\s*)?<(?:h[1-6]|summary)[^>]{0,80}>(.{1,120})<\/(?:h[1-6]|summary)>/i.exec(
      line,
    );
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? '');
}

/** A line cut into its sentences. */
export function sentences(line: string): readonly string[] {
  return line.slice(0, 2_000).split(/(?<=[a-z)\]]\.(?:\*{1,3}|_)?)\s+(?=[A-Z[*])|(?<=。)/);
}

/** The text behind the front matter. */
export function withoutFrontMatter(text: string): string {
  if (!text.startsWith('---')) return text;
  const end = text.indexOf('\n---', 3);
  return end < 0 ? text : text.slice(end + 4);
}
