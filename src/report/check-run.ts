import { createHash } from 'node:crypto';
import type { Report } from '../domain.ts';
import { type Annotation, annotations, columnsOf } from './annotations.ts';
import { type CommentOptions, renderComment } from './comment.ts';
import { shortened } from './escape.ts';
import { headline } from './wording.ts';

/** An annotation as the check-runs API takes it. */
interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly raw_details?: string;
}

/** A finished check run, ready to be sent in pieces. */
export interface CheckRun {
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown of at most 65,535 characters. */
  readonly summary: string;
  /** At most 50 annotations each, the most that one request may carry. */
  readonly batches: readonly (readonly CheckAnnotation[])[];
  /** Digest of the annotations: two runs with the same digest show the same remarks. */
  readonly digest: string;
}

const BATCH = 50;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** What a check run says about `report`. */
export function checkRun(report: Report, options: CommentOptions = {}): CheckRun {
  const all = annotations(report).map(checkAnnotation);
  const batches: CheckAnnotation[][] = [];
  for (let at = 0; at < all.length; at += BATCH) batches.push(all.slice(at, at + BATCH));
  return {
    conclusion: conclusionOf(report),
    title: shortened(headline(report), 255),
    summary: renderComment(report, options),
    batches,
    digest: createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16),
  };
}

function conclusionOf(report: Report): CheckRun['conclusion'] {
  if (report.conclusion !== 'fail') return 'success';
  return report.failOn === 'none' ? 'neutral' : 'failure';
}

function checkAnnotation({ level, location, title, message, details }: Annotation): CheckAnnotation {
  const { path, line, endLine } = location;
  const columns = columnsOf(location);
  return {
    path,
    start_line: line,
    end_line: Math.max(line, endLine),
    ...(columns === null ? {} : { start_column: columns.start, end_column: columns.end }),
    annotation_level: LEVELS[level],
    title,
    message,
    ...(details === '' ? {} : { raw_details: details }),
  };
}
