/** Structured details as lines of the description, for whatever has no fields: each under its section, else by name. */
import type { FieldName, Fields, Words } from '../ticket.ts';
import { answerEdit, applyEdit, type Style } from './edit.ts';
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

/**
 * Writes every detail into a description; none is dropped. What already stands there is not written twice.
 * @param style language and markup of the description
 * @returns the description with details that have no section as lines at its top, the others under their headings
 */
export function withDetails(body: string, fields: Fields, style: Style): string {
  const loose: string[] = [];
  let text = body;
  for (const [name, value = ''] of Object.entries(fields) as [FieldName, string | undefined][]) {
    if (value.trim() === '') continue;
    const section = sectionOfField[name];
    if (section) text = applyEdit(text, answerEdit(text, section, [value], style));
    else loose.push(`${labelOf(name)[style.language]}: ${value.trim()}`);
  }
  const top = loose.filter((line) => !text.includes(line)).join('\n');
  return [top, text].filter((part) => part.trim() !== '').join('\n\n');
}

const labelOf = (name: FieldName): Words => detailLabels[name as keyof typeof detailLabels];
