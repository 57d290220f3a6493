/** What systems call our types, priorities and fields, lower case; looked for as whole words, the first list first. */
import type { FieldName, Priority, TicketType } from './ticket.ts';

/** In the order in which a type's best counterpart is looked for; the most telling words first. */
export const knownTypes: Readonly<Record<TicketType, readonly string[]>> = {
  incident: ['incident', 'störung', 'bug', 'fehler', 'defect', 'defekt', 'error', 'unclassified', 'issue', 'ticket'],
  question: ['question', 'frage', 'ask a question', 'enquiry', 'inquiry', 'unterstützung', 'support', 'help', 'hilfe'],
  'service-request': [
    'service request',
    'serviceanfrage',
    'service',
    'request',
    'anfrage',
    'auftrag',
    'task',
    'aufgabe',
  ],
  'change-request': [
    ...['change request', 'änderungsantrag', 'change', 'änderung', 'feature', 'enhancement', 'erweiterung'],
    ...['improvement', 'verbesserung', 'story', 'anforderung', 'suggestion', 'wunsch'],
  ],
  problem: ['problem'],
  'access-request': [
    'access request',
    'berechtigungsantrag',
    'access',
    'berechtigung',
    'zugang',
    'permission',
    'zugriff',
  ],
};

/** Where a type has no counterpart of its own, the next best one. */
export const nearTypes: Readonly<Record<TicketType, readonly TicketType[]>> = {
  incident: ['problem'],
  question: ['service-request', 'incident'],
  'service-request': ['question', 'incident'],
  'change-request': ['service-request'],
  problem: ['incident'],
  'access-request': ['service-request', 'question'],
};

export const knownPriorities: Readonly<Record<Priority, readonly string[]>> = {
  P1: [
    'p1',
    'immediate',
    'sofort',
    'critical',
    'kritisch',
    'blocker',
    'show-stopper',
    'highest',
    'höchste',
    'urgent',
    'dringend',
    'emergency',
    'notfall',
    'very high',
    'sehr hoch',
  ],
  P2: ['p2', 'high', 'hoch', 'major', 'wichtig', 'schwer'],
  P3: ['p3', 'normal', 'medium', 'mittel', 'moderate', 'mäßig'],
  P4: ['p4', 'low', 'niedrig', 'gering', 'minor', 'lowest', 'very low', 'sehr niedrig'],
};

export const knownFields: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  workload: ['system', 'workload', 'anwendung', 'application', 'produkt', 'product', 'software'],
  module: ['modul', 'module', 'component', 'komponente', 'bereich', 'area'],
  environment: ['umgebung', 'environment', 'systemumgebung'],
  company: ['mandant', 'company', 'gesellschaft', 'firma', 'organisation', 'organization'],
  version: ['version', 'version und client', 'version and client', 'programmversion', 'build'],
  impact: ['impact', 'auswirkung', 'auswirkung (stufe)', 'impact (level)'],
  urgency: ['urgency', 'dringlichkeit', 'dringlichkeit (stufe)', 'urgency (level)'],
  firstSeen: ['erstmals', 'erstmals aufgetreten', 'first seen', 'first occurred', 'aufgetreten am', 'occurred on'],
  frequency: ['häufigkeit', 'frequency', 'how often', 'reproduzierbarkeit', 'reproducibility'],
  affectedUsers: ['betroffene', 'betroffene benutzer', 'affected users', 'affected', 'anzahl betroffene'],
  workaround: ['umgehung', 'umgehungslösung', 'workaround'],
  downstream: ['folgeprozesse', 'downstream'],
  requester: ['gemeldet von', 'reported by', 'melder', 'requester', 'requestor', 'anforderer', 'requested by'],
  contact: ['ansprechpartner', 'kontakt', 'contact', 'contact person'],
  recipient: ['für wen', 'for whom', 'empfänger', 'recipient', 'requested for'],
  item: ['gewünschte leistung', 'requested item', 'leistung', 'katalogeintrag', 'catalogue item', 'catalog item'],
  approver: ['genehmigung', 'approval', 'genehmigt von', 'approver', 'approved by'],
  neededBy: ['benötigt bis', 'needed by', 'fällig', 'due date', 'wunschtermin', 'required by'],
  role: ['rolle', 'rolle oder recht', 'role or right', 'role', 'berechtigung'],
  reason: ['begründung', 'reason', 'justification', 'business reason'],
  validFrom: ['gültig ab', 'valid from'],
  validUntil: ['gültig bis', 'valid until'],
  incidents: ['zugehörige störungen', 'related incidents'],
};
