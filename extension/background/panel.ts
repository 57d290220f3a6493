/** Answers to the panel. */
import type { Closures } from '../../core/assessment.ts';
import { listDrafts } from '../../web/store/drafts.ts';
import { askTab, Unanswered, type Handlers } from '../messages/channel.ts';
import { form as formChannel } from '../messages/form.ts';
import type { panel as panelChannel } from '../messages/panel.ts';
import { guided } from './assess.ts';
import { lookForTicket } from './shown.ts';
import { checkPage } from './fit.ts';
import { fileChunk } from './files.ts';
import { askForm, frameInFront, tellFrames } from './frames.ts';
import { keepText } from './keep.ts';
import { knownLike } from './known.ts';
import { formOf, tabOf } from './of.ts';
import { putAnswer, putDraft, putField, putReason, putSkeleton } from './put.ts';
import { dismissRescued, draftOfRescued, restoreRescued } from './rescue.ts';
import { review } from './review.ts';
import type { From } from './router.ts';
import { changeForm, changeTab, readTab } from './session.ts';
import { beginPointing, beginTeaching, endPointing, endTeaching, keepTeaching, mean } from './teach.ts';
import { takeBack } from './undo.ts';
import { rememberDock, standard } from './standard.ts';
import { picture, refresh, spread, tellPanels } from './state.ts';
import { wantedBy } from './wanted.ts';

const newestDrafts = 50;

export const panel: Handlers<typeof panelChannel, From> = {
  ...review,
  async state(of, from) {
    const tab = tabOf(of, from);
    if (from.speaker === 'docked') await tellFrames(tab, 'alive', {});
    await lookForTicket(tab);
    const { state, trouble } = await refresh(tab);
    const chosen =
      of.form !== undefined && state.forms[of.form]
        ? await changeTab(tab, (before) => ({ ...before, current: of.form }))
        : state;
    return picture(tab, chosen, await standard(), trouble);
  },
  async go({ place, rule = '', ...of }, from) {
    const [tab, form] = [tabOf(of, from), formOf(of)];
    const snapshot = (await readTab(tab)).forms[form]?.snapshot;
    const label = snapshot && wantedBy(rule, snapshot)?.label;
    return askForm(tab, form, 'focus', { place, ...(label === undefined ? {} : { label }) });
  },
  check: (of, from) => checkPage(tabOf(of, from), formOf(of)),
  answer: ({ rule, lines, ...of }, from) => putAnswer(tabOf(of, from), formOf(of), rule, lines),
  known: async (of, from) => ({ known: await knownLike(tabOf(of, from), formOf(of)) }),
  skeleton: ({ rule, ...of }, from) => putSkeleton(tabOf(of, from), formOf(of), rule),
  field: ({ name, value, ...of }, from) => putField(tabOf(of, from), formOf(of), name, value),
  async unsent({ unsent, ...of }, from) {
    await changeForm(tabOf(of, from), formOf(of), (before) => ({ ...before, unsent }));
    return {};
  },
  async type({ type, ...of }, from) {
    const [tab, form] = [tabOf(of, from), formOf(of)];
    const { result } = await askForm(tab, form, 'type', { type });
    const byHand = result === 'written' || result === 'unchanged' ? undefined : type;
    await changeForm(tab, form, (before) => ({ ...before, type: byHand }));
    await spread(tab, form, (await refresh(tab)).state);
    return {};
  },
  async close({ rule, closure, ...of }, from) {
    const [tab, form] = [tabOf(of, from), formOf(of)];
    const state = await changeForm(tab, form, (before) => {
      const { [rule]: _, ...closures } = before.closures;
      return { ...before, closures: closure ? { ...closures, [rule]: closure } : closures };
    });
    if (closure?.how === 'unknown') await putReason(tab, form, [rule], closure.because);
    await spread(tab, form, closure?.how === 'unknown' ? (await refresh(tab)).state : state);
    return {};
  },
  async decide({ how, because, ...of }, from) {
    const [tab, form] = [tabOf(of, from), formOf(of)];
    if (because !== undefined) await closeAll(tab, form, because);
    await changeTab(tab, (before) => ({ ...before, held: undefined }));
    const { guide } = await standard();
    const allowed = how === 'send' && (guide.submit !== 'hold' || because !== undefined);
    await askForm(tab, form, 'release', { how: allowed ? 'send' : 'fix' });
    await spread(tab, form, (await refresh(tab)).state);
    return {};
  },
  async drafts() {
    const drafts = await listDrafts({ limit: newestDrafts });
    return drafts
      .filter((d) => d.state !== 'sent')
      .map(({ id, title, changedAt }) => ({ id, title, changed: changedAt }));
  },
  async keep(of, from) {
    const { state } = await refresh(tabOf(of, from));
    const form = of.form === undefined ? state.last?.state : state.forms[of.form];
    const kept = await keepText(form);
    if (!kept) throw new Unanswered('gone', 'text');
    return kept;
  },
  fill: ({ draft, ...of }, from) => putDraft(tabOf(of, from), formOf(of), draft),
  restore: ({ id, ...of }, from) => restoreRescued(tabOf(of, from), formOf(of), id),
  async rescued({ id, how, ...of }, from) {
    tabOf(of, from);
    await (how === 'draft' ? draftOfRescued(id) : dismissRescued(id));
    return {};
  },
  async teach({ how, ...of }, from) {
    const tab = tabOf(of, from);
    const acts = {
      start: beginTeaching,
      point: beginPointing,
      rest: endPointing,
      save: keepTeaching,
      stop: endTeaching,
    };
    await acts[how](tab);
    return {};
  },
  async mean({ place, ...of }, from) {
    await mean(tabOf(of, from), place);
    return {};
  },
  undo: (of, from) => takeBack(tabOf(of, from), formOf(of)),
  file: ({ id, from }) => fileChunk(id, from),
  async dock({ dock, ...of }, from) {
    const tab = tabOf(of, from);
    await rememberDock(dock);
    await tellFrames(tab, 'dock', { dock });
    await tellPanels(tab, await readTab(tab), await standard());
    return {};
  },
  async hide(of, from) {
    const tab = tabOf(of, from);
    await changeTab(tab, (before) => ({ ...before, open: false }));
    await tellFrames(tab, 'panel', { open: false });
    return {};
  },
  async show(of, from) {
    const tab = tabOf(of, from);
    const { open } = await askTab(tab, formChannel, 'panel', { open: true }, frameInFront(await readTab(tab)));
    await changeTab(tab, (before) => ({ ...before, open }));
    return {};
  },
  async open({ what }) {
    const at = what === 'drafts' ? '' : what;
    await chrome.tabs.create({ url: chrome.runtime.getURL(`web/index.html#/${at}`) });
    return {};
  },
};

/** Under *hold* a written reason stands for every open must: each says that it is not known, and why. */
async function closeAll(tab: number, key: string, because: string): Promise<void> {
  const by = await standard();
  const form = (await readTab(tab)).forms[key];
  if (!form) return;
  const musts = guided(form, by).assessment.findings.filter((f) => f.severity === 'must');
  const closures: Closures = Object.fromEntries(musts.map((f) => [f.rule, { how: 'unknown', because } as const]));
  await changeForm(tab, key, (before) => ({ ...before, closures: { ...before.closures, ...closures } }));
  await putReason(
    tab,
    key,
    musts.map((f) => f.rule),
    because,
  );
}
