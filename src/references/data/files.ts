import { isProviderPath } from '../names/providers.ts';
import { anyOf, exactly } from '../patterns.ts';

/** What a configuration file can say about models, by its path. */
export type DataRole =
  | 'use'
  /** It loads nothing: snapshots of tests, results, the tokenizer's own files. */
  | 'mention'
  /** Generated lists of packages: only Hub URLs count. */
  | 'urls'
  | 'skip';

/** Lists of packages that a package manager writes. */
const LOCK_FILES = exactly(String.raw`
  package-lock\.json npm-shrinkwrap\.json pnpm-lock\.ya?ml yarn\.lock bun\.lock deno\.lock composer\.lock poetry\.lock
  uv\.lock pdm\.lock pixi\.lock Pipfile\.lock Cargo\.lock Gemfile\.lock flake\.lock conda-lock\.ya?ml mix\.lock
  pubspec\.lock Package\.resolved packages\.lock\.json \.terraform\.lock\.hcl`);
/** Vocabularies and weight maps: megabytes without a model's name. */
const VOCABULARIES = /^(?:tokenizer\.json|vocab\.json|added_tokens\.json|.*\.index\.json|.*\.map|.*\.geojson)$/;
const TOKENIZER_FILES =
  /^(?:tokenizer_config|special_tokens_map|preprocessor_config|processor_config|feature_extractor_config|trainer_state)\.json$/;
const RESULT_NAMES = /(?:^|[-_.])(?:results?|snapshot|cassette|leaderboard|scores|transcript)s?\.(?:json|ya?ml)$/i;
const RESULT_FOLDERS =
  /(?:^|\/)(?:__snapshots__|snapshots|results?|cassettes|recordings|leaderboards?|eval[-_]results?|benchmark[-_]results?)\//i;
/** What a program shows to its users, in their languages. */
const TRANSLATIONS = /(?:^|\/)(?:locales?|i18n|l10n|translations)\//i;
/** Settings of tools, whose `owner/name` values are repositories elsewhere. */
const TOOL_SETTINGS = String.raw`
  \.pre-commit-config\.ya?ml \.pre-commit-hooks\.ya?ml renovate\.json5? dependabot\.ya?ml \.releaserc(?:\.json)?
  CITATION\.cff Cargo\.toml pubspec\.ya?ml codecov\.ya?ml mkdocs\.ya?ml \.all-contributorsrc biome\.jsonc?
  tsconfig[\w.-]*\.json \.eslintrc(?:\.json)?`;
const OTHER_REGISTRIES = new RegExp(`(?:^|/)${anyOf(TOOL_SETTINGS)}$`);
const MANIFEST = /^(?:\.github\/)?model-references\.ya?ml$/;

/** Judges a data file by its path alone. */
export function dataRole(path: string): DataRole {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (MANIFEST.test(path) || VOCABULARIES.test(name)) return 'skip';
  if (LOCK_FILES.test(name) || OTHER_REGISTRIES.test(path)) return 'urls';
  if (TOKENIZER_FILES.test(name) || RESULT_NAMES.test(name) || RESULT_FOLDERS.test(path)) return 'mention';
  if (isProviderPath(path) || TRANSLATIONS.test(path)) return 'mention';
  return 'use';
}

/** True for the manifest in which a repository declares models that no scanner can see. */
export function isManifest(path: string): boolean {
  return MANIFEST.test(path);
}
