/** The ways to look at a list: the tickets, the figures, the rules. */
import { inBoth } from '../../ui/words.ts';

export const viewWords = inBoth({
  de: {
    views: 'Ansichten der Liste',
    names: { list: 'Tickets', figures: 'Kennzahlen', rules: 'Regeln erproben' },
    none: 'Noch keine Liste eingelesen.',
    noneLead: 'Lesen Sie zuerst eine Liste ein: einen Export aus Ihrem Ticketsystem oder die Beispiele.',
    toReview: 'Zur Prüfung',
  },
  en: {
    views: 'Views of the list',
    names: { list: 'Tickets', figures: 'Figures', rules: 'Try rules' },
    none: 'No list has been read yet.',
    noneLead: 'First read a list: an export of your ticket system, or the examples.',
    toReview: 'To the review',
  },
});
