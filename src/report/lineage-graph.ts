import type { Determination, OwnDetermination } from '../domain.ts';
import { mermaidLabel } from './escape.ts';

/**
 * The lineage of a model as a Mermaid graph, base models on top: each model with the licenses it carries itself, each edge
 * with the relation. Null when there is no lineage to show.
 */
export function lineageGraph(determination: Determination): string | null {
  if (determination.lineage.length === 0) return null;
  const names = new Map<string, string>([[determination.own.model, 'm0']]);
  const lines = ['```mermaid', 'flowchart BT', `  ${node('m0', determination.own)}`];
  for (const { own } of determination.lineage) {
    if (names.has(own.model)) continue;
    const name = `m${names.size}`;
    names.set(own.model, name);
    lines.push(`  ${node(name, own)}`);
  }
  for (const { own, relation, child } of determination.lineage) {
    const [from, to] = [names.get(child), names.get(own.model)];
    if (from === undefined || to === undefined) continue;
    lines.push(`  ${from} -->|"${relation === 'unknown' ? 'made from' : relation}"| ${to}`);
  }
  return [...new Set(lines), '```'].join('\n');
}

function node(name: string, own: OwnDetermination): string {
  const licenses = own.licenses.map((governing) => governing.license).join(', ');
  return `${name}["${mermaidLabel(own.model)}<br/>${mermaidLabel(licenses === '' ? own.kind : licenses)}"]`;
}
