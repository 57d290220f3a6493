/**
 * Signing in by OAuth 2 as a public application: the authorization code with PKCE (RFC 6749 §4.1, RFC 7636), by the
 * browser itself (RFC 8252), and tokens that are renewed (RFC 6749 §6). Pure: addresses, requests and answers as values.
 */
import * as z from 'zod/mini';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { kindWithout, withQuery } from './systems/connection.ts';
import { Failure, plainText } from './systems/failure.ts';
import type { Application, Secret, SignInKind } from './systems/sign-in.ts';

export type OAuthWay = Extract<SignInKind, { kind: 'oauth' }>;
export type Tokens = Extract<Secret, { kind: 'oauth' }>;

/** Whoever does not name a directory signs in with any account of an organisation. */
const anyTenant = 'organizations';
/** Milliseconds before its end at which a token is renewed. */
const early = 60_000;
const timeout = 30_000;
/** Bytes; tokens with many claims have some thousands. */
const longest = 200_000;

/** Whether a system at this address offers the way. */
export const isOffered = (way: SignInKind, base: string): boolean =>
  way.kind !== 'oauth' || !way.hosts || way.hosts.test(/^https?:\/\/([^/:]+)/.exec(base)?.[1] ?? '');

/** The name of a directory: an id or a domain. */
export const isTenant = (text: string): boolean => /^[\w.-]{1,100}$/.test(text);

/** A place of the sign-in as a whole address. It comes from the system's file, so secrets go to no other. */
export function placeOf(place: string, base: string, { tenant }: Application): string {
  const named = tenant === undefined || tenant === '' ? anyTenant : tenant;
  if (!isTenant(named)) throw new RangeError('no name of a directory');
  return (place.startsWith('/') ? base + place : place).replace('{tenant}', named);
}

const originOf = (address: string): string => /^https?:\/\/[^/?#]+/.exec(address)?.[0] ?? '';

/** One attempt to sign in: drawn at random for it, and never used for another. */
export interface Attempt {
  readonly redirect: string;
  readonly state: string;
  /** 43 to 128 characters (RFC 7636 §4.1). */
  readonly verifier: string;
}

/** @param challenge the verifier's SHA-256 in base64url, without padding (RFC 7636 §4.2) */
export const openAddress = (
  way: OAuthWay,
  base: string,
  application: Application,
  { redirect, state }: Attempt,
  challenge: string,
): string =>
  withQuery(placeOf(way.authorize, base, application), {
    ...{ response_type: 'code', client_id: application.client, redirect_uri: redirect },
    ...{ scope: scopeOf(way, base), state, code_challenge: challenge, code_challenge_method: 'S256' },
  });

const scopeOf = ({ scope }: OAuthWay, base: string): string | undefined =>
  scope === '' ? undefined : scope.replace('{origin}', originOf(base));

export type Refusal =
  /** The person, or the organisation, said no. */
  | 'denied'
  /** The window was closed, or the page did not load. */
  | 'closed'
  /** The answer belongs to no question of ours. */
  | 'foreign'
  /** Everything else that the system says. */
  | 'refused';

export type Returned =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly why: Refusal; readonly says?: string };

/** What came back to the redirect address. The state decides first: of a foreign answer nothing is believed. */
export function readReturn(address: string, way: OAuthWay, base: string, attempt: Attempt): Returned {
  const [before = '', query = ''] = address.replace(/#.*$/s, '').split(/\?(.*)/s);
  const given = parametersOf(query);
  const issuer = given?.get('iss');
  // Another system's answer, with a code that must not be shown to this one (RFC 9207).
  const isOther = issuer !== undefined && originOf(issuer) !== originOf(placeOf(way.authorize, base, { client: '' }));
  if (before !== attempt.redirect || given?.get('state') !== attempt.state || isOther)
    return { ok: false, why: 'foreign' };
  const error = given.get('error');
  const code = given.get('code');
  if (error === undefined && code) return { ok: true, code };
  const says = plainText(given.get('error_description') ?? error ?? '');
  return { ok: false, why: error === 'access_denied' ? 'denied' : 'refused', ...(says === '' ? {} : { says }) };
}

/** @returns undefined where a name stands twice (RFC 6749 §3.1) or something is no text */
function parametersOf(query: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  try {
    for (const pair of query.split('&').filter((one) => one !== '')) {
      const [name = '', value = ''] = pair.split(/=(.*)/s).map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
      if (found.has(name)) return undefined;
      found.set(name, value);
    }
  } catch {
    return undefined;
  }
  return found;
}

function asking(way: OAuthWay, url: string, given: Readonly<Record<string, string | undefined>>): HttpRequest {
  const isJson = way.body === 'json';
  const text = isJson ? JSON.stringify(given) : withQuery('', given).slice(1);
  return {
    ...{ method: 'POST', url, headers: { Accept: 'application/json' }, cookies: 'none', timeout, longest },
    body: {
      kind: 'pieces',
      type: isJson ? 'application/json' : 'application/x-www-form-urlencoded',
      pieces: [text],
    },
  };
}

/** The request that turns a code into tokens (RFC 6749 §4.1.3, RFC 7636 §4.5). */
export const codeRequest = (
  way: OAuthWay,
  base: string,
  application: Application,
  { redirect, verifier }: Attempt,
  code: string,
): HttpRequest =>
  asking(way, placeOf(way.token, base, application), {
    ...{ grant_type: 'authorization_code', client_id: application.client, redirect_uri: redirect },
    ...{ code, code_verifier: verifier },
  });

/** The request for new tokens; undefined where there is nothing to ask with. */
export const renewRequest = (way: OAuthWay, base: string, { refresh, application }: Tokens): HttpRequest | undefined =>
  refresh === undefined || !application
    ? undefined
    : asking(way, placeOf(way.token, base, application), {
        ...{ grant_type: 'refresh_token', client_id: application.client, refresh_token: refresh },
        scope: scopeOf(way, base),
      });

/** The request that takes the tokens back; undefined where the system has no place for that. */
export const revokeRequest = (way: OAuthWay, base: string, { access, refresh, application }: Tokens) =>
  way.revoke === undefined || !application
    ? undefined
    : asking(way, placeOf(way.revoke, base, application), {
        ...{ client_id: application.client, token: refresh ?? access },
        token_type_hint: refresh === undefined ? 'access_token' : 'refresh_token',
      });

const token = z.string().check(z.minLength(1), z.maxLength(100_000));
const granted = z.object({
  access_token: token,
  token_type: z.optional(z.string().check(z.regex(/^bearer$/i))),
  refresh_token: z.nullish(token),
  // Some write it as a text. One that makes no sense is none: the tokens are good all the same.
  expires_in: z.catch(z.nullish(z.coerce.number().check(z.gte(1), z.lte(100_000_000))), undefined),
});
/** What ends a refresh token (RFC 6749 §5.2; OpenID Connect §3.1.2.6, which Entra says here): nothing else takes it away. */
const endings = new Set(['invalid_grant', 'interaction_required', 'login_required', 'consent_required']);
/** Said for a while only (RFC 6749 §4.1.2.1). */
const passing = new Set(['temporarily_unavailable', 'server_error', 'slow_down']);
const refused = z.object({ error: z.string(), error_description: z.nullish(z.string()) });

/**
 * @param before the application, and the refresh token that stays where no new one comes (RFC 6749 §6)
 * @throws Failure `signed-out` where only a person can go on, else whatever kept the answer away
 */
export function readTokens(answer: HttpAnswer, before: Pick<Tokens, 'refresh' | 'application'>, now: number): Tokens {
  if (answer.kind === 'redirect') throw new Failure('redirected');
  if (answer.kind === 'none') throw new Failure(kindWithout[answer.why]);
  const { status } = answer;
  if (status === 429) throw new Failure('busy', { status });
  if (status >= 500 || status === 408) throw new Failure('broken', { status });
  const data = parsed(answer.text);
  const said = refused.safeParse(data);
  if (said.success && !passing.has(said.data.error)) {
    const text = plainText(said.data.error_description ?? said.data.error);
    throw new Failure('signed-out', { status, complaints: text === '' ? [] : [{ text }] });
  }
  // The page of a proxy or of a network's own sign-in says nothing of ours.
  if (said.success || status >= 400) throw new Failure('broken', { status });
  const tokens = granted.safeParse(data);
  if (status !== 200 || !tokens.success) throw new Failure('not-understood', { status });
  const { access_token: access, refresh_token, expires_in } = tokens.data;
  const lasts = expires_in === undefined || expires_in === null ? undefined : expires_in * 1_000;
  return {
    ...{ kind: 'oauth', access, refresh: refresh_token ?? before.refresh, application: before.application },
    // One that lasts a minute would otherwise be renewed with each question.
    renewAt: lasts === undefined ? undefined : now + lasts - Math.min(early, lasts / 10),
  };
}

/** Whether an answer says that a refresh token is good no longer: then only a person can go on. */
export function saysEnded(answer: HttpAnswer): boolean {
  const said = answer.kind === 'answer' ? refused.safeParse(parsed(answer.text)) : undefined;
  return said?.success === true && endings.has(said.data.error);
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether new tokens are fetched before the next question. */
export const isDue = ({ renewAt }: Tokens, now: number): boolean => renewAt !== undefined && now >= renewAt;

/** Whether only a person can go on: nothing is left to renew with. */
export const hasEnded = (tokens: Tokens, now: number): boolean => tokens.refresh === undefined && isDue(tokens, now);

/** What is left when the system renews no longer: whoever asks next is told to sign in, and the application stays known. */
export const ended = ({ access, application }: Tokens): Tokens => ({ kind: 'oauth', access, application, renewAt: 0 });
