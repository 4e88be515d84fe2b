// Plain lists: URLs to fetch (`aria2c -i links.txt`), model ids one a line (`xargs hf download < models.txt`), arguments (`vllm serve $(cat args.txt)`). https://aria2.github.io/manual/en/html/aria2c.html#input-file

import type { ModelReference, SourceFile } from '../domain.ts';
import { extractShell } from './commands/script.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { hubUrls, namedModels, type Place } from './names/named-models.ts';
import { WEIGHTS_END } from './names/weight-files.ts';
import { verbatim } from './syntax/assembly.ts';
import { rewritten } from './syntax/rewritten.ts';

export const modelLists: Extractor = {
  id: 'model-lists',
  title: 'Text files that list download URLs or model ids, one a line, or the arguments of a command',
  documentation: 'https://aria2.github.io/manual/en/html/aria2c.html#input-file',
  forms: ['https://huggingface.co/org/name/resolve/main/model.safetensors', 'org/name', '--model org/name'],
  language: null,
  applies: (path) =>
    (/\.(?:txt|lst|list|urls)$/i.test(path) && !/(?:^|[/_-])(?:requirements|constraints)/i.test(path)) ||
    PLAIN_LIST.test(path),
  extract: (file, context) => {
    const { mirrors } = context;
    const references = [...file.text.matchAll(URL_LINE)].flatMap((match) =>
      hubUrls(verbatim(file, match.index, match.index + match[0].length), {
        how: 'url-list',
        meaning: 'none',
        mirrors,
      }),
    );
    const given = givenArguments(file, context);
    return { references: [...references, ...listedIds(file, mirrors), ...given], problems: [] };
  },
};

/** A line that is nothing but the URL of a file: a page's address in a text is no download. */
const URL_LINE = /^[ \t]*https?:\/\/[^\s"'<>]+\/resolve\/[^\s"'<>]+[ \t]*$/gm;
const LIST_OF_MODELS = /(?:^|[/_.-])(?:models?|checkpoints?|hf|huggingface|llms?|loras?)(?:[_.-][\w.-]*)?\.\w+$/i;
/** `tests/real_models`, `tests/models/nightly`: without an extension. */
const PLAIN_LIST = /(?:^|[/_-])(?:models|checkpoints|llms|loras)(?:[_-]\w+)?$|(?:^|\/)\w*models\/[\w-]+$/i;
/** `org/name`, `- org/name@v1`, `"org/name",`, `org/name # the small one`, `org/name,file.gguf`, `org/name 15GB` */
const ID_LINE = /^[ \t]*(?:[-*+] )?["']?([\w.-]+\/[\w.-]+(?:[@:][\w.-]+)?)["']?([ \t\r,;|][^\n]*)?$/gm;
/** A comment, or a file of the repository. */
const BEHIND_ID = new RegExp(String.raw`^[\s,;]*(?:#|$|[\w.-]+(?:\.bin|${WEIGHTS_END})\s*$)`);
const FILLED_LINE = /^[ \t]*[^\s#][^\n]*/gm;

/** Where nearly every line is an id all of them are models; else those that look like it. */
function listedIds(file: SourceFile, mirrors: readonly string[]): readonly ModelReference[] {
  const isPlain = PLAIN_LIST.test(file.path);
  if (!isPlain && !LIST_OF_MODELS.test(file.path)) return [];
  const matches = [...file.text.matchAll(ID_LINE)];
  const filled = file.text.match(FILLED_LINE)?.length ?? 0;
  const isList = matches.length >= 2 && matches.length >= filled * 0.9;
  if (isPlain && !isList) return [];
  const place: Place = { how: 'model-list', meaning: isList ? 'strong' : 'weak', mirrors };
  return matches.flatMap((match) => {
    // Outside of a list more words make it a sentence.
    if (!isList && !BEHIND_ID.test(match[2] ?? '')) return [];
    const start = match.index + match[0].indexOf(match[1] ?? '');
    return namedModels(verbatim(file, start, start + (match[1]?.length ?? 0)), place);
  });
}

/** `--model org/name`: the arguments of a command, over one line or many. */
const FLAG_LINE = /^[ \t]*--?[A-Za-z][\w-]*(?:[ \t=][^\n]*)?$/;

/** A file that holds nothing but flags is a command line without its command: `$(cat args.txt)`. */
function givenArguments(file: SourceFile, context: ExtractContext): readonly ModelReference[] {
  if (!/^\s*--?[A-Za-z]/.test(file.text) || file.text.length > MAX_ARGUMENTS) return [];
  const lines = file.text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  if (!lines.every((line) => FLAG_LINE.test(line))) return [];
  return extractShell(
    rewritten(file, /\\?\r?\n/g, () => ' '),
    context,
  ).references;
}

const MAX_ARGUMENTS = 20_000;
