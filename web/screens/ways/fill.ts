/** Opens a page of a ticket system and fills in its form. The extension alone can do that; the form shows itself. */
import { askToReach } from '../../http/permission.ts';
import { fillForm, openForms, type Filled } from '../draft/forms.ts';

/** Milliseconds between two looks for the form; a person may have to sign in first. */
const pause = 500;

/**
 * @param address of the page; opened in a new tab beside this one
 * @param stop ends the waiting, not the tab
 * @returns `not-allowed` when the person did not let us; `stopped` when the tab was closed or the signal came
 * @throws Error when the form is gone, or what stands in it could not be kept
 */
export async function openAndFill(
  address: string,
  draft: string,
  stop: AbortSignal,
): Promise<Filled | 'not-allowed' | 'stopped'> {
  // Inside of the click: the browser may ask for the permission.
  if (!(await askToReach(address))) return 'not-allowed';
  const { id } = await chrome.tabs.create({ url: address });
  while (!stop.aborted && id !== undefined) {
    const form = (await openForms()).find(({ tab }) => tab === id);
    if (form) return fillForm(form, draft);
    const isThere = await chrome.tabs.get(id).then(
      () => true,
      () => false,
    );
    if (!isThere) break;
    await new Promise((done) => setTimeout(done, pause));
  }
  return 'stopped';
}
