/** The table of contents of the ticket systems whose pages are known. `generic` is tried after all of them. */
import { halo } from './halo.ts';
import { bmcHelix } from './bmc-helix.ts';
import { ivanti } from './ivanti.ts';
import { topdesk } from './topdesk.ts';
import { linear } from './linear.ts';
import { youtrack } from './youtrack.ts';
import { frappe } from './frappe.ts';
import { itop } from './itop.ts';
import { odoo } from './odoo.ts';
import { freescout } from './freescout.ts';
import { roundup } from './roundup.ts';
import { trac } from './trac.ts';
import { azureDevops } from './azure-devops.ts';
import { glpi } from './glpi.ts';
import { zammad } from './zammad.ts';
import { bugzilla } from './bugzilla.ts';
import { mantisbt } from './mantisbt.ts';
import { osticket } from './osticket.ts';
import { dynamics } from './dynamics.ts';
import { freshdesk } from './freshdesk.ts';
import { freshservice } from './freshservice.ts';
import { formName } from './form-name.ts';
import { github } from './github.ts';
import { githubClassic } from './github-classic.ts';
import { gitlab } from './gitlab.ts';
import { jiraCloud } from './jira-cloud.ts';
import { jiraDataCenter } from './jira-data-center.ts';
import { jiraServiceManagement } from './jira-service-management.ts';
import { powerPages } from './power-pages.ts';
import { redmine } from './redmine.ts';
import { requestTracker } from './request-tracker.ts';
import { servicenow } from './servicenow.ts';
import { zendesk } from './zendesk.ts';
import { znuny } from './znuny.ts';
import type { Site, TicketForm } from './site.ts';

export const sites: readonly Site[] = [
  redmine,
  requestTracker,
  jiraCloud,
  jiraDataCenter,
  jiraServiceManagement,
  github,
  githubClassic,
  gitlab,
  znuny,
  servicenow,
  powerPages,
  dynamics,
  zendesk,
  azureDevops,
  freshservice,
  freshdesk,
  osticket,
  mantisbt,
  bugzilla,
  zammad,
  glpi,
  trac,
  roundup,
  freescout,
  odoo,
  itop,
  frappe,
  youtrack,
  linear,
  topdesk,
  halo,
  bmcHelix,
  ivanti,
];

/** A form with a line and a text of its own may be a ticket form of a system that we do not know. */
export const unknown = 'form:has(textarea):has(input:not([type]),input[type=text])';

/** All that the detector knows of the sites' forms. Each may be taken apart at its commas. */
export const hints: readonly string[] = sites.map(({ hint }) => hint);

/**
 * What tells the page of a ticket that exists: its text, or the box for an answer. Selectors that ask much of a page stay
 * out; where only such a one fits, the ticket is found once the page part is there.
 */
export const ticketSigns: readonly string[] = sites
  .flatMap(({ page }) => [page?.hint ?? [], page?.body ?? [], page?.reply?.box.select ?? []].flat())
  .filter((selector) => !/:has| >>> |iframe$/.test(selector));

/** What the detector looks for beside the hints. */
export const otherSigns: readonly string[] = [...new Set([unknown, ...ticketSigns])];

/** One cheap selector for every page on which there may be a form. */
export const signs = [...hints, unknown].join(',');

/** What is proposed when permission is asked on an address of a known system. */
export const hostPatterns: readonly string[] = sites.flatMap(({ hosts }) => hosts ?? []);

/** The form that a key (`jira-cloud-dialog:0`) speaks of; undefined for those that the generic reading found. */
export function formByKey(key: string): { readonly site: Site; readonly form: TicketForm } | undefined {
  const name = key.slice(0, key.indexOf(':'));
  for (const site of sites) for (const form of site.forms) if (formName(site, form) === name) return { site, form };
  return undefined;
}
