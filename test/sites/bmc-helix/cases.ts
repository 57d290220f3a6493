import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const shown = {
  number: 'INC000000042042',
  title: 'Printing fails',
  body: 'It stops.',
  comments: [{ author: 'Ben Agent', text: 'Since when?', internal: false }],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'a new incident in the frame of Smart IT is read, written by numbers and labels, and sent; the frame tells the number',
    page: 'shell.html',
    at: '/smartit/app/#/create/incidentPV',
    frame: '/pwa/incident',
    form: 'bmc-helix-view:0',
    finds: {
      title: 0,
      body: 1,
      type: 'none',
      attachments: 'none',
      impact: 'none',
      urgency: 'none',
      environment: 'label',
    },
    reads: { title: '', submit: 'Save', markup: 'plain' },
    wanted: ['Customer', 'Summary'],
    writes: { environment: 'Live', title, body: 'It stops with „Größe“.\n\n1. open\n2. print' },
    sends: { outcome: 'created', number: 'INC000000042042' },
  },
  {
    says: 'a complaint below the summary is seen as refused',
    page: 'view.html',
    at: '/pwa/incident',
    writes: { body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'a form of Mid Tier is read and written by the numbers of its fields, and is never held',
    page: 'tier.html',
    at: '/arsys/forms/itsm/HPD%3AHelp+Desk/Best+Practice+View/',
    form: 'bmc-helix-mid-tier:0',
    finds: { title: 0, body: 0, impact: 0, urgency: 0, workload: 0 },
    reads: { title: '', impact: '4-Minor/Localized', submit: 'Save' },
    writes: { impact: { value: '1-Extensive', result: 'refused' }, title, body: 'It stops.' },
    sends: { outcome: 'unknown', held: false, press: '#WIN_3_301614800' },
  },
  {
    says: 'a German request of Digital Workplace is found by the labels of its questions, its locked priority is left alone',
    page: 'drift.html',
    at: '/dwp/app/#/itemprofile/313',
    form: 'bmc-helix-workplace:0',
    finds: {
      title: 'label',
      body: 'label',
      type: 'none',
      attachments: 'none',
      priority: 'label',
      environment: 'label',
    },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Anfrage senden' },
    writes: { priority: { value: 'P2', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    drift: true,
  },
  {
    says: 'a ticket in Smart IT is read; a note that is public is for the customer',
    page: 'ticket.html',
    at: '/smartit/app/?public#/incident/AGGA5V0',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'a note that is not public is for colleagues',
    page: 'ticket.html',
    at: '/smartit/app/#/incident/AGGA5V0',
    shows: { ...shown, reply: 'internal' },
  },
];
