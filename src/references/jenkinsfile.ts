// Jenkins pipelines and Groovy: shell steps, the variables they are given, string literals. https://www.jenkins.io/doc/pipeline/steps/workflow-durable-task-step/

import { append, type ModelReference, type SourceFile } from '../domain.ts';
import { commandReader, extractShell } from './commands/script.ts';
import { assignedModels } from './commands/variable.ts';
import type { ExtractContext, Extractor } from './extractor.ts';
import { literalReferences } from './literals/references.ts';
import { mayUseModels } from './screen.ts';
import { embeddedView } from './source-file.ts';
import { type Assembly, verbatim } from './syntax/assembly.ts';
import { addValues } from './syntax/interpolation.ts';
import { rewritten } from './syntax/rewritten.ts';
import { unescapeString } from './syntax/string-escapes.ts';

export const jenkinsfile: Extractor = {
  id: 'jenkinsfile',
  title: 'Jenkins pipelines, Groovy: shell steps, string literals',
  documentation: 'https://www.jenkins.io/doc/pipeline/steps/workflow-durable-task-step/#sh-shell-script',
  forms: [
    "sh 'hf download org/name'",
    'sh """vllm serve org/name-${SIZE}"""',
    "sh(returnStdout: true, script: 'hf download org/name')",
    "withEnv(['MODEL_ID=org/name'])",
    'String modelId = "org/name"',
  ],
  language: null,
  applies: (path) => /(?:^|\/)Jenkinsfile(?:[.-][\w.-]+)?$|\.(?:jenkinsfile|groovy)$/i.test(path),
  extract: (file, context) => ({
    references: [
      ...(mayUseModels(file.text, context.mirrors) ? stepModels(file, context) : []),
      ...literalReferences(file, 'build.gradle', context).references,
    ],
    problems: [],
  }),
};

const STRING = String.raw`"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
/** `sh 'x'`, `sh(label: 'Load', script: 'x')` up to the string; the settings before it hold no string of more than a line. */
const STEP = String.raw`\bsh\b[ \t]*\(?\s*(?:\w+[ \t]*:[ \t]*(?:\w+|"[^"\n]*"|'[^'\n]*')\s*,\s*)*(?:script[ \t]*:\s*)?`;
/** Comments, the strings of shell steps, all other strings, in one pass. */
const TOKEN = new RegExp(String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|${STEP}(${STRING})|(${STRING})`, 'g');
/** `MODEL = `, `def model = `, `name: 'MODEL', defaultValue: ` */
const NAMED = /(?:\b([A-Za-z_]\w*)\s*=|\bname\s*:\s*["'](\w+)["']\s*,\s*defaultValue\s*:)\s*$/;
const MAX_BEFORE = 160;

function stepModels(file: SourceFile, context: ExtractContext): readonly ModelReference[] {
  const variables = new Map<string, Assembly[]>();
  const reader = commandReader(context, variables);
  const references: ModelReference[] = [];
  const steps: SourceFile[] = [];
  for (const match of file.text.matchAll(TOKEN)) {
    const [whole, script, other] = match;
    const end = match.index + whole.length;
    if (script !== undefined) steps.push(contentOf(file, script, end));
    if (other === undefined || other.startsWith('"""') || other.startsWith("'''")) continue;
    const [start, close] = [match.index + 1, end - 1];
    const pair = /^([A-Za-z_]\w*)=/.exec(file.text.slice(start, close));
    const named = NAMED.exec(file.text.slice(Math.max(0, match.index - MAX_BEFORE), match.index));
    const name = named?.[1] ?? named?.[2] ?? pair?.[1];
    if (name === undefined) continue;
    const value = verbatim(file, named === null ? start + name.length + 1 : start, close);
    addValues(variables, name, [value]);
    // `withEnv(['MODEL_ID=org/name'])`; what has a name of its own is read with the other literals.
    if (named === null) append(references, assignedModels(name, [[value]], reader));
  }
  for (const step of steps) append(references, extractShell(step, context, variables).references);
  return references;
}

/** What a string holds, `${params.NAME}` and `${env.NAME}` as `${NAME}`. */
function contentOf(file: SourceFile, string: string, end: number): SourceFile {
  const quote = /^(?:"""|'''|["'])/.exec(string)?.[0].length ?? 1;
  const { value, offsets } = unescapeString(file.text, end - string.length + quote, end - quote);
  return rewritten(embeddedView(file, value, offsets), PARAMETER, ([, name]) => `\${${name}}`);
}

const PARAMETER = /\$\{(?:params|env|config)\.([A-Za-z_]\w*)\}/g;
