/**
 * Jira Cloud, REST v3: long texts are documents (ADF). A POST with a foreign `Origin` is refused ("XSRF check failed"),
 * so only the extension reaches it, with that header taken off. The search is behind by seconds to minutes
 * (developer.atlassian.com, "Search and reconcile"); there is no key for a second try.
 */
import { adfOf } from '../markup/adf.ts';
import { textOfDocument } from '../markup/adf-text.ts';
import * as answers from './jira.answers.ts';
import { jira } from './jira.parts.ts';
import type { Choice, System } from './system.ts';

export const jiraCloud: System = {
  ...jira({
    api: '/rest/api/3',
    long: (text) => adfOf(text),
    read: (body) => ({ text: textOfDocument(body), markup: 'markdown' }),
    person: 'accountId',
    async projects(system) {
      const found: Choice[] = [];
      for (let more = true; more && found.length < 2_000;) {
        const query = { action: 'create', maxResults: 50, startAt: found.length };
        const page = await system.ask(answers.projectPage, { path: '/rest/api/3/project/search', query });
        found.push(...page.values.map(({ key, name }) => ({ value: key, name })));
        more = page.isLast === false && page.values.length > 0;
      }
      return found;
    },
    async search(system, jql) {
      // `/search` is gone (410); the new one wants the fields named.
      const json = { jql, fields: ['description'], maxResults: 10 };
      const question = { method: 'POST', path: '/rest/api/3/search/jql', json, reads: true } as const;
      return (await system.ask(answers.found, question)).issues;
    },
  }),
  id: 'jira-cloud',
  name: 'Jira Cloud',
  sure: 'documentation',
  pages: /^\/(?:browse|jira|issues|projects|secure|servicedesk(?!\/customer)|login)(?:\/|$)/,
  hosts: /\.(?:atlassian\.net|jira\.com)$/,
  sign: {
    path: '/rest/api/2/serverInfo',
    tells: ({ text }) => /"deploymentType"\s*:\s*"Cloud"/.test(text),
  },
  signIns: [
    {
      kind: 'basic',
      secret: 'token',
      how: {
        de: 'Mit der Mailadresse Ihres Atlassian-Kontos und einem API-Token: id.atlassian.com öffnen, „Sicherheit“, „API-Token erstellen“.',
        en: 'With the mail address of your Atlassian account and an API token: open id.atlassian.com, “Security”, “Create API token”.',
      },
    },
  ],
  openToPages: false,
  markup: 'markdown',
  indexLag: 300_000,
};
