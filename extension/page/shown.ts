/** Tells the background of the ticket that the page shows, whenever it has changed. */
import type { Handlers } from '../messages/channel.ts';
import type { form as formChannel } from '../messages/form.ts';
import type { Marks } from '../messages/page.ts';
import type { ShownTicket } from '../messages/parts.ts';
import { openBox, putReply } from './reply.ts';
import { clearWords, showWords } from './show-words.ts';
import { readTicket, ticketHere } from './ticket.ts';

/** What changes who reads an answer is no change of the page's tree. */
const signs = ['change', 'click'] as const;
/** Milliseconds after which a page has acted on it. */
const pause = 80;

type Verbs = Pick<Handlers<typeof formChannel, undefined>, 'ticket' | 'ticketMarks' | 'show' | 'openReply' | 'reply'>;

export interface Shown {
  /** Marks of the ticket on this page; undefined where there is none. */
  readonly marks: Marks | undefined;
  look(): void;
  readonly verbs: Verbs;
}

/** @param drawn called with new marks, or without any where the ticket is gone */
export function shownTicket(
  tell: (ticket: ShownTicket | undefined) => Promise<Marks | undefined>,
  drawn: () => void,
  signal: AbortSignal,
): Shown {
  let told = '';
  let marks: Marks | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const take = (now: Marks | undefined): void => {
    if (now && marks && now.turn < marks.turn) return;
    marks = now;
    drawn();
  };
  const look = (): void => {
    const here = ticketHere();
    const ticket = here && readTicket(here);
    const now = ticket ? JSON.stringify(ticket) : '';
    if (now === told) return;
    told = now;
    void tell(ticket).then((answer) => {
      if (told === now && !signal.aborted) take(answer);
    });
  };
  const soon = (): void => {
    if (told === '') return;
    clearTimeout(waiting);
    waiting = setTimeout(look, pause);
  };
  for (const type of signs) addEventListener(type, soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    clearWords();
  });

  return {
    get marks() {
      return marks;
    },
    look,
    verbs: {
      ticket() {
        told = '';
        look();
        return { isThere: told !== '' };
      },
      ticketMarks({ marks: now }) {
        take(now);
        return {};
      },
      show({ words }) {
        const here = ticketHere();
        return { found: here !== undefined && showWords(here, words) };
      },
      async openReply() {
        const here = ticketHere();
        const reply = here ? await openBox(here.page) : 'none';
        look();
        return { reply };
      },
      async reply({ text, to }) {
        const here = ticketHere();
        return here ? putReply(here.page, text, to) : { result: 'missing', reply: 'none' };
      },
    },
  };
}
