/** The ways of signing in that an API offers, what each of them asks for, and the headers it becomes. */
import { base64 } from '../base64.ts';
import type { Words } from '../ticket.ts';
import type { Question } from './connection.ts';

/** For APIs that hand out a session for a secret and want that with every request. */
export interface Opening {
  /** What to ask for a session; one after the other, until one is taken. */
  readonly questions: (secret: Secret) => readonly Question[];
  /** @returns undefined when the answer holds none */
  readonly read: (answer: unknown) => string | undefined;
  /** How the session travels; with the secret again where the answer only told how that is to travel. */
  readonly carry: (session: string, secret: Secret) => Pick<Question, 'query' | 'headers'>;
}

/** One way, as a system offers it. */
export type SignInKind =
  /** A key or token that the user makes in the system. */
  | {
      readonly kind: 'token';
      readonly how: Words;
      readonly header: (token: string) => Readonly<Record<string, string>>;
      readonly opens?: Opening;
    }
  /** User and password, or user and token where `secret` is `token`. */
  | {
      readonly kind: 'basic';
      readonly how: Words;
      readonly secret: 'password' | 'token';
      /** The user as the API wants it, where that is not what people enter. */
      readonly user?: (entered: string) => string;
      /** Goes along with every question, where the API wants to be told which way is meant. */
      readonly query?: Readonly<Record<string, string>>;
      readonly opens?: Opening;
    }
  /** The user is signed in to the system in this browser. Only where the API itself takes that. */
  | { readonly kind: 'session'; readonly how: Words; readonly opens?: Opening }
  /** OAuth 2 as a public application with PKCE (RFC 7636): no server of ours and no secret of ours. See `core/oauth.ts`. */
  | {
      readonly kind: 'oauth';
      /** What an administrator does once, so that people can sign in here. */
      readonly how: Words;
      /**
       * Paths below the system's own address, or whole addresses where another host signs in; `{tenant}` is the
       * directory of the organisation.
       */
      readonly authorize: string;
      readonly token: string;
      /** Takes a token back (RFC 7009). */
      readonly revoke?: string;
      /** `{origin}` is the system's own. Empty: what the application is registered with. */
      readonly scope: string;
      /** Where the token endpoint is documented to want something else than a form. */
      readonly body?: 'json';
      /** Only on such hosts; elsewhere this system is signed in to in other ways. */
      readonly hosts?: RegExp;
    };

/** What an administrator has registered for the people of an organisation. Nothing of it is secret. */
export interface Application {
  /** The application's id there (`client_id`). */
  readonly client: string;
  /** Directory of the organisation, where the address of the sign-in has one. */
  readonly tenant?: string | undefined;
}

/** What a person has entered for one target. Never leaves the store that keeps it, except in a request to that target. */
export type Secret =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'basic'; readonly user: string; readonly secret: string }
  | { readonly kind: 'session' }
  | {
      readonly kind: 'oauth';
      readonly access: string;
      /** Missing where the system gives none, or takes it no longer. */
      readonly refresh?: string | undefined;
      /** Milliseconds since 1970: from then on a new one is fetched. Missing where nobody said how long it lasts. */
      readonly renewAt?: number | undefined;
      readonly application?: Application | undefined;
    };

/**
 * The headers that sign a request in.
 * @throws RangeError when the system does not offer this way
 */
export function signInHeaders(offered: readonly SignInKind[], secret: Secret): Readonly<Record<string, string>> {
  const way = offered.find(({ kind }) => kind === secret.kind);
  if (!way) throw new RangeError(`no sign-in by ${secret.kind}`);
  if (secret.kind === 'basic') {
    const user = way.kind === 'basic' && way.user ? way.user(secret.user) : secret.user;
    return { Authorization: `Basic ${base64(`${user}:${secret.secret}`)}` };
  }
  if (secret.kind === 'oauth') return { Authorization: `Bearer ${secret.access}` };
  return way.kind === 'token' && secret.kind === 'token' ? way.header(secret.token) : {};
}

/** The header most systems want. */
export const bearer = (token: string): Readonly<Record<string, string>> => ({ Authorization: `Bearer ${token}` });

/**
 * Sign-in by Microsoft Entra as a single-page application: no secret, tokens of an hour that can be renewed for a day
 * (learn.microsoft.com, "Refresh tokens in the Microsoft identity platform"; for Dataverse "Use OAuth with Cross-Origin
 * Resource Sharing to connect a Single-Page Application"). Seen by nobody of us on a real directory (M).
 */
export const entra = (scope: string) =>
  ({
    kind: 'oauth',
    authorize: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize',
    token: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
    scope: `${scope} offline_access`,
  }) as const;
