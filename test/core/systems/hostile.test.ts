/** Whatever answers at the address of a ticket system: nothing is harmed, no secret leaves, and a person is told why. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Send } from '../../../core/http.ts';
import { connect } from '../../../core/systems/connection.ts';
import { passes, type Failure } from '../../../core/systems/failure.ts';
import { failureWords, sayFailure } from '../../../core/systems/failure.words.ts';
import { sendBy } from '../../../web/http/transport.ts';
import { connection, failureOf, send, sendTicket, ticketFor } from './conversation.ts';
import { serve, type Fake, type FakeAnswer, type Fault, type Running } from './fake.ts';
import { fakes } from './fakes/index.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const signIn = '<!doctype html><title>SSO</title><form><input name="p" type="password"></form>';
const answer = (status: number, more: Partial<FakeAnswer> = {}): Fault => ({
  kind: 'answer',
  answer: { status, ...more },
});

/** What happens to a create, and what must be said of it. `maybe`: the ticket may be there all the same. */
const dangers: readonly (readonly [string, Fault, { kind: Failure['kind']; maybe: boolean; wait?: number }])[] = [
  ['a sign-in page instead of data', answer(200, { text: signIn, headers: html }), { kind: 'signed-out', maybe: true }],
  [
    'some page instead of data',
    answer(200, { text: '<h1>It works!</h1>', headers: html }),
    { kind: 'not-understood', maybe: true },
  ],
  [
    'an error page of a proxy',
    answer(502, { text: '<h1>Bad Gateway</h1>', headers: html }),
    { kind: 'broken', maybe: true },
  ],
  ['an error of its own', answer(500, { json: {} }), { kind: 'broken', maybe: true }],
  [
    'data that says it is a picture',
    answer(200, { json: {}, headers: { 'content-type': 'image/png' } }),
    { kind: 'not-understood', maybe: true },
  ],
  ['data of another shape', answer(201, { json: [[['surprise']]] }), { kind: 'not-understood', maybe: true }],
  ['data that is cut off', answer(201, { text: '{"id": 4' }), { kind: 'not-understood', maybe: true }],
  ['a hundred thousand brackets', answer(200, { text: '['.repeat(100_000) }), { kind: 'not-understood', maybe: true }],
  ['an answer without end', { kind: 'endless' }, { kind: 'not-understood', maybe: true }],
  ['a connection that is cut', { kind: 'drop', carriedOut: false }, { kind: 'no-answer', maybe: true }],
  ['too large', answer(413, { text: '<h1>413</h1>', headers: html }), { kind: 'too-large', maybe: false }],
  ['too many requests', answer(429, { headers: { 'retry-after': '7' } }), { kind: 'busy', maybe: false, wait: 7_000 }],
  ['maintenance', answer(503, { headers: { 'retry-after': '120' } }), { kind: 'busy', maybe: true, wait: 120_000 }],
  [
    'a wait of a thousand years',
    answer(429, { headers: { 'retry-after': '99999999999' } }),
    { kind: 'busy', maybe: false, wait: 86_400_000 },
  ],
  ['a wait that is no number', answer(429, { headers: { 'retry-after': 'soon' } }), { kind: 'busy', maybe: false }],
  ['no sign-in', answer(401), { kind: 'signed-out', maybe: false }],
  ['no right', answer(403), { kind: 'forbidden', maybe: false }],
  ['no such project', answer(404), { kind: 'not-found', maybe: false }],
];

let elsewhere: { url: string; asked: number; close: () => void };
beforeAll(async () => {
  const server = createServer((_, response) => {
    elsewhere.asked += 1;
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  elsewhere = { url: `http://127.0.0.1:${port}`, asked: 0, close: () => server.close() };
});
afterAll(() => elsewhere.close());

describe.each(fakes.map((fake): [string, Fake] => [fake.system.name, fake]))('%s', (_, fake) => {
  const { system } = fake;
  let running: Running;
  beforeAll(async () => {
    running = await serve(fake);
  });
  afterAll(() => running.close());
  const creating = (by: Send = send): Promise<unknown> => {
    const to = connect(system, running.base, fake.secret, { send: by, now: () => Date.now() });
    return sendTicket(system, to, ticketFor(fake));
  };

  it.each(dangers)('answers with %s', async (_name, fault, { kind, maybe, wait }) => {
    running.fault(fake.isCreate, fault);
    // A session that has ended is asked for anew, once.
    if (kind === 'signed-out' && !maybe) running.fault(fake.isCreate, fault);
    const failure = await failureOf(creating());
    running.calm();
    expect(failure).toMatchObject({ kind, maybeArrived: maybe });
    expect(failure.wait).toBe(wait);
    expect(running.written()).toBeLessThan(100_000_000);
  });

  it.each(['/login?back=1', '//evil.example/', 'cross', 'loop'])('redirects to %s, and nobody follows', async (to) => {
    const location = to === 'cross' ? elsewhere.url : to === 'loop' ? running.base : to;
    const before = running.requests.length;
    for (const status of [301, 302, 303, 307, 308]) {
      running.fault(fake.isCreate, answer(status, { headers: { location } }));
      expect(await failureOf(creating())).toMatchObject({ kind: 'redirected', maybeArrived: true });
    }
    const creates = running.requests.slice(before).filter(fake.isCreate);
    expect(creates).toHaveLength(5);
    expect(elsewhere.asked).toBe(0);
  });

  it('answers with a script in its error, which arrives as plain text', async () => {
    const text = '<script>alert(1)</script><b onclick="x()">Titel</b> \u202efehlt\u0000 ' + 'x'.repeat(100_000);
    const withText = JSON.parse(
      JSON.stringify(fake.refusal.answer).replaceAll(JSON.stringify(fake.refusal.says).slice(1, -1), 'S#S'),
      (_key, value: unknown) => (typeof value === 'string' ? value.replace('S#S', text) : value),
    ) as FakeAnswer;
    running.fault(fake.isCreate, { kind: 'answer', answer: withText });
    const { complaints } = await failureOf(creating());
    const said = complaints.map((complaint) => complaint.text).join('\n');
    expect(said).toContain('Titel fehlt');
    expect(said).not.toMatch(/[<>\u202e\u0000]|alert/);
    for (const complaint of complaints) expect(complaint.text.length).toBeLessThanOrEqual(300);
  });

  it('never answers, and is given up when its time is over', async () => {
    running.fault(fake.isCreate, { kind: 'silence' });
    const impatient: Send = (request) => send(request.method === 'GET' ? request : { ...request, timeout: 200 });
    expect(await failureOf(creating(impatient))).toMatchObject({ kind: 'no-answer', maybeArrived: true });
  });

  it('is not asked at all without a network, or after a cancel', async () => {
    const before = running.requests.length;
    const offline: Send = (request) =>
      sendBy({ online: () => false })({ ...request, url: request.url.replace('127.0.0.1', 'desk.test') });
    expect(await failureOf(creating(offline))).toMatchObject({ kind: 'offline', maybeArrived: false });
    const cancel = AbortSignal.abort();
    expect(await failureOf(creating(sendBy({ cancel, online: () => true })))).toMatchObject({
      ...{ kind: 'cancelled', maybeArrived: false },
    });
    expect(running.requests).toHaveLength(before);
  });

  it('is asked nothing outside of its own address, whatever a path looks like', async () => {
    const to = connection(system, running.base, fake.secret);
    for (const path of ['//evil.example/x', 'https://evil.example/', '@evil.example/', '/\\evil.example'])
      await expect(to.ask({} as never, { path })).rejects.toThrow(RangeError);
  });
});

describe('a failure', () => {
  it('says in both languages what happened and what to do, with the name of the target', () => {
    for (const language of ['de', 'en'] as const) {
      for (const kind of Object.keys(failureWords[language]) as Failure['kind'][]) {
        const { what, todo } = sayFailure({ kind, complaints: [] }, 'Helpdesk', language);
        expect(what + todo).not.toContain('{');
        expect(todo).toMatch(/[.?]$/);
      }
    }
  });

  it('is worth another try only where time alone can help', () => {
    const kinds = Object.keys(failureWords.de) as Failure['kind'][];
    expect(kinds.filter(passes).sort()).toEqual(['broken', 'busy', 'no-answer', 'offline']);
  });
});
