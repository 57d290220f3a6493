/**
 * What every message between our parts looks like. A channel is a closed list of verbs; each verb's schema is its
 * type. What is not in the list, or carries a key more than the schema, is refused and never answered in detail.
 */
import * as z from 'zod/mini';

/**
 * Who may speak on a channel, as the browser tells: `page` our script in a host page, `docked` the panel in a frame of
 * a host page, `own` a page of ours that stands for itself, `background` the worker.
 */
export type Speaker = 'page' | 'docked' | 'own' | 'background';

export interface Verb {
  readonly in: z.ZodMiniType;
  readonly out: z.ZodMiniType;
}
export interface Channel<V extends Readonly<Record<string, Verb>> = Readonly<Record<string, Verb>>> {
  readonly name: string;
  readonly from: readonly Speaker[];
  readonly verbs: V;
}

export const channel = <const V extends Readonly<Record<string, Verb>>>(c: Channel<V>): Channel<V> => c;

/** A reply of the background to a part of ours: its type is known, there is nothing to distrust. */
export const given = <T>() => z.custom<T>();
export const nothing = z.strictObject({});

export const envelope = z.strictObject({
  channel: z.string().check(z.maxLength(32)),
  verb: z.string().check(z.maxLength(32)),
  data: z.unknown(),
});
export type Envelope = z.infer<typeof envelope>;

/** `refused` not for this sender or not of this shape · `failed` an error of ours · `gone` what it was about is no more. */
export type Reply = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly why: Trouble };
export type Trouble = 'refused' | 'failed' | 'gone';

/** Nobody answered as they should: the worker was updated, the form is gone, the message was refused. */
export class Unanswered extends Error {
  constructor(
    readonly why: Trouble,
    about: string,
  ) {
    super(`${about}: ${why}`);
  }
}

type Sender = Pick<chrome.runtime.MessageSender, 'id' | 'url' | 'origin' | 'tab'>;

/**
 * True for a message of the background: of our extension, from no tab (a script in a page always has one), and from an
 * address of ours where the browser names one. Our pages are no background: popup and side panel have no tab either.
 * @param own address of our extension, as `runtime.getURL('')` gives it
 */
export function isBackground(sender: Sender, id: string, own: string): boolean {
  const isOwn = (address: string | undefined): boolean =>
    address === undefined || `${address}/`.startsWith(own) || address.startsWith(own);
  const isPage = sender.url?.includes('/index.html') ?? false;
  return sender.id === id && sender.tab === undefined && !isPage && isOwn(sender.url) && isOwn(sender.origin);
}

type Verbs<C> = C extends Channel<infer V> ? V : never;
export type VerbName<C> = keyof Verbs<C> & string;
export type In<C, K extends VerbName<C>> = z.infer<Verbs<C>[K]['in']>;
export type Out<C, K extends VerbName<C>> = z.infer<Verbs<C>[K]['out']>;

const replySchema = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), why: z.enum(['refused', 'failed', 'gone']) }),
]);

function opened<C extends Channel, K extends VerbName<C>>(c: C, verb: K, raw: unknown): Out<C, K> {
  const about = `${c.name} ${verb}`;
  const reply = replySchema.safeParse(raw);
  if (!reply.success) throw new Unanswered('gone', about);
  if (!reply.data.ok) throw new Unanswered(reply.data.why, about);
  const out = c.verbs[verb]?.out.safeParse(reply.data.data);
  if (!out?.success) throw new Unanswered('refused', about);
  return out.data as Out<C, K>;
}

/**
 * Asks the background.
 * @throws Unanswered when it refuses, fails or is no longer ours
 */
export async function ask<C extends Channel, K extends VerbName<C>>(c: C, verb: K, data: In<C, K>): Promise<Out<C, K>> {
  const raw: unknown = await chrome.runtime.sendMessage({ channel: c.name, verb, data }).catch(() => undefined);
  return opened(c, verb, raw);
}

/**
 * Asks our script in one frame of a tab, the top one where none is named.
 * @throws Unanswered when there is none, or its answer has not the agreed shape
 */
export async function askTab<C extends Channel, K extends VerbName<C>>(
  tab: number,
  c: C,
  verb: K,
  data: In<C, K>,
  frame = 0,
): Promise<Out<C, K>> {
  const raw: unknown = await chrome.tabs
    .sendMessage(tab, { channel: c.name, verb, data }, { frameId: frame })
    .catch(() => undefined);
  return opened(c, verb, raw);
}

export type Handlers<C extends Channel, From> = {
  readonly [K in VerbName<C>]: (data: In<C, K>, from: From) => Promise<Out<C, K>> | Out<C, K>;
};

/**
 * Answers one message of a channel whose sender was already found to be allowed.
 * @returns a reply, also when the data is refused or the handler throws
 */
export async function answer<C extends Channel, From>(
  c: C,
  handlers: Handlers<C, From>,
  message: Envelope,
  from: From,
): Promise<Reply> {
  const verb = Object.hasOwn(c.verbs, message.verb) ? c.verbs[message.verb] : undefined;
  const data = verb?.in.safeParse(message.data);
  if (!verb || !data?.success) return { ok: false, why: 'refused' };
  try {
    const handler = handlers[message.verb as VerbName<C>] as (data: unknown, from: From) => unknown;
    return { ok: true, data: await handler(data.data, from) };
  } catch (error) {
    return { ok: false, why: error instanceof Unanswered ? error.why : 'failed' };
  }
}
