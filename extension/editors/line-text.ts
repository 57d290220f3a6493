/** Text that grows line by line, with the signs that each line begins with, and where in the page its characters stand. */

/** A run of characters that stands in the page as it stands in the text. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly node: Node;
  readonly offset: number;
}

/** Blank lines in a row are one. */
const mostEnds = 2;

export class LineText {
  text = '';
  readonly pieces: Piece[] = [];
  /** What every line of the present block begins with. */
  indent = '';
  /** What only the next line begins with, in place of the indent. */
  lead = '';
  /** Ends of line that come before the next character; a text that is nothing yet gets none. */
  owed = 1;
  /** Where what was written since the last `mark` begins, its signs included. */
  private begun: number | undefined;

  /** Starts a run; `marked` tells where it began, which is the end of the text when nothing was written. */
  mark(): void {
    this.begun = undefined;
  }
  get marked(): number {
    return this.begun ?? this.text.length;
  }

  /** At least this many ends of line come before the next character. */
  owe(ends: number): void {
    this.owed = Math.max(this.owed, ends);
  }
  /** One more end of line comes before the next character. */
  breakLine(): void {
    this.owed = Math.min(this.owed + 1, mostEnds);
  }
  /** Whether a space here would begin a line or follow another one. */
  get isAtSpace(): boolean {
    return this.owed > 0 || this.lead !== '' || /^\s?$/.test(this.text.at(-1) ?? '');
  }

  /** @param from where the characters stand in the page; signs of ours stand nowhere */
  put(characters: string, from?: { readonly node: Node; readonly offset: number }): void {
    if (this.owed > 0 && this.text !== '') {
      const blank = `\n${this.indent.trimEnd()}`;
      this.text += `${blank.repeat(Math.min(this.owed, mostEnds) - 1)}\n`;
    }
    this.begun ??= this.text.length;
    if (this.owed > 0 || this.lead !== '') this.text += this.lead === '' ? this.indent : this.lead;
    this.owed = 0;
    this.lead = '';
    if (from) this.pieces.push({ at: this.text.length, length: characters.length, ...from });
    this.text += characters;
  }
}
