/** What is on a device, as an archive and as rows; and a device that has never seen the product. */
import Dexie from 'dexie';
import { archiveOf } from '../../../web/store/archive.ts';
import { closeDatabase, database, databaseName } from '../../../web/store/database.ts';
import { createDraft } from '../../../web/store/drafts.ts';
import {
  addEvidence,
  describeEvidence,
  getEvidence,
  orderEvidence,
  replaceEvidence,
} from '../../../web/store/evidence.ts';
import { endAnalysis } from '../../../web/store/knowledge.ts';
import { clearReviewed, listReviewed } from '../../../web/store/reviewed.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { tag } from '../../../web/store/shelves.ts';
import { rememberStanding } from '../../../web/store/standing.ts';
import { saveTemplate } from '../../../web/store/templates.ts';

type Kind = 'backup' | 'copy' | 'completion';
export const archive = (kind: Kind = 'backup', ids?: readonly string[]): Promise<Blob> =>
  new Response(archiveOf({ kind, ids, language: 'de' })).blob();

/** Every row of the drafts with the bytes of their files, comparable. */
export async function everything(): Promise<unknown> {
  const { drafts, draftVersions, evidence, guides, practice, outbox, departures, templates, standing, targets } =
    database();
  const { knowledge, analyses, followed, replies, begun, replyFiles } = database();
  const answers = [await replies.toArray(), await begun.toArray()];
  const answerFiles = (await replyFiles.toArray()).map(async ({ blob, ...row }) => ({
    ...row,
    text: await blob.text(),
  }));
  const files = await Promise.all(
    (await evidence.toArray()).map(async ({ blob, ...row }) => ({ ...row, type: blob.type, text: await blob.text() })),
  );
  const tables = [
    drafts,
    draftVersions,
    guides,
    practice,
    outbox,
    departures,
    templates,
    standing,
    targets,
    knowledge,
    analyses,
    followed,
  ];
  const rows = tables.map((table) => table.toArray());
  return JSON.parse(
    JSON.stringify([
      ...(await Promise.all<unknown>(rows)),
      files,
      answers,
      await Promise.all(answerFiles),
      await listReviewed(),
    ]),
  );
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
  const { id: picture } = await addEvidence(one.id, new Blob(['Name: Weber']), 'maske.png');
  await describeEvidence(one.id, picture, { alt: 'Maske „Kunden“ mit <Fehler>' });
  const row = await getEvidence(picture);
  if (row) await replaceEvidence({ ...row, blob: new Blob(['Name: ■■■■■']) }, { ...row, id: crypto.randomUUID() });
  await orderEvidence(one.id, [picture]);
  await saveTemplate(one, 'Lager');
  await rememberStanding('practice', { company: 'Werk Nord' });
  await saveDraft(one.id, { body: 'Neu' });
  await tag([two.id], 'Q4', true);
  await endAnalysis(two, { outcome: 'solved', solution: 'Neu anmelden' });
  return [one.id, two.id];
}

/** From here on it is a device that has never seen the product. */
export async function newDevice(): Promise<void> {
  closeDatabase();
  await Dexie.delete(databaseName);
  await clearReviewed();
}
