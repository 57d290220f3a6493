/** What is on a device, as an archive and as rows; and a device that has never seen the product. */
import Dexie from 'dexie';
import { archiveOf } from '../../../web/store/archive.ts';
import { closeDatabase, database, databaseName } from '../../../web/store/database.ts';
import { createDraft } from '../../../web/store/drafts.ts';
import { addEvidence } from '../../../web/store/evidence.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { tag } from '../../../web/store/shelves.ts';

type Kind = 'backup' | 'copy' | 'completion';
export const archive = (kind: Kind = 'backup', ids?: readonly string[]): Promise<Blob> =>
  new Response(archiveOf({ kind, ids, language: 'de' })).blob();

/** Every row of the drafts with the bytes of their files, comparable. */
export async function everything(): Promise<unknown> {
  const { drafts, draftVersions, evidence, guides, practice, outbox, departures } = database();
  const files = await Promise.all(
    (await evidence.toArray()).map(async ({ blob, ...row }) => ({ ...row, type: blob.type, text: await blob.text() })),
  );
  const rows = [drafts, draftVersions, guides, practice, outbox, departures].map((table) => table.toArray());
  return JSON.parse(JSON.stringify([...(await Promise.all<unknown>(rows)), files]));
}

export async function someDrafts(): Promise<string[]> {
  const one = await createDraft({
    title: 'Eins & <b>',
    body: 'Text\n"Zeile" '.repeat(30),
    fields: { module: 'Lager' },
  });
  const two = await createDraft({
    title: 'Zwei',
    type: 'question',
    closures: { x: { how: 'unknown', because: 'neu' } },
  });
  await addEvidence(one.id, new Blob(['abc\0ü'], { type: 'text/plain' }), '../böse/ name?.log');
  await addEvidence(one.id, new Blob(['']), 'leer');
  await saveDraft(one.id, { body: 'Neu' });
  await tag([two.id], 'Q4', true);
  return [one.id, two.id];
}

/** From here on it is a device that has never seen the product. */
export async function newDevice(): Promise<void> {
  closeDatabase();
  await Dexie.delete(databaseName);
}
