/** A string literal of a source file: what stands between its quotes, and where that begins. */
export interface Literal {
  readonly text: string;
  readonly start: number;
}

/** How the languages with the given file names write comments and strings. */
interface Lexis {
  readonly path: RegExp;
  /** Comments and what else is passed over, and strings as the one group that matched, in one pass. */
  readonly token: RegExp;
}

const DOUBLE = String.raw`"((?:[^"\\\n]|\\.){0,512})"`;
const SINGLE = String.raw`'((?:[^'\\\n]|\\.){0,512})'`;
const BACKTICK = '`([^`\\n]{0,512})`';
const SLASHES = String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
/** `'a'`, which is a character and no string. */
const CHARACTER = String.raw`'(?:\\.|[^'\\\n])'`;
/** Documentation with examples in it, in Elixir and Julia. */
const DOCUMENT = String.raw`"""[\s\S]*?(?:"""|$)`;

/** Strings over several lines: of Rust, of C++, of Java, Kotlin, Swift and C#. */
const RUST_RAW = String.raw`r#{1,3}"([\s\S]{0,4096}?)"#{1,3}`;
const CPP_RAW = String.raw`R"\w{0,16}\(([\s\S]{0,4096}?)\)\w{0,16}"`;
const TEXT_BLOCK = String.raw`"""([\s\S]{0,4096}?)"""`;
/** Strings of PowerShell, where a backslash is a character like any other. */
const BACKTICKED = '"((?:[^"`\\n]|`.){0,512})"';
const UNESCAPED = "'([^'\\n]{0,512})'";
const HERE_STRING = String.raw`@(?:"[ \t]*\r?\n[\s\S]*?(?:\n"@|$)|'[ \t]*\r?\n[\s\S]*?(?:\n'@|$))`;

const LEXES: readonly Lexis[] = [
  {
    path: /\.(?:rs|go|java|kt|kts|scala|sc|cs|fs|fsx|c|cc|cpp|cxx|h|hh|hpp|cu|cuh|swift|zig|mm?)$/,
    token: tokens(SLASHES, CHARACTER, RUST_RAW, CPP_RAW, TEXT_BLOCK, DOUBLE, BACKTICK),
  },
  {
    path: /\.(?:dart|php|groovy|gradle|nf|bicep|cue|jsonnet|libsonnet)$|(?:^|\/)(?:Jenkinsfile(?:\.\w+)?|nextflow\.config)$/,
    token: tokens(SLASHES, '#[^\\n]*', DOUBLE, SINGLE, BACKTICK),
  },
  {
    path: /\.(?:rb|rake|gemspec|[rR]|jl|exs?|nim|cr|gin|nix|smk|p[lm]|gd)$|(?:^|\/)(?:Rakefile|Snakefile|meson\.build)$/,
    token: tokens('#[^\\n]*', DOCUMENT, DOUBLE, SINGLE),
  },
  { path: /\.(?:hs|elm|purs)$/, token: tokens(String.raw`\{-[\s\S]*?(?:-\}|$)|--[^\n]*`, CHARACTER, DOUBLE) },
  { path: /\.mli?$/, token: tokens(String.raw`\(\*[\s\S]*?(?:\*\)|$)`, CHARACTER, DOUBLE) },
  { path: /\.(?:clj[cs]?|edn|rkt|scm|lisp|el)$/, token: tokens(';[^\\n]*', DOUBLE) },
  { path: /\.[eh]rl$/, token: tokens('%[^\\n]*', DOUBLE) },
  {
    path: /\.ps(?:1|m1|d1)$/i,
    token: tokens(String.raw`<#[\s\S]*?(?:#>|$)|#[^\n]*`, HERE_STRING, BACKTICKED, UNESCAPED),
  },
  { path: /\.vb$/, token: tokens("'[^\\n]*", DOUBLE) },
  { path: /\.lua$/, token: tokens(String.raw`--\[\[[\s\S]*?(?:\]\]|$)|--[^\n]*`, DOUBLE, SINGLE) },
];

function tokens(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'), 'g');
}

/** True for source files whose literals are read without a parser. */
export function hasLiterals(path: string): boolean {
  return LEXES.some((lexis) => lexis.path.test(path));
}

/** The string literals of a source file in order, comments passed over; none when the language at `path` is not known. */
export function* literalsOf(path: string, text: string): Generator<Literal> {
  const token = LEXES.find((lexis) => lexis.path.test(path))?.token;
  if (token === undefined) return;
  for (const match of text.matchAll(token)) {
    const literal = match.slice(1).find((group) => group !== undefined);
    if (literal) yield { text: literal, start: match.index + match[0].indexOf(literal) };
  }
}
