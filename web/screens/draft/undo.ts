/** Acts on a draft that change several places at once, taken back as one. Lives in memory, as long as the draft is open. */
import type { FieldName } from '../../../core/ticket.ts';
import type { DraftPatch } from '../../store/save.ts';
import type { Draft } from '../../store/rows.ts';

type Texts = Pick<DraftPatch, 'title' | 'body' | 'fields'>;
interface Act {
  readonly before: Texts;
  readonly after: Texts;
  /** What else has to be taken back: files. */
  readonly more?: (() => Promise<void>) | undefined;
}

/** The values that a patch names, as they stand in the draft. */
const valuesOf = (draft: Draft, { title, body, fields }: Texts): Texts => ({
  ...(title === undefined ? {} : { title: draft.title }),
  ...(body === undefined ? {} : { body: draft.body }),
  ...(fields
    ? { fields: Object.fromEntries(Object.keys(fields).map((name) => [name, draft.fields[name as FieldName]])) }
    : {}),
});

const holds = (draft: Draft, { title, body, fields }: Texts): boolean =>
  (title === undefined || draft.title === title) &&
  (body === undefined || draft.body === body) &&
  Object.entries(fields ?? {}).every(([name, value]) => draft.fields[name as FieldName] === value);

export class Undo {
  #acts: Act[] = [];

  /** @param draft as it was before the patch */
  remember(draft: Draft, after: Texts, more?: () => Promise<void>): void {
    this.#acts.push({ before: valuesOf(draft, after), after, more });
  }

  /** What takes the last act back; undefined when somebody has written there since, or nothing was done. */
  last(draft: Draft): { readonly patch: Texts; readonly more?: (() => Promise<void>) | undefined } | undefined {
    const act = this.#acts.at(-1);
    return act && holds(draft, act.after) ? { patch: act.before, more: act.more } : undefined;
  }

  forget(): void {
    this.#acts.pop();
  }
}
