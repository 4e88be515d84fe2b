import { append, type Extraction, type ModelReference, type Problem, type SourceFile } from '../../domain.ts';
import { joined, NOTHING, notice } from '../extraction.ts';
import type { ExtractContext } from '../extractor.ts';
import { HUB_ADDRESS } from '../names/hub-paths.ts';
import { readWrittenForm } from '../names/written-form.ts';
import { asMention, referenceTo } from '../reference.ts';
import { mayNameModels } from '../screen.ts';
import type { DataNode, TreeReading } from '../syntax/data/data-tree.ts';
import { readLinePairs } from '../syntax/data/line-pairs.ts';
import { dataRole } from './files.ts';
import { mentionServed } from './hosted.ts';
import { actionModels } from './template-actions.ts';
import { type DataFile, walkData } from './walk.ts';

/** A format: its name in `how`, and its reader. */
export interface DataFormat {
  readonly name: string;
  readonly title: string;
  /** Texts longer than this are read line by line. */
  readonly maxLength: number;
  /** The forms in which a templated text can be read, at least one, offsets kept. */
  readonly mask: (text: string) => readonly string[];
  readonly read: (text: string) => TreeReading;
}

/** Reads a configuration file, or an embedded piece of one, and finds the models it names. */
export function readData(file: SourceFile, context: ExtractContext, format: DataFormat): Extraction {
  const role = dataRole(file.path);
  if (role === 'skip' || !mayNameModels(file.text, context.mirrors)) return NOTHING;
  if (role === 'urls') return { references: hubUrls(file, context, format.name), problems: [] };
  const forms = format.mask(file.text).map((text) => {
    const { roots, broken } = readOrLines(text, format);
    const masked = { ...file, text };
    const data: DataFile = { file: masked, original: file, context, format: format.name, mention: role === 'mention' };
    return { walked: joined(roots.map((root) => walkData(root, data))), broken };
  });
  const actions = actionModels(file, context);
  const references = [
    ...forms.flatMap(({ walked }) => walked.references),
    ...(role === 'mention' ? actions.map(asMention) : actions),
  ];
  return {
    references: mentionServed(file.text, references),
    problems: forms.slice(0, 1).flatMap(({ walked, broken }) => [...walked.problems, ...partly(file, format, broken)]),
  };
}

function readOrLines(text: string, format: DataFormat): TreeReading {
  if (text.length > format.maxLength && text.replace(/\s+/g, '').length > format.maxLength) {
    return { roots: [readLinePairs(text)], broken: `it is longer than ${format.maxLength} characters` };
  }
  const reading = format.read(text);
  if (reading.broken === null) return reading;
  const covered = linesOf(reading.roots, text);
  return { roots: [...reading.roots, readLinePairs(text, (start) => covered.has(start))], broken: reading.broken };
}

/** Where the scalars of the trees begin, in order. */
function scalarStarts(roots: readonly DataNode[]): readonly number[] {
  const starts: number[] = [];
  const waiting: DataNode[] = [...roots];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'scalar') starts.push(node.start);
    else append(waiting, node.kind === 'list' ? node.items : node.entries.flatMap(({ value }) => value ?? []));
  }
  return starts.sort((a, b) => a - b);
}

/** Starts of the lines that hold a scalar of the trees. */
function linesOf(roots: readonly DataNode[], text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  let next = text.indexOf('\n');
  for (const start of scalarStarts(roots)) {
    while (next !== -1 && next < start) {
      line = next + 1;
      next = text.indexOf('\n', line);
    }
    lines.add(line);
  }
  return lines;
}

function partly(file: SourceFile, { title }: DataFormat, broken: string | null): readonly Problem[] {
  if (broken === null) return [];
  const reason = `${title} could not be read whole (${broken.split('\n', 1)[0]}); the unread lines were read one by one.`;
  return [notice(file, reason, { location: file.locate(0, 0) })];
}

function hubUrls(file: SourceFile, { mirrors }: ExtractContext, format: string): readonly ModelReference[] {
  const found: ModelReference[] = [];
  for (const match of file.text.matchAll(HUB_ADDRESS)) {
    const form = readWrittenForm(match[0], mirrors);
    if (form === null || form.file === null) continue;
    const location = file.locate(match.index, match.index + match[0].length);
    const use = { written: match[0], how: `${format}-url`, class: 'use', certainty: 'certain', location } as const;
    found.push(referenceTo(form, use));
  }
  return found;
}
