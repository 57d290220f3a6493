/** Where a draft is written into a form: a target that is known, or an address that somebody pastes. */
import { systemById, systems } from '../../../core/systems/index.ts';
import type { System } from '../../../core/systems/system.ts';
import { addressOf } from '../../../core/target/address.ts';
import { emptyForm, placeOf, prefilled, wantsProject, type Place } from '../../../core/target/new-ticket.ts';
import type { Target } from '../../store/sendingRows.ts';
import { lastPlace, rememberPlace } from '../../store/lastPlace.ts';

export class NewTicket {
  /** Id of a target; empty for an address. */
  target = $state.raw('');
  pasted = $state('');
  #system = $state.raw<string | undefined>();
  #project = $state.raw<string | undefined>();
  readonly #targets: () => readonly Target[];

  constructor(targets: () => readonly Target[], chosen: string) {
    this.#targets = targets;
    this.target = chosen;
    const last = lastPlace();
    if (!last) return;
    [this.pasted, this.#system, this.#project] = [last.address, last.system, last.project || undefined];
  }

  readonly known = $derived.by(() => this.#targets().find(({ id }) => id === this.target));
  readonly address = $derived.by(() => addressOf(this.pasted));
  /** The system that was chosen, else the first whose hosts or pages this address is one of. */
  readonly system = $derived.by<System | undefined>(() => {
    if (this.known) return systemById(this.known.system);
    if (this.#system !== undefined) return systemById(this.#system);
    const { address } = this;
    if (!address) return undefined;
    const { host, path } = address;
    const hosted = systems.find(({ hosts }) => hosts?.test(host));
    // GitHub and GitLab have pages of any path: only their own host tells them.
    return (
      hosted ??
      systems.find(({ pages, newTicket }) => newTicket && !pages.test('/') && pages.test(path) && !pages.test('/any'))
    );
  });
  readonly #found = $derived.by<Place | undefined>(() => this.system && placeOf(this.pasted, this.system));
  readonly place = $derived.by<Place | undefined>(() => {
    if (this.known) return { base: this.known.base, project: this.known.project };
    return this.#found && { ...this.#found, project: this.project };
  });

  get project(): string {
    return this.#project ?? this.#found?.project ?? '';
  }
  set project(project: string) {
    this.#project = project;
  }
  choose(system: string): void {
    this.#system = system;
    this.#project = undefined;
  }
  typed(pasted: string): void {
    this.pasted = pasted;
    this.#system = undefined;
    this.#project = undefined;
  }

  readonly asksProject = $derived.by(
    () => !this.known && this.system?.newTicket !== undefined && wantsProject(this.system.newTicket),
  );
  /** Whether everything is there that the address needs. */
  readonly isComplete = $derived.by(
    () => this.place !== undefined && (!this.asksProject || this.project.trim() !== ''),
  );
  /** The page to be filled in: the form where it is known, else just what was pasted. */
  readonly page = $derived.by<string | undefined>(() => {
    const { system, place, address } = this;
    if (place && this.isComplete && system?.newTicket) return emptyForm(system.newTicket, place);
    if (this.known) return this.known.base;
    return address && (/^https?:/i.test(this.pasted.trim()) ? this.pasted.trim() : address.origin + address.path);
  });

  prefilled(ticket: { readonly title: string; readonly body: string }) {
    const { system, place } = this;
    return system?.newTicket && place && this.isComplete ? prefilled(system.newTicket, place, ticket) : undefined;
  }
  /** The next draft begins at the same address. */
  remember(): void {
    if (!this.known) rememberPlace({ address: this.pasted.trim(), system: this.#system, project: this.#project ?? '' });
  }
}
