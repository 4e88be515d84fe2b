import type { Determination } from '../../domain.ts';
import {
  applies,
  clear,
  held,
  READ_CLAUSE,
  type TermContext,
  type TermState,
  unstated,
  type ValueOf,
} from './state.ts';

/** Member states of the European Union, ISO 3166-1 alpha-2 (27, as of 2020-02-01), and the parts of it that have codes of their own. */
const EU =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AX GF GP MF MQ RE YT'.split(' ');

/** Names that licenses and people use for codes. */
const ALIASES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/**
 * Judges a license that leaves out regions. `all`: neither seat nor use may lie there. `multimodal` (the use policies of
 * Llama 3.2 to 4): only the seat counts, and only for models that take or make images, sound or video.
 */
export function judgeRegion(value: ValueOf<'excluded-region'>, context: TermContext): TermState {
  if (value.regions.length === 0) return held('leaves out regions that could not be read', null, READ_CLAUSE);
  const { regions, 'domiciled-in': seat } = context.facts;
  const names = value.regions.join(', ');
  const gives = `gives no rights in ${names}`;
  const seatInside = seat !== undefined && overlaps([seat], value.regions);
  if (value.scope === 'multimodal') return judgeSeat(seat, seatInside, `${gives} for multimodal models`, context);
  if (seatInside) return applies(`${gives}, and the organization is domiciled in ${seat}`, 'domiciled-in');
  if (regions === undefined) return unstated('regions', gives);
  const touched = regions.filter((region) => overlaps([region], value.regions));
  if (touched.length > 0) return applies(`${gives}, and the organization serves ${touched.join(', ')}`, 'regions');
  if (seat === undefined) return unstated('domiciled-in', gives);
  return clear(`${gives}; the organization is domiciled in ${seat} and serves none of them`);
}

function judgeSeat(seat: string | undefined, inside: boolean, gives: string, context: TermContext): TermState {
  const multimodal = isMultimodal(context.determination, context.from);
  if (multimodal === false) return clear(`${gives}; this model takes and makes text only`);
  if (seat === undefined) return unstated('domiciled-in', gives);
  if (!inside) return clear(`${gives}; the organization is domiciled in ${seat}`);
  if (multimodal === true) return applies(`${gives}, and the organization is domiciled in ${seat}`, 'domiciled-in');
  return held(
    `${gives}, the organization is domiciled in ${seat}, and whether the model is multimodal is not known`,
    'domiciled-in',
    'Look up whether the model takes or makes images, sound or video; if not, waive the term for it.',
  );
}

/** Of the model and of the ancestor that brings the term in: true when either is, null when that is not known. */
function isMultimodal(determination: Determination, from: string): boolean | null {
  const ancestor = determination.lineage.find(({ own }) => own.model === from)?.own;
  const answers = [determination.own.multimodal, ancestor === undefined ? false : ancestor.multimodal];
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

function overlaps(stated: readonly string[], excluded: readonly string[]): boolean {
  const codes = new Set(excluded.flatMap(codesOf));
  return stated.flatMap(codesOf).some((code) => code === 'worldwide' || codes.has(code));
}

/** The codes that a region stands for: `EU` for itself and its members. */
export function codesOf(region: string): readonly string[] {
  const code = ALIASES[region] ?? region;
  return code === 'EU' ? [code, ...EU] : [code];
}
