import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Sachlicher Titel',
    what: 'Wie lautet der Titel ohne Großschreibung, Ausrufezeichen und „AW:“?',
    why: 'Die Dringlichkeit wirkt im Feld Priorität stärker, weil dort auch der Grund steht.',
    says: {
      prefix: 'Der Titel beginnt noch mit „AW:“ oder „WG:“.',
      shouting: 'Der Titel ist in Großbuchstaben geschrieben.',
      urgent: 'Der Titel spricht von Eile; sie gehört in die Priorität.',
      marks: 'Der Titel enthält mehrere Ausrufe- oder Fragezeichen.',
    },
    example: 'Lohnschein: Stundensatz fehlt im Ausdruck',
  },
  en: {
    name: 'Plain title',
    what: 'What is the title without capitals, exclamation marks and “RE:”?',
    why: 'Urgency carries more weight in the priority field, because the reason stands there, too.',
    says: {
      prefix: 'The title still begins with “RE:” or “FW:”.',
      shouting: 'The title is written in capitals.',
      urgent: 'The title speaks of hurry; that belongs in the priority.',
      marks: 'The title has several exclamation or question marks.',
    },
    example: 'Payslip: hourly rate missing on the printout',
  },
  good: [
    { title: 'Lieferschein: Kundenartikelnummer fehlt im Ausdruck' },
    { title: 'EDI ORDERS DESADV werden nicht importiert' },
    { title: 'Urgent order flag is not saved' },
    { title: 'UStVA-Vorschau: „Sie sind nicht berechtigt“ trotz Rolle FIBU-LEITUNG' },
    { title: 'Darf die Sonderzahlung als eigener Lauf abgerechnet werden?' },
  ],
  bad: [
    { title: 'WG: Lieferschein', says: ['prefix'] },
    { title: 'SERVER DOWN SINCE NOON', says: ['shouting'] },
    { title: 'LOHNSCHEIN ÄNDERN', says: ['shouting'] },
    { title: 'Dringend: Rechnung falsch', says: ['urgent'] },
    { title: 'need more space ASAP', says: ['urgent'] },
    { title: 'Zugang fehlt immer noch!!!!', says: ['marks'] },
    { title: 'Why is the VAT wrong??', says: ['marks'] },
  ],
});
