import { type ClausePattern, LICENSE, SAME_TERMS, TERMS } from './words.ts';

/** What must be done, and what may end or change the license. Most telling first within a term. */
export const DUTIES: readonly ClausePattern[] = [
  {
    term: 'network-copyleft',
    words: `(?:interact|interacting|access|accessing|use|using) ~8 (?:through|over|via|across) ~1 (?:computer )?network ~40 (?:source|licen[sc]e)`,
  },
  { term: 'network-copyleft', words: 'remote network interaction' },
  {
    term: 'registration',
    words: `(?:must|shall|should|need|needs|required|please|have|by|after|can|complete|completing|completed) ~7 (?:register|registering|registration|questionnaire|application form)`,
    unless: 'trademark|domain name',
  },
  { term: 'registration', words: `registration (?:form|with|will|process)` },
  { term: 'registration', words: '登记|填写问卷|填写.{0,6}问卷|申请.{0,8}授权' },
  {
    term: 'registration',
    words: `(?:must|need to|required to|have to|should|please) ~1 apply ~2 (?:by|via|through|to us)`,
    unless: 'not apply',
  },
  { term: 'separate-license', words: `commercial ~40 contact`, unless: 'conflict|not a party' },
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
  {
    term: 'paid-license',
    words: `(?<!fully )(?:paid|paying) ~3 (?:license|licence|subscription|plan|agreement|commercial)`,
  },
  {
    term: 'paid-license',
    words: `(?:subscription|license fee|license fees|licensing fee|licensing fees|subscribe)`,
    unless: 'no (?:license|licensing) fee|without|free of|entitled to receive',
  },
  { term: 'paid-license', words: `(?:pay|payment of) ~6 (?:fee|fees|royalty|royalties)`, unless: 'no |not ' },
  {
    term: 'paid-license',
    words: `(?:monthly|annual|yearly|one time|usage) fees?`,
    unless: 'no (?:monthly|annual|yearly)|without',
  },
  {
    term: 'content-filter',
    words: `content filter\\w*|filtering (?:measures|mechanisms)`,
    unless: '(?:circumvent|disable|bypass|interfere) ~14 content filters?',
  },
  { term: 'content-filter', words: `(?:human|manual|manually) review ~8 outputs?` },
  {
    term: 'content-filter',
    words: `safety filters?|content moderation|human oversight|safety guardrails?`,
    unless: 'without|remov|bypass|absence',
  },
  {
    term: 'latest-version-required',
    words: `(?:use|using|update|upgrade) ~4 (?:the )?latest version`,
    unless: 'policy ~2 means',
  },
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
    words: `(?:institute|institutes|initiate|initiates|file|files|filed|commence|commences|bring|brings|assert|asserts|make) ~16 (?:litigation|lawsuit|proceeding|proceedings|claim|claims|suit|action|counterclaim) ~110 terminate[sd]?`,
  },
  {
    term: 'litigation-termination',
    words: `(?:litigation|lawsuit|proceedings?|infringement claim) ~60 terminate[sd]?`,
  },
  {
    term: 'litigation-termination',
    words: `terminates? ~30 if (?:you|licensee) ~2 (?:initiate|institute|file|bring|commence) ~6 (?:litigation|lawsuit|claims?|suit|action|proceedings?)`,
  },
  {
    term: 'litigation-termination',
    words: `(?:sue|sues|suing) ~12 (?:patents?|infring\\w+|copyrights?) ~20 (?:ends?|terminat\\w+|lose|loses)`,
  },
  { term: 'litigation-termination', words: '诉讼.{0,16}之日.{0,2}终止' },
  { term: 'revocable', words: '(?<!non )(?<!not )revocable' },
  {
    term: 'revocable',
    words: `(?:may|can|right to|rights to) ~4 (?:terminate|revoke|suspend|withdraw) ~14 (?:at any time|for any reason|without cause|sole discretion|with or without|upon notice)`,
    unless: 'breach|you may terminate',
  },
  { term: 'revocable', words: '可撤销|随时终止', unless: '不可撤销' },
  { term: 'revocable', words: `(?:subject to revocation|terminated by either party)`, unless: 'breach|not be subject' },
  {
    term: 'revocable',
    words: `(?:may|can|reserves? the right to) ~1 (?:terminate|revoke|suspend|withdraw) ~2 (?:this|the|your) ~2 (?:license|licence|agreement|rights|access)`,
    unless: 'breach|you may|you can|if you|fail|licensee may|recipient may|either party|no contributor',
  },
  {
    term: 'other-license-applies',
    words: `license (?:conditions?|terms) ~30 also ~2 (?:need|needs|apply|applies|must)`,
  },
  { term: 'other-license-applies', words: `which is subject to the ~12 license` },
  {
    term: 'other-license-applies',
    words: `(?:must|shall|should|need to) also ~3 (?:comply with|be followed|follow|be met) ~10 (?:license|licence|terms)`,
  },
  { term: 'other-license-applies', words: `${LICENSE} ~4 conditions? ~14 also (?:need|needs|apply|applies)` },
  { term: 'other-license-applies', words: `subject to the ~8 license (?:agreement )?of` },
  { term: 'other-license-applies', words: `subject to the applicable terms ~2 of the ~8 (?:license|licence)` },
  {
    term: 'licensor-may-change-terms',
    words: `(?:license|licence|agreement|policy|terms) ~3 (?:subject to update|may be (?:updated|modified|revised|amended))`,
    unless: 'may be amended in accordance',
  },
  { term: 'licensor-may-change-terms', words: '可能会?更新|不定时发布修订' },
  {
    term: 'attribution',
    words: `(?:display|displaying|include|show|state|indicate|notice) ~10 (?:built|powered|made|improved|created|trained) (?:with|on|by|using)`,
    value: 'display',
  },
  {
    term: 'attribution',
    words: `(?:built|powered|made|improved|created|trained) (?:with|on|by|using) ~10 (?:displayed|shown|included)`,
    value: 'display',
  },
  { term: 'attribution', words: `prominently ~1 (?:display|state|show|mark|indicate)`, value: 'display' },
  { term: 'attribution', words: `(?:attribution|following) notices?` },
  {
    term: 'attribution',
    words: `(?:retain|reproduce|include|keep|preserve|contain) ~8 (?:copyright|attribution|patent|proprietary) ~6 notices?`,
  },
  { term: 'attribution', words: `copyright (?:notice|statement) ~12 (?:shall|must) be included` },
  {
    term: 'attribution',
    words: `(?:give|provide|retain|indicate) ~3 (?:appropriate |proper |reasonable )?(?:credit|attribution|acknowledgement|acknowledgment)`,
  },
  {
    term: 'attribution',
    words: `(?:must|shall|should|please|agree to) ~3 (?:acknowledge|cite|credit) ~10 (?:publication|paper|work|use|citation)`,
  },
  { term: 'attribution', words: '注明.{0,20}来源|署名|保留.{0,30}声明' },
  {
    term: 'attribution',
    words: `license notice ~2 (?:shall|must|should) be included|license statement ~2 (?:shall|must|should) be included|retain this notice|notices of (?:origin|attribution|ownership)`,
  },
  { term: 'attribution', words: `attribute the source` },
  {
    term: 'attribution',
    words: `(?:must|shall|requires?|required to) ~4 (?:attribution|attribute|credit)|attribution ~1 (?:required|mandatory)`,
    unless: 'not require|not required|no attribution',
  },
  {
    term: 'attribution',
    words: `(?:must|shall) ~4 (?:indicate|state|disclose) ~20 (?:is|are|was) (?:used|based|built)`,
  },
  { term: 'attribution', words: `acknowledge ~8 (?:uses|using|built|based|powered)` },
  {
    term: 'attribution',
    words: `(?:display|displaying|show|showing|include|place) ~6 (?:logo|badge|trademark|credit)`,
    unless: 'not|no right|without',
  },
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
  { term: 'naming', words: `(?:named|names?) ~4 (?:prefix|suffix)` },
  { term: 'naming', words: `not ~3 use ~10 in ~2 names? of ~3 (?:derived|derivative|derivatives|models?)` },
  {
    term: 'pass-on',
    words: `(?:provide|give|include|accompanied by|supply|make available|retain|attach|distribute|deliver|furnish) ~10 copy of (?:this|the) ~2 (?:agreement|license|licence|terms)`,
  },
  {
    term: 'pass-on',
    words: `(?:include|provide|retain|attach) (?:this|the) (?:license|licence|agreement) ~3 (?:all|any|each|every) ~3 (?:copy|copies|distributions?)`,
  },
  {
    term: 'pass-on',
    words: `also (?:gets?|receives?) ~2 (?:copy|text) of (?:this|these) (?:agreement|license|licence|terms)`,
  },
  { term: 'pass-on', words: '提供.{0,16}副本' },
  { term: 'pass-on', words: `(?:include|included|impose|incorporate) ~14 enforceable provision` },
  { term: 'pass-on', words: `(?:modified files|carry|contain|bear) ~8 prominent notices?` },
  { term: 'pass-on', words: `permission notice ~8 (?:shall|must) ~4 (?:be included|appear)` },
  {
    term: 'pass-on',
    words: `(?:recipient|recipients|third party|third parties) ~14 (?:copy of|bound by|subject to|comply with|agree to) ~6 (?:agreement|license|licence|terms|restrictions)`,
  },
  {
    term: 'share-alike',
    words: `(?:must|shall|only|required to|has to|have to) ~12 (?:distribute|distributed|redistribute|redistributed|license|licensed|release|released|publish|published|provide|provided|offer|share|shared|convey|do so) ~8 under ~1 ${SAME_TERMS}`,
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
  { term: 'pass-on', words: `(?:at least as|no less) (?:restrictive|protective) (?:as|than)` },
  {
    term: 'share-alike',
    words: `license that ~3 not contradict the restrictions|limited to research purposes as well|limit ~16 derivative works to noncommercial`,
  },
];
