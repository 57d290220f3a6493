/**
 * Takes an archive in. First everything is read and checked, then one transaction writes all of it or nothing.
 * What is there already is merged, and both sides stay: in the text, or as a version of the draft.
 */
import * as z from 'zod/mini';
import type { ArchiveHead } from './archive.ts';
import { ArchiveFile, ArchiveRefused } from './archiveFile.ts';
import {
  analysesEntry,
  archiveHead,
  draftEntry,
  guidesEntry,
  knowledgeEntry,
  practiceEntry,
  standingEntry,
  templatesEntry,
  type DraftEntry,
} from './archiveSchema.ts';
import { noteChange } from './changes.ts';
import { timeOf } from './clock.ts';
import { database, type Database } from './database.ts';
import type { Analysis, Knowledge } from './knowledgeRows.ts';
import { mergeDrafts } from './merge/draft.ts';
import type { Draft, DraftVersion, Evidence, PracticeTicket, Standing, StoredGuide, Template } from './rows.ts';
import { joinAfterSending, readAfterSending, type AfterSending } from './followedArchive.ts';
import { joinSending, type Sending } from './restoreSending.ts';
import { joinReviewed } from './reviewed.ts';
import { departuresEntry, outboxEntry, targetsEntry } from './sendingSchema.ts';
import { settingsFrom, type Settings } from './settings.ts';
import { keepVersion } from './versions.ts';
import { ZipRefused } from './zip/directory.ts';

export interface Restored {
  readonly head: ArchiveHead;
  /** Drafts that were not here before, and those that were joined with the ones here. */
  readonly added: readonly string[];
  readonly merged: readonly string[];
  /** Settings in a backup. They lie outside the database: the caller decides whether they count here. */
  readonly settings?: Settings | undefined;
}

interface Content {
  readonly head: ArchiveHead;
  readonly drafts: readonly DraftEntry[];
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly guides: readonly StoredGuide[];
  readonly practice: readonly PracticeTicket[];
  readonly templates: readonly Template[];
  readonly standing: readonly Standing[];
  readonly knowledge: readonly Knowledge[];
  readonly analyses: readonly Analysis[];
  readonly sending: Sending;
  readonly after: AfterSending;
  readonly settings: Settings | undefined;
}

/**
 * @param progress is called after each checked draft
 * @param signal ends it, also while it writes; nothing is changed then
 * @throws ArchiveRefused when the file is not what it should be; what the database throws when there is no room
 */
export async function restore(
  file: Blob,
  progress?: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<Restored> {
  try {
    return await write(await read(file, progress, signal), signal);
  } catch (error) {
    throw error instanceof ZipRefused ? new ArchiveRefused(error.fault) : error;
  }
}

async function read(
  file: Blob,
  progress?: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<Content> {
  const archive = await ArchiveFile.open(file);
  const head = await archive.json('ticketklar.json', archiveHead);
  if (!head) throw new ArchiveRefused({ why: 'not-ours' });
  if (head.version > 1) throw new ArchiveRefused({ why: 'newer' });
  const names = archive.names.filter((name) => /^drafts\/[^/]+\.json$/.test(name));
  const drafts: DraftEntry[] = [];
  const evidence = new Map<string, Evidence>();
  for (const name of names) {
    signal?.throwIfAborted();
    const entry = (await archive.json(name, draftEntry)) as DraftEntry;
    const wrong = (path: string) => new ArchiveRefused({ why: 'content', name, path });
    if (entry.versions.some(({ draft }) => draft !== entry.draft.id)) throw wrong('versions');
    for (const { path, ...row } of entry.evidence) {
      signal?.throwIfAborted();
      const blob = row.draft === entry.draft.id && !evidence.has(row.id) && (await archive.bytes(path, row));
      if (!blob) throw wrong('evidence');
      evidence.set(row.id, { ...row, blob });
    }
    drafts.push(entry);
    progress?.(drafts.length, names.length);
  }
  const all = <T>(name: string, schema: z.ZodMiniType<T>) => archive.json(name, schema);
  const guides = ((await all('guides.json', guidesEntry)) ?? []) as unknown as StoredGuide[];
  const practice = ((await all('practice.json', practiceEntry)) ?? []) as unknown as PracticeTicket[];
  const templates = ((await all('templates.json', templatesEntry)) ?? []) as readonly Template[];
  const standing = ((await all('standing.json', standingEntry)) ?? []) as readonly Standing[];
  const knowledge: readonly Knowledge[] = (await all('knowledge.json', knowledgeEntry)) ?? [];
  const analyses: readonly Analysis[] = (await all('analyses.json', analysesEntry)) ?? [];
  const sending = {
    targets: (await all('targets.json', targetsEntry)) ?? [],
    outbox: (await all('outbox.json', outboxEntry)) ?? [],
    departures: (await all('departures.json', departuresEntry)) ?? [],
  } as unknown as Sending;
  const stored = await all('settings.json', z.unknown());
  const settings = stored === undefined ? undefined : settingsFrom(stored);
  const after = await readAfterSending(archive);
  const kept = { guides, practice, templates, standing, knowledge, analyses };
  return { head: head as ArchiveHead, drafts, evidence, ...kept, sending, after, settings };
}

async function write(content: Content, signal?: AbortSignal): Promise<Restored> {
  const { head, drafts, evidence, settings, sending, after, ...rest } = content;
  const db = database();
  const [added, merged]: [string[], string[]] = [[], []];
  await db.transaction('rw', db.tables, async () => {
    for (const { draft, versions } of drafts) {
      signal?.throwIfAborted();
      const ours = await db.drafts.get(draft.id);
      const theirs = draft as Draft;
      const known = await joinVersions(db, versions);
      const next = ours ? mergeDrafts(ours, theirs, known) : { draft: theirs, steppedBack: [] };
      for (const texts of next.steppedBack) await keepVersion(db, { ...next.draft, ...texts }, 'clash', Date.now());
      await db.drafts.put(next.draft);
      await joinEvidence(db, next.draft, evidence);
      // Later than everything that either side has written, so that the next change here is the latest.
      const latest = Math.max(Date.now(), ...Object.values(next.draft.clocks ?? {}).map(timeOf));
      await noteChange(db, 'drafts', draft.id, latest);
      (ours ? merged : added).push(draft.id);
    }
    await writeRest(db, rest);
    const names = await joinSending(db, sending, Date.now());
    await joinAfterSending(db, after, names, Date.now());
    signal?.throwIfAborted();
  });
  // A database of its own; taken in twice it is the same, so whoever meets a full device there can simply try again.
  await joinReviewed(after.reviewed);
  return { head, added, merged, settings };
}

/** Bytes follow the list of the merged draft: those of the side that won, and none that no list names any more. */
async function joinEvidence(db: Database, draft: Draft, theirs: ReadonlyMap<string, Evidence>): Promise<void> {
  const listed: string[] = [];
  for (const note of draft.evidence) {
    const { original } = note;
    const rows = [await db.evidence.get(note.id), theirs.get(note.id)];
    const row = rows.find((each) => each?.sha256 === note.sha256);
    if (row) await db.evidence.put({ ...row, ...note });
    const kept = original === undefined ? undefined : theirs.get(original);
    if (kept && !(await db.evidence.get(kept.id))) await db.evidence.add(kept);
    listed.push(note.id, ...(original === undefined ? [] : [original]));
  }
  const here = await db.evidence.where('draft').equals(draft.id).primaryKeys();
  await db.evidence.bulkDelete(here.filter((id) => !listed.includes(id)));
}

/** What a backup has beside drafts. What is here already stays; of remembered details the later word counts. */
async function writeRest(
  db: Database,
  {
    guides,
    practice,
    templates,
    standing,
    knowledge,
    analyses,
  }: Pick<Content, 'guides' | 'practice' | 'templates' | 'standing' | 'knowledge' | 'analyses'>,
): Promise<void> {
  for (const guide of guides) if (!(await db.guides.get(guide.id))) await db.guides.add(guide);
  for (const ticket of practice) {
    const here = await db.practice.where('draft').equals(ticket.draft).first();
    const taken = await db.practice.where('number').equals(ticket.number).first();
    if (!here && !taken) await db.practice.put(ticket);
  }
  for (const template of templates) {
    if (await db.templates.get(template.id)) continue;
    await db.templates.add(template);
    await noteChange(db, 'templates', template.id, template.at);
  }
  for (const theirs of standing) {
    const ours = await db.standing.get(theirs.target);
    const [older, newer] = ours && ours.at >= theirs.at ? [theirs, ours] : [ours, theirs];
    await db.standing.put({ ...newer, fields: { ...older?.fields, ...newer.fields } });
  }
  for (const known of knowledge) {
    if (((await db.knowledge.get(known.id))?.at ?? -1) >= known.at) continue;
    await db.knowledge.put(known);
    await noteChange(db, 'knowledge', known.id, known.at);
  }
  for (const one of analyses) if (((await db.analyses.get(one.draft))?.at ?? -1) < one.at) await db.analyses.put(one);
}

/** Adds the versions that are not here. @returns the newest text that was on both sides */
async function joinVersions(db: Database, versions: readonly DraftVersion[]): Promise<DraftVersion | undefined> {
  const here = await db.draftVersions.bulkGet(versions.map(({ id }) => id));
  await db.draftVersions.bulkAdd(versions.filter((_, i) => !here[i]));
  return versions.filter((_, i) => here[i]).sort((a, b) => b.at - a.at)[0];
}
