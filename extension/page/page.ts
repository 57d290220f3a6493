/**
 * The page part: reads forms, writes into them when asked, draws marks. It decides nothing about a ticket; every
 * question goes to the background as one self-contained message.
 */
import type { Place } from '../../core/ticket.ts';
import { ask, Unanswered } from '../messages/channel.ts';
import { form as formChannel } from '../messages/form.ts';
import { page as pageChannel, type Marks, type Welcome } from '../messages/page.ts';
import { onSizes } from './changes.ts';
import { findForms, formOf, knowTaught, submitsOf, type Form } from './form.ts';
import { sendingIn, writingAt } from './free.ts';
import { onGivenFiles, tellFile, type Given } from './given-files.ts';
import { handlersFor } from './handlers.ts';
import { KnownForms } from './known.ts';
import { begin, isAlive, type Life } from './lifetime.ts';
import { listen } from './listen.ts';
import { marksView } from './marks.ts';
import { words } from './page.words.ts';
import { panelFrame } from './panel-frame.ts';
import { learned } from '../sites/learned.ts';
import { captionOf, isInCode, isTooLong, snapshotOf } from './read.ts';
import { isIn } from './safe-dom.ts';
import { isSeen } from './seek.ts';
import { shadowRoots } from './shadow-roots.ts';
import { shownTicket } from './shown.ts';
import { fetchSites } from './sites-here.ts';
import { guardSubmits } from './submit.ts';
import { watch } from './watch.ts';

const life = begin();
if (life) void start(life);

/** What a page is told when the background is not to be reached at the start; the next message finds out. */
const noWelcome: Welcome = { language: 'en', dock: { side: 'right', width: 380 }, open: false };

async function start({ signal, end }: Life): Promise<void> {
  /** A refused or unanswered message costs nothing but its answer; without a runtime everything of ours ends. */
  const quiet = async <T>(asking: Promise<T>): Promise<T | undefined> => {
    try {
      return await asking;
    } catch (error) {
      if (!isAlive()) end();
      else if (!(error instanceof Unanswered)) throw error;
      return undefined;
    }
  };
  const fetchHere = (): Promise<void> | undefined =>
    fetchSites(
      async (hints, address) => (await quiet(ask(pageChannel, 'sites', { hints: [...hints], address })))?.sites,
    );
  const [taught] = await Promise.all([quiet(ask(pageChannel, 'taught', {})), fetchHere()]);
  if (signal.aborted) return;
  knowTaught((taught ?? []).map(learned));
  const forms = findForms().map(({ key }) => key);
  const welcome = (await quiet(ask(pageChannel, 'hello', { forms }))) ?? noWelcome;
  if (signal.aborted) return;
  let { dock } = welcome;
  const text = words[welcome.language];
  const known = new KnownForms(welcome.before);

  const remember = (open: boolean, more: { dock?: typeof dock; place?: Place } = {}): void =>
    void quiet(ask(pageChannel, 'dock', { open, ...more }));
  /** The panel was open before the page was loaded anew: it goes on with the ticket that the page shows. */
  let opens = welcome.open;
  /** The form whose attempt to send was held and whose question the panel shall ask. */
  let asking: string | undefined;
  const writing = writingAt();
  const view = marksView(
    (place) => toggle(true, place),
    () => ({ sends: sendingIn(known.forms), writes: [writing()].filter((box) => box !== undefined) }),
    () => moved(),
    signal,
  );
  const frame = panelFrame(
    {
      words: () => text,
      resized(at) {
        dock = at;
        remember(true, { dock });
      },
      changed: (covered) => view.beside(covered),
      free: () => sendingIn(known.forms),
      sight: view.sight,
      spoke: () => view.say(''),
      failed() {
        const marks = known.get(known.current)?.marks;
        const form = known.currentForm;
        const isAsking = asking === known.current;
        view.say(
          isAsking && marks && form && !marks.ready
            ? text.held(marks.musts, captionOf(submitsOf(form)[0]))
            : text.noPanel,
        );
        remember(false);
      },
    },
    signal,
  );
  const toggle = (open = !frame.isOpen, place?: Place): boolean => {
    view.say('');
    asking = undefined;
    opens = false;
    if (open) frame.open(dock, true);
    else frame.close();
    remember(open, place === undefined ? {} : { place });
    return open;
  };

  const take = (key: string, marks: Marks | undefined): void => {
    const state = known.get(key);
    if (!state || (marks && state.marks && marks.turn < state.marks.turn)) return;
    const offered = state.marks?.offers ?? false;
    state.marks = marks;
    if (offered !== (marks?.offers ?? false)) view.say(offered || frame.isOpen ? '' : text.rescued);
    known.current ??= key;
    if (key === known.current) view.show(known.currentForm, marks);
  };
  /** The page's own world was asked for help with a code editor; once is enough for all that the page shows. */
  let isHelped = false;
  const tell = async (form: Form): Promise<void> => {
    const state = known.get(form.key);
    if (!state) return;
    if (!isHelped && isInCode(form)) {
      isHelped = true;
      await quiet(ask(pageChannel, 'code', {}));
    }
    const snapshot = snapshotOf(form, known.seen(form));
    const now = JSON.stringify(snapshot);
    if (now === state.told && state.marks) return view.lay(known.currentForm);
    state.told = now;
    state.turn += 1;
    const { turn } = state;
    const marks = isTooLong(snapshot.ticket)
      ? void (await quiet(ask(pageChannel, 'tooLong', { form: form.key })))
      : await quiet(ask(pageChannel, 'ticket', snapshot));
    if (signal.aborted || turn !== state.turn) return;
    if (!marks) state.told = '';
    take(form.key, marks);
  };

  /** An attempt went its way on this page, and what became of it is not known yet. */
  let pending: object | undefined;
  const lookForOutcome = async (): Promise<void> => {
    const attempt = pending;
    if (!attempt) return;
    const { done = true } = (await quiet(ask(pageChannel, 'drawn', {}))) ?? {};
    if (done && pending === attempt) pending = undefined;
  };

  const drawTicket = (): void => {
    if (known.current === undefined) view.show(undefined, shown.marks);
    if (!shown.marks || !opens) return;
    opens = false;
    if (!frame.isOpen) frame.open(dock, false);
  };
  const shown = shownTicket(
    async (ticket) => (await quiet(ask(pageChannel, 'shown', ticket ? { ticket } : {})))?.marks,
    drawTicket,
    signal,
  );

  const watched = watch(
    {
      drawn: fetchHere,
      forms(standing) {
        for (const [form, { texts: last }] of known.stand(standing))
          void quiet(ask(pageChannel, 'gone', { form, last }));
        if (standing.length === 0) view.show(undefined, shown.marks);
        enter(standing);
        if (frame.isOpen) frame.makeWay();
      },
      touched: (form, element) => known.touched(form, element),
      changed(keys) {
        void lookForOutcome();
        shown.look();
        for (const form of findForms()) if (keys.includes(form.key)) void tell(form);
      },
    },
    signal,
  );
  const formAt = (element: Element): Form | undefined => findForms().find(({ root }) => isIn(root, element));
  const keepFile = async (given: Given): Promise<void> => {
    const form = given.form.key;
    const told = await tellFile(given, (part) => ask(pageChannel, 'file', { form, ...part }));
    if ('why' in told) await quiet(ask(pageChannel, 'fileLeft', { form, name: given.file.name, ...told }));
    else if (await given.seen) await quiet(ask(pageChannel, 'fileSeen', { form, id: told.id }));
  };
  const formInUse = (): Form | undefined =>
    [known.currentForm ?? known.forms[0]].find((form) => form && isSeen(form.root));
  const hearFiles = onGivenFiles(formAt, formInUse, (given) => void keepFile(given), signal);
  const submits = guardSubmits(
    {
      formAt,
      formSentBy: (element) => known.forms.find((form) => submitsOf(form).some((button) => isIn(button, element))),
      known: (key) => known.get(key)?.marks,
      held(form) {
        known.current = form;
        toggle(true);
        asking = form;
        void quiet(ask(pageChannel, 'held', { form }));
      },
      sent(form) {
        pending = quiet(ask(pageChannel, 'sent', { form, last: known.get(form)?.texts ?? {} }));
      },
      stopped: (form) => void quiet(ask(pageChannel, 'stopped', { form })),
      end,
    },
    signal,
  );
  const enter = shadowRoots((root) => {
    watched.hear(root);
    submits.hear(root);
    hearFiles(root);
  });
  const redock = (at: typeof dock): void => {
    dock = at;
    const [sends] = known.forms.flatMap(submitsOf);
    if (!frame.dock(at)) view.say(text.overSend(captionOf(sends)));
  };
  listen(
    formChannel,
    handlersFor({ known, submits, frame, shown, look: () => watched.look(), tell, take, toggle, dock: redock, end }),
    signal,
  );

  const lay = (): void => void requestAnimationFrame(() => view.lay(known.currentForm));
  for (const type of ['scroll', 'focusin', 'focusout'])
    addEventListener(type, lay, { capture: true, passive: true, signal });
  const moved = (): void => {
    if (frame.isOpen) frame.makeWay();
    lay();
  };
  for (const type of ['resize', 'transitionend', 'animationend'])
    addEventListener(type, moved, { capture: true, passive: true, signal });
  onSizes(moved, signal);
  for (const form of watched.look()) void tell(form);
  shown.look();
  if (welcome.open && known.current === undefined && formOf(forms[0] ?? '')) frame.open(dock, false);
}
