/** Where requests go when the API does not lie at the address of the pages, and which of two systems on a host is meant. */
import { expect, it } from 'vitest';
import type { HttpRequest, Send } from '../../../core/http.ts';
import { connect } from '../../../core/systems/connection.ts';
import { github } from '../../../core/systems/github.ts';
import { addressOf } from '../../../core/target/address.ts';
import { byHost } from '../../../core/target/recognise.ts';

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

it('an organisation is a folder on dev.azure.com, and a part of the host on visualstudio.com', () => {
  const baseOf = (pasted: string): string | undefined => {
    const address = addressOf(pasted);
    return address && byHost(address)?.base;
  };
  for (const page of ['', '/Helpdesk', '/Help%20desk/_workitems/edit/17', '/_settings/users'])
    expect(baseOf(`https://dev.azure.com/org${page}`)).toBe('https://dev.azure.com/org');
  expect(baseOf('https://org.visualstudio.com/Helpdesk/_boards')).toBe('https://org.visualstudio.com');
  expect(baseOf('https://dev.azure.com/')).toBeUndefined();
});
