// Languages without a parser here: their string literals and what stands before them. https://doc.rust-lang.org/reference/tokens.html
import type { ModelReference } from '../domain.ts';
import type { Context } from './code/context.ts';
import { decide, named } from './code/judge.ts';
import { type CodeSigns, codeMayName } from './code/screen.ts';
import type { Extractor } from './extractor.ts';
import { keyMeaning } from './names/model-keys.ts';

export const otherLanguages: Extractor = {
  id: 'other-languages',
  title: 'Rust, Go, Java, Kotlin, Scala, C#, C, C++, Swift, Dart and PHP: string literals',
  documentation: 'https://doc.rust-lang.org/reference/tokens.html#string-literals',
  forms: [
    'api.model("org/name".to_string())',
    'const ModelID = "org/name"',
    '#[arg(long, default_value = "org/name")]',
    'String modelId = "org/name";',
  ],
  language: null,
  applies: (path) => /\.(?:rs|go|java|kt|kts|scala|cs|c|cc|cpp|cxx|h|hpp|cu|swift|dart|php)$/.test(path),
  extract(file, context) {
    if (!codeMayName(file.text, SIGNS, context.mirrors)) return { references: [], problems: [] };
    const references: ModelReference[] = [];
    const isTest = TEST_PATH.test(file.path);
    for (const match of file.text.matchAll(TOKEN)) {
      const literal = match[1] ?? match[2];
      if (literal === undefined) continue;
      const reading = named(literal, context.mirrors);
      // Tests make names up: there only what is a model beyond doubt counts.
      if (isTest && reading?.looks !== 'sure') continue;
      const decision = reading === null ? null : decide(reading, contextBefore(file.text, match.index));
      if (decision === null || decision.purpose === 'other') continue;
      const start = match.index + 1;
      references.push({
        model: decision.named.model,
        written: literal,
        revision: decision.named.revision,
        file: decision.named.file,
        how: decision.how,
        class: decision.class,
        certainty: decision.certainty,
        location: file.locate(start, start + literal.length),
        ignored: null,
      });
    }
    return { references, problems: [] };
  },
};

const SIGNS: CodeSigns = { quotes: '"\'`', regions: null };

/** Comments, which are passed over, characters, and the literals `"org/name"` and `` `org/name` ``, in one pass. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\.|[^'\\\n])'|"((?:[^"\\\n]|\\.){0,512})"|`([^`\n]{0,512})`/g;

/** `config_test.go`, `src/test/java/LoadTest.java`. */
const TEST_PATH = /(?:^|\/)(?:tests?|testdata)\/|[_-]test\.\w+$|Tests?\.\w+$/;

/** Text before a literal that is looked at. */
const MAX_BEFORE = 120;
/** `model_id: `, `let model = `, `modelId := `, `default_value = `, `"model" => `. */
const KEY = /([A-Za-z_]\w*)["'`\]]*\s*(?::\s*[\w&'<>:?]+\s*)?(?::=|=>|[:=])\s*(?:&|new |Some\(|\w+::from\()?$/;
/** `api.model(`, `with_model(`, `println!(`, `Repo::with_revision(`. */
const CALLEE = /([A-Za-z_]\w*)(!?)\(\s*$/;
/** Calls and macros that show or compare a text. */
const SHOWN =
  /^(?:e?println?|format|panic|assert\w*|debug|info|warn|warning|error|trace|log\w*|fatal\w*|(?:S|F)?[Pp]rint(?:f|ln)?|Errorf?|bail|anyhow|expect|equals?|contains|starts?_?[Ww]ith|ends?_?[Ww]ith|replace|describe|rename)$/;

/** What stands before a literal says of it: the key it is the value of, else the call it is an argument of. */
function contextBefore(text: string, at: number): Context {
  const before = text.slice(Math.max(0, at - MAX_BEFORE), at);
  const key = KEY.exec(before)?.[1];
  const callee = key === undefined ? CALLEE.exec(before)?.[1] : undefined;
  const name = key ?? callee ?? '';
  if (SHOWN.test(name)) return { kind: 'mention', how: 'message' };
  // `==` and `!=` compare.
  if (/[=!]=\s*$/.test(before)) return { kind: 'mention', how: 'comparison' };
  const meaning = name === '' ? 'none' : keyMeaning(name);
  const how = key === undefined ? 'literal' : 'variable';
  switch (meaning) {
    case 'dataset':
    case 'upload-target':
      return { kind: 'other' };
    case 'tokenizer':
      return { kind: 'mention', how: 'tokenizer' };
    case 'strong':
    case 'weak':
      return { kind: 'model', strength: key === undefined ? 'weak' : meaning, how };
    default:
      return { kind: 'model', strength: 'none', how };
  }
}
