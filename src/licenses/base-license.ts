const BASE =
  '(?:(?:respective|corresponding|pre-?trained|llm|language|upstream) ){0,2}(?:base|original|source|parent|underlying|upstream|foundation|backbone)(?:[- ](?:language|llm))?[- ]?(?:model|weights|checkpoint)s?';
const LICENSE = '(?:licen[cs](?:e|es|ing)|terms)';

/** Statements that leave the license to a base model. */
const LEAVES: readonly RegExp[] = [
  // "inherits the license of its base model", "the license from the original model"
  new RegExp(
    String.raw`\b${LICENSE}\b[^.]{0,30}\b(?:of|as|from|by|for|to)\b (?:the |its |their |your |each )?${BASE}\b`,
    'i',
  ),
  // "the original model's license applies", "same as base model license"
  new RegExp(String.raw`\b${BASE}(?:['’]s?)? (?:\w+ )?${LICENSE}\b`, 'i'),
  // "License: same as base model", "inherited from the original model"
  new RegExp(String.raw`\b(?:same as|inherit\w* from|follows?|see)\b (?:the |its |that of the )?${BASE}\b`, 'i'),
  /(?:基座|基础|底座|原始?|基底)模型[^。]{0,10}(?:协议|许可|授权)|(?:ベース|元の?)モデルの?(?:ライセンス|利用規約)|(?:베이스|기반|원본) ?모델[^.]{0,10}라이[선센]스/,
  /\blicen[czs]\w{1,4} (?:du|des|del|do|della?|dei|de la|des) ?(?:modèles?|modelos?|modell[io]s?) (?:de |di )?(?:base|origin\w*|d['’]origine)|\bLizenz(?:en)? des (?:Basis|Original|Grund)-?modells/i,
];

/** "as permissive as its base model" is no such thing, and neither is what is said of another time. */
const DENIES = /\b(?:unlike|not (?:inherit|subject|bound)|regardless|instead of|rather than|no longer)\b/i;

/** True for a statement by which the license is that of a model this one was made from: whoever does not know which does not know the license. */
export function leavesToBase(statement: string): boolean {
  return !DENIES.test(statement) && LEAVES.some((pattern) => pattern.test(statement));
}
