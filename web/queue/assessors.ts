/**
 * Assesses a list in portions: in the worker that reads it, and once the list turns out to be long, in workers beside
 * it, one for each core that is free. They run the same script and end with the worker that started them.
 */
import type { Guide } from '../../core/guide/schema.ts';
import type { Listed } from '../../core/import/row.ts';
import { assessListed, nothingKept, type Kept } from '../../core/reports/kept.ts';
import type { Line } from '../../core/reports/line.ts';

export interface Portion {
  /** Place of the first ticket in the list, from 0. */
  readonly at: number;
  readonly tickets: readonly Listed[];
  /** What is kept of them, by the place in the portion: of most there is nothing. */
  readonly kept: ReadonlyMap<number, Kept>;
}

/** What a helper is asked; `under` comes once, for a guide is prepared when it is first used. */
export type AskedHelper =
  { readonly kind: 'under'; readonly guide: Guide } | { readonly kind: 'assess'; readonly portion: Portion };

export const assessPortion = ({ at, tickets, kept }: Portion, guide: Guide): Line[] =>
  tickets.map((listed, i) => assessListed(at + i, listed, kept.get(i) ?? nothingKept, guide).line);

/** A helper takes a third of a second to be ready: a list of so many tickets is through by then. */
const soonThrough = 500;
/** More would wait for the one that reads and writes. */
const mostHelpers = 4;

interface Helper {
  readonly worker: Worker;
  /** By the number of the question. */
  readonly waiting: Map<number, { readonly done: (lines: readonly Line[]) => void; readonly fail: () => void }>;
}

export class Assessors {
  readonly #guide: Guide;
  readonly #start: (() => Worker) | undefined;
  readonly #most: number;
  #helpers: Helper[] | undefined;
  #turn = 0;

  /**
   * @param start makes a worker that answers `AskedHelper`; without it, or with one core, everything is assessed here
   * @param cores of the machine
   */
  constructor(guide: Guide, start?: () => Worker, cores = 1) {
    this.#guide = guide;
    this.#start = start;
    this.#most = Math.min(mostHelpers, cores - 1);
  }

  /** How many portions can be under way at once with nobody idle. */
  get width(): number {
    return Math.max(1, 2 * (this.#helpers?.length ?? 0));
  }

  async assess(portion: Portion): Promise<readonly Line[]> {
    if (portion.at >= soonThrough) this.#helpers ??= this.#begin();
    const helper = this.#helpers?.[this.#turn % this.#helpers.length];
    if (!helper) return assessPortion(portion, this.#guide);
    const turn = (this.#turn += 1);
    const lines = new Promise<readonly Line[]>((done, reject) => {
      helper.waiting.set(turn, { done, fail: () => reject(new Error('the helper is gone')) });
      helper.worker.postMessage({ turn, asked: { kind: 'assess', portion } });
    });
    // What a helper could not do is done here, and tells by itself when the ticket is to blame.
    return lines.catch(() => assessPortion(portion, this.#guide));
  }

  end(): void {
    for (const { worker } of this.#helpers ?? []) worker.terminate();
    this.#helpers = undefined;
  }

  #begin(): Helper[] {
    const start = this.#start;
    if (!start || this.#most < 1) return [];
    let workers: Worker[];
    try {
      workers = Array.from({ length: this.#most }, start);
    } catch {
      // A browser or a policy that allows no worker in a worker.
      return [];
    }
    return workers.map((worker): Helper => {
      const helper: Helper = { worker, waiting: new Map() };
      const { waiting } = helper;
      worker.onmessage = ({ data: { turn, told } }: MessageEvent<{ turn: number; told: ToldByHelper }>) => {
        const asked = waiting.get(turn);
        waiting.delete(turn);
        if (told.kind === 'assessed') asked?.done(told.lines);
        else asked?.fail();
      };
      worker.onerror = () => {
        this.#helpers = this.#helpers?.filter((one) => one !== helper);
        for (const { fail } of waiting.values()) fail();
        waiting.clear();
      };
      worker.postMessage({ turn: 0, asked: { kind: 'under', guide: this.#guide } });
      return helper;
    });
  }
}

type ToldByHelper =
  { readonly kind: 'assessed'; readonly lines: readonly Line[] } | { readonly kind: 'failed' | 'refused' };
