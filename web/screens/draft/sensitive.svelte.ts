/**
 * What should not go, pointed out while one writes, and replaced by placeholders on a click. Which placeholder stands
 * for what is known to this object alone, in memory, until the draft is closed.
 */
import { findSections } from '../../../core/layout.ts';
import type { Found, SensitiveKind } from '../../../core/redaction/found.ts';
import type { Placeholders } from '../../../core/redaction/placeholder.ts';
import type { FieldName, Place } from '../../../core/ticket.ts';
import { scrubVersions } from '../../store/scrub.ts';
import { app } from '../app.svelte.ts';
import { returnFiles, scrubFiles, textsInFiles } from './scrubbed.ts';
import type { Session } from './session.svelte.ts';

/** One thing that was found, and where it stands. */
export interface Sighting {
  readonly kind: SensitiveKind;
  readonly value: string;
  readonly places: readonly Place[];
}

type Texts = readonly (readonly [place: Place, text: string])[];

/** Fields that are there to say how somebody is reached. */
const contactFields: ReadonlySet<Place> = new Set<FieldName>(['contact', 'requester', 'recipient', 'approver']);
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
  #placeholders: Placeholders = new Map();
  #left: ReadonlySet<string> = new Set();
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
    const { contactKinds, findSensitive } = await finder();
    if (turn !== this.#turn) return;
    const contact = findSections(draft.body).find(({ key }) => key === 'contact')?.content;
    const isWanted = (place: Place, { kind, start, end }: Found): boolean =>
      contactKinds.has(kind) &&
      (contactFields.has(place) ||
        (place === 'body' && contact !== undefined && start >= contact.start && end <= contact.end));
    const all = texts.flatMap(([place, text]) =>
      findSensitive(text, guide.sensitive.staffNumbers)
        .filter((found) => !isWanted(place, found))
        .map((found) => ({ place, found })),
    );
    this.#show(all);
  }

  #show(all: readonly { readonly place: Place; readonly found: Found }[]): void {
    this.#found = all.map(({ found }) => found);
    const seen = new Map<string, Sighting>();
    for (const { place, found } of all) {
      const { kind, value } = found;
      if (this.#left.has(value)) continue;
      const places = seen.get(value)?.places ?? [];
      seen.set(value, { kind, value, places: places.includes(place) ? places : [...places, place] });
    }
    this.seen = [...seen.values()];
  }

  /** It may stay: it is not pointed out again while the draft is open. */
  leave(value: string): void {
    this.#left = new Set([...this.#left, value]);
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
    } catch (error) {
      await app.failed(error);
    }
    await this.look();
  }

  async #texts(): Promise<Texts> {
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
