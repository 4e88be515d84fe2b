import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(root, 'src');

interface Layer {
  readonly name: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

/** `import ... from '...'`, `export ... from '...'`, `import '...'` and `import('...')`. */
const IMPORT = /^(?:import|export)\b[^'";]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

function layersInDocument(): readonly Layer[] {
  const document = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const rows = document.split('\n').filter((line) => /^\| `/.test(line));
  return rows.map((row) => {
    const [name = '', imports = '', packages = ''] = row.split('|').slice(1);
    const codeSpans = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    return { name: codeSpans(name)[0] ?? '', imports: codeSpans(imports), packages: codeSpans(packages) };
  });
}

function layerOf(path: string, layers: readonly Layer[]): Layer | undefined {
  return layers.find((layer) => (layer.name.endsWith('/') ? path.startsWith(layer.name) : path === layer.name));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The layer or package that an import leads to. */
function targetOf(file: string, specifier: string, layers: readonly Layer[]): string {
  if (!specifier.startsWith('.')) return packageOf(specifier);
  return layerOf(relative(sources, join(sources, dirname(file), specifier)), layers)?.name ?? '';
}

describe('the layer table of ARCHITECTURE.md', () => {
  const layers = layersInDocument();
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

  it('has a row for every source file', () => {
    expect(files.filter((file) => layerOf(file, layers) === undefined)).toEqual([]);
  });

  it('allows every import that the sources make, and nothing else', () => {
    const used = new Map(layers.map((layer) => [layer, new Set<string>()]));
    const forbidden: string[] = [];
    for (const file of files) {
      const layer = layerOf(file, layers);
      if (layer === undefined) continue;
      for (const match of readFileSync(join(sources, file), 'utf8').matchAll(IMPORT)) {
        const specifier = match[1] ?? match[2] ?? match[3] ?? '';
        const target = targetOf(file, specifier, layers);
        if (target === layer.name) continue;
        used.get(layer)?.add(target);
        if (!layer.imports.concat(layer.packages).includes(target)) forbidden.push(`${file} imports "${specifier}"`);
      }
    }
    const unused = [...used].flatMap(([{ name, imports, packages }, targets]) =>
      imports
        .concat(packages)
        .flatMap((listed) => (targets.has(listed) ? [] : [`${name} does not import "${listed}"`])),
    );
    expect({ forbidden, unused }).toEqual({ forbidden: [], unused: [] });
  });
});
