import type { TermId } from '../../domain.ts';

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

export const NOT = '(?:not|cannot|never|prohibited|prohibits|prohibit|forbidden|no|neither|nor|refrain)';
export const ONLY = '(?:only|solely|exclusively|purely|strictly|limited|restricted)';
export const NON_COMMERCIAL = '(?:non commercial|noncommercial|non commercially|noncommercially|non profit)';
export const PURPOSE =
  '(?:use|uses|using|purpose|purposes|activity|activities|exploitation|production|application|applications|gain|advantage|setting|service|services)';
export const LICENSE =
  '(?:license|licence|licenses|agreement|permission|authorization|authorisation|consent|approval|licensing)';
export const TERMS = '(?:agreement|license|licence|terms|policy|policies|aup|guidelines)';
export const MODEL = '(?:model|models|software|weights|materials|parameters|work|works|checkpoints|derivatives)';
export const NUMBER =
  '(?:\\d[\\d.]*(?:k|m|mm|b|bn|mil)?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|hundred)(?: (?:hundred|thousand|lakh|million|crore|billion))*';
/** "100 万", "1亿" */
export const NUMBER_IN_CHINESE = '\\d[\\d.]* ?(?:万|亿|億)?';
export const MORE =
  '(?:exceeds?|exceeding|exceeded|greater than|more than|less than|fewer than|over|above|under|below|reach|reaches|reached|at least|in excess of|up to)';
export const BARRED =
  '(?:(?:not ~2 |un)(?:permitted|allowed|licensed|authorized|authorised|granted)|prohibited|forbidden|disallowed|excluded)';
export const MONEY_SIGN = '(?:[$€£¥] |usd |us [$] |us |rmb |cny |eur |euro |gbp |jpy |krw )*';
export const CURRENCY =
  '(?:dollars|usd|rmb|cny|yuan|eur|euros|gbp|pounds|yen|jpy|won|krw|rub|rubles|roubles|inr|rupees|chf|francs|brl|reais)';
export const SAME_TERMS =
  '(?:the )?(?:terms of |terms and conditions of |provisions of )?(?:this|the same|an identical) ~2 (?:license|licence|agreement)';
export const REGION =
  '(?:european union|eu|european economic area|eea|united kingdom|uk|south korea|republic of korea|korea|china|united states|usa|japan|india|russia|belarus|iran|north korea|cuba|syria|hong kong|taiwan)';
export const REGION_IN_CHINESE = '(?:欧盟|欧洲|英国|韩国|美国|日本)';
export const FIELD_ACTS =
  '(?:use|uses|purpose|purposes|application|applications|industry|industries|activities|field|fields|domain)';
