import type { SiteCase } from '../case.ts';

export const cases: readonly SiteCase[] = [
  {
    says: 'a request type of Data Center is read and written, its select2 lists included',
    page: 'portal.html',
    at: '/servicedesk/customer/portal/1/create/12',
    form: 'jira-service-management-portal:0',
    finds: { title: 0, body: 0, type: 0, attachments: 0, module: 'label', impact: 'label' },
    reads: { type: 'incident', title: '', target: 'ERP service desk', markup: 'markdown', submit: 'Create' },
    wanted: ['Summary', 'Cost centre'],
    writes: {
      module: 'Finanzen',
      impact: 'Minor / Localized',
      title: 'Printing fails with FI-1042',
      body: 'It stops.\n\n- “Größe”\n- A4',
    },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'a request type of Cloud is found by names and labels, and its new address tells the number',
    page: 'cloud.html',
    at: '/servicedesk/customer/portal/3/group/7/create/21',
    form: 'jira-service-management-cloud:0',
    finds: { title: 0, body: 0, type: 1, attachments: 1, priority: 'label', urgency: 'label' },
    reads: { type: 'incident', target: 'ERP-Hilfe', submit: 'Senden' },
    wanted: ['Worum geht es?'],
    writes: { priority: 'P2', urgency: 'Low', title: 'Rechnungsdruck bricht ab', body: 'Es kommt FI-1042.' },
    sends: { outcome: 'created', number: 'ERP-10', link: '/portal/3/ERP-10' },
  },
  {
    says: 'the portal before its editor came is found by names, and a locked priority stays as it is',
    page: 'drift.html',
    at: '/servicedesk/customer/portal/1/create/12',
    form: 'jira-service-management-portal:0',
    finds: { title: 1, body: 1, type: 1, attachments: 'none', priority: 'label', environment: 'label' },
    reads: { type: 'incident', markup: 'jira', submit: 'Erstellen' },
    writes: {
      priority: { value: 'P2', result: 'refused' },
      environment: 'Live',
      title: 'Druck bricht ab',
      body: 'h3. Schritte\n# drucken',
    },
    drift: true,
  },
  {
    says: 'a request is read, and everything written there goes to the requester',
    page: 'request.html',
    at: '/servicedesk/customer/portal/1/ERP-9',
    shows: {
      number: 'ERP-9',
      title: 'Printing fails with FI-1042',
      body: 'It stops.',
      comments: [
        { author: 'Ada Keller', text: 'Since when?', internal: false },
        { author: 'Ben Roth', text: 'Since Monday.', internal: false },
      ],
      attachments: [],
      reply: 'public',
    },
  },
];
