/** The gallery: the parts of `web/ui` in every state, to look at and to test. `npx tsx test/gallery/serve.ts [port]` */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';

export interface Gallery {
  readonly url: string;
  close(): Promise<void>;
}

/** @param port 0 takes any free one */
export async function openGallery(port = 0): Promise<Gallery> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../.artifacts/gallery', import.meta.url)),
    logLevel: 'error',
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
    define: { __TARGET__: JSON.stringify('web') },
    server: { port, host: '127.0.0.1', hmr: false, watch: null, fs: { allow: ['../..'] } },
    optimizeDeps: { include: ['temporal-polyfill', 'zod/mini'] },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the gallery has no address');
  return { url, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await openGallery(Number(process.argv[2] ?? 4178));
  process.stdout.write(`${url}?state=gaps&language=de&theme=light\n`);
}
