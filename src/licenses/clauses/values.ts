const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  hundred: 100,
};
const SCALE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
  万: 1e4,
  亿: 1e8,
  億: 1e8,
};
/** "700 million", "10000000", "five million", "10m" */
const AMOUNT = new RegExp(
  String.raw`\b(\d[\d.]*|${Object.keys(SMALL).join('|')})(k|m|mm|mil|b|bn)?((?: (?:hundred|thousand|lakh|million|crore|billion|万|亿|億))*)(?![\w.])`,
  'gu',
);
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/\brmb\b|\byuan\b|\bcny\b|人 ?民 ?币/, 'CNY'],
  [/\brub\b|\br(?:o?u)bles?\b|₽/, 'RUB'],
  [/\binr\b|\brupees?\b|₹/, 'INR'],
  [/\bchf\b|\bfrancs\b/, 'CHF'],
  [/\bbrl\b|\breais\b/, 'BRL'],
  [/€|\beuros?\b|\beur\b/, 'EUR'],
  [/£|\bgbp\b|\bpounds\b/, 'GBP'],
  [/\bkrw\b|\bwon\b/, 'KRW'],
  [/\bjpy\b|\byen\b|円/, 'JPY'],
  [/\$|\busd\b|\bdollars?\b/, 'USD'],
];
const REGIONS: readonly (readonly [RegExp, string])[] = [
  [/european union|\beu\b|european economic area|\beea\b|欧 ?[盟洲]/, 'EU'],
  [/united kingdom|\buk\b|英 ?国/, 'GB'],
  [/north korea/, 'KP'],
  [/south korea|republic of korea|(?<!north )\bkorea\b|韩 ?国/, 'KR'],
  [/hong kong/, 'HK'],
  [/taiwan/, 'TW'],
  [/\bchina\b/, 'CN'],
  [/united states|\busa\b|美 ?国/, 'US'],
  [/\bjapan\b|日 ?本/, 'JP'],
  [/\bindia\b/, 'IN'],
  [/\brussia\b/, 'RU'],
  [/\bbelarus\b/, 'BY'],
  [/\biran\b/, 'IR'],
  [/\bcuba\b/, 'CU'],
  [/\bsyria\b/, 'SY'],
];
/** “Built with Llama”, "Powered by Stability AI" */
const DISPLAYED = /["“'‘]((?:Built|Powered|Made|Improved|Created|Trained)\b[^"”'’\n]{2,60})["”'’]/;

/** The largest amount in the words, in digits; null when there is none. */
export function readNumber(words: string): string | null {
  let largest = 0;
  for (const [, digits = '', unit = '', scales = ''] of words.matchAll(AMOUNT)) {
    const base = (SMALL[digits] ?? Number(digits)) * (SCALE[unit] ?? 1);
    const amount = scales.split(' ').reduce((product, scale) => product * (SCALE[scale] ?? 1), base);
    if (Number.isFinite(amount)) largest = Math.max(largest, amount);
  }
  return largest > 0 ? String(largest) : null;
}

/** An amount with its currency, for example `10000000 USD`; the currency is looked for in the sentence too. */
export function readMoney(words: string, sentence: string): string | null {
  const amount = readNumber(words);
  if (amount === null) return null;
  const currency = CURRENCIES.find(([sign]) => sign.test(words)) ?? CURRENCIES.find(([sign]) => sign.test(sentence));
  return currency === undefined ? amount : `${amount} ${currency[1]}`;
}

/** ISO codes of the regions that the sentence names from the excluding words on, for example `EU, GB, KR`. */
export function readRegions(matched: string, sentence: string): string | null {
  const rest = sentence.slice(Math.max(0, sentence.indexOf(matched)));
  const codes = REGIONS.filter(([name]) => name.test(rest)).map(([, code]) => code);
  return codes.length > 0 ? codes.join(', ') : null;
}

/** The words to show, when the clause quotes them. */
export function readDisplay(words: string): string | null {
  return DISPLAYED.exec(words)?.[1] ?? null;
}
