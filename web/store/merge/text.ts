/**
 * Two changed texts of one origin become one, word by word. What either side wrote stays. Only where both rewrote the
 * same words differently one of them has to step back: that is a clash, and the caller keeps the other text.
 */
import { kept, tokens } from './diff.ts';

export interface Merged {
  readonly text: string;
  /** Both sides rewrote the same words; `text` has those of `mine`. */
  readonly clash: boolean;
}

/** @param base the text that both sides began with */
export function mergeText(base: string, mine: string, theirs: string): Merged {
  if (mine === theirs || theirs === base) return { text: mine, clash: false };
  if (mine === base) return { text: theirs, clash: false };
  const [b, m, t] = [tokens(base), tokens(mine), tokens(theirs)];
  const [inMine, inTheirs] = [kept(b, m), kept(b, t)];
  let text = '';
  let clash = false;
  let [bAt, mAt, tAt] = [0, 0, 0];
  for (let at = 0; at <= b.length; at += 1) {
    const [mStop, tStop] = at < b.length ? [inMine[at] ?? -1, inTheirs[at] ?? -1] : [m.length, t.length];
    if (mStop === -1 || tStop === -1) continue;
    const cut = (all: readonly string[], from: number, to: number): string => all.slice(from, to).join('');
    const settled = settle(cut(b, bAt, at), cut(m, mAt, mStop), cut(t, tAt, tStop));
    text = joined(text, settled.text);
    clash ||= settled.clash;
    if (at < b.length) text = joined(text, b[at] ?? '', settled.glued);
    [bAt, mAt, tAt] = [at + 1, mStop + 1, tStop + 1];
  }
  return { text, clash };
}

interface Settled extends Merged {
  /** Two insertions met here: words that touch need a blank between them. */
  readonly glued: boolean;
}

/** One stretch between two places where all three texts agree. */
function settle(base: string, mine: string, theirs: string): Settled {
  const one = (text: string, clash = false): Settled => ({ text, clash, glued: false });
  if (mine === theirs || theirs === base) return one(mine);
  if (mine === base) return one(theirs);
  if (base === '') return both(mine, theirs);
  // What one side took away and the other one worked on stays.
  if (mine === '') return one(theirs);
  if (theirs === '') return one(mine);
  if (mine.startsWith(theirs)) return one(mine);
  if (theirs.startsWith(mine)) return one(theirs);
  return around(base, mine, theirs) ?? around(base, theirs, mine) ?? one(mine, true);
}

/** `grown` only wrote before or behind the words that the other side changed. Whole words: `a` is no part of `ab`. */
function around(base: string, grown: string, changed: string): Settled | undefined {
  const [b, g] = [tokens(base), tokens(grown)];
  const at = g.findIndex((_, i) => b.every((token, k) => g[i + k] === token));
  if (at === -1) return undefined;
  const [before, behind] = [g.slice(0, at).join(''), g.slice(at + b.length).join('')];
  return { text: joined(joined(before, changed), behind), clash: false, glued: false };
}

/** Both wrote at the same place: one after the other, in an order on which both sides agree. */
function both(mine: string, theirs: string): Settled {
  if (mine.startsWith(theirs)) return { text: mine, clash: false, glued: false };
  if (theirs.startsWith(mine)) return { text: theirs, clash: false, glued: false };
  const [first, second] = mine < theirs ? [mine, theirs] : [theirs, mine];
  return { text: joined(first, second, true), clash: false, glued: true };
}

const endsInWord = /[\p{L}\p{N}\p{M}_]$/u;
const beginsWord = /^[\p{L}\p{N}\p{M}_]/u;

function joined(first: string, second: string, apart = false): string {
  return apart && endsInWord.test(first) && beginsWord.test(second) ? `${first} ${second}` : first + second;
}
