/** What the popup says. */
import type { Language } from '../../core/ticket.ts';

const de = {
  offHere: (host: string) => `Ticketklar ist auf ${host} ausgeschaltet.`,
  what: 'Eingeschaltet liest es die Formulare dieser Seite, während Sie schreiben, und sagt, was im Ticket noch fehlt. Nichts davon verlässt dieses Gerät.',
  turnOn: 'Auf dieser Seite einschalten',
  asks: 'Der Browser fragt danach einmal nach Ihrer Erlaubnis.',
  onHere: (host: string) => `Eingeschaltet auf ${host}.`,
  noForm:
    'Auf dieser Seite erkennt Ticketklar kein Formular für ein neues Ticket. Steht hier doch eines, öffnen Sie die Seitenleiste und zeigen Sie dort seine Felder. Einen Text prüft Ticketklar, sobald Sie ihn markieren.',
  openPanel: 'Hinweise öffnen',
  review: 'Dieses Ticket prüfen',
  selected: 'Ausgewählten Text prüfen',
  openSide: 'Im Seitenbereich öffnen',
  capture: 'Jetzt festhalten',
  captureSays: 'Merkt sich Zeit, Adresse, Titel und ein Bild dieser Seite. Schreiben können Sie später.',
  captured: 'Festgehalten, mit Bild.',
  capturedBare: 'Festgehalten. Ein Bild ließ der Browser hier nicht zu.',
  notCaptured: 'Es ließ sich nicht sichern.',
  write: 'Jetzt schreiben',
  openDrafts: 'Entwürfe öffnen',
  turnOff: 'Auf dieser Seite ausschalten',
  restricted:
    'Auf dieser Seite kann keine Erweiterung arbeiten. Öffnen Sie Ihr Ticketsystem, und klicken Sie dort noch einmal hierher.',
  private: 'Privates Fenster: Entwürfe enden mit diesem Fenster.',
};
const en: typeof de = {
  offHere: (host) => `Ticketklar is switched off on ${host}.`,
  what: 'Switched on, it reads the forms of this site while you write and says what the ticket still lacks. None of it leaves this device.',
  turnOn: 'Switch on for this site',
  asks: 'The browser then asks for your permission once.',
  onHere: (host) => `Switched on for ${host}.`,
  noForm:
    'Ticketklar recognises no form for a new ticket on this page. If there is one, open the side panel and show its fields there. Select a text to review it.',
  openPanel: 'Open the guidance',
  review: 'Review this ticket',
  selected: 'Review the selected text',
  openSide: 'Open in the side panel',
  capture: 'Capture now',
  captureSays: 'Keeps time, address, title and a picture of this page. You can write later.',
  captured: 'Captured, with a picture.',
  capturedBare: 'Captured. The browser allowed no picture here.',
  notCaptured: 'It could not be saved.',
  write: 'Write now',
  openDrafts: 'Open drafts',
  turnOff: 'Switch off for this site',
  restricted: 'No extension can work on this page. Open your ticket system and click here again.',
  private: 'Private window: drafts end with this window.',
};
export const popupWords: Readonly<Record<Language, typeof de>> = { de, en };
