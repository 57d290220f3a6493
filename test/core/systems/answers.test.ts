/**
 * An answer with files, over every system: whatever happens to one of its requests, the second try doubles neither the
 * words nor a file.
 */
import { describe, expect, it } from 'vitest';
import { earlierOf } from '../../../core/outbox/filesThere.ts';
import { newReply, replyAgain, sendReply, type Reply } from '../../../core/outbox/reply.ts';
import { attachMissing } from '../../../core/target/deliver.ts';
import { connection, hash, hashOf, sendTicket, ticketFor, twoFiles } from './conversation.ts';
import { serve, type Fake, type FakeRequest, type Fault } from './fake.ts';
import { fakes } from './fakes/index.ts';

const words = 'Ja, seit gestern: „immer“ bei Größe XL.';
const html = { 'content-type': 'text/html' };
const faults: Readonly<Record<string, Fault>> = {
  'is lost on its way': { kind: 'drop', carriedOut: false },
  'is carried out, and its answer lost': { kind: 'drop', carriedOut: true },
  'is refused': { kind: 'answer', answer: { status: 413, text: '<h1>Too large</h1>', headers: html } },
  'has to wait': { kind: 'answer', answer: { status: 429, text: '', headers: html } },
  'meets an error': { kind: 'answer', answer: { status: 500, text: '<h1>Error</h1>', headers: html } },
};

/** What a person does with an answer that was refused. */
type Refused = (reply: Reply, now: number, files: readonly { readonly sha256: string }[]) => Reply;

/** Sends an answer with two files; the first file was on the ticket before. */
async function answer(
  fake: Fake,
  at: number,
  fault?: Fault,
  refused: Refused = (reply, now) => replyAgain(reply, now),
) {
  const { system } = fake;
  const running = await serve(fake);
  const to = connection(system, running.base, fake.secret);
  const attached = system.files === 'never' ? [] : twoFiles;
  const { id } = await sendTicket(system, to, ticketFor(fake), attached.slice(0, 1));
  await attachMissing(id, attached.slice(0, 1), { system, connection: to, onStep: () => undefined });
  const [ticket] = running.world.tickets;
  if (!ticket) throw new Error('no ticket');

  const carried = await Promise.all(attached.map(async (file) => ({ ...file, sha256: await hashOf(file) })));
  let changing = 0;
  const isIt = ({ method }: FakeRequest): boolean => method !== 'GET' && (changing += 1) > at;
  if (fault) running.fault(isIt, fault);
  const asked = running.requests.length;
  let now = Date.now();
  let reply: Reply = newReply('a', words, now);
  let tries = 0;
  while (reply.state !== 'sent' && tries < 20) {
    tries += 1;
    if (reply.state === 'rejected') reply = refused(reply, now, carried);
    await sendReply(reply, {
      ...{ system, connection: to, ticket: id, markup: system.markup, me: fake.me, now: () => now },
      chance: () => 0.5,
      ...{ files: () => Promise.resolve(carried), fileNames: attached.map(({ name }) => name) },
      keep: (change) => Promise.resolve((reply = change(reply))),
    });
    expect(reply.hold).toBeUndefined();
    now += 400_000;
  }
  running.calm();
  const requests = running.requests.slice(asked).filter(({ method }) => method !== 'GET').length;
  await running.close();
  return { reply, requests, ticket, attached };
}

/** Taken back, shortened and sent anew. */
const shortened: Refused = (reply, now, files) =>
  newReply('b', 'Ja: „immer“ bei Größe XL.', now, earlierOf(reply, files));

const named = fakes
  .filter(({ system }) => system.retry !== 'person')
  .map((fake): [string, Fake] => [fake.system.name, fake]);

async function expectOnce({ reply, ticket, attached }: Awaited<ReturnType<typeof answer>>, where: string) {
  expect(reply, where).toMatchObject({ state: 'sent', doubles: 0 });
  const said = ticket.comments.filter(({ text }) => text.includes('XL'));
  expect(said, where).toHaveLength(1);
  const all = new Set([...ticket.files, ...ticket.comments.flatMap((one) => one.files)]);
  const files = [...all].map(({ bytes }) => hash(bytes));
  const [first = '', second = ''] = await Promise.all(attached.map(hashOf));
  const wanted = attached.length > 0 ? [first, first, second] : [];
  expect(files.sort(), where).toEqual(wanted.sort());
}

describe.each(named)('an answer in %s', (_, fake) => {
  it.each(Object.keys(faults))('is there once with each of its files, whichever request %s', async (kind) => {
    const { requests } = await answer(fake, 0);
    expect(requests).toBeGreaterThan(0);
    for (let at = 0; at < requests; at += 1) {
      await expectOnce(await answer(fake, at, faults[kind]), `request ${at + 1}`);
    }
  });

  it('is there once with each of its files when it is refused, taken back, shortened and sent anew', async () => {
    const { requests } = await answer(fake, 0);
    for (let at = 0; at < requests; at += 1)
      await expectOnce(await answer(fake, at, faults['is refused'], shortened), `request ${at + 1}`);
  });
});
