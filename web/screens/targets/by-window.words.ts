import { inBoth } from '../../ui/words.ts';

export const byWindowWords = inBoth({
  de: {
    kind: 'Im Fenster des Systems (OAuth)',
    says: (system: string) =>
      `Sie melden sich bei ${system} selbst an; Ticketklar sieht kein Passwort. Dafür trägt die Verwaltung Ticketklar einmal bei sich ein.`,
    client: 'Anwendungs-ID',
    tenant: 'Verzeichnis-ID oder Domäne',
    tenantSays: 'Leer lassen, wenn die App für Konten aller Organisationen registriert ist.',
    fromGuide: 'Die Anwendungs-ID steht in Ihrem Leitfaden.',
    once: 'Einmal für die Verwaltung: Ticketklar eintragen',
    redirect: 'Weiterleitungsadresse (Redirect-URI)',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Kopieren ging nicht: Bitte markieren und mit Strg+C kopieren.',
    open: (system: string) => `Bei ${system} anmelden`,
    signedIn: (system: string) => `Bei ${system} angemeldet.`,
    signOut: 'Abmelden',
    troubles: {
      denied: (system: string) =>
        `${system} hat den Zugriff nicht erlaubt. Melden Sie sich noch einmal an und stimmen Sie zu, oder fragen Sie die Verwaltung.`,
      closed: () =>
        'Das Fenster wurde geschlossen oder ließ sich nicht öffnen. Stimmen Anwendungs-ID und Weiterleitungsadresse? Dann versuchen Sie es noch einmal.',
      foreign: () =>
        'Die Antwort gehört nicht zu dieser Anmeldung; sie wurde verworfen. Bitte melden Sie sich noch einmal an.',
      refused: (system: string) =>
        `${system} lehnt die Anmeldung ab. Vergleichen Sie Anwendungs-ID und Weiterleitungsadresse mit dem Eintrag dort.`,
      'not-allowed': () =>
        'Ohne Ihre Erlaubnis erreicht Ticketklar diese Anmeldung nicht. Klicken Sie noch einmal und erlauben Sie es.',
    },
  },
  en: {
    kind: 'In a window of the system (OAuth)',
    says: (system: string) =>
      `You sign in at ${system} itself; Ticketklar sees no password. For this the administrators register Ticketklar there once.`,
    client: 'Application ID',
    tenant: 'Directory ID or domain',
    tenantSays: 'Leave it empty if the app is registered for accounts of all organisations.',
    fromGuide: 'The application ID is in your guide.',
    once: 'Once, for the administrators: register Ticketklar',
    redirect: 'Redirect address (redirect URI)',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Copying did not work: please select it and copy with Ctrl+C.',
    open: (system: string) => `Sign in at ${system}`,
    signedIn: (system: string) => `Signed in at ${system}.`,
    signOut: 'Sign out',
    troubles: {
      denied: (system: string) =>
        `${system} did not allow the access. Sign in again and agree, or ask your administrators.`,
      closed: () =>
        'The window was closed or could not be opened. Are the application ID and the redirect address right? Then try again.',
      foreign: () => 'The answer does not belong to this sign-in and was thrown away. Please sign in again.',
      refused: (system: string) =>
        `${system} refuses the sign-in. Compare the application ID and the redirect address with what is registered there.`,
      'not-allowed': () => 'Without your permission Ticketklar does not reach this sign-in. Click again and allow it.',
    },
  },
});
