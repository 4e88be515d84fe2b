import { namesAttribute, namesModels, speaksOfModel } from '../../names/model-keys.ts';
import { isClient, namesProvider } from '../../names/providers.ts';
import { lastPart, qualifiedName } from '../../syntax/code/code.ts';
import { isOfFiles } from '../embedded.ts';
import type { Frame } from '../index.ts';
import { argumentContext, type ContextRules, flaggedContext, handsOn } from './argument-context.ts';
import { isHosted, isPinned } from './beside.ts';
import { fallbackContext } from './fallbacks.ts';
import { type Context, entryContext, keyedContext, OTHER } from './keyed.ts';
import { roleContext, type Way } from './role-context.ts';
import { testColumn } from './test-cases.ts';

/** Reads the surroundings from the inside out, until something decides. */
export function readContext(frame: Frame, rules: ContextRules): Context {
  if (isNamedToProvider(frame)) return { kind: 'mention', how: 'hosted' };
  if (isOfOllama(frame)) return { kind: 'mention', how: 'ollama' };
  const column = testColumn(frame);
  const byColumn = column === null ? null : keyedContext(column, 'list');
  if (byColumn !== null) return byColumn;
  const passed = new Passed(rules);
  let at = frame;
  while (at.kind !== 'root') {
    const decided = passed.through(at);
    if (decided !== null) return decided;
    at = at.outer;
  }
  return passed.told(roleContext(at.role, { ...passed, alone: at === frame }));
}

/** What was passed on the way out of a string, and what it makes of what decides in the end. */
class Passed implements Omit<Way, 'alone'> {
  how: string | null = null;
  nested = false;
  made = false;
  readonly indices: number[] = [];
  #attribute = false;
  #pinned = false;
  readonly #rules: ContextRules;

  constructor(rules: ContextRules) {
    this.#rules = rules;
  }

  /** Takes one frame in: the context if it decides, else null. */
  through(at: Exclude<Frame, { kind: 'root' }>): Context | null {
    switch (at.kind) {
      case 'part':
        // `command + ["pull", "org/name"]` joins lists, no words.
        return this.nested ? null : OTHER;
      case 'compared':
        return { kind: 'mention', how: 'comparison' };
      case 'key':
        return keyOfTable(at.outer, this.#rules);
      case 'lookup':
        return { kind: 'mention', how: 'lookup' };
      case 'element':
        return this.#element(at);
      case 'option':
        return fallbackContext(at.of, this.how);
      case 'value':
        return this.#value(at);
      case 'argument':
        return this.#argument(at);
      default:
        return null;
    }
  }

  /**
   * What lies on the way may add or take: with a commit of the Hub beside it (`Model(path="org/name", revision="1a2b...")`)
   * what may be a model is one; `{"a": {"chat_template": "x/y"}}` is an attribute of one, whatever the table holds.
   */
  told(context: Context): Context {
    if (context.kind !== 'model') return context;
    if (this.#attribute && context.strength === 'strong') return { ...context, strength: 'weak' };
    return this.#pinned && !this.#attribute && context.strength === 'weak'
      ? { ...context, strength: 'strong' }
      : context;
  }

  #element(at: Frame & { kind: 'element' }): Context | null {
    this.indices.push(at.index);
    const decided = isOfFiles(at.list, at.outer) ? OTHER : flaggedContext(at.list.items[at.index - 1]);
    this.how ??= 'list';
    this.nested = true;
    return decided;
  }

  #value(at: Frame & { kind: 'value' }): Context | null {
    const decided = valueContext(at);
    if (decided !== null) return this.told(decided);
    this.#attribute ||= at.key !== null && at.outer.kind !== 'root' && namesAttribute(at.key);
    this.#pinned ||= isPinned(at.dict.entries);
    this.how ??= 'dict-value';
    this.nested = true;
    return null;
  }

  #argument(at: Frame & { kind: 'argument' }): Context | null {
    this.#pinned ||= isPinned(at.call.args);
    const decided = argumentContext(at, this.#rules, this.how);
    if (decided.context !== null) return this.told(decided.context);
    this.how ??= decided.how;
    this.made ||= !handsOn(at.call);
    return null;
  }
}

/** `new ChatGroq({ model: "org/name" })`, `GROQ_MODELS = ["org/name"]`, `{ groq: { models: ["org/name"] } }` */
function isOfProvider(frame: Frame): boolean {
  let isServed = false;
  for (let at = frame; ; at = at.outer) {
    const name = nameAt(at);
    if (/embed|rerank|local/i.test(name)) return false;
    isServed ||= namesProvider(name) || (at.kind === 'argument' && isClient(lastPart(qualifiedName(at.call.callee))));
    if (at.kind === 'root') return isServed;
  }
}

/** `ChatOllama(model="owner/name")`, `ollama.chat({ model: "owner/name" })`, `OLLAMA_MODEL = "owner/name"` */
function isOfOllama(frame: Frame): boolean {
  let at = frame;
  while (at.kind === 'value' || at.kind === 'option') at = at.outer;
  return at.kind === 'argument' ? OLLAMA_CALL.test(qualifiedName(at.call.callee)) : OLLAMA_NAME.test(nameAt(at));
}

const OLLAMA_CALL =
  /(?:^|\.)(?:ollama\.(?!\w*[hH]ugging)\w+|(?:Async|Chat)?Ollama(?:Chat|LLM|Embeddings?|Model|Client)*)$/;
const OLLAMA_NAME = /^(?:default_?)?ollama_?(?:(?:chat|llm|embed(?:ding)?|vision)_?)?models?(?:_?(?:name|id|tag)s?)?$/i;

/** What a frame is called. */
function nameAt(frame: Frame): string {
  if (frame.kind === 'value') return frame.key ?? '';
  if (frame.kind === 'argument') return frame.keyword ?? '';
  return frame.kind === 'root' && 'name' in frame.role ? frame.role.name : '';
}

/** `MODEL_ID = "org/name"`, `MODELS = ["org/name"]`, `{"base_model": "org/name"}`: stands under a name that says model. */
export function isCalledModel(frame: Frame): boolean {
  for (let at = frame; ; at = at.outer) {
    if (speaksOfModel(nameAt(at))) return true;
    if (at.kind === 'root') return false;
  }
}

/** `{ endpoint: "https://openrouter.ai/api", model: "org/name" }`: what a request to a provider names, also in a list. */
function isNamedToProvider(frame: Frame): boolean {
  if (isOfProvider(frame)) return true;
  let at = frame;
  while (at.kind === 'element' || at.kind === 'option') at = at.outer;
  if (at.kind === 'value') return isHosted(at.dict.entries);
  return at.kind === 'argument' && at.keyword !== null && isHosted(at.call.args);
}

/** What its key says of a value, and the table that holds the entry. */
function valueContext({ key, dict, outer }: Frame & { kind: 'value' }): Context | null {
  const decided = key === null ? null : entryContext(dict, key);
  // What stands under an id is told of that model.
  const isWeak = decided?.kind === 'model' && decided.strength === 'weak' && key?.includes('/') === false;
  return isWeak && isAmongModels(outer) ? { ...decided, strength: 'strong' } : decided;
}

/** `models: { chat: { repo: "org/name" } }`: whatever its role is called, what a table of models holds is one. */
function isAmongModels(frame: Frame): boolean {
  let at = frame;
  while (at.kind === 'element' || at.kind === 'option' || (at.kind === 'value' && !namesModels(at.key ?? '')))
    at = at.outer;
  if (at.kind === 'value') return true;
  return at.kind === 'root' && at.role.kind === 'binding' && namesModels(at.role.name);
}

/** A key of a table: in a table of models (`MODELS = {"org/name": ...}`) it names one, elsewhere it is only looked up. */
function keyOfTable(outer: Frame, rules: ContextRules): Context {
  const table = outer.kind === 'root' || outer.kind === 'value' ? readContext(outer, rules) : OTHER;
  const isModels = table.kind === 'model' && table.strength === 'strong';
  return isModels ? { kind: 'model', strength: 'weak', how: 'dict-key' } : { kind: 'mention', how: 'dict-key' };
}

/** True for a string that stands as a statement of its own. */
export function isDocstring(frame: Frame): boolean {
  return frame.kind === 'root' && frame.role.kind === 'statement';
}
