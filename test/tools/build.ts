/** `npm run build [part …]`: builds the extension for both browsers and the web app; without arguments all of them. */
import { cp, rm } from 'node:fs/promises';
import { build } from 'vite';

const parts = ['web', 'chromium', 'firefox'] as const;
const asked = process.argv.slice(2);
const wanted = parts.filter((part) => asked.length === 0 || asked.includes(part));
const unknown = asked.filter((part) => !(parts as readonly string[]).includes(part));
if (unknown.length > 0) {
  process.stderr.write(`Unknown part ${unknown.join(', ')}. Parts are ${parts.join(', ')}.\n`);
  process.exit(2);
}

const logLevel = 'warn';
if (wanted.some((part) => part !== 'web')) {
  await rm('dist/host-page', { recursive: true, force: true });
  for (const mode of ['detector', 'page', 'point', 'propose', 'code-world']) await build({ mode, logLevel });
}
for (const mode of wanted) {
  await build({ mode, logLevel });
  if (mode !== 'web') await cp('dist/host-page', `dist/${mode}/host-page`, { recursive: true });
}
process.stdout.write(`Built ${wanted.map((part) => `dist/${part}`).join(', ')}.\n`);
