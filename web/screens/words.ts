/** Texts of the frame and words that several screens share. A text that is missing in one language does not compile. */
import type { Language } from '../../core/ticket.ts';
import { inBoth } from '../ui/words.ts';

export const frameWords = inBoth({
  de: {
    areas: 'Bereiche',
    drafts: 'Entwürfe',
    outbox: 'Ausgang',
    review: 'Prüfung',
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
    cancel: 'Abbrechen',
    underWay: 'Läuft gerade',
    missing: 'Diese Seite gibt es nicht.',
    toDrafts: 'Zu den Entwürfen',
    loading: 'Wird geöffnet',
    newer: 'Neue Fassung bereit:',
    reload: 'neu laden',
  },
  en: {
    areas: 'Areas',
    drafts: 'Drafts',
    outbox: 'Outbox',
    review: 'Review',
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
    cancel: 'Cancel',
    underWay: 'Under way',
    missing: 'There is no such page.',
    toDrafts: 'To the drafts',
    loading: 'Opening',
    newer: 'New version ready:',
    reload: 'reload',
  },
});

/** Name of a target for people; what is not known is shown by its id. */
export const targetName = (target: string, language: Language): string =>
  target === 'practice' ? frameWords[language].practice : target;
