import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

const LICENSE_FILE = /^(?:licen[cs]e|copying)/i;

/** Writes the license texts of every bundled package to `file`; a package without one fails the build. */
export function licenseNotices(file: string): Plugin {
  return {
    name: 'license-notices',
    writeBundle(_options, bundle) {
      const packages = new Map<string, string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of Object.keys(chunk.modules)) {
          const directory = packageDirectory(id);
          if (directory !== null) packages.set(...notice(directory));
        }
      }
      const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
      writeFileSync(file, sorted.map(([name, text]) => `${name}\n\n${text.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`));
    },
  };
}

function packageDirectory(id: string): string | null {
  const start = id.lastIndexOf('/node_modules/');
  if (start === -1) return null;
  let directory = dirname(id);
  while (directory.length > start && !(existsSync(join(directory, 'package.json')) && hasName(directory))) {
    directory = dirname(directory);
  }
  return directory;
}

function hasName(directory: string): boolean {
  return 'version' in JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
}

function notice(directory: string): [string, string] {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const file = readdirSync(directory).find((entry) => LICENSE_FILE.test(entry));
  if (file === undefined && license === undefined) throw new Error(`"${name}" has no license text to carry along`);
  const text =
    file === undefined ? `License: ${license}` : readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n');
  return [`${name}@${version}`, text];
}
