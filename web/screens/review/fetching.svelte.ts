/** What is chosen and known on the way from a saved search to a list. Ends with the screen. */
import { Failure } from '../../../core/systems/failure.ts';
import { systemById } from '../../../core/systems/index.ts';
import type { Search } from '../../../core/systems/search.ts';
import type { Choice, System } from '../../../core/systems/system.ts';
import type { Counted } from '../../../core/target/fetch.ts';
import { count, savedSearches } from '../../http/search.ts';
import type { Target } from '../../store/sendingRows.ts';
import { app } from '../app.svelte.ts';

export class Fetching {
  target = $state.raw<Target | undefined>();
  readonly system = $derived<System | undefined>(this.target && systemById(this.target.system));
  /** Undefined while they are read. */
  saved = $state.raw<readonly Choice[] | undefined>();
  /** Value of a saved search; empty for one of one's own. */
  chosen = $state('');
  query = $state('');
  withComments = $state(true);
  isCounting = $state(false);
  /** What the search as it stands finds; undefined until somebody has asked. */
  counted = $state.raw<Counted | undefined>();
  failure = $state.raw<Failure | undefined>();
  #cancel = new AbortController();

  readonly search = $derived<Search>(this.chosen === '' ? { query: this.query } : { saved: this.chosen });
  readonly label = $derived(
    this.chosen === '' ? this.query.trim() : (this.saved?.find(({ value }) => value === this.chosen)?.name ?? ''),
  );

  async choose(target: Target): Promise<void> {
    this.end();
    [this.target, this.chosen, this.query] = [target, '', ''];
    this.changed();
    this.saved = this.system?.searches?.saved ? undefined : [];
    if (this.saved) return;
    await this.#ask(async (cancel) => {
      const saved = await savedSearches(target.id, cancel);
      if (cancel.aborted) return;
      this.saved = saved;
      this.chosen = saved[0]?.value ?? '';
    });
    // Without them there is still a search of one's own.
    this.saved ??= [];
  }

  /** Another search: what was counted is not about it. */
  changed(): void {
    [this.counted, this.failure] = [undefined, undefined];
  }

  async count(): Promise<void> {
    const { target, search } = this;
    if (!target || this.isCounting) return;
    this.changed();
    this.isCounting = true;
    await this.#ask(async (cancel) => {
      const counted = await count(target.id, $state.snapshot(search), cancel);
      if (!cancel.aborted) this.counted = counted;
    });
    this.isCounting = false;
  }

  /** Whatever is under way is cancelled. */
  end(): void {
    this.#cancel.abort();
    this.#cancel = new AbortController();
  }

  async #ask(what: (cancel: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.#cancel;
    try {
      await what(signal);
    } catch (failure) {
      if (signal.aborted) return;
      if (failure instanceof Failure) this.failure = failure;
      else await app.failed(failure);
    }
  }
}
