/** Parts of the page part as they are shipped, for pages that no site has yet: lists, questions, shadow roots, holding. */
import { choose } from '../../extension/editors/choice.ts';
import type { Form } from '../../extension/page/form.ts';
import { chooseIn, chosenIn } from '../../extension/page/list.ts';
import { readQuestions, writeQuestions } from '../../extension/page/questions.ts';
import { seekAll } from '../../extension/page/seek.ts';
import { guardSubmits } from '../../extension/page/submit.ts';
import type { ListName, Site, TicketForm } from '../../extension/sites/site.ts';

const site: Site = { id: 'probe', name: 'Probe', hint: '', forms: [] };
const formOf = (of: Partial<TicketForm>): Form => ({
  key: 'probe:0',
  site,
  of: { root: [], fields: {}, submit: { buttons: [], by: 'click' }, ...of },
  root: document.body,
});
const at = (selector: string): Element => document.querySelector(selector) ?? document.body;

const part = {
  chosen: (field: string, list: ListName) => chosenIn(at(field), list),
  choose: (field: string, list: ListName, words: string[]) => chooseIn(at(field), list, words),
  chooseOption: (field: string, words: string[], redraw?: string) =>
    choose(at(field) as HTMLSelectElement, words, redraw),
  readQuestions: (of: Partial<TicketForm>) => readQuestions(formOf(of)),
  writeQuestions: (of: Partial<TicketForm>, text: string) => writeQuestions(formOf(of), text),
  seek: (selector: string) => seekAll(document, selector).map((element) => element.id),
  /** Guards the page as on a site with this way of sending; @returns what it tells, as it comes */
  guard(by: 'submit' | 'click' | 'seen', mode: 'advise' | 'confirm' | 'hold', keys: true | 'S' = true): string[] {
    const told: string[] = [];
    const form = formOf({ submit: { buttons: ['button'], by, keys } });
    const marks = { turn: 1, readiness: 0, ready: false, musts: 1, places: [], mode, language: 'de' } as const;
    Object.assign(globalThis, { chrome: { runtime: { id: 'ours' } } });
    guardSubmits(
      {
        formAt: () => form,
        formSentBy: (element) => (element.closest('button') ? form : undefined),
        known: () => marks,
        held: () => told.push('held'),
        sent: () => told.push('sent'),
        stopped: () => told.push('stopped'),
        end: () => told.push('end'),
      },
      new AbortController().signal,
    );
    return told;
  },
};
export type Part = typeof part;
Object.assign(globalThis, { part });
