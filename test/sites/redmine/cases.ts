import type { SiteCase } from '../case.ts';

export const cases: readonly SiteCase[] = [
  {
    says: 'a new issue is read and written, before and after the tracker has drawn the form anew',
    page: 'new.html',
    finds: { title: 0, body: 0, type: 0, attachments: 0, module: 0, priority: 0, environment: 'label' },
    reads: {
      type: 'change-request',
      title: '',
      target: 'Helpdesk',
      markup: 'markdown',
      submit: 'Anlegen',
      files: ['druck.png'],
    },
    wanted: ['Thema', 'Kostenstelle'],
    writes: {
      type: 'incident',
      module: 'Finanzen',
      priority: { value: 'P2', reads: 'P2' },
      environment: 'Live',
      title: 'Rechnungsdruck bricht ab',
      body: 'Schritte:\n\n1. Größe wählen 😀\n2. drucken',
    },
    sends: { outcome: 'created', number: '42', link: '/issues/42' },
  },
  {
    says: 'a file counts as attached once the server has it, however long that takes, and not when it refuses it',
    page: 'new.html',
    gives: {
      'protokoll.txt': { result: 'written', holds: 'input[name="attachments[2][token]"][value="2.6b86b273"]' },
      'langsam.txt': { result: 'written', holds: 'input[name="attachments[3][token]"][value="2.6b86b273"]' },
      'programm.exe': { result: 'refused', holds: 'input[name="attachments[4][token]"]:not([value])' },
    },
  },
  {
    says: 'an older form without the usual ids is found by the names of its fields, and a refusal is seen',
    page: 'rejected.html',
    finds: { title: 1, body: 1, type: 0, attachments: 'none', module: 'none', priority: 1 },
    reads: { type: 'question', title: 'Printing fails', body: 'It stops with FI-1042.', markup: 'plain' },
    wanted: [],
    writes: { module: { value: 'Finanzen', result: 'missing' }, title: 'Printing fails with FI-1042' },
    sends: { outcome: 'rejected' },
    drift: true,
  },
  {
    says: 'an issue is read with its author, its notes and its files, and its box is public until it is made private',
    page: 'ticket.html',
    at: '/issues/42',
    shows: {
      number: 'Fehler #42',
      title: 'Rechnungsdruck bricht ab',
      body: 'Beim Drucken der Rechnung bricht das Programm ab. Gebuchte Rechnung RE-104512 öffnen Auf Drucken klicken Kannst du dir das bitte ansehen?',
      fields: { priority: 'Normal', module: 'Verkauf' },
      comments: [
        { author: 'Mary Miller', text: 'Es ist das Livesystem.', internal: false },
        { author: 'Katrin Keller', text: 'Sieht nach dem Modul Einkauf aus.', internal: true },
      ],
      attachments: ['druck.png'],
      reply: 'public',
    },
  },
  { says: 'a page that shows an issue has no form for a new one', page: 'created.html', form: 'none' },
];
