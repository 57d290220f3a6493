/** The sender by fetch: what arrives is what was given, byte for byte, and a cancel is one. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonPieces, type Body, type HttpRequest } from '../../../core/http.ts';
import { sendBy } from '../../../web/http/transport.ts';

let server: Server;
let url: string;
let arrived: { headers: IncomingHttpHeaders; body: Buffer }[];
beforeAll(async () => {
  arrived = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      arrived.push({ headers: request.headers, body: Buffer.concat(chunks) });
      if (request.url !== '/silent') response.end('ä€😀'.repeat(1_000));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const request = (body?: Body, more: Partial<HttpRequest> = {}): HttpRequest => ({
  ...{
    method: 'POST',
    url: `${url}/`,
    headers: { 'X-Key': 'k' },
    body,
    cookies: 'none',
    timeout: 5_000,
    longest: 1_000_000,
  },
  ...more,
});
const online = (): boolean => true;
const last = () => {
  const one = arrived.at(-1);
  if (!one) throw new Error('nothing arrived');
  return one;
};
const bytes = Uint8Array.from({ length: 2_000_003 }, (_, i) => (i * 131 + (i >> 8)) % 256);

describe('a request', () => {
  it('carries a file in base64 inside JSON, however long', async () => {
    const json = { name: 'ä', content: { base64: new Blob([bytes]) }, after: 1 };
    await sendBy({ online })(request({ kind: 'pieces', type: 'application/json', pieces: jsonPieces(json) }));
    const { content, ...rest } = JSON.parse(last().body.toString('utf8')) as { content: string };
    expect(rest).toEqual({ name: 'ä', after: 1 });
    expect(Buffer.from(content, 'base64').equals(bytes)).toBe(true);
    expect(last().headers).toMatchObject({ 'content-type': 'application/json', 'x-key': 'k' });
  });

  it('carries bytes as they are', async () => {
    await sendBy({ online })(request({ kind: 'bytes', type: 'application/octet-stream', bytes: new Blob([bytes]) }));
    expect(last().body.equals(bytes)).toBe(true);
    expect(last().headers['content-type']).toBe('application/octet-stream');
  });

  it('carries a form with texts and files', async () => {
    const parts = [
      { name: 'JSON', text: '{"a":"ö"}', type: 'application/json' },
      { name: 'file', bytes: new Blob([bytes]), filename: 'größe.bin' },
    ];
    await sendBy({ online })(request({ kind: 'form', parts }));
    const { headers, body } = last();
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData();
    expect(await (form.get('JSON') as File).text()).toBe('{"a":"ö"}');
    const file = form.get('file') as File;
    expect(file.name).toBe('größe.bin');
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('reads an answer whole, or not at all where it is longer than wanted', async () => {
    expect(await sendBy({ online })(request())).toMatchObject({
      kind: 'answer',
      status: 200,
      text: 'ä€😀'.repeat(1_000),
    });
    expect(await sendBy({ online })(request(undefined, { longest: 8_999 }))).toMatchObject({
      kind: 'none',
      why: 'too-long',
    });
  });

  it('ends when it is cancelled, and when its time is over', async () => {
    const silent = request(undefined, { url: `${url}/silent` });
    const cancel = new AbortController();
    const before = arrived.length;
    const sent = sendBy({ cancel: cancel.signal, online })(silent);
    await expect.poll(() => arrived.length).toBe(before + 1);
    cancel.abort();
    expect(await sent).toEqual({ kind: 'none', why: 'cancelled', maybeArrived: true });
    expect(await sendBy({ online })({ ...silent, timeout: 50 })).toEqual({
      kind: 'none',
      why: 'timeout',
      maybeArrived: true,
    });
  });

  it('does not leave this device without a network, except to this device', async () => {
    const offline = sendBy({ online: () => false });
    expect(await offline(request(undefined, { url: 'https://desk.example/' }))).toEqual({
      ...{ kind: 'none', why: 'offline', maybeArrived: false },
    });
    expect(await offline(request())).toMatchObject({ kind: 'answer' });
  });
});
