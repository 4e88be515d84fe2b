import { licenseById, requirementsForName } from '../../catalog/catalog.ts';
import type { LicenseFile, LicenseId, ModelFacts } from '../../domain.ts';
import { type Clue, clue } from '../clue.ts';
import { fencedLines } from '../fences.ts';
import { mentionedLicenses, shortNames } from '../mentions.ts';
import { barsCommerce, forbidsCommerce } from '../non-commercial-words.ts';
import { wholeLines } from '../readme-lines.ts';
import { isNamed, namesSibling, withoutSiblings } from '../readme-siblings.ts';
import { tableStatements } from '../readme-tables.ts';
import { otherLicense, statedLimits } from '../stated-limits.ts';

/** Lines of a license section that are read; what follows is seldom about the license. */
const SECTION_LINES = 40;

/** Longer READMEs are read up to here (UTF-16 units). */
const LONGEST_README = 200_000;

/** Evidence: license sections of the README, and what it forbids elsewhere. Prose never decides alone, but it may contradict the card. */
export function readmeClues(facts: ModelFacts): readonly Clue[] {
  return facts.texts.flatMap((file) =>
    file.kind === 'text' && file.role === 'readme' ? sectionClues(file, facts) : [],
  );
}

function sectionClues(file: Extract<LicenseFile, { kind: 'text' }>, facts: ModelFacts): readonly Clue[] {
  const id = facts.model.toLowerCase();
  const whole = wholeLines(withoutFrontMatter(file.text.slice(0, LONGEST_README)));
  const readme = withoutSiblings(whole, id);
  const all = [
    ...licenseStatements(readme),
    ...tableStatements(whole, nameOf(facts)),
    ...prohibitions(readme, nameOf(facts)),
  ];
  const statements = aboutWeights([...new Set(all)], id);
  const [intention] = aboutWeights(intentions(readme), id).filter((one) => !statements.includes(one));
  const meant = intention === undefined ? [] : [meantClue(file, intention)];
  const said = statements.flatMap((statement) => {
    const ids = namedIn(statement);
    const place = {
      source: 'readme',
      quote: statement,
      path: file.path,
      url: file.url,
      weight: 'aside',
      prose: true,
    } as const;
    const clues = ids.length > 0 ? [clue({ ...place, requirements: [ids] })] : [];
    // "Apache 2.0, for non-commercial use only" is not Apache-2.0
    const bars = barsCommerce(statement) || BY_NC.test(shortNames(ofWeights(statement)));
    // "Apache 2.0 (code) / CC-BY-NC 4.0 (weights)": the stricter may be the weights'
    const isMixed = ABOUT_CODE.test(statement) && ABOUT_MODEL.test(statement) && ids.some((id) => !barsUse(id));
    const isBarred = bars && (isMixed || !ids.some(barsUse));
    if (isBarred) return [...clues, clue({ ...place, unnamed: true })];
    const limits = [...statedLimits(statement), ...(ids.length === 0 ? otherLicense(statement) : [])];
    return limits.length > 0 ? [...clues, clue({ ...place, clauses: limits })] : clues;
  });
  return [...said, ...meant];
}

function meantClue({ path, url }: LicenseFile, quote: string): Clue {
  return clue({ source: 'readme', quote, path, url, weight: 'aside', prose: true, meant: true });
}

function barsUse(id: LicenseId): boolean {
  return licenseById(id)?.commercialUse === 'no';
}

/** "CC-BY-NC", of whatever version. */
const BY_NC = /\bCC[ -]BY[ -]NC\b/i;

/** Licenses that a statement names in prose, or as the whole value of "License: ...". */
function namedIn(statement: string): readonly LicenseId[] {
  const ids = namedForWeights(statement);
  const value = ids.length > 0 ? null : LABEL.exec(statement)?.[1];
  return value ? requirementsForName(value).flat() : ids;
}

/** Licenses that prose names, those of the code left out where it tells them apart. */
export function namedForWeights(prose: string): readonly LicenseId[] {
  return mentionedLicenses(ofWeights(prose));
}

/** "The code is MIT, the weights are CC-BY-NC-4.0, the data are CC0": the part about the weights, when it names a license by itself. */
function ofWeights(statement: string): string {
  const all = statement.split(/[,;]\s|[，；、]|,(?=\p{Script=Han})|\.\s+(?=[A-Z])|\s(?:and|while|but|whereas)\s/u);
  const parts = all.filter((part) => !ABOUT_DATA.test(part) || ABOUT_MODEL.test(part));
  if (parts.length < all.length && mentionedLicenses(parts.join('; ')).length > 0) return ofWeights(parts.join('; '));
  const about = parts.filter((part) => ABOUT_MODEL.test(part) && !ABOUT_CODE.test(part));
  const words = about.join('; ');
  return parts.some((part) => ABOUT_CODE.test(part)) && mentionedLicenses(words).length > 0 ? words : statement;
}

/** Headings of sections about the license, in the languages that cards are written in. */
const ABOUT_LICENSE =
  /\blicen[csz]|\blicenti|\blisen[cs]|\blisans|giấy phép|ترخيص|\bcommercial us(?:e|age)\b|\blicenç|lizenz|лиценз|ліценз|licenc|άδεια|लाइसेंस|مجوز|רישיון|\bterms of use\b|^\W*(?::\w+:\W*)?protocols?\W*$|许可|許可|协议|協議|授权|授權|ライセンス|利用規約|라이[선센]스/i;

// "- **License:** Gemma", "License: [Llama 3.1](https://...)"
const LABEL = /^\W{0,6}(?:model )?licen[cs]e\W{0,4}:\W{0,4}([\w][\w .+-]{1,60}?)(?:\W*|\]\(.{1,200})$/i;

// "License: MIT", "**License:** MIT", "**Usage and License Notices**: ..." in a line of its own, wherever it stands
const LABELLED = /^\W{0,6}(?:(?:original |base )?model |original |usage (?:and|&) )?licen[cs]e(?: notices?)?\W{0,4}:/i;

/** Sentences and list items of the sections under a heading about the license, front matter left out. */
export function licenseStatements(readme: string): readonly string[] {
  const lines = withoutFrontMatter(readme.slice(0, LONGEST_README)).split('\n');
  const statements: string[] = [];
  let left = 0;
  let section = 0;
  const fenced = fencedLines(lines);
  for (const [at, line] of lines.entries()) {
    const heading = fenced[at] ? null : headingOf(line, lines[at + 1] ?? '');
    if (heading !== null) {
      const level = levelOf(line, lines[at + 1] ?? '');
      const isInside = left > 0 && level > section;
      if (!isInside) [left, section] = [ABOUT_LICENSE.test(heading) ? SECTION_LINES : 0, level];
    }
    if (left === 0 || fenced[at]) continue;
    left -= 1;
    const text = heading !== null ? heading.replace(/^\W*licen[cs](?:e|ing)\W*/i, '') : line;
    if (text.trim() !== '') statements.push(...sentences(text));
  }
  for (const line of lines) if (LABELLED.test(line)) statements.push(...sentences(line));
  return [...new Set(statements.map((statement) => statement.trim()))].slice(0, 60);
}

/** Sentences in any section that forbid commercial use of the model in so many words, or say that it is there for other use only. */
function prohibitions(readme: string, name: string): readonly string[] {
  const forbids = (one: string) => (OF_THIS_MODEL.test(one) || OPENS_WITH_USE.test(one)) && forbidsCommerce(one);
  const limits = (one: string) =>
    (IS_THIS_MODEL.test(one) || isNamed(name, one)) && GIVEN.test(one) && barsCommerce(one);
  const found: string[] = [];
  const lines = readme.split('\n');
  const fenced = fencedLines(lines);
  for (const [at, line] of lines.entries()) {
    if (fenced[at] || !COMMERCE.test(line)) continue;
    found.push(...sentences(line).filter((one) => forbids(one) || limits(one)));
  }
  return [...new Set(found.map((one) => one.trim()))].slice(0, MOST_PROHIBITIONS);
}

/** Sentences in any section that say that the model is meant for research alone. */
function intentions(readme: string): readonly string[] {
  const lines = readme.split('\n');
  const fenced = fencedLines(lines);
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
const MOST_PROHIBITIONS = 4;
/** What every prohibition has in it. */
const COMMERCE =
  /comm?erci|kommerzi|komersi|komercyj|ticari|thương mại|kommersi|komerč|komercn|kaupalli|kereskedelmi|商|상업|ком+ерц|коммерч|تجار|εμπορικ|व्यावसायिक|वाणिज्यिक|מסחרי|พาณิชย์/i;
const OF_THIS_MODEL =
  /\b(?:models?|weights?|checkpoints?|adapters?|loras?|merges?|resources|this (?:project|work|release)|modelos?|modèles?|Modell\w{0,2})\b|模型|本项目|本專案|权重|權重|モデル|모델|модел/i;

/** "Commercial use is not allowed.", which in a model card is said of the model. */
const OPENS_WITH_USE = /^\W*(?:any |all )?commercial us(?:e|age)\b/i;
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

function withoutFrontMatter(text: string): string {
  if (!text.startsWith('---')) return text;
  const end = text.indexOf('\n---', 3);
  return end < 0 ? text : text.slice(end + 4);
}

/**
 * What is said of the code, of data, or of other models of the vendor is left out: in a list with one line a model only the
 * lines that name this model count.
 */
function aboutWeights(statements: readonly string[], id: string): readonly string[] {
  const name = id.split('/').at(-1) ?? id;
  const about = statements.filter(
    (one) => (!ABOUT_CODE.test(one) || ABOUT_MODEL.test(one)) && (!ABOUT_DATA.test(one) || SAYS_OF_MODEL.test(one)),
  );
  const mine = about.filter((statement) => isNamed(name, statement));
  const general = about.filter((statement) => !namesSibling(statement, id));
  return [...new Set([...mine, ...general])];
}

const ABOUT_CODE = /\b(?:source code|code ?base|code|repository|scripts?|kernels?)\b|代码|代碼|コード|코드/i;
const ABOUT_MODEL = /\b(?:models?|weights?|checkpoints?)\b|模型|权重|權重|モデル|重み|모델|가중치/i;
const ABOUT_DATA = /\b(?:data ?sets?|(?:training|this|these|those|our) data|corpus|corpora)\b/i;
const SAYS_OF_MODEL =
  /\b(?:models?|weights?|checkpoints?)\s+(?:is|are|may|can|trained (?:using|on|with))\b|^\W{0,6}(?:(?:the|our|released|pre-?trained|model) ){0,3}(?:models?|weights?|checkpoints?)\b(?!\s+(?:training|data))[^:.]{0,60}:/i;

function nameOf(facts: ModelFacts): string {
  return (facts.model.split('/').at(-1) ?? facts.model).toLowerCase();
}
