/** The table of contents of the records: which systems tell of a ticket in JSON to a browser that is signed in. */
import { record as gitlab } from './gitlab.record.ts';
import { record as jiraCloud } from './jira-cloud.record.ts';
import { record as jiraDataCenter } from './jira-data-center.record.ts';
import { record as mantisbt } from './mantisbt.record.ts';
import { record as requestTracker } from './request-tracker.record.ts';
import { record as zammad } from './zammad.record.ts';
import { record as zendesk } from './zendesk.record.ts';
import type { TicketRecord } from './record.ts';

/** By the id of their site. */
export const records: Readonly<Record<string, TicketRecord>> = {
  gitlab,
  'jira-cloud': jiraCloud,
  'jira-data-center': jiraDataCenter,
  mantisbt,
  'request-tracker': requestTracker,
  zammad,
  zendesk,
};
