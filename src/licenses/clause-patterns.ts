import type { TermId } from '../domain.ts';

/** Words that show a term of a license. */
export interface ClausePattern {
  readonly term: TermId;
  /**
   * Regular expression over lower-case words with one space between them, ` | ` between sentences, punctuation left out.
   * `~8` stands for up to eight words of the same sentence. Ideographs are words: they may be written without spaces.
   */
  readonly words: string;
  /** What the clause says in a word or figure: a fixed value, or how to read it out of the sentence. */
  readonly value?: string | 'number' | 'money' | 'regions' | 'display';
  /** The clause is not one when this stands in the same sentence. */
  readonly unless?: string;
}

const NOT = '(?:not|cannot|never|prohibited|prohibits|prohibit|forbidden|no|neither|nor|refrain)';
const ONLY = '(?:only|solely|exclusively|purely|strictly|limited|restricted)';
const NON_COMMERCIAL = '(?:non commercial|noncommercial|non commercially|noncommercially|non profit)';
const PURPOSE =
  '(?:use|uses|using|purpose|purposes|activity|activities|exploitation|production|application|applications|gain|advantage|setting|service|services)';
const LICENSE =
  '(?:license|licence|licenses|agreement|permission|authorization|authorisation|consent|approval|licensing)';
const TERMS = '(?:agreement|license|licence|terms|policy|policies|aup|guidelines)';
const MODEL = '(?:model|models|software|weights|materials|parameters|work|works|checkpoints|derivatives)';
const NUMBER =
  '(?:\\d[\\d.]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|hundred)(?: (?:hundred|thousand|million|billion))*';
const MONEY_SIGN = '(?:[$€£¥] |usd |us [$] |us |rmb |cny |eur |euro |gbp )*';
const SAME_TERMS =
  '(?:the )?(?:terms of |terms and conditions of |provisions of )?(?:this|the same|an identical) ~2 (?:license|licence|agreement)';
const REGION =
  '(?:european union|eu|european economic area|eea|united kingdom|uk|south korea|republic of korea|korea|china|united states|usa|japan|india|russia|belarus|iran|north korea|cuba|syria|hong kong|taiwan)';
const FIELD_ACTS =
  '(?:use|uses|purpose|purposes|application|applications|industry|industries|activities|field|fields|domain)';

/** Most telling first within a term. */
export const CLAUSE_PATTERNS: readonly ClausePattern[] = [
  { term: 'non-commercial', words: `${ONLY} ~6 ${NON_COMMERCIAL}`, unless: 'only occasionally' },
  { term: 'non-commercial', words: `${NON_COMMERCIAL} ~8 (?:only|solely|exclusively)` },
  { term: 'non-commercial', words: `for ~4 ${NON_COMMERCIAL} ~3 ${PURPOSE}` },
  {
    term: 'non-commercial',
    words: `${NOT} ~12 (?:for|in|to|with) ~8 commercial(?: or production)? ~2 ${PURPOSE}`,
    unless: 'trademark|trade name',
  },
  {
    term: 'non-commercial',
    words: `commercial ~1 ${PURPOSE} ~3 (?:is|are) ~4 (?:not ~2 (?:permitted|allowed|licensed|authorized|authorised|granted|applicable)|prohibited|forbidden)`,
  },
  {
    term: 'non-commercial',
    words: `for (?:a )?commercial (?:use|activity|activities|purposes) ~4 (?:this agreement is not applicable|you must request)`,
  },
  { term: 'non-commercial', words: `other than commercial` },
  { term: 'non-commercial', words: `(?:no|not for|without) commercial ${PURPOSE}` },
  { term: 'non-commercial', words: '非商业|非商用|不得用于(?:任何)?商业|禁止商业|禁止用于商业|不可商用|不得商用' },

  { term: 'research-only', words: `${ONLY} ~8 (?:research|academic|scholarly|scientific)(?! paper)` },
  {
    term: 'research-only',
    words: `(?:research|academic|scientific|educational|education) ~4 (?:use|uses|purpose|purposes) ~1 (?:only|solely|exclusively)`,
  },
  { term: 'research-only', words: `for ~3 ${NON_COMMERCIAL} ~6 research` },
  { term: 'research-only', words: `for research only` },
  { term: 'research-only', words: '仅供.{0,12}研究|仅用于.{0,12}研究|仅限.{0,12}研究' },

  { term: 'evaluation-only', words: `${ONLY} ~6 (?:evaluation|evaluating|evaluate)` },
  { term: 'evaluation-only', words: `evaluation ~3 (?:use|purposes?) only` },
  { term: 'personal-use-only', words: `${ONLY} ~5 personal ~4 (?:use|uses|purpose|purposes)` },
  { term: 'personal-use-only', words: `personal ~3 use only` },
  { term: 'non-production-only', words: `non production ~2 (?:use|purpose|purposes|environment|environments|only)` },
  {
    term: 'non-production-only',
    words: `(?:not|excluding|other than|without) ~8 production (?:use|purpose|purposes|environment|environments)`,
    unless: 'failure to',
  },

  {
    term: 'no-redistribution',
    words: `(?:may|shall|must|will|can|do) not ~8 (?:distribute|redistribute|publish|share) ~4 ${MODEL}`,
    unless: 'unless|except|provided|for any',
  },
  {
    term: 'no-redistribution',
    words: `(?:shall|may|must) not sublicense ~4 (?:sell|rent|lease) ~4 distribute`,
    unless: 'unless|except',
  },
  {
    term: 'no-redistribution',
    words: `redistribution ~4 (?:is|are) (?:strictly )?(?:prohibited|forbidden|not permitted|not allowed)`,
  },
  {
    term: 'no-derivatives',
    words: `(?:may|shall|must|can|do) not ~6 (?:create|make|prepare|produce|share|distribute) ~4 (?:derivative|adapted material|derivatives)`,
    unless: 'trademark|unless|except',
  },
  { term: 'no-derivatives', words: `noderivatives|no derivatives|no derivative works` },
  {
    term: 'no-hosting',
    words: `(?:not ~14|separate ~20) (?:hosting use|hosted service|hosting service|as a service|shared instance)`,
  },
  { term: 'no-hosting', words: `hosting use ~30 separate` },
  { term: 'outputs-non-commercial', words: `${NOT} ~14 (?:output|outputs|results|data produced) ~14 commercial` },
  { term: 'outputs-non-commercial', words: `(?:output|outputs) ~10 ${NOT} ~6 commercial` },
  { term: 'outputs-non-commercial', words: `${NON_COMMERCIAL} ~12 (?:outputs?)\\b` },
  { term: 'outputs-non-commercial', words: `(?:outputs?|results|data produced) ~12 in connection with ~3 commercial` },
  { term: 'outputs-non-commercial', words: `data produced by the (?:software|model)` },
  { term: 'outputs-non-commercial', words: `outputs? shall be subject to the restrictions` },
  {
    term: 'outputs-owned-by-licensor',
    words: `(?:output|outputs|results) ~12 (?:belong|belongs|owned|vest|vests|property|remain|remains) ~4 (?:by|to|of|with|in) ~2 (?:licensor|us|company|provider)`,
  },
  {
    term: 'outputs-owned-by-licensor',
    words: `(?:licensor|company|provider) (?:\\S+ )?(?:owns|retains|reserves|holds) ~12 outputs?\\b`,
    unless: 'no rights|not',
  },
  {
    term: 'competing-use-prohibited',
    words: `(?:compete|competes|competing|competitive|competition) (?:directly |or indirectly )*with`,
  },
  {
    term: 'competing-use-prohibited',
    words: `(?:competing|competitive|substantially similar) ~3 (?:product|products|service|services|model|models)`,
  },

  {
    term: 'network-copyleft',
    words: `(?:interact|interacting|access|accessing|use|using) ~8 (?:through|over|via|across) ~1 (?:computer )?network ~40 (?:source|licen[sc]e)`,
  },
  { term: 'network-copyleft', words: 'remote network interaction' },
  {
    term: 'registration',
    words: `(?:must|shall|should|need|needs|required|please|have|by|after|can|complete|completing|completed) ~7 (?:register|registering|registration|questionnaire|application form)`,
  },
  { term: 'registration', words: `registration (?:form|with|will|process)` },
  { term: 'registration', words: '登记|填写问卷|填写.{0,6}问卷|申请.{0,8}授权' },
  {
    term: 'separate-license',
    words: `(?:must|shall|should|need|needs|required|requires|require|please|may|can|wish|want) ~10 (?:request|obtain|apply for|acquire|purchase|enter into|seek|secure) ~5 ${LICENSE}`,
    unless: 'copy of|copies of|copyright office|court|in compliance with the license',
  },
  {
    term: 'separate-license',
    words: `(?:separate|separated) ~2 ${LICENSE}`,
    unless: 'terms of any separate|supersede|governed by separate',
  },
  {
    term: 'separate-license',
    words: `(?:requires|require|needs|need) ~6 (?:prior|written|express|explicit) ~3 ${LICENSE}`,
  },
  {
    term: 'separate-license',
    words: `(?:contact|email|reach out to) ~12 (?:commercial|licensing|license for|authorization)`,
  },
  { term: 'separate-license', words: '书面(?:商用)?(?:授权|许可)|另行(?:取得|获得).{0,6}(?:授权|许可)' },
  { term: 'paid-license', words: `(?:paid|paying) ~3 (?:license|licence|subscription|plan|agreement|commercial)` },
  {
    term: 'paid-license',
    words: `(?:subscription|license fee|license fees|licensing fee|licensing fees|subscribe)`,
    unless: 'no (?:license|licensing) fee|without|free of',
  },
  { term: 'paid-license', words: `(?:pay|payment of) ~6 (?:fee|fees|royalty|royalties)`, unless: 'no |not ' },
  { term: 'content-filter', words: `content filter\\w*|filtering (?:measures|mechanisms)` },
  { term: 'content-filter', words: `(?:human|manual|manually) review ~8 outputs?` },
  { term: 'latest-version-required', words: `(?:use|using|update|upgrade) ~4 (?:the )?latest version` },
  {
    term: 'licensor-may-change-terms',
    words: `(?:may|reserve the right to|reserves the right to|right to|can) ~8 (?:update|modify|amend|change|revise|supplement|replace) ~8 (?:this|these|the|its) ~4 ${TERMS}`,
    unless: 'you may ~6 (?:modify|change)|free software foundation',
  },
  {
    term: 'licensor-may-change-terms',
    words: `(?:updated|amended|modified|revised|changed|supplemented) (?:by \\S+ )?from time to time`,
  },
  { term: 'licensor-may-change-terms', words: `most recent (?:copy|version) of (?:this|the) ${TERMS}` },
  {
    term: 'litigation-termination',
    words: `(?:institute|institutes|initiate|initiates|file|files|filed|commence|commences|bring|brings|assert|asserts|make) ~16 (?:litigation|lawsuit|proceeding|proceedings|claim|claims|suit|action|counterclaim) ~110 terminate`,
  },
  { term: 'litigation-termination', words: `(?:litigation|lawsuit|proceedings?|infringement claim) ~60 terminates?` },
  { term: 'revocable', words: '(?<!non )(?<!not )revocable' },
  {
    term: 'revocable',
    words: `(?:may|can|right to|rights to) ~4 (?:terminate|revoke|suspend|withdraw) ~14 (?:at any time|for any reason|without cause|sole discretion|with or without|upon notice)`,
    unless: 'breach|you may terminate',
  },
  { term: 'revocable', words: '(?<!不)可撤销|随时终止' },
  {
    term: 'other-license-applies',
    words: `(?:must|shall|should|need to) also ~3 (?:comply with|be followed|follow|be met) ~10 (?:license|licence|terms)`,
  },
  { term: 'other-license-applies', words: `${LICENSE} ~4 conditions? ~14 also (?:need|needs|apply|applies)` },
  { term: 'other-license-applies', words: `subject to the ~8 license (?:agreement )?of` },

  {
    term: 'mau-threshold',
    words: `${NUMBER} ~2 (?:monthly active users?|maus?|monthly active|monthly users)\\b`,
    value: 'number',
  },
  {
    term: 'mau-threshold',
    words: `(?:monthly active users?|maus?) ~10 (?:exceeds?|exceeding|greater than|more than|over|above|fewer than|less than|reaches) ~2 ${NUMBER}`,
    value: 'number',
  },
  { term: 'mau-threshold', words: '月活.{0,12}\\d|月均活跃.{0,12}\\d', value: 'number' },
  {
    term: 'size-threshold',
    words: `${NUMBER} ~3 (?:daily active users?|monthly unique users?|muus?|unique users?|monthly visits|visits per month|devices|edge side devices)\\b`,
    value: 'number',
  },
  {
    term: 'size-threshold',
    words: `(?:daily active users?|dau|daily active user count|monthly unique users?|muus?|visits|devices) ~10 (?:exceed|exceeds|exceeding|greater than|more than|over|above|fewer than|less than) ~2 ${NUMBER}`,
    value: 'number',
  },
  { term: 'size-threshold', words: `raised ~4 (?:more than|over) ~3 ${NUMBER}`, value: 'money' },
  { term: 'size-threshold', words: '日均?用户活跃量.{0,20}\\d|日活.{0,14}\\d', value: 'number' },
  {
    term: 'revenue-threshold',
    words: `(?:revenue|revenues|turnover|income) ~22 ${MONEY_SIGN}${NUMBER}(?: ~1 (?:us |united states |u s )?(?:dollars|usd|rmb|yuan|eur|euros))?`,
    value: 'money',
  },
  {
    term: 'revenue-threshold',
    words: `(?:more than|over|exceeds?|exceeding|less than|under|above|at least) ~3 ${MONEY_SIGN}${NUMBER} ~14 revenues?`,
    value: 'money',
  },

  {
    term: 'use-restrictions',
    words: `(?:acceptable|prohibited|permitted) uses? policy|acceptable use (?:guidelines|terms)`,
    value: 'policy',
  },
  {
    term: 'use-restrictions',
    words: `use based restrictions|usage based restrictions|attachment a|restricted uses|use restrictions`,
    value: 'attachment',
  },
  {
    term: 'use-restrictions',
    words: `(?:agree|agrees|may|must|shall|will) ~1 not ~4 use ~12 (?:following|violat\\w+|unlawful|illegal|harm\\w*)`,
    value: 'clause',
  },
  { term: 'use-restrictions', words: `prohibited uses?|prohibits the use|prohibited from using`, value: 'clause' },
  { term: 'use-restrictions', words: `for any ~4 (?:military|illegal|unlawful)`, value: 'clause' },
  { term: 'use-restrictions', words: `agree not to use`, value: 'clause' },
  {
    term: 'use-restrictions',
    words: `use ~8 must ~2 (?:be consistent with|comply with|adhere to) ~8 (?:terms|policy|guidelines)`,
    value: 'policy',
  },
  { term: 'use-restrictions', words: '不得(?:将|把)?.{0,30}用于|禁止.{0,20}用于', value: 'clause' },

  {
    term: 'output-training',
    words: `${NOT} ~24 (?:train|training|improve|improving|distill|distillation|fine tune|develop|enhance|create) ~12 (?:other|another|any|competing|competitive|foundational|similar|own) ~8 (?:model|models|llm|llms|technology)`,
    value: 'prohibited',
    unless: 'trademark',
  },
  {
    term: 'output-training',
    words: `(?:output|outputs|results) ~12 (?:create|train|improve|fine tune|distill) ~30 (?:built|improved|powered|include|name|named|display|begin)`,
    value: 'allowed-with-naming',
    unless: 'you will not use|must not use|may not use',
  },
  {
    term: 'licensor-may-change-terms',
    words: `(?:license|licence|agreement|policy|terms) ~3 (?:subject to update|may be (?:updated|modified|revised|amended))`,
  },
  { term: 'licensor-may-change-terms', words: '可能会?更新|不定时发布修订' },
  {
    term: 'output-training',
    words: `outputs? ~3 to ~2 (?:train|fine tune|distill|improve) ~8 (?:model|models)`,
    value: 'prohibited',
    unless: 'you may use outputs? to|allowed to',
  },
  {
    term: 'output-training',
    words: `(?:create|train|improve|fine tune) ~10 ai models? ~6 you (?:must|should|shall|will)`,
    value: 'allowed-with-naming',
  },
  {
    term: 'attribution',
    words: `(?:built|powered|made|improved|created|trained) (?:with|on|by|using) ~5`,
    value: 'display',
    unless: '^(?!.*(?:display|include|show|state|indicate))',
  },
  { term: 'attribution', words: `prominently ~1 (?:display|state|show|mark)`, value: 'display' },
  { term: 'attribution', words: `(?:attribution|following) notices?` },
  {
    term: 'attribution',
    words: `(?:retain|reproduce|include|keep|preserve|contain) ~8 (?:copyright|attribution|patent|proprietary) ~6 notices?`,
  },
  { term: 'attribution', words: `copyright notice ~12 (?:shall|must) be included` },
  {
    term: 'attribution',
    words: `(?:give|provide|retain|indicate) ~3 (?:appropriate |proper |reasonable )?(?:credit|attribution|acknowledgement|acknowledgment)`,
  },
  {
    term: 'attribution',
    words: `(?:must|shall|should|please|agree to) ~3 (?:acknowledge|cite|credit) ~10 (?:publication|paper|work|use|citation)`,
  },
  { term: 'attribution', words: '注明.{0,20}来源|署名' },
  {
    term: 'attribution',
    words: `license notice ~2 (?:shall|must|should) be included|license statement ~2 (?:shall|must|should) be included|retain this notice|notices of origin`,
  },
  { term: 'attribution', words: `attribute the source` },
  { term: 'naming', words: `(?:prepend|prefix) ~6 names?|(?:model|models) must ~6 in (?:its|their|the) names?` },
  { term: 'naming', words: `(?:include|add|use|place|prefix|prepend) ~8 (?:at|in|to) the (?:beginning|start) of` },
  {
    term: 'naming',
    words: `names? ~8 (?:must|shall|should) ~3 (?:begin|start|include|contain)|(?:must|shall|should) ~2 (?:begin|start) with`,
  },
  {
    term: 'naming',
    words: `(?:begin|beginning|start|starting) ~2 names?\\b|names? ~4 (?:beginning|starting|prefixed) with`,
  },
  {
    term: 'pass-on',
    words: `(?:provide|give|include|accompanied by|supply|make available|retain|attach|distribute|deliver|furnish) ~10 copy of (?:this|the) ~2 (?:agreement|license|licence|terms)`,
  },
  { term: 'pass-on', words: `(?:include|included|impose|incorporate) ~14 enforceable provision` },
  { term: 'pass-on', words: `(?:modified files|carry|contain|bear) ~8 prominent notices?` },
  { term: 'pass-on', words: `permission notice ~8 (?:shall|must) ~4 (?:be included|appear)` },
  {
    term: 'pass-on',
    words: `(?:recipient|recipients|third party|third parties) ~14 (?:copy of|bound by|subject to|comply with|agree to) ~6 (?:agreement|license|licence|terms|restrictions)`,
  },
  {
    term: 'share-alike',
    words: `(?:must|shall|only|required to|has to|have to) ~12 (?:distribute|distributed|redistribute|redistributed|license|licensed|release|released|provide|provided|offer|share|shared|convey|do so) ~8 under ~1 ${SAME_TERMS}`,
    unless: 'not required|not licensed|granted to you|available to you',
  },
  {
    term: 'share-alike',
    words: `(?:derivatives?|derivative works|modifications|adapted material|adaptations|improvements|modified versions?) ~6 (?:must|shall|only) ~8 under ~1 ${SAME_TERMS}`,
  },
  {
    term: 'share-alike',
    words: `(?:derivative|derivatives|modifications|improvements) ~14 (?:remain|be|are) ~2 subject to ~1 (?:the )?(?:terms of )?(?:this|the same) ~1 (?:license|licence|agreement)`,
  },
  { term: 'share-alike', words: `same ~1 license elements|sharealike|share alike` },
  { term: 'pass-on', words: `at minimum the same use based restrictions` },
  {
    term: 'share-alike',
    words: `license that ~3 not contradict the restrictions|limited to research purposes as well|limit ~16 derivative works to noncommercial`,
  },

  {
    term: 'excluded-region',
    words: `(?:not|excluding|excludes|except|outside|other than|none|no rights) ~22 ${REGION}`,
    value: 'regions',
    unless:
      'export|embargo|sanction|ofac|court|governed by|jurisdiction|laws of|laws and regulations|located outside|purposes of this agreement only',
  },
  {
    term: 'excluded-field',
    words: `(?:military|warfare|weapons?|nuclear|espionage|missile)`,
    value: 'military',
    unless: 'events? of|force majeure|acts? of war',
  },
  { term: 'excluded-field', words: `(?:surveillance|biometric|facial recognition)`, value: 'surveillance' },
  {
    term: 'excluded-field',
    words: `medical ~3 (?:advice|diagnos\\w+|results|care|device|devices|treatment|${FIELD_ACTS.slice(3, -1)})`,
    value: 'medical',
  },
  {
    term: 'excluded-field',
    words: `(?:law enforcement|immigration|asylum|administration of justice)`,
    value: 'law-enforcement',
    unless: 'required by',
  },
  { term: 'excluded-field', words: '军事|军用|武器', value: 'military' },
];
