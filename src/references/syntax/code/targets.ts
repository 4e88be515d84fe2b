import { type Binding, bind, type Expression, type Scope } from './code.ts';

/** A name that an assignment gave a value. */
export interface Bound {
  readonly name: string;
  readonly value: Expression;
  /** Where it is bound: a class for `self.x`. */
  readonly owner: Scope;
}

/**
 * Binds the targets of one assignment to `value`, pairwise where both sides are lists. `self.x` is bound in the class,
 * `a.x` and `d["x"]["y"]` are called `a.x` and `d.x.y` and bound nowhere.
 */
export function bindTargets(targets: readonly Expression[], value: Expression, scope: Scope): Bound[] {
  const flat = targets.flatMap((target) => (target.kind === 'list' ? target.items : [target]));
  const [only] = flat;
  if (only !== undefined && flat.length === 1) return bindTarget(only, value, { kind: 'value', value }, scope);
  return flat.flatMap((target, index) => {
    const part = value.kind === 'list' && value.items.length === flat.length ? value.items[index] : undefined;
    if (part !== undefined) return bindTarget(target, part, { kind: 'value', value: part }, scope);
    bindTarget(target, value, { kind: 'element', of: value, index }, scope);
    return [];
  });
}

function bindTarget(target: Expression, value: Expression, binding: Binding, scope: Scope): Bound[] {
  switch (target.kind) {
    case 'name':
      bind(scope, target.name, binding);
      return [{ name: target.name, value, owner: scope }];
    case 'member': {
      const owner = isSelf(target.object) ? enclosingClass(scope) : null;
      if (owner !== null) bind(owner, target.name, binding);
      return [{ name: owner === null ? pathOf(target) : target.name, value, owner: owner ?? scope }];
    }
    case 'index':
      return [{ name: pathOf(target), value, owner: scope }];
    default:
      return [];
  }
}

/** `d["x"].y` and `d["x"]["y"][0]` are called d.x.y, `d[i]` d. */
function pathOf(target: Expression): string {
  switch (target.kind) {
    case 'name':
      return target.name;
    case 'member':
      return `${pathOf(target.object)}.${target.name}`;
    case 'index':
      return target.key.kind === 'text' ? `${pathOf(target.object)}.${target.key.value}` : pathOf(target.object);
    default:
      return '';
  }
}

function isSelf(object: Expression): boolean {
  return object.kind === 'name' && /^(?:self|cls|this)$/.test(object.name);
}

/** The class whose method `scope` is in, null outside classes. */
export function enclosingClass(scope: Scope): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.kind === 'class') return at;
  return null;
}
