/** The ticket systems. The order is the one in which they are asked and listed. */
import { freescout } from './freescout.ts';
import { trac } from './trac.ts';
import { ivanti } from './ivanti.ts';
import { bmcHelix } from './bmc-helix.ts';
import { halo } from './halo.ts';
import { topdesk } from './topdesk.ts';
import { odoo } from './odoo.ts';
import { frappe } from './frappe.ts';
import { linear } from './linear.ts';
import { youtrack } from './youtrack.ts';
import { freshservice } from './freshservice.ts';
import { freshdesk } from './freshdesk.ts';
import { azureDevops } from './azure-devops.ts';
import { bugzilla } from './bugzilla.ts';
import { glpi } from './glpi.ts';
import { zammad } from './zammad.ts';
import { jiraCloud } from './jira-cloud.ts';
import { jiraDataCenter } from './jira-data-center.ts';
import { itop } from './itop.ts';
import { osticket } from './osticket.ts';
import { redmine } from './redmine.ts';
import { requestTracker } from './request-tracker.ts';
import { roundup } from './roundup.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { zendesk } from './zendesk.ts';
import { servicenow } from './servicenow.ts';
import { jiraServiceManagement } from './jira-service-management.ts';
import { dataverse } from './dataverse.ts';
import { znuny } from './znuny.ts';
import { mantisbt } from './mantisbt.ts';
import type { System } from './system.ts';

export const systems: readonly System[] = [
  redmine,
  requestTracker,
  itop,
  jiraCloud,
  jiraDataCenter,
  github,
  gitlab,
  zendesk,
  servicenow,
  jiraServiceManagement,
  dataverse,
  znuny,
  mantisbt,
  azureDevops,
  freshdesk,
  freshservice,
  youtrack,
  zammad,
  glpi,
  bugzilla,
  linear,
  frappe,
  odoo,
  topdesk,
  halo,
  bmcHelix,
  ivanti,
  osticket,
  freescout,
  roundup,
  trac,
];

/** @returns undefined for an id that nobody knows */
export const systemById = (id: string): System | undefined => systems.find((system) => system.id === id);
