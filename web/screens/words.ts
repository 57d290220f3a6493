/** Texts of the frame and words that several screens share. A text that is missing in one language does not compile. */
import type { Language, TicketType } from '../../core/ticket.ts';
import { inBoth } from '../ui/words.ts';

export const frameWords = inBoth({
  de: {
    areas: 'Bereiche',
    drafts: 'Entwürfe',
    practice: 'Übungstisch',
    settings: 'Einstellungen',
    skip: 'Zum Inhalt',
    here: 'Entwürfe liegen auf diesem Gerät.',
    hereOffline: 'Offline. Entwürfe liegen auf diesem Gerät.',
    hereExtension: 'Entwürfe liegen in dieser Erweiterung, auf diesem Gerät.',
    herePrivate: 'Privates Fenster: Entwürfe enden mit ihm.',
    download: 'Als Datei herunterladen',
    hide: 'Ausblenden',
    undo: 'Rückgängig',
    missing: 'Diese Seite gibt es nicht.',
    toDrafts: 'Zu den Entwürfen',
    loading: 'Wird geöffnet',
  },
  en: {
    areas: 'Areas',
    drafts: 'Drafts',
    practice: 'Practice desk',
    settings: 'Settings',
    skip: 'To the content',
    here: 'Drafts live on this device.',
    hereOffline: 'Offline. Drafts live on this device.',
    hereExtension: 'Drafts live in this extension, on this device.',
    herePrivate: 'Private window: drafts end with it.',
    download: 'Download as a file',
    hide: 'Hide',
    undo: 'Undo',
    missing: 'There is no such page.',
    toDrafts: 'To the drafts',
    loading: 'Opening',
  },
});

/** Name of each type, and in one line when it is the right one. */
export const typeWords: Readonly<Record<Language, Readonly<Record<TicketType, { name: string; when: string }>>>> = {
  de: {
    incident: { name: 'Störung', when: 'Etwas geht nicht oder nicht richtig.' },
    question: { name: 'Frage', when: 'Sie möchten wissen, wie etwas geht.' },
    'service-request': { name: 'Serviceanfrage', when: 'Sie brauchen etwas aus dem Angebot.' },
    'change-request': { name: 'Änderungsantrag', when: 'Etwas soll künftig anders sein.' },
    problem: { name: 'Problem', when: 'Mehrere Störungen haben eine gemeinsame Ursache.' },
    'access-request': { name: 'Berechtigungsantrag', when: 'Jemand braucht einen Zugang oder ein Recht.' },
  },
  en: {
    incident: { name: 'Incident', when: 'Something does not work, or not as it should.' },
    question: { name: 'Question', when: 'You want to know how something is done.' },
    'service-request': { name: 'Service request', when: 'You need something that is on offer.' },
    'change-request': { name: 'Change request', when: 'Something should be different from now on.' },
    problem: { name: 'Problem', when: 'Several incidents have one common cause.' },
    'access-request': { name: 'Access request', when: 'Somebody needs access or a right.' },
  },
};

/** Name of a target for people; what is not known is shown by its id. */
export const targetName = (target: string, language: Language): string =>
  target === 'practice' ? frameWords[language].practice : target;
