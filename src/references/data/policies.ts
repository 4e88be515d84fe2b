import { wordSet } from '../patterns.ts';
import { type DataMap, type DataNode, valuesOf } from '../syntax/data/data-tree.ts';

/** Keys of a policy of the gate: docs/policy.md. */
const POLICY_KEYS = wordSet(`
  version extends overridable organization licenses terms models assertions require scopes waivers on-unknown mentions
  ignore-comments on-unread`);
/** Keys beside the models of a policy, of its parts and of a test of it. */
const RULES = wordSet('allow review deny');
const TEST_KEYS = wordSet('model revision path expect because as-of');

const NAMES = /(?:^|\/)(?:model-license-policy|policy-tests?)\.ya?ml$/;

/**
 * True for a policy of the gate and for tests of one, in whatever folder: they name models to judge them. It takes the form of one
 * besides the name, for a change may call anything a policy, and load it.
 */
export function isPolicy(path: string, root: DataNode): boolean {
  if (!NAMES.test(path) || root.kind !== 'map') return false;
  const values = valuesOf(root);
  if (values.has('tests')) return values.size === 1 && areTests(values.get('tests') ?? null);
  const version = values.get('version');
  const isVersioned = version?.kind === 'scalar' && version.text === '1';
  return (isVersioned || values.has('extends')) && hasOnly(root, POLICY_KEYS) && isRuled(values.get('models') ?? null);
}

/** `[{model: org/name, expect: deny}]` */
function areTests(tests: DataNode | null): boolean {
  return (
    tests?.kind === 'list' &&
    tests.items.every((test) => test.kind === 'map' && hasOnly(test, TEST_KEYS) && valuesOf(test).has('expect'))
  );
}

/** `{deny: [org/name]}`, or no word of models. */
function isRuled(models: DataNode | null): boolean {
  return models === null || (models.kind === 'map' && hasOnly(models, RULES));
}

function hasOnly(map: DataMap, keys: ReadonlySet<string>): boolean {
  return map.entries.every(({ key }) => keys.has(key.text));
}
