/**
 * What questions, requests, changes and problems say beside an incident: need and wish, who and what for, who approves,
 * until when. Only the kinds that the type of ticket is asked for, so that an incident is not read for approvals.
 */
import type { Fact, FactKind } from '../fact.ts';
import type { TicketType } from '../ticket.ts';
import type { Mark } from './dictionary.ts';
import type { Signal } from './lexicon/index.ts';
import { forms } from './request-forms.ts';
import { factAt, negated, outside, rangeOf, type Text } from './text.ts';
import { isWord } from './tokens.ts';
import { WordList } from './word-list.ts';

type Word = readonly [kind: FactKind, signal: Signal];

const everywhere: readonly Word[] = [['no-hurry', 'noHurry']];
const words: Readonly<Record<TicketType, readonly Word[]>> = {
  incident: [],
  question: [['question', 'questionCue']],
  'service-request': [
    ['item', 'item'],
    ['recipient', 'recipient'],
    ['recipient', 'recipientTeam'],
    ['deadline', 'neededBy'],
  ],
  'change-request': [
    ['need', 'need'],
    ['as-is', 'asIs'],
    ['benefit', 'benefit'],
    ['acceptance', 'acceptance'],
    ['risk', 'risk'],
    ['deadline', 'neededBy'],
  ],
  problem: [['incidents', 'incidentCount']],
  'access-request': [
    ['role', 'role'],
    ['recipient', 'recipient'],
    ['validity', 'validity'],
    ['deadline', 'neededBy'],
  ],
};
/** „Ist:“ and „Soll:“ of a change request are its as-is and to-be. */
const alsoUnder: Readonly<Partial<Record<TicketType, Readonly<Partial<Record<string, FactKind>>>>>> = {
  'change-request': { actual: 'as-is', expected: 'to-be', reason: 'need', impact: 'benefit' },
  'access-request': { need: 'reason' },
};

/** The types that somebody approves. */
const approved: ReadonlySet<TicketType> = new Set(['change-request', 'service-request', 'access-request']);

const sure = 0.6;

/** @param type decides which kinds are looked for */
export function requests(text: Text, type: TicketType): Fact[] {
  const { marks } = text;
  const fact = (kind: FactKind, mark: Mark): Fact => factAt(text, kind, rangeOf(text, mark), 'lexicon', sure);
  const facts: Fact[] = [];
  for (const list of [words[type], everywhere])
    for (const [kind, signal] of list) for (const mark of marks[signal]) facts.push(fact(kind, mark));
  const urgent = outside(marks.urgent, marks.noHurry).filter((mark) => !negated(text, mark));
  facts.push(...urgent.map((mark) => fact('urgency', mark)));
  facts.push(...marks.critical.filter((mark) => isNow(text, mark)).map((mark) => fact('critical', mark)));
  if (type === 'change-request')
    facts.push(...marks.toBe.filter((m) => isBuildable(text, m)).map((m) => fact('to-be', m)));
  if (type === 'access-request')
    facts.push(...outside(marks.reason, marks.vagueReason).map((mark) => fact('reason', mark)));
  if (approved.has(type))
    facts.push(...outside(marks.approval, marks.noApproval).map((mark) => fact('approval', mark)));
  const also = alsoUnder[type] ?? {};
  for (const section of text.sections)
    for (const key of section.filled ? section.keys : []) {
      const kind = also[key];
      if (kind) facts.push(factAt(text, kind, section.content, 'format', 0.9));
    }
  return [...facts, ...forms(text, type)];
}

/** Words that make a standstill one of the past, of the future or of somebody’s fears. */
const notNow = new WordList(
  'kein keine keinen nicht ohne no not without never koennte koennten wuerde wuerden drohen droht falls could might may would if unless war waren hatte hatten behoben geloest wieder resolved fixed solved was were damit verhindern vermeiden',
);

/** Six words before and four behind decide; the words of the hit itself may well hold a „nicht“. */
function isNow(text: Text, mark: Mark): boolean {
  for (let i = mark.from - 6; i < mark.to + 4; i++) {
    if (i >= mark.from && i < mark.to) continue;
    if (text.sentence[i] === text.sentence[mark.from] && notNow.has(text.tokens.known[i])) return false;
  }
  return true;
}

/** How many words of some length a sentence of vague wishes needs beside them to say what is wanted. */
const tellingWords = 4;
const furthest = 25;

/** „Der Shop soll schneller und moderner werden“ is a wish nobody can build. */
function isBuildable(text: Text, mark: Mark): boolean {
  const number = text.sentence[mark.from];
  const vague = new Set(text.marks.vagueWish.filter((m) => text.sentence[m.from] === number).map((m) => m.from));
  if (vague.size === 0) return true;
  let telling = 0;
  for (let i = mark.from - furthest; i <= mark.from + furthest; i++) {
    const word = text.tokens.word[i] ?? '';
    if (text.sentence[i] === number && !vague.has(i) && isWord(word) && word.length > 4) telling++;
  }
  return telling >= tellingWords;
}
