import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { parse } from 'yaml';
import { createProgram } from '../../src/cli/program.ts';
import type { Generated } from '../generate.ts';
import { filled, table } from '../markdown.ts';

interface ActionField {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

/** Fills the parts of README.md that the program itself knows, each between `<!-- begin NAME -->` and `<!-- end NAME -->`. */
export function generate(root: string): Generated {
  const action: { inputs: Record<string, ActionField>; outputs: Record<string, ActionField> } = parse(
    readFileSync(join(root, 'action.yml'), 'utf8'),
  );
  const parts: Record<string, string> = {
    inputs: table(['Input', 'What it does', 'Default'], inputRows(action.inputs)),
    outputs: table(['Output', 'What it holds'], outputRows(action.outputs)),
    presets: table(['Preset', 'For whom'], presetRows(root)),
    commands: commandTable(),
  };
  const path = 'README.md';
  let text = readFileSync(join(root, path), 'utf8');
  for (const [name, content] of Object.entries(parts)) text = filled(text, name, content);
  return new Map([
    [path, text],
    ['docs/result.svg', picture(exampleOutput(root))],
  ]);
}

function inputRows(inputs: Record<string, ActionField>): string[][] {
  return Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    oneLine(description),
    value === undefined || value === '' ? '' : `\`${value}\``,
  ]);
}

function outputRows(outputs: Record<string, ActionField>): string[][] {
  return Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, oneLine(description)]);
}

/** The first sentence of a preset's comment says for whom it is. */
function presetRows(root: string): string[][] {
  const names = ['commercial-product', 'permissive-only', 'internal-use', 'research', 'weights-redistribution'];
  return names.map((name) => {
    const lines = readFileSync(join(root, 'policies', `${name}.yml`), 'utf8').split('\n');
    const comment = lines.filter((line) => /^# (?!yaml-language-server)/.test(line)).map((line) => line.slice(2));
    const [sentence = ''] = comment.join(' ').split(/(?<=\.) /);
    return [`[\`preset:${name}\`](policies/${name}.yml)`, sentence];
  });
}

/** What the main job prints, by the sources: what is built may be older. */
function exampleOutput(root: string): string {
  const args = ['--import', 'tsx', join(root, 'src/cli.ts'), 'check', 'examples/rag-assistant', '--offline'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (stdout === '') throw new Error(`The example could not be checked: ${stderr}`);
  return `$ node dist/cli.js check examples/rag-assistant --offline\n${stdout.trimEnd()}`;
}

/** Terminal output as a picture: dark ground, what is denied in red, what is allowed in green. */
function picture(output: string): string {
  const lines = output.split('\n').flatMap((line) => wrapped(line, PICTURE_COLUMNS));
  const [width, height] = [PICTURE_COLUMNS * 7.25 + 32, lines.length * LINE_HEIGHT + 32];
  const text = lines.map((line, index) => {
    const y = 28 + index * LINE_HEIGHT;
    return `<text x="16" y="${y}" xml:space="preserve">${colored(escaped(line))}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    '<title>The gate fails the example repository because of FLUX.1 [dev]</title>',
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="12" fill="#c9d1d9">',
    ...text,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

const PICTURE_COLUMNS = 146;
const LINE_HEIGHT = 16;

/** Lines of at most `columns`, broken at spaces. */
function wrapped(line: string, columns: number): readonly string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > columns) {
    const space = rest.lastIndexOf(' ', columns);
    const end = space > 0 ? space : columns;
    pieces.push(rest.slice(0, end));
    rest = `    ${rest.slice(end).trimStart()}`;
  }
  return [...pieces, rest];
}

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function colored(line: string): string {
  return line
    .replaceAll(/\b(denied|Failed)\b/g, '<tspan fill="#ff7b72">$1</tspan>')
    .replaceAll(/\ballowed\b/g, '<tspan fill="#7ee787">allowed</tspan>');
}

function commandTable(): string {
  return table(
    ['Command', 'What it does'],
    createProgram(() => {}).commands.flatMap((command) => commandRows(command)),
  );
}

/** A command with subcommands is shown by these. */
function commandRows(command: Command, parent = ''): string[][] {
  const name = `${parent}${command.name()}`;
  if (command.commands.length > 0) return command.commands.flatMap((sub) => commandRows(sub, `${name} `));
  const usage = command.usage().replace(/\[options\] ?/, '');
  return [[`\`${`${name} ${usage}`.trim()}\``, command.description()]];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
