/** What the panel gets for an answer, beside its picture of the tab. */
import type { Sure } from '../../core/sure.ts';
import type { FailureKind } from '../../web/store/failure.ts';
import type { FoundField, PartResult } from './form.ts';

export interface DraftLine {
  readonly id: string;
  readonly title: string;
  readonly changed: number;
}
/** A file of a draft that the form did not take. */
export interface LeftFile {
  readonly id: string;
  readonly name: string;
}
/** A part of such a file; `next` where the next one begins, in bytes. */
export interface FileChunk {
  readonly kind: string;
  /** Base64. */
  readonly data: string;
  readonly next?: number;
}
export type Filled = readonly (Omit<PartResult, 'result'> & {
  /**
   * `inText`: the form has no such field, the detail stands in its description · `byHand`: files, for people to attach ·
   * `partly`: some of the files.
   */
  readonly result: PartResult['result'] | 'inText' | 'byHand' | 'partly';
  /** The files that are left for people to attach. */
  readonly files?: readonly LeftFile[];
  /** The text, where it has to be pasted by hand. */
  readonly text?: string;
})[];

/** A text that the browser did not store: why, and the draft as a file to take away. */
export interface NotKept {
  readonly failure: FailureKind;
  readonly title: string;
  /** JSON of `web/store/draftFile.ts`. */
  readonly file: string;
}
export type Kept = { readonly draft: string } | { readonly notKept: NotKept };
/** `kept`: id of the draft with what stood there before. With `notKept` nothing was written. */
export interface Filling {
  readonly results: Filled;
  readonly kept?: string;
  readonly notKept?: NotKept;
}

/** The self-test of a page. */
export interface PageCheck {
  readonly site: string;
  /** False for a form that the generic reading has guessed. */
  readonly isKnown: boolean;
  /** Where the site's facts come from. */
  readonly sure?: Sure;
  readonly fields: readonly FoundField[];
  /** Buttons that send the form. */
  readonly buttons: number;
  readonly canHold: boolean;
  /** The same as a text to hand on; nothing of the ticket is in it. */
  readonly report: string;
}

/** A report that was solved in house. */
export interface KnownLine {
  readonly title: string;
  readonly solution: string;
}
