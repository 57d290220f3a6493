/** The second half of the exports: help desks and trackers that fewer people use. See `exports.ts`. */
import type { ExportFormat } from './export-format.ts';

export const moreExports: readonly ExportFormat[] = [
  {
    id: 'zammad',
    name: 'Zammad',
    // The sheet of the time accounting and the reports; its heads are translated.
    signs: [
      ['#', 'title', 'group', 'owner', 'customer'],
      ['#', 'titel', 'gruppe', 'besitzer', 'kunde'],
      ['number', 'title', 'group', 'owner', 'customer', 'create article type'],
    ],
    columns: {
      author: ['customer', 'kunde'],
      assignee: ['owner', 'besitzer'],
      workload: ['group', 'gruppe'],
      created: ['created at', 'erstellt am'],
      changed: ['updated at', 'aktualisiert am'],
    },
    priorities: {
      '3 high': 'P2',
      '2 normal': 'P3',
      '1 low': 'P4',
      '3 hoch': 'P2',
      '1 niedrig': 'P4',
    },
  },
  {
    id: 'itop',
    name: 'iTop',
    // Labels of the fields, or their codes where the export was asked for these.
    signs: [
      ['ref', 'title', 'caller'],
      ['ref', 'title', 'service subcategory'],
      ['ref', 'title', 'caller id'],
      ['ref', 'title', 'org id'],
    ],
    columns: {
      number: ['ref'],
      author: ['caller', 'caller id', 'caller id->friendlyname', 'caller->full name'],
      assignee: ['agent', 'agent id', 'agent id->friendlyname', 'agent->full name'],
      company: ['organization', 'org id', 'organization->name', 'org id->friendlyname'],
      workload: ['service', 'service id', 'service->name'],
      module: ['service subcategory', 'servicesubcategory id', 'service subcategory->name'],
      created: ['start date'],
      changed: ['last update'],
      item: [],
    },
  },
  {
    id: 'roundup',
    name: 'Roundup',
    // Names of the properties, of which the list on the screen chooses some.
    signs: [
      ['id', 'activity', 'title', 'status'],
      ['id', 'title', 'assignedto', 'status'],
      ['id', 'title', 'nosy', 'messages'],
    ],
    columns: {
      author: ['creator'],
      assignee: ['assignedto'],
      created: ['creation'],
      changed: ['activity'],
      // Numbers of messages and files, not their texts.
      comments: [],
      attachments: [],
    },
    priorities: { critical: 'P1', urgent: 'P2', bug: 'P3', feature: 'P4', wish: 'P4' },
  },
  {
    id: 'freshservice',
    name: 'Freshservice',
    // Freshdesk's list with the fields of a service desk: requesters, urgency and impact.
    signs: [
      ['ticket id', 'subject', 'requester name', 'urgency', 'impact'],
      ['ticket id', 'subject', 'requester email', 'agent', 'group', 'urgency'],
      ['ticket id', 'subject', 'agent', 'group', 'department', 'workspace'],
    ],
    columns: {
      author: ['requester name', 'requester email'],
      assignee: ['agent'],
      company: ['department'],
      requester: [],
    },
  },
  {
    id: 'frappe',
    name: 'Frappe Helpdesk',
    signs: [
      ['id', 'subject', 'raised by (email)'],
      ['id', 'subject', 'ticket type', 'team'],
      ['name', 'subject', 'raised by', 'agent group'],
    ],
    columns: {
      number: ['id', 'name'],
      author: ['raised by (email)', 'raised by', 'contact'],
      workload: ['team', 'agent group'],
      company: ['customer'],
      created: ['created on', 'creation', 'opening date'],
      changed: ['last updated on', 'modified'],
      contact: [],
    },
  },
];
