import type { Report } from '../domain.ts';
import { fitted, type Section } from './fit.ts';
import { grouped } from './groups.ts';
import { HUB_LINKS, type Links } from './links.ts';
import { problemSection, titleSection, violationSection, waiverSection } from './markdown.ts';

/** What a comment may link to, and how long it may get. */
export interface CommentOptions {
  readonly links?: Links;
  /** Address of the run with the whole summary; null when there is none. Our own, never from content. */
  readonly summaryUrl?: string | null;
  /** Characters; GitHub takes 65,535 in a comment or a check run's text. */
  readonly limit?: number;
}

const COMMENT_LIMIT = 65_535;

/** The short form for a pull request's conversation or a check run: outcome, violations, what could not be checked. */
export function renderComment(report: Report, options: CommentOptions = {}): string {
  const groups = grouped(report);
  return fitted(
    [
      titleSection(report),
      violationSection(groups, options.links ?? HUB_LINKS),
      problemSection(report),
      waiverSection(groups),
      footer(options.summaryUrl ?? null),
    ],
    options.limit ?? COMMENT_LIMIT,
    'characters',
  );
}

/** True when there is something a reviewer must see; a comment is worth posting only then. */
export function isWorthAComment(report: Report): boolean {
  return report.conclusion === 'fail' || grouped(report).violations.length > 0;
}

function footer(summaryUrl: string | null): Section {
  const text = summaryUrl === null ? [] : [`Everything else: [summary of the run](${summaryUrl}).`];
  return { title: 'Summary', head: '', rows: text, tail: '' };
}
