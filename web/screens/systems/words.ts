import type { Sure } from '../../../core/sure.ts';
import type { SafeRetry } from '../../../core/systems/system.ts';
import { inBoth } from '../../ui/words.ts';

interface Words {
  readonly sure: Readonly<Record<Sure, string>>;
  readonly retry: Readonly<Record<SafeRetry, string>>;
}

const de: Words = {
  sure: {
    seen: 'An einem echten System erprobt',
    source: 'Nach dem Quelltext gebaut',
    documentation: 'Nach der Dokumentation gebaut',
    others: 'Nach Programmen anderer gebaut',
  },
  retry: {
    'native-key': 'nie doppelt: Schlüssel des Systems',
    'own-id': 'nie doppelt: eigene Nummer',
    'unique-field': 'nie auf Verdacht zweimal, Doppel werden bemerkt: eigenes Feld',
    marker: 'nie auf Verdacht zweimal, Doppel werden bemerkt: Kennung im Text',
    person: 'nie auf Verdacht zweimal: Nach einer verlorenen Antwort sehen Sie dort nach',
  },
};
const en: Words = {
  sure: {
    seen: 'Tried on a real system',
    source: 'Built from the source code',
    documentation: 'Built from the documentation',
    others: 'Built from other people’s programs',
  },
  retry: {
    'native-key': 'never twice: key of the system',
    'own-id': 'never twice: id of our own',
    'unique-field': 'never twice on a guess, doubles are noticed: field of its own',
    marker: 'never twice on a guess, doubles are noticed: marker in the text',
    person: 'never twice on a guess: after a lost answer you look there yourself',
  },
};

export const systemsWords = inBoth({
  de: {
    ...de,
    title: 'Ticketsysteme',
    lead: (forms: number, sends: number) =>
      `Ticketklar kennt die Formulare von ${forms} Systemen und sendet an ${sends} auch ohne Formular.`,
    elsewhere:
      'Ihr System fehlt oder ein Feld bleibt leer? Jedes andere Formular liest Ticketklar an seinen Beschriftungen, oder Sie zeigen ihm die Felder einmal. Jede andere Liste importieren Sie mit Spalten, die Sie selbst zuordnen. Und jeder Entwurf lässt sich kopieren oder als Datei sichern.',
    find: 'System suchen',
    none: 'Dieses System ist nicht dabei. Öffnen Sie dort ein neues Ticket und klicken Sie auf das Symbol von Ticketklar.',
    system: 'System',
    form: 'Im Formular',
    send: 'Ohne Formular',
    list: 'Liste importieren',
    fill: 'liest und füllt aus',
    held: { all: 'hält unfertige zurück', some: 'hält unfertige meist zurück', none: 'warnt, hält aber nicht zurück' },
    reply: 'fügt Rückfragen ein',
    prefill: 'öffnet das Formular ausgefüllt',
    noForm: 'An den Beschriftungen, oder Felder einmal zeigen',
    sends: 'sendet und holt den Stand',
    onlySends: 'sendet, den Stand sehen Sie dort',
    files: { yes: 'mit Dateien', no: 'Dateien von Hand anhängen' },
    web: { yes: 'auch aus der Web-App', no: 'mit der Erweiterung' },
    noSend: 'Entwurf kopieren und im Formular einfügen',
    byForm: 'Die Erweiterung füllt sein Formular aus, oder Entwurf kopieren und dort einfügen',
    known: 'Spalten bekannt',
    byHand: 'Spalten zuordnen',
  },
  en: {
    ...en,
    title: 'Ticket systems',
    lead: (forms: number, sends: number) =>
      `Ticketklar knows the forms of ${forms} systems and sends to ${sends} without a form, too.`,
    elsewhere:
      'Is your system missing, or does a field stay empty? Ticketklar reads every other form by its labels, or you show it the fields once. You import every other list with columns that you assign yourself. And every draft can be copied or saved as a file.',
    find: 'Find a system',
    none: 'This system is not among them. Open a new ticket there and press the symbol of Ticketklar.',
    system: 'System',
    form: 'In the form',
    send: 'Without a form',
    list: 'Import a list',
    fill: 'reads and fills in',
    held: {
      all: 'holds back what is unfinished',
      some: 'mostly holds back what is unfinished',
      none: 'warns, but does not hold back',
    },
    reply: 'puts in ask-backs',
    prefill: 'opens the form filled in',
    noForm: 'By its labels, or show the fields once',
    sends: 'sends and follows the state',
    onlySends: 'sends, its state you see there',
    files: { yes: 'with files', no: 'attach files by hand' },
    web: { yes: 'from the web app, too', no: 'with the extension' },
    noSend: 'Copy the draft and paste it into the form',
    byForm: 'The extension fills in its form, or copy the draft and paste it there',
    known: 'columns known',
    byHand: 'assign columns',
  },
});
