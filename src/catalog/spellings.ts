import { shortNameKey } from './license-names.ts';

/** Spellings that vary by dashes, dots and versions left short, by short key -> Hub value. The first that fits decides. */
const SPELLINGS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  // "llama3_1", "meta-llama-3-1", "llama3.1-community"
  [/^(?:meta-)?llama-?v?(\d)(?:[.-](\d))?(?:-community)?$/, ([major, minor]) => `llama${dotted(major, minor)}`],
  // "GNU General Public License v3.0", "GNU Lesser General Public License v2.1 only"
  [
    /^(?:gnu-)?(l|a)?(?:esser-|ffero-)?(?:gnu-)?general-public-licen[cs]e-?(?:version-)?v?(\d)(?:[.-](\d))?(?:-only|-or-later)?$/,
    ([kind = '', major, minor = '0']) => `${kind}gpl-${dotted(major, minor)}`,
  ],
  // "gpl3", "AGPL v3", "lgpl-2.1-or-later"
  [/^gnu-(.+)$/, ([rest = '']) => rest],
  [
    /^([al]?)gpl-?v?(\d)(?:[.-](\d))?(?:-only|-or-later|\+)?$/,
    ([kind = '', major, minor = '0']) => `${kind}gpl-${dotted(major, minor)}`,
  ],
  // "cc-by-nc4.0", "cc-by-nc-sa-4", "CC BY 4.0 International", "cc-by-nc"
  [
    /^cc-?by((?:-(?:nc|sa|nd)){0,2})(?:-?v?(\d)(?:[.-](\d))?)?(?:-(?:international|intl|deed|unported))?$/,
    ([kind = '', major, minor = '0']) =>
      major === undefined ? `cc-by${kind}` : `cc-by${kind}-${dotted(major, minor)}`,
  ],
  // "CC0", "cc-zero-1.0"
  [/^cc-?(?:0|zero)(?:-?v?1(?:[.-]0)?)?(?:-universal)?$/, () => 'cc0-1.0'],
  [/^mpl-?v?2(?:[.-]0)?$/, () => 'mpl-2.0'],
  [/^apache(?:-software)?(?:-licen[cs]e)?-?(?:version-|v)?2(?:[.-]?0)?$/, () => 'apache-2.0'],
  // "ALv2", "ASL 2.0"
  [/^as?l-?v?2(?:[.-]0)?$/, () => 'apache-2.0'],
  // "The MIT License (MIT)", "Expat"
  [/^(?:mit|expat|m-i-t)(?:-licen[cs]e)?(?:-(?:mit|expat))?$/, () => 'mit'],
  // "3-clause BSD", "bsd3"
  [/^([23])-?clause-bsd$|^bsd-?([23])(?:-?clause)?$/, ([before, behind]) => `bsd-${before ?? behind}-clause`],
  [/^artistic-?v?2(?:[.-]0)?$/, () => 'artistic-2.0'],
  // "CreativeML Open RAIL++-M", "openrail++-m"
  [/^(?:creativeml-)?open-?rail\+\+(?:-m)?$/, () => 'openrail++'],
  [/^creativeml-open-?rail-?m$/, () => 'creativeml-openrail-m'],
  // "gemma-2": terms of that name; Gemma 4 is Apache-2.0
  [/^gemma-?[123]n?$/, () => 'gemma'],
];

/** "Creative Commons Attribution-NonCommercial-ShareAlike" as a key -> "cc-by-nc-sa" */
const LONG_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^creative-commons-(?:cc-)?/, 'cc-'],
  [/\battribution\b/, 'by'],
  [/\bnon-?commercial\b/, 'nc'],
  [/\bshare-?alike\b/, 'sa'],
  [/\bno-?deriv(?:ative)?s?\b/, 'nd'],
];

/** A free name of a license as the Hub spells it, for example "llama3_1" as `llama3.1`; null when no spelling fits. */
export function respelled(name: string): string | null {
  const key = shortNameKey(name);
  const short = /^creative-commons-/.test(key)
    ? LONG_NAMES.reduce((text, [from, to]) => text.replace(from, to), key)
    : key;
  for (const [pattern, value] of SPELLINGS) {
    const match = pattern.exec(short);
    if (match !== null) return value(match.slice(1));
  }
  return null;
}

function dotted(major: string | undefined, minor: string | undefined): string {
  return minor === undefined ? `${major}` : `${major}.${minor}`;
}
