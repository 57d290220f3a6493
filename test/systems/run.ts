/**
 * `npm run test:systems [-- Playwright's arguments]`: installs and starts the real ticket systems (Debian, as root),
 * goes through them with the built extension, and stops them. Ends with one line `N passed, N failed`.
 * `--keep` leaves the systems running.
 */
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { lineOf, playwright, run, say, type Count } from '../tools/count.ts';
import { missingChromium, isDebianAsRoot } from '../tools/needs.ts';

/** `told`: the variable in which the tests find the script's description of the system. */
const scripts = [
  { name: 'Redmine', script: 'test/systems/redmine.sh', told: 'REDMINE' },
  { name: 'Request Tracker', script: 'test/systems/rt.sh', told: 'REQUEST_TRACKER' },
] as const;

const failed = (sentence: string): Count => {
  say(sentence);
  return { passed: 0, failed: 1 };
};

const systems = async (args: string[]): Promise<Count> => {
  if (!isDebianAsRoot()) {
    return failed('The tests with real ticket systems install them from Debian packages: they need Debian and root.');
  }
  const problem = missingChromium();
  if (problem) return failed(problem);
  const build = await run(process.execPath, ['--import', 'tsx', 'test/tools/build.ts', 'chromium', 'web']);
  if (build !== 0) return failed('The build failed; the reason stands above.');

  for (const { name, script, told } of scripts) {
    say(`Starting ${name} (the first time it is installed, which takes a minute) …`);
    const up = spawnSync(script, ['up'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (up.status !== 0) return failed(`${name} did not start; the reason stands above.`);
    process.env[told] = up.stdout;
  }
  await mkdir('.artifacts', { recursive: true });
  return playwright('test/systems/playwright.config.ts', { args });
};

const args = process.argv.slice(2);
const keep = args.includes('--keep');
const count = await systems(args.filter((arg) => arg !== '--keep'));
if (!keep && isDebianAsRoot()) for (const { script } of scripts) spawnSync(script, ['down'], { stdio: 'inherit' });
say(lineOf(count));
process.exit(count.failed === 0 ? 0 : 1);
