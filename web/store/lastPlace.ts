/** The address somebody last passed a draft on to without a target. On this device alone; gone with everything else. */
import * as z from 'zod/mini';

const key = 'ticketklar.place';
const place = z.object({ address: z.string(), system: z.optional(z.string()), project: z.string() });
export type LastPlace = z.infer<typeof place>;

/** @returns undefined where there is none, or the browser keeps nothing */
export function lastPlace(): LastPlace | undefined {
  try {
    const read = z.safeParse(place, JSON.parse(localStorage.getItem(key) ?? 'null'));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

export function rememberPlace(last: LastPlace): void {
  try {
    localStorage.setItem(key, JSON.stringify(last));
  } catch {
    // A browser that keeps nothing: the address is typed again.
  }
}

export function forgetPlace(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
