/** What the ticket that is open beside its list says. */
import { inBoth } from '../../ui/words.ts';
import { numberIn } from './numbers.ts';

const { de, en } = numberIn;

export const detailWords = inBoth({
  de: {
    back: 'Zur Liste',
    fromAuthor: (name: string) => `von ${name}`,
    text: 'Beschreibung',
    noText: 'Keine Beschreibung.',
    moreText: 'Ganzen Text zeigen',
    lessText: 'Kürzen',
    attachments: 'Anhänge',
    comments: (n: number) => (n === 1 ? '1 Kommentar' : `${de(n)} Kommentare`),
    sendYourself: 'Sie senden selbst, in Ihrem Ticketsystem.',
    similar: 'Ähnliche Tickets',
    similarNone: 'Kein ähnliches Ticket in dieser Liste.',
    similarNoMore: 'Kein weiteres in dieser Liste.',
    similarSearch: 'Ähnliche Tickets werden gesucht …',
    similarFailed: 'Die Suche nach ähnlichen Tickets ist nicht möglich.',
    shares: {
      codes: (what: string) => `gleiche Meldung ${what}`,
      documents: (what: string) => `gleicher Beleg ${what}`,
      words: (what: string) => `gemeinsam: ${what}`,
    },
    openInSystem: 'Im System öffnen',
  },
  en: {
    back: 'To the list',
    fromAuthor: (name: string) => `from ${name}`,
    text: 'Description',
    noText: 'No description.',
    moreText: 'Show the whole text',
    lessText: 'Show less',
    attachments: 'Attachments',
    comments: (n: number) => (n === 1 ? '1 comment' : `${en(n)} comments`),
    sendYourself: 'You send it yourself, in your ticket system.',
    similar: 'Similar tickets',
    similarNone: 'No similar ticket in this list.',
    similarNoMore: 'No other in this list.',
    similarSearch: 'Looking for similar tickets …',
    similarFailed: 'Similar tickets cannot be searched.',
    shares: {
      codes: (what: string) => `same message ${what}`,
      documents: (what: string) => `same document ${what}`,
      words: (what: string) => `in common: ${what}`,
    },
    openInSystem: 'Open in its system',
  },
});
