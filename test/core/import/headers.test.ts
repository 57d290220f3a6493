/** The first line of an exported list tells where it comes from and what its columns are. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUsable, mappingOf } from '../../../core/import/mapping.ts';

/** First lines as the systems write them, each with the columns that must be understood. */
const headers: readonly (readonly [
  id: string,
  line: string,
  number: string,
  title: string,
  body: string | undefined,
])[] = [
  [
    'jira',
    'Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Assignee,Reporter,Created,Updated,Component/s,Labels,Description,Environment,Attachment,Attachment,Comment,Comment,Custom field (Mandant)',
    'Issue key',
    'Summary',
    'Description',
  ],
  [
    'jira',
    'Zusammenfassung,Vorgangsschlüssel,Vorgangs-ID,Vorgangstyp,Status,Projektname,Priorität,Bearbeiter,Autor,Erstellt,Aktualisiert,Beschreibung',
    'Vorgangsschlüssel',
    'Zusammenfassung',
    'Beschreibung',
  ],
  [
    'servicenow',
    'Number,Opened,Short description,Caller,Priority,State,Category,Assignment group,Assigned to,Updated,Updated by',
    'Number',
    'Short description',
    undefined,
  ],
  [
    'servicenow',
    'Nummer,Eröffnet,Kurzbeschreibung,Anrufer,Priorität,Status,Kategorie,Zuweisungsgruppe,Zugewiesen an',
    'Nummer',
    'Kurzbeschreibung',
    undefined,
  ],
  [
    'servicenow',
    'number,short_description,description,sys_id,priority,sys_created_on',
    'number',
    'short_description',
    'description',
  ],
  [
    'zendesk',
    'Id,Requester,Requester id,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assignee,Group,Organization,Solved at',
    'Id',
    'Subject',
    undefined,
  ],
  [
    'redmine',
    '#;Projekt;Tracker;Übergeordnetes Ticket;Status;Priorität;Thema;Autor;Zugewiesen an;Aktualisiert;Kategorie;Zielversion;Angelegt;Beschreibung',
    '#',
    'Thema',
    'Beschreibung',
  ],
  [
    'redmine',
    '#,Project,Tracker,Parent task,Status,Priority,Subject,Author,Assignee,Updated,Category,Created,Description,Last notes',
    '#',
    'Subject',
    'Description',
  ],
  [
    'znuny',
    'Ticket Number;Age;Created;Closed;State;Priority;Queue;Lock;Owner;Customer ID;Customer Name;From;Subject',
    'Ticket Number',
    'Subject',
    undefined,
  ],
  [
    'request-tracker',
    'id\tSubject\tQueueName\tStatus\tPriority\tOwnerName\tRequestors\tCreated\tLastUpdated',
    'id',
    'Subject',
    undefined,
  ],
  [
    'glpi',
    'ID;Titel;Einheit;Status;Letzte Änderung;Eröffnungsdatum;Priorität;Anforderer - Anforderer;Zugewiesen an - Techniker;Kategorie',
    'ID',
    'Titel',
    undefined,
  ],
  [
    'osticket',
    'Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status',
    'Ticket Number',
    'Subject',
    undefined,
  ],
  [
    'mantisbt',
    'Id,Project,Reporter,Assigned To,Priority,Severity,Reproducibility,Product Version,Category,Date Submitted,Updated,Summary,Status,Resolution',
    'Id',
    'Summary',
    undefined,
  ],
  [
    'bugzilla',
    'bug_id,product,component,assigned_to,bug_status,resolution,short_desc,changeddate',
    'bug_id',
    'short_desc',
    undefined,
  ],
  [
    'gitlab',
    'Title,Description,Issue ID,URL,State,Author,Author Username,Assignee,Created At (UTC),Updated At (UTC),Labels',
    'Issue ID',
    'Title',
    'Description',
  ],
  ['trac', 'id,Summary,Status,Owner,Type,Priority,Milestone,Component,Description', 'id', 'Summary', 'Description'],
  [
    'azure-devops',
    'ID,Work Item Type,Title,Assigned To,State,Tags,Area Path,Created Date,Description',
    'ID',
    'Title',
    'Description',
  ],
  [
    'dynamics',
    '(Do Not Modify) Case,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Case Title,Case Number,Priority,Origin,Customer,Owner,Status Reason,Created On',
    'Case Number',
    'Case Title',
    undefined,
  ],
  [
    'freshdesk',
    'Ticket ID,Subject,Description,Status,Priority,Source,Type,Agent,Group,Created time,Resolved time,Last update time,Full name',
    'Ticket ID',
    'Subject',
    'Description',
  ],
  [
    'youtrack',
    'Issue Id,Project,Tags,Summary,Reporter,Created,Updated,Priority,Type,State,Description',
    'Issue Id',
    'Summary',
    'Description',
  ],
  [
    'linear',
    'ID,Team,Title,Description,Status,Priority,Creator,Assignee,Created,Updated',
    'ID',
    'Title',
    'Description',
  ],
  [
    'odoo',
    'External ID,Ticket IDs Sequence,Subject,Description,Helpdesk Team,Assigned to,Customer,Priority,Stage,Created on',
    'Ticket IDs Sequence',
    'Subject',
    'Description',
  ],
  ['odoo', 'id,name,description,team_id,partner_id,stage_id,priority,create_date', 'id', 'name', 'description'],
  [
    'topdesk',
    'Nummer,Kurzbeschreibung,Anfrage,Anmelder,Kategorie,Auswirkung,Dringlichkeit,Status,Bearbeiter,Erstellungsdatum',
    'Nummer',
    'Kurzbeschreibung',
    'Anfrage',
  ],
  [
    'halo',
    'Ticket ID,Summary,Details,Client,User,Ticket Type,Priority,Status,Agent,Date Occurred',
    'Ticket ID',
    'Summary',
    'Details',
  ],
  [
    'bmc-helix',
    'Incident Number,Description,Detailed Decription,Impact,Urgency,Priority,Status,Assigned Group,Submit Date',
    'Incident Number',
    'Description',
    'Detailed Decription',
  ],
  ['bmc-helix', 'Incident ID,Summary,Notes,Assigned Group,Priority,Status', 'Incident ID', 'Summary', 'Notes'],
  [
    'ivanti',
    'IncidentNumber,Subject,Symptom,Status,Priority,Owner,OwnerTeam,ProfileFullName,CreatedDateTime',
    'IncidentNumber',
    'Subject',
    'Symptom',
  ],
  [
    'zammad',
    '#,Title,State,Priority,Group,Owner,Customer,Organization,Create Channel,Sender,Tags,Time Units Total,Created At,Updated At',
    '#',
    'Title',
    undefined,
  ],
  ['zammad', '#;Titel;Status;Priorität;Gruppe;Besitzer;Kunde;Organisation;Erstellt am', '#', 'Titel', undefined],
  [
    'itop',
    'Ref,Title,Organization,Caller,Start date,Status,Priority,Service,Service subcategory,Agent,Description',
    'Ref',
    'Title',
    'Description',
  ],
  ['itop', 'ref;title;org_id;caller_id;urgency;impact;status;description', 'ref', 'title', 'description'],
  ['roundup', 'id,activity,title,creator,assignedto,status,priority', 'id', 'title', undefined],
  [
    'freshservice',
    'Ticket Id,Subject,Description,Status,Priority,Source,Type,Agent,Group,Urgency,Impact,Requester Name,Requester Email,Created Time',
    'Ticket Id',
    'Subject',
    'Description',
  ],
  [
    'frappe',
    'ID,Subject,Status,Priority,Ticket Type,Team,Customer,Raised By (Email),Description,Created On',
    'ID',
    'Subject',
    'Description',
  ],
];

const split = (line: string): string[] => line.split(line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',');

describe('the first line tells where a list comes from', () => {
  test.each(headers)('%s: %s', (id, line, number, title, body) => {
    const mapping = mappingOf(split(line));
    expect(mapping.format?.id).toBe(id);
    const of = (kind: string): (string | undefined)[] =>
      mapping.columns.filter((c) => c.kind === kind).map((c) => c.header);
    expect(of('number')).toEqual([number]);
    expect(of('title')).toEqual([title]);
    expect(of('body')).toEqual(body === undefined ? [] : [body]);
    expect(isUsable(mapping)).toBe(true);
  });

  test('a list of somebody’s own is understood by the usual names, in German and English', () => {
    const mapping = mappingOf(['Nr', 'Betreff', 'Beschreibung', 'Priorität', 'Mandant', 'Farbe']);
    expect(mapping.format).toBeUndefined();
    expect(mapping.columns.map(({ kind }) => kind)).toEqual([
      undefined,
      'title',
      'body',
      'priority',
      'company',
      undefined,
    ]);
  });

  test('a list without title and description is none of tickets', () => {
    expect(isUsable(mappingOf(['Name', 'Umsatz', 'Land']))).toBe(false);
  });

  test('any line of headers has an answer, each column at most one meaning', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (line) => {
        expect(mappingOf(line).columns.map(({ header }) => header)).toEqual(line);
      }),
    );
  });
});
