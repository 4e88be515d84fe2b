import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../../source-file.ts';
import type { Expression } from './code.ts';

/** How deep expressions are followed; what lies deeper is not read and reported so. */
export const MAX_DEPTH = 500;

/** Blocks nested deeper than this are not read and reported as damage. */
export const MAX_BLOCKS = 200;

/** Where a node stands. */
export function span(node: SyntaxNode): Span {
  return { start: node.from, end: node.to };
}

/** The text of a node, as it is written. */
export function sourceOf({ source }: { readonly source: string }, node: SyntaxNode): string {
  return source.slice(node.from, node.to);
}

/** The children of a node without those called as in `punctuation`. */
export function childrenBut(punctuation: ReadonlySet<string>, node: SyntaxNode): SyntaxNode[] {
  const parts: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!punctuation.has(child.name)) parts.push(child);
  }
  return parts;
}

/** An expression that carries no value of its own, with its parts inside. */
export function opaque(node: SyntaxNode, children: readonly Expression[] = []): Expression {
  return { kind: 'opaque', children, ...span(node) };
}

/** The only one of `children`, which stands for the whole node: `(a)`, `await a`. Several stay parts of it. */
export function onlyOf(node: SyntaxNode, children: readonly Expression[]): Expression {
  const [only] = children;
  return only !== undefined && children.length === 1 ? only : opaque(node, children);
}

/** A template of `parts`; a single text is a text that fills the whole node. */
export function templateOf(node: SyntaxNode, parts: readonly Expression[]): Expression {
  const [only] = parts;
  if (only?.kind === 'text' && parts.length === 1) return { ...only, ...span(node) };
  return { kind: 'template', parts, ...span(node) };
}

/** What the parser could not make sense of. */
export function damageIn(tree: Tree): Span[] {
  const damage: Span[] = [];
  tree.iterate({
    enter: ({ from, to, type }) => {
      if (type.isError) damage.push({ start: from, end: to });
    },
  });
  return damage;
}
