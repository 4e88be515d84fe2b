import { allLicenses, idsForHubLicense, idsForLicenseName, idsForLink } from '../catalog/catalog.ts';
import { addTo, type LicenseId } from '../domain.ts';

/** How prose names licenses: pattern -> Hub value or license name, `$1` being what the pattern caught. */
const MENTIONS: readonly (readonly [RegExp, string])[] = [
  // "Apache License, Version 2.0", "Apache-2.0", "Apache 2 license"
  [/\bApache(?: Software)?(?:[ -]Licen[cs]e)?,?[ -]?(?:Version |v)?2(?:\.0)?\b/gi, 'apache-2.0'],
  // "MIT License", "the MIT licence"; the institute is not meant
  [
    /\bMIT[ -]Licen[cs]ed?\b|\blicensed under (?:the )?MIT\b|\bLicen[cs]e:? MIT\b|(?<![\w-])MIT ?(?:许可|許可|协议|協議|ライセンス|라이선스)/g,
    'mit',
  ],
  // "llama3.1 license", "Llama 3.1 Community License", "LLAMA 2 license"
  [/\b(?:Meta )?Llama[ -]?(2|3\.1|3\.2|3\.3|3|4)(?: Community| COMMUNITY)? Licen[cs]e/gi, 'llama$1'],
  [/\blicen[cs]e of (?:Meta )?Llama[ -]?(2|3\.1|3\.2|3\.3|3|4)\b(?!\.\d)/gi, 'llama$1'],
  // the prompt of Gemma's pages: "agree to Google's usage license"
  [/\bGemma (?:Terms of Use|Licen[cs]e)|\bGoogle['’]s usage licen[cs]e/gi, 'gemma'],
  // "CC BY-NC 4.0", "CC-BY-NC-SA-4.0"
  [/\bCC[ -]BY((?:[ -](?:NC|SA|ND)){0,2})[ -]?(2\.0|2\.5|3\.0|4\.0)\b/gi, 'cc-by$1-$2'],
  [/\bCC0(?:[ -]1\.0)?\b/g, 'cc0-1.0'],
  [/\b(A|L)?GPL[ -]?v?(3|2\.1|2)(?:\.0)?\b/g, '$1gpl-$2.0'],
  [/\bFLUX\.1[ -]?\[dev\] Non-Commercial Licen[cs]e/gi, 'flux-1-dev-non-commercial-license'],
  [/\bCreativeML Open ?RAIL(?:-| )M\b/gi, 'creativeml-openrail-m'],
  [/\b(?:Open ?)?RAIL\+\+(?:-M)?/gi, 'openrail++'],
  [/\bQwen Research Licen[cs]e/gi, 'qwen-research'],
  [/\bOpenMDW[ -]?v?(1\.[01])\b/g, 'openmdw-$1'],
  [/(?<!Tongyi )\bQwen Licen[cs]e\b/g, 'qwen'],
  [/\bTongyi Qianwen Licen[cs]e/gi, 'tongyi-qianwen'],
  [/\bStability AI Community Licen[cs]e/gi, 'stabilityai-ai-community'],
  [/\bMistral (?:AI )?Research Licen[cs]e/gi, 'mrl'],
  [/\bNVIDIA Open Model Licen[cs]e/gi, 'nvidia-open-model-license'],
];

const ADDRESS = /https?:\/\/[^\s)\]>"'`]{4,200}/g;

/** Catalog ids of the licenses that a passage of prose names outright or by address. It takes no position on what they are for. */
export function mentionedLicenses(prose: string): readonly LicenseId[] {
  const text = shortNames(prose.slice(0, 20_000));
  const ids = new Set<LicenseId>();
  const add = (found: readonly LicenseId[]): void => {
    for (const id of found) ids.add(id);
  };
  for (const [pattern, value] of MENTIONS) {
    for (const match of text.matchAll(pattern)) add(idsOf(filledIn(value, match)));
  }
  for (const [name] of text.matchAll(fullNames().pattern)) add(fullNames().ids.get(keyOf(name)) ?? []);
  for (const [address] of text.matchAll(ADDRESS)) add(idsForLink(address.replace(/[.,;:]$/, '')));
  return [...ids];
}

/** "Creative Commons Attribution-NonCommercial 4.0 International" -> "CC BY-NC 4.0". */
const FULL_CC_NAME =
  /\b(?:Creative[ -]Commons|CC)[ -]Attribution((?:[ -]{1,3}(?:Non-?Commercial|Share-?Alike|No-?Deriv(?:ative)?s?)){0,2})(?: (?:International|Public|Unported|Licen[cs]e)){0,3}(?:[ -]v?(\d\.\d)\b)?/gi;

/** The passage with the long names of Creative Commons licenses cut to those that people write, the version kept where there is one. */
export function shortNames(prose: string): string {
  return prose.replace(FULL_CC_NAME, (_, parts: string, version: string | undefined) => {
    const codes = [
      [/commercial/i, 'NC'],
      [/share/i, 'SA'],
      [/deriv/i, 'ND'],
    ] as const;
    const short = codes.flatMap(([pattern, code]) => (pattern.test(parts) ? [`-${code}`] : []));
    return `CC BY${short.join('')}${version === undefined ? '' : ` ${version}`}`;
  });
}

interface FullNames {
  readonly pattern: RegExp;
  /** By {@link keyOf} the name. */
  readonly ids: ReadonlyMap<string, readonly LicenseId[]>;
}

let known: FullNames | null = null;

/** The catalog's own names of vendors' licenses, such as "Qwen License Agreement"; longer ones are tried first. */
function fullNames(): FullNames {
  if (known !== null) return known;
  const ids = new Map<string, LicenseId[]>();
  for (const { id, name, spdx } of allLicenses()) {
    const key = keyOf(name);
    if (spdx === null && TELLING_NAME.test(key)) addTo(ids, key, id);
  }
  const names = [...ids.keys()].sort((a, b) => b.length - a.length).map(escaped);
  known = { pattern: new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'gi'), ids };
  return known;
}

/** Three words, or two with a figure in the first: "SAM License" is too little. */
const TELLING_NAME = /^(?=.*\b(?:licen[cs]e|terms|policy)\b)(?:\S*\d\S* |\S+ \S+ \S)/;

/** In lower case, without "The", a remark in parentheses and, where enough is left, "Agreement" at the end. */
function keyOf(name: string): string {
  const plain = name.replace(/\s*\([^)]*\)/g, '').replace(/\s+/g, ' ');
  const whole = plain.trim().toLowerCase().replace(/^the /, '');
  const short = whole.replace(/ agreement$/, '');
  return TELLING_NAME.test(short) ? short : whole;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}

function filledIn(value: string, match: RegExpMatchArray): string {
  const filled = value.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
  return filled.toLowerCase().replace(/ /g, '-').replace('2.1.0', '2.1');
}

function idsOf(value: string): readonly LicenseId[] {
  const ids = idsForHubLicense(value);
  return ids.length > 0 ? ids : idsForLicenseName(value);
}
