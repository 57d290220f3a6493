/** What requests say in a form of its own: dates, persons and their ids, roles, ticket numbers. */
import type { Fact, FactKind } from '../fact.ts';
import type { TicketType } from '../ticket.ts';
import { matches } from './matches.ts';
import { factAt, type Text } from './text.ts';
import { isWord } from './tokens.ts';

/** A date with a word before it that makes it one of the future. */
const until =
  /(?:bis(?: zum| spätestens)?|spätestens(?: am)?|ab|zum|vor|am|beginn|start(?: ist)?|by|before|until|till|from|on|due|starts?|starting|no (?:later|earlier) than|(?:day|tag) (?:is|ist))[ :]{1,2}(?:(?:dem|den|the)\s)?(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri)[a-zä]{0,8}\.?,?\s(?:(?:den|dem|the)\s)?)?(?:\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.|\d{1,2}(?:st|nd|rd|th|\.)?(?:\s?[-–]\s?\d{1,2}\.?)?\s?(?:of )?(?:jan|jän|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,7}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\.?\s\d{1,2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}:\d\d)/gi;
/** Two dates with what joins them between, or „vom 1. bis“. */
const span =
  /(?:\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.(?:\d{2,4})?|\d{1,2}\.?\s(?:jan|jän|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,7}(?:\s\d{4})?)\s?(?:[-–—]|bis(?: zum)?|to|until)\s?\d|(?:vom|from|between)\s\d{1,2}\.?(?=\s(?:bis|to|until|and)\s)|(?:vom|von|to)\s(?:\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.|\d{1,2}\.?\s(?:jan|jän|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec))/gi;
const mail = /[\w.+-]{1,60}@[\w-]{2,60}\.[a-z]{2,}/gi;
/** `k.lohse`, `KRANICH\lohse`, „User j.tilbury“, „Benutzer: LOHSE“. */
const login =
  /[a-z]{1,12}\.[a-zäöüß]{3,20}(?![\w.@/])|[A-Za-z0-9-]{2,20}\\[a-z][a-z0-9._-]{2,30}|(?:[Uu]ser|[Bb]enutzer|[Kk]ennung|[Ll]ogin|[Pp]ersonalnummer|[Ss]taff number|[Ee]mployee)(?: ?ID| no\.?)?\s?[:=]?\s?(?:[A-ZÄÖÜ]{3,20}|[A-Za-z]{0,10}\d{2,10})(?![a-z])|(?:user|benutzer|benutzername|benutzerkennung|kennung|login|user ?id|username)\s?[:=]?\s?["„“]?[a-z0-9]{1,20}[._-][\w.-]{2,30}/g;
const person =
  /(?:[Ff]rau|[Hh]errn?|Fr\.|Hr\.|Mrs?\.?|Ms\.?)\s(?:Dr\.\s)?\p{Lu}[\p{L}-]{1,30}|(?:[Ff]ür|[Ff]or)\s(?!(?:Das|Die|Der|Den|Alle|The|All)\s)\p{Lu}\p{Ll}[\p{L}-]{0,30}\s\p{Lu}\p{Ll}[\p{L}-]{1,30}|\p{Lu}\p{Ll}[\p{L}-]{1,30}\s\p{Lu}\p{Ll}[\p{L}-]{1,30}(?=\s(?:\(|braucht|benötigt|bekommt|startet|beginnt|fängt|wechselt|soll|übernimmt|verlässt|needs|joins|starts|gets|requires|takes|leaves|will|und \p{Lu}\p{Ll}+ \p{Lu}|and \p{Lu}\p{Ll}+ \p{Lu}))|(?:[Mm]itarbeiter|[Mm]itarbeiterin|[Kk]olleg(?:e|en|in)|[Aa]zubi|[Pp]raktikant(?:in|en)?|[Ww]erkstudent(?:in|en)?|employee|colleague|starter|joiner|contractor|intern|consultant|user|Benutzer|Benutzerin),?\s\p{Lu}\p{Ll}[\p{L}-]{1,30}(?:\s\p{Lu}\p{Ll}[\p{L}-]{1,30})?/gu;
/** „Vertretung von Frau Lang“, „wie Herr Ott“: not the person it is for. */
const otherPerson = /(?:^|[^a-zäöüß])(?:von|vom|wie|durch|by|of|as|like|from|mit|with)\s$/i;
const role =
  /(?:[Rr]ollen?|[Gg]ruppen?|[Pp]rofile?|[Bb]erechtigungss(?:atz|ätze)|[Bb]erechtigungsgruppen?|[Pp]ermission sets?|[Ss]copes?|[Ss]ecurity groups?|[Gg]roups?)\s?[:=]?\s?["„“'(]?(?:\p{Lu}[\p{L}\p{N}&_. -]{2,60}|[a-z]{2,20}[._-][\w.-]{2,30}|deploy|admin|editor|viewer|reader|member)|\p{Lu}{2,10}_[\p{Lu}\p{N}][\p{L}\p{N}_-]{1,40}|\p{Lu}[\p{L}\p{N}-]{1,30}[ -](?:[Rr]olle|role|permission|Berechtigung|group|Gruppe)(?!\p{L})|D365 \p{Lu}{3,30}/gu;
const ticketId = /(?:[A-Z]{1,10}[-_#]?|#)\d{3,10}(?![\w-])/g;
type Form = readonly [kind: FactKind, pattern: RegExp];
const byType: Readonly<Partial<Record<TicketType, readonly Form[]>>> = {
  'service-request': [
    ['deadline', until],
    ['recipient', mail],
    ['recipient', login],
    ['recipient', person],
  ],
  'change-request': [['deadline', until]],
  'access-request': [
    ['recipient', mail],
    ['recipient', login],
    ['recipient', person],
    ['role', role],
    ['validity', span],
    ['validity', until],
  ],
  problem: [['incidents', ticketId]],
};

/** Facts by their form, for the kinds that a type of ticket is asked for. */
export const forms = (text: Text, type: TicketType): Fact[] => [
  ...(type === 'question' ? questionMarks(text) : []),
  ...(byType[type] ?? []).flatMap(([kind, pattern]) =>
    matches(text, pattern)
      .filter(
        ({ start }) => kind !== 'recipient' || !otherPerson.test(text.prose.slice(Math.max(0, start - 12), start)),
      )
      .map((range) => factAt(text, kind, range, 'format', 0.7)),
  ),
];

/** Fewer words before a question mark ask nothing by themselves: „Oder?“ */
const shortestQuestion = 3;

/** Question marks behind a question; „Können Sie mich anrufen?“ asks for a call. */
function questionMarks(text: Text): Fact[] {
  const { tokens, sentence, marks } = text;
  const cued = new Set(marks.questionCue.map(({ from }) => sentence[from]));
  const forHelp = new Set(marks.askForHelp.map(({ from }) => sentence[from]).filter((number) => !cued.has(number)));
  const found: Fact[] = [];
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (sentence[i] !== sentence[i - 1]) words = 0;
    if (isWord(tokens.word[i] ?? '')) words++;
    if (tokens.word[i] === '?' && words >= shortestQuestion && !forHelp.has(sentence[i]))
      found.push(factAt(text, 'question', { start: tokens.start[i] ?? 0, end: tokens.end[i] ?? 0 }, 'format', 0.7));
  }
  return found;
}
