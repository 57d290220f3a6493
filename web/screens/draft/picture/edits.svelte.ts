/** What was done to one picture, step by step, back and forth. */
import { untouched, type Edit, type Mark } from './mark.ts';

export class Edits {
  now: Edit = $state.raw(untouched);
  /** The mark that keys and fields work on; `crop` for what is left of the picture. */
  chosen = $state<number | 'crop' | undefined>();
  #before: Edit[] = $state.raw([]);
  #after: Edit[] = $state.raw([]);
  #running: string | undefined;
  #next = 1;

  get mark(): Mark | undefined {
    return this.now.marks.find(({ id }) => id === this.chosen);
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  get canRedo(): boolean {
    return this.#after.length > 0;
  }

  /**
   * @param act steps in a row with the same name are taken back as one: a key that is held, a word that is typed
   */
  do(next: Partial<Edit>, act?: string): void {
    if (act === undefined || act !== this.#running) this.#before = [...this.#before, this.now];
    this.#running = act;
    this.#after = [];
    this.now = { ...this.now, ...next };
  }

  /** The next step is one of its own, whatever it is called. */
  settle(): void {
    this.#running = undefined;
  }

  /** Adds a mark and chooses it. */
  add(mark: Omit<Mark, 'id'>, act?: string): void {
    const id = this.#next;
    this.#next += 1;
    this.do({ marks: [...this.now.marks, { ...mark, id }] }, act);
    this.chosen = id;
  }

  change(id: number, patch: Partial<Mark>, act?: string): void {
    this.do({ marks: this.now.marks.map((mark) => (mark.id === id ? { ...mark, ...patch } : mark)) }, act);
  }

  remove(id: number | 'crop'): void {
    this.do(id === 'crop' ? { crop: undefined } : { marks: this.now.marks.filter((mark) => mark.id !== id) });
    if (this.chosen === id) this.chosen = undefined;
  }

  undo(): void {
    const before = this.#before.at(-1);
    if (!before) return;
    this.#after = [...this.#after, this.now];
    this.#before = this.#before.slice(0, -1);
    this.#show(before);
  }

  redo(): void {
    const after = this.#after.at(-1);
    if (!after) return;
    this.#before = [...this.#before, this.now];
    this.#after = this.#after.slice(0, -1);
    this.#show(after);
  }

  #show(edit: Edit): void {
    this.#running = undefined;
    this.now = edit;
    if (this.chosen === 'crop' ? !edit.crop : !this.mark) this.chosen = undefined;
  }
}
