/** Where requests go when the API does not lie at the address of the pages, and which of two systems on a host is meant. */
import { expect, it } from 'vitest';
import type { HttpRequest, Send } from '../../../core/http.ts';
import { connect } from '../../../core/systems/connection.ts';
import { github } from '../../../core/systems/github.ts';

const askedBy = async (base: string): Promise<HttpRequest[]> => {
  const asked: HttpRequest[] = [];
  const send: Send = (request) => {
    asked.push(request);
    return Promise.resolve({
      kind: 'answer',
      status: 200,
      header: () => 'application/json',
      text: '{"login":"keller"}',
    });
  };
  const to = connect(github, base, { kind: 'token', token: 'secret' }, { send, now: () => 0 });
  await github.whoAmI(to);
  expect(to.base).toBe(base);
  return asked;
};

it('github.com has its API on a host of its own, an Enterprise Server below its address', async () => {
  expect((await askedBy('https://github.com')).map(({ url }) => url)).toEqual(['https://api.github.com/user']);
  const own = 'https://github.example';
  expect((await askedBy(own)).map(({ url }) => url)).toEqual([`${own}/api/v3/user`]);
});
