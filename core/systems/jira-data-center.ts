/** Jira Data Center and Server 8.4 and newer, REST v2: long texts are wiki markup, and the search is behind by seconds. */
import * as answers from './jira.answers.ts';
import { jira } from './jira.parts.ts';
import { bearer } from './sign-in.ts';
import type { System } from './system.ts';

export const jiraDataCenter: System = {
  ...jira({
    api: '/rest/api/2',
    long: (text) => text,
    read: (body) => ({ text: typeof body === 'string' ? body : '', markup: 'jira' }),
    person: 'name',
    async projects(system) {
      const projects = await system.ask(answers.projectList, { path: '/rest/api/2/project' });
      return projects.map(({ key, name }) => ({ value: key, name }));
    },
    async search(system, jql) {
      const json = { jql, fields: ['description'], maxResults: 10 };
      const question = { method: 'POST', path: '/rest/api/2/search', json, reads: true } as const;
      return (await system.ask(answers.found, question)).issues;
    },
  }),
  id: 'jira-data-center',
  name: 'Jira Data Center',
  sure: 'documentation',
  pages: /^\/(?:browse|issues|projects|secure|servicedesk(?!\/customer)|login\.jsp)(?:\/|$)/,
  // The one that reads its address wants the numbers of project and type (M), where the API has keys.
  newTicket: { path: '/secure/CreateIssue!default.jspa', longest: 8_000 },
  sign: {
    path: '/rest/api/2/serverInfo',
    tells: ({ text }) => /"versionNumbers"/.test(text) && !/"deploymentType"\s*:\s*"Cloud"/.test(text),
  },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In Jira oben rechts das Profil öffnen, „Persönliche Zugriffstoken“, „Token erstellen“ (ab Jira 8.14), und das Token hier einfügen.',
        en: 'In Jira open your profile at the top right, “Personal Access Tokens”, “Create token” (from Jira 8.14), and paste the token here.',
      },
      header: bearer,
    },
    {
      kind: 'basic',
      secret: 'password',
      how: {
        de: 'Mit Ihrem Jira-Benutzer und Passwort; nicht, wenn Sie sich dort über einen anderen Dienst anmelden.',
        en: 'With your Jira user and password; not where you sign in through another service.',
      },
    },
  ],
  openToPages: false,
  markup: 'jira',
  indexLag: 30_000,
};
