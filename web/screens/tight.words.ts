import { inBoth } from '../ui/words.ts';

export const tightWords = inBoth({
  de: {
    says: (free: string) => `Der Speicher für Ihre Entwürfe wird knapp: höchstens ${free} sind noch frei.`,
    does: 'Sichern Sie alles als Datei. Löschen Sie dann, was Sie nicht mehr brauchen, oder schaffen Sie auf dem Gerät Platz.',
    save: 'Alles als Datei sichern',
    hide: 'Verstanden',
  },
  en: {
    says: (free: string) => `Storage for your drafts runs short: at most ${free} are left.`,
    does: 'Save everything as a file. Then delete what you no longer need, or free some space on the device.',
    save: 'Save everything as a file',
    hide: 'Understood',
  },
});
