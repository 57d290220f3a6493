/** All word lists together; what the one dictionary is built of. */
import { impact } from './impact.ts';
import { message } from './message.ts';
import { mode } from './mode.ts';
import { requests } from './requests.ts';
import { what } from './what.ts';
import { when } from './when.ts';
import { where } from './where.ts';

const lists = { ...where, ...what, ...message, ...when, ...impact, ...mode, ...requests };

export type Signal = keyof typeof lists;
/** Entries by signal: lines and `|` both separate. */
export const lexicon = Object.fromEntries(
  Object.entries(lists).map(([signal, list]) => [signal, list.replaceAll('\n', '|')]),
) as Readonly<Record<Signal, string>>;
