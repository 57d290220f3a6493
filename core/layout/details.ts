/** Structured details as lines of the description, for whatever has no fields: each under its section, else by name. */
import type { FieldName, Fields, Words } from '../ticket.ts';
import { answerEdit, applyEdit, type Style } from './edit.ts';
import { detailLabels, sectionOfField } from './fields.ts';

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
