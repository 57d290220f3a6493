/**
 * Forms in frames. Every frame has a page part of its own that counts its forms from 0; for the tab a form in a frame is
 * called by its own key and the number of its frame: `servicenow:0@12`.
 */
import { askTab, type In, type Out, type VerbName } from '../messages/channel.ts';
import { form as formChannel } from '../messages/form.ts';
import type { Snapshot } from '../messages/parts.ts';
import type { TabState } from './tab-state.ts';

type Channel = typeof formChannel;
type AboutForm = { [K in VerbName<Channel>]: In<Channel, K> extends { form: string } ? K : never }[VerbName<Channel>];

export const keyIn = (frame: number, own: string): string => (frame === 0 ? own : `${own}@${frame}`);
export const frameOf = (key: string): number => Number(key.split('@')[1] ?? 0);
/** The frame that the panel belongs to: of the form that somebody is in, else of the ticket. */
export const frameInFront = ({ current, detail }: Pick<TabState, 'current' | 'detail'>): number =>
  current === undefined ? (detail?.frame ?? 0) : frameOf(current);
const ownKey = (key: string): string => key.split('@')[0] ?? key;

export const snapshotIn = (frame: number, snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  form: keyIn(frame, snapshot.form),
});

/** Asks the page part in the frame that the form stands in. @throws Unanswered as `askTab` does */
export const askForm = <K extends AboutForm>(
  tab: number,
  key: string,
  verb: K,
  data: Omit<In<Channel, K>, 'form'>,
): Promise<Out<Channel, K>> =>
  askTab(tab, formChannel, verb, { ...data, form: ownKey(key) } as unknown as In<Channel, K>, frameOf(key));

/** Tells all page parts of a tab; nobody may be listening. */
export const tellFrames = async <K extends VerbName<Channel>>(
  tab: number,
  verb: K,
  data: In<Channel, K>,
): Promise<void> => {
  await chrome.tabs.sendMessage(tab, { channel: formChannel.name, verb, data }).catch(() => undefined);
};
