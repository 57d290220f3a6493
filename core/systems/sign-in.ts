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
  /** How the session travels. */
  readonly carry: (session: string) => Pick<Question, 'query' | 'headers'>;
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
  /** OAuth 2 with PKCE (RFC 7636): no server of ours and no secret of ours. */
  | {
      readonly kind: 'oauth';
      readonly how: Words;
      /** Paths of the system's own address, or whole addresses where another host signs in. */
      readonly authorize: string;
      readonly token: string;
      readonly scope: string;
    };

/** What a person has entered for one target. Never leaves the store that keeps it, except in a request to that target. */
export type Secret =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'basic'; readonly user: string; readonly secret: string }
  | { readonly kind: 'session' }
  | { readonly kind: 'oauth'; readonly access: string };

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
