/** Proof inside the text: logs and stack traces, copied error windows, pictures, session ids. */
import type { Fact } from '../fact.ts';
import { matches } from './matches.ts';
import { factAt, type Text } from './text.ts';
import { signs, type Range } from './tokens.ts';

const wikiPicture = /![^\s!|[]{1,200}\.(?:png|jpe?g|gif|webp|bmp)(?:\|[^!\n]{0,100})?!/gi;
const pictureTarget = /^\]\([^)\s]{1,500}\)/;
const longestText = 300;
const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi;
const htmlPicture = /<img\s[^<>]{0,1000}>/gi;

export function evidence(text: Text): Fact[] {
  const facts: Fact[] = [];
  for (let i = 0; i < text.lines.length; i++) {
    const first = text.lines[i];
    if (first?.role !== 'technical') continue;
    let last = first;
    for (let next = text.lines[i + 1]; next?.role === 'technical'; next = text.lines[i + 1]) {
      last = next;
      i++;
    }
    facts.push(factAt(text, 'technical-block', { start: first.start, end: last.end }, 'format', 0.9));
  }
  const { has } = text.tokens;
  const shown = has & signs.exclamation ? [...pictures(text.prose), ...matches(text, wikiPicture)] : [];
  const ids = has & signs.hex ? matches(text, id) : [];
  for (const found of [...shown, ...ids]) facts.push(factAt(text, 'evidence', found, 'format', 0.9));
  if (text.source !== text.shown)
    for (const found of text.source.matchAll(htmlPicture))
      facts.push(
        factAt(text, 'evidence', { start: found.index, end: found.index + found[0].length }, 'format', 0.9, 'image'),
      );
  return facts;
}

/** `![text](address)`, found from its middle: a text of nothing but `![` costs no more than any other. */
function pictures(prose: string): Range[] {
  const found: Range[] = [];
  for (let middle = prose.indexOf(']('); middle >= 0; middle = prose.indexOf('](', middle + 2)) {
    const from = Math.max(0, middle - longestText - 2);
    const before = prose.slice(from, middle);
    const open = before.lastIndexOf('![');
    if (open < 0 || /[\]\n]/.test(before.slice(open + 2))) continue;
    const target = pictureTarget.exec(prose.slice(middle, middle + 510));
    if (target) found.push({ start: from + open, end: middle + target[0].length });
  }
  return found;
}
