/** All word lists together; what the one dictionary is built of. */
import { circumstances } from './circumstances.ts';
import { everyday } from './everyday.ts';
import { impact } from './impact.ts';
import { manner } from './manner.ts';
import { message } from './message.ts';
import { mode } from './mode.ts';
import { people } from './people.ts';
import { plainWords } from './plain-words.ts';
import { requests } from './requests.ts';
import { what } from './what.ts';
import { when } from './when.ts';
import { where } from './where.ts';

const lists = { ...where, ...what, ...message, ...when, ...impact, ...mode, ...requests, ...manner, ...people };
const more: readonly Readonly<Partial<Record<keyof typeof lists, string>>>[] = [circumstances, plainWords, everyday];

export type Signal = keyof typeof lists;
/** Entries by signal: lines and `|` both separate. */
export const lexicon = Object.fromEntries(
  (Object.entries(lists) as [Signal, string][]).map(([signal, list]) => [
    signal,
    [list, ...more.map((lists) => lists[signal] ?? '')].join('|').replaceAll('\n', '|'),
  ]),
) as Readonly<Record<Signal, string>>;
