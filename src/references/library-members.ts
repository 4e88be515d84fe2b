// Models that a library names by a member of its own: a case of an enumeration, a constant, a class. https://docs.rs/fastembed/latest/fastembed/enum.EmbeddingModel.html

import { append, type ModelReference, type SourceFile } from '../domain.ts';
import type { Extractor } from './extractor.ts';
import { codeIn } from './literals/lexis.ts';
import type { AliasLibrary } from './names/aliases.ts';
import { namedModels } from './names/named-models.ts';
import { verbatim } from './syntax/assembly.ts';

export const libraryMembers: Extractor = {
  id: 'library-members',
  title: 'Rust, Swift, C#, Java, Kotlin, Scala: models that a library has an enumeration, a constant or a class for',
  documentation: 'https://docs.rs/fastembed/latest/fastembed/enum.EmbeddingModel.html',
  forms: [
    'InitOptions::new(EmbeddingModel::BGESmallENV15)',
    'LLMRegistry.qwen3_4b_4bit',
    'WhisperKit(model: "base")',
    'GetGgmlModelAsync(GgmlType.Base)',
    'new AllMiniLmL6V2EmbeddingModel()',
  ],
  language: null,
  applies: (path) => LIBRARIES.some((library) => library.path.test(path)),
  extract: (file) => {
    const references: ModelReference[] = [];
    for (const library of LIBRARIES) {
      if (library.path.test(file.path) && library.sign.test(file.text)) append(references, membersOf(file, library));
    }
    return { references, problems: [] };
  },
};

/** What a library calls models by, and where. */
interface Library {
  readonly aliases: AliasLibrary;
  readonly path: RegExp;
  /** The file uses it. */
  readonly sign: RegExp;
  readonly member: RegExp;
}

const LIBRARIES: readonly Library[] = [
  {
    aliases: 'fastembed-rs',
    path: /\.rs$/,
    sign: /\bfastembed\b/,
    member: /\b(?:Embedding|ImageEmbedding|Sparse|Reranker)Model::[A-Z]\w+/g,
  },
  { aliases: 'rust-bert', path: /\.rs$/, sign: /\brust_bert\b/, member: /\b[A-Z]\w*ModelResources::[A-Z]\w+/g },
  { aliases: 'mlx-swift', path: /\.swift$/, sign: /\bMLX/, member: /\b(?:LLM|VLM|Embedder)Registry\.[a-z]\w+/g },
  {
    aliases: 'whisperkit',
    path: /\.swift$/,
    sign: /\bimport\s+WhisperKit\b/,
    // A repository or folder of its own is named where it is given.
    member: /\bWhisperKit(?:Config|\.download)?(?=\((?!\s*\w+[()]|[^()]*\b(?:modelRepo|modelFolder|from)\s*:))/g,
  },
  {
    aliases: 'whisper.net',
    path: /\.(?:cs|razor|fs|vb)$/,
    sign: /\bWhisper\.net\b|\bWhisperGgmlDownloader\b/,
    member: /\bGgmlType\.[A-Z]\w+/g,
  },
  {
    aliases: 'langchain4j',
    path: /\.(?:java|kts?|scala|groovy)$/,
    sign: /\bdev\.langchain4j\b/,
    member: /\b(?:AllMini|Bge|E5)\w+EmbeddingModel(?=\()/g,
  },
];

/** Members that are compared with something, or one case of many, use nothing: `case GgmlType.Base:`, `Model::A | Model::B =>`. */
const ASKED_BEFORE = /(?:[=!]=|\||\bcase|\bis|\buse|\bclass)\s*$/;
const ASKED_BEHIND = /^\s*(?:[=!]=|=>|->|\|)/;

function membersOf(file: SourceFile, { aliases, member }: Library): readonly ModelReference[] {
  const code = codeIn(file.path, file.text);
  return [...code.matchAll(member)].flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    if (ASKED_BEFORE.test(code.slice(Math.max(0, index - 12), index))) return [];
    if (ASKED_BEHIND.test(code.slice(end, end + 12))) return [];
    return namedModels(verbatim(file, index, end), { how: 'library-member', meaning: 'strong', aliases });
  });
}
