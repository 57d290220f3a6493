/** Jira Cloud: v3, texts as documents, mail address and API token, a host of its own. */
import type { AdfNode } from '../../../../core/markup/adf.ts';
import { textOfAdf } from '../../../../core/markup/adf-text.ts';
import { jiraCloud as system } from '../../../../core/systems/jira-cloud.ts';
import type { Fake } from '../fake.ts';
import { jiraOf } from '../jira.ts';

const signedIn = `Basic ${Buffer.from('keller@example.test:an-api-token').toString('base64')}`;
const isDocument = (given: unknown): given is AdfNode =>
  typeof given === 'object' && given !== null && 'type' in given && given.type === 'doc';

export const jiraCloud: Fake = {
  ...jiraOf({
    api: '3',
    deploymentType: 'Cloud',
    isSignedIn: ({ headers }) => headers['authorization'] === signedIn,
    textOf: (given) => (isDocument(given) ? textOfAdf(given) : undefined),
    textAs: (text) => ({
      ...{ type: 'doc', version: 1 },
      content: text
        .split('\n\n')
        .map((line) => ({ type: 'paragraph', attrs: { localId: null }, content: [{ type: 'text', text: line }] })),
    }),
  }),
  system,
  under: '',
  page: '/browse/DESK-1',
  hosted: {
    page: 'https://desk.atlassian.net/jira/software/projects/DESK/boards/1',
    base: 'https://desk.atlassian.net',
  },
  secret: { kind: 'basic', user: 'keller@example.test', secret: 'an-api-token' },
  expired: { kind: 'basic', user: 'keller@example.test', secret: 'expired' },
};
