import { entra, type SignInKind } from './sign-in.ts';

export const dataverseOAuth: SignInKind = {
  ...entra('{origin}/.default'),
  how: {
    de: 'In Microsoft Entra eine App registrieren: Plattform „Single-Page-Anwendung“ mit dieser Weiterleitungsadresse, API-Berechtigung „Dynamics CRM: user_impersonation“. Anwendungs-ID und Verzeichnis-ID von deren Übersicht gelten dann für alle; einmal am Tag fragt Microsoft neu.',
    en: 'In Microsoft Entra register an app: platform “Single-page application” with this redirect address, API permission “Dynamics CRM: user_impersonation”. The application ID and the directory ID of its overview are then good for everybody; Microsoft asks anew once a day.',
  },
};
