/** The text of a form as a draft of ours. Resolves after the strict commit. */
import { createDraft } from '../../web/store/drafts.ts';
import type { FormState } from './session.ts';

/** @returns the id of the draft, or undefined when there was no text */
export async function keepText(form: FormState | undefined): Promise<string | undefined> {
  if (!form) return undefined;
  const { markup, ticket } = form.snapshot;
  const { type, title, body, fields } = ticket;
  if (title === '' && body === '') return undefined;
  const text = { title, body, ...(markup === 'markdown' ? {} : { markup }) };
  const draft = await createDraft({ ...text, type: form.type ?? type, fields, closures: form.closures });
  return draft.id;
}
