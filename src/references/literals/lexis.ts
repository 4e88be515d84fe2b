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

/** What a string over several lines holds. */
const LINES = String.raw`([\s\S]{0,20000}?)`;
/** Strings over several lines: of Rust, of C++, of Java, Kotlin, Swift and C#, of Go, of Groovy, of Jsonnet, of Nix. */
const RUST_RAW = String.raw`\br#{1,3}"([\s\S]*?)(?:"#{1,3}|$)`;
const CPP_RAW = String.raw`\bR"\w{0,16}\(([\s\S]*?)(?:\)\w{0,16}"|$)`;
const TEXT_BLOCK = `"""${LINES}"""`;
/** `source: """` of Elixir, `code = """` of Julia: a text that is given to something. */
const GIVEN_BLOCK = `(?<=[=:(,>]\\s{0,16})${TEXT_BLOCK}`;
const GO_RAW = '`([^`]{0,20000})`';
const TRIPLE = `'''${LINES}'''`;
const BARS = String.raw`\|\|\|\n${LINES}\|\|\|`;
const NIX_LINES = `''${LINES}''`;
/** `<<~EOS` of Ruby, `<<<EOT` of PHP: the name, then the text; up to the next of its kind, so that many that are never closed cost no more. */
const HERE = String.raw`<<[<~-]?["']?(?<mark>[A-Z_]{2,32})["']?[^\n]*\n((?:[^<]|<(?!<)){0,20000}?)\n[ \t]*\k<mark>\b`;
/** Strings of PowerShell, where a backslash is a character like any other. */
const BACKTICKED = '"((?:[^"`\\n]|`.){0,512})"';
const UNESCAPED = "'([^'\\n]{0,512})'";
const HERE_STRING = String.raw`@(?:"[ \t]*\r?\n[\s\S]*?(?:\n"@|$)|'[ \t]*\r?\n[\s\S]*?(?:\n'@|$))`;

/** `%w[org/one org/two]` of Ruby: words without quotes. */
const WORDS = String.raw`%[wW](?:\[([^\]]{0,4000})\]|\(([^)]{0,4000})\))`;

const LEXES: readonly Lexis[] = [
  {
    path: /\.(?:rs|java|cs|c|cc|cpp|cxx|h|hh|hpp|cu|cuh|zig|mm?)$/,
    token: tokens(SLASHES, CHARACTER, RUST_RAW, CPP_RAW, TEXT_BLOCK, DOUBLE),
  },
  {
    path: /\.(?:go|kt|kts|scala|sc|fs|fsx|swift)$/,
    token: tokens(SLASHES, CHARACTER, TEXT_BLOCK, GO_RAW, DOUBLE),
  },
  {
    path: /\.(?:dart|php|gradle|nf|bicep|cue|jsonnet|libsonnet)$|(?:^|\/)nextflow\.config$/,
    token: tokens(SLASHES, '#[^\\n]*', TEXT_BLOCK, TRIPLE, BARS, HERE, DOUBLE, SINGLE, BACKTICK),
  },
  { path: /\.nix$/, token: tokens('#[^\\n]*', NIX_LINES, DOUBLE) },
  { path: /\.smk$|(?:^|\/)Snakefile$/, token: tokens('#[^\\n]*', TEXT_BLOCK, TRIPLE, DOUBLE, SINGLE) },
  {
    path: /\.(?:rb|rake|gemspec|[rR]|jl|exs?|nim|cr|gin|p[lm]|gd)$|(?:^|\/)(?:Rakefile|Vagrantfile|meson\.build)$/,
    token: tokens('#[^\\n]*', GIVEN_BLOCK, DOCUMENT, HERE, WORDS, DOUBLE, SINGLE),
  },
  { path: /\.(?:hs|elm|purs)$/, token: tokens(String.raw`\{-[\s\S]*?(?:-\}|$)|--[^\n]*`, CHARACTER, DOUBLE) },
  { path: /\.mli?$/, token: tokens(String.raw`\(\*[\s\S]*?(?:\*\)|$)`, CHARACTER, DOUBLE) },
  { path: /\.(?:clj[cs]?|edn|rkt|scm|lisp|el)$/, token: tokens(';[^\\n]*', DOUBLE) },
  { path: /\.[eh]rl$/, token: tokens('%[^\\n]*', DOUBLE) },
  {
    path: /\.ps(?:1|m1|d1)$/i,
    token: tokens(String.raw`<#[\s\S]*?(?:#>|$)|#[^\n]*`, HERE_STRING, BACKTICKED, UNESCAPED),
  },
  // Installers of Inno Setup and NSIS, whose backslashes are those of paths
  {
    path: /\.(?:iss|nsi|nsh)$/i,
    token: tokens(String.raw`(?<=^|\n)[ \t]*[;#][^\n]*`, UNESCAPED, String.raw`"([^"\n]{0,512})"`),
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

/**
 * The string literals of a source file in order, comments passed over; none when the language at `path` is not known. The
 * literals inside of a string over several lines follow it.
 */
export function* literalsOf(path: string, text: string, from = 0): Generator<Literal> {
  const token = LEXES.find((lexis) => lexis.path.test(path))?.token;
  if (token === undefined) return;
  for (const match of text.matchAll(token)) {
    const literal = match.slice(1).findLast((group) => group !== undefined);
    if (!literal) continue;
    const start = from + match.index + match[0].indexOf(literal);
    if (match[0].startsWith('%')) yield* wordsOf(literal, start);
    else yield { text: literal, start };
    // Once only: what is never closed would go as deep as it is long.
    if (from === 0 && literal.includes('\n')) yield* literalsOf(path, literal, start);
  }
}

function wordsOf(list: string, start: number): readonly Literal[] {
  return [...list.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: start + index }));
}

/** A source with blanks for its comments and strings, as it is when the language at `path` is not known. */
export function codeIn(path: string, text: string): string {
  const token = LEXES.find((lexis) => lexis.path.test(path))?.token;
  if (token === undefined) return text;
  return text.replace(token, (passed) => passed.replace(/[^\n]/g, ' '));
}
