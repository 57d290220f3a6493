import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../web/store/archive.ts';
import { database } from '../../../web/store/database.ts';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import { addEvidence, removeEvidence } from '../../../web/store/evidence.ts';
import { listVersions } from '../../../web/store/history.ts';
import { restore } from '../../../web/store/restore.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { defaultSettings } from '../../../web/store/settings.ts';
import { rememberStanding, standingFor } from '../../../web/store/standing.ts';
import { listTemplates, saveTemplate } from '../../../web/store/templates.ts';
import { archive, everything, newDevice, someDrafts } from './device.ts';
import { onFreshDevice } from './fresh.ts';

describe('a backup', () => {
  onFreshDevice();

  it('brings everything back as it was, equal to the byte, after all was erased', async () => {
    await someDrafts();
    const before = await everything();
    const file = await archive();
    await newDevice();
    expect((await restore(file)).added).toHaveLength(2);
    expect(await everything()).toEqual(before);
  });

  it('changes nothing when it is taken in where nothing has changed', async () => {
    await someDrafts();
    const file = await archive();
    const before = await everything();
    expect((await restore(file)).merged).toHaveLength(2);
    expect(await everything()).toEqual(before);
  });

  it('brings templates and remembered details to a device that has others, and the later word counts', async () => {
    await rememberStanding('practice', { company: 'Werk Nord', contact: 'lager@example.org' });
    await saveTemplate(await createDraft({ title: 'Etikett' }), 'Lager');
    const file = await archive();
    await newDevice();
    await saveTemplate(await createDraft({ title: 'Mahnlauf' }), 'Finanzen');
    await rememberStanding('practice', { company: 'Werk Süd' });
    await restore(file);
    expect((await listTemplates()).map(({ name }) => name)).toEqual(['Finanzen', 'Lager']);
    expect(await standingFor('practice')).toEqual({ company: 'Werk Süd', contact: 'lager@example.org' });
  });

  it('hands the settings back, and what is none of them falls to its default', async () => {
    const settings = { ...defaultSettings, theme: 'dark', address: 'duzen' };
    const file = await new Response(archiveOf({ kind: 'backup', language: 'de', settings })).blob();
    expect((await restore(file)).settings).toEqual({ ...defaultSettings, theme: 'dark' });
    expect((await restore(await archive('copy'))).settings).toBeUndefined();
  });

  it('can be packed anew by another program and is still read', async () => {
    await createDraft({ title: 'Umgepackt', body: 'Text '.repeat(500) });
    const file = await archive();
    const { unzipSync } = await import('fflate');
    const again = zipSync(unzipSync(new Uint8Array(await file.arrayBuffer())), { level: 9 });
    await newDevice();
    await restore(new Blob([again]));
    expect(await database().drafts.toCollection().first()).toMatchObject({ title: 'Umgepackt' });
  });

  it('can be read by people: as a page in which no text becomes markup', async () => {
    await someDrafts();
    const { unzipSync, strFromU8 } = await import('fflate');
    const names = unzipSync(new Uint8Array(await (await archive()).arrayBuffer()));
    const page = strFromU8(names['drafts.html'] ?? new Uint8Array());
    expect(page).toContain('Eins &amp; &lt;b&gt;');
    expect(page).not.toContain('<b>');
    expect(Object.keys(names).every((name) => !name.includes('..') && !name.includes('?'))).toBe(true);
  });
});

describe('a draft that was handed over', () => {
  onFreshDevice();

  it('comes back with what was written on both sides', async () => {
    const { id } = await createDraft({ title: 'Mahnlauf', body: 'Ist: bricht ab.\n\nSoll: läuft durch.' });
    const out = await archive('completion', [id]);
    const mine = await saveDraft(id, {
      body: 'Ist: bricht immer ab.\n\nSoll: läuft durch.',
      fields: { module: 'Finanzen' },
    });
    const atHome = await archive('backup');
    await newDevice();
    await restore(out);
    await saveDraft(id, {
      body: 'Ist: bricht ab.\n\nSoll: läuft bis zum Ende durch.',
      fields: { environment: 'Live' },
    });
    await addEvidence(id, new Blob(['x']), 'lauf.log');
    const back = await archive('completion', [id]);
    await newDevice();
    await restore(atHome);
    await restore(back);
    const row = await getDraft(id);
    expect(row?.body).toBe('Ist: bricht immer ab.\n\nSoll: läuft bis zum Ende durch.');
    expect(row?.fields).toEqual({ module: 'Finanzen', environment: 'Live' });
    expect(row?.evidence.map(({ name }) => name)).toEqual(['lauf.log']);
    expect(mine.draft.body).not.toBe(row?.body);
  });

  it('keeps as a version what had to step back, and what was taken away stays away', async () => {
    const { id } = await createDraft({ body: 'Beleg FI-1042' });
    const file = await addEvidence(id, new Blob(['x']), 'falsch.log');
    const out = await archive('copy', [id]);
    await saveDraft(id, { body: 'Beleg FI-1043' });
    await removeEvidence(id, file.id);
    const atHome = await archive('backup');
    await newDevice();
    await restore(out);
    await saveDraft(id, { body: 'Beleg FI-1044' });
    const back = await archive('copy', [id]);
    await newDevice();
    await restore(atHome);
    await restore(back);
    const row = await getDraft(id);
    expect(row?.evidence).toEqual([]);
    const texts = [row?.body, ...(await listVersions(id)).map(({ body }) => body)];
    expect(texts).toEqual(expect.arrayContaining(['Beleg FI-1042', 'Beleg FI-1043', 'Beleg FI-1044']));
  });
});
