/**
 * Signing in through a window of the ticket system, and tokens that renew themselves. Tokens lie in the extension's own
 * storage; one context at a time renews them, because many systems take a refresh token once only.
 */
import * as oauth from '../../core/oauth.ts';
import type { Access } from '../../core/systems/access.ts';
import { Failure } from '../../core/systems/failure.ts';
import type { Application } from '../../core/systems/sign-in.ts';
import type { System } from '../../core/systems/system.ts';
import { keepSecret, replaceSecret, secretOf } from '../store/secrets.ts';
import { askToSignIn } from './permission.ts';
import { sender } from './sender.ts';

/** Where the browser hands the answer back to us: an address of this extension that no server has. */
export const redirectAddress = (): string =>
  // Before Chromium has the permission, it does not have the function; the address is the same.
  chrome.identity?.getRedirectURL() ?? `https://${chrome.runtime.id}.chromiumapp.org/`;

export const oauthWay = (system: System): oauth.OAuthWay | undefined =>
  system.signIns.find((way) => way.kind === 'oauth');

export type SignedIn = oauth.Tokens | Extract<oauth.Returned, { ok: false }> | 'not-allowed';

/**
 * Opens the window of the system and waits until somebody has signed in there. Only inside of a click.
 * @throws Failure where the code was not turned into tokens
 */
export async function signInByWindow(way: oauth.OAuthWay, base: string, application: Application): Promise<SignedIn> {
  const places = [way.authorize, way.token].map((place) => oauth.placeOf(place, base, application));
  if (!(await askToSignIn(base, ...places))) return 'not-allowed';
  const attempt = { redirect: redirectAddress(), state: random(), verifier: random() };
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(attempt.verifier));
  const url = oauth.openAddress(way, base, application, attempt, base64url(new Uint8Array(digest)));
  // Both browsers refuse in words of their own when the window is closed or does not load.
  const came = await chrome.identity.launchWebAuthFlow({ url, interactive: true }).catch(() => undefined);
  if (came === undefined) return { ok: false, why: 'closed' };
  const returned = oauth.readReturn(came, way, base, attempt);
  if (!returned.ok) return returned;
  const answer = await sender()(oauth.codeRequest(way, base, application, attempt, returned.code));
  return oauth.readTokens(answer, { application }, Date.now());
}

/** 256 random bits as text: enough for a state and a verifier (RFC 7636 §7.1). */
const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The token of a target that is kept here, renewed when it is due or was refused. */
export const accessOf = (target: string, system: System, base: string): Access => {
  return async (refused) => {
    const kept = await tokensOf(target);
    // What is good needs no lock: sending waits for nobody.
    if (kept.access !== refused && !oauth.isDue(kept, Date.now())) return kept.access;
    return navigator.locks.request(lockOf(target), () => renewed(target, system, base, refused));
  };
};

const lockOf = (target: string): string => `ticketklar.access.${target}`;

async function tokensOf(target: string): Promise<oauth.Tokens> {
  const secret = await secretOf(target);
  if (secret?.kind !== 'oauth') throw new Failure('signed-out');
  return secret;
}

/** Holding the lock: whoever held it before may have renewed already. The new tokens are kept before they are used. */
async function renewed(target: string, system: System, base: string, refused?: string): Promise<string> {
  const kept = await tokensOf(target);
  if (kept.access !== refused && !oauth.isDue(kept, Date.now())) return kept.access;
  const way = oauthWay(system);
  const request = way && oauth.renewRequest(way, base, kept);
  if (!request) throw new Failure('signed-out');
  // Nothing cancels this: a refresh token that is used up and whose answer nobody read would be lost.
  const answer = await sender()(request);
  if (oauth.saysEnded(answer)) await replaceSecret(target, kept, oauth.ended(kept));
  const tokens = oauth.readTokens(answer, kept, Date.now());
  if (await replaceSecret(target, kept, tokens)) return tokens.access;
  // Somebody has signed out, or in as another, while this was under way: theirs holds, and nobody keeps these.
  await revoke(system, base, tokens);
  return (await tokensOf(target)).access;
}

/** Keeps what somebody has just signed in with; a renewal that is under way does not write over it. */
export const keepTokens = (target: string, tokens: oauth.Tokens): Promise<void> => keepSecret(target, tokens, 'device');

/** Takes the tokens back where the system has a place for that. What keeps it from that keeps nobody from signing out. */
export async function revoke(system: System, base: string, tokens: oauth.Tokens): Promise<void> {
  const way = oauthWay(system);
  const request = way && oauth.revokeRequest(way, base, tokens);
  if (request) await sender()(request);
}
