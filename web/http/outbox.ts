/** Works through the outbox: each target at its own pace, several targets side by side. Whoever calls holds the lock. */
import * as box from '../../core/outbox.ts';
import type { OutboxItem, Patience } from '../../core/outbox.ts';
import { nextOf, type Next, type Pace } from '../../core/outbox/next.ts';
import { turn } from '../../core/outbox/turn.ts';
import { connect } from '../../core/systems/connection.ts';
import { Failure } from '../../core/systems/failure.ts';
import { systemById } from '../../core/systems/index.ts';
import type { OutgoingFile, OutgoingTicket, System } from '../../core/systems/system.ts';
import { compose } from '../../core/target/compose.ts';
import type { Step } from '../../core/target/deliver.ts';
import { getEvidence, isIntact } from '../store/evidence.ts';
import { changeItem, letAnswered, listOpen } from '../store/outbox.ts';
import { secretOf } from '../store/secrets.ts';
import type { Outgoing, Target } from '../store/sendingRows.ts';
import { getTarget } from '../store/targets.ts';
import { accessOf } from './oauth.ts';
import { mayReach } from './permission.ts';
import { sender } from './sender.ts';

export interface Work {
  /** Begins nothing new once it is aborted; what is under way is cancelled. */
  readonly stop: AbortSignal;
  readonly onStep?: (id: string, step: Step) => void;
  /** Only tests are less patient. */
  readonly patience?: Patience;
}

const platform = { now: () => Date.now(), chance: () => Math.random() };
/** So many targets at once. */
const most = 4;
/** Milliseconds that the outbox is believed to be as it was read, but for what is done here: others add to it. */
const fresh = 1_000;

/** What is open, as it was read last and changed since. */
interface Open {
  readonly items: Map<string, Outgoing>;
  readonly systems: ReadonlyMap<string, System | undefined>;
  readonly at: number;
  /** How many changes of ours had ended when it was read. */
  readonly changes: number;
}

export class Worker {
  readonly #owner = crypto.randomUUID();
  readonly #work: Work;
  /** When each target was last asked to take something. */
  readonly #last = new Map<string, number>();
  #open: Open | undefined;
  /** The last work has ended only because of the pace of a target: it goes on with what was read. */
  #isPausing = false;
  #changes = 0;
  readonly #underWay = new Map<string, AbortController>();

  constructor(work: Work) {
    this.#work = work;
    work.stop.addEventListener('abort', () => this.#underWay.forEach((one) => one.abort()), { once: true });
  }

  /** Stops the request that is under way for an item; the machine says what that means for it. */
  cancel(id: string): void {
    this.#underWay.get(id)?.abort();
  }

  /** Works until nothing more can be done now. @returns when to come again */
  async drain(): Promise<Exclude<Next, { kind: 'take' }>> {
    const running = new Set<Promise<void>>();
    if (!this.#isPausing) this.#open = undefined;
    this.#isPausing = false;
    while (!this.#work.stop.aborted) {
      const open = this.#isFresh() ?? (await this.#read());
      const next = nextOf([...open.items.values()], (target) => this.#paceOf(target, open), platform.now());
      if (next.kind === 'take' && running.size < most) {
        const claimed = await this.#claim(next.item.id);
        // Somebody else has it, or has changed it.
        if (!claimed) this.#open = undefined;
        if (!claimed) continue;
        const one: Promise<void> = this.#turn(claimed).finally(() => running.delete(one));
        running.add(one);
      } else if (running.size > 0) await Promise.race(running);
      else if (next.kind !== 'take') {
        this.#isPausing = next.kind === 'wait' && next.until < open.at + fresh;
        if (this.#isPausing || open.changes === this.#changes) return next;
        this.#open = undefined;
      }
    }
    await Promise.all(running);
    return { kind: 'idle' };
  }

  #isFresh(): Open | undefined {
    return this.#open && Math.abs(platform.now() - this.#open.at) < fresh ? this.#open : undefined;
  }

  async #read(): Promise<Open> {
    const changes = this.#changes;
    await letAnswered();
    const items = new Map((await listOpen()).map((item) => [item.id, item]));
    const systems = new Map<string, System | undefined>();
    for (const { target } of items.values())
      if (!systems.has(target)) systems.set(target, systemById((await getTarget(target))?.system ?? ''));
    return (this.#open = { items, systems, at: platform.now(), changes });
  }

  #paceOf(target: string, { systems }: Open): Pace {
    return { pause: systems.get(target)?.pause ?? 0, last: this.#last.get(target) };
  }

  /** Changes an item where it is kept, and here. */
  async #change(id: string, change: Parameters<typeof changeItem>[1]): Promise<Outgoing | undefined> {
    const row = await changeItem(id, change);
    this.#changes += 1;
    if (row?.open) this.#open?.items.set(id, row);
    else this.#open?.items.delete(id);
    return row;
  }

  async #claim(id: string): Promise<Outgoing | undefined> {
    const claimed = await this.#change(id, (kept) => box.claim(kept, this.#owner, this.#at()));
    if (claimed) this.#last.set(claimed.target, platform.now());
    return claimed;
  }

  #at() {
    const { patience } = this.#work;
    return { now: platform.now(), chance: platform.chance, ...(patience ? { patience } : {}) };
  }

  async #turn(claimed: Outgoing): Promise<void> {
    const { id } = claimed;
    const cancel = new AbortController();
    this.#underWay.set(id, cancel);
    try {
      const way = await wayTo(claimed, cancel.signal);
      if (way instanceof Failure) {
        await this.#change(id, (kept) => box.failed(kept, this.#owner, way, this.#at()));
        return;
      }
      const { patience, onStep } = this.#work;
      await turn(claimed, {
        ...way,
        ...{ owner: this.#owner, platform },
        ...(patience ? { patience } : {}),
        keep: (change: (kept: OutboxItem) => OutboxItem | undefined) => this.#change(id, change),
        parcel: () => parcelOf(claimed, way.target, way.system),
        onStep: (step) => onStep?.(id, step),
      });
    } catch {
      // The item was released with a later date: an error of ours keeps no other from going out.
    } finally {
      this.#underWay.delete(id);
    }
  }
}

/** What an item goes by; a failure where its target is gone, nobody is signed in, or the host may not be reached. */
export async function wayTo(item: Pick<Outgoing, 'target'>, cancel: AbortSignal) {
  const target = await getTarget(item.target);
  const system = target && systemById(target.system);
  if (!target || !system) return new Failure('not-found');
  const secret = await secretOf(item.target);
  if (!secret) return new Failure('signed-out');
  if (!(await mayReach(target.base))) return new Failure('offline');
  const access = secret.kind === 'oauth' ? accessOf(item.target, system, target.base) : undefined;
  const connection = connect(system, target.base, secret, { send: sender({ cancel }), now: platform.now }, access);
  return { target, system, connection, project: target.project };
}

/** The ticket and its files as they were seen before the click; every file is checked before anything leaves. */
async function parcelOf(
  { id, leaving }: Outgoing,
  target: Target,
  system: System,
): Promise<{ ticket: OutgoingTicket; files: OutgoingFile[] }> {
  const { ticket } = compose(leaving.ticket, { ...leaving, key: id }, { ...target, system });
  const files: OutgoingFile[] = [];
  for (const note of leaving.files) {
    const row = await getEvidence(note.id);
    if (!row || !(await isIntact(row)) || row.sha256 !== note.sha256)
      throw new Failure('refused', { complaints: [{ text: note.name, place: 'attachments' }] });
    files.push({ name: note.name, kind: note.kind, bytes: row.blob });
  }
  return { ticket, files };
}
