import type { FoundClause } from '../domain.ts';

/** Sentences that forbid commercial use outright. */
const FORBIDS: readonly RegExp[] = [
  // "not for commercial use", "agree to not use the model for commercial purposes", "may not be used commercially", "no commercial use"
  /\b(?:not|cannot|never|no|refrain|(?:prohibited|forbidden) (?:to|from|for|in)|(?:do|can|may|must)n['’]t)\b[^.:]{0,60}(?<!non-?)(?<!non )\bcommercial(?:ly\b|(?: (?:or|and)(?: [\w-]+){1,5})? (?:us(?:e|age)|purposes?|exploitation|gain)\b)/i,
  // "not be used in commercial products"
  /\b(?:not|cannot|never)\b[^.:]{0,40}\b(?:in|for|as) (?:an? |any )?commercial (?:applications?|activit\w+|products?|settings?|services?|deployment)\b/i,
  // "any commercial, clinical or paid use is prohibited"
  /(?<!non-?)\bcommercial,[^.]{2,60}\buse is (?:strictly )?(?:prohibited|forbidden|not (?:allowed|permitted))/i,
  // "Prohibited uses - commercial use"
  /\b(?:prohibited|forbidden|disallowed)\b[^.:]{0,20} - [^.:]{0,40}(?<!non-?)(?<!non )\bcommercial(?:ly\b| (?:use|usage|purposes?)\b)/i,
  // "should not be used outside of research purposes"
  /\bnot be used outside (?:of )?(?:research|academic|non-?commercial)\b/i,
  // "commercial use is strictly prohibited"
  /(?<!non-?)\bcommercial (?:use|usage|exploitation|purposes?|applications?)[^.]{0,60}\b(?:prohibited|forbidden|not (?:be )?(?:allowed|permitted|granted|licensed))\b/i,
];

/** "no restriction on commercial use", "not limited to commercial use", "no commercial license is needed" */
const DENIES_LIMIT =
  /\b(?:not?|without|never)\b[^.:]{0,20}\b(?:restrict|limit|prohibit|forbid|only|requir|need|charge)\w*\b[^.:]{0,40}\bcommercial|\bno (?:\w+ ){0,2}(?:licen[cs]e|permission)\b[^.]{0,20}\b(?:needed|required|necessary)\b/i;

/** "We do not guarantee that it is suitable for commercial use" */
const NO_PROMISE = /\bnot (?:\w+ )?(?:guarantee|warrant|recommend|endorse|promise|imply|mean)\b/i;

const MUST = '(?:must|needs? to|have to|should|required to)';
const COMPANIES = String.raw`\b(?:companies|businesses|enterprises|corporations|firms)\b(?:(?!\b(?:not|no|without)\b|n't)[^.]){0,80}\b`;
/** What is done for a license that one does not have yet: "must include a copy of the license" is no such thing. */
const BUY = String.raw`${MUST} (?:\w+ )?(?:buy|purchase|obtain|acquire|get|hold|have|request|apply for|contact \w+ for an?)`;
const NO_COPY = String.raw`(?:(?! (?:not|no|copy)\b)[^.]){0,40}`;

/** Sentences that leave commercial use to a further license or to the publisher's word. */
const ASKS: readonly RegExp[] = [
  // "commercial use requires a separate license", "a commercial license is required"
  /(?<!non-?)\bcommercial (?:use|usage|applications?)[^.]{0,20}\b(?:requires?|needs?) (?:an? )?(?:[\w-]+ ){0,3}(?:licen[cs]e|permission|agreement|consent|approval|authori[sz]ation|registration)\b/i,
  // "for enterprise use a paid license is required"
  /(?<!non-?)\b(?:commercial|paid|enterprise|business) (?:licen[cs]e|subscription)[^.]{0,12}\b(?:is|are) (?:required|needed|necessary)\b/i,
  // "a commercial license costs $500 a year", "Commercial: $99 per month"
  /(?<!non-?)\bcommercial(?: licen[cs]e| use)?(?: (?:costs?|starts at|is|from))?\W{0,4}[$€£]\s?\d/i,
  // "after the trial a subscription is needed", "everyone else must contact sales"
  /\ba subscription (?:is|will be) (?:required|needed|necessary)\b/i,
  /\b(?:everyone|anyone|everybody|all others|others) (?:else )?(?:must|needs? to|has to|have to) (?:contact|ask|buy|purchase|pay|obtain|license)\b/i,
  // "for companies, a license must be purchased"
  /\b(?:companies|businesses|enterprises?|corporations|firms|organi[sz]ations|commercial users)\b(?:(?!\b(?:not|no|without)\b)[^.]){0,40}\blicen[cs]e (?:must|has to|needs to|should) be (?:bought|purchased|obtained|acquired|requested)\b/i,
  // "to use it commercially, you need to obtain a license"
  /(?<!non-?)\bcommercial(?:ly| use| usage| purposes?)\b,?[^.]{0,30}\b(?:must|need to|have to|should|required to)[^.]{0,10}\b(?:obtain|acquire|purchase|buy|request|apply for|get)\b[^.]{0,30}\b(?:licen[cs]e|permission|authori[sz]ation)\b/i,
  // "companies must buy a license", "enterprises need an Enterprise License"
  new RegExp(
    String.raw`${COMPANIES}(?:${BUY}|needs?|requires?)\b${NO_COPY}\blicen[cs]e\b(?! (?:terms|text|file|notice))`,
    'i',
  ),
  new RegExp(String.raw`${COMPANIES}${MUST} licen[cs]e (?:it|this|the)\b`, 'i'),
  // "for commercial use, please contact us", "contact us for commercial licensing"
  /(?<!non-?)\bcommercial (?:use|usage|purposes?|licen[cs](?:e|es|ing)|applications?)\b[^.]{0,30}\b(?:contact|e-?mail|reach out|get in touch)\b/i,
  // "commercial use is allowed after registration"
  /\bcommercial (?:use|usage)\b[^.]{0,20}\b(?:allowed|permitted|granted)\b[^.]{0,12}\b(?:after|upon|once|with)\b[^.]{0,30}\b(?:regist\w+|approval|permission|authori[sz]\w+|application)\b/i,
  // "for commercial purposes, please send the questionnaire", "to apply for a commercial license, please fill in the form"
  /(?<!non-?)(?<!free for )\bcommercial (?:use|usage|purposes?|licen[cs]e)\b[^.]{0,80}\bplease (?:\w+ )?(?:send|submit|fill|complete|apply|register|sign)\b/i,
  // "please register for commercial use", "you must apply to us before any commercial use"
  /(?<!\b(?:not|without|never)(?: (?:need|have) to| required to)? )\b(?:register|registration|sign up|(?:please|must|need to|have to|should) (?:apply|submit|fill (?:in|out)))\b[^.]{0,40}\b(?:for|before) (?:any )?commercial (?:use|usage|purposes?|licen[cs](?:e|ing))\b/i,
  /\b(?:contact|e-?mail|reach out|get in touch)\b[^.]{0,50}(?<!non-?)\bcommercial (?:use|usage|purposes?|licen[cs](?:e|es|ing))\b/i,
];

/** "... when you have more than 700 million users": asked of a few alone. */
const OF_LARGE_ONES = /\b(?:above|over|exceed\w*|(?:more|greater) than|at least|million|billion)\b/i;

const OTHER_USE = String.raw`non-? ?commercial|(?:academic|scientific|scholarly|educational|personal|research)(?:[ ,/-]+(?:and |or )?\w+){0,2} (?:use|usage|purposes?|projects?)`;
const LIMITING = 'only|solely|strictly|purely|exclusively|(?:limited|restricted) to';

/** Sentences that allow other use alone. */
const ALLOWS_OTHER: readonly RegExp[] = [
  // "released under an academic license"
  /\bunder an academic(?:[- ]use)? licen[cs]e\b/i,
  // "for non-commercial use only", "for academic purposes only"
  new RegExp(String.raw`\b(?:${OTHER_USE})\b[^.]{0,40}\bonly\b`, 'i'),
  // "only for academic purposes", "strictly non-commercial", "limited to research use"
  new RegExp(String.raw`\b(?:${LIMITING})\b[^.]{0,40}\b(?:${OTHER_USE})\b`, 'i'),
  // "use is limited to internal research and development"
  /\b(?:use|usage|access)\b[^.]{0,20}\b(?:is|are) (?:limited|restricted) to (?:\w+ ){0,2}(?:research|academic|evaluation)\b/i,
  // "only for research", "for research only"
  /\b(?:only|solely|strictly|exclusively)\b[^.]{0,40}\bresearch\b/i,
  /\bfor (?:\w+ )?research only\b|\bresearch-only\b|\bis (?:strictly )?non-?commercial\b/i,
  // "released for non-commercial use", "use it for personal, non-commercial purposes"
  /\b(?:released|available|licensed|provided|free|permitted|allowed|use it|open[- ]sourced?|(?:may|can) (?:only )?be used)\b[^.]{0,40}\bnon-?commercial(?:ly)?\b/i,
  // "the weights are for non-commercial use"
  /\b(?:is|are) for (?:\w+ )?non-? ?commercial (?:use|usage|purposes?|research)\b/i,
  // "Model weights: non-commercial research use"
  /\b(?:weights?|models?|checkpoints?)\W{1,6}non-?commercial\b/i,
  // "a non-commercial license", "under a non-commercial research license", "License: Non-commercial"
  /\bnon-?commercial (?:[\w-]+ ){0,2}(?:licen[cs]e|terms|models?|weights)\b|\blicen[cs]e\W{1,8}non-?commercial\b/i,
];

/** "the previous version was not for commercial use", "v0.1 was released under a non-commercial license" */
const OF_EARLIER_ONES =
  /\b(?:v|versions? |releases? )v?\d[\w.]* (?:was|were)\b|\b(?:previous|former|earlier|older)\b[^.]{0,40}\b(?:was|were|had)\b/i;

/** "changed from non-commercial to Apache 2.0", "is no longer limited to research use", "not a non-commercial license": of other times or models. */
const OF_ANOTHER_TIME =
  /\b(?:previous(?:ly)?|formerly|no longer|used to|changed?|switched|unlike|instead of|rather than|not)\b[^.]{0,60}\b(?:non-?commercial|research|academic|personal)\b/i;

// "for commercial and non-commercial use", "both research and commercial use"
const ALIKE =
  /(?<!non-?)\bcommercial\b[^.]{0,20}\b(?:and|or|as well as)\b[^.]{0,20}\b(?:non-?commercial|research|academic|personal)\b|\b(?:non-?commercial|research|academic|personal)\b[^.]{0,20}\b(?:and|or|as well as)\b[^.]{0,20}(?<!non-?)\bcommercial\b/i;

/** The same in other languages. */
const ELSEWHERE: readonly RegExp[] = [
  // "only for academic research", "no commercial use", "for commercial use contact us", in Chinese
  /[仅僅](?:供|限|用[于於]|可用[于於])[^。]{0,12}(?:研究|学术|學術|非商[业業])/,
  /(?:不得|禁止|勿|不可|不允许|不允許|[严嚴]禁|不能)[^。]{0,12}商(?:用|[业業])/,
  /(?<!非)商(?:用|[业業](?:用途|使用|化|目的))(?![^。]{0,40}(?:[无無]需|不需|只需))[^。]{0,40}(?<!申)(?:请|請|需|須|须)[^。]{0,30}(?:联系|聯繫|授权|授權|申请|申請|许可|許可|签署|登记|问卷|邮件|邮箱)/,
  /申请商[业用](?:许可|授权)[^。]{0,6}请|(?:登记|申请|授权)后[^。]{0,8}(?:允许|可)[^。]{0,6}商/,
  // in Japanese and Korean
  /非商用|非営利|商用利用[^。]{0,10}(?:禁止|不可|できません)|研究目的(?:でのみ|に限)/,
  /비상업적|상업적[^.]{0,20}(?:금지|불가|할 수 없|허용되지)|연구 ?목적으로만/,
  // in German, French, Spanish, Portuguese, Italian and Russian
  /\b(?:nicht|keine)\b[^.]{0,25}\bkommerziell\w*|\bkommerzielle\w* [^.]{0,50}\b(?:untersagt|verboten|nicht (?:gestattet|erlaubt|zul))/i,
  /\b(?:utilisation|usage)s? commercia\w+[^.]{0,40}\b(?:interdit|non autoris|pas (?:autoris|permis))/i,
  /(?:réservé|limité|uniquement|seulement|exclusivement)[^.]{0,40}\bnon[- ]commercia|\bnon[- ]commercia\w+ (?:uniquement|seulement)\b/i,
  /\buso comercial[^.]{0,40}\b(?:prohibido|proibido|no (?:está |esta )?permitid|não)|\bsin fines comerciales\b|\bsem fins comerciais\b/i,
  /\b(?:no|não)\b[^.]{0,40}\b(?:fines|fins) comercia(?:les|is)\b|(?:s[oó]lo|solamente|únicamente|apenas|somente|exclusivamente)[^.]{0,40}\b(?:no|não)[- ]comercia/i,
  /\buso commerciale[^.]{0,40}\b(?:vietato|proibito|non (?:è )?(?:consentito|permesso|autorizzato))|\b(?:solo|soltanto|esclusivamente|unicamente)\b[^.]{0,40}\bnon commercial/i,
  /некоммерческ|коммерческ[^.]{0,25}запрещ/i,
  // in Dutch, Polish, Turkish, Indonesian, Vietnamese and Arabic
  /\b(?:alleen|uitsluitend)\b[^.]{0,40}\bniet[- ]commerc|\bcommercieel gebruik[^.]{0,30}\b(?:verboden|niet toegestaan)/i,
  /\b(?:tylko|wyłącznie)[^.]{0,40}\bniekomercyjn|użyci\w+ komercyjn\w+[^.]{0,30}zabroni/i,
  /ticari olmayan[^.]{0,30}(?:kullanım|amaç)|ticari (?:kullanım|amaç)[^.]{0,30}(?:yasak|izin veril)/i,
  /\b(?:hanya|khusus)\b[^.]{0,40}\bnon[- ]?komersial|\bkomersial[^.]{0,30}\bdilarang/i,
  /chỉ[^.]{0,40}phi thương mại|không[^.]{0,40}(?<!phi )thương mại/i,
  /غير (?:ال)?تجاري/,
  // in Swedish, Danish and Norwegian, Czech and Slovak, Ukrainian, Finnish, Hungarian, Greek
  /\b(?:icke|ikke|inte|ej)[- ][^.]{0,25}kommersi?el|\bkommersi?el\w* [^.]{0,30}(?:förbjud|forbud|inte tillåt|ikke till?a)/i,
  /\bnekomer[čc]n|\bkomer[čc]n[^.]{0,30}(?:zakáz|zakaz)/i,
  /некомерц|комерц[^.]{0,30}заборон/i,
  /\bei-kaupalli|\bkaupalli\w+ [^.]{0,30}kiellet/i,
  /\bnem kereskedelmi|\bkereskedelmi[^.]{0,30}tilos/i,
  /μη εμπορικ|εμπορικ[^.]{0,30}απαγορ/i,
  // in Hindi, Persian, Hebrew and Thai
  /गैर[- ]?(?:व्यावसायिक|वाणिज्यिक)|(?:व्यावसायिक|वाणिज्यिक)[^।.]{0,30}(?:निषिद्ध|वर्जित|प्रतिबंधित|अनुमति नहीं)/,
  /غیر[\s\u200c]?تجاری|تجاری[^.]{0,30}ممنوع/,
  /(?:לא|ללא)[^.]{0,15}מסחרי|מסחרי[^.]{0,30}אסור/,
  /ห้าม[^.]{0,40}พาณิชย์|ไม่ใช่เชิงพาณิชย์/,
];

// "my-non-commercial-license", "cc-by-nc-4.0 + policy", "research only"
const IN_NAMES =
  /(?:^|[^a-z])(?:non-?_?commercial|nc)(?:[^a-z]|$)|(?:^|[^a-z])(?:research|academic)[ _-]?(?:use[ _-]?)?only(?:[^a-z]|$)/i;

/** A sentence with two sides: what is said on one does not deny what is said on the other. */
const SIDES = /;|,?\s\b(?:but|however|although|while|whereas)\b/i;

/** Addresses of pages and mailboxes: their dots end no sentence. */
const ADDRESS = /<?[\w.+-]{1,60}@[\w.-]{1,80}>?|https?:\/\/[^\s<>)\]]{1,300}/g;

/** True for a statement in prose that the model may not be used commercially, or not without asking first. */
export function barsCommerce(statement: string): boolean {
  return sidesOf(statement).some((side) => forbids(side) || asks(side) || allowsOther(side));
}

/** True for one that only says that the publisher must be asked first. */
export function asksForLeave(statement: string): boolean {
  const sides = sidesOf(statement);
  return sides.some(asks) && !sides.some((side) => forbids(side) || allowsOther(side));
}

function sidesOf(statement: string): readonly string[] {
  const words = statement.includes('@') || statement.includes('://') ? statement.replace(ADDRESS, 'us') : statement;
  return OF_EARLIER_ONES.test(words) ? [] : words.split(SIDES);
}

/** True for a statement that forbids it in so many words. */
export function forbidsCommerce(statement: string): boolean {
  return !OF_EARLIER_ONES.test(statement) && statement.split(SIDES).some(forbids);
}

function forbids(side: string): boolean {
  if (ELSEWHERE.some((pattern) => pattern.test(side))) return true;
  return !DENIES_LIMIT.test(side) && !NO_PROMISE.test(side) && FORBIDS.some((pattern) => pattern.test(side));
}

function asks(side: string): boolean {
  return !DENIES_LIMIT.test(side) && !OF_LARGE_ONES.test(side) && ASKS.some((pattern) => pattern.test(side));
}

function allowsOther(side: string): boolean {
  if (ALIKE.test(side) || OF_ANOTHER_TIME.test(side)) return false;
  return ALLOWS_OTHER.some((pattern) => pattern.test(side));
}

/** What a license of unknown text says by its name alone: `field` is the one of the card that holds the name. */
export function clausesOfName(field: string, name: string): readonly FoundClause[] {
  const quote = `${field}: ${name}`;
  return IN_NAMES.test(name) ? [{ term: 'non-commercial', line: 1, quote, value: null, document: 'the card' }] : [];
}
