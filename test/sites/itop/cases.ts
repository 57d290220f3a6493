import type { SiteCase } from '../case.ts';

const conversation = [
  { author: 'BA', text: 'Which printer?', internal: false },
  { author: 'BA', text: 'Seen in the log.', internal: true },
];
const shown = {
  ...{ number: 'R-000017', title: 'Printing fails', body: 'It stops.', type: 'Incident', attachments: ['print.png'] },
  ...{ fields: { priority: 'High', impact: '', urgency: '', workload: 'Printing', module: '' } },
  comments: conversation,
};
const at = '/pages/UI.php?operation=details&class=UserRequest&id=17';
const title = 'Printing fails with FI-1042';

export const cases: readonly SiteCase[] = [
  {
    says: 'a new request is read, written and sent; the subcategory is chosen once the service has brought its list',
    page: 'form.html',
    at: '/pages/UI.php?operation=new&class=UserRequest',
    finds: { type: 0, title: 0, body: 0, attachments: 0, impact: 0, urgency: 0, workload: 0, module: 0 },
    reads: { title: '', submit: 'Create', markup: 'html', files: ['print.png'] },
    wanted: ['Caller'],
    writes: {
      type: 'incident',
      workload: 'Printing',
      module: 'Invoices',
      urgency: 'high',
      impact: 'A service',
      title,
      body: 'It stops with „Größe“.',
    },
    sends: { outcome: 'created', number: 'R-000017' },
  },
  {
    says: 'the form with a message above it is seen as refused',
    page: 'rejected.html',
    writes: { title, body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'an older German page with a locked urgency is still found',
    page: 'drift.html',
    finds: {
      ...{ type: 'none', title: 0, body: 0, attachments: 'none', impact: 'none', urgency: 0 },
      ...{ workload: 'none', module: 'none', environment: 'label' },
    },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Anlegen' },
    writes: { urgency: { value: 'low', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    drift: true,
  },
  {
    says: 'a request shows both logs, and the box of the public one is for the caller',
    page: 'ticket.html',
    at,
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'the box of the private log is for colleagues',
    page: 'ticket.html',
    at: `${at}&private`,
    shows: { ...shown, reply: 'internal' },
  },
  { says: 'a request that is changed is no new one', page: 'details.html', at: '/pages/UI.php', form: 'none' },
];
