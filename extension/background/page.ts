/** Answers to the script in a page. It learns no more than the marks of its own form. */
import type { FieldName } from '../../core/ticket.ts';
import type { Handlers } from '../messages/channel.ts';
import type { page as pageChannel } from '../messages/page.ts';
import { guided, marksOf } from './assess.ts';
import type { From } from './router.ts';
import { changeTab, loadedAnew, withoutForm, withSnapshot, withTexts } from './session.ts';
import { rememberDock, standard } from './standard.ts';
import { tellPanels } from './state.ts';

const tabOf = (from: From): number => {
  if (from.tab === undefined) throw new RangeError('a page speaks from a tab');
  return from.tab;
};

export const page: Handlers<typeof pageChannel, From> = {
  async found(_, from) {
    await chrome.scripting.executeScript({ target: { tabId: tabOf(from) }, files: ['/host-page/page.js'] });
    return {};
  },
  async hello({ forms }, from) {
    const tab = tabOf(from);
    const state = await changeTab(tab, (before) => loadedAnew(before, from.origin, forms));
    const { language, dock } = await standard();
    const chosen: readonly FieldName[] = state.last?.state.snapshot.chosen ?? [];
    return { language, dock, open: state.open ?? false, chosen };
  },
  async ticket(snapshot, from) {
    const tab = tabOf(from);
    const [by, state] = await Promise.all([
      standard(),
      changeTab(tab, (before) => ({ ...withSnapshot(before, snapshot, Date.now()), current: snapshot.form })),
    ]);
    const form = state.forms[snapshot.form];
    if (!form) throw new RangeError('the form was just stored');
    void tellPanels(tab, state, by);
    return marksOf(guided(form, by).assessment, snapshot.places, by);
  },
  async gone({ form, sent, last }, from) {
    const tab = tabOf(from);
    const state = await changeTab(tab, (told) => {
      const before = withTexts(told, form, last);
      return sent && before.forms[form]
        ? { ...before, held: undefined, last: { key: form, state: before.forms[form], sent } }
        : withoutForm(before, form, sent);
    });
    await tellPanels(tab, state, await standard());
    return {};
  },
  async held({ form }, from) {
    const tab = tabOf(from);
    const state = await changeTab(tab, (before) => ({ ...before, held: form, current: form, open: true }));
    await tellPanels(tab, state, await standard());
    return {};
  },
  async dock({ dock, open }, from) {
    await changeTab(tabOf(from), (before) => ({ ...before, open }));
    if (dock) await rememberDock(dock);
    return {};
  },
};
