import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const shown = { number: '10452', title: 'Printing fails', body: 'It stops.' } as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'a form in its frame is read, written by its labels through its drawn list, and sent',
    page: 'shell.html',
    at: '/HEAT/Default.aspx?Role=SelfService',
    frame: '/HEAT/Modules/frame',
    finds: { title: 'label', body: 'label', attachments: 0, impact: 'none', urgency: 'label', workload: 'label' },
    reads: { title: '', submit: 'Submit', markup: 'plain' },
    wanted: ['Subject'],
    writes: { urgency: 'High', title, body: 'It stops with „Größe“.\n\n1. open\n2. print' },
    sends: { outcome: 'created', number: '10452', link: '?Scope=SelfService&CommandId=Open&ItemId=5E71' },
  },
  {
    says: 'a complaint below a field is seen as refused',
    page: 'form.html',
    at: '/HEAT/Modules/frame',
    writes: { body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'another version in German is found by the names of its fields, and its locked impact is left alone',
    page: 'drift.html',
    at: '/HEAT/Modules/frame',
    finds: {
      title: 0,
      body: 0,
      attachments: 'none',
      impact: 0,
      urgency: 'none',
      workload: 'none',
      environment: 'label',
    },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Absenden' },
    writes: { impact: { value: 'Hoch', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    drift: true,
  },
  {
    says: 'a ticket is read; a note that is published is public',
    page: 'incident.html',
    at: '/HEAT/Default.aspx?Scope=SelfService&CommandId=Open&ItemId=5E71&published',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'a note that is not published is internal',
    page: 'incident.html',
    at: '/HEAT/Default.aspx?Scope=SelfService&CommandId=Open&ItemId=5E71',
    shows: { ...shown, reply: 'internal' },
  },
];
