/** Own templates: what a good draft looked like, to begin the next one with. Evidence and receipts stay behind. */
import { noteChange } from './changes.ts';
import { database } from './database.ts';
import { createDraft } from './drafts.ts';
import type { Draft, Template } from './rows.ts';

/** @returns the template, after the strict commit */
export async function saveTemplate(draft: Draft, name: string): Promise<Template> {
  const db = database();
  const { type, title, body, fields, lang, markup } = draft;
  const template: Template = {
    id: crypto.randomUUID(),
    name: name.trim() || title.trim(),
    type,
    title,
    body,
    fields,
    ...(lang ? { lang } : {}),
    ...(markup ? { markup } : {}),
    at: Date.now(),
  };
  await db.transaction('rw', db.templates, db.changes, db.memos, async () => {
    await db.templates.add(template);
    await noteChange(db, 'templates', template.id, template.at);
  });
  return template;
}

/** By name. */
export const listTemplates = (): Promise<Template[]> => database().templates.orderBy('name').toArray();

export async function removeTemplate(id: string): Promise<void> {
  const db = database();
  await db.transaction('rw', db.templates, db.changes, db.memos, async () => {
    await db.templates.delete(id);
    await noteChange(db, 'templates', id, Date.now(), true);
  });
}

/** Gives a template another name; an empty one is none. @returns undefined when it is gone */
export async function renameTemplate(id: string, name: string): Promise<Template | undefined> {
  const db = database();
  return db.transaction('rw', db.templates, db.changes, db.memos, async () => {
    const before = await db.templates.get(id);
    if (!before || name.trim() === '') return before;
    const after = { ...before, name: name.trim() };
    await db.templates.put(after);
    await noteChange(db, 'templates', id, Date.now());
    return after;
  });
}

/** Brings a removed template back. */
export async function returnTemplate(template: Template): Promise<void> {
  const db = database();
  await db.transaction('rw', db.templates, db.changes, db.memos, async () => {
    await db.templates.put(template);
    await noteChange(db, 'templates', template.id, Date.now());
  });
}

/** A new draft that begins with what the template says. */
export const draftFrom = ({ id: _, name: __, at: ___, ...from }: Template): Promise<Draft> => createDraft(from);
