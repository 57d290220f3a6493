import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';

export const cases: readonly SiteCase[] = [
  {
    says: 'a case is read and written, and what the portal itself wants is named before its script refuses',
    page: 'create.html',
    at: '/support/create-case',
    form: 'power-pages:0',
    finds: { title: 0, body: 0, type: 0, attachments: 0, priority: 0, workload: 0, module: 0 },
    reads: { title: '', target: 'Open a new case', submit: 'Submit', markup: 'plain' },
    wanted: ['Case Title', 'Customer', 'Description'],
    writes: {
      type: 'incident',
      priority: { value: 'P1', reads: 'P2' },
      workload: 'Finance',
      module: { value: 'Storage', result: 'refused' },
      title,
      body: 'It stops.\n\n1. open\n2. print',
    },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'a case that the portal takes tells its number on its own page',
    page: 'create.html',
    at: '/support/create-case?mine',
    wanted: ['Case Title', 'Description'],
    writes: { title, body: 'It stops.' },
    sends: {
      outcome: 'created',
      number: 'CAS-01042-X1Y2Z3',
      link: '/support/edit-case/?id=0b2f4c1d-0000-4000-8000-000000000042',
    },
  },
  {
    says: 'an older portal in German is found by the names of its fields, and a locked priority stays',
    page: 'drift.html',
    form: 'power-pages:0',
    finds: {
      title: 1,
      body: 1,
      type: 'none',
      attachments: 'none',
      priority: 1,
      workload: 1,
      module: 'none',
      environment: 'label',
    },
    reads: { target: 'Anfrage stellen', workload: 'Finanzen', submit: 'Absenden' },
    wanted: ['Betreff'],
    writes: {
      priority: { value: 'P2', result: 'refused' },
      workload: { value: 'Lager', result: 'refused' },
      environment: 'Live',
      title: 'Druck bricht ab',
    },
    sends: { outcome: 'unknown' },
    drift: true,
  },
  {
    says: 'a case that exists is read out of its form, and everybody reads what is added to it',
    page: 'case.html',
    at: '/support/edit-case/?id=0b2f4c1d-0000-4000-8000-000000000042',
    shows: {
      number: 'CAS-01042-X1Y2Z3',
      title,
      body: 'It stops.',
      type: 'Problem',
      fields: { priority: 'High' },
      comments: [{ author: 'Ben Agent', text: 'Since when?', internal: false }],
      attachments: ['print.png'],
      reply: 'public',
    },
  },
  {
    says: 'a case that exists is no form for a new one',
    page: 'case.html',
    at: '/support/edit-case/?id=0b2f4c1d-0000-4000-8000-000000000042',
    form: 'none',
  },
];
