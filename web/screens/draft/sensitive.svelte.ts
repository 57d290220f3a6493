/**
 * What should not go, pointed out while one writes, and replaced by placeholders on a click. Which placeholder stands
 * for what is known to this object alone, in memory, until the draft is closed.
 */
import type { Found } from '../../../core/redaction/found.ts';
import type { Placeholders } from '../../../core/redaction/placeholder.ts';
import type { FieldName } from '../../../core/ticket.ts';
import { scrubVersions } from '../../store/scrub.ts';
import { app } from '../app.svelte.ts';
import { returnFiles, scrubFiles, textsInFiles } from './scrubbed.ts';
import type { Session } from './session.svelte.ts';
import { isWanted, sightings, type PlacedText, type Sighting } from './sightings.ts';

const pause = 400;

// The numbering plans of all countries come when there is a text to look at, not before.
const finder = () => import('../../../core/redaction/found.ts');
const replacer = () => import('../../../core/redaction/placeholder.ts');

export class Sensitive {
  seen = $state.raw<readonly Sighting[]>([]);
  /** How many things the last replacement took out; the way back is offered with it. */
  replaced = $state(0);
  readonly #session: Session;
  #found: readonly Found[] = [];
  #placeholders: Placeholders | undefined;
  #left: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Looks after a pause in writing; the last call counts. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), pause);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  async look(): Promise<void> {
    const turn = (this.#turn += 1);
    const { draft, guide } = this.#session;
    const texts = await this.#texts();
    if (texts.every(([, text]) => text.trim() === '')) return this.#show([]);
    const { findSensitive } = await finder();
    if (turn !== this.#turn) return;
    this.#show(
      texts.flatMap(([place, text]) =>
        findSensitive(text, guide.sensitive.staffNumbers)
          .filter((found) => !isWanted(place, found, draft.body))
          .map((found) => ({ ...found, place })),
      ),
    );
  }

  #show(found: Parameters<typeof sightings>[0]): void {
    this.#found = found;
    this.seen = sightings(found, this.#left);
  }

  /** It may stay: it is not pointed out again while the draft is open. */
  leave(value: string): void {
    this.#left = [...this.#left, value];
    this.seen = this.seen.filter((sighting) => sighting.value !== value);
  }

  /**
   * Replaces everywhere: texts, details, names of files and logs; then in the earlier versions on the disk. One act,
   * which undo takes back; the disk forgets the values all the same until then.
   * @param values what is to go; all that is shown when left out
   */
  async replace(values: readonly string[] = this.seen.map(({ value }) => value)): Promise<void> {
    const session = this.#session;
    const { draft } = session;
    if (session.isSent) return;
    const { named, replaced } = await replacer();
    const texts = await this.#texts();
    const wanted = this.#found.filter(({ value }) => values.includes(value));
    const known = texts.map(([, text]) => text);
    const placeholders = named(wanted, this.#placeholders, known, session.ticketLanguage);
    this.#placeholders = placeholders;
    const clean = (text: string): string => replaced(text, placeholders);
    try {
      const files = await scrubFiles(draft, clean);
      const fields = Object.entries(draft.fields).filter(([, value]) => clean(value) !== value);
      const patch = {
        ...(clean(draft.title) === draft.title ? {} : { title: clean(draft.title) }),
        ...(clean(draft.body) === draft.body ? {} : { body: clean(draft.body) }),
        ...(fields.length === 0
          ? {}
          : { fields: Object.fromEntries(fields.map(([name, value]) => [name, clean(value)])) }),
      };
      session.act(patch, () => returnFiles(files));
      this.replaced = values.length;
      await session.keeper.flush();
      await scrubVersions(draft.id, clean);
      const { copyNow } = await import('../../store/secondCopy.ts');
      await copyNow();
    } catch (error) {
      await app.failed(error);
    }
    await this.look();
  }

  /**
   * A text that lies nowhere yet, with everything confidential replaced: by the placeholders that stand elsewhere, too.
   * @returns the text and how many things were replaced
   */
  async cleaned(text: string): Promise<{ readonly text: string; readonly count: number }> {
    const session = this.#session;
    const [{ findSensitive }, { named, replaced }] = await Promise.all([finder(), replacer()]);
    const found = findSensitive(text, session.guide.sensitive.staffNumbers);
    if (found.length === 0) return { text, count: 0 };
    const known = [text, ...(await this.#texts()).map(([, each]) => each)];
    const placeholders = named(found, this.#placeholders, known, session.ticketLanguage);
    this.#placeholders = placeholders;
    const distinct = Object.keys(Object.fromEntries(found.map(({ value }) => [value, true]))).length;
    return { text: replaced(text, placeholders), count: distinct };
  }

  async #texts(): Promise<readonly PlacedText[]> {
    const { draft } = this.#session;
    return [
      ['title', draft.title],
      ['body', draft.body],
      ...(Object.entries(draft.fields) as [FieldName, string][]),
      ...draft.evidence.map(({ name }) => ['attachments', name] as const),
      ...(await textsInFiles(draft)).map((text) => ['attachments', text] as const),
    ];
  }
}
