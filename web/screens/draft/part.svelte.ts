/** One part of the description while somebody writes in it: what is typed goes into the text at once, at its place. */
import { fitsSlot, writeSlot, type Slot } from '../../../core/layout.ts';

/** What a part needs of the open draft. */
interface Text {
  readonly draft: { readonly body: string };
  change(patch: { readonly body: string }): void;
}

export class Part {
  readonly #session: Text;
  readonly #find: (body: string) => Slot;
  #open = $state.raw<Slot | undefined>();
  #typed = $state('');

  /** @param find the place in a description */
  constructor(session: Text, find: (body: string) => Slot) {
    this.#session = session;
    this.#find = find;
  }

  /** What is typed, for as long as the description still has it; else what the description says there. */
  get text(): string {
    const { body } = this.#session.draft;
    return this.#open && fitsSlot(this.#open, this.#typed, body) ? this.#typed : this.#find(body).text;
  }

  write(text: string): void {
    const { body } = this.#session.draft;
    const isOpen = this.#open && fitsSlot(this.#open, this.#typed, body);
    const slot = isOpen && this.#open ? this.#open : this.#find(body);
    this.#open = slot;
    this.#typed = text;
    this.#session.change({ body: writeSlot(slot, text) });
  }

  /** Nobody writes here any more: from now on it shows what the description says. */
  leave(): void {
    this.#open = undefined;
  }
}
