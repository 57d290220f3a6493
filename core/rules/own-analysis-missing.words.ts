import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Eigene Prüfung',
    what: 'Was wurde schon geprüft oder versucht: anderer Benutzer, anderer Beleg, neu angemeldet?',
    why: 'Jede Gegenprobe grenzt die Ursache ein. Auch „noch nichts“ ist eine Antwort.',
    says: { missing: 'Es fehlt, was schon geprüft oder versucht wurde.' },
    example:
      'Geprüft: anderer Benutzer (gleicher Fehler), anderer Beleg (funktioniert), neu angemeldet (keine Änderung)',
  },
  en: {
    name: 'Own checks',
    what: 'What was checked or tried already: another user, another document, signed in again?',
    why: 'Every cross-check narrows the cause. “Nothing yet” is an answer, too.',
    says: { missing: 'What was already checked or tried is missing.' },
    example: 'Checked: another user (same error), another document (works), signed in again (no change)',
  },
  good: [
    { body: 'Die Liste bleibt leer; mit einem anderen Benutzer ist es genauso.' },
    { body: 'Ich habe schon neu gestartet, ohne Erfolg.' },
    { body: 'The list stays empty. I tried another browser.' },
    { body: 'Die Liste bleibt leer; im Testsystem nachgestellt.' },
    { body: 'The list stays empty. Reproduced in the sandbox.' },
    { body: 'Bereits geprüft: noch nichts\nDie Liste bleibt leer.' },
  ],
  bad: [
    { body: 'Die Liste bleibt seit gestern leer.', says: ['missing'] },
    { body: 'The list stays empty since yesterday.', says: ['missing'] },
  ],
});
