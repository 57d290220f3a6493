/** Ask-back rounds and waiting are said only where the list carries them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeOf, roundsOf, waitingOf, type Said } from '../../../core/reports/exchange.ts';

const hour = 3_600_000;
const said = (by: string, text: string, at?: number): Said => ({ by, text, at });

describe('the exchange about one ticket', () => {
  it('counts a question of somebody else that the author answers, and how long the answer took', () => {
    const comments = [
      said('Dana', 'Bitte nachsehen.', 0),
      said('Max', 'In welchem Mandanten?', 1 * hour),
      said('Max', 'Und seit wann?', 2 * hour),
      said('dana ', 'Mandant 100, seit Freitag.', 4 * hour),
      said('Max', 'Danke, ist behoben.', 5 * hour),
      said('Max', 'Geht es jetzt?', 6 * hour),
      said('Dana', 'Ja.', 6.5 * hour),
    ];
    expect(exchangeOf('Dana', comments)).toEqual({ rounds: 2, waited: 3.5 * hour, hasAnswered: true });
  });

  it('takes no unanswered question, no own question and no question mark of a link for a round', () => {
    expect(exchangeOf('Dana', [said('Dana', 'Wann?'), said('Max', 'Und?')]).rounds).toBe(0);
    expect(exchangeOf('Dana', [said('Max', 'https://a.example/?id=1'), said('Dana', 'ok')]).rounds).toBe(0);
    expect(exchangeOf('', [said('Max', 'Und?'), said('', 'ja')]).rounds).toBe(0);
  });

  it('says no time where a date is missing or runs backwards', () => {
    expect(exchangeOf('Dana', [said('Max', 'Und?'), said('Dana', 'ja', hour)])).toMatchObject({
      ...{ rounds: 1, waited: undefined },
    });
    expect(exchangeOf('Dana', [said('Max', 'Und?', 2), said('Dana', 'ja', 1)]).waited).toBeUndefined();
  });

  it('never has more rounds than comments of the author, and never waits longer than the comments last', () => {
    const comments = fc.array(
      fc.record({ by: fc.constantFrom('Dana', 'Max', 'Ida'), text: fc.constantFrom('Ja?', 'Ja.'), at: fc.nat(1_000) }),
    );
    fc.assert(
      fc.property(comments, (list) => {
        const sorted = list.sort((a, b) => a.at - b.at);
        const { rounds, waited } = exchangeOf('Dana', sorted);
        expect(rounds).toBeLessThanOrEqual(sorted.filter(({ by }) => by === 'Dana').length);
        expect(waited).toBeGreaterThanOrEqual(0);
        expect(waited).toBeLessThanOrEqual((sorted.at(-1)?.at ?? 0) - (sorted[0]?.at ?? 0));
      }),
    );
  });
});

const talked = (rounds: number, waited: number | undefined, lasted?: number, isOpen = false) => ({
  ...{ exchange: { rounds, waited, hasAnswered: rounds > 0 }, isOpen, lasted },
});

describe('the rounds of a list', () => {
  it('are the mean over all tickets, and how many needed none, one, two, three and more', () => {
    const lines = [0, 0, 1, 2, 5].map((rounds) => talked(rounds, 0));
    expect(roundsOf([...lines, { isOpen: true }])).toEqual({ of: 5, mean: 1.6, tickets: [2, 1, 1, 1] });
  });

  it('are not said of fewer than five, nor where no author is seen among the comments', () => {
    expect(roundsOf([1, 1, 1, 1].map((rounds) => talked(rounds, 0)))).toBeUndefined();
    expect(roundsOf(Array.from({ length: 9 }, () => talked(0, 0)))).toBeUndefined();
  });
});

describe('the share of waiting', () => {
  it('is all waiting ÷ all time of done tickets whose dates are known', () => {
    const lines = [1, 1, 0, 0, 0].map((rounds) => talked(rounds, rounds * 5, 20));
    const others = [talked(1, 5, 20, true), talked(1, undefined, 20), talked(1, 5), talked(1, 21, 20)];
    expect(waitingOf([...lines, ...others])).toEqual({ part: 10, of: 100, value: 0.1, tickets: 5 });
  });

  it('is not said of fewer than five', () => {
    expect(waitingOf([1, 1, 1, 1].map(() => talked(1, 5, 20)))).toBeUndefined();
  });

  it('lies between nothing and all', () => {
    const some = fc.record({ waited: fc.option(fc.nat(100), { nil: undefined }), lasted: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(some), (list) => {
        const value = waitingOf(list.map(({ waited, lasted }) => talked(1, waited, lasted)))?.value ?? 0;
        expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});
