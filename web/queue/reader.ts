/** The page's side of the worker: one question at a time, and an end that needs no answer. */
import type { Asked, Told } from './worker.ts';

export type Progress = Extract<Told, { kind: 'progress' }>;

export class Reader {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

  /** @returns what the worker tells at the end; a file that cannot be read is an answer, too */
  ask(asked: Asked, progress?: (told: Progress) => void): Promise<Exclude<Told, Progress>> {
    return new Promise((done) => {
      this.#worker.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.kind === 'progress') progress?.(data);
        else done(data);
      };
      this.#worker.onerror = ({ message }) => done({ kind: 'failed', name: 'Error', message });
      this.#worker.postMessage(asked);
    });
  }

  /** Ends what runs, at once. */
  end(): void {
    this.#worker.terminate();
  }
}
