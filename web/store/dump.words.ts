/** What the file with everything readable says about itself. */
import type { Language } from '../../core/ticket.ts';

export const dumpReadme: Readonly<Record<Language, string>> = {
  de: `Alles, was von der Datenbank von Ticketklar lesbar war

tables/<Name>.jsonl   eine Zeile je Datensatz, unverändert als JSON; "file" nennt eine Datei dieser ZIP-Datei
files/<Nummer>        die Bytes der Nachweise
ticketklar-dump.json  Stand der Datenbank, Zeitpunkt (Millisekunden seit 1970) und was nicht lesbar war

Die Texte der Entwürfe stehen in tables/drafts.jsonl unter "title" und "body". Zugangsdaten sind nicht enthalten.
`,
  en: `Everything that could be read of the database of Ticketklar

tables/<name>.jsonl   one line for each row, unchanged as JSON; "file" names a file in this ZIP
files/<number>        the bytes of the evidence
ticketklar-dump.json  layout of the database, time (milliseconds since 1970) and what could not be read

The texts of the drafts stand in tables/drafts.jsonl as "title" and "body". No sign-in is in it.
`,
};
