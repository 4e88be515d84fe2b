// Plain lists: URLs to fetch (`aria2c -i links.txt`), model ids one a line (`xargs hf download < models.txt`). https://aria2.github.io/manual/en/html/aria2c.html#input-file
import type { ModelReference, SourceFile } from '../domain.ts';
import type { Extractor } from './extractor.ts';
import { hubUrls, namedModels, type Place } from './names/naming.ts';
import { verbatim } from './syntax/assembly.ts';

export const modelLists: Extractor = {
  id: 'model-lists',
  title: 'Text files that list download URLs or model ids, one a line',
  documentation: 'https://aria2.github.io/manual/en/html/aria2c.html#input-file',
  forms: ['https://huggingface.co/org/name/resolve/main/model.safetensors', 'org/name'],
  language: null,
  applies: (path) => /\.(?:txt|lst|list|urls)$/i.test(path) && !/(?:^|[/_-])(?:requirements|constraints)/i.test(path),
  extract: (file, { mirrors }) => {
    const references = [...file.text.matchAll(URL_LINE)].flatMap((match) =>
      hubUrls(verbatim(file, match.index, match.index + match[0].length), {
        how: 'url-list',
        meaning: 'none',
        mirrors,
      }),
    );
    return { references: [...references, ...listedIds(file, mirrors)], problems: [] };
  },
};

/** A line that is nothing but the URL of a file: a page's address in a text is no download. */
const URL_LINE = /^[ \t]*https?:\/\/[^\s"'<>]+\/resolve\/[^\s"'<>]+[ \t]*$/gm;
const LIST_OF_MODELS = /(?:^|[/_.-])(?:models?|checkpoints?|hf|huggingface|llms?|loras?)(?:[_.-][\w.-]*)?\.\w+$/i;
/** `org/name`, `org/name@v1`, `org/name # the small one` */
const ID_LINE = /^[ \t]*([\w.-]+\/[\w.-]+(?:[@:][\w.-]+)?)[ \t\r]*(?:#[^\n]*)?$/gm;

function listedIds(file: SourceFile, mirrors: readonly string[]): readonly ModelReference[] {
  if (!LIST_OF_MODELS.test(file.path)) return [];
  const place: Place = { how: 'model-list', meaning: 'weak', mirrors };
  return [...file.text.matchAll(ID_LINE)].flatMap((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    return namedModels(verbatim(file, start, start + (match[1]?.length ?? 0)), place);
  });
}
