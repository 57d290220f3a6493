/** What the review says in numbers. */
import { expect, it } from 'vitest';
import { languages } from '../../core/ticket.ts';
import { kindChoices } from '../../web/screens/review/import.words.ts';
import { reviewWords } from '../../web/screens/review/review.words.ts';

it('one ticket is one, many are many, also when a filter leaves some out', () => {
  const said = languages.map((language) =>
    [
      [1, 1],
      [0, 1],
      [2, 3],
    ].map(([shown = 0, all = 0]) => reviewWords[language].of(shown, all)),
  );
  expect(said).toEqual([
    ['1 Ticket', '0 von 1 Ticket', '2 von 3 Tickets'],
    ['1 ticket', '0 of 1 ticket', '2 of 3 tickets'],
  ]);
});

it('a column can mean each thing by a name of its own', () => {
  for (const language of languages) {
    const names = kindChoices(language).map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
