/** The way from a file to a list, and which list is open. Lives as long as the page. */
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { ColumnKind } from '../../../core/import/columns.ts';
import type { Line } from '../../../core/reports/line.ts';
import { everything, nothingMarked, select, type Marked, type Query } from '../../../core/reports/select.ts';
import { Failure } from '../../../core/systems/failure.ts';
import type { Search } from '../../../core/systems/search.ts';
import { deleteList, linesOf, listLists, queue, type List } from '../../queue/database.ts';
import type { Look } from '../../queue/import.ts';
import { Reader } from '../../queue/reader.ts';
import type { Refusal } from '../../queue/refused.ts';
import { forgetInterrupted } from '../../queue/underWay.ts';
import type { Asked } from '../../queue/worker.ts';
import { app } from '../app.svelte.ts';

export type Phase =
  | { readonly is: 'list' }
  | { readonly is: 'looking' }
  | { readonly is: 'columns'; readonly file: File; readonly look: Look }
  | {
      readonly is: 'importing';
      readonly share: number;
      readonly count: number;
      readonly broken: number;
      readonly begun: number;
    }
  | { readonly is: 'refused'; readonly why: Refusal | 'failed' }
  /** A search of a target is chosen; `failure` when the last one broke off. */
  | { readonly is: 'search'; readonly failure?: Failure | undefined }
  | { readonly is: 'fetching'; readonly done: number; readonly of: number | undefined };

/** A search of a target that shall become a list. */
export interface Wanted {
  readonly target: string;
  readonly search: Search;
  readonly withComments: boolean;
  /** What the list is called. */
  readonly name: string;
}

/** Milliseconds in which a worker that was ended lets go of the list that it was writing. */
const lettingGo = 5_000;

class ReviewDesk {
  phase = $state.raw<Phase>({ is: 'list' });
  /** Undefined until the device has answered. */
  lists = $state.raw<readonly List[] | undefined>();
  list = $state.raw<List | undefined>();
  lines = $state.raw<readonly Line[]>([]);
  query = $state.raw<Query>(everything);
  now = $state(Date.now());
  /** Places of the tickets that are chosen for an act on many. */
  readonly chosen = new SvelteSet<number>();
  /** Place of the ticket that is open beside the list. */
  current = $state<number | undefined>();
  /** Messages that somebody has changed, by place: leaving a ticket loses none. */
  readonly messages = new SvelteMap<number, string>();
  /** Tickets that are the same case as others, and known errors. */
  marked = $state.raw<Marked>(nothingMarked);
  readonly found = $derived(select(this.lines, this.query, this.now, this.marked));
  #reader: Reader | undefined;
  #fetching: AbortController | undefined;
  #searcher: Reader | undefined;

  async begin(): Promise<void> {
    try {
      await forgetInterrupted();
      const lists = await listLists();
      this.lists = lists;
      // Everything was deleted meanwhile, or the list in another tab.
      if (!lists.some(({ id }) => id === this.list?.id)) [this.list, this.lines] = [undefined, []];
      if (!this.list && this.lists[0]) await this.show(this.lists[0]);
    } catch (error) {
      this.lists ??= [];
      await app.failed(error);
    }
  }

  async show(list: List): Promise<void> {
    this.lines = await linesOf(list.id);
    this.list = list;
    this.marked = nothingMarked;
    void this.readMarks().catch((error: unknown) => app.failed(error));
    this.query = everything;
    this.current = undefined;
    this.chosen.clear();
    this.messages.clear();
    this.phase = { is: 'list' };
  }

  async look(file: File): Promise<void> {
    this.phase = { is: 'looking' };
    const reader = new Reader();
    this.#reader = reader;
    const told = await reader.ask({ kind: 'look', file });
    reader.end();
    if (this.#reader !== reader) return;
    // A colleague's review: merged with what was decided here, its list beside the others.
    if (told.kind === 'review') return this.#read({ kind: 'take-in', file, guide: app.settings.guide });
    if (told.kind === 'looked') this.phase = { is: 'columns', file, look: told.look };
    else this.phase = { is: 'refused', why: told.kind === 'refused' ? told.why : 'failed' };
  }

  async import(file: File, look: Look, kinds: readonly (ColumnKind | undefined)[]): Promise<void> {
    const id = crypto.randomUUID();
    const { guide } = app.settings;
    await this.#read({ kind: 'import', id, file, kinds: [...kinds], dayOrder: look.dayOrder, guide });
  }

  async #read(asked: Asked): Promise<void> {
    const begun = Date.now();
    const reader = new Reader();
    this.#reader = reader;
    this.phase = { is: 'importing', share: 0, count: 0, broken: 0, begun };
    const told = await reader.ask(asked, ({ share, count, broken }) => {
      if (this.#reader === reader) this.phase = { is: 'importing', share, count, broken, begun };
    });
    reader.end();
    if (this.#reader !== reader) return;
    if (told.kind !== 'imported') {
      this.phase = { is: 'refused', why: told.kind === 'refused' ? told.why : 'failed' };
      return;
    }
    const { list } = told;
    this.lists = [list, ...(this.lists ?? []).filter((each) => each.id !== list.id)];
    await this.show(list).catch((error: unknown) => app.failed(error));
  }

  /** To the choice of a search. */
  search(): void {
    this.phase = { is: 'search' };
  }

  /** Fetches what a search of a target finds, and reads it as a list. */
  async fetch({ target, search, withComments, name }: Wanted): Promise<void> {
    const stop = new AbortController();
    this.#fetching = stop;
    this.phase = { is: 'fetching', done: 0, of: undefined };
    try {
      const { fetchTickets } = await import('../../http/search.ts');
      const { tickets, broken, system } = await fetchTickets(target, search, withComments, {
        cancel: stop.signal,
        progress: (done, of) => {
          if (!stop.signal.aborted) this.phase = { is: 'fetching', done, of };
        },
      });
      const wish = { id: crypto.randomUUID(), name, system, tickets, broken, guide: app.settings.guide };
      if (!stop.signal.aborted) await this.#read({ kind: 'keep', ...wish });
    } catch (failure) {
      if (stop.signal.aborted) return;
      this.phase = { is: 'search', failure: failure instanceof Failure ? failure : undefined };
      if (!(failure instanceof Failure)) await app.failed(failure);
    }
  }

  /** Back to the list that was open; what was imported so far goes. */
  async cancel(): Promise<void> {
    this.#fetching?.abort();
    this.#reader?.end();
    this.#reader = undefined;
    this.phase = { is: 'list' };
    await forgetInterrupted(lettingGo).catch((error: unknown) => app.failed(error));
  }

  async remove(list: List): Promise<void> {
    try {
      await deleteList(list.id);
      this.lists = (this.lists ?? []).filter(({ id }) => id !== list.id);
      this.list = undefined;
      this.lines = [];
      if (this.lists[0]) await this.show(this.lists[0]);
    } catch (error) {
      await app.failed(error);
    }
  }

  /** After the list is shown, and whenever somebody has marked something: rows say it, and can be chosen by it. */
  async readMarks(): Promise<void> {
    const { list } = this;
    if (!list) return;
    const { same, knownErrors } = queue();
    // Where nobody has ever marked anything, no worker is started for it.
    const isAny = (await same.count()) + (await knownErrors.count()) > 0;
    const told = isAny ? await this.searcher.ask({ kind: 'marked', list: list.id }) : undefined;
    if (this.list?.id !== list.id) return;
    const marked = told?.kind === 'marked' ? told.marked : { same: [], known: [] };
    this.marked = { same: new Set(marked.same), known: new Set(marked.known) };
  }

  ask(change: Partial<Query>): void {
    this.query = { ...this.query, ...change };
  }

  toggle(at: number): void {
    if (!this.chosen.delete(at)) this.chosen.add(at);
  }

  /** A line as it is after something was overruled. */
  put(line: Line): void {
    this.lines = this.lines.map((one) => (one.at === line.at ? line : one));
  }

  /** One worker answers for as long as the list is open: its index is made once. */
  get searcher(): Reader {
    return (this.#searcher ??= new Reader());
  }
}

export const desk = new ReviewDesk();
