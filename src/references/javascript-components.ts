// Scripts of Vue, Svelte and Astro components. https://vuejs.org/api/sfc-spec https://svelte.dev/docs

import type { Extraction, SourceFile } from '../domain.ts';
import { joined } from './extraction.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { embeddedView, stretch } from './source-file.ts';

export const javascriptComponents: Extractor = {
  id: 'javascript-components',
  title: 'Vue, Svelte and Astro components',
  documentation: 'https://vuejs.org/api/sfc-spec',
  forms: ['<script setup>const model = "org/name"</script>', '---\nconst model = "org/name";\n---'],
  language: 'component',
  applies: (path) => /\.(?:vue|svelte|astro)$/.test(path),
  extract(file, context) {
    const scripts = joined(scriptsOf(file).map((script) => context.embed('javascript', script)));
    const markup = readAttributes(file, context);
    return { references: [...scripts.references, ...markup.references], problems: scripts.problems };
  },
};

/** `<script setup lang="ts">`, and the fence at the head of an Astro file. */
const SCRIPT = /<script\b[^>]*>|^---\r?\n/g;

function scriptsOf(file: SourceFile): readonly SourceFile[] {
  const scripts: SourceFile[] = [];
  SCRIPT.lastIndex = 0;
  for (let match = SCRIPT.exec(file.text); match !== null; match = SCRIPT.exec(file.text)) {
    const start = match.index + match[0].length;
    const close = file.text.indexOf(match[0].startsWith('<') ? '</script' : '\n---', start);
    const end = close === -1 ? file.text.length : close;
    scripts.push(stretch(file, start, end));
    SCRIPT.lastIndex = end;
  }
  return scripts;
}

/** The markup with its scripts blanked, for the attributes and links that HTML has too. */
function readAttributes(file: SourceFile, context: ExtractContext): Extraction {
  let text = file.text;
  for (const tag of ['script', 'style']) {
    text = text.replace(new RegExp(`<${tag}\\b[^>]*>[\\s\\S]*?(?:</${tag}|$)`, 'g'), (whole) =>
      whole.replace(/[^\n]/g, ' '),
    );
  }
  return context.embed('html', embeddedView(file, text, 0));
}
