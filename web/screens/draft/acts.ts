/** What the guidance can do to a draft. Every text goes in the way a key does; every act says what came of it. */
import type { Closure } from '../../../core/assessment.ts';
import { answerEdit, answerFor, applyEdit, difference, skeletonEdit, unknownLine } from '../../../core/layout.ts';
import { ruleById } from '../../../core/rules/index.ts';
import type { FieldName, Place, TicketType } from '../../../core/ticket.ts';
import type { Acts, Written } from '../../ui/guidance.ts';
import { writtenChoice } from './reader.ts';
import type { Session } from './session.svelte.ts';
import { insert, type TextField } from './surface.ts';
import type { Way } from './way.ts';

/** The editor as the acts see it. */
export interface Surface {
  /** The field that holds the place, whole; undefined when it is not on screen. */
  find(place: Place): HTMLElement | undefined;
  /** Where writing about the place goes on, where no field holds it whole. */
  near(place: Place): HTMLElement | undefined;
  /** Runs an act with the editor on screen, also where another tab of a narrow screen is open. */
  shown<T>(act: () => T): T;
  /** Brings the editor to the front, for good; in that way to write where one is needed. */
  show(way?: Way): void;
  chooseFiles(): void;
}

export function actsOn(session: Session, surface: Surface): Acts {
  const style = () => ({ language: session.ticketLanguage, markup: session.draft.markup ?? 'markdown' });

  const setField = (name: FieldName, value: string): Promise<Written> => {
    if (session.isSent) return Promise.resolve('refused');
    const next = writtenChoice(name, value.trim(), session.ticketLanguage);
    if ((session.draft.fields[name] ?? '') === next) return Promise.resolve('unchanged');
    session.change({ fields: { [name]: next === '' ? undefined : next } });
    session.read();
    return Promise.resolve('written');
  };
  const write = (place: 'title' | 'body', next: string, caret?: number): Written => {
    if (session.isSent) return 'refused';
    const edit = difference(session.draft[place], next);
    const changes = next !== session.draft[place];
    if (caret !== undefined) surface.show('text');
    // Where the field itself is not on screen (interview, form) there are no keys to imitate.
    if (!surface.find(place)) {
      if (changes) session.act({ [place]: next });
      return changes ? 'written' : 'unchanged';
    }
    const act = (): boolean => {
      const field = surface.find(place) as TextField | undefined;
      return field ? insert(field, edit, caret) : false;
    };
    const done = caret === undefined ? surface.shown(act) : act();
    session.read();
    return done ? (changes ? 'written' : 'unchanged') : 'refused';
  };

  return {
    goTo(place) {
      surface.show();
      if (!surface.find(place) && !surface.near(place)) surface.show('text');
      const field = surface.find(place) ?? surface.near(place) ?? surface.find('body') ?? surface.near('body');
      field?.scrollIntoView({ block: 'nearest' });
      field?.focus();
      return Promise.resolve(field !== undefined && document.activeElement === field);
    },
    answer(id, lines) {
      const rule = ruleById.get(id);
      const { body } = session.draft;
      const answer = rule && answerFor(rule, lines, body, session.fields, style());
      if (!answer) return Promise.resolve('unchanged');
      if (answer.to === 'body') return Promise.resolve(write('body', applyEdit(body, answer.edit)));
      return answer.to === 'title' ? Promise.resolve(write('title', answer.value)) : setField(answer.to, answer.value);
    },
    skeleton(id) {
      const section = ruleById.get(id)?.section;
      if (!section) return Promise.resolve('refused');
      const { body } = session.draft;
      const edit = skeletonEdit(body, section, style());
      return Promise.resolve(write('body', applyEdit(body, edit), edit.caret));
    },
    setField,
    setType(type: TicketType) {
      session.change({ type });
      session.read();
      return Promise.resolve();
    },
    close(id: string, closure: Closure | undefined) {
      session.change({ closures: { [id]: closure } });
      // The reader of the ticket shall know it, too: the sentence stands in the description, under its heading.
      const section = ruleById.get(id)?.section;
      if (closure?.how === 'unknown' && section) {
        const line = unknownLine(closure.because, session.ticketLanguage);
        const { body } = session.draft;
        write('body', applyEdit(body, answerEdit(body, section, [line], style())));
      }
      session.read();
      return Promise.resolve();
    },
    attach() {
      surface.chooseFiles();
      return Promise.resolve();
    },
  };
}
