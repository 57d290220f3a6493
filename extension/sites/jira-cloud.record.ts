/** Jira Cloud, REST v3. Source: developer.atlassian.com, "Get issue"; cookies are taken at the same origin. */
import type { TicketRecord } from './record.ts';

const wanted = [
  ...['summary', 'description', 'issuetype', 'priority', 'environment', 'versions', 'components'],
  ...['reporter', 'created', 'attachment', 'comment'],
].join();

export const record: TicketRecord = {
  sure: 'documentation',
  at: ['/browse/{number}', '/issues/{number}', '/queues/custom/*/{number}', '?selectedIssue={number}'],
  asks: { issue: `/rest/api/3/issue/{number}?fields=${wanted}` },
  markup: 'adf',
  number: 'issue.key',
  title: 'issue.fields.summary',
  body: 'issue.fields.description',
  type: 'issue.fields.issuetype.name',
  date: 'issue.fields.created',
  reporter: 'issue.fields.reporter.accountId',
  fields: {
    priority: 'issue.fields.priority.name',
    environment: 'issue.fields.environment',
    version: 'issue.fields.versions.*.name',
    module: 'issue.fields.components.*.name',
    requester: 'issue.fields.reporter.displayName',
  },
  comments: [
    {
      each: 'issue.fields.comment.comments.*',
      text: 'body',
      author: 'author.accountId',
      name: 'author.displayName',
      date: 'created',
      // A group or role that alone may read it, or a service desk's note.
      internal: [{ path: 'visibility' }, { path: 'jsdPublic', is: [false] }],
    },
  ],
  files: [{ each: 'issue.fields.attachment.*', name: 'filename', size: 'size', kind: 'mimeType' }],
};
