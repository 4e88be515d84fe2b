import type { FactKey } from './schema/organization.ts';

/** One fact that a new policy is asked for. */
export interface FactQuestion {
  readonly fact: FactKey;
  readonly question: string;
  readonly kind: 'yes-no' | 'number' | 'money' | 'list' | 'word';
  /** An answer as people type it. */
  readonly example: string;
}

/** The facts that licenses ask for most, in the order in which they are asked. */
export const FACT_QUESTIONS: readonly FactQuestion[] = [
  question('commercial-use', 'yes-no', 'Does the use serve a business in any way?', 'yes'),
  question(
    'purposes',
    'list',
    'What are models used for (research, evaluation, development, personal, internal, production)?',
    'production, internal',
  ),
  question('monthly-active-users', 'number', 'Most monthly active users so far, all products?', '50000'),
  question('annual-revenue', 'money', 'Revenue of the last twelve months?', '400000 USD'),
  question('regions', 'list', 'Where are the products offered (country codes, EU, worldwide)?', 'US, EU'),
  question('domiciled-in', 'word', 'Country of the principal place of business?', 'US'),
  question('redistributes-weights', 'yes-no', 'Do weights leave the organization (images, devices, downloads)?', 'no'),
  question('modifies-weights', 'yes-no', 'Are weights fine-tuned, merged or quantized?', 'no'),
  question('serves-over-network', 'yes-no', 'Do people outside the organization reach models by network?', 'yes'),
  question('hosts-model-for-others', 'yes-no', 'Is a model itself offered as a service?', 'no'),
  question('trains-on-outputs', 'yes-no', 'Do outputs of models train other models?', 'no'),
  question('competes-with-licensors', 'yes-no', 'Does the organization make models or services that compete?', 'no'),
  question('filters-content', 'yes-no', 'Do outputs pass a content filter or a human review?', 'no'),
  question('fields', 'list', 'Sensitive fields of use (military, medical ...), or none?', 'none'),
  question('attribution-surfaces', 'list', 'Where can the product show words that a license asks for?', 'about-page'),
];

/** Answers as typed, by fact; a fact without an answer is left for licenses to ask. */
export type FactAnswers = Readonly<Partial<Record<FactKey, string>>>;

/**
 * The text of a new policy: the preset, the facts that were answered, and as comments those that were not.
 *
 * @throws RangeError naming the fact whose answer cannot be understood
 */
export function newPolicy(preset: string, answers: FactAnswers): string {
  const facts = FACT_QUESTIONS.map((asked) => {
    const answer = answers[asked.fact]?.trim() ?? '';
    if (answer === '') return `  # ${asked.question}\n  # ${asked.fact}: ${valueText(asked, asked.example)}`;
    return `  ${asked.fact}: ${valueText(asked, answer)}`;
  });
  const none = FACT_QUESTIONS.every(({ fact }) => (answers[fact]?.trim() ?? '') === '');
  return [
    '# Which models this organization may use. "model-license-gate policy check" finds mistakes in this file.',
    'version: 1',
    `extends: preset:${preset}`,
    '',
    '# Facts that licenses are judged by. A model whose license needs a fact that is not stated is held for review.',
    none ? '# organization:' : 'organization:',
    ...facts,
    '',
  ].join('\n');
}

/** `400000 USD` or `400000` */
const MONEY = /^([0-9][0-9_,]*)\s*([A-Za-z]{3})?$/;

function valueText({ fact, kind }: FactQuestion, answer: string): string {
  switch (kind) {
    case 'yes-no':
      if (/^(?:y|yes|true)$/i.test(answer)) return 'true';
      if (/^(?:n|no|false)$/i.test(answer)) return 'false';
      throw new RangeError(`${fact}: "${answer}" is neither yes nor no`);
    case 'number': {
      const digits = answer.replace(/[,_ ]/g, '');
      if (/^\d{1,11}$/.test(digits)) return digits;
      throw new RangeError(`${fact}: "${answer}" is no whole number`);
    }
    case 'money': {
      const [, amount, currency] = MONEY.exec(answer) ?? [];
      if (amount !== undefined && currency !== undefined) {
        return `{amount: ${amount.replace(/[,_]/g, '')}, currency: ${currency.toUpperCase()}}`;
      }
      throw new RangeError(`${fact}: "${answer}" is not an amount with its currency, such as 400000 USD`);
    }
    case 'list':
      return listText(fact, answer);
    case 'word':
      if (/^[A-Za-z]{2}$/.test(answer)) return JSON.stringify(answer.toUpperCase());
      throw new RangeError(`${fact}: "${answer}" is no country code of two letters`);
    default:
      return kind satisfies never;
  }
}

/** Quoted, because YAML 1.1 readers take NO (Norway) for false. */
function listText(fact: FactKey, answer: string): string {
  if (/^(?:none|\[\])$/i.test(answer)) return '[]';
  const parts = answer.split(',').map((part) => part.trim());
  if (parts.some((part) => !/^[\w ./-]{1,80}$/.test(part))) {
    throw new RangeError(`${fact}: "${answer}" is no list of words with commas between`);
  }
  const words = parts.map((part) => (fact === 'regions' && part.length === 2 ? part.toUpperCase() : part));
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}

function question(fact: FactKey, kind: FactQuestion['kind'], text: string, example: string): FactQuestion {
  return { fact, question: text, kind, example };
}
