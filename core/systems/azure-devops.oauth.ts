import { entra, type SignInKind } from './sign-in.ts';

/** The id is that of Azure DevOps itself, in every directory. A server of one's own does not know Entra. */
export const azureDevOpsOAuth: SignInKind = {
  ...entra('499b84ac-1321-427f-aa17-267ca6975798/.default'),
  hosts: /^dev\.azure\.com$|\.visualstudio\.com$/,
  how: {
    de: 'In Microsoft Entra eine App registrieren: Plattform „Single-Page-Anwendung“ mit dieser Weiterleitungsadresse, API-Berechtigung „Azure DevOps: vso.work_write“. Anwendungs-ID und Verzeichnis-ID von deren Übersicht gelten dann für alle; einmal am Tag fragt Microsoft neu.',
    en: 'In Microsoft Entra register an app: platform “Single-page application” with this redirect address, API permission “Azure DevOps: vso.work_write”. The application ID and the directory ID of its overview are then good for everybody; Microsoft asks anew once a day.',
  },
};
