import { addTo } from '../../../domain.ts';
import { type Call, type CodeUnit, dottedName, type Expression, lastPart } from '../../syntax/code/code.ts';
import { NAMED_OPTION } from '../call-names.ts';
import { positionalOf } from './calls.ts';

/** Values by the name of the attribute, key or option that holds them, anywhere in a file. */
export type Fields = ReadonlyMap<string, readonly Expression[]>;

/** Calls whose keywords set fields of what they are called on. */
const SETTING = /\.(?:update|set_defaults|setdefault|merge_from_dict)$/;

/** Defaults of options, by the names that their values go by: `--model-name`, `dest="model_name"`. */
export function optionsOf(calls: readonly Call[]): Fields {
  const options = new Map<string, Expression[]>();
  for (const call of calls) {
    const { callee, args } = call;
    const dotted = dottedName(callee);
    if (!NAMED_OPTION.test(dotted)) continue;
    const positional = positionalOf(call);
    // DEFINE_string("name", "org/name", "help")
    const isFlag = lastPart(dotted).startsWith('DEFINE');
    const fallback = args.find(({ keyword }) => keyword === 'default')?.value ?? (isFlag ? positional[1] : undefined);
    const dest = args.find(({ keyword }) => keyword === 'dest')?.value;
    if (fallback === undefined) continue;
    for (const name of isFlag ? positional.slice(0, 1) : positional) {
      if (name.kind === 'text') addTo(options, name.value.replace(/^-+/, '').replace(/-/g, '_'), fallback);
    }
    if (dest?.kind === 'text') addTo(options, dest.value, fallback);
  }
  return options;
}

/**
 * What `args.model_name` and `config.model_name` may be: fields of classes, `options`, and what is assigned to an attribute or a
 * key of that name: `config.model_name = ...`, `config["model_name"] = ...`, `config.update(model_name=...)`.
 */
export function fieldsOf({ scopes, roots }: CodeUnit, calls: readonly Call[], options: Fields): Fields {
  const fields = new Map<string, Expression[]>();
  for (const { kind, bindings } of scopes) {
    if (kind !== 'class') continue;
    for (const [name, all] of bindings) {
      for (const binding of all) if (binding.kind === 'value') addTo(fields, name, binding.value);
    }
  }
  for (const [name, values] of options) for (const value of values) addTo(fields, name, value);
  for (const { role, expression } of roots) {
    if (role.kind === 'binding' && role.name.includes('.')) addTo(fields, lastPart(role.name), expression);
  }
  for (const call of calls) if (SETTING.test(dottedName(call.callee))) addSet(fields, call);
  return fields;
}

/** What `config.update(name=..., **{"name": ...})` and `config.setdefault("name", ...)` set. */
function addSet(fields: Map<string, Expression[]>, { args }: Call): void {
  const [first, second] = args.map(({ value }) => value);
  for (const { keyword, value } of args) {
    if (keyword !== null) addTo(fields, keyword, value);
    for (const { key, value: set } of value.kind === 'dict' ? value.entries : []) {
      if (key?.kind === 'text') addTo(fields, key.value, set);
    }
  }
  if (first?.kind === 'text' && second !== undefined) addTo(fields, first.value, second);
}
