/** A draft as one text: details at their places in the description, for systems and mails that have just one field. */
import { answerEdit, applyEdit, withDetails } from '../../../core/layout.ts';
import { render } from '../../../core/markup.ts';
import type { Language, Markup } from '../../../core/ticket.ts';
import type { Draft } from '../../store/rows.ts';

/**
 * Everything but the title in one text: details, description, names of the files.
 * @param language of the ticket's text; the labels are written in it
 */
export function composedBody(draft: Draft, language: Language, markup: Markup): string {
  const written = draft.markup ?? 'markdown';
  const style = { language, markup: written };
  const detailed = withDetails(draft.body, draft.fields, style);
  const files = draft.evidence.map(({ name, alt }) => (alt ? `${name}: ${alt}` : name));
  const body = applyEdit(detailed, answerEdit(detailed, 'evidence', files, style));
  return render(body, markup, written);
}

/** The whole ticket in one text, the title above the rest. */
export function composed(draft: Draft, language: Language, markup: Markup): string {
  const lead = markup === 'markdown' ? `# ${draft.title}` : render(draft.title, markup, 'plain');
  return `${lead}\n\n${composedBody(draft, language, markup)}\n`;
}
