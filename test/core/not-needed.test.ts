/** Why something is not asked: a whole sentence from every rule, on every labelled ticket, as any type of ticket. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { emptyTicket, ticketTypes, type Fields } from '../../core/ticket.ts';

interface Labelled {
  readonly title: string;
  readonly body: string;
  readonly fields?: Fields;
}
const labelled = readFileSync(new URL('../quality/tickets.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);
const guide = builtInGuide('erp-support');

describe.each(ticketTypes)('what is not asked of a ticket of type %s', (type) => {
  it('is explained in a way that needs nothing around it', () => {
    const reasons = labelled.flatMap(({ title, body, fields = {} }) =>
      assess({ ...emptyTicket(type), title, body, fields }, guide).notNeeded.map(({ because }) => because),
    );
    expect(reasons.filter(({ de }) => !/^nicht nötig, (weil|solange) /.test(de))).toEqual([]);
    expect(reasons.filter(({ en }) => !/^not needed(, because| while) /.test(en))).toEqual([]);
  });
});
