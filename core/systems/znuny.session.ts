/** The web service, and how one signs in to it. Source: SessionCreate.pm and the shipped `GenericTicketConnectorREST.yml`. */
import * as z from 'zod/mini';
import type { Opening } from './sign-in.ts';
import * as answers from './znuny.answers.ts';

export const service = '/nph-genericinterface.pl/Webservice/GenericTicketConnectorREST';

/** The password travels once, in a body; after that a session does. Customers and agents sign in under names of their own. */
export const opens: Opening = {
  questions: (secret) =>
    secret.kind === 'basic'
      ? ['CustomerUserLogin', 'UserLogin'].map((login) => ({
          ...{ method: 'POST', path: `${service}/Session` },
          json: { [login]: secret.user, Password: secret.secret },
        }))
      : [],
  read: (answer) => {
    const read = z.safeParse(answers.session, answer);
    return read.success ? read.data.SessionID : undefined;
  },
  carry: (session) => ({ query: { SessionID: session } }),
};
