/**
 * `npm run bench:durability [-- --rounds N]`: types into drafts of the built web app, kills the browser at random
 * moments and looks what is left. 200 rounds unless told otherwise.
 */
import { rounds } from '../browser/durability/rounds.ts';
import { say } from '../tools/count.ts';
import { serve } from '../tools/serve.ts';
import { ms, print, quantile } from './table.ts';

const asked = process.argv.indexOf('--rounds');
const count = asked === -1 ? 200 : Number(process.argv[asked + 1]);
if (!Number.isInteger(count) || count < 1) throw new RangeError('--rounds takes a number of rounds');

const promised = 300;
const server = await serve('dist/web', 4_380, { orNext: true });
try {
  const outcome = await rounds(count, server.address, () => Math.random() * 1_500, say);
  const worst = Math.max(...outcome.gone);
  print(`${outcome.rounds} kills, ${outcome.words} words, ${outcome.files} files`, [
    { what: 'acknowledged and lost or damaged', measured: String(outcome.lost.length), promised: '0' },
    { what: 'typing gone, median', measured: ms(quantile(outcome.gone, 0.5)), promised: `≤ ${promised} ms` },
    { what: 'typing gone, worst', measured: ms(worst), promised: `≤ ${promised} ms`, share: worst / promised },
  ]);
  for (const { round, draft, what } of outcome.lost) say(`lost in round ${round}, draft ${draft}: ${what}`);
  if (outcome.lost.length > 0) process.exitCode = 1;
} finally {
  await server.close();
}
