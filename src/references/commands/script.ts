import type { Extraction, Problem, SourceFile } from '../../domain.ts';
import { NOTHING, notice } from '../extraction.ts';
import type { ExtractContext } from '../extractor.ts';
import { commentMentions, mentionsAs } from '../names/mentions.ts';
import type { Variables } from '../syntax/assembly.ts';
import { readShellSyntax, type ShellScript } from '../syntax/scripts/shell.ts';
import { shellValues } from '../syntax/scripts/shell-values.ts';
import type { CommandReader } from './line.ts';
import { commandModels } from './shell-command.ts';
import { assignedModels } from './variable.ts';

/** Scripts in scripts in scripts: `ssh host "docker exec x bash -c 'vllm serve ...'"` is three. */
const MAX_DEPTH = 4;

/** Reads a script; `variables` are those that its surroundings set: `ENV` before a `RUN`, `env:` beside a `run:`. */
export function extractShell(
  file: SourceFile,
  context: ExtractContext,
  variables: Variables = new Map(),
  depth = 0,
): Extraction {
  if (depth >= MAX_DEPTH) return NOTHING;
  const script = readShellSyntax(file);
  const values = shellValues(script, variables);
  const reader = commandReader(context, values.variables, depth + 1);
  const references = [
    ...script.assignments.flatMap((assignment) =>
      assignedModels(assignment.name, assignment.words.map(values.of), reader),
    ),
    ...script.commands.flatMap((command) => commandModels(command, script, values, reader)),
    ...script.compared.flatMap((word) =>
      values.of(word).flatMap((value) => mentionsAs('compared-value', value, context.mirrors)),
    ),
    ...commentMentions(script.view, script.comments, context.mirrors),
  ];
  return { references, problems: problemsOf(script) };
}

function problemsOf({ error, view }: ShellScript): readonly Problem[] {
  if (error === null) return [];
  const location = view.locate(Math.min(error.pos, view.text.length), Math.min(error.pos, view.text.length));
  const reason = `"${view.path}" is not valid shell at line ${location.line} (${error.message}); what could be made out was read`;
  return [notice(view, reason, { location })];
}

/** Reads the texts inside commands: scripts with the variables known outside, other languages by their extractors. */
export function commandReader(context: ExtractContext, variables: Variables, depth = 0): CommandReader {
  const seen = new Set<string>();
  return {
    context,
    read(language, value) {
      const key = `${language}\0${value.text}`;
      if (value.borrowed && seen.has(key)) return [];
      seen.add(key);
      if (language === 'shell') return extractShell(value, context, variables, depth).references;
      return context.embed(language, value).references;
    },
  };
}
