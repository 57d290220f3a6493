/** Answers of the shapes in which systems tell of a ticket, written by us: by the id of the site and the name of the question. */
const day = (n: number, hour = 8): string => `2026-11-${String(n).padStart(2, '0')}T0${hour}:00:00`;
const doc = (...paragraphs: string[]) => ({
  ...{ type: 'doc', version: 1 },
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
const person = (accountId: string, displayName: string) => ({ accountId, displayName });
const user = (key: string, displayName: string) => ({ key, name: key, displayName });
const jiraFields = {
  summary: 'Rechnungsdruck bricht ab',
  issuetype: { name: 'Bug' },
  priority: { name: 'High' },
  versions: [{ name: '4.2' }, { name: '4.3' }],
  components: [{ name: 'Einkauf' }],
  created: `${day(18)}.000+0100`,
  attachment: [
    { filename: 'druck.png', size: 20_480, mimeType: 'image/png' },
    { filename: 'protokoll.log', size: 512, mimeType: 'text/plain' },
  ],
};

export const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'jira-cloud': {
    issue: {
      key: 'ERP-7',
      fields: {
        ...jiraFields,
        description: doc('Beim Drucken bricht es ab.', 'Seit gestern.'),
        environment: doc('Livesystem'),
        reporter: person('5f0', 'Ada Keller'),
        comment: {
          comments: [
            { author: person('5f0', 'Ada Keller'), created: `${day(19)}.000+0100`, body: doc('Modul: Einkauf') },
            {
              ...{ author: person('6a1', 'Ben Berg'), created: `${day(20)}.000+0100`, jsdPublic: false },
              body: doc('Im Protokoll gesehen.'),
            },
            {
              ...{ author: person('6a1', 'Ben Berg'), created: `${day(21)}.000+0100`, jsdPublic: true },
              ...{ body: doc('Nur fürs Team.'), visibility: { type: 'role', value: 'Team' } },
            },
          ],
        },
      },
    },
  },
  'jira-data-center': {
    issue: {
      key: 'ERP-7',
      fields: {
        ...jiraFields,
        description: 'Beim *Drucken* bricht es ab.\n\n# Rechnung öffnen\n# Drucken',
        environment: 'Livesystem',
        reporter: user('ada', 'Ada Keller'),
        comment: {
          comments: [
            { author: user('ada', 'Ada Keller'), created: `${day(19)}.000+0100`, body: 'Modul: *Einkauf*' },
            { author: user('ben', 'Ben Berg'), created: `${day(20)}.000+0100`, body: 'Gesehen.', jsdPublic: true },
          ],
        },
      },
    },
  },
  gitlab: {
    issue: {
      ...{ iid: 12, title: 'Rechnungsdruck bricht ab', description: 'Beim Drucken bricht es ab.' },
      ...{ issue_type: 'incident', created_at: `${day(18)}.000Z`, author: { id: 4, name: 'Ada Keller' } },
    },
    notes: [
      { body: 'changed the description', system: true, author: { id: 5, name: 'Ben Berg' }, created_at: `${day(21)}Z` },
      {
        ...{ body: 'Im Protokoll gesehen.', system: false, internal: true },
        ...{ author: { id: 5, name: 'Ben Berg' }, created_at: `${day(20)}.000Z` },
      },
      {
        ...{ body: 'Es ist das **Livesystem**.', system: false, internal: false, confidential: null },
        ...{ author: { id: 4, name: 'Ada Keller' }, created_at: `${day(19)}.000Z` },
      },
    ],
  },
  zendesk: {
    ticket: {
      ticket: {
        ...{ id: 42, subject: 'Rechnungsdruck bricht ab', raw_subject: 'Rechnungsdruck bricht ab' },
        ...{ description: 'Beim Drucken bricht es ab.', type: 'problem', priority: 'high', requester_id: 4 },
        created_at: `${day(18)}Z`,
      },
    },
    comments: {
      comments: [
        {
          ...{ id: 3, author_id: 5, plain_body: 'Im Protokoll gesehen.', public: false, created_at: `${day(20)}Z` },
          attachments: [],
        },
        {
          ...{ id: 2, author_id: 4, plain_body: 'Es ist das Livesystem.', public: true, created_at: `${day(19)}Z` },
          attachments: [{ file_name: 'druck.png', size: 20_480, content_type: 'image/png' }],
        },
        {
          ...{ id: 1, author_id: 4, plain_body: 'Beim Drucken bricht es ab.', public: true, created_at: `${day(18)}Z` },
          attachments: [],
        },
      ],
      users: [
        { id: 4, name: 'Ada Keller' },
        { id: 5, name: 'Ben Berg' },
      ],
    },
  },
  zammad: {
    ticket: {
      ...{ id: 17, number: '64017', title: 'Rechnungsdruck bricht ab', priority: '3 high', type: null },
      ...{ customer: 'ada@example.test', created_at: `${day(18)}.000Z` },
    },
    articles: [
      {
        ...{ sender: 'Customer', from: 'Ada Keller <ada@example.test>', internal: false, content_type: 'text/html' },
        ...{ body: '<div>Beim Drucken<br>bricht es ab.</div>', created_at: `${day(18)}.000Z` },
        attachments: [{ filename: 'druck.png', size: '20480', preferences: { 'Content-Type': 'image/png' } }],
      },
      {
        ...{ sender: 'Agent', from: 'Ben Berg', internal: true, content_type: 'text/plain', attachments: [] },
        ...{ body: 'Im Protokoll gesehen.', created_at: `${day(20)}.000Z` },
      },
      {
        ...{ sender: 'System', from: 'Zammad', internal: false, content_type: 'text/html', attachments: [] },
        ...{ body: '<p>Ihr Ticket ist da.</p>', created_at: `${day(18, 9)}.000Z` },
      },
      {
        ...{ sender: 'Customer', from: 'Ada Keller <ada@example.test>', internal: false, content_type: 'text/html' },
        ...{ body: '<p>Es ist das <b>Livesystem</b>.</p>', created_at: `${day(19)}.000Z`, attachments: [] },
      },
    ],
  },
  mantisbt: {
    issue: {
      issues: [
        {
          ...{ id: 42, summary: 'Rechnungsdruck bricht ab', description: 'Beim Drucken bricht es ab.' },
          ...{ steps_to_reproduce: 'Rechnung öffnen, drucken.' },
          ...{ category: { name: 'Einkauf' }, priority: { name: 'high' }, created_at: `${day(18)}+01:00` },
          reporter: { id: 4, name: 'ada', real_name: 'Ada Keller' },
          custom_fields: [
            { field: { id: 1, name: 'Umgebung' }, value: 'Livesystem' },
            { field: { id: 2, name: 'Kostenstelle' }, value: '4711' },
            // A day is kept in seconds: here the midnight that began it in Berlin.
            { field: { id: 3, name: 'Erstmals aufgetreten' }, value: '1795129200' },
          ],
          attachments: [{ filename: 'druck.png', size: 20_480, content_type: 'image/png' }],
          notes: [
            {
              ...{ reporter: { id: 5, name: 'ben' }, text: 'Im Protokoll gesehen.', view_state: { name: 'private' } },
              created_at: `${day(20)}+01:00`,
            },
            {
              ...{ reporter: { id: 4, name: 'ada', real_name: 'Ada Keller' }, text: 'Seit gestern.' },
              ...{ view_state: { name: 'public' }, created_at: `${day(19)}+01:00` },
              attachments: [{ filename: 'protokoll.log', size: 512, content_type: 'text/plain' }],
            },
          ],
        },
      ],
    },
  },
  'request-tracker': {
    ticket: {
      ...{ id: 7, Subject: 'Rechnungsdruck bricht ab', Created: `${day(18)}Z`, Requestor: [{ id: 'ada' }] },
      CustomFields: [
        { name: 'Umgebung', values: ['Livesystem'] },
        { name: 'Version', values: [] },
      ],
    },
    history: {
      items: [
        {
          id: '1',
          Type: 'Create',
          Created: `${day(18)}Z`,
          Creator: { id: 'ada', Name: 'ada', RealName: 'Ada Keller' },
        },
        { id: '2', Type: 'Status', Created: `${day(18, 9)}Z`, Creator: { id: 'RT_System', Name: 'RT_System' } },
        { id: '3', Type: 'Correspond', Created: `${day(19)}Z`, Creator: { id: 'ada', Name: 'ada', RealName: null } },
        { id: '4', Type: 'Comment', Created: `${day(20)}Z`, Creator: { id: 'ben', Name: 'ben', RealName: 'Ben Berg' } },
      ],
    },
    parts: {
      items: [
        { TransactionId: '1', Filename: '', ContentType: 'multipart/mixed', ContentLength: '0' },
        { TransactionId: '1', Filename: '', ContentType: 'text/plain', ContentLength: '26' },
        { TransactionId: '1', Filename: 'druck.png', ContentType: 'image/png', ContentLength: '20480' },
      ],
    },
    texts: {
      items: [
        { TransactionId: '1', Filename: '', ContentType: 'multipart/mixed', Content: '' },
        { TransactionId: '1', Filename: '', ContentType: 'text/plain', Content: 'Beim Drucken bricht es ab.' },
        { TransactionId: '1', Filename: 'druck.png', ContentType: 'image/png', Content: 'PNG' },
        { TransactionId: '3', Filename: '', ContentType: 'text/plain', Content: 'Es ist das Livesystem.' },
        // A mail has its words twice.
        { TransactionId: '3', Filename: '', ContentType: 'text/html', Content: '<p>Es ist das <i>Livesystem</i>!</p>' },
        { TransactionId: '4', Filename: '', ContentType: 'text/html', Content: '<p>Im <b>Protokoll</b> gesehen.</p>' },
      ],
    },
  },
};
