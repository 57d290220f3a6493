/** Of many rows of one height only those near the window are in the document; the others are room above and below. */

/** Rows above and below the window that are there already when it moves. */
const spare = 12;

export class RowsInView {
  first = $state(0);
  last = $state(40);
  #frame: HTMLElement | undefined;
  #look: () => void = () => undefined;
  #height = 56;

  /** @param body lies in the frame that scrolls, and holds the rows */
  watch(body: HTMLElement, frame: HTMLElement): () => void {
    this.#frame = frame;
    const look = (): void => {
      this.#height = Number.parseFloat(getComputedStyle(body).getPropertyValue('--row')) || this.#height;
      const hidden = Math.max(0, frame.getBoundingClientRect().top - body.getBoundingClientRect().top);
      this.first = Math.max(0, Math.floor(hidden / this.#height) - spare);
      this.last = Math.ceil((hidden + frame.clientHeight) / this.#height) + spare;
    };
    this.#look = look;
    const ended = new AbortController();
    frame.addEventListener('scroll', look, { passive: true, signal: ended.signal });
    addEventListener('resize', look, { signal: ended.signal });
    look();
    return () => ended.abort();
  }

  /** Height of so many rows, in pixels. */
  room(rows: number): string {
    return `${Math.max(0, rows) * this.#height}px`;
  }

  /** Brings a row into the window, as little as is needed. */
  show(index: number, body: HTMLElement): void {
    const frame = this.#frame;
    if (!frame) return;
    const top = body.getBoundingClientRect().top - frame.getBoundingClientRect().top + index * this.#height;
    const over = top + this.#height - frame.clientHeight;
    if (top < 0) frame.scrollTop += top;
    else if (over > 0) frame.scrollTop += over;
    this.#look();
  }
}
