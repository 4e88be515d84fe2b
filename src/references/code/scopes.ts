import { bindingsOf, type Expression, type Scope } from '../syntax/code.ts';
import { enclosingClass } from '../syntax/python-targets.ts';

/** The class of this file that `object` names, or that `self` is one of. */
export function classOf(object: Expression): Scope | null {
  if (object.kind !== 'name') return null;
  if (/^(?:self|cls|this)$/.test(object.name)) return enclosingClass(object.scope);
  for (const binding of bindingsOf(object.name, object.scope)) {
    if (binding.kind === 'scope' && binding.scope.kind === 'class') return binding.scope;
  }
  return null;
}

/** The function or method of this file that `callee` names. */
export function functionOf(callee: Expression): Scope | null {
  if (callee.kind === 'name') {
    for (const binding of bindingsOf(callee.name, callee.scope)) {
      if (binding.kind === 'scope' && binding.scope.kind === 'function') return binding.scope;
    }
  }
  if (callee.kind !== 'member') return null;
  const method = classOf(callee.object)?.bindings.get(callee.name)?.[0];
  return method?.kind === 'scope' ? method.scope : null;
}
