/** A draft as one text: details at their places in the description, for systems and mails that have just one field. */
import { answerEdit, applyEdit, type SectionKey } from '../../../core/layout.ts';
import { render } from '../../../core/markup.ts';
import type { FieldName, Language, Markup } from '../../../core/ticket.ts';
import type { Draft } from '../../store/rows.ts';
import { fieldWords } from './words.ts';

const sectionOfField: Readonly<Partial<Record<FieldName, SectionKey>>> = {
  workload: 'workload',
  module: 'module',
  environment: 'environment',
  company: 'company',
  version: 'version',
  firstSeen: 'first-seen',
  frequency: 'frequency',
  affectedUsers: 'affected',
  workaround: 'workaround',
  downstream: 'downstream',
  priority: 'priority',
  contact: 'contact',
};

/**
 * The whole ticket in one text: title, details, description, names of the files.
 * @param language of the ticket's text; the labels are written in it
 */
export function composed(draft: Draft, language: Language, markup: Markup): string {
  const style = { language, markup: 'markdown' as const };
  let body = draft.body;
  const put = (section: SectionKey, lines: readonly string[]): void => {
    body = applyEdit(body, answerEdit(body, section, lines, style));
  };
  const loose: string[] = [];
  for (const [name, value] of Object.entries(draft.fields) as [FieldName, string][]) {
    const section = sectionOfField[name];
    if (section) put(section, [value]);
    else loose.push(`${fieldWords[language][name]}: ${value}`);
  }
  if (draft.evidence.length > 0)
    put(
      'evidence',
      draft.evidence.map((note) => note.name),
    );
  const lead = markup === 'markdown' ? `# ${draft.title}` : draft.title;
  const text = [...loose, body].filter(Boolean).join('\n\n');
  return `${lead}\n\n${render(text, markup)}\n`;
}
