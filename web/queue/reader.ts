/** The page's side of the worker: questions that are answered each for itself, and an end that needs no answer. */
import type { Asked, Told } from './worker.ts';

export type Progress = Extract<Told, { kind: 'progress' }>;
export type Answer = Exclude<Told, Progress>;

interface Waiting {
  readonly done: (answer: Answer) => void;
  readonly progress: ((told: Progress) => void) | undefined;
}

export class Reader {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  /** By the number of the question. */
  readonly #waiting = new Map<number, Waiting>();
  #questions = 0;

  constructor() {
    this.#worker.onmessage = ({ data: { turn, told } }: MessageEvent<{ turn: number; told: Told }>) => {
      if (told.kind === 'progress') return this.#waiting.get(turn)?.progress?.(told);
      this.#waiting.get(turn)?.done(told);
      this.#waiting.delete(turn);
    };
    this.#worker.onerror = ({ message }) => {
      for (const { done } of this.#waiting.values()) done({ kind: 'failed', name: 'Error', message });
      this.#waiting.clear();
    };
  }

  /** @returns what the worker tells at the end; a file that cannot be read is an answer, too */
  ask(asked: Asked, progress?: (told: Progress) => void): Promise<Answer> {
    const turn = (this.#questions += 1);
    return new Promise((done) => {
      this.#waiting.set(turn, { done, progress });
      this.#worker.postMessage({ turn, asked });
    });
  }

  /** Ends what runs, at once. */
  end(): void {
    this.#worker.terminate();
  }
}
