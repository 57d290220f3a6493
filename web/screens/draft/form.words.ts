import { inBoth } from '../../ui/words.ts';

export const formWords = inBoth({
  de: {
    free: 'In eigenen Worten',
    freeMore: 'Weiterer Text',
    freeHint: 'Was wollten Sie tun, und was ist stattdessen passiert?',
    step: (n: number) => `Schritt ${n}`,
    sections: 'Beschreibung',
    like: (example: string) => `Zum Beispiel: ${example}`,
    says: 'Jedes Feld steht unter seiner Überschrift in der Beschreibung.',
  },
  en: {
    free: 'In your own words',
    freeMore: 'More text',
    freeHint: 'What did you want to do, and what happened instead?',
    step: (n: number) => `Step ${n}`,
    sections: 'Description',
    like: (example: string) => `For example: ${example}`,
    says: 'Each field stands under its heading in the description.',
  },
});
