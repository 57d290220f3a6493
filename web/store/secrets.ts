/**
 * How to sign in to a target. Never in the database, so in no backup, archive or hand-over. In the extension it lies in
 * `storage.local`, which only the extension's own pages may read; in the web app in `sessionStorage`, and in
 * `localStorage` only where the person wants that.
 */
import * as z from 'zod/mini';
import type { Secret } from '../../core/systems/sign-in.ts';

const secret = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('token'), token: z.string() }),
  z.object({ kind: z.literal('basic'), user: z.string(), secret: z.string() }),
  z.object({ kind: z.literal('session') }),
  z.object({
    ...{ kind: z.literal('oauth'), access: z.string(), refresh: z.optional(z.string()) },
    renewAt: z.optional(z.number()),
    application: z.optional(z.object({ client: z.string(), tenant: z.optional(z.string()) })),
  }),
]);

const prefix = 'ticketklar.secret.';
const keyOf = (target: string): string => prefix + target;
const inExtension = (): boolean => __TARGET__ !== 'web';

/** `session` ends with this tab, `device` stays; the extension always keeps it on the device. */
export type Keeping = 'session' | 'device';

export async function keepSecret(target: string, value: Secret, keeping: Keeping): Promise<void> {
  if (inExtension()) return chrome.storage.local.set({ [keyOf(target)]: value });
  const [keeps, forgets] = keeping === 'device' ? [localStorage, sessionStorage] : [sessionStorage, localStorage];
  forgets.removeItem(keyOf(target));
  keeps.setItem(keyOf(target), JSON.stringify(value));
}

/** @returns undefined when there is none, or none that can be read */
export async function secretOf(target: string): Promise<Secret | undefined> {
  const read = z.safeParse(secret, await stored(keyOf(target)));
  return read.success ? read.data : undefined;
}

async function stored(key: string): Promise<unknown> {
  if (inExtension()) return (await chrome.storage.local.get(key))[key];
  const text = sessionStorage.getItem(key) ?? localStorage.getItem(key);
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where it is kept; undefined when there is none. */
export const keepingOf = (target: string): Keeping | undefined =>
  inExtension() || localStorage.getItem(keyOf(target)) !== null
    ? 'device'
    : sessionStorage.getItem(keyOf(target)) !== null
      ? 'session'
      : undefined;

export async function forgetSecret(target: string): Promise<void> {
  if (inExtension()) return chrome.storage.local.remove(keyOf(target));
  sessionStorage.removeItem(keyOf(target));
  localStorage.removeItem(keyOf(target));
}

export async function forgetAllSecrets(): Promise<void> {
  const own = (key: string): boolean => key.startsWith(prefix);
  if (inExtension()) return chrome.storage.local.remove(Object.keys(await chrome.storage.local.get(null)).filter(own));
  for (const storage of [sessionStorage, localStorage])
    for (const key of Object.keys(storage).filter(own)) storage.removeItem(key);
}
