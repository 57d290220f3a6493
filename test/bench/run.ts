/**
 * `npm run bench [-- core|import|browser|store|lighthouse] [--quick]`: times beside what the design promises. A share
 * above 1 misses the promise. Numbers depend on the machine; run it alone. The browser part measures what
 * `npm run build` has built;
 * `--quick` takes a batch of 6,000 instead of 100,000.
 */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  core: () => import('./core.ts'),
  import: () => import('./import-alone.ts'),
  browser: () => import('./browser.ts'),
  store: () => import('./store.ts'),
  lighthouse: () => import('./lighthouse.ts'),
};
const [asked = 'core'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const part = parts[asked];
if (!part) {
  process.stderr.write(`Unknown part ${asked}. Parts are ${Object.keys(parts).join(', ')}.\n`);
  process.exitCode = 2;
}
await part?.();

export {};
