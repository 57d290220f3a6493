/** The panel's picture of a tab, and telling it to every panel that shows this tab. */
import type { Standard } from './standard.ts';
import { askTab, Unanswered } from '../messages/channel.ts';
import { form as formChannel } from '../messages/form.ts';
import type { FormName, PanelState } from '../messages/panel.ts';
import type { Snapshot } from '../messages/parts.ts';
import { signs } from '../sites/index.ts';
import { guided, marksOf, openMusts } from './assess.ts';
import { reviewOf } from './detail.ts';
import { lacks } from './fit.ts';
import { askForm, frameOf, snapshotIn } from './frames.ts';
import {
  changeTab,
  isUnstored,
  readTab,
  withoutForm,
  withSnapshot,
  type Became,
  type FormState,
  type TabState,
} from './session.ts';
import { standard } from './standard.ts';

const nameOf = ({ snapshot }: FormState): FormName => ({
  key: snapshot.form,
  site: snapshot.site,
  target: snapshot.target,
  title: snapshot.ticket.title,
});

const sendingOf = ({ submit, canHold }: Snapshot): Pick<Snapshot, 'submit' | 'canHold'> => ({ submit, canHold });

/**
 * An outcome is told until the next ticket is begun; a refusal as long as its form stands. A form with the title of the
 * new ticket is there to change it: many pages show one at once.
 */
const isOf = ({ state, key, title }: Became, current: FormState | undefined): boolean => {
  if (!current) return true;
  const { form, ticket } = current.snapshot;
  if (state === 'rejected') return form === key;
  return ticket.title + ticket.body === '' || (title !== '' && ticket.title.trim() === title);
};
/** Many sites say on a page without the form what was wrong: the form that is opened then is a new one. */
const isKept = ({ became, attempt }: TabState, current: FormState | undefined): boolean =>
  became?.state === 'rejected' && attempt?.rescue !== undefined && attempt.rescue !== current?.rescue;
const becameOf = ({ state, title, number, link }: Became, isKept: boolean): NonNullable<PanelState['became']> => ({
  ...(isKept ? { kept: true as const } : {}),
  state,
  title,
  ...(number === undefined ? {} : { number }),
  ...(link === undefined ? {} : { link }),
});

/** @param unread what keeps the form from being read, if something does */
export function picture(tab: number, state: TabState, by: Standard, unread?: PanelState['trouble']): PanelState {
  const key = state.current ?? Object.keys(state.forms)[0];
  const trouble = unread ?? (key !== undefined && state.tooLong === key ? 'too-long' : undefined);
  const current = key === undefined ? undefined : state.forms[key];
  const guidance = current && guided(current, by);
  const musts = guidance ? openMusts(guidance.assessment) : 0;
  const { guide, language, dock, theme } = by;
  return {
    tab,
    turn: state.turn ?? 0,
    language,
    dock,
    theme,
    forms: Object.values(state.forms).map(nameOf),
    ...(current
      ? {
          form: {
            ...nameOf(current),
            ...sendingOf(current.snapshot),
            lacks: lacks(current.snapshot),
            since: current.since,
          },
        }
      : {}),
    ...(guidance ? { guided: guidance } : {}),
    ...(state.detail ? { review: reviewOf(state.detail, by) } : {}),
    ...(state.asked ? { asked: state.asked } : {}),
    ...(state.teaching ? { teaching: state.teaching } : {}),
    ...(state.remembered === undefined ? {} : { remembered: state.remembered }),
    ...(current?.undo ? { undo: true as const } : {}),
    ...(current?.leftOut?.length ? { leftOut: current.leftOut } : {}),
    ...(state.rescued && state.rescued.length > 0 ? { rescued: state.rescued } : {}),
    ...(current?.unsent ? { unsent: current.unsent } : {}),
    ...(state.held === key && key !== undefined && guide.submit !== 'advise'
      ? { question: { musts, mode: guide.submit } }
      : {}),
    ...(state.became && isOf(state.became, current) ? { became: becameOf(state.became, isKept(state, current)) } : {}),
    ...(state.last && !current
      ? { last: { title: state.last.state.snapshot.ticket.title, at: state.last.state.at, sent: state.last.sent } }
      : {}),
    ...(isUnstored(tab) ? { unstored: true as const } : {}),
    ...(trouble ? { trouble } : {}),
  };
}

/** Tells the panels; nobody may be listening. */
export async function tellPanels(tab: number, state: TabState, by: Standard): Promise<void> {
  const message = { channel: 'news', verb: 'state', data: { state: picture(tab, state, by) } };
  const told: Promise<unknown>[] = [chrome.runtime.sendMessage(message)];
  // In Firefox a frame of ours in a page hears what a content script hears, and nothing else.
  if (__TARGET__ === 'firefox') told.push(chrome.tabs.sendMessage(tab, message));
  await Promise.allSettled(told);
}

/** True when a frame shows the sign of a form but its part of ours has not come yet: it was loaded a moment ago. */
const isExpected = (tab: number, frame: number): Promise<boolean> =>
  chrome.scripting
    .executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: (sign: string) => Document.prototype.querySelector.call(document, sign) !== null,
      args: [signs],
    })
    .then(
      ([seen]) => seen?.result === true,
      () => false,
    );

type Trouble = NonNullable<PanelState['trouble']>;

/** Reads the forms of one frame; `undefined` while they are expected back. */
async function readFrame(tab: number, frame: number, had: boolean): Promise<readonly Snapshot[] | Trouble | undefined> {
  try {
    const { forms } = await askTab(tab, formChannel, 'read', {}, frame);
    return forms.map((snapshot) => snapshotIn(frame, snapshot));
  } catch (error) {
    if (error instanceof Unanswered && error.why === 'refused') return 'too-long';
    if (error instanceof Unanswered && error.why === 'failed') return 'unreadable';
    return had && (await isExpected(tab, frame)) ? undefined : [];
  }
}

/** Reads the forms of a tab anew from its page. What the page no longer has is gone; its last text stays at hand. */
export async function refresh(tab: number): Promise<{ state: TabState; trouble?: Trouble }> {
  const known = Object.keys((await readTab(tab)).forms);
  const frames = [...new Set([0, ...known.map(frameOf)])];
  const read = await Promise.all(
    frames.map(async (frame) => {
      const had = known.some((key) => frameOf(key) === frame);
      return { frame, found: await readFrame(tab, frame, had) };
    }),
  );
  const trouble = read.map(({ found }) => found).find((found) => typeof found === 'string');
  if (trouble !== undefined) return { state: await readTab(tab), trouble };
  const stays = new Set(read.filter(({ found }) => found === undefined).map(({ frame }) => frame));
  const found = read.flatMap(({ found: all }) => (typeof all === 'object' ? all : []));
  if (found.length === 0 && stays.size > 0) return { state: await readTab(tab) };
  const at = Date.now();
  const state = await changeTab(tab, (before) => {
    const here = found.map((snapshot) => snapshot.form);
    const gone = Object.keys(before.forms).filter((key) => !here.includes(key) && !stays.has(frameOf(key)));
    const without = gone.reduce((left, key) => withoutForm(left, key), before);
    return found.reduce((left, snapshot) => withSnapshot(left, snapshot, at), without);
  });
  return { state };
}

/** After something changed that the page cannot see: new marks for it, a new picture for the panels. */
export async function spread(tab: number, key: string, state: TabState): Promise<void> {
  const by = await standard();
  const current = state.forms[key];
  if (current) {
    const marks = marksOf(guided(current, by).assessment, current.snapshot.places, by, state);
    await askForm(tab, key, 'marks', { marks }).catch(() => undefined);
  }
  await tellPanels(tab, state, by);
}
