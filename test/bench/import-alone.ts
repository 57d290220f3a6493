/**
 * `npm run bench -- import [--quick]`: a list of 100,000 rows, taken in by the core alone, and end to end by the built
 * web app in Chromium: chosen as a file, read by its worker, stored, shown. `--quick` takes 6,000.
 */
import { builtInGuide } from '../../core/guide/built-in.ts';
import { importInBrowser } from './import-browser.ts';
import { importRows } from './import.ts';
import { print } from './table.ts';

const count = process.argv.includes('--quick') ? 6_000 : 100_000;
print(`list of ${count} tickets`, [
  ...(await importRows(count, builtInGuide('erp-support'))),
  ...(await importInBrowser(count)),
]);
