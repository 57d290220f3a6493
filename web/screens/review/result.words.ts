/** The result of a review as a file, and what of a file could not be read. */
import { inBoth } from '../../ui/words.ts';
import { numberIn } from './numbers.ts';

const { de, en } = numberIn;

export const resultWords = inBoth({
  de: {
    save: 'Ergebnis speichern',
    saves: { csv: 'Tabelle (CSV)', json: 'Daten (JSON)', html: 'Bericht zum Drucken (HTML)' },
    share: 'Prüfung weitergeben (ZIP)',
    shareHint: 'Liste mit allen Entscheidungen, für jemanden, der hier weiterprüft',
    file: 'pruefung',
    heads: {
      number: 'Nummer',
      title: 'Titel',
      type: 'Vorgangsart',
      module: 'Modul',
      priority: 'Priorität',
      state: 'Status',
      author: 'Gemeldet von',
      created: 'Erstellt',
      due: 'Frist',
      readiness: 'Reifegrad',
      standing: 'Stand',
      missing: 'Es fehlt',
      overruled: 'Verworfen',
      rounds: 'Rückfragen',
      question: 'Rückfrage',
    },
    report: {
      percent: (share: number) => `${de(Math.round(share * 100))} %`,
      right: 'auf Anhieb lösbar',
      most: 'Am häufigsten fehlt:',
    },
    reportLead: (name: string, day: string) =>
      `Aus „${name}“, bewertet am ${day}. Der Reifegrad beschreibt das Ticket, nicht die Person.`,
    brokenRows: (n: number) => (n === 1 ? '1 Zeile nicht gelesen' : `${de(n)} Zeilen nicht gelesen`),
    brokenLead: 'Alle anderen Zeilen sind eingelesen.',
    brokenMore: (n: number) => `und ${de(n)} weitere`,
    brokenLine: (n: number) => `Zeile ${de(n)}`,
    brokenTicket: (number: string) => `Ticket ${number}`,
    brokenWhy: {
      empty: 'weder Titel noch Beschreibung',
      'too-long': 'ein Feld ist länger, als ein Ticket sein kann',
      shape: 'ein Wert passt nicht',
      quote: 'ein Anführungszeichen wird nicht geschlossen',
      syntax: 'kein lesbarer Eintrag',
    },
  },
  en: {
    save: 'Save the result',
    saves: { csv: 'Table (CSV)', json: 'Data (JSON)', html: 'Report to print (HTML)' },
    share: 'Pass the review on (ZIP)',
    shareHint: 'The list with all decisions, for somebody who goes on reviewing it',
    file: 'review',
    heads: {
      number: 'Number',
      title: 'Title',
      type: 'Type',
      module: 'Module',
      priority: 'Priority',
      state: 'State',
      author: 'Reported by',
      created: 'Created',
      due: 'Target',
      readiness: 'Readiness',
      standing: 'Standing',
      missing: 'Missing',
      overruled: 'Overruled',
      rounds: 'Rounds of asking back',
      question: 'Ask-back',
    },
    report: {
      percent: (share: number) => `${en(Math.round(share * 100))}%`,
      right: 'right first time',
      most: 'Missing most often:',
    },
    reportLead: (name: string, day: string) =>
      `From “${name}”, read on ${day}. Readiness describes the ticket, not the person.`,
    brokenRows: (n: number) => (n === 1 ? '1 row was not read' : `${en(n)} rows were not read`),
    brokenLead: 'All other rows were imported.',
    brokenMore: (n: number) => `and ${en(n)} more`,
    brokenLine: (n: number) => `Line ${en(n)}`,
    brokenTicket: (number: string) => `Ticket ${number}`,
    brokenWhy: {
      empty: 'neither title nor description',
      'too-long': 'a field is longer than a ticket can be',
      shape: 'a value does not fit',
      quote: 'a quotation mark is never closed',
      syntax: 'not a readable entry',
    },
  },
});
