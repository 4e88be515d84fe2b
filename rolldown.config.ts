import { defineConfig } from 'rolldown';
import { licenseNotices } from './scripts/license-notices.ts';

/**
 * Three entries (the action, the command line, the thread that helps `find`) over shared chunks. Not minified: reviewers read dist.
 * `mainFields` prefers ES modules: the UMD main of jsonc-parser does not survive bundling.
 */
export default defineConfig({
  input: { index: 'src/action.ts', cli: 'src/cli.ts', 'find-worker': 'src/scan/worker.ts' },
  platform: 'node',
  resolve: { mainFields: ['module', 'main'] },
  // CommonJS packages that ask for their own file name get the bundle's.
  transform: { target: 'node20', define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' } },
  plugins: [licenseNotices('dist/licenses.txt')],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minify: false,
    comments: { legal: true, jsdoc: false, annotation: false },
  },
});
