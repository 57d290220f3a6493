/**
 * `npm test [-- part …]`: builds everything, then runs each part; what fails in one does not hide the others.
 * Parts are lint, unit and browser. Ends with one line `N passed, N failed` over all of them.
 */
import { mkdir } from 'node:fs/promises';
import { missingChromium, missingCkeditor4, missingFirefox, missingScreen } from './needs.ts';
import { lineOf, playwright, run, say, sum, vitest, type Count } from './count.ts';
import { lint } from './lint.ts';

const build = async (): Promise<Count> => {
  const code = await run(process.execPath, ['--import', 'tsx', 'test/tools/build.ts']);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const browser = async (): Promise<Count> => {
  const wanted = [missingFirefox(), missingScreen(), missingCkeditor4()];
  for (const { note } of wanted) if (note) say(note);
  const problem = missingChromium() ?? wanted.find(({ problem }) => problem)?.problem;
  if (!problem) return playwright('test/playwright.config.ts');
  say(problem);
  return { passed: 0, failed: 1 };
};

const parts: Record<string, () => Promise<Count>> = { lint, unit: () => vitest(), browser };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  say(`Unknown part ${unknown.join(', ')}. Parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

await mkdir('.artifacts', { recursive: true });
const counts: [string, Count][] = [];
for (const [name, part] of Object.entries({ build, ...parts })) {
  if (asked.length > 0 && name !== 'build' && !asked.includes(name)) continue;
  say(`\n── ${name} ──`);
  const started = performance.now();
  const count = await part();
  counts.push([name, count]);
  say(`${name}: ${lineOf(count)}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
const total = sum(counts.map(([, count]) => count));
say('');
say(lineOf(total));
process.exit(total.failed === 0 ? 0 : 1);
