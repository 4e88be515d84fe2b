// Shell scripts, and shell embedded in other files. https://www.gnu.org/software/bash/manual/bash.html

import { extractShell } from './commands/script.ts';
import { NOTHING } from './extraction.ts';
import type { Extractor } from './extractor.ts';
import { mayUseModels } from './screen.ts';

export const shell: Extractor = {
  id: 'shell',
  title: 'Shell scripts',
  documentation: 'https://www.gnu.org/software/bash/manual/bash.html',
  forms: [
    'vllm serve org/name',
    'hf download org/name --revision v1',
    'MODEL_ID="$1"; vllm serve "$MODEL_ID"',
    'for size in 7b 13b; do hf download org/name-$size; done',
    'git clone https://huggingface.co/org/name',
    'curl localhost/v1/completions -d \'{"model": "org/name"}\'',
  ],
  language: 'shell',
  applies: (path) =>
    /\.(?:sh|bash|zsh|ksh|bats|envrc|slurm|sbatch|pbs|qsub|lsf|command)$|(?:^|\/)\.(?:bashrc|profile|envrc|husky\/[\w-]+)$/.test(
      path,
    ),
  extract: (file, context) => {
    if (!mayUseModels(file.text, context.mirrors)) return NOTHING;
    const { references, problems } = extractShell(file, context);
    // A piece of another file is often a part of a script: only a script itself can be broken.
    return { references, problems: shell.applies(file.path) ? problems : [] };
  },
};
