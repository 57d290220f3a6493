/**
 * Drafts as a ZIP file: what is in it, and writing it. Bytes flow from the database into the file, one piece of
 * evidence at a time. The file explains itself to people (`drafts.html`, `README.txt`) and to programs (JSON).
 */
import { makeZip } from 'client-zip';
import type { Language } from '../../core/ticket.ts';
import { archiveFormat, filePath } from './archiveNames.ts';
import { archiveReadme } from './archive.words.ts';
import { deviceName } from './changes.ts';
import { database } from './database.ts';
import { entriesAfterSending } from './followedArchive.ts';
import { pageEnd, pageOf, pageStart } from './page.ts';
import type { Draft, EvidenceNote } from './rows.ts';
import { keepVersion } from './versions.ts';

/** Asks somebody to fill in what is open. */
export interface Completion {
  readonly by: string;
  /** Open questions by draft. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
}

export interface ArchiveHead {
  readonly format: typeof archiveFormat;
  readonly version: 1;
  /** `backup` holds everything of the device, `copy` some drafts, `completion` some drafts with questions. */
  readonly kind: 'backup' | 'copy' | 'completion';
  readonly device: string;
  readonly writtenAt: number;
  readonly drafts: number;
  readonly completion?: Completion | undefined;
}

export interface ArchiveWish {
  readonly kind: ArchiveHead['kind'];
  /** Undefined for every draft of the device. */
  readonly ids?: readonly string[] | undefined;
  readonly language: Language;
  readonly completion?: Completion | undefined;
  /** Settings as they are, for a backup. */
  readonly settings?: unknown;
  /** Called after each draft. */
  readonly progress?: (done: number, all: number) => void;
  /** Ends the stream with an error: there is no file then. */
  readonly signal?: AbortSignal;
}

/** The archive as a stream of bytes. What is read from the database is read while the stream is drawn. */
export function archiveOf(wish: ArchiveWish): ReadableStream<Uint8Array> {
  return makeZip(entriesOf(wish));
}

const withoutOriginal = <T extends EvidenceNote>({ original: _, ...note }: T): Omit<T, 'original'> => note;
const json = (value: unknown): string => JSON.stringify(value, null, 1);

async function* entriesOf(wish: ArchiveWish) {
  const db = database();
  const { kind, language, completion } = wish;
  const ids = wish.ids ?? (await db.drafts.orderBy('changedAt').reverse().primaryKeys());
  const writtenAt = Date.now();
  if (kind !== 'backup') await noteHandover(ids, writtenAt);
  const head: ArchiveHead = {
    ...{
      format: archiveFormat,
      version: 1,
      kind,
      device: await deviceName(db),
      writtenAt,
      drafts: ids.length,
      completion,
    },
  };
  yield { name: 'ticketklar.json', input: json(head) };
  yield { name: 'README.txt', input: archiveReadme[language] };
  for (const [i, id] of ids.entries()) {
    wish.signal?.throwIfAborted();
    const draft = await db.drafts.get(id);
    if (!draft) continue;
    const versions = await db.draftVersions.where('[draft+at]').between([id, 0], [id, Infinity]).toArray();
    // Originals of edited pictures are for this device: what was made unreadable goes to nobody else.
    const leaving: Draft = kind === 'backup' ? draft : { ...draft, evidence: draft.evidence.map(withoutOriginal) };
    const keys = leaving.evidence.flatMap((note) => [note.id, ...(note.original ? [note.original] : [])]);
    const evidence = [];
    for (const key of keys) {
      const row = await db.evidence.get(key);
      wish.signal?.throwIfAborted();
      if (!row) continue;
      const { blob, ...note } = kind === 'backup' ? row : withoutOriginal(row);
      const path = filePath(key, row.name);
      evidence.push({ ...note, path });
      yield { name: path, input: blob, lastModified: new Date(row.addedAt) };
    }
    yield {
      name: `drafts/${id}.json`,
      input: json({ draft: leaving, versions, evidence }),
      lastModified: new Date(draft.changedAt),
    };
    wish.progress?.(i + 1, ids.length);
  }
  yield { name: 'drafts.html', input: readable(ids, language, completion) };
  if (kind !== 'backup') return;
  yield { name: 'guides.json', input: json(await db.guides.toArray()) };
  yield { name: 'practice.json', input: json(await db.practice.toArray()) };
  yield { name: 'templates.json', input: json(await db.templates.toArray()) };
  yield { name: 'standing.json', input: json(await db.standing.toArray()) };
  yield { name: 'knowledge.json', input: json(await db.knowledge.toArray()) };
  yield { name: 'analyses.json', input: json(await db.analyses.toArray()) };
  yield { name: 'targets.json', input: json(await db.targets.toArray()) };
  yield { name: 'outbox.json', input: json(await db.outbox.toArray()) };
  yield { name: 'departures.json', input: json(await db.departures.toArray()) };
  yield* entriesAfterSending(db);
  if (wish.settings !== undefined) yield { name: 'settings.json', input: json(wish.settings) };
}

/** What leaves for another desk is kept as a version: both sides then know from which text they began. */
async function noteHandover(ids: readonly string[], at: number): Promise<void> {
  const db = database();
  await db.transaction('rw', db.drafts, db.draftVersions, async () => {
    for (const draft of await db.drafts.bulkGet([...ids])) if (draft) await keepVersion(db, draft, 'handed', at);
  });
}

async function* readable(ids: readonly string[], language: Language, completion: Completion | undefined) {
  yield pageStart(ids.length, language, completion?.by);
  for (const id of ids) {
    const draft: Draft | undefined = await database().drafts.get(id);
    if (draft) yield pageOf(draft, language, completion?.questions[id] ?? [], (note) => filePath(note.id, note.name));
  }
  yield pageEnd;
}
