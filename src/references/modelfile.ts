// Ollama Modelfiles. https://docs.ollama.com/modelfile

import type { ModelReference } from '../domain.ts';
import type { Extractor } from './extractor.ts';
import { aliasOf } from './names/aliases.ts';
import { namedModels, type Place } from './names/named-models.ts';
import { referenceTo } from './reference.ts';
import { type Assembly, verbatim } from './syntax/assembly.ts';

export const modelfile: Extractor = {
  id: 'modelfile',
  title: 'Ollama Modelfiles',
  documentation: 'https://docs.ollama.com/modelfile',
  forms: ['FROM hf.co/org/name-GGUF:Q4_K_M', 'ADAPTER hf.co/org/adapter'],
  language: 'modelfile',
  applies: (path) => /(?:^|\/)Modelfile(?:[._-][^/]*)?$|\.modelfile$/i.test(path),
  extract: (file, { mirrors }) => {
    const references = [...file.text.matchAll(SOURCE)].flatMap((match) => {
      const source = match[2] ?? '';
      const end = match.index + match[0].length;
      return sourceModels(verbatim(file, end - source.length, end), mirrors);
    });
    return { references, problems: [] };
  },
};

/** `FROM hf.co/org/name:Q8_0` */
const SOURCE = /^[ \t]*(FROM|ADAPTER)[ \t]+(\S+)/gim;
/** Other names are those of Ollama's own registry, or paths. */
const ON_THE_HUB = /^(?:https?:\/\/)?(?:hf\.co|huggingface\.co)\//i;

function sourceModels(value: Assembly, mirrors: readonly string[]): readonly ModelReference[] {
  const place: Place = { how: 'modelfile', meaning: 'strong', mirrors };
  if (ON_THE_HUB.test(value.text)) return namedModels(value, place);
  const alias = aliasOf('ollama', value.text);
  if (alias === null) return [];
  const location = value.locate(0, value.text.length);
  const said = { written: value.text, how: 'ollama-name', class: 'mention', certainty: 'certain', location } as const;
  return [referenceTo({ ...alias, file: null }, said)];
}
