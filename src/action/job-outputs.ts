import { setOutput } from '@actions/core';
import type { Job } from './job.ts';
import { writeOutputFile } from './output-file.ts';

/** The outputs of `action.yml`, for the steps that follow. */
export interface JobOutputs {
  readonly conclusion: string;
  readonly violations: number;
  /** The whole report: name of its file, and the text of it. */
  readonly report: { readonly name: string; readonly text: () => string };
}

/** Sets the outputs; the report goes to a file of the job, where the runner has a place for one. */
export async function writeOutputs(
  { conclusion, violations, report }: JobOutputs,
  { environment: { temp } }: Job,
): Promise<void> {
  setOutput('conclusion', conclusion);
  setOutput('violations', violations);
  if (temp === null) return;
  setOutput('report', await writeOutputFile(`${temp}/${report.name}`, report.text(), temp, temp));
}
