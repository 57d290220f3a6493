/**
 * Similar tickets among many: ours beside MiniSearch, which would be the library under it (`core/duplicates/postings.ts`
 * says what came of it). Both get the same terms of the same stemmer; MiniSearch is asked with the whole text, and with
 * the twelve most telling terms, as ours asks. How often a term occurs is counted beside it, because it does not say.
 */
import MiniSearch from 'minisearch';
import { Duplicates, type Known } from '../../core/duplicates.ts';
import { termsOf } from '../../core/duplicates/terms.ts';
import { heldMebibytes } from './memory.ts';
import { similarTicket } from './similar.ts';
import { ms, quantile, type Row } from './table.ts';

const questions = 200;
/** MiniSearch takes half a second for a whole text among 100,000; a few say that, too. */
const wholeTexts = 10;
const mostTelling = 12;
const candidates = 20;
const termsIn = ({ title, body = '' }: Known): string[] => [...new Set([...termsOf(title), ...termsOf(body)])];

interface Searched {
  readonly name: string;
  readonly add: (ticket: Known) => void;
  /** Ways to ask, each with how often it is asked. */
  readonly ask: readonly (readonly [what: string, times: number, query: (ticket: Known) => unknown])[];
}

const ours = (): Searched => {
  const known = new Duplicates();
  return {
    name: 'duplicates',
    add: (ticket) => known.add(ticket),
    ask: [['query', questions, (ticket) => known.similar(ticket)]],
  };
};

function miniSearch(): Searched {
  const count = new Map<string, number>();
  const index = new MiniSearch({
    fields: ['terms'],
    extractField: (ticket: Known, field) => (field === 'id' ? ticket.id : termsIn(ticket).join(' ')),
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  const search = (terms: readonly string[]): unknown => index.search(terms.join(' ')).slice(0, candidates);
  return {
    name: 'MiniSearch',
    add(ticket) {
      for (const term of termsIn(ticket)) count.set(term, (count.get(term) ?? 0) + 1);
      index.add(ticket);
    },
    ask: [
      ['query, whole text', wholeTexts, (ticket) => search(termsIn(ticket))],
      [
        'query, twelve terms',
        questions / 4,
        (ticket) =>
          search(
            termsIn(ticket)
              .filter((term) => count.has(term))
              .sort((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0))
              .slice(0, mostTelling),
          ),
      ],
    ],
  };
}

/** @param count known tickets */
export function duplicateRows(count: number): Row[] {
  const rows: Row[] = [];
  const tickets = Array.from({ length: count }, (_, number) => similarTicket(number));
  for (const make of [ours, miniSearch]) {
    const heap = heldMebibytes();
    const began = performance.now();
    const searched = make();
    for (const ticket of tickets) searched.add(ticket);
    const took = performance.now() - began;
    const held = heldMebibytes() - heap;
    rows.push({ what: `${searched.name}, ${count} taken in`, measured: `${ms(took)}, ${held.toFixed(0)} MiB` });
    for (const [what, questions, query] of searched.ask) {
      const times = Array.from({ length: questions }, (_, run) => {
        const ticket = similarTicket(count + run * 13);
        const started = performance.now();
        query(ticket);
        return performance.now() - started;
      });
      const p95 = quantile(times, 0.95);
      const promise = count === 100_000 ? { promised: '≤ 20 ms', share: p95 / 20 } : {};
      rows.push({ what: `${searched.name}, ${count} known, ${what}, p95`, measured: ms(p95), ...promise });
    }
  }
  return rows;
}
