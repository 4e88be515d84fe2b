import type { Report } from '../domain.ts';
import type { FormatName } from './format-names.ts';
import { renderGitlab } from './gitlab.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import { renderSarif } from './sarif.ts';
import { renderText } from './text.ts';

/** The whole report in each format. `room`: columns of the terminal it is for. */
export const FORMATS: Readonly<Record<FormatName, (report: Report, room?: number) => string>> = {
  text: renderText,
  json: renderJson,
  markdown: (report) => renderMarkdown(report),
  sarif: renderSarif,
  gitlab: renderGitlab,
  junit: renderJunit,
};
