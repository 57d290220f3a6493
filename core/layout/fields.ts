/** Fields and sections: which say the same, and what the others are called. Data alone, so that lists of names stay small. */
import type { FieldName, Words } from '../ticket.ts';
import type { SectionKey } from './sections.ts';

/** The section that says the same as a field. `impact` and `urgency` are levels; the section *Impact* is the effect. */
export const sectionOfField: Readonly<Partial<Record<FieldName, SectionKey>>> = {
  workload: 'workload',
  module: 'module',
  environment: 'environment',
  company: 'company',
  version: 'version',
  priority: 'priority',
  firstSeen: 'first-seen',
  frequency: 'frequency',
  affectedUsers: 'affected',
  workaround: 'workaround',
  downstream: 'downstream',
  contact: 'contact',
};

/** The names of the fields that have no section, as they stand in a ticket's text. */
export const detailLabels = {
  impact: { de: 'Auswirkung (Stufe)', en: 'Impact (level)' },
  urgency: { de: 'Dringlichkeit (Stufe)', en: 'Urgency (level)' },
  requester: { de: 'Gemeldet von', en: 'Reported by' },
  recipient: { de: 'Empfänger', en: 'Recipient' },
  item: { de: 'Leistung', en: 'Item' },
  approver: { de: 'Genehmigt von', en: 'Approved by' },
  neededBy: { de: 'Benötigt bis', en: 'Needed by' },
  role: { de: 'Rolle', en: 'Role' },
  reason: { de: 'Begründung', en: 'Reason' },
  validFrom: { de: 'Gültig ab', en: 'Valid from' },
  validUntil: { de: 'Gültig bis', en: 'Valid until' },
  incidents: { de: 'Störungen dazu', en: 'Incidents' },
} as const satisfies Partial<Record<FieldName, Words>>;
