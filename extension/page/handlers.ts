/** What the background may ask of a page: read its forms, write into them, show what was found. */
import type { Handlers } from '../messages/channel.ts';
import type { form as formChannel } from '../messages/form.ts';
import type { Marks } from '../messages/page.ts';
import type { Dock, PageWritten } from '../messages/parts.ts';
import { checkForm } from './check.ts';
import { takeFile, takeOut } from './attach.ts';
import { fillForm } from './fill.ts';
import { formOf, submitsOf, type Form } from './form.ts';
import type { KnownForms } from './known.ts';
import type { PanelFrame } from './panel-frame.ts';
import { snapshotOf } from './read.ts';
import { restoreForm } from './restore.ts';
import { focusIn } from './safe-dom.ts';
import type { Submits } from './submit.ts';
import type { Shown } from './shown.ts';
import { editBody, focusPlace, setField, setType } from './write.ts';

export interface Parts {
  readonly known: KnownForms;
  readonly submits: Submits;
  readonly frame: PanelFrame;
  readonly shown: Shown;
  look(): readonly Form[];
  tell(form: Form): Promise<void>;
  take(key: string, marks: Marks): void;
  toggle(open: boolean | undefined): boolean;
  dock(dock: Dock): void;
  end(): void;
}

export function handlersFor(parts: Parts): Handlers<typeof formChannel, undefined> {
  const { known, submits, frame, shown } = parts;
  const tellAbout = async (key: string): Promise<void> => {
    const form = formOf(key);
    if (form) await parts.tell(form);
  };
  /** Writing needs the focus in the page for a moment; whoever is in the panel stays there. */
  const inPanel = async <T>(writing: () => Promise<T>): Promise<T> => {
    const { hasFocus } = frame;
    const result = await writing();
    if (hasFocus) frame.focus();
    return result;
  };
  return {
    ...shown.verbs,
    reply: (data) => inPanel(async () => shown.verbs.reply(data, undefined)),
    read: () => ({
      forms: parts.look().map((form) => snapshotOf(form, known.seen(form))),
    }),
    check({ form }) {
      const found = formOf(form);
      return found ? checkForm(found) : { fields: [], buttons: 0 };
    },
    focus: ({ form, place, label }) => ({ found: focusPlace(form, place, label) }),
    async edit({ form, edits, was, caret }) {
      const writing = (): Promise<PageWritten> => editBody(form, edits, was, caret);
      return { result: await (caret === undefined ? inPanel(writing) : writing()) };
    },
    async field({ form, name, value }) {
      const result = await inPanel(() => setField(form, name, value));
      if (result === 'written' || result === 'unchanged') known.get(form)?.chosen.add(name);
      await tellAbout(form);
      return { result };
    },
    type: async ({ form, type }) => ({ result: await inPanel(() => setType(form, type)) }),
    async fill({ form, parts: filling }) {
      const filled = await inPanel(() => fillForm(form, filling));
      await tellAbout(form);
      return filled;
    },
    async restore({ form, parts: before, files }) {
      const results = await inPanel(() => restoreForm(form, before));
      if (files.length > 0) results.push({ place: 'attachments', result: takeOut(form, files) });
      await tellAbout(form);
      return { results };
    },
    async file({ form, ...file }) {
      const result = await takeFile(form, file);
      if (result === undefined) return {};
      await tellAbout(form);
      return { result };
    },
    marks({ form, marks }) {
      parts.take(form, marks);
      return {};
    },
    release({ form, how }) {
      if (how === 'fix') return {};
      submits.release(form);
      const found = formOf(form);
      const button = found && submitsOf(found)[0];
      button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      if (button) focusIn(button, { preventScroll: true });
      return {};
    },
    panel: ({ open }) => ({ open: parts.toggle(open) }),
    dock({ dock }) {
      parts.dock(dock);
      return {};
    },
    alive() {
      frame.alive();
      return {};
    },
    end() {
      parts.end();
      return {};
    },
  };
}
