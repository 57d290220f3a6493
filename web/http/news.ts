/** What tabs, windows and the background tell one another about the outbox. Nothing of a ticket is in it. */
import * as z from 'zod/mini';

const step = z.object({ step: z.enum(['uploading', 'posting', 'created', 'attaching']), file: z.optional(z.number()) });

const news = z.discriminatedUnion('kind', [
  /** Something may be due: whoever is on duty looks. */
  z.object({ kind: z.literal('look') }),
  /** Whoever works on this item stops. */
  z.object({ kind: z.literal('cancel'), id: z.string() }),
  /** How far an item is. */
  z.object({ kind: z.literal('step'), id: z.string(), step }),
]);
export type News = z.infer<typeof news>;

const name = 'ticketklar.outbox';

export function tell(message: News): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(message);
  channel.close();
}

export function hear(heard: (message: News) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = z.safeParse(news, data);
    if (read.success) heard(read.data);
  };
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
