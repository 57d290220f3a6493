/**
 * The answer that is being written to one ticket, on disk as it is typed: after a pause the first key is written at
 * once, while typing goes on a write follows every {@link apart} milliseconds. What another tab writes is taken over
 * where nothing waits here.
 */
import { addReply, keepBegun, replyFiles } from '../../store/begun.ts';
import type { BegunReply, ReplyFile } from '../../store/followedRows.ts';
import { app } from '../app.svelte.ts';

/** Milliseconds from one write to the next, and after one that failed. */
const apart = 100;
const again = 3_000;

export class Writing {
  text = $state('');
  files = $state.raw<readonly File[]>([]);
  /** True while something is not on disk yet. */
  waiting = $state(false);
  readonly #ticket: string;
  /** Of the last write that is known here. */
  #revision = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #began = -Infinity;
  #read: { readonly files: readonly File[]; readonly rows: readonly ReplyFile[] } | undefined;

  constructor(ticket: string) {
    this.#ticket = ticket;
  }

  change(how: { readonly text?: string; readonly files?: readonly File[] }): void {
    this.text = how.text ?? this.text;
    this.files = how.files ?? this.files;
    this.waiting = true;
    this.#schedule();
  }

  /** What lies on disk, as it was written here before or elsewhere now. */
  meet({ text, files, revision }: BegunReply): void {
    if (revision <= this.#revision || this.waiting) return;
    this.#revision = revision;
    this.text = text;
    this.files = files.map(({ blob, name, kind }) => new File([blob], name, { type: kind }));
  }

  /** Leaves from here, as it stands. */
  async send(): Promise<void> {
    await this.flush();
    const { text, files } = this;
    await addReply(this.#ticket, text.trim(), await this.#filed(files));
    // What was added meanwhile stays, and goes to the disk as the beginning of the next answer.
    if (this.files === files) this.files = [];
    if (this.text.startsWith(text)) this.text = this.text.slice(text.length);
    if (this.text !== '' || this.files.length > 0) this.change({});
  }

  /** Writes what waits, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#running) await this.#running;
    if (!this.waiting) return;
    this.#running = this.#write().finally(() => (this.#running = undefined));
    await this.#running;
  }

  async #write(): Promise<void> {
    this.#began = performance.now();
    const { text, files } = this;
    try {
      const { revision } = await keepBegun(this.#ticket, { text, files: await this.#filed(files) });
      this.#revision = revision;
      this.waiting = text !== this.text || files !== this.files;
      if (this.waiting) this.#schedule();
    } catch (error) {
      await app.failed(error);
      this.#schedule(again);
    }
  }

  /** Files are read once, not with every key. */
  async #filed(files: readonly File[]): Promise<readonly ReplyFile[]> {
    if (this.#read?.files !== files) this.#read = { files, rows: await replyFiles(files) };
    return this.#read.rows;
  }

  #schedule(after = Math.max(0, this.#began + apart - performance.now())): void {
    this.#timer ??= setTimeout(() => void this.flush(), after);
  }
}
