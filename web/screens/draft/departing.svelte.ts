/** A draft on its way to a target: what exactly would go, what is switched off, and what became of it. */
import { SvelteSet } from 'svelte/reactivity';
import { systemById } from '../../../core/systems/index.ts';
import { compose, fileObstacles, type Composed, type Obstacle } from '../../../core/target/compose.ts';
import { tell } from '../../http/news.ts';
import { enqueue, itemOfDraft, leavingOf } from '../../store/outbox.ts';
import { rememberStanding } from '../../store/standing.ts';
import type { Outgoing, Target } from '../../store/sendingRows.ts';
import { listTargets } from '../../store/targets.ts';
import { live } from '../live.svelte.ts';
import type { Session } from './session.svelte.ts';

export class Departing {
  readonly #session: Session;
  /** Of this sending; the marker that the preview shows is made of it. */
  readonly #key = crypto.randomUUID();
  readonly #targets = live(() => listTargets);
  readonly #draft = $derived.by(() => this.#session.draft.id);
  readonly #item = live(() => {
    const id = this.#draft;
    return () => itemOfDraft(id);
  });
  #chosen = $state.raw<string | undefined>();
  /** `fields.<name>`, `files.<id>`. */
  readonly off = new SvelteSet<string>();

  constructor(session: Session) {
    this.#session = session;
    this.#chosen = session.draft.target;
  }

  /** Its id. */
  get draft(): string {
    return this.#draft;
  }
  get targets(): readonly Target[] {
    return this.#targets.value ?? [];
  }
  /** The draft in the outbox; undefined while it is not there. */
  get item(): Outgoing | undefined {
    return this.#item.value;
  }
  get target(): Target | undefined {
    return this.targets.find(({ id }) => id === this.#chosen);
  }
  set target(target: Target | undefined) {
    this.#chosen = target?.id;
  }

  readonly #system = $derived.by(() => systemById(this.target?.system ?? ''));
  readonly leaving = $derived.by(() => leavingOf(this.#session.draft, this.#session.ticketLanguage, [...this.off]));
  /** The ticket as it goes; undefined while no target is chosen. */
  readonly composed = $derived.by<Composed | undefined>(() => {
    const { target, leaving } = this;
    const system = this.#system;
    return target && system && compose(leaving.ticket, { ...leaving, key: this.#key }, { ...target, system });
  });
  readonly obstacles = $derived.by<readonly Obstacle[]>(() => {
    const files = this.leaving.files.map(({ name, size, kind }) => ({ name, bytes: { size, type: kind } }));
    return [...(this.composed?.obstacles ?? []), ...(this.#system ? fileObstacles(files, this.#system) : [])];
  });
  /** Sizes are usual defaults that may have been changed; all else the system would certainly refuse. */
  readonly isBlocked = $derived.by(() => this.obstacles.some(({ kind }) => kind !== 'file-too-large'));

  toggle(name: string): void {
    if (!this.off.delete(name)) this.off.add(name);
  }

  /** Puts the draft into the outbox, where it goes by itself. What is not ready waits there for its answers. */
  async send(): Promise<void> {
    const { target, leaving } = this;
    if (!target) return;
    const { draft, assessment } = this.#session;
    const wish = { draft: draft.id, target: target.id, leaving, off: [...this.off], waits: !assessment.ready };
    await enqueue({ id: this.#key, ...wish });
    await rememberStanding(target.id, draft.fields);
    tell({ kind: 'look' });
  }
}
