/**
 * Port to the texts of forms that their pages have lost. Only the extension keeps any. Answers come from our own
 * background, and are looked at all the same: it may be another version than this page.
 */
import * as z from 'zod/mini';
import { countRescued } from '../../store/rescued.ts';

const lostText = z.object({
  id: z.string(),
  origin: z.string(),
  /** `Redmine, Helpdesk`. */
  target: z.string(),
  title: z.string(),
  /** When it was written last, in milliseconds since 1970. */
  at: z.number(),
  /** It was sent once, and nobody saw what became of it. */
  sent: z.boolean(),
  files: z.number(),
  /** Of these files: not seen to be taken by the page. */
  unseen: z.number(),
  /** Files that were not kept with it. */
  leftOut: z.array(z.object({ name: z.string() })),
});
export type LostText = z.infer<typeof lostText>;

/** The lost texts, the newest first; asked again by `live` whenever one is kept or goes. */
export async function lostTexts(): Promise<readonly LostText[]> {
  if ((await countRescued()) === 0) return [];
  const answer = z.safeParse(z.array(lostText), await ask('lost', {}).catch(() => []));
  return answer.success ? answer.data : [];
}

/** Makes a draft of a lost text, with its files. @throws Error when it is gone or there is no room for it */
export const keepLost = async (id: string): Promise<string> =>
  z.parse(z.object({ draft: z.string() }), await ask('keepLost', { id })).draft;

export const dropLost = async (id: string): Promise<void> => void (await ask('dropLost', { id }));

const reply = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), why: z.string() }),
]);

async function ask(verb: 'lost' | 'keepLost' | 'dropLost', data: object): Promise<unknown> {
  const answer = z.parse(reply, await chrome.runtime.sendMessage({ channel: 'forms', verb, data }));
  if (!answer.ok) throw new Error(answer.why);
  return answer.data;
}
