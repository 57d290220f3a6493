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
  recipient: 'recipient',
  item: 'item',
  approver: 'approver',
  neededBy: 'needed-by',
  role: 'role',
  reason: 'reason',
  incidents: 'incidents',
};

/** The names of the fields that have no section, as they stand in a ticket's text. */
export const detailLabels = {
  impact: { de: 'Auswirkung (Stufe)', en: 'Impact (level)' },
  urgency: { de: 'Dringlichkeit (Stufe)', en: 'Urgency (level)' },
  requester: { de: 'Gemeldet von', en: 'Reported by' },
  validFrom: { de: 'Gültig ab', en: 'Valid from' },
  validUntil: { de: 'Gültig bis', en: 'Valid until' },
} as const satisfies Partial<Record<FieldName, Words>>;
