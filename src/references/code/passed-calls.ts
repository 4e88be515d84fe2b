import { wordSet } from '../patterns.ts';
import {
  type Argument,
  anyElementOf,
  bindingsOf,
  type Call,
  dottedName,
  type Expression,
  lastPart,
  type Name,
} from '../syntax/code/code.ts';

/** `partial(load, "org/name")`, `asyncio.to_thread(load, "org/name")`, `pool.submit(load, "org/name")`: what is called comes first. */
const FIRST = wordSet('partial to_thread submit run_sync run_in_threadpool apply_async');
/** `map(load, ["org/name"])`: called with each of a list. */
const MAPPING = wordSet('map imap imap_unordered map_async');
/** `Thread(target=load, args=("org/name",))` */
const BY_TARGET = wordSet('Thread Process Timer');

/** `load.remote("org/name")`, `load.delay("org/name")`: run elsewhere by Ray, Modal, Celery, Dask. */
const AFAR = wordSet('remote remote_gen delay spawn local');

/** The call that `call` makes of a function that it is handed; none for most. */
export function passedCalls(call: Call): readonly Call[] {
  const [first, second] = call.args;
  const name = lastPart(dottedName(call.callee));
  if (call.callee.kind === 'name') {
    const method = methodNamed(call.callee);
    if (method !== undefined) return madeOf(call, method, call.args);
  }
  if (BY_TARGET.has(name)) return madeOf(call, given(call, 'target'), itemsOf(given(call, 'args')));
  if (AFAR.has(name) && call.callee.kind === 'member') return madeOf(call, call.callee.object, call.args);
  if (first === undefined || first.keyword !== null) return [];
  const rest = call.args.slice(1);
  if (FIRST.has(name)) return madeOf(call, first.value, rest);
  if (MAPPING.has(name)) return madeOf(call, first.value, rest.map(each));
  // loop.run_in_executor(executor, load, "org/name")
  return name === 'run_in_executor' ? madeOf(call, second?.value, rest.slice(1)) : [];
}

/** `load = AutoModel.from_pretrained`: what `load` is short for. */
function methodNamed({ name, scope }: Name): Expression | undefined {
  const [binding, ...more] = bindingsOf(name, scope);
  const isShort = more.length === 0 && binding?.kind === 'value' && binding.value.kind === 'member';
  return isShort ? binding.value : undefined;
}

function madeOf(call: Call, callee: Expression | undefined, args: readonly Argument[]): readonly Call[] {
  const isFunction = callee?.kind === 'name' || callee?.kind === 'member';
  return isFunction && args.length > 0 ? [{ ...call, callee, args }] : [];
}

function given({ args }: Call, keyword: string): Expression | undefined {
  return args.find((argument) => argument.keyword === keyword)?.value;
}

function itemsOf(list: Expression | undefined): readonly Argument[] {
  return list?.kind === 'list' ? list.items.map((value) => ({ keyword: null, value })) : [];
}

function each({ keyword, value }: Argument): Argument {
  return { keyword, value: keyword === null ? anyElementOf(value) : value };
}
