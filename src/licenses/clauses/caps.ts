import {
  BARRED,
  type ClausePattern,
  CURRENCY,
  MONEY_SIGN,
  MORE,
  NUMBER,
  NUMBER_IN_CHINESE,
  REGION,
  REGION_IN_CHINESE,
} from './words.ts';

/** "exempt from income tax under Section 501(c)(3) of the Internal Revenue Code of 1986": its figures are no amounts. */
const TAX_LAW = 'internal revenue|income tax';

/** Up to what size and where. Most telling first within a term. */
export const CAPS: readonly ClausePattern[] = [
  {
    term: 'mau-threshold',
    words: `${NUMBER} ~2 (?:monthly active users?|maus?|monthly active|monthly users)\\b`,
    value: 'number',
  },
  {
    term: 'mau-threshold',
    words: `(?:monthly active users?|maus?) ~10 (?:${MORE}|is|are) ~2 ${NUMBER}(?! (?:in |of )?(?:annual |yearly |gross )?(?:revenue|turnover|sales))`,
    value: 'number',
  },
  {
    term: 'mau-threshold',
    words: `月活.{0,12}${NUMBER_IN_CHINESE}|月均活跃.{0,12}${NUMBER_IN_CHINESE}`,
    value: 'number',
  },
  {
    term: 'size-threshold',
    words: `${NUMBER} ~3 (?:(?:daily|annual|yearly|weekly) active users?|monthly unique users?|muus?|unique users?|monthly visits|visits per month|devices|edge side devices)\\b`,
    value: 'number',
  },
  {
    term: 'size-threshold',
    words: `(?:(?:daily|annual|yearly|weekly) active users?|dau|daily active user count|monthly unique users?|muus?|visits|devices) ~10 ${MORE} ~2 ${NUMBER}`,
    value: 'number',
  },
  { term: 'size-threshold', words: `raised ~4 (?:more than|over) ~3 ${NUMBER}`, value: 'money' },
  {
    term: 'size-threshold',
    words: `日均?用户活跃量.{0,20}${NUMBER_IN_CHINESE}|日活.{0,14}${NUMBER_IN_CHINESE}`,
    value: 'number',
  },
  {
    term: 'revenue-threshold',
    words: `(?:revenue|revenues|turnover|income|(?:annual|yearly|net|gross) sales) ~22 ${MONEY_SIGN}${NUMBER}(?: ~1 (?:us |united states |u s )?${CURRENCY})?`,
    value: 'money',
    unless: TAX_LAW,
  },
  {
    term: 'revenue-threshold',
    words: `${MORE} ~3 ${MONEY_SIGN}${NUMBER} ~14 revenues?`,
    value: 'money',
    unless: TAX_LAW,
  },
  {
    term: 'size-threshold',
    words: `${MORE} ~2 ${NUMBER} ~2 (?:employees|registered users|users|customers|end users|output tokens|tokens|requests|api calls|seats|installations|downloads)\\b`,
    value: 'number',
    unless: 'monthly active|monthly users|maus?',
  },
  { term: 'revenue-threshold', words: '売上.{0,8}\\d.{0,4}円', value: 'money' },
  {
    term: 'excluded-region',
    words: `(?:not|excluding|excludes|except|outside|other than|none|no rights) ~22 ${REGION}`,
    value: 'regions',
    unless:
      'boston|street|floor|european union public|export|embargo|sanction|ofac|court|governed by|jurisdiction|laws of|laws and regulations|located outside|purposes of this agreement only',
  },
  {
    term: 'excluded-region',
    words: `(?:in|within|from|inside) ~2 ${REGION} ~8 (?:is|are) ~3 ${BARRED}`,
    value: 'regions',
    unless: 'export|embargo|sanction|ofac|court|laws of',
  },
  { term: 'excluded-region', words: `(?:不得|禁止|不可).{0,8}${REGION_IN_CHINESE}`, value: 'regions' },
];
