import { type Binding, bindingsOf, dottedName, type Expression, type Scope } from '../../syntax/code/code.ts';
import { enclosingClass } from '../../syntax/code/targets.ts';

/** The class of this file that `object` names, or that `self` is one of. */
export function classOf(object: Expression): Scope | null {
  if (object.kind !== 'name') return null;
  if (/^(?:self|cls|this)$/.test(object.name)) return enclosingClass(object.scope);
  for (const binding of bindingsOf(object.name, object.scope)) {
    if (binding.kind === 'scope' && binding.scope.kind === 'class') return binding.scope;
  }
  return null;
}

/** The class whose constructor calls that of the class above, by `super().__init__`; null for any other callee. */
export function classCallingSuper(callee: Expression): Scope | null {
  if (callee.kind !== 'member' || dottedName(callee) !== 'super.__init__' || callee.object.kind !== 'call') return null;
  const inner = callee.object.callee;
  return inner.kind === 'name' ? enclosingClass(inner.scope) : null;
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

/** The functions and classes that `named` is, of this file or, by `imported`, of a module that it imports. */
export function scopesNamed(
  named: Expression,
  imported: (module: string, name: string) => readonly Scope[],
): readonly Scope[] {
  const head = named.kind === 'member' ? named.object : named;
  if (head.kind !== 'name') return [];
  return bindingsOf(head.name, head.scope).flatMap((binding) => {
    if (named.kind !== 'member' && binding.kind === 'scope') return [binding.scope];
    if (binding.kind !== 'import') return [];
    if (named.kind !== 'member') return binding.name === null ? [] : imported(binding.module, binding.name);
    return imported(moduleOf(binding), named.name);
  });
}

/** The module that a name is bound to: `b` of `import a.b as b`, `from a import b`, `from . import b`. */
export function moduleOf({ module, name }: Binding & { kind: 'import' }): string {
  if (name === null) return module;
  return module.endsWith('.') ? module + name : `${module}.${name}`;
}

/** What the function of a parameter's name returns: a fixture, https://docs.pytest.org/en/stable/how-to/fixtures.html. */
export function fixtureOf(name: string, { parent }: Scope): readonly Expression[] {
  if (parent === null) return [];
  return bindingsOf(name, parent).flatMap((binding) => (binding.kind === 'scope' ? binding.scope.returns : []));
}

/** `config.NAME`, `pkg.config.NAME` of a module that was imported as a whole, or from one. */
export function importedMember(
  object: Expression,
  names: readonly string[],
  imported: (module: string, names: readonly string[]) => readonly Expression[],
): readonly Expression[] {
  if (object.kind === 'member') return importedMember(object.object, [object.name, ...names], imported);
  if (object.kind !== 'name') return [];
  return bindingsOf(object.name, object.scope).flatMap((binding) => {
    if (binding.kind !== 'import') return [];
    return imported(binding.module, binding.name === null ? names : [binding.name, ...names]);
  });
}
