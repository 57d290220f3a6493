/** Exports of service management: incidents, requests and what they are about, with their configuration items. See `exports.ts`. */
import type { ExportFormat } from '../export-format.ts';

export const serviceDesks: readonly ExportFormat[] = [
  {
    id: 'servicenow',
    name: 'ServiceNow',
    signs: [
      ['number', 'short description'],
      ['nummer', 'kurzbeschreibung'],
      ['number', 'short description', 'sys id'],
    ],
    columns: {
      author: ['caller', 'caller id', 'anrufer', 'opened by'],
      comments: ['additional comments', 'comments and work notes', 'zusätzliche kommentare'],
      workload: ['configuration item', 'cmdb ci', 'business service', 'konfigurationselement'],
      created: ['opened', 'opened at', 'sys created on', 'eröffnet'],
      changed: ['sys updated on', 'updated'],
    },
  },
  {
    id: 'dynamics',
    name: 'Dynamics 365',
    signs: [
      ['(do not modify) case'],
      ['case title', 'case number'],
      ['falltitel', 'fallnummer'],
      ['anfragetitel', 'anfragenummer'],
    ],
    columns: {
      number: ['case number', 'fallnummer', 'anfragenummer'],
      title: ['case title', 'falltitel', 'anfragetitel'],
      state: ['status reason', 'statusgrund'],
      changed: ['(do not modify) modified on', 'modified on'],
      author: ['customer', 'kunde'],
    },
  },
  {
    id: 'glpi',
    name: 'GLPI',
    signs: [
      ['id', 'title', 'entity'],
      ['id', 'titel', 'einheit'],
      ['id', 'titel', 'status', 'anforderer - anforderer'],
    ],
    columns: {
      author: ['requester - requester', 'anforderer - anforderer'],
      assignee: ['assigned to - technician', 'zugewiesen an - techniker'],
    },
    highest: 6,
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
