import { inBoth } from '../../ui/words.ts';

export const templateWords = inBoth({
  de: {
    asTemplate: 'Als Vorlage sichern',
    name: 'Name der Vorlage',
    save: 'Sichern',
    saved: (name: string) => `Vorlage „${name}“ ist gesichert; Sie finden sie beim neuen Entwurf.`,
    templates: 'Eigene Vorlagen',
    removeOf: (name: string) => `Vorlage „${name}“ löschen`,
    last: 'Aus Ihrem letzten Ticket',
    takeAll: 'Alle übernehmen',
    forget: 'Vergessen',
  },
  en: {
    asTemplate: 'Save as a template',
    name: 'Name of the template',
    save: 'Save',
    saved: (name: string) => `Template “${name}” is saved; you find it at the new draft.`,
    templates: 'Own templates',
    removeOf: (name: string) => `Delete template “${name}”`,
    last: 'From your last ticket',
    takeAll: 'Use all',
    forget: 'Forget',
  },
});
