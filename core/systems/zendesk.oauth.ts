import type { SignInKind } from './sign-in.ts';

/**
 * A public client must use PKCE and has no secret (support.zendesk.com, "Using OAuth authentication with your
 * application"; developer.zendesk.com, "Working with OAuth refresh tokens"). Requests are documented in JSON.
 */
export const zendeskOAuth: SignInKind = {
  kind: 'oauth',
  ...{ authorize: '/oauth/authorizations/new', token: '/oauth/tokens', scope: 'read write', body: 'json' },
  how: {
    de: 'Im Admin Center unter „Apps und Integrationen“, „APIs“, „OAuth-Clients“ einen Client vom Typ „Öffentlich“ mit dieser Weiterleitungsadresse anlegen. Sein „Bezeichner“ ist die Anwendungs-ID und gilt dann für alle.',
    en: 'In the Admin Center under “Apps and integrations”, “APIs”, “OAuth clients” add a client of the kind “Public” with this redirect address. Its “Identifier” is the application ID and is then good for everybody.',
  },
};
