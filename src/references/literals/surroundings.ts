import { keyMeaning } from '../names/model-keys.ts';
import { anyOf, eitherOf } from '../patterns.ts';
import { openingBefore } from './brackets.ts';

/** Text before a literal that is looked at for the list, table or enumeration it stands in. */
const MAX_OUTWARD = 4000;
/** A row in a table is two. */
const MAX_LEVELS = 2;
/** What stands between a name and the bracket of the list that it is given. */
const MADE = new RegExp(
  `(?:${
    eitherOf([
      // Go: `[]string`, `map[string]`
      /(?:\[\d*\]|map\[\w+\])\*?[\w.]+/,
      // C#, Java: `new List<string>()`, `new String[]`
      /new\s*[\w.<>, ]*(?:\[\])?(?:\(\))?/,
      // Rust, Kotlin, Swift, Java, R
      /(?:Array|Hash|BTree)?(?:List|Map|Set|Vec)(?:::from|\.of|<[^<>]*>)?|vec!|Arrays\.asList/,
      /(?:mutable)?(?:[lL]ist|[aA]rray|[mM]ap|[sS]et)Of(?:<[^<>]*>)?|List\.of|c|list|array/,
      // C++
      /std::\w+(?:<[^<>]*>)?/,
      // Rust, Objective-C, Perl, Clojure
      /[&@#%]|\(/,
    ]).source
  })\\s*$`,
);
/** `models := `, `MODELS: &[&str] = `, `String[] models = `, `models <- `, `models: ` before it. */
const NAMED = /([A-Za-z_]\w*)["']?\s*(?::(?!:)\s*[&\w<>[\](), ':;]+)?\s*(?::=|<-|=>?|:)\s*$/;
/** `modelMap`, `MODEL_TABLE`: what kind of container it is. */
const KIND = /_?(?:map|table|dict|list|array|set|registry|catalog|index)$/i;
/** `"small": `, `"small" => `, `"small", `, `{"small", `: of an entry its key. An entry without quotes is a field, which says itself what it is. */
const ENTRY_KEY = /(?:["'`][^"'`\n]{0,80}["'`])\s*(?::|=>?|,|->|to)\s*$/;
const FIELD = /[A-Za-z_]\w*\s*(?::|=>?)\s*$/;

/** `models := []string{"org/name", ...}`, `MODELS = {"small" => "org/name"}`: the name of the list or table that a literal stands in. */
export function containerName(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - MAX_OUTWARD), start);
  if (FIELD.test(before) && !ENTRY_KEY.test(before)) return null;
  let at = before.length;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    at = openingBefore(before, at);
    if (at === -1) return null;
    const head = before.slice(Math.max(0, at - 160), at).replace(MADE, '');
    const name = NAMED.exec(head)?.[1];
    if (name !== undefined && keyMeaning(name) !== 'neutral') return name.replace(KIND, '');
  }
  return null;
}

/** The Hub's address, up to where the id of a model stands. */
const HUB = String.raw`https?:\/\/(?:huggingface|hf)\.co\/(?:api\/models\/)?`;
/** Calls that fetch a model from the Hub; each may be a regex. */
const FETCHING = String.raw`
  from_?[pP]retrained\w* hf_hub_download hfHubDownload [sS]napshot_?[dD]ownload Repo::(?:model|new|with_revision) api\.model
  [dD]ownloadModel(?:Async)? ModelBuilder::new ModelConfiguration [A-Z]\w*ModelDownloader hub\.New`;
/** Such a call of a variable: `api.model(repo)`, `Repo::new(name.to_string()`, `{:hf, repo}`. */
const HANDED = eitherOf(
  [
    String.raw`(?:\b${anyOf(FETCHING)}\(\s*(?:(?:id|repo\w*):\s*)?|\{:hf,\s*)[&@$]?(?:[sS]elf\.|this\.)?([A-Za-z_]\w*)`,
    /\.model\(([a-z_]\w*)\.(?:to_string|to_owned|clone|into)\(/,
  ],
  'g',
);

/** `format!("https://huggingface.co/{}/resolve/{}", REPO, file)`, `Sprintf(".../%s/resolve/...", repo)`, `string.Format(".../{0}/...", Repo)` */
const FILLED_IN = new RegExp(`${HUB}(?:\\{0?\\}|%s|%@)[^"\\n]{0,200}"\\s*,\\s*[&*]?([A-Za-z_]\\w*)\\s*[,)]`, 'g');
/** `"https://huggingface.co/{REPO}/resolve/`, `$REPO`, `${REPO}`, `\(repo)`, `#{repo}`, `" + REPO`: in the string itself or added to it. */
const PUT_IN = new RegExp(
  `${HUB}(?:[$#]?\\{|\\$|\\\\\\(|"\\s*(?:\\+{1,2}|\\.{1,2}|<>)\\s*)([A-Za-z_]\\w*)(?:\\}|\\)|\\b)`,
  'g',
);

/** The names of variables that a source hands to what fetches models, or puts into an address of the Hub. */
export function namesHandedToLoaders(text: string): ReadonlySet<string> {
  const patterns = text.includes('huggingface.co/') || text.includes('hf.co/') ? [HANDED, FILLED_IN, PUT_IN] : [HANDED];
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  return new Set(found.map(([, name, model]) => name ?? model ?? ''));
}
