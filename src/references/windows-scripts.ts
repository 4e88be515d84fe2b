// PowerShell and batch files, line by line. https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02

import { append, type ModelReference, type SourceFile } from '../domain.ts';
import { readCommandLine } from './commands/command-line.ts';
import type { CommandReader } from './commands/line.ts';
import { commandReader } from './commands/script.ts';
import { assignedModels } from './commands/variable.ts';
import { NOTHING } from './extraction.ts';
import type { Extractor } from './extractor.ts';
import { languageOfText } from './languages.ts';
import { mentionsAs } from './names/mentions.ts';
import { mayUseModels } from './screen.ts';
import { stretch } from './source-file.ts';
import { type Assembly, type Variables, verbatim } from './syntax/assembly.ts';
import { interpolate } from './syntax/interpolation.ts';
import { rewritten } from './syntax/rewritten.ts';
import { logicalLines } from './syntax/scripts/logical-lines.ts';
import { quotedWords, unquotedView } from './syntax/scripts/quoted-words.ts';

export const windowsScripts: Extractor = {
  id: 'windows-scripts',
  title: 'PowerShell scripts and batch files',
  documentation: 'https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02',
  forms: [
    'set MODEL_ID=org/name',
    '$env:MODEL_ID = "org/name"',
    '[string]$Model = "org/name"',
    'vllm serve org/name',
    '@{ model = "org/name" } | ConvertTo-Json',
    '@"\n{"model": "org/name"}\n"@',
  ],
  language: null,
  applies: (path) => /\.(?:ps1|psm1|psd1|bat|cmd)$/i.test(path),
  extract: (file, context) => {
    if (!mayUseModels(file.text, context.mirrors)) return NOTHING;
    const variables = new Map<string, readonly Assembly[]>();
    const known: Variables = { get: (name) => variables.get(name.toLowerCase()) };
    const reader = commandReader(context, known);
    const references: ModelReference[] = [];
    for (const joined of logicalLines(file, '^`')) {
      const line = rewritten(joined, WINDOWS_FORMS, ([, name]) => (name === undefined ? '//' : `\${${name}}`));
      if (COMMENT.test(line.text)) {
        append(references, mentionsAs('comment', line, context.mirrors));
        continue;
      }
      const assigned = ASSIGNMENT.exec(line.text);
      if (assigned === null) {
        for (const command of commandsOf(line)) {
          const words = command.map((word) => interpolate(word, known));
          append(references, readCommandLine(words, reader));
        }
        continue;
      }
      const name = assigned[1] ?? assigned[2] ?? '';
      const values = interpolate(valueOfAssignment(line, assigned[0].length), known);
      variables.set(name.toLowerCase(), values);
      append(references, assignedModels(name, [values], reader));
    }
    append(references, hereStrings(file, reader));
    return { references, problems: [] };
  },
};

/** `cd models && vllm serve org/name`: the words of each command of a line. */
function commandsOf(line: SourceFile): readonly (readonly SourceFile[])[] {
  const commands: SourceFile[][] = [[]];
  for (const word of quotedWords(line)) {
    if (/^(?:&&?|\|\|)$/.test(word.text)) commands.push([]);
    else commands.at(-1)?.push(word);
  }
  return commands;
}

/** `%MODEL%`; the backslash of a path, which quotes nothing and makes no id: it is read as two slashes. */
const WINDOWS_FORMS = /%([A-Za-z_]\w*)%|\\(?=[\w.%~$*])/g;

/** `@"` and `"@` on lines of their own, and what stands between. */
const HERE_STRING = /@(["'])[ \t]*\r?\n([\s\S]*?)(?:\r?\n\1@|$)/g;

function hereStrings(file: SourceFile, reader: CommandReader): readonly ModelReference[] {
  return [...file.text.matchAll(HERE_STRING)].flatMap(({ 0: whole, 2: text = '', index }) => {
    const language = languageOfText(text, null, null);
    const start = index + whole.indexOf('\n') + 1;
    return language === null ? [] : reader.read(language, verbatim(file, start, start + text.length));
  });
}

/** `# ...`, `:: ...`, `rem ...` */
const COMMENT = /^\s*(?:#|::|rem\b|@rem\b)/i;
/** `set "MODEL=`, `$env:MODEL = `, `[string]$Model = `, `param([string]$Model = ` */
const ASSIGNMENT =
  /^\s*(?:param\s*\(\s*)?(?:@?set\s+"?([A-Za-z_]\w*)=|(?:\[[\w.[\]]+\]\s*)?\$(?:env:|global:|script:)?([A-Za-z_]\w*)\s*=\s*)/i;

function valueOfAssignment(line: SourceFile, start: number): SourceFile {
  const rest = line.text.slice(start);
  const quoted = /^(["'])[^"']*\1/.exec(rest);
  if (quoted !== null) return unquotedView(line, start, start + quoted[0].length);
  const end = rest.replace(/["',;)\s]+$/, '').length;
  return stretch(line, start, start + end);
}
