/**
 * Where the state of a tab lies. What a system told of a ticket is by far the most of it, and can be asked for again: it
 * lies beside the rest, and the oldest goes first where the browser's room for a session is used up.
 */
import type { Told } from '../../core/complete.ts';
import type { OwnRecord, TabState } from './tab-state.ts';

const keyOf = (tab: number): string => `tab:${tab}`;
const toldKeyOf = (tab: number): string => `told:${tab}`;

interface StoredTold {
  readonly at: number;
  readonly told: Told;
}
interface StoredRecord extends OwnRecord {
  readonly isBeside?: true;
}

const recordOf = (state: TabState | undefined): OwnRecord | undefined => state?.detail?.record;
const withRecord = (state: TabState, record: StoredRecord | undefined): TabState =>
  state.detail ? { ...state, detail: { ...state.detail, record } } : state;

/** @returns what was told only where it still lies there: without it, a record is to be asked for anew */
export async function readStored(tab: number): Promise<TabState | undefined> {
  const stored = await chrome.storage.session.get([keyOf(tab), toldKeyOf(tab)]);
  const state = stored[keyOf(tab)] as TabState | undefined;
  const beside = stored[toldKeyOf(tab)] as StoredTold | undefined;
  const record = recordOf(state) as StoredRecord | undefined;
  if (!state || !record?.isBeside) return state;
  const { isBeside: _, ...rest } = record;
  return withRecord(state, beside?.at === rest.at ? { ...rest, told: beside.told } : undefined);
}

/** The tabs of which something told lies there, the oldest first. */
async function oldestTold(): Promise<string[]> {
  const all = Object.entries(await chrome.storage.session.get<Record<string, StoredTold>>(null));
  const told = all.filter(([key]) => key.startsWith('told:'));
  return told.toSorted(([, a], [, b]) => a.at - b.at).map(([key]) => key);
}

/**
 * @param before as it lay there
 * @returns false where the browser does not take it, also after what was told of other tabs has made room
 */
export async function writeStored(tab: number, before: TabState | undefined, after: TabState): Promise<boolean> {
  const record = recordOf(after);
  const isNew = record?.told !== undefined && record.told !== recordOf(before)?.told;
  const values = {
    [keyOf(tab)]:
      record?.told === undefined ? after : withRecord(after, { ...record, told: undefined, isBeside: true }),
    ...(isNew ? { [toldKeyOf(tab)]: { at: record.at, told: record.told } satisfies StoredTold } : {}),
  };
  if (record?.told === undefined && recordOf(before)?.told !== undefined)
    await chrome.storage.session.remove(toldKeyOf(tab));
  if (await isTaken(values)) return true;
  for (const oldest of await oldestTold()) {
    if (oldest === toldKeyOf(tab)) continue;
    await chrome.storage.session.remove(oldest);
    if (await isTaken(values)) return true;
  }
  return false;
}
const isTaken = (values: Record<string, unknown>): Promise<boolean> =>
  chrome.storage.session.set(values).then(
    () => true,
    () => false,
  );

export async function storedTabs(): Promise<readonly number[]> {
  const keys = Object.keys(await chrome.storage.session.get(null));
  return keys.filter((key) => key.startsWith('tab:')).map((key) => Number(key.slice(4)));
}

export const forgetStored = (tab: number): Promise<void> => chrome.storage.session.remove([keyOf(tab), toldKeyOf(tab)]);
