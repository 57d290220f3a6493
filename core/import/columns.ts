/**
 * What a column of an exported list is for us. The names here are the usual ones, German and English; what one system
 * alone calls otherwise stands in `exports.ts`.
 */
import { fieldNames, type FieldName } from '../ticket.ts';

/** What a column can carry: parts of the ticket, and what a list says about it from outside. */
export const columnKinds = [
  'number',
  'title',
  'body',
  'type',
  'lang',
  'created',
  'changed',
  'state',
  'author',
  'assignee',
  'attachments',
  'comments',
  'url',
  ...fieldNames,
] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** Names of one kind, lower case, compared as a whole, the most telling first. */
export type ColumnNames = Readonly<Partial<Record<ColumnKind, readonly string[]>>>;

export const usualColumns: ColumnNames = {
  number: ['#', 'id', 'key', 'number', 'nummer', 'ticket', 'ticket id', 'ticket-nr.', 'ticketnummer', 'ticket number'],
  title: [
    'title',
    'titel',
    'subject',
    'betreff',
    'thema',
    'summary',
    'zusammenfassung',
    'short description',
    'kurzbeschreibung',
  ],
  body: ['body', 'description', 'beschreibung', 'text', 'details', 'message', 'nachricht', 'content', 'inhalt'],
  type: [
    'type',
    'typ',
    'art',
    'vorgangsart',
    'vorgangstyp',
    'tracker',
    'issue type',
    'ticket type',
    'work item type',
    'tickettyp',
  ],
  lang: ['lang', 'language', 'sprache'],
  created: [
    'created',
    'created at',
    'created on',
    'date',
    'erstellt',
    'erstellt am',
    'angelegt',
    'angelegt am',
    'opened',
    'eröffnet',
    'geöffnet',
    'created time',
    'datum',
    'opening date',
    'eröffnungsdatum',
  ],
  changed: [
    'updated',
    'updated at',
    'updated on',
    'aktualisiert',
    'geändert',
    'geändert am',
    'last update',
    'letzte änderung',
    'last update time',
    'modified',
    'changed',
  ],
  state: ['state', 'status', 'zustand'],
  author: [
    'author',
    'autor',
    'reporter',
    'melder',
    'ersteller',
    'created by',
    'erstellt von',
    'caller',
    'anrufer',
    'from',
    'von',
    'customer',
    'kunde',
    'owner name',
  ],
  assignee: [
    'assignee',
    'assigned to',
    'zugewiesen an',
    'zugewiesen',
    'bearbeiter',
    'zuständig',
    'agent',
    'owner',
    'besitzer',
  ],
  attachments: ['attachments', 'attachment', 'anhänge', 'anhang', 'anlagen', 'dateien', 'files'],
  comments: ['comments', 'comment', 'kommentare', 'kommentar', 'last notes', 'letzte kommentare', 'notes', 'notizen'],
  url: ['url', 'link', 'adresse'],
  workload: [
    'workload',
    'system',
    'anwendung',
    'application',
    'produkt',
    'product',
    'software',
    'service',
    'project',
    'projekt',
    'queue',
  ],
  module: [
    'module',
    'modul',
    'component',
    'components',
    'komponente',
    'komponenten',
    'category',
    'kategorie',
    'bereich',
    'area',
  ],
  environment: ['environment', 'umgebung', 'systemumgebung'],
  company: ['company', 'mandant', 'firma', 'gesellschaft', 'organization', 'organisation', 'entity', 'einheit'],
  version: ['version', 'affects version/s', 'affects versions', 'betrifft version', 'programmversion', 'build'],
  priority: ['priority', 'priorität', 'prioritaet', 'prio'],
  impact: ['impact', 'auswirkung'],
  urgency: ['urgency', 'dringlichkeit'],
  firstSeen: ['first seen', 'erstmals', 'erstmals aufgetreten', 'aufgetreten am'],
  frequency: ['frequency', 'häufigkeit', 'reproducibility', 'reproduzierbarkeit'],
  affectedUsers: ['affected users', 'betroffene', 'betroffene benutzer'],
  workaround: ['workaround', 'umgehung', 'umgehungslösung'],
  contact: ['contact', 'kontakt', 'ansprechpartner'],
  requester: ['requester', 'antragsteller', 'anforderer', 'requested by'],
  recipient: ['recipient', 'empfänger', 'requested for'],
  item: ['item', 'requested item', 'katalogeintrag', 'help topic', 'hilfethema'],
  approver: ['approver', 'genehmiger', 'approved by'],
  neededBy: ['needed by', 'benötigt bis', 'due date', 'fällig', 'fällig am', 'abgabedatum', 'due by time'],
};

/** Lower case, without the ornaments that exports put around a name. */
export const plainName = (header: string): string =>
  header
    .replace(/^\uFEFF/, '')
    .replace(/^custom field \((.*)\)$/i, '$1')
    .replace(/^fields?\./i, '')
    .replace(/\s*\(utc\)$/i, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/[*:]+$/, '')
    .trim()
    .toLowerCase();

const fieldByName = new Map<string, FieldName>(fieldNames.map((name) => [name.toLowerCase(), name]));

/**
 * @param name as {@link plainName} gives it
 * @param own names of the export that was recognised; they go before the usual ones
 */
export function kindOfColumn(name: string, own: ColumnNames = {}): ColumnKind | undefined {
  for (const names of [own, usualColumns]) for (const kind of columnKinds) if (names[kind]?.includes(name)) return kind;
  return fieldByName.get(name.replace(/ /g, ''));
}
