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
  {
    id: 'topdesk',
    name: 'TOPdesk',
    // Words of an overview, which every organisation puts together itself; not verified (M).
    signs: [
      ['call number', 'brief description'],
      ['number', 'brief description', 'caller'],
      ['nummer', 'kurzbeschreibung', 'anmelder'],
      ['meldungsnummer', 'kurzbeschreibung'],
      ['number', 'briefdescription', 'request'],
    ],
    columns: {
      number: ['call number', 'meldungsnummer', 'number', 'nummer'],
      title: ['brief description', 'briefdescription', 'kurzbeschreibung'],
      body: ['request', 'anfrage'],
      author: ['caller', 'caller name', 'anmelder', 'name des anmelders'],
      assignee: ['operator', 'operator group', 'bearbeiter', 'bearbeitergruppe'],
      created: ['creation date', 'call date', 'erstellungsdatum', 'meldedatum'],
      changed: ['modification date', 'änderungsdatum'],
      state: ['processing status', 'status', 'bearbeitungsstatus'],
    },
  },
  {
    id: 'halo',
    name: 'HaloITSM / HaloPSA',
    // Words of a list of tickets (M), and the names of the API (D).
    signs: [
      ['ticket id', 'summary', 'client', 'ticket type'],
      ['id', 'summary', 'client name', 'tickettype name'],
      ['id', 'summary', 'details', 'tickettype id'],
    ],
    columns: {
      number: ['ticket id', 'id'],
      title: ['summary'],
      body: ['details'],
      type: ['ticket type', 'tickettype name', 'tickettype id'],
      company: ['client', 'client name'],
      author: ['user', 'user name', 'end user'],
      assignee: ['agent', 'agent name'],
      created: ['date occurred', 'date opened', 'dateoccurred'],
    },
  },
  {
    id: 'bmc-helix',
    name: 'BMC Helix ITSM',
    // The console (M); a report or the API has the names of the fields, of which one is misspelt (D).
    signs: [
      ['incident id', 'summary', 'assigned group'],
      ['incident id', 'summary', 'notes'],
      ['incident number', 'description', 'detailed decription'],
      ['incident number', 'description', 'assigned group'],
    ],
    columns: {
      number: ['incident id', 'incident number'],
      title: ['summary', 'description'],
      body: ['notes', 'detailed decription'],
      type: ['incident type', 'service type'],
      author: ['customer', 'customer name', 'submitter'],
      assignee: ['assignee', 'assigned group'],
      created: ['submit date', 'reported date'],
      changed: ['last modified date'],
      comments: ['work info', 'work log'],
    },
  },
  {
    id: 'ivanti',
    name: 'Ivanti Neurons for ITSM',
    // The names of the API (D); the words of a list (M).
    signs: [
      ['incidentnumber', 'subject', 'symptom'],
      ['incidentnumber', 'subject', 'ownerteam'],
      ['incident', 'summary', 'customer', 'owner', 'team'],
    ],
    columns: {
      number: ['incidentnumber', 'incident'],
      title: ['subject', 'summary'],
      body: ['symptom'],
      author: ['profilefullname', 'customer'],
      assignee: ['owner', 'ownerteam', 'team'],
      created: ['createddatetime', 'created on'],
      changed: ['lastmoddatetime', 'modified on'],
    },
  },
];
