/**
 * German instructions in one sentence, with nobody who follows them: „Auftrag 55120 aufmachen, Lieferschein erzeugen und
 * in die Vorschau gehen“. Which verbs they are does not matter: each clause ends in its infinitive.
 */
import type { Fact } from '../fact.ts';
import { hasMark } from './at.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import { isWord } from './tokens.ts';
import { WordList } from './word-list.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const cuts = new WordList(', ; und → >');
/** A clause with one of these tells who does it, why, or that it must be: it is no instruction. */
const telling = words(
  'ich wir ihr er sie es man wer dass weil wenn ob damit bis um zu nicht kein keine keinen bitte kann koennen konnte konnten muss muessen musste mussten soll sollen sollte sollten will wollen wollten darf duerfen wird werden wurden wuerden waere haetten lassen haben sind waren moechte moechten statt',
);
const infinitive = /[a-z]{2}(?:en|ern|eln)$/;
/** They end so and are no verbs. */
const others = words(
  'einen keinen diesen jeden allen anderen seinen ihren meinen unseren euren deinen ihnen denen gegen neben wegen zwischen oben unten hinten draussen innen aussen morgen eben neuen alten ersten zweiten letzten naechsten beiden vielen einigen wenigen stunden minuten tagen wochen',
);

/** Two clauses with a noun and a verb make a way, when a program knows one of the verbs; three always do. */
export function series(text: Text): Fact[] {
  const { word, known: all, length } = text.tokens;
  const facts: Fact[] = [];
  let from = 0;
  let run: { from: number; to: number }[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    const known = first && last && hasMark(text.instructions, first.from, last.to);
    if (first && (run.length > 2 || (run.length === 2 && known)))
      for (const clause of run) facts.push(factAt(text, 'step', rangeOf(text, clause), 'lexicon', 0.6));
    run = [];
  };
  /** Whether a run may begin: at the start of a sentence or behind a colon. */
  let opens = true;
  for (let i = 0; i <= length; i++) {
    const ends = i === 0 || i === length || text.sentence[i] !== text.sentence[i - 1];
    const sign = word[i] ?? '';
    if (!ends && !cuts.has(all[i]) && sign !== ':') continue;
    const clause = { from, to: i };
    if ((opens || run.length > 0) && isInstruction(text, clause)) run.push(trimmed(text, clause));
    else close();
    if (ends || sign === ':') close();
    opens = ends || sign === ':';
    from = ends ? i : i + 1;
  }
  return facts;
}

function trimmed(text: Text, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const { word } = text.tokens;
  while (from < to && !isWord(word[from] ?? '')) from++;
  while (to > from && !isWord(word[to - 1] ?? '')) to--;
  return { from, to };
}

function isInstruction(text: Text, clause: { from: number; to: number }): boolean {
  const { word, start } = text.tokens;
  const { from, to } = trimmed(text, clause);
  const verb = word[to - 1] ?? '';
  if (to - from < 2 || !infinitive.test(verb) || others.has(verb)) return false;
  const initial = text.shown[start[to - 1] ?? 0] ?? '';
  if (initial !== initial.toLowerCase()) return false;
  for (let i = from; i < to; i++) if (telling.has(word[i] ?? '')) return false;
  return true;
}
