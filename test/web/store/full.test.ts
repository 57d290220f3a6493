/** A full device at every write of the store: nothing half done, what was there stays, and the person is told. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createDraft, addDraft, newDraft } from '../../../web/store/drafts.ts';
import {
  addEvidence,
  describeEvidence,
  getEvidence,
  orderEvidence,
  removeEvidence,
  replaceEvidence,
  returnEvidence,
} from '../../../web/store/evidence.ts';
import { database } from '../../../web/store/database.ts';
import { openFile } from '../../../web/store/draftFile.ts';
import { failureOf } from '../../../web/store/failure.ts';
import { deleteGuide, importGuide } from '../../../web/store/guides.ts';
import { listVersions, restoreVersion } from '../../../web/store/history.ts';
import { practiceTarget, receive } from '../../../web/store/practice.ts';
import { restore } from '../../../web/store/restore.ts';
import { keepReceipt } from '../../../web/store/receipts.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { scrubVersions } from '../../../web/store/scrub.ts';
import { forgetStandingOf, rememberStanding } from '../../../web/store/standing.ts';
import { removeTemplate, renameTemplate, returnTemplate, saveTemplate } from '../../../web/store/templates.ts';
import { duplicate, emptyBin, pin, purge, returnMarks, shelve, tag } from '../../../web/store/shelves.ts';
import { changeItem, enqueue, leavingOf, letAnswered } from '../../../web/store/outbox.ts';
import { created } from '../../../core/outbox.ts';
import { emptyTicket } from '../../../core/ticket.ts';
import { followedWrites } from './followedWrites.ts';
import { knowledgeWrites } from './knowledgeWrites.ts';
import { archive, everything } from './device.ts';
import { onFreshDevice } from './fresh.ts';
import { noteWrites } from './noteWrites.ts';

const outcome = { readiness: 0, verdict: 'blocked', must: 0, should: 0, could: 0 } as const;
const guide = { id: 'werk', name: { de: 'Werk', en: 'Plant' }, version: '1', extends: 'erp-support' };
const long = 'Ein Satz, der weg soll. '.repeat(20);

/** A draft in the outbox. */
async function outgoing(waits = false) {
  const draft = await createDraft({ title: 'x', outcome: { ...outcome, verdict: 'complete' } });
  const wish = { draft: draft.id, target: 'x', leaving: leavingOf(draft, 'de', []), off: [], waits };
  return { draft, wish, item: await enqueue(wish) };
}

const ready = (act: () => Promise<unknown>): Promise<() => Promise<unknown>> => Promise.resolve(act);

/** Every function of the store that writes. `ready` makes what it needs; the write itself then meets a full device. */
const writes: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  ...followedWrites,
  ...knowledgeWrites,
  addDraft: () => ready(() => addDraft(newDraft({ title: 'x' }))),
  saveDraft: async () => {
    const { id } = await createDraft({ body: long });
    return () => saveDraft(id, { body: '' });
  },
  restoreVersion: async () => {
    const { id } = await createDraft({ body: long });
    await saveDraft(id, { body: '' });
    const [version] = await listVersions(id);
    return () => restoreVersion(id, version?.id ?? '');
  },
  addEvidence: async () => {
    const { id } = await createDraft();
    return () => addEvidence(id, new Blob(['x']), 'x');
  },
  removeEvidence: async () => {
    const { id } = await createDraft();
    const note = await addEvidence(id, new Blob(['x']), 'x');
    return () => removeEvidence(id, note.id);
  },
  returnEvidence: async () => {
    const { id } = await createDraft();
    const note = await addEvidence(id, new Blob(['x']), 'x');
    const row = await removeEvidence(id, note.id);
    return () => returnEvidence(row!);
  },
  replaceEvidence: async () => {
    const { id } = await createDraft();
    const row = await getEvidence((await addEvidence(id, new Blob(['x']), 'x')).id);
    return () => replaceEvidence({ ...row!, blob: new Blob(['y']) }, { ...row!, id: 'original' });
  },
  describeEvidence: async () => {
    const { id } = await createDraft();
    const note = await addEvidence(id, new Blob(['x']), 'x');
    return () => describeEvidence(id, note.id, { name: 'y', alt: 'Eine Maske' });
  },
  orderEvidence: async () => {
    const { id } = await createDraft();
    await addEvidence(id, new Blob(['x']), 'x');
    const last = await addEvidence(id, new Blob(['y']), 'y');
    return () => orderEvidence(id, [last.id]);
  },
  shelve: async () => {
    const { id } = await createDraft();
    return () => shelve([id], 'bin');
  },
  pin: async () => {
    const { id } = await createDraft();
    return () => pin([id], true);
  },
  tag: async () => {
    const { id } = await createDraft();
    return () => tag([id], 'x', true);
  },
  returnMarks: async () => {
    const { id } = await createDraft();
    const before = await shelve([id], 'bin');
    return () => returnMarks(before);
  },
  duplicate: async () => {
    const { id } = await createDraft();
    await addEvidence(id, new Blob(['x']), 'x');
    return () => duplicate([id], (title) => title);
  },
  purge: async () => {
    const { id } = await createDraft();
    return () => purge([id]);
  },
  emptyBin: async () => {
    const { id } = await createDraft();
    await shelve([id], 'bin');
    return emptyBin;
  },
  receive: async () => {
    const { id } = await createDraft({ target: practiceTarget });
    return () => receive({ draft: id, ticket: emptyTicket(), closures: {}, guide: 'erp-support', outcome });
  },
  keepReceipt: async () => {
    const { id } = await createDraft();
    return () => keepReceipt(id, { target: 'x', number: '1', at: 1 });
  },
  scrubVersions: async () => {
    const { id } = await createDraft({ body: long });
    await saveDraft(id, { body: '' });
    return () => scrubVersions(id, () => 'sauber');
  },
  rememberStanding: () => ready(() => rememberStanding('x', { company: 'Werk Nord' })),
  saveTemplate: async () => {
    const draft = await createDraft({ title: 'x' });
    return () => saveTemplate(draft, 'x');
  },
  removeTemplate: async () => {
    const { id } = await saveTemplate(await createDraft({ title: 'x' }), 'x');
    return () => removeTemplate(id);
  },
  renameTemplate: async () => {
    const { id } = await saveTemplate(await createDraft({ title: 'x' }), 'Lager');
    return () => renameTemplate(id, 'Halle');
  },
  forgetStandingOf: async () => {
    await rememberStanding('x', { company: 'Werk Nord', version: '12' });
    return () => forgetStandingOf('x', 'version');
  },
  returnTemplate: async () => {
    const template = await saveTemplate(await createDraft({ title: 'x' }), 'x');
    return () => returnTemplate(template);
  },
  importGuide: () => ready(() => importGuide(JSON.stringify(guide), 'x.json')),
  deleteGuide: async () => {
    await importGuide(JSON.stringify(guide), 'x.json');
    return () => deleteGuide('werk');
  },
  openFile: () => ready(() => openFile('{"title":"Etikett versetzt","body":"Seit heute."}')),
  restore: async () => {
    const { id } = await createDraft({ title: 'x' });
    const file = await archive('backup');
    await purge([id]);
    return () => restore(file);
  },
  enqueue: async () => {
    const { wish } = await outgoing();
    const { id } = await createDraft({ title: 'y' });
    return () => enqueue({ ...wish, draft: id });
  },
  changeItem: async () => {
    const { item } = await outgoing();
    const ticket = { id: '1', number: '#1', url: 'https://desk.test/1' };
    return () => changeItem(item.id, (kept) => created(kept, ticket, 1));
  },
  letAnswered: async () => {
    const { draft } = await outgoing(true);
    await saveDraft(draft.id, { title: 'z', outcome: { ...outcome, verdict: 'complete' } });
    return letAnswered;
  },
  ...noteWrites,
};

/** The n-th write from now on meets a full device. */
let fullAt = Infinity;
let seen = 0;
for (const write of ['put', 'add'] as const) {
  const original = Reflect.get(IDBObjectStore.prototype, write) as (...args: unknown[]) => unknown;
  Reflect.set(IDBObjectStore.prototype, write, function (this: IDBObjectStore, ...args: unknown[]): unknown {
    seen += 1;
    if (seen === fullAt) throw new DOMException('full', 'QuotaExceededError');
    return Reflect.apply(original, this, args);
  });
}

describe('a full device', () => {
  onFreshDevice();
  afterEach(() => {
    fullAt = Infinity;
  });

  it.each(Object.keys(writes))('at each write of %s changes nothing and is named as what it is', async (name) => {
    let happened = 0;
    for (let n = 1; n < 30; n += 1) {
      const act = await writes[name]?.();
      const before = await everything();
      [seen, fullAt] = [0, n];
      const failure = await act?.().then(
        () => undefined,
        (error: unknown) => error,
      );
      const reached = seen >= n;
      fullAt = Infinity;
      if (!reached) break;
      happened += 1;
      expect(failureOf(failure).kind).toBe('full');
      expect(await everything()).toEqual(before);
      await Promise.all(database().tables.map((table) => table.clear()));
    }
    expect(happened).toBeGreaterThan(0);
  });

  it('is tried at every function of the store that writes', () => {
    const folder = fileURLToPath(new URL('../../../web/store/', import.meta.url));
    const writing = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => readFileSync(folder + name, 'utf8').split(/^(?=export )/m))
      .filter(
        (part) =>
          /^export (async function|const \w+ = (async )?\()/.test(part) &&
          /'rw'|\bmark\(|\bchange\(|memos\.put/.test(part),
      )
      .flatMap((part) => /^export (?:async )?(?:function|const) (\w+)/.exec(part)?.[1] ?? []);
    // Called inside the transactions of the others; the archive notes a hand-over; erasing, thinning out, taking back and forgetting need no room.
    const others = [
      ...['noteChange', 'deviceName', 'archiveOf', 'filePath', 'eraseAll', 'thinOut', 'isIntact'],
      ...['takeBack', 'dropRescued', 'clearRescued'],
    ];
    expect([...new Set(writing)].filter((name) => !(name in writes) && !others.includes(name))).toEqual([]);
  });
});
