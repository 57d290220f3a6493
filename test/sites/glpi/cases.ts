import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const shown = {
  number: 'Printing fails (17)',
  title: 'Printing fails',
  body: 'It stops.',
  fields: { priority: 'High', urgency: 'High' },
  comments: [
    { author: 'Keller Ada', text: 'Since Monday.', internal: false },
    { author: 'Agent Ben', text: 'Seen in the log.', internal: true },
  ],
  attachments: ['print.png'],
} as const;
const at = '/front/ticket.form.php';

export const cases: readonly SiteCase[] = [
  {
    says: 'the form of technicians is read and written; the button that sends it stands outside of it',
    page: 'ticket.html',
    at,
    form: 'glpi:0',
    finds: {
      title: 0,
      body: 0,
      attachments: 0,
      type: 0,
      priority: 0,
      urgency: 0,
      impact: 0,
      module: 0,
      environment: 'label',
    },
    reads: { type: 'incident', title: '', submit: 'Add' },
    wanted: ['Title'],
    writes: {
      urgency: 'High',
      environment: 'Live',
      title,
      body: '## Steps\n\n1. open\n2. print „Größe“',
    },
    sends: { outcome: 'created', number: '17', link: '/front/ticket.form.php?id=17' },
  },
  {
    says: 'the self service of GLPI 10 in German, without an editor, with a fixed urgency, is still found',
    page: 'selfservice.html',
    at: '/front/helpdesk.public.php?create_ticket=1',
    finds: {
      ...{ title: 0, body: 1, attachments: 'none', type: 0, priority: 'none', urgency: 0, impact: 'none' },
      ...{ module: 'none', environment: 'label' },
    },
    reads: { type: 'incident', title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Nachricht senden' },
    writes: { urgency: { value: 'Hoch', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    sends: { outcome: 'unknown' },
    drift: true,
  },
  {
    says: 'a form of GLPI 11 that an administrator made is read by its labels, and the message after it names the ticket',
    page: 'questions.html',
    at: '/Form/Render/2',
    form: 'glpi-questions:0',
    finds: { title: 'label', body: 1, environment: 'label' },
    reads: { title: '', submit: 'Submit' },
    wanted: ['Title', 'Description'],
    writes: { environment: 'Live', title, body: 'It stops.' },
    sends: { outcome: 'created', number: '18', link: '/front/ticket.form.php?id=18' },
  },
  {
    says: 'a ticket is read out of its timeline; a follow-up is for the requester',
    page: 'created.html',
    at: `${at}?id=17`,
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'a private follow-up is for colleagues',
    page: 'created.html',
    at: `${at}?id=17&private`,
    shows: { ...shown, reply: 'internal' },
  },
  { says: 'a ticket has no form for a new one', page: 'created.html', at: `${at}?id=17`, form: 'none' },
];
