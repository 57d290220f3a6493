/** The text of a form as a draft of ours. Resolves after the strict commit. */
import { fileOf } from '../../web/store/draftFile.ts';
import { addDraft, newDraft } from '../../web/store/drafts.ts';
import { failureOf } from '../../web/store/failure.ts';
import { copyNow } from '../../web/store/secondCopy.ts';
import type { Kept } from '../messages/panel.ts';
import type { FormState } from './session.ts';

/** @returns the id of the draft, or why it could not be stored and the draft as a file; undefined without any text */
export async function keepText(form: FormState | undefined): Promise<Kept | undefined> {
  if (!form) return undefined;
  const { markup, ticket } = form.snapshot;
  const { type, title, body, fields } = ticket;
  if (title === '' && body === '') return undefined;
  // Named even where it is ours: text that came from a form goes back into it as it stood there.
  const text = { title, body, markup };
  const draft = newDraft({ ...text, type: form.type ?? type, fields, closures: form.closures });
  try {
    await addDraft(draft);
    void copyNow().catch(() => undefined);
    return { draft: draft.id };
  } catch (error) {
    const { kind } = failureOf(error, chrome.extension?.inIncognitoContext ?? false);
    return { notKept: { failure: kind, title, file: await fileOf([draft], false) } };
  }
}
