import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Meldung als Text',
    what: 'Lässt sich der Text der Meldung zusätzlich kopieren?',
    why: 'Text findet die Suche, ein Bild nicht; so fallen gleiche Fälle auf.',
    says: { image: 'Die Meldung ist nur als Bild vorhanden.' },
    example: '„Sie müssen für Artikel 70061 eine Chargennummer zuweisen.“',
  },
  en: {
    name: 'Message as text',
    what: 'Can the message be copied as text, too?',
    why: 'Search finds text and no picture; so equal cases are noticed.',
    says: { image: 'The message is only there as a picture.' },
    example: '“You must assign a lot number for item 70061.”',
  },
  good: [
    {
      body: 'Es kommt die Meldung „Der Kreditor 20188 ist gesperrt.“, siehe Bild.',
      attachments: [{ name: 'meldung.png' }],
    },
    { body: 'Das Logo ist verrutscht, siehe Bild.', attachments: [{ name: 'druck.png' }] },
    { body: 'I get an error: The vendor 20188 is blocked.', attachments: [{ name: 'error.png' }] },
  ],
  bad: [
    { body: 'Es kommt eine Fehlermeldung, Foto ist dabei.', attachments: [{ name: 'IMG_0040.jpg' }], says: ['image'] },
    { body: 'I get an error message, see the screenshot.', attachments: [{ name: 'error.png' }], says: ['image'] },
  ],
});
