/** The gallery: the parts of `web/ui` in every state, to look at and to test. `npx tsx test/gallery/serve.ts [port]` */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, preview, type InlineConfig } from 'vite';

export interface Gallery {
  readonly url: string;
  close(): Promise<void>;
}

/** @param port 0 takes any free one */
export async function openGallery(port = 0): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'ticketklar-gallery-'));
  const config: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'warn',
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true, fragments: 'tree' } })],
    define: { __TARGET__: JSON.stringify('web') },
    build: { outDir, emptyOutDir: true, target: 'chrome130' },
    preview: { port, host: '127.0.0.1' },
  };
  await build(config);
  const server = await preview(config);
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the gallery has no address');
  return {
    url,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await openGallery(Number(process.argv[2] ?? 4178));
  process.stdout.write(`${url}?state=gaps&language=de&theme=light\n`);
}
