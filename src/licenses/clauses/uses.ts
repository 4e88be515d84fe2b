import { BARRED, type ClausePattern, FIELD_ACTS, NON_COMMERCIAL, NOT } from './words.ts';

/** "You may not use the Output to train a model that competes with ours": nothing is said of what the model is used for. */
const OF_OUTPUTS = 'use (?:the |any )?outputs? to';

/** What may not be done with the model and with what it puts out. Most telling first within a term. */
export const USES: readonly ClausePattern[] = [
  { term: 'outputs-non-commercial', words: `${NOT} ~14 (?:output|outputs|results|data produced) ~14 commercial` },
  { term: 'outputs-non-commercial', words: `(?:output|outputs) ~10 ${NOT} ~6 commercial` },
  { term: 'outputs-non-commercial', words: `${NON_COMMERCIAL} ~12 (?:outputs?)\\b` },
  { term: 'outputs-non-commercial', words: `(?:outputs?|results|data produced) ~12 in connection with ~3 commercial` },
  { term: 'outputs-non-commercial', words: `data produced by the (?:software|model) ~12 commercial` },
  { term: 'outputs-non-commercial', words: `outputs? shall be subject to the restrictions` },
  { term: 'outputs-non-commercial', words: `outputs? ~8 ${NOT} ~6 commercially` },
  { term: 'outputs-non-commercial', words: `outputs? ~6 (?:personal|${NON_COMMERCIAL.slice(3, -1)}|research) ~3 only` },
  {
    term: 'outputs-non-commercial',
    words: `(?:images?|pictures|audio|music|songs|videos?|content|outputs?|creations) ~6 (?:may|can|must|shall) not be ~3 (?:sold|monetized|monetised|commercialized)`,
  },
  {
    term: 'outputs-non-commercial',
    words: `(?:may|can|must|shall|do) not ~1 (?:sell|monetize) ~4 (?:images?|pictures|audio|music|songs|videos?|creations)`,
    unless: 'model as',
  },
  {
    term: 'outputs-owned-by-licensor',
    words: `(?:rights|title|interest) ~8 outputs? ~30 (?:property|owned|belong|belongs|vest|vested|remain) ~4 (?:licensor|us|company|provider)`,
    unless: 'claims? no',
  },
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
    unless: OF_OUTPUTS,
  },
  {
    term: 'competing-use-prohibited',
    words: `(?:competing|competitive|substantially similar) ~3 (?:product|products|service|services|model|models|offering|offerings|business)`,
    unless: OF_OUTPUTS,
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
    words: `in any (?:way|manner) (?:that|which) ~2 (?:infring\\w+|violat\\w+|against the law|unlawful|illegal)`,
    value: 'clause',
    unless: 'warrant|liabilit|waive',
  },
  { term: 'use-restrictions', words: '使用限制', value: 'attachment', unless: '(?:没有|无).{0,6}使用限制' },
  {
    term: 'use-restrictions',
    words: `use ~8 must ~2 (?:be consistent with|comply with|adhere to) ~8 (?:terms|policy|guidelines)`,
    value: 'policy',
  },
  { term: 'use-restrictions', words: '不得(?:将|把)?.{0,30}用于|禁止.{0,20}用于', value: 'clause' },
  {
    term: 'use-restrictions',
    words: `(?:(?:should|shall|must|may|can) not|cannot) ~1 be used ~8 (?:activities|unlawful\\w*|illegal\\w*|harm\\w*|violat\\w+|threat\\w*|malicious\\w*|discriminat\\w+)`,
    value: 'clause',
  },
  {
    term: 'use-restrictions',
    words: `(?:request|requests|ask|asks|urge|require|requires) ~2 users? ~2 not`,
    value: 'clause',
  },
  {
    term: 'use-restrictions',
    words: `${NOT} ~6 (?:generate|create|produce|disseminate|publish|generating|creating) ~8 (?:content|deepfakes?|material|images|spam|malware)`,
    value: 'clause',
    unless: 'disclaim|warrant|guarantee|trademark|user created|interactive|patent',
  },
  {
    term: 'use-restrictions',
    words: `(?:impersonat\\w+|deepfakes?|disinformation|misinformation|harass\\w*|defame|defaming|defamatory|stalking)`,
    value: 'clause',
  },
  { term: 'use-restrictions', words: `any other (?:use|purpose) ~3 ${BARRED}`, value: 'clause' },
  {
    term: 'use-restrictions',
    words: '不(?:要|得|能|可|应)(?:利用|使用|将).{0,30}(?:违法|违反|危害|侵犯|有害)',
    value: 'clause',
  },
  {
    term: 'use-restrictions',
    words: `use ~24 (?:shall|must|may) not ~1 violate`,
    value: 'clause',
    unless: 'warrant|liabilit|waive',
  },
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
    term: 'output-training',
    words: `outputs? ~3 to ~2 (?:train|fine tune|distill|improve) ~8 (?:model|models)`,
    value: 'prohibited',
    unless: 'you may use outputs? to|outputs? (?:may|can) be used|allowed to',
  },
  {
    term: 'output-training',
    words: `(?:create|train|improve|fine tune) ~10 ai models? ~6 you (?:must|should|shall|will)`,
    value: 'allowed-with-naming',
  },
  {
    term: 'output-training',
    words: `(?:outputs?|results|generated (?:data|content)|synthetic data) ~6 (?:not|cannot) ~6 (?:train|training|develop|improve|create|distill) ~6 (?:model|models|llms?)`,
    value: 'prohibited',
  },
  {
    term: 'output-training',
    words: `(?:may|shall|must|will|can) not ~2 use ~8 outputs? ~4 to ~2 (?:train|improve|distill|fine tune)`,
    value: 'prohibited',
  },
  {
    term: 'output-training',
    words: `(?:outputs?|results|synthetic data) ~4 (?:for|in) training ~6 (?:model|models) ~6 ${BARRED}`,
    value: 'prohibited',
  },
  {
    term: 'output-training',
    words: '(?:不得|禁止|不可).{0,30}(?:训练|改进|蒸馏|优化|微调).{0,12}模型',
    value: 'prohibited',
  },
  {
    term: 'excluded-field',
    words: `(?:military|warfare|weapons?|espionage|missile)`,
    value: 'military',
    unless: 'events? of|force majeure|acts? of war',
  },
  { term: 'excluded-field', words: 'nuclear', value: 'nuclear', unless: 'events? of|force majeure|acts? of war' },
  { term: 'excluded-field', words: 'surveillance', value: 'surveillance' },
  { term: 'excluded-field', words: `(?:biometric|facial recognition)`, value: 'biometrics' },
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
  {
    term: 'excluded-field',
    words: `${NOT} ~12 (?:clinical|diagnos\\w+|patient care)`,
    value: 'medical',
    unless: 'warrant|limited to|liab',
  },
  {
    term: 'excluded-field',
    words: `${NOT} ~14 (?:political (?:campaign\\w*|lobbying|advertising)|lobbying|campaigning)`,
    value: 'political',
  },
  {
    term: 'excluded-field',
    words: `${NOT} ~10 (?:legal|financial) ~3 advice`,
    value: 'legal-advice, financial-advice',
    unless: 'constitute|construed|warrant|substitute|law firm|does not provide|(?:is|are) not ~2 (?:legal|financial)',
  },
];
