import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const shown = { number: 'I 2611 042', title: 'Printing fails', body: 'It stops.' } as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'a form of the portal is read and written by its labels, and the thanks tell the number in its three parts',
    page: 'form.html',
    at: '/tas/public/ssp/content/serviceflow?unid=8f090c&openedFromService=true',
    form: 'topdesk-portal:0',
    finds: { title: 'label', body: 'label', attachments: 0, type: 0, environment: 'label', contact: 'label' },
    reads: { title: '', target: 'Report a fault', submit: 'Submit', markup: 'plain' },
    wanted: ['Brief description', 'Phone number'],
    writes: { environment: 'Live', contact: '030 123', title, body: 'It stops with „Größe“.\n\n1. open\n2. print' },
    sends: { outcome: 'created', number: 'I 2611 042', link: '/content/detail/incident?unid=8d1c' },
  },
  {
    says: 'a complaint beside a field is seen as refused',
    page: 'form.html',
    at: '/tas/public/ssp/content/serviceflow?unid=8f090c',
    writes: { body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'the German card of an operator is found, and its locked impact is left alone',
    page: 'drift.html',
    at: '/tas/secure/incident?action=new',
    form: 'topdesk-operator:0',
    finds: { title: 'label', body: 0, attachments: 'none', impact: 'label', urgency: 'label', contact: 'none' },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Speichern' },
    writes: { impact: { value: 'Abteilung', result: 'refused' }, urgency: 'Hoch', title: 'Rechnungsdruck bricht ab' },
    drift: true,
  },
  {
    says: 'a form whose labels are not known is left to the generic reading',
    page: 'other.html',
    at: '/tas/public/ssp/content/serviceflow?unid=8f090c',
    form: 'generic:0',
    reads: { title: '', body: '' },
  },
  {
    says: 'a card is read by its heading; an action that the caller sees is public',
    page: 'card.html',
    at: '/tas/secure/incident?action=show&unid=8d1c',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'an action that the caller does not see is internal',
    page: 'card.html',
    at: '/tas/secure/incident?unid=8d1c&invisible',
    shows: { ...shown, reply: 'internal' },
  },
];
