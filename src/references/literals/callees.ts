import { isFolderName } from '../code/context/folders.ts';
import { type Context, meaningContext, OTHER, UNLIKELY } from '../code/context/keyed.ts';
import { loadersOf } from '../code/loads/loaders.ts';
import { PYTHON_LOADERS } from '../code/loads/python-loaders.ts';
import { type KeyMeaning, keyMeaning, namesOtherThing } from '../names/model-keys.ts';
import { joinsPaths } from '../names/path-calls.ts';
import { anyOf, exactly } from '../patterns.ts';
import { upToCall } from './brackets.ts';

/** `api.model(`, `with_model(`, `println!(`, `Repo::with_revision(`, `ModelConfiguration(`, `load_model({:hf, `. */
const CALLEE = /((?:[A-Za-z_]\w*(?:\.|::|->|\?\.|\$))*[A-Za-z_]\w*)!?\(\s*(?:\{:hf,\s*)?$/;
/** `puts `, `require `: a call without brackets. */
const STATEMENT = /(?:^|\n)[ \t]*([a-z_]\w*)[ \t]+$/;
/** Calls and macros that show or compare a text. */
const SHOWN = exactly(String.raw`
  e?println? format panic puts cat message Errorf? bail anyhow (?:S|F)?[Pp]rint(?:f|ln)?
  debug info warn warning error trace log\w* fatal\w*
  (?:XCT)?[aA]ssert\w* ASSERT_\w+ EXPECT_\w+ expect describe (?:require|import|include)(?!\w*[mM]odel)\w*
  equals?(?:IgnoreCase)? eq_ignore_ascii_case (?:\w+_)?contains\w* hasPrefix hasSuffix strn?(?:case)?cmp strstr
  starts?_?[Ww]ith ends?_?[Ww]ith replace rename use`);
/** `assert.Equal(t, want, `, `require.Contains(t, args, `, `Assert.AreEqual(` */
const ASSERTION = /^(?:[aA]ssert(?:ions)?|require|expect)\.\w+$/;
const TOKENIZERS = /[tT]okenizer|[fF]eaturizer|[pP]rocessor|generation_config|_tok_/;
/** Calls that load what they are given. */
const LOADERS = new RegExp(
  `(?:^|[.:>])${anyOf(String.raw`
    from_?[pP]retrained hf_hub_download hfHubDownload [sS]napshot_?[dD]ownload [hH]ub\w*(?:\.\w+)?\.snapshot
    Repo::(?:model|new|with_revision) \w*from_hf (?:api|hub)\.model hub\.New Bumblebee\.load_model \w*ModelBuilder::new hf_load_\w+
    hub_(?:snapshot|download) HuggingFaceModel HuggingFaceDownloader\.\w+ huggingface from_pretrained_hf
    \w*(?:[dD]ownload|[pP]ull|[fF]etch)_?[mM]odel\w*
    (?:Add)?HuggingFace\w*(?:Service|Client|Completion|Generat(?:ion|or)|Model|Embeddings?|Pipeline)`)}$`,
);
/** `.modelName("org/name")`, `.withModelId("org/name")`, `.setRepoId("org/name")`: what takes a name and nothing else. */
const SETTER = /^(?:with|set)?_?(?:\w*[mM]odel_?(?:[iI][dD]|[nN]ame)|[rR]epo_?[iI][dD])$/;

/** The call that the literal is the first argument of, or the value of its `id:`. */
export function callContext(before: string, key: string | undefined): Context {
  const call = key === undefined ? before : before.replace(/\w+\s*[:=]\s*$/, '');
  const callee = (/\(\s*(?:\{:hf,\s*)?$/.test(call) ? CALLEE : STATEMENT).exec(call)?.[1] ?? '';
  const name = /\w*$/.exec(callee)?.[0] ?? '';
  const how = key === undefined ? (joinsPaths(name) ? 'path' : 'literal') : /path$/i.test(key) ? 'path' : howKeyed(key);
  if (isShown(callee)) return { kind: 'mention', how: 'message' };
  if (TOKENIZERS.test(callee)) return meant('tokenizer', how);
  if (LOADERS.test(callee)) return meant('strong', name);
  // `st$SentenceTransformer("org/name")`: Python out of R.
  if (callee.includes('$')) return meantByPython(callee, how);
  // `ModelConfiguration(id: "org/name")`, `Hub.Repo(id: "org/name")`
  if (key !== undefined && /^(?:id|repo|repoI[dD]|hubI[dD])$/.test(key) && /Model|LLM|Hub/.test(callee))
    return meant('strong', name);
  // `ModelInfo(title: "Night heron", repo: "org/name")`
  if (/^(?:repo|repoI[dD]|hubI[dD])$/.test(key ?? '') && /Model|LLM|Hub/.test(calleeOf(upToCall(before))))
    return meant('strong', how);
  const meaning = name === '' ? 'none' : keyMeaning(name);
  return meant(meaning === 'strong' && !SETTER.test(name) ? 'weak' : meaning, how);
}

function meantByPython(callee: string, how: string): Context {
  const [loader] = loadersOf(PYTHON_LOADERS, callee.replaceAll('$', '.')).filter(({ position }) => position === 0);
  if (loader === undefined || loader.purpose === 'mention') return meant('none', how);
  return loader.purpose === 'other' ? OTHER : meant('strong', loader.name);
}

/** `XLoraModelBuilder::new(base, "org/name")`, `assert_eq!(id, "org/name")`: the call that it is any argument of. */
export function enclosingContext(before: string): Context | null {
  const callee = calleeOf(upToCall(before));
  const parts = callee.split(/\W+/).map((part) => part.replace(MAKER, ''));
  if (isShown(callee)) return { kind: 'mention', how: 'message' };
  return parts.slice(-2).some((part) => keyMeaning(part) === 'strong') ? meant('weak', 'literal') : null;
}

/** What makes a model is called after it. */
const MAKER = /_?(?:[bB]uilder|[lL]oader|[fF]actory|[cC]onfig(?:uration)?|[oO]ptions|[pP]arams|[sS]pec)$/;

function isShown(callee: string): boolean {
  return SHOWN.test(/\w*$/.exec(callee)?.[0] ?? '') || ASSERTION.test(callee);
}

/** `tokenizer(model: "org/name")`: the key says model, the call that only its tokenizer is loaded. */
export function keyedLiteral(key: string, before: string): Context {
  if (SHOWN.test(key)) return { kind: 'mention', how: 'message' };
  if (namesOtherThing(key)) return UNLIKELY;
  const callee = /([\w.]+)\((?:[^()]*,)?\s*\w+\s*:\s*$/.exec(before)?.[1] ?? '';
  return meant(TOKENIZERS.test(callee) ? 'tokenizer' : keyMeaning(key), howKeyed(key));
}

/** What a call calls whose bracket ends `before`; empty for anything else. */
export function calleeOf(before: string): string {
  return CALLEE.exec(before)?.[1] ?? '';
}

/** What the place of a literal is called by its key. */
export function howKeyed(key: string): string {
  return isFolderName(key) ? 'path' : 'variable';
}

/** What a literal is of which a key or call means that. */
export function meant(meaning: KeyMeaning, how: string): Context {
  return meaningContext(meaning, how) ?? { kind: 'model', strength: 'none', how };
}
