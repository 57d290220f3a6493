/** No shouting, no urgency and no mail prefix in the title. */
import { rule } from '../rule.ts';
import { text } from './title-noise.words.ts';

const prefix = /^\s*(?:re|aw|wg|fw|fwd|antw)\s?:/i;
const marks = /[!?]\s?[!?]/;
/** Names of EDI messages are written so. */
const capitalNames = new Set(['ORDERS', 'DESADV', 'INVOIC', 'ORDRSP', 'RECADV', 'PRICAT', 'DELFOR', 'REMADV']);
const longestAcronym = 4;
const fewestLetters = 6;
const shouted = 0.6;
const urgent = /^(?:dringend|eilt|eilig|wichtig|sofort|urgent|urgently|important|asap)$/i;
const sign = /^[^\p{L}\p{N}]$/u;
/** Patterns of letters of all scripts take a millisecond to set up: for most titles these say that they are not needed. */
const mayHurry = /dringend|eilt|eilig|wichtig|sofort|urgent|important|asap/i;
const mayShout = /(?:[A-Z\x80-\uffff][^A-Z\x80-\uffff]*){4}/;

/** „Dringend: …“, “… ASAP”, "(URGENT)"; in “Urgent order flag” the word is part of a name. */
function hurries(title: string): boolean {
  if (!mayHurry.test(title)) return false;
  const words = title.slice(0, 300).match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
  return words.some((word, i) => {
    if (!urgent.test(word)) return false;
    const alone = (at: number): boolean => words[at] === undefined || sign.test(words[at]);
    const german = i === 0 && /^(?:dringend|eilt|wichtig|sofort)$/i.test(word);
    return german || /^asap$/i.test(word) || alone(i + 1) || (word === word.toUpperCase() && words.length > 1);
  });
}

function shouts(title: string): boolean {
  if (!mayShout.test(title)) return false;
  const words = (title.match(/[\p{L}\p{N}_/-]+/gu) ?? []).filter(
    (word) =>
      !/\d/.test(word) && !(word === word.toUpperCase() && (word.length <= longestAcronym || capitalNames.has(word))),
  );
  const letters = words.join('').replace(/\P{L}/gu, '');
  const capitals = letters.replace(/\P{Lu}/gu, '').length;
  return letters.length >= fewestLetters && capitals >= letters.length * shouted;
}

export default rule({
  id: 'title-noise',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'could',
  weight: 2,
  where: 'title',
  action: { kind: 'go', to: 'title' },
  words: text,
  check({ ticket: { title } }, report) {
    if (prefix.test(title)) report('prefix', { basis: 'format' });
    else if (shouts(title)) report('shouting', { basis: 'format' });
    else if (hurries(title)) report('urgent', { basis: 'format' });
    else if (marks.test(title)) report('marks', { basis: 'format' });
  },
});
