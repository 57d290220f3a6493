/**
 * GitLab, REST v4, which takes the cookie of the session for reading (docs.gitlab.com/api/rest/authentication). Files are
 * links in the text. Of an installation below a path the project cannot be told from the address: nothing is found there.
 */
import type { TicketRecord } from './record.ts';

const issue = '/api/v4/projects/{project}/issues/{number}';

export const record: TicketRecord = {
  sure: 'documentation',
  at: ['/-/issues/{number}', '/-/work_items/{number}', '/issues/{number}'],
  // The newest, which are those that a long page loads last.
  asks: { issue, notes: `${issue}/notes?per_page=100&sort=desc&order_by=created_at` },
  markup: 'markdown',
  title: 'issue.title',
  body: 'issue.description',
  type: 'issue.issue_type',
  date: 'issue.created_at',
  reporter: 'issue.author.id',
  fields: { requester: 'issue.author.name' },
  comments: [
    {
      each: 'notes.*',
      // Written by GitLab itself: what was changed.
      not: [{ path: 'system', is: [true] }],
      text: 'body',
      author: 'author.id',
      name: 'author.name',
      date: 'created_at',
      internal: [
        { path: 'internal', is: [true] },
        { path: 'confidential', is: [true] },
      ],
    },
  ],
};
