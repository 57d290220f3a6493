/** Exports of help desks, which answer what people write. See `exports.ts`. */
import type { ExportFormat } from '../export-format.ts';

export const helpDesks: readonly ExportFormat[] = [
  {
    id: 'zendesk',
    name: 'Zendesk',
    signs: [
      ['id', 'requester', 'ticket type'],
      ['id', 'requester id', 'subject'],
      ['id', 'subject', 'description', 'submitter id'],
      ['id', 'anfragender', 'tickettyp'],
    ],
    columns: { author: ['requester', 'anfragender', 'requester id'] },
  },
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    signs: [
      ['ticket id', 'subject', 'resolved time'],
      ['ticket id', 'subject', 'agent', 'group'],
    ],
    columns: { author: ['full name', 'email', 'requester name'] },
  },
  {
    id: 'znuny',
    name: 'Znuny',
    signs: [
      ['ticketnumber', 'queue', 'lock'],
      ['ticket number', 'queue', 'lock'],
      ['ticketnummer', 'queue', 'sperre'],
      ['ticket#', 'queue', 'state'],
    ],
    columns: {
      number: ['ticketnumber', 'ticket number', 'ticket#', 'ticketnummer'],
      author: ['from', 'von', 'customer name', 'kundenname'],
      company: ['customer id', 'kundennummer'],
      assignee: ['owner', 'besitzer'],
    },
    highest: 5,
  },
  {
    id: 'request-tracker',
    name: 'Request Tracker',
    signs: [
      ['id', 'subject', 'queuename'],
      ['id', 'subject', 'queue', 'requestors'],
    ],
    columns: {
      author: ['requestors', 'creator'],
      workload: ['queuename', 'queue'],
      changed: ['lastupdated'],
      assignee: ['ownername', 'owner'],
    },
    highest: 100,
  },
  {
    id: 'osticket',
    name: 'osTicket',
    signs: [
      ['ticket number', 'help topic'],
      ['ticket number', 'subject', 'from', 'priority', 'department'],
    ],
    columns: { created: ['date created'], author: ['from', 'from email'], workload: ['department'] },
  },
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
  {
    id: 'odoo',
    name: 'Odoo Helpdesk',
    // Labels of the fields that somebody chose, or their names where the list is to be read in again. From the API (D, M).
    signs: [
      ['subject', 'helpdesk team', 'stage'],
      ['betreff', 'helpdesk-team', 'stufe'],
      ['betreff', 'kundendienstteam', 'phase'],
      ['name', 'team id', 'stage id'],
    ],
    columns: {
      number: ['ticket ids sequence', 'ticket reference', 'ticket ref', 'sequence'],
      title: ['subject', 'betreff', 'name'],
      author: ['customer', 'kunde', 'customer name', 'partner id', 'partner email'],
      assignee: ['assigned to', 'zugewiesen an', 'user id'],
      state: ['stage', 'stufe', 'phase', 'stage id'],
      workload: ['helpdesk team', 'helpdesk-team', 'kundendienstteam', 'team id'],
      created: ['created on', 'angelegt am', 'create date'],
      changed: ['last updated on', 'zuletzt aktualisiert am', 'write date'],
    },
    priorities: { 'low priority': 'P4', 'medium priority': 'P3', 'high priority': 'P2', urgent: 'P1' },
  },
];
