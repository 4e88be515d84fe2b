// "https://img.shields.io/badge/Model_License-CC_BY--NC_4.0-lightgrey.svg?style=flat"
const BADGE = /\bimg\.shields\.io\/badge\/([^\s)"'<>?]{4,160})/gi;
const OF_LICENSE = /\blicen[cs]e\b/i;

/** What badges of shields.io say of the license, as statements "License: ...". */
export function badgeStatements(readme: string): readonly string[] {
  const statements = [...readme.matchAll(BADGE)].flatMap(([, path = '']) => {
    const [label = '', message = ''] = partsOf(path);
    return OF_LICENSE.test(label) && message !== '' ? [`${label}: ${message}`] : [];
  });
  return [...new Set(statements)];
}

/** Label, message and color: a dash parts them, two are one, and an underscore is a space. */
function partsOf(path: string): readonly string[] {
  const plain = decoded(path).replaceAll('--', '\0').split('-');
  return plain.map((part) =>
    part.replaceAll('\0', '-').replaceAll('__', '\0').replaceAll('_', ' ').replaceAll('\0', '_'),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
