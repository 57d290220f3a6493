/** What holds for signing in by OAuth, whatever comes back. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../core/http.ts';
import * as oauth from '../../core/oauth.ts';
import { Failure } from '../../core/systems/failure.ts';
import { systems } from '../../core/systems/index.ts';
import { entra } from '../../core/systems/sign-in.ts';

const base = 'https://git.example.com/gitlab';
const way: oauth.OAuthWay = {
  ...{
    kind: 'oauth',
    authorize: '/oauth/authorize',
    token: '/oauth/token',
    revoke: '/oauth/revoke',
    scope: 'api read',
  },
  how: { de: 'So.', en: 'So.' },
};
const application = { client: 'id & more' };
const attempt = { redirect: 'https://abc.chromiumapp.org/', state: 'st+te/=', verifier: 'v'.repeat(43) };
const now = 1_800_000_000_000;
const answered = (value: unknown, status = 200): HttpAnswer => ({
  ...{ kind: 'answer', status, text: typeof value === 'string' ? value : JSON.stringify(value) },
  header: () => undefined,
});
const returned = (query: Readonly<Record<string, string>>) =>
  oauth.readReturn(`${attempt.redirect}?${new URLSearchParams(query).toString()}`, way, base, attempt);
const failureOf = (act: () => unknown): Failure => {
  try {
    act();
  } catch (failure) {
    if (failure instanceof Failure) return failure;
  }
  throw new Error('it has not failed');
};

describe('the address that is opened', () => {
  it('names the application, the redirect, the state and the challenge, each as it is', () => {
    const challenge = createHash('sha256').update(attempt.verifier).digest('base64url');
    const address = new URL(oauth.openAddress(way, base, application, attempt, challenge));
    expect(address.origin + address.pathname).toBe(`${base}/oauth/authorize`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      ...{ response_type: 'code', client_id: 'id & more', redirect_uri: attempt.redirect, scope: 'api read' },
      ...{ state: attempt.state, code_challenge: challenge, code_challenge_method: 'S256' },
    });
    expect(address.href).not.toContain(attempt.verifier);
  });

  it('is the directory of the organisation at Microsoft, and the scope names the environment', () => {
    const microsoft: oauth.OAuthWay = { ...entra('{origin}/.default'), how: way.how };
    const at = (tenant?: string): URL =>
      new URL(
        oauth.openAddress(microsoft, 'https://org.crm4.dynamics.com', { client: 'x', tenant }, attempt, 'challenge'),
      );
    expect(at().pathname).toBe('/organizations/oauth2/v2.0/authorize');
    expect(at('example.com').pathname).toBe('/example.com/oauth2/v2.0/authorize');
    expect(at().searchParams.get('scope')).toBe('https://org.crm4.dynamics.com/.default offline_access');
  });

  it('stays at the declared host, whatever stands as the directory', () => {
    const microsoft: oauth.OAuthWay = { ...entra(''), how: way.how };
    fc.assert(
      fc.property(fc.string(), (tenant) => {
        let host: string | undefined;
        try {
          host = new URL(oauth.placeOf(microsoft.token, base, { client: 'x', tenant })).host;
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
        expect(host ?? 'login.microsoftonline.com').toBe('login.microsoftonline.com');
      }),
    );
  });
});

describe('what comes back', () => {
  it('is the code, where the state is ours', () => {
    expect(returned({ code: 'a b+c', state: attempt.state })).toEqual({ ok: true, code: 'a b+c' });
    expect(returned({ code: 'x', state: attempt.state, iss: 'https://git.example.com' })).toMatchObject({ ok: true });
  });

  it('is not believed with another state, without one, at another address, twice, or from another system', () => {
    const foreign = { ok: false, why: 'foreign' };
    expect(returned({ code: 'x', state: 'other' })).toEqual(foreign);
    expect(returned({ code: 'x' })).toEqual(foreign);
    expect(returned({ error: 'access_denied' })).toEqual(foreign);
    expect(returned({ code: 'x', state: attempt.state, iss: 'https://evil.example' })).toEqual(foreign);
    const state = encodeURIComponent(attempt.state);
    for (const address of [
      `https://abc.chromiumapp.org.evil.example/?code=x&state=${state}`,
      `${attempt.redirect}?code=x&code=y&state=${state}`,
      `${attempt.redirect}?code=%ff&state=${state}`,
      `${attempt.redirect}#code=x&state=${state}`,
      '',
    ])
      expect(oauth.readReturn(address, way, base, attempt), address).toEqual(foreign);
  });

  it('is never a code for anybody who does not know the state', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        fc.pre(!query.includes(encodeURIComponent(attempt.state)));
        expect(oauth.readReturn(`${attempt.redirect}?${query}`, way, base, attempt).ok).toBe(false);
      }),
    );
  });

  it('is a refusal in the words of the system, without its markup', () => {
    expect(returned({ error: 'access_denied', state: attempt.state })).toMatchObject({ ok: false, why: 'denied' });
    expect(
      returned({ error: 'invalid_scope', error_description: 'No <b>scope</b> “x”', state: attempt.state }),
    ).toEqual({ ok: false, why: 'refused', says: 'No scope “x”' });
  });
});

describe('the requests for tokens', () => {
  const tokens: oauth.Tokens = { kind: 'oauth', access: 'a', refresh: 'r&1', application };
  it('go to the declared place, without cookies and without a secret', () => {
    const request = oauth.codeRequest(way, base, application, attempt, 'c de');
    expect(request).toMatchObject({ method: 'POST', url: `${base}/oauth/token`, cookies: 'none' });
    const [text] = request.body?.kind === 'pieces' ? request.body.pieces : [];
    expect(Object.fromEntries(new URLSearchParams(text as string))).toEqual({
      ...{ grant_type: 'authorization_code', client_id: 'id & more', redirect_uri: attempt.redirect },
      ...{ code: 'c de', code_verifier: attempt.verifier },
    });
    expect(oauth.renewRequest(way, base, tokens)?.url).toBe(`${base}/oauth/token`);
    expect(oauth.revokeRequest(way, base, tokens)?.url).toBe(`${base}/oauth/revoke`);
  });

  it('are JSON where a system is documented that way', () => {
    const { body } = oauth.codeRequest({ ...way, body: 'json' }, base, application, attempt, 'c');
    const [text] = body?.kind === 'pieces' ? body.pieces : [];
    expect(body).toMatchObject({ type: 'application/json' });
    expect(JSON.parse(text as string)).toMatchObject({ grant_type: 'authorization_code', code: 'c' });
  });

  it('are none where nothing is left to ask with', () => {
    expect(oauth.renewRequest(way, base, { ...tokens, refresh: undefined })).toBeUndefined();
    expect(oauth.renewRequest(way, base, oauth.ended(tokens))).toBeUndefined();
    expect(oauth.renewRequest(way, base, { kind: 'oauth', access: 'of an older version' })).toBeUndefined();
    expect(oauth.revokeRequest({ ...way, revoke: '' }, base, { kind: 'oauth', access: 'x' })).toBeUndefined();
  });
});

describe('the tokens', () => {
  const before = { refresh: 'old', application };
  it('are due a minute before their end, and short ones a tenth before', () => {
    const lasting = (expires_in?: number | string): oauth.Tokens =>
      oauth.readTokens(answered({ access_token: 'a', token_type: 'Bearer', expires_in }), before, now);
    expect(lasting(7_200).renewAt).toBe(now + 7_140_000);
    expect(lasting('3600').renewAt).toBe(now + 3_540_000);
    expect(lasting(10).renewAt).toBe(now + 9_000);
    expect(oauth.isDue(lasting(10), now)).toBe(false);
    for (const senseless of [0, -1, '', 'soon']) expect(oauth.isDue(lasting(senseless), now * 2)).toBe(false);
    expect(oauth.isDue(lasting(10), now + 9_000)).toBe(true);
    expect(oauth.isDue(lasting(), now * 2)).toBe(false);
  });

  it('keep their refresh token where no new one comes, and take a new one where it does', () => {
    expect(oauth.readTokens(answered({ access_token: 'a' }), before, now).refresh).toBe('old');
    expect(oauth.readTokens(answered({ access_token: 'a', refresh_token: 'new' }), before, now).refresh).toBe('new');
  });

  it('are refused for good where only a person can go on, and for now where the network is the reason', () => {
    const kindOf = (answer: HttpAnswer) => failureOf(() => oauth.readTokens(answer, before, now)).kind;
    expect(kindOf(answered({ error: 'invalid_grant' }, 400))).toBe('signed-out');
    expect(oauth.saysEnded(answered({ error: 'invalid_grant' }, 400))).toBe(true);
    expect(oauth.saysEnded(answered({ error: 'invalid_client' }, 401))).toBe(false);
    expect(kindOf(answered({ error: 'temporarily_unavailable' }, 400))).toBe('broken');
    expect(kindOf(answered({ error: 'invalid_client' }, 401))).toBe('signed-out');
    expect(kindOf(answered({ error: 'server_error' }, 503))).toBe('broken');
    expect(kindOf(answered({}, 429))).toBe('busy');
    expect(kindOf(answered('<html>', 200))).toBe('not-understood');
    expect(kindOf(answered({ access_token: 'a', token_type: 'mac' }))).toBe('not-understood');
    expect(kindOf({ kind: 'redirect', to: 'https://evil.example/' })).toBe('redirected');
    expect(kindOf({ kind: 'none', why: 'timeout', maybeArrived: true })).toBe('no-answer');
    expect(kindOf({ kind: 'none', why: 'offline', maybeArrived: false })).toBe('offline');
  });

  it('are read from any answer or end in a failure, never in another error', () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 100, max: 599 }), (text, status) => {
        try {
          expect(oauth.readTokens(answered(text, status), before, now).access).not.toBe('');
        } catch (failure) {
          expect(failure).toBeInstanceOf(Failure);
        }
      }),
    );
  });

  it('are over when nothing is left to renew them with', () => {
    const tokens: oauth.Tokens = { kind: 'oauth', access: 'a', refresh: 'r', application };
    expect(oauth.hasEnded(tokens, now)).toBe(false);
    expect(oauth.hasEnded(oauth.ended(tokens), now)).toBe(true);
    expect(oauth.ended(tokens).application).toEqual(application);
  });
});

describe('the systems that offer it', () => {
  const offering = systems.flatMap((system) =>
    system.signIns.filter((one) => one.kind === 'oauth').map((one) => ({ system, one })),
  );
  it('are those that take public applications with PKCE', () => {
    expect(offering.map(({ system }) => system.id).sort()).toEqual([
      ...['azure-devops', 'dataverse', 'gitlab', 'servicenow', 'zendesk'],
    ]);
  });

  it('send tokens to themselves or to the sign-in of Microsoft, over https', () => {
    for (const { system, one } of offering)
      for (const place of [one.authorize, one.token, one.revoke ?? one.token])
        expect(place, system.id).toMatch(/^\/(?!\/)|^https:\/\/login\.microsoftonline\.com\//);
  });

  it('are offered only where they know it: a server of one’s own of Azure DevOps has no Entra', () => {
    const azure = offering.find(({ system }) => system.id === 'azure-devops');
    expect(azure && oauth.isOffered(azure.one, 'https://dev.azure.com/org')).toBe(true);
    expect(azure && oauth.isOffered(azure.one, 'https://tfs.example.com/dev.azure.com')).toBe(false);
  });
});
