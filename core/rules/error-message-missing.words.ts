import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Wortlaut der Meldung',
    what: 'Wie lautet die Fehlermeldung Wort für Wort?',
    why: 'Der genaue Text führt oft direkt zur Ursache. Kopieren ist sicherer als Abtippen; ein Bild geht auch.',
    says: {
      missing: 'Der Wortlaut der Fehlermeldung fehlt.',
      vague: '„{words}“ ist nur ungefähr, was in der Meldung steht.',
    },
    example: '„Sie müssen für Artikel 70061 eine Chargennummer zuweisen.“',
    ask: 'Wie lautet die Fehlermeldung wörtlich? Kopiert oder als Screenshot.',
  },
  en: {
    name: 'Wording of the message',
    what: 'What does the error message say, word for word?',
    why: 'The exact text often leads straight to the cause. Copying is safer than retyping; a picture works too.',
    says: {
      missing: 'The exact error message is missing.',
      vague: '“{words}” is only roughly what the message says.',
    },
    example: '“You must assign a lot number for item 70061.”',
    ask: 'What does the error message say, word for word? Copied, or as a screenshot.',
  },
  good: [
    { body: 'The message is "FI-1042: number series is used up". We cannot send invoices.' },
    { body: 'Beim Buchen kommt die Meldung „Sie müssen für Artikel 70061 eine Chargennr. zuweisen.“' },
    { body: 'Das Fenster schließt sich ohne Fehlermeldung.' },
    { body: 'Es erscheint eine Fehlermeldung, siehe Bild.', attachments: [{ name: 'meldung.png' }] },
    { body: 'The job stops with an error:\n```\njava.lang.OutOfMemoryError: Java heap space\n```' },
    { body: 'The USt-Voranmeldung shows a wrong amount.' },
  ],
  bad: [
    { body: 'Beim Buchen kommt eine Fehlermeldung.', says: ['missing'] },
    { body: 'Beim Buchen kommt eine Fehlermeldung.\n\nMeldung im Wortlaut:\n…', says: ['missing'] },
    { body: 'I get an error when I approve the line.', says: ['missing'] },
    { body: 'Es kommt die Meldung „Keine Berechtigung vorhanden“ oder so ähnlich.', says: ['vague'] },
    { body: 'There is always some red message about a locked period, I did not note it.', says: ['missing'] },
  ],
});
