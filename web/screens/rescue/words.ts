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
    copied: (n: number) =>
      n === 1
        ? 'Der Text von 1 Entwurf steht auch in der zweiten Kopie, ohne Dateien und frühere Fassungen.'
        : `Die Texte von ${n} Entwürfen stehen auch in der zweiten Kopie, ohne Dateien und frühere Fassungen.`,
    saveCopy: 'Zweite Kopie als Datei sichern',
    sureCopied: (n: number) =>
      n === 1
        ? 'Die Datenbank löschen und neu beginnen? 1 Entwurf kommt danach aus der zweiten Kopie wieder; alles andere steht nur in der Datei.'
        : `Die Datenbank löschen und neu beginnen? ${n} Entwürfe kommen danach aus der zweiten Kopie wieder; alles andere steht nur in der Datei.`,
    savedCopy:
      'Die Datei mit den Texten ist heruntergeladen. Öffnen Sie sie und prüfen Sie, ob Ihre Texte darin stehen.',
    savedCopyOnly:
      'Die Datei mit den Texten ist heruntergeladen. In der Datenbank steht mehr: Sichern Sie auch alles Lesbare, danach können Sie neu beginnen.',
    copyFailed: 'Die zweite Kopie ließ sich nicht als Datei sichern. Versuchen Sie es noch einmal.',
    sureCopyOnly: (n: number) =>
      `Die Datenbank löschen und neu beginnen? ${
        n === 1 ? 'Der Text von 1 Entwurf kommt' : `Die Texte von ${n} Entwürfen kommen`
      } danach aus der zweiten Kopie wieder. Alles andere in der Datenbank steht in keiner Datei und ist dann verloren: Dateien, frühere Fassungen, Ausgang, Ziele, Antworten und Wissen.`,
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
    copied: (n: number) =>
      n === 1
        ? 'The text of 1 draft is in the second copy, too, without files and earlier texts.'
        : `The texts of ${n} drafts are in the second copy, too, without files and earlier texts.`,
    saveCopy: 'Save the second copy as a file',
    sureCopied: (n: number) =>
      n === 1
        ? 'Delete the database and start anew? 1 draft then comes back from the second copy; everything else is only in the file.'
        : `Delete the database and start anew? ${n} drafts then come back from the second copy; everything else is only in the file.`,
    savedCopy: 'The file with the texts is downloaded. Open it and check that your texts are in it.',
    savedCopyOnly:
      'The file with the texts is downloaded. There is more in the database: save everything readable, too; then you can start anew.',
    copyFailed: 'The second copy could not be saved as a file. Try again.',
    sureCopyOnly: (n: number) =>
      `Delete the database and start anew? ${
        n === 1 ? 'The text of 1 draft then comes' : `The texts of ${n} drafts then come`
      } back from the second copy. Everything else in the database is in no file and is then lost: files, earlier texts, outbox, targets, answers and knowledge.`,
    no: 'Delete nothing',
  },
});
