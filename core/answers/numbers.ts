/** Numbers in a reply: those of our questions, and those of a list of steps within an answer. */
const begins =
  /^\s*(?:[*_]{1,2})?(?:(?:(?:zu|ad|re|to|antwort|answer|frage|question|punkt|point|nr\.?|no\.?)\s+)+#?(\d{1,2})(?![\d.,]*\d)\s*[.):–-]*|[#(]?(\d{1,2})\s*[.):]+(?!\d))[*_]*\s*(.*)$/i;

interface Numbered {
  readonly at: number;
  readonly number: number;
  readonly text: string;
}

/** The number with which a line begins, and what stands behind it; a date or a time of day is none. */
export function numberOf(line: string): Omit<Numbered, 'at'> | undefined {
  const found = begins.exec(line);
  return found ? { number: Number(found[1] ?? found[2]), text: found[3] ?? '' } : undefined;
}

/**
 * Which of the numbers are those of our questions. Where the numbers begin again, a list stands within an answer: that
 * to the question for steps where there is one, else that to the first.
 * @param count how many questions there were
 * @param steps number of the question for steps, 0 when there was none
 */
export function chosenNumbers<T extends Pick<Numbered, 'number'>>(
  found: readonly T[],
  count: number,
  steps: number,
): T[] {
  const isSame = found.every(({ number }, i) => i === 0 || number > (found[i - 1]?.number ?? 0));
  // Seven numbers for three questions are a list of something else.
  if (isSame) return found.every(({ number }) => number >= 1 && number <= count) ? [...found] : [];
  const listed = Math.max(steps, 1);
  const chosen: T[] = [];
  let from = 0;
  for (let wanted = 1; wanted <= listed; wanted++) {
    const at = found.findIndex(({ number }, i) => i >= from && number === wanted);
    const one = found[at];
    if (!one) continue;
    chosen.push(one);
    from = at + 1;
  }
  const behind: T[] = [];
  let to = found.length;
  for (let wanted = count; wanted > listed; wanted--) {
    const at = found.findLastIndex(({ number }, i) => i >= from && i < to && number === wanted);
    const one = found[at];
    if (!one) continue;
    behind.unshift(one);
    to = at;
  }
  return [...chosen, ...behind];
}
