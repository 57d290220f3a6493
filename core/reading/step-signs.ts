/** Ways that are written in signs: click paths and commands. */
import type { Fact } from '../fact.ts';
import { factAt, type Text } from './text.ts';
import { isNumber, isWord, signs } from './tokens.ts';

const arrows = new Set(['→', '›', '»', '➔', '➜', '⇒', '►']);

/** Between two arrows of one path stands a name, not a sentence; in tokens. */
const longestName = 8;

/** `Verkauf → Aufträge → Buchen`: two or more arrows in one sentence, each with a name behind it. */
export function clickPaths(text: Text): Fact[] {
  const { word, start, end, length, has } = text.tokens;
  if (!(has & signs.arrow)) return [];
  const facts: Fact[] = [];
  let from = -1;
  let to = -1;
  let count = 0;
  const close = (): void => {
    if (count >= 2 && hasNames(text.shown.slice(start[from] ?? 0, end[to] ?? 0)))
      facts.push(factAt(text, 'step', { start: start[from] ?? 0, end: end[to] ?? 0 }, 'format', 0.85));
    count = 0;
  };
  for (let i = 1; i + 1 < length; i++) {
    const isArrow =
      arrows.has(word[i] ?? '') ||
      (word[i] === '>' &&
        !(word[i - 1] === '.' && end[i] === start[i + 1]) &&
        isApart(text, i) &&
        (isWord(word[i - 1] ?? '') || '-=.")\''.includes(word[i - 1] ?? ' ')));
    if (count > 0 && (text.sentence[i] !== text.sentence[from] || (isArrow && i - to > longestName))) close();
    if (!isArrow || (word[i] === '>' && isNumber(word[i + 1] ?? ''))) continue;
    if (count === 0) from = Math.max(0, '-='.includes(word[i - 1] ?? ' ') ? i - 2 : i - 1);
    to = i + 1;
    count++;
  }
  close();
  return facts;
}

/** `ROOT->CA1->SSL` is a chain of things; the names of menus have small letters. */
const hasNames = (path: string): boolean => /[a-zäöüß]{2}/.test(path);

const command = /^\s*(?:(?:\$|PS [^>]{0,80}>|[A-Z]:\\[^>]{0,80}>)\s+[a-z]|(?:curl|wget|Invoke-\w{1,30})\s+\S)/i;

/** Programs that people call by name. */
const programs = new Set(
  'docker kubectl helm git npm npx yarn mvn gradle make pip python node java php ssh scp rsync systemctl apt yum dnf ping tracert traceroute nslookup dig telnet netstat net robocopy gpupdate dism msiexec sqlcmd psql mysql mkdir touch cd tar chmod chown rpmbuild dotnet az aws terraform ansible'.split(
    ' ',
  ),
);
const longestProgram = 12;
/** What only a command has behind its name: one word, an option, a path, an address. A sentence goes on. */
const given = /^(?!.*[.!?]\s+[A-Z])(?:\S+\s*`?$|.*(?:(?:^|\s)--?\w|[/\\=@]|\w[.:]\w))/;

/** `docker run -d web`, `cd /srv`: a program with what it is called with, in a line of its own. */
function isCall(line: string): boolean {
  let from = line.startsWith('```') ? 3 : Number(line.startsWith('`'));
  if (line.startsWith('sudo ', from)) from += 5;
  const blank = line.indexOf(' ', from);
  if (blank < 0 || blank - from > longestProgram || !programs.has(line.slice(from, blank))) return false;
  return given.test(line.slice(blank + 1));
}

/** What only asks for the version is no step. */
const asking = /\s(?:--?)?(?:version|info|v|uname.*|status)[\s`:]*$|\bdiff\s/i;
const isCommand = (line: string): boolean =>
  (command.test(line) || isCall(line.trimStart())) && !asking.test(line) && !/\sversion:/.test(line);

/** Commands that somebody typed at a prompt, or that stand there as a line of their own. */
export const commands = (text: Text): Fact[] =>
  text.lines
    .filter(
      (line) =>
        (line.role === 'technical' || line.role === 'text') &&
        line.end - line.start > 4 &&
        isCommand(text.shown.slice(line.start, Math.min(line.end, line.start + 160))),
    )
    .map((line) => factAt(text, 'step', { start: line.start, end: line.end }, 'format', 0.6));

/** `File > Open`, `File -> Open` and `File->Open`, but not `<b>bold</b>`, `a->b` or `a > 5`. */
function isApart(text: Text, i: number): boolean {
  const { start, end, word } = text.tokens;
  const arrow = word[i - 1] === '-' || word[i - 1] === '=' ? i - 1 : i;
  // `[key] => value` is a listing, `init>(Plan.java:74)` a trace.
  if (word[arrow - 1] === ']' || word[i + 1] === '(') return false;
  const capital = /^["'„(]?[A-ZÄÖÜ"'„+]/.test(text.shown.slice(end[i] ?? 0, (end[i] ?? 0) + 3).trim());
  const spaced = /\s/.test(text.shown[(start[arrow] ?? 0) - 1] ?? '') && /\s/.test(text.shown[end[i] ?? 0] ?? '');
  return capital || (spaced && arrow < i);
}
