/** From the toolbar: keep what is in front now, write about it later. */
import * as z from 'zod/mini';
import { channel, given } from './channel.ts';
import { tabId } from './parts.ts';

export const capture = channel({
  name: 'capture',
  from: ['own'],
  verbs: {
    /** @returns the id of the draft, and whether a picture of the page is with it */
    keep: { in: z.strictObject({ tab: tabId }), out: given<{ readonly draft: string; readonly picture: boolean }>() },
  },
});
