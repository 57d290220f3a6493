/**
 * Port to the open forms of ticket systems. Only the extension knows any; the web app has none. Answers come from our
 * own background, and are looked at all the same: it may be another version than this page.
 */
import * as z from 'zod/mini';

const openForm = z.object({
  tab: z.number(),
  form: z.string(),
  site: z.string(),
  target: z.string(),
  title: z.string(),
});
export type OpenForm = z.infer<typeof openForm>;

const filled = z.object({
  results: z.array(z.object({ place: z.string(), result: z.string(), text: z.optional(z.string()) })),
  kept: z.optional(z.string()),
  /** What stood in the form could not be kept as a draft, so nothing was written. */
  notKept: z.optional(z.unknown()),
});
export type Filled = z.infer<typeof filled>;

/** The forms that are open in granted tabs. Empty in the web app and when the background does not answer. */
export async function openForms(): Promise<readonly OpenForm[]> {
  if (__TARGET__ === 'web') return [];
  const answer = z.safeParse(z.array(openForm), await ask('list', {}).catch(() => []));
  return answer.success ? answer.data : [];
}

/**
 * Writes a saved draft into a form; each field is read back.
 * @throws Error when the form is gone, the background refuses, or what stands in the form could not be kept first
 */
export async function fillForm({ tab, form }: OpenForm, draft: string): Promise<Filled> {
  const answer = z.parse(filled, await ask('fill', { tab, form, draft }));
  if (answer.notKept !== undefined) throw new Error('not kept');
  return answer;
}

const reply = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), why: z.string() }),
]);

async function ask(verb: 'list' | 'fill', data: object): Promise<unknown> {
  const answer = z.parse(reply, await chrome.runtime.sendMessage({ channel: 'forms', verb, data }));
  if (!answer.ok) throw new Error(answer.why);
  return answer.data;
}
