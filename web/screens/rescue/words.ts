/** Texts of the way out where the database does not open or a row in it is damaged. */
import { inBoth } from '../../ui/words.ts';

export const rescueWords = inBoth({
  de: {
    save: 'Alles Lesbare als Datei sichern',
    saving: 'Wird gesichert …',
    saved: 'Die Datei ist heruntergeladen. Öffnen Sie sie und prüfen Sie, ob Ihre Texte darin stehen.',
    failed:
      'Die Datenbank lässt sich nicht lesen. Schließen Sie alle Fenster des Browsers und versuchen Sie es noch einmal.',
    anew: 'Neu beginnen …',
    sure: 'Alles in diesem Browser löschen und mit einer leeren Datenbank neu beginnen? Bewahren Sie die Datei auf; sonst ist der Inhalt verloren.',
    yes: 'Löschen und neu beginnen',
    no: 'Nichts löschen',
  },
  en: {
    save: 'Save everything readable as a file',
    saving: 'Saving …',
    saved: 'The file is downloaded. Open it and check that your texts are in it.',
    failed: 'The database cannot be read. Close all windows of the browser and try again.',
    anew: 'Start anew …',
    sure: 'Delete everything in this browser and start anew with an empty database? Keep the file; else its content is lost.',
    yes: 'Delete and start anew',
    no: 'Delete nothing',
  },
});
