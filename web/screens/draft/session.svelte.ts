/** One open draft: what is typed goes to the keeper, what is read from it goes to the guidance. */
import type { Assessment } from '../../../core/assessment.ts';
import type { Guide } from '../../../core/guide/schema.ts';
import type { Screen } from '../../../core/interview.ts';
import type { Language } from '../../../core/ticket.ts';
import { ticketOf } from '../../store/drafts.ts';
import type { Draft } from '../../store/rows.ts';
import type { DraftPatch } from '../../store/save.ts';
import type { Guided } from '../../ui/guidance.ts';
import { app } from '../app.svelte.ts';
import { targetName } from '../words.ts';
import { Keeper } from './keeper.svelte.ts';
import { assess, fieldsOf, outcomeOf, sameOutcome, sectionsOf, textsOf } from './reader.ts';
import { Sensitive } from './sensitive.svelte.ts';
import { Undo } from './undo.ts';
import { keepWay, lastWay, type Way } from './way.ts';

/** Milliseconds after the last key until the text is assessed; with the assessment itself well below 150. */
const pause = 70;

export class Session {
  readonly keeper: Keeper;
  readonly guide: Guide;
  assessment: Assessment = $state.raw({} as Assessment);
  readonly fields = $derived.by(() => fieldsOf(this.draft.type, this.guide));
  readonly sections = $derived.by(() => sectionsOf(this.draft.type, this.guide));
  /** Which of the three ways to write is on screen; all of them write the same draft. */
  way = $state<Way>(lastWay());
  /** Where the interview is: what was asked so far, and which of it is on screen. It outlives a change of the way. */
  asked = $state.raw<readonly Screen[]>([]);
  at = $state(0);
  readonly isSent = $derived.by(() => this.draft.receipt !== undefined);
  readonly guided: Guided = $derived.by(() => ({
    ticket: ticketOf(this.draft),
    assessment: this.assessment,
    texts: textsOf(this.assessment, app.language),
    guide: this.guide,
    target: this.draft.target && targetName(this.draft.target, app.language),
  }));
  /** Goes up when an act was done or taken back, so that the way back is shown. */
  acts = $state(0);
  readonly sensitive: Sensitive = new Sensitive(this);
  readonly #undo = new Undo();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(draft: Draft, isBorn: boolean, guide: Guide) {
    this.guide = guide;
    this.keeper = new Keeper(draft, isBorn);
    this.read();
  }

  get draft(): Draft {
    return this.keeper.draft;
  }

  /** True while nobody has written a word; headings of an inserted skeleton are none. */
  get isEmpty(): boolean {
    const lines = [this.draft.title, ...this.draft.body.split('\n')];
    return !lines.some((line) => !line.startsWith('#') && /\p{L}/u.test(line));
  }

  /** Language of the ticket's text: chosen, else as it was read. */
  get ticketLanguage(): Language {
    return this.draft.lang ?? this.assessment.language;
  }

  change(patch: DraftPatch): void {
    if (this.isSent) return;
    this.keeper.change(patch);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.read(), pause);
  }

  /** Changes texts at several places as one act, which {@link undo} takes back as one. */
  act(patch: Pick<DraftPatch, 'title' | 'body' | 'fields'>, more?: () => Promise<void>): void {
    if (this.isSent) return;
    this.#undo.remember(this.draft, patch, more);
    this.acts += 1;
    this.change(patch);
    this.read();
  }

  /** True while the last act can be taken back: nobody has written at its places since. */
  get canUndo(): boolean {
    return this.acts > 0 && !this.isSent && this.#undo.last(this.draft) !== undefined;
  }

  async undo(): Promise<void> {
    const last = this.#undo.last(this.draft);
    if (!last || this.isSent) return;
    this.#undo.forget();
    this.acts += 1;
    this.change(last.patch);
    this.read();
    await last.more?.();
    this.sensitive.soon();
  }

  write(way: Way): void {
    this.way = way;
    keepWay(way);
  }

  /** Assesses now; what the list shows is kept with the draft. */
  read(): void {
    clearTimeout(this.#timer);
    const ticket = ticketOf(this.draft);
    // What is put into an empty draft is written in the language its writer reads; the text decides as soon as there is one.
    const asRead = this.isEmpty && !this.draft.lang ? { ...ticket, lang: app.language } : ticket;
    this.assessment = assess(asRead, this.guide, this.draft.closures);
    const outcome = outcomeOf(this.assessment);
    if (!this.isSent && !sameOutcome(this.draft.outcome, outcome)) this.keeper.change({ outcome });
  }

  /** The draft changed on disk, here or in another tab. */
  meet(row: Draft): void {
    const before = this.draft;
    this.keeper.meet(row);
    const now = this.draft;
    if (now.body !== before.body || now.title !== before.title || now.evidence !== before.evidence) this.read();
  }

  /** Ends the timers; what waits is written. */
  end(): Promise<void> {
    clearTimeout(this.#timer);
    this.sensitive.end();
    return this.keeper.flush();
  }
}
