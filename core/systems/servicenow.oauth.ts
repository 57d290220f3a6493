import type { SignInKind } from './sign-in.ts';

/**
 * servicenow.com/docs, "Authorization code grant workflow" (Zurich): public clients use PKCE. Not verified on a
 * running instance (M), nor whether such a client gets a refresh token; without one people sign in again.
 */
export const servicenowOAuth: SignInKind = {
  kind: 'oauth',
  ...{ authorize: '/oauth_auth.do', token: '/oauth_token.do', scope: '' },
  how: {
    de: 'In ServiceNow unter „System OAuth“, „Application Registry“ einen OAuth-API-Endpunkt für externe Clients mit dieser Weiterleitungsadresse anlegen und „Public Client“ ankreuzen. Die „Client ID“ ist die Anwendungs-ID und gilt dann für alle.',
    en: 'In ServiceNow under “System OAuth”, “Application Registry” create an OAuth API endpoint for external clients with this redirect address, and tick “Public Client”. The “Client ID” is the application ID and is then good for everybody.',
  },
};
