/**
 * What is known of a tab while it is open. It lies in `storage.session`, because the worker may sleep between any two
 * messages; nothing of it is written to disk, and pages cannot read it.
 */
import type { Snapshot } from '../messages/parts.ts';
import { frameOf } from './frames.ts';
import { forgetStored, readStored, storedTabs, writeStored } from './room.ts';
import type { FormState, TabState } from './tab-state.ts';

export type { Attempt, Became, Detail, FormState, TabState, Undo } from './tab-state.ts';

const empty = (origin = ''): TabState => ({ origin, forms: {} });

/** What the browser did not take, because its room for a session is used up: it lasts as long as this worker. */
const unstored = new Map<number, TabState>();
export const isUnstored = (tab: number): boolean => unstored.has(tab);

const stored = async (tab: number): Promise<TabState> => unstored.get(tab) ?? (await readStored(tab)) ?? empty();

export const allTabs = async (): Promise<readonly number[]> => [
  ...new Set([...(await storedTabs()), ...unstored.keys()]),
];

async function store(tab: number, before: TabState, after: TabState): Promise<void> {
  // What lay only with this worker is all new to the browser.
  if (await writeStored(tab, unstored.has(tab) ? undefined : before, after)) unstored.delete(tab);
  else unstored.set(tab, after);
}

/** Changes of one tab wait for each other; a sleeping worker has none that wait. */
const queues = new Map<number, Promise<unknown>>();

/** @returns the state with all changes that were begun before: a page may be faster than the store */
export async function readTab(tab: number): Promise<TabState> {
  await queues.get(tab);
  return stored(tab);
}

/** @returns the state after the change, once it is stored, or the browser has refused to store it */
export function changeTab(tab: number, change: (before: TabState) => TabState): Promise<TabState> {
  const turn = (queues.get(tab) ?? Promise.resolve()).then(async () => {
    const before = await stored(tab);
    const after = { ...change(before), turn: Math.max(Date.now(), (before.turn ?? 0) + 1) };
    await store(tab, before, after);
    return after;
  });
  const done = turn.catch(() => undefined);
  queues.set(tab, done);
  void done.then(() => queues.get(tab) === done && queues.delete(tab));
  return turn;
}

/** Changes one form of a tab, if it is there. */
export const changeForm = (tab: number, key: string, change: (before: FormState) => FormState): Promise<TabState> =>
  changeTab(tab, (state) => {
    const form = state.forms[key];
    return form ? { ...state, forms: { ...state.forms, [key]: change(form) } } : state;
  });

export function forgetTab(tab: number): Promise<void> {
  unstored.delete(tab);
  return forgetStored(tab);
}

const hasText = ({ snapshot: { ticket } }: FormState): boolean => ticket.title !== '' || ticket.body !== '';

/** What was typed after the last snapshot: the page may take a form away between two keys. */
export function withTexts(
  state: TabState,
  key: string,
  texts: { readonly title?: string | undefined; readonly body?: string | undefined },
): TabState {
  const form = state.forms[key];
  if (!form) return state;
  const { ticket: told } = form.snapshot;
  const ticket = { ...told, title: texts.title ?? told.title, body: texts.body ?? told.body };
  return { ...state, forms: { ...state.forms, [key]: { ...form, snapshot: { ...form.snapshot, ticket } } } };
}

/**
 * An attempt to send is on its way; from now on the form either goes, or was not taken.
 * @param url of the page or frame that the form stands in
 */
export function withSending(state: TabState, key: string, at: number, url = ''): TabState {
  const form = state.forms[key];
  if (!form) return state;
  const { site, target, ticket } = form.snapshot;
  const where = target === '' ? site : `${site}, ${target}`;
  return {
    ...state,
    forms: { ...state.forms, [key]: { ...form, at } },
    held: undefined,
    sending: key,
    attempt: { key, at, url, title: ticket.title.trim(), draft: form.draft, rescue: form.rescue, target: where },
    became: undefined,
  };
}

/** The page cancelled the attempt: unless a ticket shows up all the same, the form was not sent. */
export const withStopped = (state: TabState, key: string): TabState =>
  state.attempt?.key !== key ? state : { ...state, sending: undefined, attempt: { ...state.attempt, stopped: true } };

/** What was decided about a ticket ends with it: the next one begins anew. */
const decidedNothing = ({ snapshot, at }: FormState): FormState => ({
  snapshot: { ...snapshot, chosen: [] },
  closures: {},
  at,
  since: at,
});

const ended = (last: NonNullable<TabState['last']>): TabState['last'] =>
  last.sent ? { ...last, state: decidedNothing(last.state) } : last;

/**
 * A form that is gone: its text stays at hand until another one has taken its place.
 * @param comesBack the page was loaded anew and has such a form again: an attempt may have been refused
 */
export function withoutForm(state: TabState, key: string, comesBack = false): TabState {
  const { [key]: gone, ...forms } = state.forms;
  if (!gone) return state;
  const sent = state.sending === key;
  return {
    ...state,
    forms,
    current: state.current === key ? Object.keys(forms)[0] : state.current,
    held: state.held === key ? undefined : state.held,
    sending: sent ? undefined : state.sending,
    tooLong: state.tooLong === key ? undefined : state.tooLong,
    last: hasText(gone) ? { key, state: sent && !comesBack ? decidedNothing(gone) : gone, sent } : state.last,
  };
}

/**
 * The page was loaded: what is known of its forms so far belongs to the page before. A form that the new page has, too,
 * stays in the picture until it has told its text.
 * @param frame the frame that was loaded; with the top one all others are new, too
 */
export function loadedAnew(before: TabState, origin: string, keys: readonly string[], frame = 0): TabState {
  if (before.origin !== origin) return { ...empty(origin), open: false, fresh: keys };
  const isOfIt = (key: string): boolean => frame === 0 || frameOf(key) === frame;
  const gone = Object.keys(before.forms).filter((key) => isOfIt(key) && !keys.includes(key));
  const held = before.held !== undefined && isOfIt(before.held) ? undefined : before.held;
  const fresh = [...(before.fresh ?? []).filter((key) => !isOfIt(key)), ...keys];
  return { ...gone.reduce((state, key) => withoutForm(state, key), before), held, fresh };
}

const sameTexts = (a: Snapshot, b: Snapshot): boolean =>
  a.ticket.title === b.ticket.title && a.ticket.body === b.ticket.body;

/** The form showed this file before and does not now: somebody has taken it out again. */
const isTakenOut = (file: string, before: Snapshot | undefined, now: Snapshot): boolean => {
  const has = (snapshot: Snapshot | undefined): boolean =>
    snapshot?.ticket.attachments.some(({ name }) => name === file) ?? false;
  return has(before) && !has(now);
};

/**
 * Takes what a page tells of a form. Only a form that comes back with the very text it had, after a failed attempt or a
 * reload, keeps what was decided about it; any other text is another ticket.
 */
export function withSnapshot(told: TabState, snapshot: Snapshot, at: number): TabState {
  const key = snapshot.form;
  const isFresh = (told.fresh ?? []).includes(key);
  const stood = isFresh ? undefined : told.forms[key];
  const isEmptied = stood !== undefined && hasText(stood) && snapshot.ticket.title + snapshot.ticket.body === '';
  // A page that only empties its form after sending has taken the ticket, too.
  const isOver = isFresh || (isEmptied && told.sending === key);
  const before = isOver ? withoutForm(told, key, isFresh) : told;
  const back = before.last?.key === key && sameTexts(before.last.state.snapshot, snapshot) ? before.last : undefined;
  const earlier = before.forms[key] ?? back?.state;
  const { closures = {}, type, draft, since = at, unsent, undo, rescue, restoringUntil, leftOut } = earlier ?? {};
  const goesOn = before.sending === key && stood !== undefined && !sameTexts(stood.snapshot, snapshot);
  return {
    ...before,
    forms: {
      ...before.forms,
      [key]: {
        ...{ snapshot, closures, type, draft, at, since, unsent, undo, rescue, restoringUntil },
        leftOut: leftOut?.filter(({ name }) => !isTakenOut(name, earlier?.snapshot, snapshot)),
      },
    },
    current: told.current,
    fresh: (before.fresh ?? []).filter((fresh) => fresh !== key),
    sending: goesOn ? undefined : before.sending,
    tooLong: before.tooLong === key ? undefined : before.tooLong,
    last: back ? undefined : before.last && isFresh ? ended(before.last) : before.last,
  };
}
