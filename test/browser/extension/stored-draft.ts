/** A draft as the web app in the extension has stored it, with its files. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Extension } from './fixture.ts';

export const draftTitle = 'Rechnungsdruck bricht mit FI-1042 ab';
const id = '11111111-2222-4333-8444-555555555555';

const row = {
  id,
  type: 'change-request',
  title: draftTitle,
  body: '## Ist\n\n**Abbruch** beim Druck.\n\n1. Faktura öffnen\n2. Drucken',
  fields: { priority: 'P2', environment: 'Test', company: 'Muster AG' },
  closures: {},
  evidence: [],
  target: '',
  state: 'working',
  createdAt: 1,
  changedAt: 2,
};

/** @param files their text by name @returns the web app that the draft was stored from */
export async function storeDraft(
  extension: Extension,
  changes: Readonly<Record<string, unknown>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const app = await extension.context.newPage();
  await app.goto(`chrome-extension://${extension.id}/web/index.html#/`);
  const evidence = Object.entries(files).map(([name, text], i) => ({
    id: `99999999-2222-4333-8444-55555555555${i}`,
    name,
    kind: name.endsWith('.png') ? 'image/png' : 'text/plain',
    size: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
  }));
  const notes = evidence.map(({ text: _, ...note }) => note);
  await app.evaluate(
    ([draft, all]) =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('ticketklar');
        open.onerror = () => failed(new Error('no database'));
        open.onsuccess = () => {
          const transaction = open.result.transaction(['drafts', 'evidence'], 'readwrite');
          transaction.objectStore('drafts').put(draft);
          for (const { text, ...note } of all) {
            const blob = new Blob([text], { type: note.kind });
            transaction.objectStore('evidence').put({ ...note, draft: draft.id, addedAt: 1, blob });
          }
          transaction.oncomplete = () => done();
        };
      }),
    [{ ...row, evidence: notes, ...changes }, evidence] as const,
  );
  return app;
}
