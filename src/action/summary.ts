import { summary } from '@actions/core';
import { prose } from '../report/escape.ts';

/** Writes the job summary: the report, and below it what could not be delivered. */
export async function summarize(markdown: string, remarks: readonly string[]): Promise<void> {
  const notes = remarks.map((remark) => `> ${prose(remark)}\n`).join('>\n');
  await summary.addRaw(`${markdown}\n${notes}`, true).write();
}
