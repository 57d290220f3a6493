/** What the list shows and what is chosen in it. Lives as long as the page, so that coming back costs nothing. */
import { SvelteSet } from 'svelte/reactivity';
import { linesOf, Overview, type Line } from '../../store/overview.ts';
import { everything, select, type Query } from '../../store/query.ts';
import { listDrafts } from '../../store/drafts.ts';
import { app } from '../app.svelte.ts';

/** More than a screen shows at first, and few enough to be there at once. */
const firstLines = 60;

class Desk {
  query = $state.raw<Query>(everything);
  now = $state(Date.now());
  /** Ids of the drafts that are chosen for an act on many. */
  readonly chosen = new SvelteSet<string>();
  /** Counts what the overview told. */
  #told = $state(0);
  #newest = $state.raw<readonly Line[] | undefined>();
  readonly #overview = new Overview();
  #begun = false;

  /** True once every draft is known; until then a search may still find more. */
  readonly complete = $derived.by(() => this.#told >= 0 && this.#overview.complete);
  /** The drafts that fit, in their order; undefined until the first ones are known. */
  readonly lines = $derived.by<readonly Line[] | undefined>(() => {
    if (!this.complete && this.query === everything) return this.#newest;
    return this.#told > 0 ? select(this.#overview.lines, this.query, this.now) : undefined;
  });

  /** Every draft, whatever is asked for. */
  get all(): Iterable<Line> {
    return this.#told > 0 ? this.#overview.lines : [];
  }

  /** Reads once for the life of the page; a failure is shown, and the next visit tries again. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    const failed = (error: unknown): void => void app.failed(error);
    const told = (): void => void (this.#told += 1);
    listDrafts({ limit: firstLines })
      .then((drafts) => (this.#newest = linesOf(drafts, (_, error) => failed(error))))
      .then(() => this.#overview.follow(told, failed, new AbortController().signal))
      .catch((error: unknown) => {
        this.#begun = false;
        failed(error);
      });
  }

  ask(change: Partial<Query>): void {
    const next = { ...this.query, ...change };
    if ('shelf' in change) this.chosen.clear();
    this.query = isEverything(next) ? everything : next;
  }

  everything(): void {
    this.query = everything;
  }

  toggle(id: string): void {
    if (!this.chosen.delete(id)) this.chosen.add(id);
  }
}

const isEverything = (query: Query): boolean =>
  (Object.keys(query) as (keyof Query)[]).every((key) => query[key] === everything[key]);

export const desk = new Desk();
