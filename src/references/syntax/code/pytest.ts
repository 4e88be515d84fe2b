import type { Span } from '../../source-file.ts';
import { type Argument, anyElementOf, type Binding, bind, type Expression, type Scope } from './code.ts';

/** What the decorator `name` of pytest says of the parameters of the function below it; nothing for any other decorator. */
export function bindByPytest(scope: Scope, name: string, args: readonly Argument[]): void {
  if (name === 'parametrize') bindParametrized(scope, args);
  if (name === 'fixture') bindRequested(scope, args);
}

/** `@pytest.mark.parametrize("a, b", [...])`, https://docs.pytest.org/en/stable/how-to/parametrize.html */
function bindParametrized(scope: Scope, args: readonly Argument[]): void {
  const [names, values] = args.map(({ value }) => value);
  if (names === undefined || values === undefined) return;
  const listed = names.kind === 'text' ? names.value.split(',') : [];
  for (const [index, name] of listed.entries()) {
    const binding: Binding = { kind: 'element', of: values, index: listed.length === 1 ? null : index };
    bind(scope, name.trim(), binding);
  }
}

/** `@pytest.fixture(params=[...])`: what `request.param` may be, https://docs.pytest.org/en/stable/how-to/fixtures.html#fixture-parametrize */
function bindRequested(scope: Scope, args: readonly Argument[]): void {
  const params = args.find(({ keyword }) => keyword === 'params')?.value;
  if (params === undefined) return;
  const at: Span = { start: params.start, end: params.end };
  const key: Expression = { kind: 'text', value: 'param', offsets: at.start, ...at };
  bind(scope, 'request', {
    kind: 'value',
    value: { kind: 'dict', entries: [{ key, value: anyElementOf(params) }], ...at },
  });
}
