/**
 * The page part: reads forms, writes into them when asked, draws marks. It decides nothing about a ticket; every
 * question goes to the background as one self-contained message.
 */
import type { FieldName, Place } from '../../core/ticket.ts';
import { fieldNames } from '../../core/ticket.ts';
import { ask, type Handlers, Unanswered } from '../messages/channel.ts';
import { form as formChannel } from '../messages/form.ts';
import { page as pageChannel, type Marks, type Welcome } from '../messages/page.ts';
import { fillForm } from './fill.ts';
import { fieldOf, findForms, formOf, submitsOf, type Form } from './form.ts';
import { begin, isAlive, type Life } from './lifetime.ts';
import { listen } from './listen.ts';
import { marksView } from './marks.ts';
import { words } from './page.words.ts';
import { panelFrame } from './panel-frame.ts';
import { captionOf, snapshotOf } from './read.ts';
import { focusIn, isIn, valueOf } from './safe-dom.ts';
import { guardSubmits } from './submit.ts';
import { watch } from './watch.ts';
import { editBody, focusPlace, setField, setType } from './write.ts';

const life = begin();
if (life) void start(life);

interface Known {
  marks?: Marks | undefined;
  /** The snapshot that the marks belong to, as text; other text now means that they are old. */
  told?: string;
  readonly chosen: Set<FieldName>;
  sent: boolean;
  asked: number;
}

async function start({ signal, end }: Life): Promise<void> {
  const known = new Map<string, Known>();
  const stale = new Set<string>();
  let current: string | undefined;
  const quiet = async <T>(asking: Promise<T>): Promise<T | undefined> => {
    try {
      return await asking;
    } catch (error) {
      if (!isAlive()) end();
      else if (!(error instanceof Unanswered)) throw error;
      return undefined;
    }
  };
  const welcome: Welcome = (await quiet(ask(pageChannel, 'hello', { forms: findForms().map((f) => f.key) }))) ?? {
    language: 'en',
    dock: { side: 'right', width: 380 },
    open: false,
    chosen: [],
  };
  if (signal.aborted) return;
  let { dock } = welcome;
  const text = words[welcome.language];
  const currentForm = (): Form | undefined => (current === undefined ? undefined : formOf(current));

  const view = marksView((place) => openPanel(place), signal);
  view.beside(undefined);
  const frame = panelFrame(
    {
      words: () => text,
      resized: (at) => {
        dock = at;
        void quiet(ask(pageChannel, 'dock', { dock: at, open: true }));
      },
      changed: (at) => view.beside(at),
      failed: () => {
        const { marks } = known.get(current ?? '') ?? {};
        const form = currentForm();
        view.say(marks && form ? text.held(marks.musts, captionOf(submitsOf(form)[0])) : '');
        void quiet(ask(pageChannel, 'dock', { open: false }));
      },
    },
    signal,
  );
  const openPanel = (place?: Place): void => {
    void place;
    frame.open(dock, true);
    void quiet(ask(pageChannel, 'dock', { open: true }));
  };

  const tell = async (form: Form): Promise<void> => {
    const state = known.get(form.key);
    if (!state) return;
    const snap = snapshotOf(form, state.chosen);
    const now = JSON.stringify(snap);
    stale.delete(form.key);
    if (now === state.told) return view.lay(currentForm());
    state.told = now;
    state.asked += 1;
    const turn = state.asked;
    state.marks = undefined;
    const marks = await quiet(ask(pageChannel, 'ticket', snap));
    if (signal.aborted || turn !== state.asked) return;
    if (!marks) state.told = '';
    take(form.key, marks);
  };
  const take = (key: string, marks: Marks | undefined): void => {
    const state = known.get(key);
    if (!state) return;
    state.marks = marks;
    current ??= key;
    if (key === current) view.show(currentForm(), marks);
  };

  const watched = watch(
    {
      forms(forms) {
        for (const { key } of forms)
          if (!known.has(key)) {
            const filled = (place: Place): boolean => {
              const field = formOf(key) && fieldOf(formOf(key) as Form, place);
              return field !== undefined && valueOf(field) !== '';
            };
            const chosen = filled('title') || filled('body') ? welcome.chosen : [];
            known.set(key, { chosen: new Set(chosen), sent: false, asked: 0 });
          }
        for (const [key, { sent }] of known) {
          if (forms.some((f) => f.key === key)) continue;
          known.delete(key);
          if (current === key) current = forms[0]?.key;
          void quiet(ask(pageChannel, 'gone', { form: key, sent }));
        }
        if (forms.length === 0) view.show(undefined, undefined);
      },
      touched(key, element) {
        stale.add(key);
        const form = formOf(key);
        const state = known.get(key);
        if (!form || !state) return;
        state.sent = false;
        const name = fieldNames.find((n) => fieldOf(form, n) === element);
        if (name) state.chosen.add(name);
        if (current === key) return;
        current = key;
        view.show(form, state.marks);
      },
      changed(keys) {
        for (const form of findForms()) if (keys.includes(form.key)) void tell(form);
      },
    },
    signal,
  );

  const gate = guardSubmits(
    {
      formAt: (element) => findForms().find(({ root }) => isIn(root, element)),
      known: (key) => (stale.has(key) ? undefined : known.get(key)?.marks),
      held: (key) => {
        current = key;
        frame.open(dock, true);
        void quiet(ask(pageChannel, 'held', { form: key }));
      },
      sent: (key) => {
        const state = known.get(key);
        if (state) state.sent = true;
        void quiet(ask(pageChannel, 'gone', { form: key, sent: true }));
      },
    },
    signal,
  );

  const handlers: Handlers<typeof formChannel, undefined> = {
    read: () => ({
      forms: watched.look().map((form) => snapshotOf(form, known.get(form.key)?.chosen ?? new Set())),
    }),
    focus: ({ form, place }) => ({ found: focusPlace(form, place) }),
    edit: async ({ form, edits, was, caret }) => ({ result: await editBody(form, edits, was, caret) }),
    field: async ({ form, name, value }) => {
      const result = await setField(form, name, value);
      if (result !== 'missing' && result !== 'refused') known.get(form)?.chosen.add(name);
      const found = formOf(form);
      if (found) await tell(found);
      return { result };
    },
    type: async ({ form, type }) => ({ result: await setType(form, type) }),
    fill: async ({ form, parts }) => ({ results: await fillForm(form, parts) }),
    marks: ({ form, marks }) => (take(form, marks), {}),
    release: ({ form, how }) => {
      if (how === 'fix') return {};
      gate.release(form);
      const button = formOf(form) && submitsOf(formOf(form) as Form)[0];
      button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      if (button) focusIn(button, { preventScroll: true });
      return {};
    },
    panel: ({ open }) => {
      if (open ?? !frame.isOpen) frame.open(dock, true);
      else frame.close();
      return { open: frame.isOpen };
    },
    dock: ({ dock: at }) => {
      dock = at;
      frame.dock(at);
      return {};
    },
    alive: () => (frame.alive(), {}),
    end: () => (end(), {}),
  };
  listen(formChannel, handlers, signal);

  for (const type of ['resize', 'scroll'])
    addEventListener(type, () => requestAnimationFrame(() => view.lay(currentForm())), {
      capture: true,
      passive: true,
      signal,
    });
  for (const form of watched.look()) void tell(form);
  if (welcome.open) frame.open(dock, false);
}
