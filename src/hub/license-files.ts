import type { TextRole } from '../domain.ts';

/** A file that by its name says something about rights. */
export interface LicenseLikeFile {
  readonly path: string;
  readonly role: TextRole;
}

/** Names as {@link stemOf} leaves them; the first that fits decides. */
const ROLES: readonly (readonly [RegExp, TextRole])[] = [
  // LICENSE-MODEL, MODEL_LICENSE, MODEL-LICENSE.txt, LICENSE_WEIGHTS
  [/^(?:license-(?:model|weight)s?|(?:model|weight)s?-license)(?:-|$)/, 'model-license'],
  // LICENSE-CODE, CODE_LICENSE
  [/^(?:license-(?:code|software|source)|(?:code|software|source)-license)(?:-|$)/, 'code-license'],
  // THIRD_PARTY_NOTICES.md, third-party-licenses.txt, NOTICE, Notice.txt
  [/^(?:third-party|3rd-party|notices?(?:-|$))|-notices?$/, 'notice'],
  // USE_POLICY.md, USAGE_POLICY, ACCEPTABLE_USE_POLICY, PROHIBITED_USES.md
  [/(?:^|-)(?:use|usage)-(?:policy|restrictions?)$|^aup$|^(?:acceptable|prohibited|restricted)-uses?$/, 'use-policy'],
  // LICENSE, LICENCE.md, LICENSE-APACHE, ditto_LICENSE.txt, COPYING, EULA.txt, TERMS_OF_USE.md
  [
    /^license(?:-|$)|-license(?:-agreement)?$|^(?:copying|unlicense|eula)(?:-|$)|^terms(?:-of-(?:use|service))?$/,
    'license',
  ],
];

const DOCUMENTS = new Set([
  '',
  'md',
  'markdown',
  'txt',
  'text',
  'rst',
  'html',
  'htm',
  'pdf',
  'rtf',
  'doc',
  'docx',
  'tex',
]);

/** License-like files of a list of paths: those at the root first, then by role and path. */
export function licenseFiles(paths: readonly string[]): readonly LicenseLikeFile[] {
  const found: LicenseLikeFile[] = [];
  for (const path of paths) {
    const role = roleOf(path);
    if (role !== null) found.push({ path, role });
  }
  return found.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

/** What a file is for by its name, null when its name says nothing about rights. */
export function roleOf(path: string): TextRole | null {
  const stem = stemOf(path);
  const role = stem === null ? null : (ROLES.find(([pattern]) => pattern.test(stem))?.[1] ?? null);
  return role === 'license' && OF_WEIGHTS.test(path) ? 'model-license' : role;
}

/** `weights/LICENSE`: the folder says what it is for. */
const OF_WEIGHTS = /(?:^|\/)(?:model[-_])?(?:weights|checkpoints?|ckpts?)\/[^/]+$/i;

/** `LoRAs/Ditto/ditto_LICENSE.txt` -> `ditto-license`; null for code, weights and other data. */
function stemOf(path: string): string | null {
  const name = (path.split('/').at(-1) ?? '').toLowerCase();
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
  // LICENSE.llama3, license.weights, COPYING.LESSER: the part after the dot is a label, not a type
  const isLabel = /^(?:licen[cs]e|copying)$/.test(stem) && /^[a-z0-9-]{1,20}$/.test(extension) && !DATA.has(extension);
  const isDocument = DOCUMENTS.has(extension);
  if (!isDocument && !isLabel) return null;
  return (isDocument ? stem : `${stem}-${extension}`)
    .replace(/licence/g, 'license')
    .replace(/licenses/g, 'license')
    .replace(/[_.\s]+/g, '-');
}

const DATA = new Set([
  'py',
  'js',
  'ts',
  'json',
  'jsonl',
  'yaml',
  'yml',
  'toml',
  'csv',
  'sh',
  'bin',
  'png',
  'jpg',
  'svg',
]);

const ORDER: readonly TextRole[] = ['model-license', 'license', 'code-license', 'use-policy', 'notice'];

function rank(file: LicenseLikeFile): number {
  return (file.path.includes('/') ? 100 : 0) + ORDER.indexOf(file.role);
}
