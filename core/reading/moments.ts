/** When it began, and until when it is needed: „seit gestern“ is the one, „bis Freitag“ the other. */
import type { Fact } from '../fact.ts';
import type { Mark } from './dictionary.ts';
import { tokenAt } from './at.ts';
import { matchesWhere, signBehind } from './matches.ts';
import { factAt, outside, rangeOf, type Text } from './text.ts';
import { isNumber, signs } from './tokens.ts';
import { WordList } from './word-list.ts';

const numeric =
  /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?|(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?(?:\d{4}|\d\d))?(?!\d|\.\d)|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.?\s?(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,7}|\d{1,2}[:.]\d\d\s?(?:uhr|h|am|pm|utc|cet)(?![a-z])/iy;
const worded =
  /(?:kurz (?:vor|nach)|gegen|halb|viertel (?:vor|nach)|um)\s(?:halb\s)?(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?:\suhr)?(?=[\s.,;!?)]|$)(?!\s(?:stück|euro|prozent|grad|zeilen|cent|mal|personen|leute|tage|wochen))|(?:(?:shortly|just) (?:before|after)|around|about|at) (?:noon|midnight|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'?clock)|(?:shortly|just) (?:before|after) \d{1,2}(?![\d:.])|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\s\d{1,2}(?:st|nd|rd|th)?(?!\d)|(?:um|gegen|ca\.|at|around)\s\d{1,2}(?:[:.]\d\d)?(?:\s?(?:uhr|am|pm))?(?!\d|[.,/]\d)/iy;
/** A date begins with a number and a sign, or with a day before the name of a month. */
const beginsDate = (text: Text, token: number): boolean => {
  const word = text.tokens.word[token] ?? '';
  return isNumber(word) && (word.length < 3 || !isNumber(word.slice(-1)) || './-:'.includes(signBehind(text, token)));
};

/** A deadline or a label of another date right before a date takes it away. */
const needed =
  /(?:^|[^a-zäöüß])(?:bis|spätestens|bis zum|bis spätestens|by|before|until|till|due|zum|vor dem|deadline|frist|stichtag|no later than)\s?(?:am |on |the |dem |der |den |zum |[a-zäöü]{2,3}\.?,? ?)?$/i;

/** One of its words; few dates have one before them. */
const mayBeNeeded = /bis|stens|by|before|until|till|due|zum|vor|deadline|frist|tag|later/i;

/** „Die Bank schließt um 16 Uhr“: what happens then, whatever was before. */
const closes =
  /(?:schlie(?:ß|ss)t|f(?:ä|ae)hrt|m(?:u|ü|ue)ss(?:en)?|closes|leaves|departs|is due|must)\s[^.!?;\n]{0,16}$/i;

export function moments(text: Text): Fact[] {
  const { moment, deadline, otherDate } = text.marks;
  const demanding = deadline.length > 0 ? demands(text) : none;
  const deadlines = deadline.map((mark) => {
    const value = demanding.has(text.sentence[mark.from] ?? -1) ? 'demand' : undefined;
    return factAt(text, 'deadline', rangeOf(text, mark), 'lexicon', 0.7, value);
  });
  const said = outside(moment, deadline).map((mark) => factAt(text, 'first-seen', rangeOf(text, mark), 'lexicon', 0.7));
  const others = covered(text, otherDate, 30);
  const dated: Fact[] = [];
  let other = 0;
  const { has } = text.tokens;
  const isDated = (has & signs.digit) !== 0 || moment.length > 0;
  const inNumbers = has & signs.digit ? matchesWhere(text, numeric, signs.digit, beginsDate) : [];
  const inWords = isDated && has & signs.clock ? matchesWhere(text, worded, signs.clock) : [];
  const dates = inWords.length > 0 ? [...inNumbers, ...inWords].sort((a, b) => a.start - b.start) : inNumbers;
  for (const found of dates) {
    if (text.prose[found.start - 1] === '.') continue;
    while ((others[other]?.end ?? Infinity) < found.start) other++;
    if ((others[other]?.start ?? Infinity) <= found.start) continue;
    const before = text.shown.slice(Math.max(0, found.start - 30), found.start);
    const isDeadline =
      ((mayBeNeeded.test(before) && needed.test(before)) || closes.test(before)) &&
      !/(?:seit|since|ging|lief|worked|fine|ok)[^a-zäöüß]*$/i.test(before);
    dated.push(factAt(text, isDeadline ? 'deadline' : 'first-seen', found, 'format', 0.8));
  }
  const times = together(text, [...said, ...dated]);
  const { lastWorked } = text.marks;
  if (lastWorked.length === 0) return [...deadlines, ...times];
  const worked = new Set(lastWorked.map((mark) => text.sentence[mark.from]));
  return [
    ...deadlines,
    ...times.map((fact) =>
      fact.kind === 'first-seen' && worked.has(text.sentence[tokenAt(text, fact.start)])
        ? factAt(text, 'changed', fact, fact.basis, fact.confidence, 'last-worked')
        : fact,
    ),
  ];
}

/** At most two words between them: „Seit“ dem Update „am Montag“. */
const between = /^[^\S\n]*(?:[\p{L}\d]+[^\S\n]+){0,2}$|^,[^\S\n]*$/u;
/** Mostly nothing or a blank stands there: then nobody waits for the pattern to be set up. */
const joins = (gap: string): boolean => gap === '' || gap === ' ' || (/[,\s]$/.test(gap) && between.test(gap));

/** Times that belong together, as one: „gestern kurz nach drei“, „Seit dem Update am Montag“. */
function together(text: Text, facts: readonly Fact[]): Fact[] {
  const found: Fact[] = [];
  for (const fact of [...facts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    const gap = last && last.kind === fact.kind ? text.shown.slice(last.end, fact.start) : undefined;
    const isOne =
      gap !== undefined &&
      gap.length <= 20 &&
      text.sentence[tokenAt(text, last?.start ?? 0)] === text.sentence[tokenAt(text, fact.start)];
    if (!last || !isOne || !(last.end >= fact.start || joins(gap))) found.push(fact);
    else if (fact.end > last.end)
      found[found.length - 1] = factAt(
        text,
        last.kind,
        { start: last.start, end: fact.end },
        fact.basis === 'format' ? 'format' : last.basis,
        Math.max(last.confidence, fact.confidence),
        last.value,
      );
  }
  return found;
}

const none: ReadonlySet<number> = new Set();
const asking = new WordList(
  'bitte please pls brauche brauchen benoetige need needed erledigen beheben asap dringend urgent fix',
);
const reasons = new WordList('weil da denn sonst damit fuer because since otherwise or for so as');

/** The sentences that ask for something until then and say no reason: „Bitte bis morgen beheben!“ */
function demands(text: Text): ReadonlySet<number> {
  const found = new Set<number>();
  const { known, length } = text.tokens;
  for (let i = 0; i < length; i++) if (asking.has(known[i])) found.add(text.sentence[i] ?? 0);
  for (let i = 0; i < length; i++) if (reasons.has(known[i])) found.delete(text.sentence[i] ?? 0);
  return found;
}

/** The characters that a hit speaks for: itself and a little behind it, in order. */
function covered(text: Text, marks: readonly Mark[], behind: number): { start: number; end: number }[] {
  return marks.map((mark) => {
    const { start, end } = rangeOf(text, mark);
    return { start, end: end + behind };
  });
}
