/** The sections of a finished description (`domain.md` §2.9), in their order, with their labels in both languages. */
import type { Language, Markup, Words } from '../ticket.ts';

/** `line` stands behind its label, `block` below it, `steps` is a numbered list below it. */
export type SectionForm = 'line' | 'block' | 'steps';

/** The sections in the order in which they stand in a finished text. */
export const sections = [
  { key: 'summary', label: { de: 'Kurzfassung', en: 'Summary' }, form: 'block' },
  { key: 'question', label: { de: 'Frage', en: 'Question' }, form: 'block' },
  { key: 'item', label: { de: 'Gewünschte Leistung', en: 'Requested item' }, form: 'line' },
  { key: 'role', label: { de: 'Rolle oder Recht', en: 'Role or right' }, form: 'line' },
  { key: 'recipient', label: { de: 'Für wen', en: 'For whom' }, form: 'line' },
  { key: 'validity', label: { de: 'Gültigkeit', en: 'Validity' }, form: 'line' },
  { key: 'reason', label: { de: 'Begründung', en: 'Reason' }, form: 'block' },
  { key: 'need', label: { de: 'Bedarf', en: 'Need' }, form: 'block' },
  { key: 'workload', label: { de: 'System', en: 'System' }, form: 'line' },
  { key: 'module', label: { de: 'Modul', en: 'Module' }, form: 'line' },
  { key: 'environment', label: { de: 'Umgebung', en: 'Environment' }, form: 'line' },
  { key: 'company', label: { de: 'Mandant', en: 'Company' }, form: 'line' },
  { key: 'version', label: { de: 'Version und Client', en: 'Version and client' }, form: 'line' },
  { key: 'incidents', label: { de: 'Zugehörige Störungen', en: 'Related incidents' }, form: 'line' },
  { key: 'steps', label: { de: 'Schritte', en: 'Steps' }, form: 'steps' },
  { key: 'actual', label: { de: 'Ist', en: 'Actual' }, form: 'block' },
  { key: 'message', label: { de: 'Meldung im Wortlaut', en: 'Message verbatim' }, form: 'block' },
  { key: 'expected', label: { de: 'Soll', en: 'Expected' }, form: 'block' },
  { key: 'as-is', label: { de: 'Ist-Ablauf', en: 'As-is' }, form: 'block' },
  { key: 'to-be', label: { de: 'Soll-Ablauf', en: 'To-be' }, form: 'block' },
  { key: 'benefit', label: { de: 'Nutzen', en: 'Benefit' }, form: 'block' },
  { key: 'acceptance', label: { de: 'Abnahmekriterien', en: 'Acceptance criteria' }, form: 'block' },
  { key: 'risk', label: { de: 'Risiko und Rückweg', en: 'Risk and way back' }, form: 'block' },
  { key: 'example-case', label: { de: 'Beispielfall', en: 'Example case' }, form: 'block' },
  { key: 'first-seen', label: { de: 'Erstmals', en: 'First seen' }, form: 'line' },
  { key: 'frequency', label: { de: 'Häufigkeit', en: 'Frequency' }, form: 'line' },
  { key: 'changed', label: { de: 'Geändert', en: 'Changed' }, form: 'line' },
  { key: 'impact', label: { de: 'Auswirkung', en: 'Impact' }, form: 'block' },
  { key: 'downstream', label: { de: 'Folgeprozesse', en: 'Downstream' }, form: 'block' },
  { key: 'affected', label: { de: 'Betroffene', en: 'Affected' }, form: 'line' },
  { key: 'workaround', label: { de: 'Umgehung', en: 'Workaround' }, form: 'line' },
  { key: 'priority', label: { de: 'Priorität', en: 'Priority' }, form: 'block' },
  { key: 'needed-by', label: { de: 'Benötigt bis', en: 'Needed by' }, form: 'line' },
  { key: 'approver', label: { de: 'Genehmigung', en: 'Approval' }, form: 'line' },
  { key: 'checked', label: { de: 'Bereits geprüft', en: 'Already checked' }, form: 'block' },
  { key: 'access', label: { de: 'Zugang', en: 'Access' }, form: 'line' },
  { key: 'contact', label: { de: 'Ansprechpartner', en: 'Contact' }, form: 'line' },
  { key: 'evidence', label: { de: 'Anhänge', en: 'Attachments' }, form: 'block' },
  { key: 'technical', label: { de: 'Technische Details', en: 'Technical details' }, form: 'block' },
] as const satisfies readonly { readonly key: string; readonly label: Words; readonly form: SectionForm }[];

export type SectionKey = (typeof sections)[number]['key'];

export type Section = (typeof sections)[number];

/** Position in a finished text, by key. */
export const sectionOrder: ReadonlyMap<SectionKey, number> = new Map(sections.map((s, i) => [s.key, i]));
export const sectionOf = (key: SectionKey): Section => sections[sectionOrder.get(key) ?? 0] ?? sections[0];

/** The labels that we write, in both languages, lower case. What people write by themselves is reading's to know. */
export const sectionByLabel: ReadonlyMap<string, SectionKey> = new Map(
  sections.flatMap((s) => [s.label.de, s.label.en].map((label) => [label.toLowerCase(), s.key] as const)),
);

/** What marks a numbered item: the wiki markups count by themselves. */
export const listMarker = (markup: Markup, number: number): string =>
  markup === 'textile' || markup === 'jira' ? '# ' : `${number}. `;

/**
 * The heading of each section as it stands in a text of this markup: `### Schritte`, `h3. Schritte`, `Schritte:`.
 * One-line sections have a plain label in every markup, their value follows on the same line: `Umgebung: `.
 */
export function headings(markup: Markup, language: Language): Readonly<Record<SectionKey, string>> {
  const heading = ({ label, form }: Section): string => {
    const text = label[language];
    if (form === 'line') return `${text}: `;
    if (markup === 'markdown') return `### ${text}`;
    return markup === 'textile' || markup === 'jira' ? `h3. ${text}` : `${text}:`;
  };
  return Object.fromEntries(sections.map((s) => [s.key, heading(s)])) as Record<SectionKey, string>;
}
