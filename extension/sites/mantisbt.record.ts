/** MantisBT, whose REST API takes the cookie of the session (seen on 2.28.4). */
import type { TicketRecord } from './record.ts';

const issue = 'issue.issues.0';

export const record: TicketRecord = {
  sure: 'seen',
  at: ['/view.php?id={number}', '/bug_view_page.php?bug_id={number}'],
  asks: { issue: '{before}/api/rest/issues/{number}' },
  markup: 'plain',
  title: `${issue}.summary`,
  body: `${issue}.description`,
  date: `${issue}.created_at`,
  reporter: `${issue}.reporter.id`,
  fields: {
    priority: `${issue}.priority.name`,
    version: `${issue}.version.name`,
    requester: [`${issue}.reporter.real_name`, `${issue}.reporter.name`],
  },
  labelled: { each: `${issue}.custom_fields.*`, label: 'field.name', value: 'value' },
  comments: [
    ...['steps_to_reproduce', 'additional_information'].map((text) => ({
      ...{ each: 'issue.issues.*', text, author: 'reporter.id', date: 'created_at' },
      name: ['reporter.real_name', 'reporter.name'],
    })),
    {
      each: `${issue}.notes.*`,
      text: 'text',
      author: 'reporter.id',
      name: ['reporter.real_name', 'reporter.name'],
      date: 'created_at',
      internal: [{ path: 'view_state.name', is: ['private'] }],
    },
  ],
  files: [
    { each: `${issue}.attachments.*`, name: 'filename', size: 'size', kind: 'content_type' },
    { each: `${issue}.notes.*.attachments.*`, name: 'filename', size: 'size', kind: 'content_type' },
  ],
};
