import type { SignInKind } from './sign-in.ts';

/**
 * A public application needs no secret (docs.gitlab.com, "OAuth 2.0 identity provider API", "Authorization code
 * with PKCE"); tokens last two hours, a refresh token can be used once.
 */
export const gitlabOAuth: SignInKind = {
  kind: 'oauth',
  ...{ authorize: '/oauth/authorize', token: '/oauth/token', revoke: '/oauth/revoke', scope: 'api' },
  how: {
    de: 'In GitLab unter „Anwendungen“ (im eigenen Profil, in der Gruppe oder im Administrationsbereich) eine Anwendung mit dieser Weiterleitungsadresse und dem Bereich „api“ anlegen und „Vertraulich“ abwählen. Die „Anwendungs-ID“ gilt dann für alle.',
    en: 'In GitLab under “Applications” (of your profile, the group or the admin area) add an application with this redirect address and the scope “api”, and untick “Confidential”. Its “Application ID” is then good for everybody.',
  },
};
