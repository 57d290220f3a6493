/** Asking back about many tickets, one after the other. */
import { inBoth } from '../../ui/words.ts';
import { numberIn } from './numbers.ts';

const { de, en } = numberIn;

export const manyWords = inBoth({
  de: {
    many: {
      title: (n: number) => (n === 1 ? 'Eine Rückfrage' : `${de(n)} Rückfragen`),
      lead: 'Jede Nachricht enthält nur, was in diesem Ticket fehlt. Lesen Sie jede, bevor Sie sie senden.',
      skipped: (n: number) => (n === 1 ? '1 Ticket braucht keine.' : `${de(n)} Tickets brauchen keine.`),
      place: (at: number, all: number) => `${de(at)} von ${de(all)}`,
      before: 'Vorige',
      next: 'Nächste',
      done: 'Kopieren und weiter',
      file: 'Alle als Tabelle speichern',
      close: 'Schließen',
      seen: (n: number) => `${de(n)} kopiert`,
    },
  },
  en: {
    many: {
      title: (n: number) => (n === 1 ? 'One ask-back' : `${en(n)} ask-backs`),
      lead: 'Each message asks only for what is missing in its ticket. Read each one before you send it.',
      skipped: (n: number) => (n === 1 ? '1 ticket needs none.' : `${en(n)} tickets need none.`),
      place: (at: number, all: number) => `${en(at)} of ${en(all)}`,
      before: 'Previous',
      next: 'Next',
      done: 'Copy and go on',
      file: 'Save all as a table',
      close: 'Close',
      seen: (n: number) => `${en(n)} copied`,
    },
  },
});
