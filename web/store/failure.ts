/** What can keep a text from being saved, told apart so that a person learns what to do. */
import type { Words } from '../../core/ticket.ts';

export type FailureKind = 'full' | 'refused' | 'private' | 'blocked' | 'newer' | 'damaged' | 'gone' | 'unknown';

export interface Failure {
  readonly kind: FailureKind;
  /** The name and message of the error, for a report; not a sentence for people. */
  readonly detail: string;
}

/**
 * Tells what an error of the database means.
 * @param error anything that was thrown
 * @param privateWindow true when the caller knows that this window forgets everything (extension pages can ask)
 */
export function failureOf(error: unknown, privateWindow = false): Failure {
  const names = namesOf(error);
  const has = (...wanted: string[]): boolean => wanted.some((name) => names.includes(name));
  const detail =
    names.join(', ') + (error instanceof Error && error.message ? `: ${error.message.split('\n')[0]}` : '');
  if (has('QuotaExceededError')) return { kind: 'full', detail };
  if (has('VersionError')) return { kind: 'newer', detail };
  if (has('BlockedError')) return { kind: 'blocked', detail };
  if (has('DraftGone')) return { kind: 'gone', detail };
  if (has('Damaged')) return { kind: 'damaged', detail };
  if (
    has(
      'DatabaseClosedError',
      'SecurityError',
      'NotAllowedError',
      'MissingAPIError',
      'InvalidStateError',
      'UnknownError',
      'OpenFailedError',
    )
  )
    return { kind: privateWindow ? 'private' : 'refused', detail };
  return { kind: 'unknown', detail };
}

/** Names of the error and of what it wraps: Dexie hides the browser's own error in `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { name, inner, cause } = at as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') names.push(name);
    at = inner ?? cause;
  }
  return names.length > 0 ? names : [typeof error];
}

/** What happened, and what to do, in one or two sentences each. */
export const failureWords: Readonly<Record<FailureKind, { readonly says: Words; readonly does: Words }>> = {
  full: {
    says: {
      de: 'Der Speicher dieses Geräts ist voll. Die letzte Änderung ist nicht gesichert.',
      en: 'The storage of this device is full. The last change is not saved.',
    },
    does: {
      de: 'Laden Sie den Entwurf als Datei herunter. Schaffen Sie dann Platz; Ticketklar versucht es weiter.',
      en: 'Download the draft as a file. Then free some space; Ticketklar keeps trying.',
    },
  },
  refused: {
    says: {
      de: 'Der Browser lässt hier keinen Speicher zu. Nichts wird gesichert.',
      en: 'The browser does not allow storage here. Nothing is saved.',
    },
    does: {
      de: 'Was Sie schreiben, können Sie als Datei herunterladen. Damit es hier bleibt, erlauben Sie in den Einstellungen des Browsers Websitedaten für diese Adresse.',
      en: 'What you write can be downloaded as a file. To keep it here, allow site data for this address in the settings of the browser.',
    },
  },
  private: {
    says: {
      de: 'In diesem privaten Fenster gibt es keinen Speicher. Nichts wird gesichert.',
      en: 'There is no storage in this private window. Nothing is saved.',
    },
    does: {
      de: 'Laden Sie den Entwurf als Datei herunter, oder arbeiten Sie in einem normalen Fenster weiter.',
      en: 'Download the draft as a file, or go on in a normal window.',
    },
  },
  blocked: {
    says: {
      de: 'Noch nicht gesichert: Ein anderer Tab hält eine ältere Fassung von Ticketklar offen.',
      en: 'Not saved yet: another tab keeps an older version of Ticketklar open.',
    },
    does: {
      de: 'Schließen Sie die anderen Tabs mit Ticketklar. Dann geht es hier von selbst weiter.',
      en: 'Close the other tabs with Ticketklar. Then it goes on here by itself.',
    },
  },
  newer: {
    says: {
      de: 'Nicht gesichert: Die Daten auf diesem Gerät stammen von einer neueren Fassung von Ticketklar.',
      en: 'Not saved: the data on this device come from a newer version of Ticketklar.',
    },
    does: {
      de: 'Laden Sie die Seite neu, damit die neuere Fassung startet. Bis dahin bleibt alles unverändert.',
      en: 'Reload the page so that the newer version starts. Until then everything stays as it is.',
    },
  },
  damaged: {
    says: {
      de: 'Entwürfe auf diesem Gerät lassen sich nicht öffnen: Die Datenbank ist beschädigt oder ließ sich nicht umstellen. Gelöscht wurde nichts.',
      en: 'Drafts on this device cannot be opened: the database is damaged or could not be upgraded. Nothing was deleted.',
    },
    does: {
      de: 'Sichern Sie alles Lesbare als Datei. Danach können Sie hier neu beginnen.',
      en: 'Save everything readable as a file. After that you can start anew here.',
    },
  },
  gone: {
    says: {
      de: 'Nicht gesichert: Dieser Entwurf wurde in einem anderen Tab gelöscht.',
      en: 'Not saved: this draft was deleted in another tab.',
    },
    does: {
      de: 'Laden Sie ihn als Datei herunter, wenn Sie ihn behalten möchten.',
      en: 'Download it as a file if you want to keep it.',
    },
  },
  unknown: {
    says: { de: 'Das Sichern ist fehlgeschlagen.', en: 'Saving failed.' },
    does: {
      de: 'Laden Sie den Entwurf als Datei herunter. Ticketklar versucht es weiter.',
      en: 'Download the draft as a file. Ticketklar keeps trying.',
    },
  },
};
