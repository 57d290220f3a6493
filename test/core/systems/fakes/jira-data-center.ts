/** Jira Data Center: v2, texts as wiki markup, personal access tokens, below a path of its own. */
import { jiraDataCenter as system } from '../../../../core/systems/jira-data-center.ts';
import type { Fake } from '../fake.ts';
import { jiraOf } from '../jira.ts';

export const jiraDataCenter: Fake = {
  ...jiraOf({
    api: '2',
    deploymentType: 'Server',
    isSignedIn: ({ headers }) => headers['authorization'] === 'Bearer a-personal-access-token',
    textOf: (given) => (typeof given === 'string' ? given : undefined),
    textAs: (text) => text,
  }),
  system,
  under: '/jira',
  page: '/browse/DESK-1',
  secret: { kind: 'token', token: 'a-personal-access-token' },
  expired: { kind: 'token', token: 'expired' },
};
