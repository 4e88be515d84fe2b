import { append, type Extraction, type ModelReference, type SourceFile } from '../../domain.ts';
import type { Context } from '../code/context/keyed.ts';
import { isSpokenName } from '../code/context/spoken.ts';
import { languageIn } from '../code/embedded.ts';
import { decide } from '../code/judge.ts';
import { namesOfLoaders } from '../code/loads/loaders.ts';
import { PYTHON_LOADERS } from '../code/loads/python-loaders.ts';
import { outlookOf } from '../code/screen/outlook.ts';
import { type CodeSigns, screenedSource } from '../code/screen/screened-source.ts';
import { NOTHING } from '../extraction.ts';
import type { ExtractContext } from '../extractor.ts';
import { isLegacyBeyondDoubt } from '../names/bare-names.ts';
import { type Named, named, namedShort } from '../names/named.ts';
import { isServedName, isTypicalName, plausibleId } from '../names/plausible.ts';
import { holdsProviderUrl, isProviderPath } from '../names/providers.ts';
import { asMention, referenceTo } from '../reference.ts';
import { embeddedView } from '../source-file.ts';
import { unescapeString } from '../syntax/string-escapes.ts';
import { type LiteralTraits, literalContext } from './context.ts';
import { enumerationsOfModels, repositoryOfCase } from './enumerations.ts';
import { repositoryOfHalves } from './halves.ts';
import { nameOf } from './keys.ts';
import { type Literal, literalsOf } from './lexis.ts';
import { namesHandedToLoaders } from './surroundings.ts';

/** The references in the literals of a source, which is written as files at `path` are. */
export function literalReferences(file: SourceFile, path: string, context: ExtractContext): Extraction {
  const source = screenedSource(file.text, SIGNS);
  if (outlookOf(source, context.mirrors) !== 'code') return NOTHING;
  const traits = traitsOf(file, path);
  const references: ModelReference[] = [];
  for (const literal of literalsOf(path, file.text)) append(references, modelsOf(literal, file, traits, context));
  return { references, problems: [] };
}

const SIGNS: CodeSigns = { quotes: '"\'`', calls: namesOfLoaders(PYTHON_LOADERS), regions: null };

/** `"{\"model\": \"org/name\"}"`, `'[{"model": "org/name"}]'` */
const JSON_TEXT = /^\s*(?:\{|\[\s*\{)\s*\\?"\w/;

/** What speaks of models of language, speech or vision. */
const OF_MODELS =
  /hugging|\bhf[_.:]|llms?\b|transformer|ollama|gguf|onnx|safetensors|embedding|inference|tokeniz|whisper|diffusion|openai|vllm|lora|prompt/i;

/** `config_test.go`, `src/test/java/LoadTest.java`. */
const TEST_PATH = /(?:^|\/)(?:tests?|testdata|spec|testthat)\/|[_-](?:test|spec)\.\w+$|Tests?\.\w+$/;

interface SourceTraits extends LiteralTraits {
  /** It tests something: what it names may be made up. */
  readonly isTest: boolean;
  /** It lies in the folder of a provider. */
  readonly isOfProvider: boolean;
}

function traitsOf({ path, text }: SourceFile, writtenAs: string): SourceTraits {
  return {
    handed: namesHandedToLoaders(text),
    enumerations: enumerationsOfModels(text),
    isOfModels: OF_MODELS.test(text),
    asksServers: holdsProviderUrl(text) || text.includes('Ollama'),
    isScript: /\.ps[md]?1$/i.test(writtenAs),
    isTest: TEST_PATH.test(path),
    isOfProvider: isProviderPath(path),
  };
}

function modelsOf(
  literal: Literal,
  file: SourceFile,
  traits: SourceTraits,
  context: ExtractContext,
): readonly ModelReference[] {
  const name = nameIn(literal, file.text, traits);
  if (JSON_TEXT.test(name.text)) {
    const { value, offsets } = unescapeString(file.text, name.start, name.start + name.text.length);
    return context.embed('json', embeddedView(file, value, offsets)).references;
  }
  const own = namedByHalves(name, file, context.mirrors) ?? namedBy(name, file, traits, context.mirrors);
  const embedded = embeddedIn(file, literal, traits, context);
  return own === null ? embedded : [...embedded, own];
}

function namedByHalves(literal: Literal, file: SourceFile, mirrors: readonly string[]): ModelReference | null {
  const halves = repositoryOfHalves(literal, file.text);
  const reading = halves === null ? null : named(halves.id, mirrors, true);
  const decision = reading === null ? null : decide(reading, { kind: 'model', strength: 'strong', how: 'model' });
  if (halves === null || decision === null || decision.purpose === 'other') return null;
  const location = file.locate(literal.start, halves.end);
  return referenceTo(decision.named, { ...decision, written: halves.id, location });
}

/** The model that a literal is the name of, by its looks and by what stands around it. */
function namedBy(
  { text, start }: Literal,
  file: SourceFile,
  traits: SourceTraits,
  mirrors: readonly string[],
): ModelReference | null {
  const trusted = trustedReading(text, mirrors);
  if (trusted === null) return null;
  const end = start + text.length;
  const around = servedContext(literalContext(file.text, start - 1, end + 1, traits), traits);
  if (isWord(text) && !isLoaded(around)) return null;
  const isTrusted = isModel(around) && (isLoaded(around) || !isServedName(plausibleId(trusted.model)));
  const reading = isTrusted || isPlainLegacy(trusted, around) ? trusted : named(text, mirrors);
  if (reading === null || (traits.isTest && isMadeUp(reading, around))) return null;
  const decision = decide(reading, around);
  if (decision === null || decision.purpose === 'other') return null;
  return referenceTo(decision.named, { ...decision, written: text, location: file.locate(start, end) });
}

/** `Bridge/OpenRouter/ModelCatalog.php`: what the client of a provider names and does not load, the provider serves. */
function servedContext(context: Context, { isOfProvider }: SourceTraits): Context {
  return isOfProvider && context.kind === 'model' && !isLoaded(context) ? { kind: 'mention', how: 'hosted' } : context;
}

/** References of a literal that is text in another language. A setting that is compared sets nothing. */
function embeddedIn(
  file: SourceFile,
  { text, start }: Literal,
  traits: LiteralTraits,
  context: ExtractContext,
): readonly ModelReference[] {
  const language = text.includes('/') ? languageIn(text, false) : null;
  if (language === null) return [];
  const { references } = context.embed(language, embeddedView(file, text, start));
  if (references.length === 0) return references;
  const name = nameOf(file.text.slice(Math.max(0, start - MAX_NAME), start - 1));
  if (name !== undefined && (HELP.test(name) || isSpokenName(name))) return references.map(asMention);
  const around =
    language === 'properties' ? literalContext(file.text, start - 1, start + text.length + 1, traits) : null;
  return around?.kind === 'mention' ? [] : references;
}

/** Text before a literal that holds the name of what it is given to. */
const MAX_NAME = 120;
/** `Long: "..."` of Go's Cobra, `long_about = "..."` of Rust's clap: the help of a command. */
const HELP = /^(?:Long|Short|(?:long_)?about)$/;

/** The name inside a literal: `hgf"org/name:model"` of Transformers.jl, `"${embedding.model:org/name}"` of Spring. */
function nameIn(literal: Literal, source: string, { enumerations }: LiteralTraits): Literal {
  const { text, start } = literal;
  const repository = repositoryOfCase(text, start, enumerations);
  if (repository !== null) return { text: repository, start };
  if (source.startsWith('hgf', start - 4)) return { text: text.replace(/:\w+$/, ''), start };
  const [, before = '', name] = PROPERTY.exec(text) ?? TAG_DEFAULT.exec(text) ?? [];
  return name === undefined ? literal : { text: name, start: start + before.length };
}

/** ``env:"MODEL_ID" envDefault:"org/name"`` in the tag of a field of Go. */
const TAG_DEFAULT = /^((?:\w+:"[^"\n]*" )*(?:envD|d)efault:")([^"\s]+)"/;
const PROPERTY = /^(\\?\$\{[\w.-]{1,100}:)([^{}\s]+)\}$/;

/** `gpt2`, `distilgpt2`: only what loads it says so. */
function isWord(text: string): boolean {
  return !/[/-]/.test(text);
}

/** An explicit form, or what is the name of a model only where a model is named: a part's name, one without owner. */
function trustedReading(text: string, mirrors: readonly string[]): Named | null {
  if (isWord(text)) return /\d/.test(text) ? namedShort(text, ['legacy']) : null;
  return named(text, mirrors, true) ?? namedShort(text, ['legacy', 'sentence-transformers']);
}

/** `.transformer("distilbert-base-uncased")`: a name without owner that can mean nothing else, where a part of a model is named. */
function isPlainLegacy({ form, model }: Named, context: Context): boolean {
  return (
    form === 'alias-legacy' && isLegacyBeyondDoubt(model) && context.kind === 'model' && context.strength === 'weak'
  );
}

/** Tests make names up: there only what is a model beyond doubt counts, and where a model is named what has a size or family in it. */
function isMadeUp({ looks, model }: Named, context: Context): boolean {
  if (looks === 'sure' || isLoaded(context)) return false;
  const [owner = '', name = ''] = model.split('/');
  // `codegemma/codegemma-2b`
  return looks === 'possible' || !isModel(context) || !isTypicalName(model) || name.startsWith(owner);
}

/** A call loads it, whatever it is called. */
function isLoaded(context: Context): boolean {
  return isModel(context) && context.kind === 'model' && !/^(?:variable|literal|path)$/.test(context.how);
}

function isModel(context: Context): boolean {
  return context.kind === 'model' && context.strength === 'strong';
}
