/** The token that Halo hands out for the id and the secret of an application; an hour later it asks for a new one. */
import * as z from 'zod/mini';
import * as answers from './halo.answers.ts';
import type { Opening } from './sign-in.ts';

/** Client credentials (RFC 6749 §4.4). */
export const opens: Opening = {
  questions: (secret) => {
    if (secret.kind !== 'basic') return [];
    const asked = {
      grant_type: 'client_credentials',
      client_id: secret.user,
      client_secret: secret.secret,
      scope: 'all',
    };
    const pairs = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const body = { kind: 'pieces', type: 'application/x-www-form-urlencoded', pieces: [pairs.join('&')] } as const;
    return [{ method: 'POST', path: '/auth/token', body }];
  },
  read: (answer) => {
    const read = z.safeParse(answers.token, answer);
    return read.success ? read.data.access_token : undefined;
  },
  carry: (session) => ({ headers: { Authorization: `Bearer ${session}` } }),
};
