/**
 * Takes an archive in. First everything is read and checked, then one transaction writes all of it or nothing.
 * What is there already is merged, and both sides stay: in the text, or as a version of the draft.
 */
import * as z from 'zod/mini';
import type { ArchiveHead } from './archive.ts';
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
import { fingerprint } from './evidence.ts';
import type { Analysis, Knowledge } from './knowledgeRows.ts';
import { mergeDrafts } from './merge/draft.ts';
import type { Draft, DraftVersion, Evidence, PracticeTicket, Standing, StoredGuide, Template } from './rows.ts';
import { joinSending, type Sending } from './restoreSending.ts';
import { departuresEntry, outboxEntry, targetsEntry } from './sendingSchema.ts';
import { settingsFrom, type Settings } from './settings.ts';
import { keepVersion } from './versions.ts';
import { contentOf } from './zip/content.ts';
import { directoryOf, ZipRefused, type ZipEntry, type ZipFault } from './zip/directory.ts';

export type ArchiveFault =
  | ZipFault
  | { readonly why: 'not-ours' | 'newer' }
  /** An entry that does not say what it should, with the place in it. */
  | { readonly why: 'content'; readonly name: string; readonly path: string };

/** Thrown with the reason; nothing was changed. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault) {
    super(fault.why);
    this.fault = fault;
  }
}

export interface Restored {
  readonly head: ArchiveHead;
  /** Drafts that were not here before, and those that were joined with the ones here. */
  readonly added: readonly string[];
  readonly merged: readonly string[];
  /** Settings in a backup. They lie outside the database: the caller decides whether they count here. */
  readonly settings?: Settings | undefined;
}

const mostJson = 64 * 1024 * 1024;

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
  const entries = new Map((await directoryOf(file)).map((entry) => [entry.name, entry]));
  const first = entries.get('ticketklar.json');
  if (!first) throw new ArchiveRefused({ why: 'not-ours' });
  const head = await parsed(file, first, archiveHead);
  if (head.version > 1) throw new ArchiveRefused({ why: 'newer' });
  const names = [...entries.keys()].filter((name) => /^drafts\/[^/]+\.json$/.test(name));
  const drafts: DraftEntry[] = [];
  const evidence = new Map<string, Evidence>();
  for (const name of names) {
    signal?.throwIfAborted();
    const entry = await parsed(file, entries.get(name) as ZipEntry, draftEntry);
    const wrong = (path: string) => new ArchiveRefused({ why: 'content', name, path });
    if (entry.versions.some(({ draft }) => draft !== entry.draft.id)) throw wrong('versions');
    for (const { path, ...row } of entry.evidence) {
      signal?.throwIfAborted();
      const bytes = entries.get(path);
      if (!bytes || row.draft !== entry.draft.id || evidence.has(row.id)) throw wrong('evidence');
      const blob = (await contentOf(file, bytes)).slice(0, bytes.size, row.kind);
      if (blob.size !== row.size || (await fingerprint(blob)) !== row.sha256)
        throw new ArchiveRefused({ why: 'damaged', name: path });
      evidence.set(row.id, { ...row, blob });
    }
    drafts.push(entry);
    progress?.(drafts.length, names.length);
  }
  const all = async <T>(name: string, schema: z.ZodMiniType<T>): Promise<T | undefined> => {
    const entry = entries.get(name);
    return entry && parsed(file, entry, schema);
  };
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
  const learned = { knowledge, analyses };
  return {
    head: head as ArchiveHead,
    drafts,
    evidence,
    guides,
    practice,
    templates,
    standing,
    ...learned,
    sending,
    settings,
  };
}

async function parsed<T>(file: Blob, entry: ZipEntry, schema: z.ZodMiniType<T>): Promise<T> {
  const wrong = (path: string) => new ArchiveRefused({ why: 'content', name: entry.name, path });
  if (entry.size > mostJson) throw wrong('');
  let json: unknown;
  try {
    json = JSON.parse(await (await contentOf(file, entry)).text());
  } catch (error) {
    throw error instanceof ZipRefused ? error : wrong('');
  }
  const result = z.safeParse(schema, json);
  if (result.success) return result.data;
  throw wrong((result.error.issues[0]?.path ?? []).map(String).join('.'));
}

async function write(content: Content, signal?: AbortSignal): Promise<Restored> {
  const { head, drafts, evidence, settings, sending, ...rest } = content;
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
    await joinSending(db, sending, Date.now());
    signal?.throwIfAborted();
  });
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
