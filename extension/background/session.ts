/**
 * What is known of a tab while it is open. It lies in `storage.session`, because the worker may sleep between any two
 * messages; nothing of it is written to disk, and pages cannot read it.
 */
import type { Closures } from '../../core/assessment.ts';
import type { TicketType } from '../../core/ticket.ts';
import type { Snapshot } from '../messages/parts.ts';

export interface FormState {
  readonly snapshot: Snapshot;
  readonly closures: Closures;
  /** Chosen in the panel, where the form has no field for it. */
  readonly type?: TicketType | undefined;
  readonly at: number;
}
export interface TabState {
  readonly origin: string;
  readonly forms: Readonly<Record<string, FormState>>;
  /** The form the writer was in last. */
  readonly current?: string | undefined;
  /** The form whose attempt to send was held. */
  readonly held?: string | undefined;
  /** The page has just been loaded: an empty form is then a new one. */
  readonly fresh?: readonly string[];
  /** The last form that is no longer there. */
  readonly last?: { readonly key: string; readonly state: FormState; readonly sent: boolean } | undefined;
  /** The docked panel is open. */
  readonly open?: boolean;
}

const empty = (origin = ''): TabState => ({ origin, forms: {} });
const keyOf = (tab: number): string => `tab:${tab}`;

export async function readTab(tab: number): Promise<TabState> {
  const key = keyOf(tab);
  return ((await chrome.storage.session.get(key))[key] as TabState | undefined) ?? empty();
}

export async function allTabs(): Promise<readonly number[]> {
  const keys = Object.keys(await chrome.storage.session.get(null));
  return keys.filter((key) => key.startsWith('tab:')).map((key) => Number(key.slice(4)));
}

/** Changes of one tab wait for each other; a sleeping worker has none that wait. */
const queues = new Map<number, Promise<unknown>>();

/** @returns the state after the change, once it is stored */
export function changeTab(tab: number, change: (before: TabState) => TabState): Promise<TabState> {
  const turn = (queues.get(tab) ?? Promise.resolve()).then(async () => {
    const after = change(await readTab(tab));
    await chrome.storage.session.set({ [keyOf(tab)]: after });
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

export const forgetTab = (tab: number): Promise<void> => chrome.storage.session.remove(keyOf(tab));

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

/** A form that is gone: its text stays at hand until another one has taken its place. */
export function withoutForm(state: TabState, key: string, sent: boolean): TabState {
  const { [key]: gone, ...forms } = state.forms;
  if (!gone) return state;
  return {
    ...state,
    forms,
    current: state.current === key ? Object.keys(forms)[0] : state.current,
    held: state.held === key ? undefined : state.held,
    last: hasText(gone) ? { key, state: gone, sent } : state.last,
  };
}

/** The page was loaded: what is known of its forms so far belongs to the page before. */
export function loadedAnew(before: TabState, origin: string, keys: readonly string[]): TabState {
  if (before.origin !== origin) return { ...empty(origin), open: false, fresh: keys };
  const gone = Object.keys(before.forms).reduce((state, key) => withoutForm(state, key, false), before);
  return { ...gone, held: undefined, current: undefined, fresh: keys };
}

/** Takes what a page tells of a form. A form that comes back after a failed attempt keeps what was decided about it. */
export function withSnapshot(before: TabState, snapshot: Snapshot, at: number): TabState {
  const key = snapshot.form;
  const { title, body } = snapshot.ticket;
  const isNew = (before.fresh ?? []).includes(key) && title === '' && body === '';
  const earlier = before.forms[key] ?? (before.last?.key === key ? before.last.state : undefined);
  const { closures, type } = isNew || !earlier ? { closures: {}, type: undefined } : earlier;
  return {
    ...before,
    forms: { ...before.forms, [key]: { snapshot, closures, type, at } },
    fresh: (before.fresh ?? []).filter((fresh) => fresh !== key),
    last: before.last?.key === key && !isNew ? undefined : before.last,
  };
}
