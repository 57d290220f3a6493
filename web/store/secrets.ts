/**
 * How to sign in to a target. Never in the database, so in no backup, archive or hand-over. In the extension it lies in
 * `storage.local`, which only the extension's own pages may read; in the web app in `sessionStorage`, and in
 * `localStorage` only where the person wants that. Chromium shares `storage.local` between private windows and the others
 * (developer.chrome.com, manifest "incognito"): what is typed in a private one lies in the memory of the session.
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

const inExtension = (): boolean => __TARGET__ !== 'web';
/** Whether this is an extension's page in a private window of Chromium. */
export const isPrivate = (): boolean => inExtension() && chrome.extension?.inIncognitoContext;
const ofExtension = (): chrome.storage.StorageArea => (isPrivate() ? chrome.storage.session : chrome.storage.local);
const prefix = (): string => (isPrivate() ? 'ticketklar.private.secret.' : 'ticketklar.secret.');
const keyOf = (target: string): string => prefix() + target;

/** One after the other for each target, whoever asks; pages without a secure address have no locks, and one tab. */
const alone = <T>(target: string, act: () => Promise<T>): Promise<T> => {
  const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
  return locks ? locks.request(`ticketklar.keeping.${target}`, act) : act();
};

/** `session` ends with this tab, `device` stays; the extension always keeps it on the device. */
export type Keeping = 'session' | 'device';

export const keepSecret = (target: string, value: Secret, keeping: Keeping): Promise<void> =>
  alone(target, () => write(target, value, keeping));

/**
 * Puts another sign-in in the place of one, unless somebody has changed or forgotten that meanwhile.
 * @returns whether it was put there
 */
export const replaceSecret = (target: string, before: Secret, after: Secret): Promise<boolean> =>
  alone(target, async () => {
    if (JSON.stringify(await secretOf(target)) !== JSON.stringify(before)) return false;
    await write(target, after, 'device');
    return true;
  });

async function write(target: string, value: Secret, keeping: Keeping): Promise<void> {
  if (inExtension()) return ofExtension().set({ [keyOf(target)]: value });
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
  if (inExtension()) return (await ofExtension().get(key))[key];
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

/** @returns what was forgotten */
export const forgetSecret = (target: string): Promise<Secret | undefined> =>
  alone(target, async () => {
    const gone = await secretOf(target);
    if (inExtension()) await ofExtension().remove(keyOf(target));
    else for (const storage of [sessionStorage, localStorage]) storage.removeItem(keyOf(target));
    return gone;
  });

/** Forgets the sign-ins of a private window; the others, and the settings, belong to the windows that are none. */
export async function forgetPrivateSecrets(): Promise<void> {
  const { session } = chrome.storage;
  await session.remove(Object.keys(await session.get(null)).filter((key) => key.startsWith(prefix())));
}
