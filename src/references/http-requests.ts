// Requests in files, as REST Client, the HTTP client of JetBrains and Hurl run them. https://github.com/Huachao/vscode-restclient

import { append, type ModelReference, type SourceFile } from '../domain.ts';
import { commandReader } from './commands/script.ts';
import { assignedModels } from './commands/variable.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { mentionsAs } from './names/mentions.ts';
import { hubUrls } from './names/named-models.ts';
import { holdsProviderUrl } from './names/providers.ts';
import { asMention } from './reference.ts';
import { stretch } from './source-file.ts';
import { verbatim } from './syntax/assembly.ts';
import { assemblyOf } from './syntax/interpolation.ts';
import { endOfLine } from './syntax/lines.ts';

export const httpRequests: Extractor = {
  id: 'http-requests',
  title: 'Requests in .http, .rest and .hurl files: their JSON, their addresses, their variables',
  documentation: 'https://github.com/Huachao/vscode-restclient',
  forms: [
    'POST http://localhost:8000/v1/chat/completions\n\n{"model": "org/name"}',
    '@model = org/name',
    'GET https://huggingface.co/org/name/resolve/main/config.json',
  ],
  language: null,
  applies: (path) => /\.(?:http|rest|hurl)$/i.test(path),
  extract: (file, context) => {
    const references: ModelReference[] = [];
    let toProvider = false;
    for (const { kind, view } of piecesOf(file)) {
      if (kind === 'line' && ADDRESS.test(view.text))
        toProvider = holdsProviderUrl(view.text) || CLOSED.test(view.text);
      const found = kind === 'body' ? context.embed('json', view).references : lineModels(view, context);
      append(references, toProvider ? found.map(asMention) : found);
    }
    return { references, problems: [] };
  },
};

/** `POST https://...`, or the address alone. */
const ADDRESS = /^(?:[A-Z]+ +)?(?:https?:\/\/|\{\{)/;
const CLOSED = /\/\/api\.openai\.com\//;
const COMMENT = /^\s*(?:#|\/\/)/;
/** `@model = org/name` */
const VARIABLE = /^@([\w.-]{1,100})[ \t]*=[ \t]*/;

function lineModels(line: SourceFile, context: ExtractContext): readonly ModelReference[] {
  if (COMMENT.test(line.text)) return mentionsAs('comment', line, context.mirrors);
  const [before = '', name] = VARIABLE.exec(line.text) ?? [];
  if (name !== undefined)
    return assignedModels(
      name,
      [[verbatim(line, before.length, line.text.trimEnd().length)]],
      commandReader(context, new Map()),
    );
  if (!ADDRESS.test(line.text)) return mentionsAs('text', line, context.mirrors);
  return hubUrls(assemblyOf(line), { how: 'hub-url', meaning: 'none', mirrors: context.mirrors });
}

interface Piece {
  readonly kind: 'line' | 'body';
  readonly view: SourceFile;
}

/** The lines of a file, those of a body, which begins and ends on a line of its own, together. */
function* piecesOf(file: SourceFile): Generator<Piece> {
  const { text } = file;
  let body = -1;
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    if (body === -1 && BODY.test(line)) body = start;
    if (body === -1) yield { kind: 'line', view: stretch(file, start, end) };
    else if (isLast(line, body === start) || end === text.length) {
      yield { kind: 'body', view: stretch(file, body, end) };
      body = -1;
    }
    start = end + 1;
  }
}

/** The first line of JSON, and none of Hurl's `[Asserts]`. */
const BODY = /^(?:\{(?!\{|%)|\[\s*(?:[{["\d]|$))/;

/** `}`, or the only line: `{"model": "org/name"}`. What begins another request ends a body too. */
function isLast(line: string, isFirst: boolean): boolean {
  return isFirst ? /[}\]]\s*$/.test(line) : /^(?:[}\]]|###)/.test(line);
}
