/** A session that an API hands out for a secret: opened when needed, carried along, opened once more when it has ended. */
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { HttpRequest, Send } from '../../../core/http.ts';
import { connect, type Connection } from '../../../core/systems/connection.ts';
import type { Failure } from '../../../core/systems/failure.ts';
import { zendesk } from '../../../core/systems/zendesk.ts';
import { failureOf } from './conversation.ts';

/** A desk that hands out `token 1`, `token 2` …, and takes the ones that `isGood` likes. */
function desk(isGood: (token: string) => boolean, page?: string): { to: Connection; asked: HttpRequest[] } {
  const asked: HttpRequest[] = [];
  let handedOut = 0;
  const send: Send = (request) => {
    asked.push(request);
    const opens = request.url.endsWith('/users/me.json');
    if (opens) handedOut += 1;
    const user = { id: 7, name: 'Katrin Keller', authenticity_token: `token ${handedOut}` };
    const good = opens || isGood(request.headers['X-CSRF-Token'] ?? '');
    return Promise.resolve({
      ...{ kind: 'answer', status: good || page !== undefined ? 200 : 401 },
      header: () => (good || page === undefined ? 'application/json' : 'text/html'),
      text: good ? JSON.stringify({ user }) : (page ?? ''),
    });
  };
  return { to: connect(zendesk, 'https://desk.test', { kind: 'session' }, { send, now: () => 0 }), asked };
}
const post = (to: Connection): Promise<unknown> =>
  to.ask(z.unknown(), { method: 'POST', path: '/api/v2/requests.json' });
const opened = (asked: readonly HttpRequest[]): number => asked.filter(({ url }) => url.endsWith('/me.json')).length;

it('is opened once for all questions, with the cookies of the browser, and travels with each', async () => {
  const { to, asked } = desk(() => true);
  await Promise.all([post(to), post(to)]);
  await post(to);
  expect(opened(asked)).toBe(1);
  expect(asked.every(({ cookies }) => cookies === 'session')).toBe(true);
  const posts = asked.filter(({ method }) => method === 'POST');
  expect(posts.map(({ headers }) => headers['X-CSRF-Token'])).toEqual(['token 1', 'token 1', 'token 1']);
});

it('is opened again when it has ended, and the question asked once more', async () => {
  let good = 'token 1';
  const { to, asked } = desk((token) => token === good);
  await post(to);
  good = 'token 2';
  await post(to);
  expect(opened(asked)).toBe(2);
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(3);
});

it('gives up when a new one is not taken either', async () => {
  const { to, asked } = desk(() => false);
  const failure: Failure = await failureOf(post(to));
  expect(failure.kind).toBe('signed-out');
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('repeats nothing that may have been carried out behind a page for signing in', async () => {
  let good = true;
  const { to, asked } = desk(() => good, '<form>Sign in <input type="password"></form>');
  await post(to);
  good = false;
  expect(await failureOf(post(to))).toMatchObject({ kind: 'signed-out', maybeArrived: true });
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(2);
});
