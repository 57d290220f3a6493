/** Signing in at a real OAuth server, over HTTP: a person at its pages, tokens that rotate, and what ends them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tokens } from '../../../core/oauth.ts';
import { connect } from '../../../core/systems/connection.ts';
import { Failure } from '../../../core/systems/failure.ts';
import { gitlab as system } from '../../../core/systems/gitlab.ts';
import * as signIn from '../../../web/http/oauth.ts';
import { sender } from '../../../web/http/sender.ts';
import { forgetSecret, keepSecret, secretOf } from '../../../web/store/secrets.ts';
import { person as personAt } from '../../systems/oauth-person.ts';
import { client, serveOAuthDesk, type OAuthDesk } from '../../systems/oauth-server.ts';
import { memoryStorage } from '../memoryStorage.ts';

const redirect = 'https://abcdefgh.chromiumapp.org/';
const target = 'Helpdesk, GitLab';
const way = signIn.oauthWay(system);
if (!way) throw new Error('GitLab offers it');

/** One after the other for each name, as the browser's locks do it for all of an extension's pages and its background. */
function locks(): Pick<LockManager, 'request'> {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, act: () => Promise<unknown>): Promise<unknown> => {
    const next = (last.get(name) ?? Promise.resolve()).then(act);
    last.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  };
  return { request } as unknown as LockManager;
}

const addressOf = (asked: RequestInfo | URL): string => (asked instanceof Request ? asked.url : asked.toString());

const person = (start: string, at: (html: string) => string | undefined): Promise<string> =>
  personAt(start, redirect, at);

describe('signing in through the window of a real server', () => {
  let desk: OAuthDesk;
  let open: (url: string) => Promise<string | undefined>;
  let now: number | undefined;

  beforeEach(async () => {
    now = undefined;
    vi.stubGlobal('sessionStorage', memoryStorage());
    vi.stubGlobal('localStorage', memoryStorage());
    vi.stubGlobal('navigator', { onLine: true, locks: locks() });
    open = (url) => person(url, () => undefined);
    vi.stubGlobal('chrome', {
      identity: {
        getRedirectURL: () => redirect,
        launchWebAuthFlow: ({ url }: { url: string }) => open(url),
      },
      permissions: { request: () => Promise.resolve(true) },
    });
    desk = await serveOAuthDesk(redirect);
    const real = Date.now.bind(Date);
    vi.spyOn(Date, 'now').mockImplementation(() => now ?? real());
  });
  afterEach(async () => {
    await desk.close();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  async function signedIn(): Promise<Tokens> {
    const tokens = await signIn.signInByWindow(way!, desk.base, { client });
    if (tokens === 'not-allowed' || 'ok' in tokens) throw new Error(JSON.stringify(tokens));
    await signIn.keepTokens(target, tokens);
    return tokens;
  }
  const kept = async (): Promise<Tokens> => {
    const secret = await secretOf(target);
    if (secret?.kind !== 'oauth') throw new Error('nothing is kept');
    return secret;
  };
  const connection = async () =>
    connect(
      system,
      desk.base,
      await kept(),
      { send: sender(), now: () => Date.now() },
      signIn.accessOf(target, system, desk.base),
    );

  it('gives tokens that the API takes', async () => {
    await signedIn();
    expect(await system.whoAmI(await connection())).toBe('Katrin Keller');
    expect(desk.grants).toEqual(['authorization_code']);
  });

  it('says no where the person says no', async () => {
    open = (url) => person(url, (html) => /href="([^"]+\/abort)"/.exec(html)?.[1]);
    expect(await signIn.signInByWindow(way, desk.base, { client })).toMatchObject({ ok: false, why: 'denied' });
    expect(desk.grants).toEqual([]);
  });

  it('says so where the window is closed', async () => {
    open = () => Promise.reject(new Error('The user did not approve access.'));
    expect(await signIn.signInByWindow(way, desk.base, { client })).toEqual({ ok: false, why: 'closed' });
  });

  it('takes no answer to another question: no code leaves for the server', async () => {
    open = async (url) => (await person(url, () => undefined)).replace(/state=[^&]+/, 'state=another');
    expect(await signIn.signInByWindow(way, desk.base, { client })).toEqual({ ok: false, why: 'foreign' });
    expect(desk.grants).toEqual([]);
  });

  it('cannot use a code that was used, or one that belongs to another verifier', async () => {
    let came = '';
    open = async (url) => (came = await person(url, () => undefined));
    await signIn.signInByWindow(way, desk.base, { client });
    // The same code once more, in answer to a new question: the server refuses.
    open = (url) => {
      const state = new URL(url).searchParams.get('state') ?? '';
      return Promise.resolve(came.replace(/state=[^&]+/, `state=${state}`));
    };
    const again = signIn.signInByWindow(way, desk.base, { client });
    await expect(again).rejects.toMatchObject({ kind: 'signed-out' });
    // And a fresh code with a verifier that is not its own.
    open = async (url) => {
      const other = new URL(url);
      other.searchParams.set('code_challenge', 'A'.repeat(43));
      return person(other.href, () => undefined);
    };
    await expect(signIn.signInByWindow(way, desk.base, { client })).rejects.toMatchObject({ kind: 'signed-out' });
  });

  it('renews before the end, keeps the new tokens before it uses them, and the old refresh token is used once', async () => {
    const first = await signedIn();
    now = Date.now() + 7_150_000;
    const api = await connection();
    const who = Array.from({ length: 5 }, () => system.whoAmI(api));
    // Another context of the same extension: its own connection, the same storage and locks.
    const other = await connection();
    who.push(system.whoAmI(other));
    expect(new Set(await Promise.all(who))).toEqual(new Set(['Katrin Keller']));
    expect(desk.grants).toEqual(['authorization_code', 'refresh_token']);
    const second = await kept();
    expect(second.refresh).not.toBe(first.refresh);
    expect(desk.bearers).toEqual([second.access]);
    expect(second.renewAt).toBeGreaterThan(now);
  });

  it('renews once after the API has refused a token, and asks again', async () => {
    const first = await signedIn();
    await desk.expire(first.access);
    const api = await connection();
    expect(await Promise.all([system.whoAmI(api), system.whoAmI(api)])).toEqual(['Katrin Keller', 'Katrin Keller']);
    expect(desk.grants).toEqual(['authorization_code', 'refresh_token']);
    expect(new Set(desk.bearers)).toEqual(new Set([first.access, (await kept()).access]));
  });

  it('ends with the sign-in where the system takes everything back, and asks it no more', async () => {
    const first = await signedIn();
    await desk.takeBack(first.access);
    const who = system.whoAmI(await connection());
    await expect(who).rejects.toMatchObject({ kind: 'signed-out' });
    const asked = desk.grants.length;
    await expect(system.whoAmI(await connection())).rejects.toMatchObject({ kind: 'signed-out' });
    expect(desk.grants).toHaveLength(asked);
    // The application stays known: one click signs in again.
    expect((await kept()).application).toEqual({ client });
    await signedIn();
    expect(await system.whoAmI(await connection())).toBe('Katrin Keller');
  });

  it('keeps its tokens where the server only fails for now, or a network answers in its place', async () => {
    const first = await signedIn();
    await desk.expire(first.access);
    const real = fetch;
    const says = [
      () => Promise.reject(new TypeError('reset')),
      () => Promise.resolve(new Response('<html>proxy</html>', { status: 400 })),
      () => Promise.resolve(new Response('<html>sign in to this network</html>', { status: 401 })),
      () => Promise.resolve(new Response('{"error":"temporarily_unavailable"}', { status: 400 })),
      () => Promise.resolve(new Response('{"error":"blocked by a firewall"}', { status: 403 })),
    ];
    for (const [i, answer] of says.entries()) {
      const send = vi
        .spyOn(globalThis, 'fetch')
        .mockImplementation((url, init) => (addressOf(url).endsWith('/oauth/token') ? answer() : real(url, init)));
      const kind = ['no-answer', 'broken', 'broken', 'broken', 'signed-out'][i];
      await expect(system.whoAmI(await connection())).rejects.toMatchObject({ kind });
      send.mockRestore();
      expect((await kept()).refresh, kind).toBe(first.refresh);
    }
    expect(await system.whoAmI(await connection())).toBe('Katrin Keller');
  });

  it('goes nowhere else when the token endpoint leads elsewhere', async () => {
    const first = await signedIn();
    await desk.expire(first.access);
    const asked: string[] = [];
    const real = fetch;
    vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
      asked.push(addressOf(url));
      expect(init).toMatchObject({ redirect: 'manual', credentials: 'omit' });
      return addressOf(url).endsWith('/oauth/token')
        ? Promise.resolve(new Response(null, { status: 307, headers: { location: 'https://evil.example/token' } }))
        : real(url, init);
    });
    await expect(system.whoAmI(await connection())).rejects.toMatchObject({ kind: 'redirected' });
    expect(asked.filter((url) => !url.startsWith(desk.base))).toEqual([]);
  });

  it('is over at the system, too, when somebody signs out', async () => {
    const tokens = await signedIn();
    await forgetSecret(target);
    await signIn.revoke(system, desk.base, tokens);
    expect(await desk.isGood(tokens.access)).toBe(false);
    await expect(signIn.accessOf(target, system, desk.base)()).rejects.toBeInstanceOf(Failure);
  });

  it('stays signed out, or signed in in another way, when that happens during a renewal', async () => {
    const first = await signedIn();
    await desk.expire(first.access);
    const real = fetch;
    let during: () => Promise<unknown> = () => forgetSecret(target);
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
      if (addressOf(url).endsWith('/oauth/token')) await during();
      return real(url, init);
    });
    await expect(system.whoAmI(await connection())).rejects.toMatchObject({ kind: 'signed-out' });
    expect(await secretOf(target)).toBeUndefined();
    during = () => Promise.resolve();
    const second = await signedIn();
    await desk.expire(second.access);
    const token = { kind: 'token', token: 'glpat-x' } as const;
    during = () => keepSecret(target, token, 'device');
    await expect(system.whoAmI(await connection())).rejects.toMatchObject({ kind: 'signed-out' });
    expect(await secretOf(target)).toEqual(token);
  });

  it('reads what an older version has kept', async () => {
    await keepSecret(target, { kind: 'oauth', access: 'of an older version' }, 'device');
    expect(await secretOf(target)).toEqual({ kind: 'oauth', access: 'of an older version' });
    await expect(system.whoAmI(await connection())).rejects.toMatchObject({ kind: 'signed-out' });
  });
});
