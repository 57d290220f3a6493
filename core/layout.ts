/**
 * The layout of a finished description (`domain.md` §2.9): its sections in their order, their labels in both languages,
 * and the edits that put an answer or a skeleton under the right one. What is written here is what reading finds again.
 */
import type { Words } from './ticket.ts';

/** `line` stands behind its label, `block` below it, `steps` is a numbered list below it. */
export type SectionForm = 'line' | 'block' | 'steps';

/** The sections in the order in which they stand in a finished text. */
export const sections = [
  { key: 'summary', label: { de: 'Kurzfassung', en: 'Summary' }, form: 'block' },
  { key: 'workload', label: { de: 'Workload', en: 'Workload' }, form: 'line' },
  { key: 'module', label: { de: 'Modul', en: 'Module' }, form: 'line' },
  { key: 'environment', label: { de: 'Umgebung', en: 'Environment' }, form: 'line' },
  { key: 'company', label: { de: 'Mandant', en: 'Company' }, form: 'line' },
  { key: 'version', label: { de: 'Version und Client', en: 'Version and client' }, form: 'line' },
  { key: 'steps', label: { de: 'Schritte', en: 'Steps' }, form: 'steps' },
  { key: 'actual', label: { de: 'Ist', en: 'Actual' }, form: 'block' },
  { key: 'message', label: { de: 'Meldung im Wortlaut', en: 'Message verbatim' }, form: 'block' },
  { key: 'expected', label: { de: 'Soll', en: 'Expected' }, form: 'block' },
  { key: 'example-case', label: { de: 'Beispielfall', en: 'Example case' }, form: 'block' },
  { key: 'first-seen', label: { de: 'Erstmals', en: 'First seen' }, form: 'line' },
  { key: 'frequency', label: { de: 'Häufigkeit', en: 'Frequency' }, form: 'line' },
  { key: 'changed', label: { de: 'Geändert', en: 'Changed' }, form: 'line' },
  { key: 'impact', label: { de: 'Auswirkung', en: 'Impact' }, form: 'block' },
  { key: 'downstream', label: { de: 'Folgeprozesse', en: 'Downstream' }, form: 'block' },
  { key: 'affected', label: { de: 'Betroffene', en: 'Affected' }, form: 'line' },
  { key: 'workaround', label: { de: 'Umgehung', en: 'Workaround' }, form: 'line' },
  { key: 'priority', label: { de: 'Priorität', en: 'Priority' }, form: 'block' },
  { key: 'checked', label: { de: 'Bereits geprüft', en: 'Already checked' }, form: 'block' },
  { key: 'access', label: { de: 'Zugang', en: 'Access' }, form: 'line' },
  { key: 'contact', label: { de: 'Ansprechpartner', en: 'Contact' }, form: 'line' },
  { key: 'evidence', label: { de: 'Anhänge', en: 'Attachments' }, form: 'block' },
  { key: 'technical', label: { de: 'Technische Details', en: 'Technical details' }, form: 'block' },
] as const satisfies readonly { readonly key: string; readonly label: Words; readonly form: SectionForm }[];

export type SectionKey = (typeof sections)[number]['key'];

/** A replacement in a text: half-open UTF-16 range, and what stands there afterwards. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
