/**
 * Answers that were begun and not put in yet. The panel may go at any time (closed, thrown out, moved, its page loaded
 * anew), so each change is told to the background, which keeps it with the form.
 */
import type { Unsent } from '../../web/ui/guidance.ts';

type Kept = Readonly<Record<string, readonly string[]>>;
const filled = (lines: readonly string[]): boolean => lines.some((line) => line.trim() !== '');

export class Begun {
  /** What the guidance writes into. */
  readonly lines = $state<Unsent>({});
  private ticket = '';
  private told = '{}';
  private telling = false;
  private readonly keep: (unsent: Unsent) => Promise<void>;

  /** @param keep tells the background; resolves when it is kept */
  constructor(keep: (unsent: Unsent) => Promise<void>) {
    this.keep = keep;
  }

  /** The panel speaks about this ticket from now on; another one begins with what was kept of it. */
  of(ticket: string, kept: Kept = {}): void {
    if (ticket === this.ticket) return;
    this.ticket = ticket;
    for (const rule of Object.keys(this.lines)) delete this.lines[rule];
    for (const [rule, lines] of Object.entries(kept)) this.lines[rule] = [...lines];
    this.told = JSON.stringify(this.now);
  }

  /** Tells what has changed, one message after the other; the last one says how it stands. */
  async tell(): Promise<void> {
    if (this.telling || this.ticket === '') return;
    this.telling = true;
    try {
      for (let now = this.now; JSON.stringify(now) !== this.told; now = this.now) {
        this.told = JSON.stringify(now);
        await this.keep(now);
      }
    } finally {
      this.telling = false;
    }
  }

  private get now(): Unsent {
    return Object.fromEntries(Object.entries($state.snapshot(this.lines)).filter(([, lines]) => filled(lines)));
  }
}
