/** From the web app as a page of the extension: which forms are open, and put this draft into one of them. */
import * as z from 'zod/mini';
import { channel, given } from './channel.ts';
import { nothing } from './channel.ts';
import type { Filling } from './panel.ts';
import { draftId, tabFormKey, tabId } from './parts.ts';

export interface OpenForm {
  readonly tab: number;
  readonly form: string;
  /** `Redmine`. */
  readonly site: string;
  /** Project or queue; may be empty. */
  readonly target: string;
  /** What stands in the title of the form now. */
  readonly title: string;
}

export const forms = channel({
  name: 'forms',
  from: ['own'],
  verbs: {
    list: { in: nothing, out: given<readonly OpenForm[]>() },
    /** Each field is written and read back; text that stood there before is kept as a draft, whose id is `kept`. */
    fill: {
      in: z.strictObject({ tab: tabId, form: tabFormKey, draft: draftId }),
      out: given<Filling>(),
    },
  },
});
