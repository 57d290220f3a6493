/** What nearly every system calls its fields, types and priorities; a site names only what it calls otherwise. */
import type { FieldName, Priority, TicketType } from '../../core/ticket.ts';

/** Labels of structured fields in German and English: lower case, compared as a whole. Each is the label of one field. */
export const labels: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  workload: ['system', 'workload', 'anwendung', 'application', 'produkt', 'product', 'software'],
  module: ['kategorie', 'category', 'modul', 'module', 'komponente', 'component', 'bereich'],
  environment: ['umgebung', 'environment', 'systemumgebung'],
  company: ['mandant', 'company', 'gesellschaft', 'firma'],
  version: ['version', 'programmversion', 'build'],
  priority: ['priorität', 'priority'],
  impact: ['auswirkung', 'impact'],
  urgency: ['dringlichkeit', 'urgency'],
  firstSeen: ['erstmals', 'erstmals aufgetreten', 'first seen', 'first occurred', 'aufgetreten am'],
  frequency: ['häufigkeit', 'frequency', 'how often'],
  affectedUsers: ['betroffene', 'betroffene benutzer', 'affected users', 'affected'],
  workaround: ['umgehung', 'umgehungslösung', 'workaround'],
  contact: ['ansprechpartner', 'kontakt', 'contact'],
  neededBy: ['benötigt bis', 'needed by'],
};

/** Words of the options of a type field: each a word or the beginning of one; the first type that fits counts. */
export const types: readonly { readonly type: TicketType; readonly words: readonly string[] }[] = [
  { type: 'incident', words: ['fehler', 'bug', 'störung', 'incident', 'defect', 'defekt'] },
  { type: 'change-request', words: ['feature', 'änderung', 'change', 'erweiterung', 'enhancement', 'anforderung'] },
  { type: 'access-request', words: ['berechtigung', 'access', 'zugang', 'permission'] },
  { type: 'service-request', words: ['service', 'anfrage', 'auftrag', 'request', 'aufgabe', 'task'] },
  { type: 'question', words: ['frage', 'question', 'unterstützung', 'support'] },
  { type: 'problem', words: ['problem'] },
];

/** Words of a priority field by our priorities, the one to write first. */
export const priorities: Readonly<Record<Priority, readonly string[]>> = {
  P1: ['sofort', 'immediate', 'kritisch', 'critical', 'highest', 'höchste', 'blocker', 'notfall', 'emergency'],
  P2: ['hoch', 'high', 'dringend', 'urgent'],
  P3: ['normal', 'mittel', 'medium'],
  P4: ['niedrig', 'low', 'gering', 'lowest', 'niedrigste', 'trivial'],
};
