/**
 * The exports of ticket systems, as data: by which headers a list is recognised, and what only this system calls so.
 * Header texts as the systems write them, German where they translate them; whatever else stands in a list keeps its
 * usual name (`columns.ts`) or is left out.
 */
import type { ExportFormat } from './export-format.ts';
import { moreExports } from './exports.more.ts';

export type { ExportFormat };

export const exports: readonly ExportFormat[] = [
  {
    id: 'jira',
    name: 'Jira',
    signs: [
      ['issue key', 'issue id'],
      ['issue key', 'summary'],
      ['vorgangsschlüssel', 'zusammenfassung'],
      ['schlüssel', 'zusammenfassung', 'vorgangstyp'],
    ],
    columns: {
      number: ['issue key', 'vorgangsschlüssel', 'schlüssel'],
      assignee: ['assignee', 'bearbeiter', 'zugewiesene person'],
      author: ['reporter', 'autor'],
      workload: ['project name', 'projektname'],
    },
    packed: { attachments: { by: ';', at: 2 }, comments: { by: ';', at: 2 } },
  },
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
    id: 'gitlab',
    name: 'GitLab',
    signs: [['issue id', 'url', 'author username']],
    columns: { number: ['issue id'] },
  },
  {
    id: 'github',
    name: 'GitHub',
    signs: [
      ['number', 'title', 'body', 'state'],
      ['number', 'title', 'state', 'labels'],
    ],
    columns: { author: ['author', 'user'], created: ['createdat', 'created at'], changed: ['updatedat', 'updated at'] },
  },
  {
    id: 'redmine',
    name: 'Redmine',
    signs: [
      ['#', 'tracker', 'subject'],
      ['#', 'tracker', 'thema'],
    ],
    columns: { comments: ['last notes', 'letzte kommentare'], version: [] },
    priorities: { urgent: 'P2', dringend: 'P2' },
  },
  {
    id: 'azure-devops',
    name: 'Azure DevOps',
    signs: [['id', 'work item type', 'title']],
    columns: {
      module: ['area path', 'bereichspfad'],
      created: ['created date'],
      changed: ['changed date'],
      author: ['created by'],
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
    id: 'osticket',
    name: 'osTicket',
    signs: [
      ['ticket number', 'help topic'],
      ['ticket number', 'subject', 'from', 'priority', 'department'],
    ],
    columns: { created: ['date created'], author: ['from', 'from email'], workload: ['department'] },
  },
  {
    id: 'mantisbt',
    name: 'MantisBT',
    signs: [
      ['id', 'project', 'reproducibility', 'summary'],
      ['id', 'projekt', 'reproduzierbarkeit', 'zusammenfassung'],
      ['id', 'project id', 'reproducibility', 'summary'],
    ],
    columns: {
      version: ['product version', 'produktversion', 'version'],
      created: ['date submitted', 'meldedatum'],
      environment: [],
      author: ['reporter', 'reporter id', 'gemeldet von'],
    },
  },
  {
    id: 'bugzilla',
    name: 'Bugzilla',
    signs: [
      ['bug id', 'product', 'component'],
      ['bug id', 'summary', 'status'],
    ],
    columns: {
      number: ['bug id'],
      title: ['short desc', 'summary'],
      state: ['bug status', 'status'],
      changed: ['changeddate', 'changed'],
    },
  },
  {
    id: 'youtrack',
    name: 'YouTrack',
    signs: [['issue id', 'project', 'summary']],
    columns: { number: ['issue id'], module: ['subsystem'] },
  },
  {
    id: 'linear',
    name: 'Linear',
    signs: [['id', 'team', 'title', 'status']],
    columns: { author: ['creator'], workload: ['team'] },
  },
  {
    id: 'trac',
    name: 'Trac',
    // By the words of the list, or by the names of the fields where the columns were chosen.
    signs: [['id', 'summary', 'owner', 'type', 'milestone', 'component']],
    columns: { workload: ['component'], module: [] },
    // The usual one of a new ticket is `major`.
    priorities: { blocker: 'P1', critical: 'P2', major: 'P3', minor: 'P4', trivial: 'P4' },
  },
  ...moreExports,
];
