/** The words that show a fact to its writer: as much of the ticket as makes sense by itself, never more than stands there. */
import { commentAt } from '../../core/comment.ts';
import type { Fact } from '../../core/fact.ts';
import type { Ticket } from '../../core/ticket.ts';

/** Characters that a clause may go on for behind the words that were recognised. */
const clause = 80;
const joins = /^[\s,;–-]{0,3}$/;

/**
 * Quotes what fulfils a rule. A field says it best; else neighbours such as „seit“ „heute früh“ „7:40 Uhr“ are one
 * quote, and words recognised in prose go on to the end of their clause.
 * @returns an empty string when there is no fact
 */
export function quoteOf(facts: readonly Fact[], ticket: Ticket): string {
  const field = facts.find((fact) => fact.basis === 'field');
  if (field) return field.text.trim();
  const kind = facts[0]?.kind;
  const quotes = joined(
    facts.filter((fact) => fact.kind === kind),
    ticket,
  ).map((fact) => whole(fact, ticket));
  return quotes.reduce((best, quote) => (quote.length > best.length ? quote : best), '');
}

const sourceOf = (fact: Fact, { title, body, comments }: Ticket): string =>
  fact.field === 'title' ? title : fact.field === 'body' ? body : (commentAt(fact.field, comments)?.text ?? '');

/** Facts that follow one another with nothing but a comma between them, as one. */
function joined(facts: readonly Fact[], ticket: Ticket): Fact[] {
  const groups: Fact[] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    const source = sourceOf(fact, ticket);
    if (last?.field === fact.field && fact.start >= last.end && joins.test(source.slice(last.end, fact.start)))
      groups[groups.length - 1] = {
        ...last,
        end: fact.end,
        text: source.slice(last.start, fact.end),
        basis: fact.basis,
      };
    else groups.push(fact);
  }
  return groups;
}

function whole(fact: Fact, ticket: Ticket): string {
  if (fact.basis !== 'lexicon') return fact.text.trim();
  const rest = sourceOf(fact, ticket).slice(fact.end, fact.end + clause);
  const end = rest.search(/[.,;:!?\n]/);
  return (fact.text + rest.slice(0, end === -1 ? 0 : end)).trim();
}
