import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const address = '/main.aspx?appid=1&pagetype=entityrecord&etn=incident';
const saved = `${address}&id=0b2f4c1d-0000-4000-8000-000000000042`;
const all = {
  title: 0,
  body: 0,
  type: 0,
  priority: 0,
  company: 0,
  workload: 0,
  module: 'none',
  contact: 'none',
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'the new case in the tab that is shown is read and written, with its lists and lookups, and saved',
    page: 'case.html',
    at: address,
    form: 'dynamics:0',
    finds: { ...all, environment: 'label' },
    reads: { title: '', submit: 'Save', markup: 'plain' },
    wanted: ['Case Title', 'Customer'],
    writes: {
      type: 'incident',
      priority: { value: 'P1', reads: 'P2' },
      company: 'Keller GmbH',
      workload: 'Finance',
      environment: 'Live',
      title,
      body: 'It stops.\n\n1. open\n2. print',
    },
    sends: { outcome: 'created', number: 'CAS-01042-X1Y2Z3', link: saved, press: '[data-id$=".Save"]' },
  },
  {
    says: 'a case without its customer is seen as refused',
    page: 'case.html',
    at: address,
    writes: { company: { value: 'Nobody', result: 'refused' }, title },
    sends: { outcome: 'rejected', press: '[data-id$=".Save"]' },
  },
  {
    says: 'an older app in German with real lists and a locked priority is found by the same names',
    page: 'drift.html',
    at: address,
    finds: { ...all, company: 'none', workload: 'none', environment: 'label' },
    reads: { submit: 'Speichern und schließen' },
    wanted: ['Falltitel'],
    writes: {
      type: 'question',
      priority: { value: 'P2', result: 'refused' },
      environment: 'Live',
      title: 'Druck bricht ab',
    },
    drift: true,
  },
  {
    says: 'a case that exists is no form for a new one',
    page: 'record.html',
    at: saved,
    form: 'none',
  },
  {
    says: 'a case that exists is read out of its form, and colleagues read what is noted',
    page: 'record.html',
    at: saved,
    shows: {
      number: 'CAS-01042-X1Y2Z3',
      title,
      body: 'It stops.',
      fields: { priority: 'High' },
      comments: [{ author: 'Ben Agent', text: 'Seen in the log.', internal: false }],
      attachments: [],
      reply: 'internal',
    },
  },
];
