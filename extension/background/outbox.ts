/**
 * Sends what waits, and reads how sent tickets stand, while no page of ours is open. Alarms wake the worker as long as
 * there is something to do.
 */
import { alarm, oneRound } from '../../web/http/duty.ts';
import { followAlarm, followRound } from '../../web/http/follow.ts';
import { awake } from './awake.ts';

/** Wires the alarm; to be called at the top level, so that it wakes the worker. */
export function sendByAlarm(): void {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void round();
    if (name === followAlarm) void awake(followRound);
  });
  chrome.runtime.onStartup.addListener(() => void round());
  // Scripts in host pages need nothing of the storage, and tokens lie in it. Firefox has no such switch.
  void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

async function round(): Promise<void> {
  if (await awake(oneRound)) await chrome.alarms.create(alarm, { periodInMinutes: 1 });
  else await chrome.alarms.clear(alarm);
  // What has just been sent is followed from now on.
  await awake(followRound);
}
