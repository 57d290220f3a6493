import { inBoth } from '../../ui/words.ts';

export const titleWords = inBoth({
  de: {
    proposal: 'Vorschlag aus Ihrem Text:',
    take: 'Diesen Titel nehmen',
    build: 'Titel zusammensetzen',
    parts: { where: 'Wo', what: 'Was', symptom: 'Symptom' },
    hints: { where: 'Modul oder System', what: 'Beleg, Seite oder Gerät', symptom: 'Was stimmt nicht?' },
    offers: (part: string) => `Aus dem Ticket: ${part}`,
    takeThis: 'Als Titel übernehmen',
  },
  en: {
    proposal: 'Proposed from your text:',
    take: 'Use this title',
    build: 'Build the title',
    parts: { where: 'Where', what: 'What', symptom: 'Symptom' },
    hints: { where: 'Module or system', what: 'Document, page or device', symptom: 'What is wrong?' },
    offers: (part: string) => `From the ticket: ${part}`,
    takeThis: 'Use as the title',
  },
});
