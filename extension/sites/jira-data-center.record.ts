/** Jira Data Center, REST v2. Source: docs.atlassian.com, "Get issue"; cookies are taken at the same origin. */
import type { TicketRecord } from './record.ts';

const wanted = [
  ...['summary', 'description', 'issuetype', 'priority', 'environment', 'versions', 'components'],
  ...['reporter', 'created', 'attachment', 'comment'],
].join();

export const record: TicketRecord = {
  sure: 'documentation',
  at: ['/browse/{number}'],
  asks: { issue: `{before}/rest/api/2/issue/{number}?fields=${wanted}` },
  markup: 'jira',
  number: 'issue.key',
  title: 'issue.fields.summary',
  body: 'issue.fields.description',
  type: 'issue.fields.issuetype.name',
  date: 'issue.fields.created',
  reporter: ['issue.fields.reporter.key', 'issue.fields.reporter.name'],
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
      author: ['author.key', 'author.name'],
      name: 'author.displayName',
      date: 'created',
      internal: [{ path: 'visibility' }, { path: 'jsdPublic', is: [false] }],
    },
  ],
  files: [{ each: 'issue.fields.attachment.*', name: 'filename', size: 'size', kind: 'mimeType' }],
};
