/** Waiting until a site has drawn anew what depends on a field. */
import type { Place } from '../../core/ticket.ts';
import type { Form } from './form.ts';
import { find } from './safe-dom.ts';
import { isSeen, seekAll } from './seek.ts';
import { until } from './until.ts';

/** Milliseconds without a change after which the area counts as drawn. */
const rest = 120;
/** Milliseconds in which a form of which nothing is known must have begun to be drawn anew. */
const glance = 150;

/**
 * Waits until the site has replaced what it replaces after this field: something was drawn and then nothing for
 * 120 ms, and nothing shows that it still works. A site that draws nothing within the patience goes on as it is; so
 * does, after a glance, a form of which nobody has said what it draws anew.
 */
export async function settled(form: Form, place: Place | 'type', patience = 4_000): Promise<void> {
  const reload = form.of.reloads?.find(({ after }) => (after as readonly string[]).includes(place));
  const isText = place === 'title' || place === 'body';
  if (!reload && (form.of.reloads || isText)) return;
  const area = (reload && find(form.root, reload.area)) ?? form.root;
  await new Promise<void>((done) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const over = (): void => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(enough);
      done();
    };
    const observer = new MutationObserver(() => {
      if (!reload && quiet === undefined) {
        clearTimeout(enough);
        enough = setTimeout(over, patience);
      }
      clearTimeout(quiet);
      quiet = setTimeout(over, rest);
    });
    let enough = setTimeout(over, reload ? patience : glance);
    observer.observe(area, { childList: true, subtree: true });
  });
  const busy = reload?.busy;
  if (busy !== undefined) await until(() => !seekAll(document, busy).some(isSeen), patience);
}
