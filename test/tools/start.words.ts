/** What `npm start` says, in the language of the system. */
export type Language = 'de' | 'en';

/** The language of the system: the environment says it on Linux and macOS, the runtime elsewhere. */
export const systemLanguage = (env: NodeJS.ProcessEnv = process.env): Language => {
  const said = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return said.toLowerCase().startsWith('de') ? 'de' : 'en';
};

interface StartWords {
  building: string;
  notBuilt: string;
  serving: (address: string) => string;
  load: (chromium: string, firefox: string) => string;
  opened: (program: string) => string;
  notOpened: (reason: string) => string;
  end: string;
}

export const startWords: Record<Language, StartWords> = {
  de: {
    building: 'Ticketklar wird gebaut …',
    notBuilt: 'Das Bauen ist gescheitert; der Grund steht oben.',
    serving: (address) => `Die Web-App läuft auf diesem Rechner: ${address}`,
    load: (chromium, firefox) => `So kommt die Erweiterung in Ihren Browser:
  Chrome   chrome://extensions öffnen · „Entwicklermodus“ einschalten · „Entpackte Erweiterung laden“
  Edge     edge://extensions öffnen · „Entwicklermodus“ einschalten · „Entpackte Erweiterung laden“
           und diesen Ordner wählen: ${chromium}
  Firefox  about:debugging öffnen · „Dieser Firefox“ · „Temporäres Add-on laden …“
           und diese Datei wählen: ${firefox}`,
    opened: (program) => `Ein eigenes Browserfenster mit geladener Erweiterung ist offen (${program}).`,
    notOpened: (reason) => `Ein Browserfenster mit geladener Erweiterung ließ sich nicht öffnen: ${reason}`,
    end: 'Strg+C beendet alles.',
  },
  en: {
    building: 'Building Ticketklar …',
    notBuilt: 'The build failed; the reason stands above.',
    serving: (address) => `The web app runs on this computer: ${address}`,
    load: (chromium, firefox) => `How to get the extension into your browser:
  Chrome   open chrome://extensions · switch on “Developer mode” · “Load unpacked”
  Edge     open edge://extensions · switch on “Developer mode” · “Load unpacked”
           and choose this folder: ${chromium}
  Firefox  open about:debugging · “This Firefox” · “Load Temporary Add-on…”
           and choose this file: ${firefox}`,
    opened: (program) => `A browser window of its own, with the extension loaded, is open (${program}).`,
    notOpened: (reason) => `A browser window with the extension loaded could not be opened: ${reason}`,
    end: 'Ctrl+C ends everything.',
  },
};
