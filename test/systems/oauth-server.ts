/**
 * A real OAuth 2 server (oidc-provider) on loopback in front of a faked GitLab: its own pages ask for a login and for
 * consent, tokens rotate, and the API takes nothing but tokens that it has given and not taken back.
 */
import Provider, { type Configuration } from 'oidc-provider';
import { serve, type Running } from '../core/systems/fake.ts';
import { gitlab } from '../core/systems/fakes/gitlab.ts';

export const client = 'ticketklar-at-the-desk';

export interface OAuthDesk extends Running {
  /** Requests to the token endpoint, by their grant. */
  readonly grants: string[];
  /** Bearer tokens that the API was asked with, each once, in their order. */
  readonly bearers: string[];
  /** The API knows this token no longer, as when it has expired. */
  expire(token: string): Promise<void>;
  /** An administrator takes everything back that somebody has allowed with this token. */
  takeBack(token: string): Promise<void>;
  readonly isGood: (token: string) => Promise<boolean>;
}

const own = /^\/gitlab(?=\/(?:oauth|interaction)\/)/;

const configuration = (redirect: string): Configuration => ({
  clients: [
    {
      ...{ client_id: client, client_name: 'Ticketklar', token_endpoint_auth_method: 'none' },
      ...{ redirect_uris: [redirect], response_types: ['code'], grant_types: ['authorization_code', 'refresh_token'] },
    },
  ],
  scopes: ['api'],
  cookies: { keys: ['of this test'] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
  findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  clientBasedCORS: () => true,
  ttl: { AccessToken: 7_200, RefreshToken: 14 * 86_400, Grant: 14 * 86_400, Session: 86_400, Interaction: 3_600 },
  routes: { authorization: '/oauth/authorize', token: '/oauth/token', revocation: '/oauth/revoke' },
});

/** It warns of keys and stores that are good for tests only. */
function quietly<T>(make: () => T): T {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return make();
  } finally {
    console.warn = warn;
  }
}

/** @param redirect the address that is registered for the application */
export async function serveOAuthDesk(redirect: string): Promise<OAuthDesk> {
  // The server has its address first, and the provider is told.
  const behind: { provider?: Provider } = {};
  const bearers: string[] = [];
  const grants: string[] = [];
  const isGood = async (token: string): Promise<boolean> => {
    const found = await behind.provider?.AccessToken.find(token);
    return (
      found !== undefined && found.isValid && (await behind.provider?.Grant.find(found.grantId ?? '')) !== undefined
    );
  };
  const desk = await serve(
    {
      under: gitlab.under,
      answer: async (request, world) => {
        const [, bearer] = /^Bearer (.+)$/.exec(request.headers['authorization'] ?? '') ?? [];
        if (bearer !== undefined && bearers.at(-1) !== bearer) bearers.push(bearer);
        const isIn = bearer !== undefined && (await isGood(bearer));
        // Behind the door it is the GitLab that all tests know.
        const token = isIn && gitlab.secret.kind === 'token' ? gitlab.secret.token : undefined;
        return gitlab.answer({ ...request, headers: { ...request.headers, 'private-token': token } }, world);
      },
    },
    (incoming, response) => {
      const { url = '' } = incoming;
      if (!behind.provider || !own.test(url)) return false;
      Object.assign(incoming, { originalUrl: url, url: url.replace(own, '') });
      void behind.provider.callback()(incoming, response);
      return true;
    },
  );
  const provider = quietly(() => new Provider(desk.base, configuration(redirect)));
  behind.provider = provider;
  provider.on('grant.success', ({ oidc }) => grants.push(String(oidc.params?.['grant_type'])));
  provider.on('grant.error', ({ oidc }, error) =>
    grants.push(`${String(oidc.params?.['grant_type'])}: ${error.message}`),
  );
  return {
    ...desk,
    ...{ grants, bearers, isGood },
    async expire(token) {
      await (await provider.AccessToken.find(token))?.destroy();
    },
    async takeBack(token) {
      const { grantId = '' } = (await provider.AccessToken.find(token)) ?? {};
      await (await provider.Grant.find(grantId))?.destroy();
      await provider.AccessToken.adapter.revokeByGrantId(grantId);
      await provider.RefreshToken.adapter.revokeByGrantId(grantId);
    },
  };
}
