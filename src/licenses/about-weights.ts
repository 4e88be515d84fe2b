import type { LicenseId } from '../domain.ts';
import type { Requirement } from './clue.ts';
import { mentionedLicenses } from './mentions.ts';
import { isNamed, namesSibling } from './readme-siblings.ts';
import { distinct } from './reconcile.ts';

/**
 * What is said of the code, of data and other parts, or of other models of the vendor is left out: in a list with one line a model
 * only the lines that name this model count.
 */
export function aboutWeights(statements: readonly string[], id: string): readonly string[] {
  const name = id.split('/').at(-1) ?? id;
  const about = statements.filter(
    (one) =>
      (!ABOUT_CODE.test(one) || ABOUT_MODEL.test(one)) &&
      (!ABOUT_DATA.test(one) || SAYS_OF_MODEL.test(one)) &&
      (!isOnOtherPart(one) || mentionsMore(one)),
  );
  const mine = about.filter((statement) => isNamed(name, statement));
  const general = about.filter((statement) => !namesSibling(statement, id));
  return [...new Set([...mine, ...general])];
}

/** True for a statement that speaks of the code and of the model. */
export function tellsCodeFromModel(statement: string): boolean {
  return ABOUT_CODE.test(statement) && ABOUT_MODEL.test(statement);
}

const ABOUT_CODE = /\b(?:source code|code ?base|code|repository|scripts?|kernels?)\b|代码|代碼|コード|코드/i;
const ABOUT_MODEL = /\b(?:models?|weights?|checkpoints?)\b|模型|权重|權重|モデル|重み|모델|가중치/i;
const ABOUT_DATA =
  /\b(?:data ?sets?|(?:training|this|these|those|our) data|corpus|corpora|(?:which|that) (?:the|this|our) model (?:was|is) (?:\w+ )?(?:fine-?|pre-?)?(?:trained|tuned) (?:on|with))\b/i;
/** A part of a sentence that is on data alone. */
const ON_DATA = /\b(?:data ?sets?|data|trained (?:on|with)|corpus|corpora)\b|数据|數據|データ|데이터/i;
const SAYS_OF_MODEL =
  /\b(?:releas|licens|publish|distribut)\w* (?:this|the|our) (?:\w+ )?(?:models?|weights?|checkpoints?)\b|\b(?:models?|weights?|checkpoints?)\s+(?:is|are|may|can|trained (?:using|on|with))\b|^\W{0,6}(?:(?:the|our|released|pre-?trained|fine-?tuned|model) ){0,3}(?:models?|weights?|checkpoints?)\b(?!\s+(?:training|data))[^:.]{0,60}:/i;
/** "The audio samples on this page are ...", "Figures and logos: ...": what comes with the weights and is none. */
const OF_OTHER_PART =
  /^\W{0,6}(?:(?:the|all|our|these|any|and|evaluation|example|demo|sample|training|audio|video|image|project|test|accompanying) ){0,5}(?:data|samples?|demos?|images?|pictures|figures?|logos?|videos?|papers?|publications?|articles?|preprints?|reports?|benchmarks?|documentation|docs|website|web pages?|model card|card|blog(?: posts?)?|slides|clips|tutorials?|notebooks?|text of this)\b(?:(?!\b(?:models?|weights|outputs?|generated)\b)[^.:]){0,60}(?:\b(?:is|are|was|were)\b|:)/i;

function isOnOtherPart(words: string): boolean {
  return OF_OTHER_PART.test(words.replace(/[*_`]/g, ''));
}

/** Sentences of one statement that a full stop after a figure left together: "Images: CC BY 4.0. The model may not be ..." */
function mentionsMore(statement: string): boolean {
  return partsOf(statement).some((part) => ABOUT_MODEL.test(part) && !isOnOtherPart(part));
}

/** Licenses that prose names, those of the code left out where it tells them apart. */
export function namedForWeights(prose: string): readonly LicenseId[] {
  return mentionedLicenses(ofWeights(prose));
}

/** What prose requires: each part of a statement that names licenses is one requirement. */
export function requirementsInProse(statement: string): readonly Requirement[] {
  const found = distinct(
    partsOf(statement)
      .map(mentionedLicenses)
      .filter((ids) => ids.length > 0),
  );
  if (found.length > 0) return found;
  const whole = mentionedLicenses(statement);
  return whole.length > 0 ? [whole] : [];
}

/**
 * What a statement says of the license of these weights: what it says of the code, of other models, of another's license or of
 * another time is left out. `id`: the model's own, in lower case.
 */
export function ownWords(statement: string, id: string): string {
  const name = id.split('/').at(-1) ?? id;
  const words = ofWeights(statement);
  const parts = partsOf(words);
  const own = parts.filter((part) => !OF_ANOTHER.test(part) && (isNamed(name, part) || !namesSibling(part, id)));
  const now = own.filter((part) => !OF_THE_PAST.test(part));
  const left = mentionedLicenses(now.join('; ')).length > 0 ? now : own;
  return left.length < parts.length ? left.join('; ') : words;
}

/** "Unlike the Llama 3 license", "was under CC BY-NC 4.0", "instead of the Gemma Terms of Use" */
const OF_ANOTHER =
  /\b(?:unlike|in contrast (?:to|with)|contrary to|compared (?:to|with)|instead of|rather than|as opposed to|no longer|not (?:under|subject to|bound by|(?:the|an?) (?:[\w.-]+ ){0,4}licen[cs]e)|chang(?:ed|e) [^.]{0,30}\bfrom|switched)\b/i;
/** "was under CC BY-NC 4.0", which is of another time where the rest says what it is under now. */
const OF_THE_PAST =
  /\b(?:(?:was|were) (?:\w+ )?(?:licensed |released )?under|(?:versions?|releases?) v?[\d.]+ (?:was|were)|formerly|previously|earlier (?:versions?|releases?))\b/i;

/** What is said of data and other parts left out, where the rest names a license by itself. */
export function withoutOtherParts(statement: string): string {
  const all = partsOf(statement);
  const parts = all.filter((part) => (!ON_DATA.test(part) && !isOnOtherPart(part)) || ABOUT_MODEL.test(part));
  const rest = parts.join('; ');
  return parts.length < all.length && mentionedLicenses(rest).length > 0 ? rest : statement;
}

/** "The code is MIT, the weights are CC-BY-NC-4.0, the data are CC0": the part about the weights, when it names a license by itself. */
function ofWeights(statement: string): string {
  const rest = withoutOtherParts(statement);
  const parts = partsOf(rest);
  const about = parts.filter((part) => ABOUT_MODEL.test(part) && !ABOUT_CODE.test(part));
  if (parts.every((part) => !ABOUT_CODE.test(part)) || mentionedLicenses(about.join('; ')).length === 0) return rest;
  return parts.filter((part) => ABOUT_MODEL.test(part) || !ABOUT_CODE.test(part)).join('; ');
}

/** Between the parts of a sentence, or sentences that were left together. */
const BETWEEN =
  /[,;]\s|[，；、]|,(?=\p{Script=Han})|\.\s+(?=[A-Z])|\s(?:and|while|but|whereas|so|thus|hence|therefore)\s/u;

function partsOf(statement: string): readonly string[] {
  // "Apache License, Version 2.0" is one name
  return statement.replace(/(licen[cs]e),\s+(v(?:ersion|\.)?\s*\d)/gi, '$1 $2').split(BETWEEN);
}
