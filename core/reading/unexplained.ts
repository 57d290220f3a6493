/**
 * What a sentence says that no word list knows. Who tells nearly everything tells the rest, too, in words of their own:
 * of 93 labelled tickets with seven of these kinds, four left out something of which the labels say so, and the others
 * said it 659 times. So in such a ticket a sentence that nothing else explains counts as what still seems to be missing,
 * when it sounds at all like it. In a ticket that says little the same sentence says nothing; nor does one under a label,
 * which says itself what it is.
 */
import { guess, type Fact, type FactKind } from '../fact.ts';
import { hasMark, within } from './at.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import { isNumber, isWord, type Range } from './tokens.ts';

/** What a complete report of a fault is made of. */
const parts: readonly FactKind[] = [
  'observed',
  'expected',
  'step',
  'first-seen',
  'frequency',
  'changed',
  'impact',
  'downstream',
  'affected',
  'workaround',
  'own-analysis',
  'error-message',
  'document-number',
  'contact',
  'access',
];
/** Of so many, at least. */
const nearlyAll = 7;
/** Nobody tells so much in sentences; each sentence is compared with every fact, which a long text must not pay for. */
const mostFacts = 300;

type Guessed = 'observed' | 'impact' | 'downstream' | 'affected' | 'workaround' | 'own-analysis' | 'changed';
const guessed: readonly Guessed[] = [
  'observed',
  'impact',
  'downstream',
  'affected',
  'workaround',
  'own-analysis',
  'changed',
];
const fewestWords = 5;
/** What goes wrong is told first; how people get by comes later. */
const lead = 2;

/** Folded. Only few tickets come so far: plain sets do. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const speakers = words('ich wir man mir mich uns i we us me');
const negations = words('nicht nichts kein keine keinen keiner nie not no nothing never cannot without ohne');
const duties = words(
  'muss muessen musste mussten have has must need needs kostet dauert costs takes stunde stunden minuten hour hours minutes tag tage days euro eur',
);
const contrasts = words(
  'andere anderen anderer anderes anderem other others another auch ebenso gleich gleiche same nur only beide both dagegen identisch identical verschiedene several mehrere egal whether ob normal sauber fine ok okay',
);
const did = words(
  'habe haben hab hat hatte hatten war waren wurde wurden kam kamen ging gingen had has did was were been went came got',
);
const being = words('ist sind bin is are am heisst means');
/** The fault itself is what such a sentence speaks of. */
const impersonal = words('it this that each es das dies dieser diese');
const later = words('dann erst spaeter danach damit dadurch solange bis then until later so next');

/** Kinds of fact that say what a sentence is about; names and numbers in it leave that open. */
const explains: Readonly<Record<Guessed, ReadonlySet<FactKind>>> = (() => {
  const always: FactKind[] = [
    'step',
    'expected',
    'error-message',
    'contact',
    'access',
    'attachment-mentioned',
    'evidence',
    'question',
    'test-case',
  ];
  const and = (...more: FactKind[]): ReadonlySet<FactKind> => new Set([...always, ...more]);
  return {
    observed: and('own-analysis', 'changed', 'workaround', 'impact', 'affected'),
    changed: and('observed', 'own-analysis', 'workaround', 'impact', 'downstream'),
    impact: and('own-analysis', 'changed', 'workaround'),
    downstream: and('own-analysis', 'changed', 'workaround', 'frequency'),
    affected: and('changed'),
    workaround: and('observed', 'own-analysis', 'changed', 'first-seen'),
    'own-analysis': and('impact', 'workaround', 'changed'),
  };
})();

export function unexplained(text: Text, facts: readonly Fact[]): Fact[] {
  if (text.place === 'title' || facts.length < nearlyAll || facts.length > mostFacts) return [];
  const found = new Set<FactKind>();
  for (const { kind } of facts) found.add(kind);
  if (parts.filter((kind) => found.has(kind)).length < nearlyAll) return [];
  const open = guessed.filter((kind) => !found.has(kind));
  if (open.length === 0) return [];
  const labelled = text.sections.filter((section) => section.filled).map((section) => section.content);
  const guesses: Fact[] = [];
  let told = 0;
  const { length } = text.tokens;
  for (let from = 0; from < length;) {
    let to = from + 1;
    while (to < length && text.sentence[to] === text.sentence[from]) to++;
    const range = rangeOf(text, { from, to });
    if (!within(labelled, range.start) && isTold(text, from, to)) {
      const said = saidIn(facts, range);
      for (const kind of open)
        if ((kind !== 'workaround' || told >= lead) && !isExplained(kind, said) && sounds(text, kind, from, to, said)) {
          guesses.push(factAt(text, kind, range, 'lexicon', guess));
          // One sentence says what is seen; it is the first, and says nothing else.
          if (kind === 'observed') {
            open.shift();
            break;
          }
        }
      told++;
    }
    from = to;
  }
  return guesses;
}

/** The kinds of the facts that reach into a sentence; some stand there twice. */
function saidIn(facts: readonly Fact[], { start, end }: Range): FactKind[] {
  const said: FactKind[] = [];
  for (const fact of facts) if (fact.start < end && fact.end > start) said.push(fact.kind);
  return said;
}

function isExplained(kind: Guessed, said: readonly FactKind[]): boolean {
  for (const one of said) if (explains[kind].has(one)) return true;
  return false;
}

/** A statement of some length, and no request. */
function isTold(text: Text, from: number, to: number): boolean {
  const { word } = text.tokens;
  if (word[to - 1] === '?') return false;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (requests.has(word[i] ?? '')) return false;
    if (isWord(word[i] ?? '')) words++;
  }
  return words >= fewestWords;
}
const requests = words('bitte please danke thanks gruss gruesse regards hallo hello');

function sounds(text: Text, kind: Guessed, from: number, to: number, said: readonly FactKind[]): boolean {
  const { word } = text.tokens;
  const any = (list: ReadonlySet<string>): boolean => {
    for (let i = from; i < to; i++) if (list.has(word[i] ?? '')) return true;
    return false;
  };
  const people = (): boolean => any(speakers) || hasMark(text.marks.person, from, to);
  switch (kind) {
    case 'observed':
      return true;
    case 'changed':
      return any(did) && said.includes('first-seen');
    case 'affected':
      return hasMark(text.marks.person, from, to) || (any(speakers) && any(contrasts));
    case 'workaround':
      return !any(negations) && !any(did) && !any(being) && !impersonal.has(word[from] ?? '');
    case 'own-analysis':
      return any(contrasts) || (any(speakers) && any(did));
    case 'impact':
      return any(duties) || (people() && any(negations)) || word.slice(from, to).some((w) => isNumber(w));
    case 'downstream':
      return hasMark(text.marks.person, from, to) || any(later);
  }
}
