import * as z from 'zod';
import { isoDate } from './date.ts';

/** The facts about the organization that terms are judged by. */

const count = z.number().int().min(0).max(1e11);

const money = z.strictObject({
  amount: z.number().min(0).max(1e15),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expected a currency code of three capitals, for example USD')
    .describe('ISO 4217.'),
});
const amounts = z.union(
  [
    money,
    z
      .array(money)
      .min(1)
      .max(10)
      .refine((all) => new Set(all.map(({ currency }) => currency)).size === all.length, 'expected one per currency'),
  ],
  { error: 'expected {amount, currency}, or a list of them, one per currency' },
);

const NO_REGION = 'expected a country code of two capitals (ISO 3166-1), EU, or worldwide';

/** A code that is none, such as KO for Korea, would lie in no region that a license leaves out. */
const region = z
  .string()
  .regex(/^(?:[A-Z]{2}|worldwide)$/, NO_REGION)
  .refine((code) => code === 'worldwide' || isRegionCode(code), NO_REGION);

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** EL is what the European Union writes for Greece. */
function isRegionCode(code: string): boolean {
  return code === 'EL' || (/^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined);
}

const users = z.union(
  [
    count,
    z
      .strictObject({
        now: count.optional().describe('Last calendar month.'),
        highest: count.optional().describe('The highest month so far.'),
        at: z
          .array(z.strictObject({ date: isoDate, count }))
          .max(100)
          .optional()
          .describe('The month before a date, for licenses that count once, on the date they were released.'),
      })
      .refine(
        ({ now = 0, highest, at = [] }) =>
          highest === undefined || [now, ...at.map((month) => month.count)].every((users) => users <= highest),
        '"highest" is below another month that is stated',
      ),
  ],
  { error: 'expected a number (the highest month so far), or {now, highest, at: [{date, count}]}' },
);

/** What the models are used for. */
const purpose = z.enum(['research', 'evaluation', 'development', 'personal', 'internal', 'production']);

/** `organization` of a policy or a scope. */
export const organization = z.strictObject({
  name: z.string().max(200).optional().describe('For readers only.'),
  'commercial-use': z
    .boolean()
    .optional()
    .describe('The use serves a business in any way; most licenses count internal use at a company as commercial.'),
  purposes: z
    .array(purpose)
    .min(1)
    .optional()
    .describe(
      'Everything the models are used for: research, evaluation, development (not live), personal, internal (live, for staff), production (live, for users).',
    ),
  'monthly-active-users': users
    .optional()
    .describe('Of all products and services, affiliates included. A plain number is the highest month so far.'),
  'monthly-unique-users': count.optional(),
  'daily-active-users': count.optional(),
  'monthly-visits': count.optional(),
  devices: count.optional().describe('Devices that models are deployed to.'),
  'annual-revenue': amounts
    .optional()
    .describe(
      'Of the last twelve months, affiliates included. Give one amount per currency: amounts are never converted.',
    ),
  funding: amounts.optional().describe('Total equity and debt funding raised.'),
  regions: z
    .array(region)
    .max(250)
    .optional()
    .describe('Where models or products with them are used or offered: country codes, `EU`, `worldwide`.'),
  'domiciled-in': region.optional().describe('Country of the principal place of business.'),
  'redistributes-weights': z
    .boolean()
    .optional()
    .describe('Weights leave the organization: downloads, images, devices, on-premises installations.'),
  'modifies-weights': z.boolean().optional().describe('Fine-tunes, merges, quantizes or otherwise changes weights.'),
  'serves-over-network': z.boolean().optional().describe('People outside the organization reach a model by network.'),
  'hosts-model-for-others': z
    .boolean()
    .optional()
    .describe('Offers the model itself as a service, for example an inference or fine-tuning API.'),
  'trains-on-outputs': z.boolean().optional().describe('Outputs of models train or improve other models.'),
  'competes-with-licensors': z
    .boolean()
    .optional()
    .describe('Makes models or services that compete with those of the licensors.'),
  'filters-content': z.boolean().optional().describe('Outputs pass a content filter or a human review.'),
  fields: z
    .array(z.string().min(1).max(80))
    .max(100)
    .optional()
    .describe(
      'Sensitive fields of use: `military`, `nuclear`, `surveillance`, `biometrics`, `medical`, `law-enforcement`, `critical-infrastructure`, `political`, `legal`, `finance`; [] for none.',
    ),
  'attribution-surfaces': z
    .array(z.string().min(1).max(80))
    .max(100)
    .optional()
    .describe('Where the product can show words that a license asks for (about page, website ...); [] for nowhere.'),
  registrations: z
    .array(z.string().min(1).max(200))
    .max(500)
    .optional()
    .describe('Catalog ids of licenses that the organization has registered for with the licensor.'),
});

/** What a policy states of the organization. */
export type Organization = z.output<typeof organization>;
/** A fact that may be stated. */
export type FactKey = keyof Organization;
/** An amount in its currency. */
export type Money = z.output<typeof money>;
