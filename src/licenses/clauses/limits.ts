import { BARRED, type ClausePattern, MODEL, NON_COMMERCIAL, NOT, ONLY, PURPOSE } from './words.ts';

// "for commercial and non-commercial purposes"
const EITHER_USE = `(?<!non )commercial (?:or|and|as well as) ${NON_COMMERCIAL}`;

const HOSTING = '(?:hosting use|hosted service|hosting service|as a service|shared instance)';

/** What for and by whom the model may be used, and whether it may be passed on. Most telling first within a term. */
export const LIMITS: readonly ClausePattern[] = [
  { term: 'non-commercial', words: `${ONLY} ~6 ${NON_COMMERCIAL}`, unless: 'only occasionally' },
  { term: 'non-commercial', words: `${NON_COMMERCIAL} ~8 (?:only|solely|exclusively)` },
  { term: 'non-commercial', words: `for ~4 ${NON_COMMERCIAL} ~3 ${PURPOSE}`, unless: EITHER_USE },
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
  {
    term: 'non-commercial',
    words: `(?<!non )commercial ~5 (?:purposes?|use|uses|ends) ~4 (?:is|are) ~3 ${BARRED}`,
    unless: 'trademark|trade name',
  },
  {
    term: 'non-commercial',
    words: `${NOT} ~12 commercially`,
    unless: 'commercially (?:reasonable|available|viable)|trademark',
  },
  { term: 'non-commercial', words: `(?:may|must|shall|can) not ~14 for profit`, unless: 'not for profit' },
  { term: 'non-commercial', words: `cc by nc|attribution noncommercial|attribution non commercial` },
  { term: 'non-commercial', words: `commercial rights ~3 reserved` },
  {
    term: 'non-commercial',
    words: `under ~4 ${NON_COMMERCIAL} ~2 (?:license|licence|terms)`,
    unless: 'not ~3 non ?commercial',
  },
  { term: 'non-commercial', words: `for ~2 personal (?:and |or )?${NON_COMMERCIAL} ~2 ${PURPOSE}` },
  { term: 'non-commercial', words: '(?:禁止|严禁|不得|不可|不能).{0,20}商(?:用|业)', unless: '商业秘密' },
  { term: 'non-commercial', words: '(?<!非)商用.{0,14}(?:禁止|できません|不可)|非営利' },
  { term: 'non-commercial', words: `비상업적|상업적 ~3 (?:금지\\S*|불가\\S*)|상업적 ~4 (?:없습니다|않습니다)` },
  {
    term: 'non-commercial',
    words: `nichtkommerziell\\S*|(?:nicht|keine) ~4 kommerziell\\S*|kommerziell\\S* ~4 (?:verboten|untersagt)`,
  },
  {
    term: 'non-commercial',
    words: `(?:usages?|utilisations?|fins) ~2 non commercia\\S*|commercia\\S* ~5 interdite?s?`,
    unless: 'commercia\\S* (?:et|ou) non',
  },
  {
    term: 'non-commercial',
    words: `(?:sin|sem|no|não) ~4 (?:fines|fins|uso|usos) comercia\\S*|(?:no|não) comercia(?:l|les|is)`,
    unless: 'comercia\\S* (?:e|y|o|ou) (?:no|não)',
  },
  {
    term: 'non-commercial',
    words: `(?:prohibid|proibid|vedad)\\S* ~3 usos? comercia\\S*|usos? comercia\\S* ~4 (?:prohibid|proibid|vedad)\\S*|(?:uso|fini|scopi) ~1 non commercial\\S*|uso commerciale ~4 (?:vietato|proibito)`,
  },
  { term: 'non-commercial', words: `некоммерческ\\S*|коммерческ\\S* ~4 запрещ\\S*` },
  {
    term: 'commercial-use',
    words: `(?:may|must|shall|can|do) not ~8 (?:sell|resell|rent|monetize) ~6 (?:model|models|weights|outputs?|checkpoints?|access)`,
    value: 'conditional',
  },
  {
    term: 'commercial-use',
    words: `(?:may|must|shall|can) not ~4 charge ~4 (?:fee|fees|money|users|customers)`,
    value: 'conditional',
  },
  {
    term: 'research-only',
    words: `${ONLY} ~8 (?:research|academic|scholarly|scientific)(?! paper)`,
    unless: 'organi[sz]ed and operated|except where',
  },
  {
    term: 'research-only',
    words: `(?:research|academic|scientific|educational|education) ~4 (?:use|uses|purpose|purposes) ~1 (?:only|solely|exclusively)`,
  },
  { term: 'research-only', words: `for ~3 ${NON_COMMERCIAL} ~6 research` },
  { term: 'research-only', words: `for research only` },
  { term: 'research-only', words: '仅供.{0,12}研究|仅用于.{0,12}研究|仅限.{0,12}研究' },
  {
    term: 'research-only',
    words: `(?:available|licensed|provided|released|granted|use|used|permitted) ~8 for ~3 (?:academic|research|scientific|scholarly) ~2 purposes?`,
    unless: '(?<!non )commercial|any |including|not limited',
  },
  { term: 'evaluation-only', words: `${ONLY} ~6 (?:evaluation|evaluating|evaluate)`, unless: 'solely responsible' },
  { term: 'evaluation-only', words: `evaluation ~3 (?:use|purposes?) only|for ~2 evaluation (?:only|alone|solely)` },
  {
    term: 'personal-use-only',
    words: `${ONLY} ~5 personal ~8 (?:use|uses|purpose|purposes)`,
    unless: 'except where',
  },
  { term: 'personal-use-only', words: `personal ~3 use only` },
  {
    term: 'personal-use-only',
    words: `for ~2 personal ~3 use`,
    unless: '(?<!non )commercial|business|organization|research|personal (?:information|data)',
  },
  { term: 'non-production-only', words: `non production ~2 (?:use|purpose|purposes|environment|environments|only)` },
  { term: 'non-production-only', words: `only be used in production ~2 if` },
  {
    term: 'non-production-only',
    words: `(?:not|excluding|other than|without) ~8 production (?:use|purpose|purposes|environment|environments)`,
    unless: 'failure to',
  },
  {
    term: 'no-redistribution',
    words: `(?:may|shall|must|will|can|do) not ~8 (?:distribute|redistribute|publish|share) ~4 ${MODEL}`,
    unless: 'unless|except|provided|for any|do not agree|outside ~4 territory',
  },
  {
    term: 'no-redistribution',
    words: `(?:may|shall|must|can|do) not ~3 (?:distribute|redistribute|publish) ~14 ${MODEL}`,
    unless:
      'unless|except|provided|for any|do not agree|outside|territory|technological|without|only|under|terms|conditions|copyright',
  },
  {
    term: 'no-redistribution',
    words: `(?:shall|may|must) not sublicense ~4 (?:sell|rent|lease) ~4 distribute`,
    unless: 'unless|except',
  },
  {
    term: 'no-redistribution',
    words: `(?:sharing|selling|redistributing) ~6 ${MODEL} ~12 without ~4 (?:consent|permission|approval)`,
  },
  {
    term: 'no-redistribution',
    words: `redistribution ~4 (?:is|are) (?:strictly )?(?:prohibited|forbidden|not permitted|not allowed)`,
  },
  {
    term: 'no-redistribution',
    words: `${MODEL} ~3 (?:(?:must|may|shall|can) not|cannot) be ~4 (?:redistributed|distributed|transferred|uploaded|shared|copied)`,
    unless: 'unless|except|provided|without',
  },
  {
    term: 'no-redistribution',
    words: '不得.{0,8}(?:转载|分发|传播|再分发|公开)|禁止.{0,24}(?:转载|分发)',
    unless: '违法|有害|信息',
  },
  {
    term: 'no-derivatives',
    words: `(?:may|shall|must|can|do) not ~6 (?:create|make|prepare|produce|share|distribute) ~4 (?:derivative|adapted material|derivatives)`,
    unless: 'trademark|unless|except|not agree',
  },
  { term: 'no-derivatives', words: `noderivatives|no derivatives|no derivative works` },
  {
    term: 'no-derivatives',
    words: `(?:(?:may|shall|must|can|do) not|cannot) ~8 (?:fine tune|finetune|quantize|retrain|merge|modify|adapt) ~6 ${MODEL}`,
    unless:
      'unless|except|provided|without|trademark|notice|for any|in any manner|purpose|these terms|agree|accept|statement|outside|territory|outputs? to',
  },
  { term: 'no-derivatives', words: `no (?:fine tuning|finetuning|modification|retraining) ~6 (?:permitted|allowed)` },
  {
    term: 'no-hosting',
    words: `not ~14 ${HOSTING}|separate ~20 ${HOSTING}`,
  },
  { term: 'no-hosting', words: `hosting use ~30 separate` },
  { term: 'no-hosting', words: `(?:may|must|shall) not be ~3 (?:hosted|offered|provided|served) ~3 as a ~3 service` },
  {
    term: 'no-hosting',
    words: `not ~8 (?:offer|provide|make|host|expose|serve) ~12 (?:hosted|managed|apis?|saas|software as a service|cloud service|inference service)`,
    unless: 'unless|source code',
  },
  { term: 'no-hosting', words: `(?:cloud|hosting|inference|api) ~2 providers? ~4 (?:(?:may|must|shall) not|cannot)` },
];
