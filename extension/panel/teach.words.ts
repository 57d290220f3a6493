/** What the panel says while a form is taught. */
import type { Language } from '../../core/ticket.ts';

const de = {
  title: 'Felder zeigen',
  open: 'Felder dieses Formulars zeigen',
  help: 'Prüfen Sie, welches Feld was ist. Stimmt etwas nicht oder fehlt etwas, zeigen Sie das Feld in der Seite. Ticketklar merkt sich nur, wo die Felder stehen, nicht was darin steht.',
  none: 'Noch kein Feld. Zeigen Sie zuerst das Feld für die Beschreibung.',
  point: 'Feld in der Seite zeigen',
  pointing: 'Klicken Sie in der Seite auf das Feld. Mit der Tastatur: Tab bis zum Feld, dann Eingabe. Esc bricht ab.',
  what: (label: string) => `Was ist „${label}“?`,
  take: 'Übernehmen',
  leave: 'Nicht dieses',
  clear: 'Entfernen',
  clearOf: (place: string) => `${place} entfernen`,
  save: 'Formular merken',
  cancel: 'Abbrechen',
  need: 'Mindestens Titel oder Beschreibung muss gezeigt sein.',
  saved:
    'Gemerkt. Ticketklar kennt dieses Formular jetzt. In den Optionen der Erweiterung können Sie es entfernen oder an alle weitergeben.',
  failed: 'Das hat nicht geklappt. Laden Sie die Seite neu, sobald Ihr Text gesichert ist.',
  submit: 'Knopf zum Senden',
  type: 'Vorgangsart',
  because: (reason: string) =>
    reason === 'pointed'
      ? 'von Ihnen gezeigt'
      : reason.startsWith('label ')
        ? `Beschriftung sagt „${reason.slice(6)}“`
        : reason.startsWith('name ')
          ? `technischer Name sagt „${reason.slice(5)}“`
          : reason.startsWith('placeholder ')
            ? `im leeren Feld steht „${reason.slice(12)}“`
            : reason.startsWith('caption ')
              ? `Aufschrift sagt „${reason.slice(8)}“`
              : ({
                  large: 'großes Textfeld',
                  'before the description': 'steht vor der Beschreibung',
                  'room for a title': 'lang genug für einen Titel',
                  'for files': 'nimmt Dateien',
                }[reason] ?? reason),
};
const en: typeof de = {
  title: 'Show the fields',
  open: 'Show the fields of this form',
  help: 'Check which field is what. If something is wrong or missing, show the field in the page. Ticketklar only remembers where the fields are, not what stands in them.',
  none: 'No field yet. Show the field for the description first.',
  point: 'Show a field in the page',
  pointing: 'Click the field in the page. By keyboard: Tab to the field, then Enter. Esc cancels.',
  what: (label) => `What is “${label}”?`,
  take: 'Take it',
  leave: 'Not this one',
  clear: 'Remove',
  clearOf: (place) => `Remove ${place}`,
  save: 'Remember this form',
  cancel: 'Cancel',
  need: 'At least the title or the description must be shown.',
  saved:
    'Remembered. Ticketklar knows this form now. In the options of the extension you can remove it or hand it on to everybody.',
  failed: 'That did not work. Reload the page once your text is safe.',
  submit: 'Send button',
  type: 'Type',
  because: (reason) =>
    reason === 'pointed'
      ? 'shown by you'
      : reason.startsWith('label ')
        ? `its label says “${reason.slice(6)}”`
        : reason.startsWith('name ')
          ? `its technical name says “${reason.slice(5)}”`
          : reason.startsWith('placeholder ')
            ? `the empty field says “${reason.slice(12)}”`
            : reason.startsWith('caption ')
              ? `its caption says “${reason.slice(8)}”`
              : ({
                  large: 'a large text field',
                  'before the description': 'stands before the description',
                  'room for a title': 'long enough for a title',
                  'for files': 'takes files',
                }[reason] ?? reason),
};

export const teachWords: Readonly<Record<Language, typeof de>> = { de, en };
