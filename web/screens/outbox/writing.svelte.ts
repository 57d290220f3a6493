/**
 * The answer that is being written to one ticket, on disk as it is typed: after a pause the first key is written at
 * once, while typing goes on a write follows every {@link apart} milliseconds. What comes to the disk from elsewhere
 * (another tab, an answer that is taken back) is merged with what was typed since. Files go their own way: they are
 * read and kept when they are chosen, and none of them keeps the text from being kept.
 */
import { addBegunFiles, addReply, both, keepBegun, removeBegunFile, takeReplyBack } from '../../store/begun.ts';
import type { BegunReply, ReplyNote } from '../../store/followedRows.ts';
import { replyFile } from '../../store/replyFiles.ts';
import { app } from '../app.svelte.ts';
import { withCaret } from '../draft/caret.ts';

/** Milliseconds from one write to the next, and after one that failed. */
const apart = 100;
const again = 3_000;

export class Writing {
  text = $state('');
  files = $state.raw<readonly ReplyNote[]>([]);
  /** Names of chosen files that could not be read. */
  unread = $state.raw<readonly string[]>([]);
  /** True while some of the text is not on disk yet. */
  waiting = $state(false);
  /** Files that are being read. */
  reading = $state(0);
  readonly #ticket: string;
  /** The text on disk as it is known here, and of which write it is. */
  #base = '';
  #revision = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #began = -Infinity;
  /** Read while a write was under way. */
  #met: BegunReply | undefined;

  constructor(ticket: string) {
    this.#ticket = ticket;
  }

  change(text: string): void {
    this.text = text;
    this.waiting = true;
    this.#schedule();
  }

  /** What lies on disk, as it was written here before or elsewhere now. */
  meet(row: BegunReply): void {
    // Whether the row holds what is on its way cannot be seen; the answer to that will say.
    if (this.#running) this.#met = row;
    else this.#arrived(row, this.#base);
  }

  /** Reads files and keeps them; those that cannot be read are named in {@link unread}. */
  async add(files: readonly File[]): Promise<void> {
    this.reading += files.length;
    this.unread = [];
    for (const file of files)
      await replyFile(this.#ticket, file)
        .then(
          (read) => this.#alone(() => addBegunFiles(this.#ticket, [read])),
          () => void (this.unread = [...this.unread, file.name]),
        )
        .catch((error: unknown) => app.failed(error))
        .finally(() => (this.reading -= 1));
  }

  async remove(id: string): Promise<void> {
    await this.#alone(() => removeBegunFile(this.#ticket, id));
  }

  /** Leaves from here, as it stands. What is typed meanwhile is the beginning of the next answer. */
  async send(): Promise<void> {
    await this.flush();
    const { text, files } = this;
    await this.#alone(() => addReply(this.#ticket, text, files, this.#base), text);
  }

  /** Takes an answer back that has not left, before what is written here. */
  async takeBack(reply: string): Promise<void> {
    await this.flush();
    await takeReplyBack(reply);
  }

  /** Writes what waits, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#running) await this.#running;
    if (!this.waiting) return;
    this.#began = performance.now();
    const { text } = this;
    try {
      await this.#alone(() => keepBegun(this.#ticket, text, this.#base), text);
    } catch (error) {
      await app.failed(error);
      this.#schedule(again);
    }
  }

  /**
   * One write at a time; what it has made of the answer is taken over here.
   * @param sent the text here that goes with it
   */
  async #alone(write: () => Promise<BegunReply>, sent?: string): Promise<void> {
    while (this.#running) await this.#running;
    const running = write().then((row) => this.#arrived(row, sent ?? this.#base));
    this.#running = running
      .catch(() => undefined)
      .then(() => {
        this.#running = undefined;
        if (this.#met) this.#arrived(this.#met, this.#base);
      });
    await running;
  }

  /** @param from the text here that the row knows of; what was typed since is laid over it */
  #arrived({ text, files, revision }: BegunReply, from: string): void {
    if (revision <= this.#revision) return;
    this.#revision = revision;
    this.#base = text;
    withCaret(() => {
      this.text = both(from, this.text, text);
      this.files = files;
    });
    this.waiting = this.text !== text;
    if (this.waiting) this.#schedule();
  }

  #schedule(after = Math.max(0, this.#began + apart - performance.now())): void {
    this.#timer ??= setTimeout(() => void this.flush(), after);
  }
}
