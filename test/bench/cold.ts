/** The first assessment of a fresh process, in milliseconds, printed for run.ts. Loading the modules is not counted. */
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { ticketOf } from './text.ts';

const guide = builtInGuide('erp-support');
const ticket = ticketOf(2_000);
const started = performance.now();
assess(ticket, guide);
process.stdout.write(String(performance.now() - started));
