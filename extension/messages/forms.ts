/**
 * From the web app as a page of the extension: which forms are open, put this draft into one of them, and which texts of
 * forms were lost by their pages.
 */
import * as z from 'zod/mini';
import { channel, given, nothing } from './channel.ts';
import { rescueId, type Filling, type RescueLine } from './panel.ts';
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

/** A text of a form that is not open any more. */
export interface LostText extends RescueLine {
  readonly origin: string;
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
    lost: { in: nothing, out: given<readonly LostText[]>() },
    /** Makes a draft of a lost text, with its files. */
    keepLost: { in: z.strictObject({ id: rescueId }), out: given<{ readonly draft: string }>() },
    dropLost: { in: z.strictObject({ id: rescueId }), out: nothing },
  },
});
