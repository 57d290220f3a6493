import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Genehmigung, Kostenstelle',
    what: 'Wer genehmigt das, und auf welche Kostenstelle?',
    why: 'Auf die fehlende Genehmigung wird sonst am längsten gewartet.',
    says: {
      missing: 'Genehmigung bzw. Budget oder Kostenstelle fehlt.',
      own: 'Das Recht hat die Person genehmigt, die es bekommen soll.',
    },
    example: 'Genehmigt von T. Kurz am 20.11., Kostenstelle 4711',
  },
  en: {
    name: 'Approval, cost centre',
    what: 'Who approves this, and for which cost centre?',
    why: 'A missing approval is what requests wait for longest.',
    says: {
      missing: 'Approval or budget/cost centre is missing.',
      own: 'The right was approved by the person who is to get it.',
    },
    example: 'Approved by T. Kurz on 20 Nov, cost centre 4711',
  },
  good: [
    { body: 'Zwei Monitore für das Lager, genehmigt von T. Kurz am 20.11.' },
    { body: 'Ein Headset für Anna Weber.\n\nGenehmigung: KST 4711' },
    { body: 'One headset for Anna Weber, approved by her manager.' },
    { type: 'access-request', title: 'VPN für Anna Weber', body: 'Genehmigt durch: Tom Kurz' },
    { body: 'Zwei Toner für Drucker PR-02, laut Katalog genehmigungsfrei.' },
  ],
  bad: [
    { body: 'Zwei Monitore für das Lager, der Chef weiß Bescheid.', says: ['missing'] },
    {
      type: 'access-request',
      title: 'VPN für Tom Kurz',
      body: 'Vertretung im Dezember.\n\nGenehmigt durch: Tom Kurz',
      says: ['own'],
    },
    { body: 'We need two monitors for the warehouse.', says: ['missing'] },
  ],
});
