import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Nachweis',
    what: 'Können Sie einen Screenshot oder das Protokoll anhängen?',
    why: 'Ein Bild des ganzen Fensters oder der kopierte Text zeigt, was Worte auslassen. Personenbezogenes lässt sich vorher schwärzen.',
    says: { missing: 'Es fehlt ein Nachweis (Screenshot, Protokoll, Meldungstext).' },
    example: 'Screenshot des ganzen Fensters und der kopierte Meldungstext',
  },
  en: {
    name: 'Evidence',
    what: 'Could you attach a screenshot or the log?',
    why: 'A picture of the whole window or the copied text shows what words leave out. Personal data can be redacted first.',
    says: { missing: 'Evidence is missing (screenshot, log, message text).' },
    example: 'Screenshot of the whole window and the copied text of the message',
  },
  good: [
    { body: 'Der Zahlungsvorschlag bleibt leer.', attachments: [{ name: 'zahlungsvorschlag.png' }] },
    { body: 'Es kommt die Meldung „Der Kreditor 20188 ist gesperrt.“' },
    { body: 'Attachments: Not known, because the fault leaves no trace on the screen.' },
    {
      body: 'The job fails.\n\nAL call stack:\n"Sales-Post"(CodeUnit 80).Code line 12 - Base Application by Microsoft',
    },
  ],
  bad: [
    { body: 'Der Zahlungsvorschlag bleibt leer.', says: ['missing'] },
    { body: 'Der Zahlungsvorschlag bleibt leer. Siehe Screenshot.', says: ['missing'] },
    { body: 'Attachments:\n-\n\nThe payment proposal stays empty.', says: ['missing'] },
  ],
});
