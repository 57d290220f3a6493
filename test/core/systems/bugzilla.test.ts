/** Where the key of Bugzilla travels. */
import { expect, it } from 'vitest';
import type { HttpRequest, Send } from '../../../core/http.ts';
import { bugzilla } from '../../../core/systems/bugzilla.ts';
import { connect } from '../../../core/systems/connection.ts';

const key = 'Tz4jQyM0kBvN7pWcXbLd5hGfRs2aUe8y';

/** All that is asked of a Bugzilla of this version on the way to the name of the user. */
async function asked(version: string): Promise<HttpRequest[]> {
  const requests: HttpRequest[] = [];
  const send: Send = (request) => {
    requests.push(request);
    const answer = request.url.endsWith('/rest/version') ? { version } : { name: 'keller@example.org', id: 7 };
    return Promise.resolve({
      ...{ kind: 'answer', status: 200, text: JSON.stringify(answer) },
      header: (name) => (name === 'content-type' ? 'application/json' : undefined),
    });
  };
  const to = connect(bugzilla, 'https://bugs.test', { kind: 'token', token: key }, { send, now: () => 0 });
  expect(await bugzilla.whoAmI(to)).toBe('keller@example.org');
  return requests;
}
const inAddress = ({ url }: HttpRequest): boolean => url.includes(key);
const inHeader = ({ headers }: HttpRequest): boolean => Object.values(headers).includes(key);

it.each(['5.0', '5.0.4', '5.0.6+', '5.2', '5.2+'])(
  'in the address for %s, which knows no other place',
  async (version) => {
    const [first, ...others] = await asked(version);
    expect(first && (inAddress(first) || inHeader(first))).toBe(false);
    expect(others.map((one) => [inAddress(one), inHeader(one)])).toEqual([[true, false]]);
  },
);

it.each(['5.1.2', '5.3.3', '5.20', '20260701.1'])('in a header for %s, and in no address', async (version) => {
  const [first, ...others] = await asked(version);
  expect(first && (inAddress(first) || inHeader(first))).toBe(false);
  expect(others.map((one) => [inAddress(one), inHeader(one)])).toEqual([[false, true]]);
});
