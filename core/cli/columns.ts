/** How exports call the columns and the kinds of ticket that we know; lower case. */
import { fieldNames, type FieldName, type TicketType } from '../ticket.ts';

const columns: Readonly<Record<string, string>> = {
  nummer: 'id',
  nr: 'id',
  'nr.': 'id',
  ticketnummer: 'id',
  'ticket-nr.': 'id',
  key: 'id',
  number: 'id',
  '#': 'id',
  subject: 'title',
  summary: 'title',
  titel: 'title',
  betreff: 'title',
  thema: 'title',
  kurzbeschreibung: 'title',
  'short description': 'title',
  description: 'body',
  beschreibung: 'body',
  text: 'body',
  created: 'date',
  'created at': 'date',
  erstellt: 'date',
  'erstellt am': 'date',
  angelegt: 'date',
  anhänge: 'attachments',
  dateien: 'attachments',
  files: 'attachments',
  language: 'lang',
  sprache: 'lang',
  typ: 'type',
  art: 'type',
  tracker: 'type',
  vorgangsart: 'type',
  tickettyp: 'type',
  'issue type': 'type',
};

const fieldByColumn: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ...fieldNames.map((name): [string, FieldName] => [name.toLowerCase(), name]),
  ['system', 'workload'],
  ['produkt', 'workload'],
  ['product', 'workload'],
  ['anwendung', 'workload'],
  ['modul', 'module'],
  ['bereich', 'module'],
  ['umgebung', 'environment'],
  ['mandant', 'company'],
  ['firma', 'company'],
  ['priorität', 'priority'],
  ['prioritaet', 'priority'],
  ['prio', 'priority'],
  ['auswirkung', 'impact'],
  ['dringlichkeit', 'urgency'],
  ['häufigkeit', 'frequency'],
  ['erstmals', 'firstSeen'],
  ['umgehung', 'workaround'],
  ['folgeprozesse', 'downstream'],
  ['betroffene', 'affectedUsers'],
  ['melder', 'requester'],
  ['anforderer', 'requester'],
  ['kontakt', 'contact'],
  ['ansprechpartner', 'contact'],
  ['genehmiger', 'approver'],
  ['rolle', 'role'],
  ['begründung', 'reason'],
  ['benötigt bis', 'neededBy'],
]);

const types: Readonly<Record<string, TicketType>> = {
  störung: 'incident',
  fehler: 'incident',
  bug: 'incident',
  vorfall: 'incident',
  frage: 'question',
  serviceanfrage: 'service-request',
  'service request': 'service-request',
  änderungsantrag: 'change-request',
  change: 'change-request',
  'change request': 'change-request',
  berechtigungsantrag: 'access-request',
  'access request': 'access-request',
};

/** `fields.priority`, `Priorität` and `Titel` as we call them; other names stay as they are. */
export function columnOf(written: string): { readonly name: string; readonly field: FieldName | undefined } {
  const name = written
    .trim()
    .toLowerCase()
    .replace(/^fields?\./, '');
  return { name: columns[name] ?? name, field: columns[name] ? undefined : fieldByColumn.get(name) };
}

/** „Störung“ → `incident`; what we do not know stays as it is and is reported. */
export const typeOf = (written: string): string => types[written.toLowerCase()] ?? written.toLowerCase();
