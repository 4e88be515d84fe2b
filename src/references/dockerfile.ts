// Dockerfiles and Containerfiles, every instruction. https://docs.docker.com/reference/dockerfile/

import type { Extraction, ModelReference, SourceFile } from '../domain.ts';
import { extractArguments } from './commands/argument-vector.ts';
import type { CommandReader } from './commands/line.ts';
import { commandReader, extractShell } from './commands/script.ts';
import { assignedModels } from './commands/variable.ts';
import { NOTHING } from './extraction.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { languageOfScript, languageOfText } from './languages.ts';
import type { AliasLibrary } from './names/aliases.ts';
import { commentMentions } from './names/mentions.ts';
import { keyMeaning } from './names/model-keys.ts';
import { hubUrls, namedModels, type Place } from './names/named-models.ts';
import { mayUseModels } from './screen.ts';
import { stretch } from './source-file.ts';
import type { Assembly } from './syntax/assembly.ts';
import { addValues, assemblyOf, interpolate } from './syntax/interpolation.ts';
import { type DockerInstruction, readDockerSyntax } from './syntax/scripts/docker-instructions.ts';
import { jsonWords, quotedWords, unquotedView } from './syntax/scripts/quoted-words.ts';

export const dockerfile: Extractor = {
  id: 'dockerfile',
  title: 'Dockerfiles, Containerfiles and Earthfiles',
  documentation: 'https://docs.docker.com/reference/dockerfile/',
  forms: [
    'ARG MODEL_ID=org/name',
    'ENV MODEL_ID=org/name',
    'ARG WHISPER_MODEL=base.en',
    'RUN hf download org/name',
    'RUN python -c "AutoModel.from_pretrained(\'org/name\')"',
    'CMD ["vllm", "serve", "org/name"]',
    'ADD https://huggingface.co/org/name/resolve/main/model.gguf /models/',
  ],
  language: 'dockerfile',
  applies: (path) =>
    /(?:^|\/)(?:[\w.-]*[._-])?(?:docker|container|earth)file(?:[._-][^/]*)?$/i.test(path) && !/ignore$/.test(path),
  extract: extractDockerfile,
};

interface Surroundings {
  readonly context: ExtractContext;
  readonly variables: Map<string, Assembly[]>;
  readonly reader: CommandReader;
  /** Words of the last ENTRYPOINT: a CMD continues it. */
  entrypoint: readonly SourceFile[];
  readonly whisper: AliasLibrary | null;
}

function extractDockerfile(file: SourceFile, context: ExtractContext): Extraction {
  if (!mayUseModels(file.text, context.mirrors)) return NOTHING;
  const { instructions, comments } = readDockerSyntax(file);
  const variables = new Map<string, Assembly[]>();
  const reader = commandReader(context, variables);
  const around: Surroundings = { context, variables, reader, entrypoint: [], whisper: whisperOf(file.text) };
  const references = instructions.flatMap((instruction) => instructionModels(instruction, around));
  return { references: [...references, ...commentMentions(file, comments, context.mirrors)], problems: [] };
}

function instructionModels(instruction: DockerInstruction, around: Surroundings): readonly ModelReference[] {
  switch (instruction.keyword) {
    case 'ENV':
    case 'ARG':
      return assignments(instruction, around);
    case 'RUN':
      return run(instruction, around);
    case 'CMD':
    case 'ENTRYPOINT':
      return command(instruction.keyword, instruction.rest, around);
    case 'HEALTHCHECK':
    case 'ONBUILD':
      return nested(instruction, around);
    case 'ADD':
    case 'COPY':
      return copied(instruction, around);
    default:
      return [];
  }
}

/** `ENV A=b C="d e"`, `ENV A b c`, `ARG A=b`. */
function assignments(
  { rest, keyword }: DockerInstruction,
  { variables, reader, whisper }: Surroundings,
): readonly ModelReference[] {
  const old = keyword === 'ENV' ? /^([A-Za-z_][\w.]*)[ \t]+(?!=)/.exec(rest.text) : null;
  const words =
    old === null
      ? quotedWords(rest).flatMap((word) => pairOf(word) ?? [])
      : [{ name: old[1] ?? '', value: unquotedView(rest, old[0].length, rest.text.trimEnd().length) }];
  return words.flatMap(({ name, value }) => {
    const values = interpolate(value, variables);
    addValues(variables, name, values);
    const sized = whisper === null ? null : WHISPER_NAME.exec(name);
    const place: Place = { how: 'variable', meaning: keyMeaning(sized?.[1] ?? ''), aliases: whisper };
    const sizes = sized === null ? [] : values.flatMap((value) => namedModels(value, place));
    return sizes.length > 0 ? sizes : assignedModels(name, [values], reader);
  });
}

/** `WHISPER_MODEL`, `WHISPER_MODEL_SIZE`: a size alone says which model, when the library is known. */
const WHISPER_NAME = /^(\w*whisper\w*?)(?:_size)?$/i;

/** The library of Whisper that an image is built with. */
function whisperOf(text: string): AliasLibrary | null {
  if (/faster[-_]whisper/i.test(text)) return 'faster-whisper';
  return /\bopenai-whisper\b|openai\/whisper\.git/.test(text) ? 'openai-whisper' : null;
}

function pairOf(word: SourceFile): { name: string; value: SourceFile } | null {
  const match = /^([A-Za-z_][\w.]*)=/.exec(word.text);
  if (match === null) return null;
  const name = match[1] ?? '';
  return { name, value: stretch(word, match[0].length, word.text.length) };
}

const OPTIONS = /^(?:\s*--[\w-]+(?:=\S+)?)*\s*/;
/** `RUN <<EOF`: the document is the script. */
const DOCUMENT_ALONE = /^\s*<<-?["']?\w+["']?\s*$/;

function run({ rest, documents }: DockerInstruction, around: Surroundings): readonly ModelReference[] {
  const body = stretch(rest, OPTIONS.exec(rest.text)?.[0].length ?? 0, rest.text.length);
  const [document] = documents;
  const firstLine = body.text.slice(0, (body.text.indexOf('\n') + 1 || body.text.length + 1) - 1);
  if (document !== undefined && DOCUMENT_ALONE.test(firstLine)) {
    if (languageOfScript(document.text.text) === 'python')
      return around.context.embed('python', document.text).references;
    return extractShell(document.text, around.context, around.variables).references;
  }
  const words = jsonWords(body);
  if (words !== null) return extractArguments(words, around.context, around.variables).references;
  return extractShell(body, around.context, around.variables).references;
}

function command(keyword: 'CMD' | 'ENTRYPOINT', rest: SourceFile, around: Surroundings): readonly ModelReference[] {
  const words = jsonWords(rest);
  if (words === null) return extractShell(rest, around.context, around.variables).references;
  if (keyword === 'ENTRYPOINT') around.entrypoint = words;
  const all = keyword === 'CMD' ? [...around.entrypoint, ...words] : words;
  return extractArguments(all, around.context, around.variables).references;
}

/** `HEALTHCHECK --interval=5s CMD curl ...`, `ONBUILD RUN ...`. */
function nested({ rest, documents }: DockerInstruction, around: Surroundings): readonly ModelReference[] {
  const match = /^(?:\s*--[\w-]+=\S+)*\s*([A-Za-z]+)\s+/.exec(rest.text);
  if (match === null) return [];
  const keyword = (match[1] ?? '').toUpperCase();
  return instructionModels({ keyword, rest: stretch(rest, match[0].length, rest.text.length), documents }, around);
}

/** `ADD https://huggingface.co/... /models/`, `COPY <<EOF /app/config.yaml`. */
function copied({ rest, documents }: DockerInstruction, around: Surroundings): readonly ModelReference[] {
  const { context, variables } = around;
  const place: Place = { how: 'hub-url', meaning: 'none', mirrors: context.mirrors };
  const [firstLine = ''] = rest.text.split('\n', 1);
  const found = quotedWords({ ...rest, text: firstLine }).flatMap((word) =>
    interpolate(word, variables).flatMap((value) => hubUrls(value, place)),
  );
  if (documents.length === 0) return found;
  const target = firstLine.trim().split(/\s+/).at(-1) ?? '';
  return [...found, ...documents.flatMap(({ text }) => inFile(target, text, around))];
}

function inFile(target: string, text: SourceFile, { reader }: Surroundings): readonly ModelReference[] {
  const language = languageOfText(text.text, target, null);
  return language === null ? [] : reader.read(language, assemblyOf(text));
}
