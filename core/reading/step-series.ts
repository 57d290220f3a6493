/**
 * German instructions in one sentence, with nobody who follows them: „Auftrag 55120 aufmachen, Lieferschein erzeugen und
 * in die Vorschau gehen“. Which verbs they are does not matter: each clause ends in its infinitive.
 */
import type { Fact } from '../fact.ts';
import { hasMark } from './at.ts';
import type { Mark } from './dictionary.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import { isNumber, isWord } from './tokens.ts';
import { WordList } from './word-list.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const cuts = new WordList(', ; und → >');
/** A clause with one of these tells who does it, why, or that it must be: it is no instruction. */
const telling = new WordList(
  'ich wir ihr er sie es man wer dass weil wenn ob damit bis um zu nicht kein keine keinen bitte kann koennen konnte konnten muss muessen musste mussten soll sollen sollte sollten will wollen wollten darf duerfen wird werden wurden wuerden waere haetten lassen haben sind waren moechte moechten statt',
);
const infinitive = /[a-z]{2}(?:en|ern|eln)$/;
/** They end so and are no verbs. */
const others = words(
  'einen keinen diesen jeden allen anderen seinen ihren meinen unseren euren deinen ihnen denen gegen neben wegen zwischen oben unten hinten draussen innen aussen morgen eben neuen alten ersten zweiten letzten naechsten beiden vielen einigen wenigen stunden minuten tagen wochen',
);

/** With it „Belege laden“ tells what the documents do: such a clause alone leads nobody anywhere. */
const several = words('die alle diese manche viele mehrere beide einige unsere meine saemtliche');

/** Clauses with a noun and a verb make a way, when one knows most of the verbs from programs. */
export function series(text: Text): Fact[] {
  const { word, known: all, length } = text.tokens;
  const facts: Fact[] = [];
  let from = 0;
  let run: Mark[] = [];
  /** What is entered or pressed on the way, without a verb: „…, Menge 2, Bar“. */
  let entries: Mark[] = [];
  const close = (): void => {
    if ((run.length > 1 && isWay(text, run)) || (run.length === 1 && isEntered(text, run, entries)))
      for (const clause of run) facts.push(factAt(text, 'step', rangeOf(text, clause), 'lexicon', 0.6));
    run = [];
    entries = [];
  };
  /** Whether a run may begin: at the start of a sentence or behind a colon. */
  let opens = true;
  for (let i = 0; i <= length; i++) {
    const ends = i === 0 || i === length || text.sentence[i] !== text.sentence[i - 1];
    const sign = word[i] ?? '';
    if (!ends && !cuts.has(all[i]) && sign !== ':') continue;
    const clause = { from, to: i };
    const isName = run.length > 0 && quotes.has(word[from] ?? '');
    if (!isName && (opens || run.length > 0) && isInstruction(text, clause)) run.push(trimmed(text, clause));
    else if (run.length > 0 && isShort(text, clause)) entries.push(trimmed(text, clause));
    else close();
    if (ends || sign === ':') close();
    opens = ends || sign === ':';
    from = ends ? i : i + 1;
  }
  return facts;
}

/**
 * „Die Preise springen, Listen laden“: what things do, in the plural, ends like an instruction. One clause that tells so
 * or shows a fault spoils the run; bare nouns before unknown verbs have to be outnumbered.
 */
function isWay(text: Text, run: readonly Mark[]): boolean {
  const { word } = text.tokens;
  const { symptom, failure } = text.marks;
  let known = 0;
  let doubtful = 0;
  for (const { from, to } of run)
    if (hasMark(text.instructions, from, to) || isNumbered(text, from, to)) known++;
    else if (several.has(word[from] ?? '') || hasMark(symptom, from, to) || hasMark(failure, from, to)) return false;
    else if (to - from === 2) doubtful++;
  return known > doubtful;
}

/** „Alle übertragen“ in quotation marks is the name of a button. */
const quotes = words('„ “ " » «');
const longestEntry = 7;
const courtesies = words('danke gruss gruesse mfg lg vg thanks merci');

function isShort(text: Text, clause: Mark): boolean {
  const { from, to } = trimmed(text, clause);
  if (to - from > longestEntry) return false;
  const { word, known } = text.tokens;
  for (let i = from; i < to; i++) if (telling.has(known[i]) || courtesies.has(word[i] ?? '')) return false;
  return true;
}

/** „Kiste 4711 scannen, Menge 2, Bar“: one verb from programs, a number, and what else is done there. */
function isEntered(text: Text, [clause]: readonly Mark[], entries: readonly Mark[]): boolean {
  const last = entries.at(-1);
  if (!clause || !last || last.to === last.from || !hasMark(text.instructions, clause.from, clause.to)) return false;
  return isNumbered(text, clause.from, last.to);
}

/** „Datei DSS-0412 abspielen“: what has a number can be followed, whatever is done with it. */
function isNumbered(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNumber(text.tokens.word[i] ?? '')) return true;
  return false;
}

function trimmed(text: Text, { from, to }: Mark): Mark {
  const { word } = text.tokens;
  while (from < to && !isWord(word[from] ?? '')) from++;
  while (to > from && !isWord(word[to - 1] ?? '')) to--;
  return { from, to };
}

function isInstruction(text: Text, clause: Mark): boolean {
  const { word, known, start } = text.tokens;
  const { from, to } = trimmed(text, clause);
  const verb = word[to - 1] ?? '';
  if (to - from < 2 || !infinitive.test(verb) || others.has(verb)) return false;
  const initial = text.shown[start[to - 1] ?? 0] ?? '';
  if (initial !== initial.toLowerCase()) return false;
  return !telling.hasOneOf(known, from, to);
}
