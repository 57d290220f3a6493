/** Drafts leave and come as files. Loaded when somebody saves or opens one. */
import { assess } from '../../../core/check.ts';
import { phrase } from '../../../core/phrase.ts';
import { mostQuestions } from '../../../core/question.ts';
import type { Language } from '../../../core/ticket.ts';
import { archiveOf, type ArchiveWish, type Completion } from '../../store/archive.ts';
import { refusalWords } from '../../store/archive.words.ts';
import { backupDone } from '../../store/backup.ts';
import { database } from '../../store/database.ts';
import { openFile } from '../../store/draftFile.ts';
import { ticketOf } from '../../store/drafts.ts';
import { activeGuide } from '../../store/guides.ts';
import { ArchiveRefused, type ArchiveFault } from '../../store/archiveFile.ts';
import { restore, type Restored } from '../../store/restore.ts';
import { isDefault } from '../../store/settings.ts';
import { app } from '../app.svelte.ts';
import { downloadBlob } from '../../ui/download.ts';
import { underWay } from '../underWay.ts';
import { filesWords } from './files.words.ts';

/** The day as people name files by it: `2026-11-22`. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/**
 * Bytes flow through; the browser keeps what a large file needs on the disk, not in memory.
 * @returns false when somebody has cancelled it
 */
async function leave(wish: ArchiveWish, name: string): Promise<boolean> {
  const headers = { 'Content-Type': 'application/zip' };
  const blob = await underWay(filesWords[app.language].saving, (progress, signal) =>
    new Response(archiveOf({ ...wish, progress, signal }), { headers }).blob(),
  );
  if (blob) downloadBlob(blob, name);
  return blob !== undefined;
}

/** Everything of this device as one file; from then on it counts as backed up. */
export async function backup(): Promise<void> {
  const { language, settings } = app;
  if (await leave({ kind: 'backup', language, settings }, `ticketklar-${today()}.zip`)) await backupDone(Date.now());
}

export const saveCopy = (ids: readonly string[]): Promise<unknown> =>
  leave({ kind: 'copy', ids, language: app.language }, `ticketklar-${today()}.zip`);

/** @param by who is to fill in what is open */
export async function saveForCompletion(ids: readonly string[], by: string): Promise<void> {
  const guide = await activeGuide(app.settings.guide);
  const questions: Record<string, string[]> = {};
  for (const draft of await database().drafts.bulkGet([...ids])) {
    if (!draft) continue;
    const { findings } = assess(ticketOf(draft), guide, draft.closures);
    const asked = findings.filter(({ severity }) => severity !== 'could').slice(0, mostQuestions);
    questions[draft.id] = asked.map((finding) => phrase(finding, app.language).ask);
  }
  const completion: Completion = { by, questions };
  const name = by.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  await leave({ kind: 'completion', ids, language: app.language, completion }, `ticketklar-${name}-${today()}.zip`);
}

export interface Opened {
  /** What came of it, in a sentence or two. */
  readonly says: string;
  /** The draft to go to when it is only one. */
  readonly only?: string | undefined;
}

/** Opens an archive or a JSON file with drafts; a refusal is a sentence, too. */
export async function openAny(file: File, language: Language): Promise<Opened> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isZip = (start[0] === 0x50 && start[1] === 0x4b) || file.name.toLowerCase().endsWith('.zip');
  return isZip ? openArchive(file, language) : openJson(file, language);
}

async function openArchive(file: File, language: Language): Promise<Opened> {
  try {
    const restored = await underWay(filesWords[language].opening, (progress, signal) =>
      restore(file, progress, signal),
    );
    // Cancelled, which is said already.
    if (!restored) return { says: '' };
    // Whoever has chosen something here keeps it; a fresh device becomes what it was.
    if (restored.settings && isDefault(app.settings)) await app.set(restored.settings);
    const ids = [...restored.added, ...restored.merged];
    return { says: cameOf(restored, language), only: ids.length === 1 ? ids[0] : undefined };
  } catch (error) {
    if (error instanceof ArchiveRefused) return { says: refusal(error.fault, language) };
    throw error;
  }
}

function cameOf({ head, added, merged }: Restored, language: Language): string {
  const t = filesWords[language];
  const open = Object.values(head.completion?.questions ?? {}).reduce((sum, { length }) => sum + length, 0);
  return [
    added.length > 0 ? t.added(added.length) : '',
    merged.length > 0 ? t.merged(merged.length) : '',
    added.length + merged.length === 0 ? t.none : '',
    head.completion ? t.completion(head.completion.by, open) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function refusal(fault: ArchiveFault, language: Language): string {
  const t = refusalWords[language];
  const sentence = (): string => {
    if (fault.why === 'too-many') return t['too-many'](fault.count);
    if (fault.why === 'content') return t.content(fault.name, fault.path);
    return 'name' in fault ? t[fault.why](fault.name) : t[fault.why];
  };
  return `${sentence()} ${t.nothing}`;
}

async function openJson(file: File, language: Language): Promise<Opened> {
  const t = filesWords[language];
  const result = await openFile(await file.text());
  if (!('why' in result))
    return { says: t.added(result.length), only: result.length === 1 ? result[0]?.id : undefined };
  if (result.why === 'not-json') return { says: t.notJson(file.name) };
  return { says: result.why === 'damaged' ? t.damaged(result.name) : t.notDrafts(file.name, result.path) };
}
