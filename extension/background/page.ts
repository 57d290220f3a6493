/** Answers to the script in a page. It learns no more than the marks of its own form. */
import type { Place } from '../../core/ticket.ts';
import type { Handlers } from '../messages/channel.ts';
import type { page as pageChannel } from '../messages/page.ts';
import { findingAt, guided, marksOf } from './assess.ts';
import { takeShown, withoutDetail } from './shown.ts';
import { frameInFront, keyIn, snapshotIn } from './frames.ts';
import { lookForOutcome } from './outcome.ts';
import { keepFilePart, noteFileLeft, noteFileSeen, keepForm, keepLast } from './rescue.ts';
import type { From } from './router.ts';
import {
  changeTab,
  loadedAnew,
  withoutForm,
  withSending,
  withSnapshot,
  withStopped,
  withTexts,
  type FormState,
  type TabState,
} from './session.ts';
import { sitesFor } from './sites.ts';
import { rememberDock, standard, type Standard } from './standard.ts';
import { tellPanels } from './state.ts';
import { pointed, proposed, taughtHere } from './teach.ts';

const tabOf = (from: From): number => {
  if (from.tab === undefined) throw new RangeError('a page speaks from a tab');
  return from.tab;
};

/** The finding behind the mark that was pressed, so that the panel opens there. */
function askedAt({ current, forms }: TabState, place: Place | undefined, by: Standard): TabState['asked'] {
  const form = current === undefined ? undefined : forms[current];
  if (place === undefined || !form) return undefined;
  const finding = findingAt(guided(form, by).assessment, form.snapshot.places, place);
  return finding && { rule: finding.rule, at: Date.now() };
}

export const page: Handlers<typeof pageChannel, From> = {
  async found(_, from) {
    const target = { tabId: tabOf(from), frameIds: [from.frame] };
    await chrome.scripting.executeScript({ target, files: ['/host-page/page.js'] });
    return {};
  },
  sites: ({ hints, address }) => ({ sites: sitesFor(hints, address) }),
  async code(_, from) {
    const target = { tabId: tabOf(from), frameIds: [from.frame] };
    await chrome.scripting.executeScript({ target, files: ['/host-page/code-world.js'], world: 'MAIN' });
    return {};
  },
  async hello({ forms: own }, from) {
    const tab = tabOf(from);
    const forms = own.map((key) => keyIn(from.frame, key));
    const state = await changeTab(tab, (before) =>
      loadedAnew(withoutDetail(before, from.frame), from.origin, forms, from.frame),
    );
    const by = await standard();
    if (forms.length === 0) await tellPanels(tab, state, by);
    const { language, dock } = by;
    const here = forms.find((key) => key === state.current) ?? forms[0] ?? '';
    const before = (state.forms[here] ?? (state.last?.key === here ? state.last.state : undefined))?.snapshot;
    return {
      language,
      dock,
      open:
        (state.open ?? false) &&
        frameInFront({ current: state.current ?? (here || undefined), detail: state.left }) === from.frame,
      ...(before ? { before: { title: before.ticket.title, body: before.ticket.body, chosen: before.chosen } } : {}),
    };
  },
  async ticket(own, from) {
    const tab = tabOf(from);
    const snapshot = snapshotIn(from.frame, own);
    let earlier: TabState | undefined;
    const change = (before: TabState): TabState => {
      earlier = before;
      return { ...withSnapshot(before, snapshot, Date.now()), current: snapshot.form };
    };
    const [by, state] = await Promise.all([standard(), changeTab(tab, change)]);
    const form = state.forms[snapshot.form];
    if (!form) throw new RangeError('the form was just stored');
    void tellPanels(tab, state, by);
    if (earlier) void keepForm(tab, snapshot.form, earlier, state).catch(() => undefined);
    return marksOf(guided(form, by).assessment, snapshot.places, by, state);
  },
  async shown({ ticket }, from) {
    return takeShown(tabOf(from), from, ticket);
  },
  async tooLong({ form: own }, from) {
    const tab = tabOf(from);
    const form = keyIn(from.frame, own);
    const state = await changeTab(tab, (before) => ({ ...before, tooLong: form, current: form }));
    await tellPanels(tab, state, await standard());
    return {};
  },
  async sent({ form: own, last }, from) {
    const tab = tabOf(from);
    const form = keyIn(from.frame, own);
    const at = Date.now();
    const state = await changeTab(tab, (told) => withSending(withTexts(told, form, last), form, at, from.url));
    void keepLast(state.forms[form], state.origin, at).catch(() => undefined);
    await tellPanels(tab, state, await standard());
    return {};
  },
  async stopped({ form: own }, from) {
    const tab = tabOf(from);
    const state = await changeTab(tab, (before) => withStopped(before, keyIn(from.frame, own)));
    await tellPanels(tab, state, await standard());
    return {};
  },
  async drawn(_, from) {
    return { done: await lookForOutcome(tabOf(from), false, true) };
  },
  async gone({ form: own, last }, from) {
    const tab = tabOf(from);
    const form = keyIn(from.frame, own);
    let stood: FormState | undefined;
    const state = await changeTab(tab, (told) => {
      const before = withTexts(told, form, last);
      stood = told.sending === form ? undefined : before.forms[form];
      return withoutForm(before, form);
    });
    void keepLast(stood, state.origin).catch(() => undefined);
    await tellPanels(tab, state, await standard());
    await lookForOutcome(tab);
    return {};
  },
  taught: (_, from) => taughtHere(from),
  pointing: async () => ({ language: (await standard()).language }),
  async proposed({ proposal }, from) {
    await proposed(tabOf(from), from, proposal);
    return {};
  },
  async pointed({ picked }, from) {
    await pointed(tabOf(from), from, picked);
    return {};
  },
  async file({ form: own, ...part }, from) {
    await keepFilePart(tabOf(from), keyIn(from.frame, own), part);
    return {};
  },
  async fileLeft({ form: own, ...file }, from) {
    await noteFileLeft(tabOf(from), keyIn(from.frame, own), file);
    return {};
  },
  async fileSeen({ form: own, id }, from) {
    await noteFileSeen(tabOf(from), keyIn(from.frame, own), id);
    return {};
  },
  async held({ form: own }, from) {
    const tab = tabOf(from);
    const form = keyIn(from.frame, own);
    const state = await changeTab(tab, (before) => ({ ...before, held: form, current: form, open: true }));
    await tellPanels(tab, state, await standard());
    return {};
  },
  async dock({ dock, open, place }, from) {
    const tab = tabOf(from);
    if (dock) await rememberDock(dock);
    const by = await standard();
    const state = await changeTab(tab, (before) => ({ ...before, open, asked: askedAt(before, place, by) }));
    if (place !== undefined) await tellPanels(tab, state, by);
    return {};
  },
};
