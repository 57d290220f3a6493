/** List items that hold several actions at once. */
import type { Fact } from '../fact.ts';
import { factAt, type Text } from './text.ts';

const mostActions = 2;
const mostConnectors = 1;
const longestStep = 220;
/** Behind these a participle is a state: „Status freigegeben“. */
const states = new Set(['status', 'ist', 'war', 'is', 'was', 'state', 'zustand', 'noch', 'still', '(']);
const connectors = new Set(['dann', 'danach', 'anschliessend', 'then', 'afterwards']);
const joins = new Set([',', ';', 'und', 'dann', '.', '+']);
/** „…, Kommentar schreiben und speichern“: a verb at the end of its clause, whatever list it stands in. */
const infinitive = /^[a-zäöüß]{3,}(?:en|ern|eln)$/;

export function crowded(text: Text): Fact[] {
  const items = text.lines.filter((l) => l.role === 'text' && (l.marker === 'number' || l.marker === 'bullet'));
  if (text.place === 'title' || items.length === 0) return [];
  const quotes = text.quotes;
  const { word, start, end, length } = text.tokens;
  const listed = new Set(text.marks.action.map(({ from }) => from));
  let quote = 0;
  let token = 0;
  return items.flatMap((line) => {
    const actions = new Set<string>();
    let quoted = false;
    let ties = 0;
    while (token < length && (start[token] ?? 0) < line.words) token++;
    for (; token < length && (start[token] ?? 0) < line.end; token++) {
      const at = start[token] ?? 0;
      const said = word[token] ?? '';
      while ((quotes[quote]?.end ?? Infinity) <= at) quote++;
      if ((quotes[quote]?.start ?? Infinity) <= at) {
        quoted = true;
        continue;
      }
      if (connectors.has(said)) ties++;
      const next = word[token + 1] ?? '';
      const closes = joins.has(next) || (start[token + 1] ?? Infinity) >= line.end;
      const ends = closes && infinitive.test(text.shown.slice(at, end[token]));
      if ((listed.has(token) || ends) && !states.has(word[token - 1] ?? '')) actions.add(said);
    }
    const long = line.end - line.words > longestStep && !quoted && actions.size >= mostActions;
    return actions.size > mostActions || ties > mostConnectors || long
      ? [factAt(text, 'crowded-step', { start: line.words, end: line.end }, 'format', 0.7)]
      : [];
  });
}
