import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Letzte Änderung',
    what: 'Hat es früher funktioniert: bis wann, und was wurde seitdem geändert?',
    why: 'Die Ursache liegt oft in der letzten Änderung. Auch „nichts geändert“ hilft.',
    says: { missing: 'Es fehlt, ob es früher ging und was sich geändert hat.' },
    example: 'Bis 15.11. ging es; am 16.11. kam das Update auf Version 27.1.',
  },
  en: {
    name: 'Last change',
    what: 'Did it work before: until when, and what has changed since?',
    why: 'The cause is often the last change. “Nothing changed” helps, too.',
    says: { missing: 'It is missing whether it used to work and what changed.' },
    example: 'It worked until 15 Nov; the update to 27.1 came on 16 Nov.',
  },
  good: [
    { body: 'Seit dem Update am Montag fehlt die Spalte.' },
    { body: 'Die Spalte fehlt. Das hat noch nie funktioniert.' },
    { body: 'The column is missing. It worked until Friday.' },
    { body: 'Geändert: nichts\nDie Spalte fehlt.' },
  ],
  bad: [
    { body: 'Auf dem Lieferschein fehlt die Spalte Lagerplatz.', says: ['missing'] },
    { body: 'The delivery note lacks the bin column.', says: ['missing'] },
  ],
});
