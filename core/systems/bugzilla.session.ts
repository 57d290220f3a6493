/** Where Bugzilla wants its key depends on its version, which anybody may ask for. */
import * as z from 'zod/mini';
import * as answers from './bugzilla.answers.ts';
import type { Opening } from './sign-in.ts';

/**
 * A key travels in a header of its own from 5.1 on, but in 5.0, and in 5.2, which came of it, only in the address: then
 * it stands in the log of the server (`docs/en/rst/api/core/v1/general.rst` of each; seen on 5.2).
 */
export const opens: Opening = {
  questions: () => [{ path: '/rest/version' }],
  read: (answer) => z.safeParse(answers.version, answer).data?.version,
  carry: (version, secret) => {
    const key = secret.kind === 'token' ? secret.token : '';
    const isOld = /^5\.[02](?!\d)/.test(version);
    return isOld ? { query: { Bugzilla_api_key: key } } : { headers: { 'X-BUGZILLA-API-KEY': key } };
  },
};
