/**
 * Hybrid clocks. A stamp says when a value was written and on which device; stamps of one device only grow, also when
 * its clock is set back, and two stamps are never equal. Team synchronisation can order changes by them.
 */

/** `<15 digits of milliseconds since 1970>@<device>`: compared as text. */
export type Stamp = string;

/** What a copy of a draft has taken in: by device the time of its last known stamp. */
export type Seen = Readonly<Record<string, number>>;

export const stampOf = (at: number, device: string): Stamp => `${String(at).padStart(15, '0')}@${device}`;

export const timeOf = (stamp: Stamp): number => Number(stamp.slice(0, 15));

export const deviceOf = (stamp: Stamp): string => stamp.slice(16);

/** True when a copy that has seen so much has taken in what the stamp stands for. */
export const knows = (seen: Seen, stamp: Stamp): boolean => (seen[deviceOf(stamp)] ?? 0) >= timeOf(stamp);

/** Everything that either copy has taken in. */
export function joinedSeen(one: Seen, other: Seen): Seen {
  const joined: Record<string, number> = { ...one };
  for (const [device, at] of Object.entries(other)) joined[device] = Math.max(joined[device] ?? 0, at);
  return joined;
}

export const withStamp = (seen: Seen, stamp: Stamp): Seen => joinedSeen(seen, { [deviceOf(stamp)]: timeOf(stamp) });
