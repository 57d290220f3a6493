import { describe, expect, it } from 'vitest';
import { database } from '../../../web/store/database.ts';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import { listVersions, restoreVersion } from '../../../web/store/history.ts';
import type { DraftVersion } from '../../../web/store/rows.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { superfluous } from '../../../web/store/versions.ts';
import { onFreshDevice } from './fresh.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe('the history of a draft', () => {
  onFreshDevice();

  it('keeps the text of another tab where both rewrote the same words', async () => {
    const { id } = await createDraft({ body: 'Beleg FI-1042' });
    const base = { title: '', body: 'Beleg FI-1042' };
    await saveDraft(id, { body: 'Beleg FI-1044' }, base);
    const saved = await saveDraft(id, { body: 'Beleg FI-1043' }, base);
    expect(saved).toMatchObject({ clash: true, draft: { body: 'Beleg FI-1043' } });
    expect((await listVersions(id)).map((v) => [v.why, v.body])).toEqual([['clash', 'Beleg FI-1044']]);
  });

  it('keeps a long text that is deleted at once', async () => {
    const body = 'Ein Satz, der weg soll. '.repeat(10);
    const { id } = await createDraft({ body });
    await saveDraft(id, { body: '' });
    expect((await listVersions(id)).map((v) => [v.why, v.body])).toEqual([['cut', body]]);
  });

  it('brings an earlier text back, and the present one stays to be brought back, too', async () => {
    const { id } = await createDraft({
      title: 'Erste Fassung',
      body: 'Der ganze Text. '.repeat(20),
      fields: { module: 'Lager' },
    });
    await saveDraft(id, { body: 'Kurz', fields: { module: undefined, environment: 'Test' } });
    const [first] = await listVersions(id);
    await restoreVersion(id, first?.id ?? '');
    expect(await getDraft(id)).toMatchObject({ title: 'Erste Fassung', fields: { module: 'Lager' } });
    expect((await getDraft(id))?.fields).toEqual({ module: 'Lager' });
    const [replaced] = await listVersions(id);
    expect(replaced).toMatchObject({ why: 'restored', body: 'Kurz' });
    await restoreVersion(id, replaced?.id ?? '');
    expect((await getDraft(id))?.body).toBe('Kurz');
  });

  it('is thinned with age, but never loses what was cut, sent, handed over, restored or in a clash', () => {
    const now = 400 * day;
    const version = (at: number, why: DraftVersion['why'] = 'pause'): DraftVersion => ({
      ...{ id: `${why}-${at}`, draft: 'd', at, why, title: '', body: '', fields: {} },
    });
    const pauses = Array.from({ length: 20_000 }, (_, i) => version(now - i * 1_000_000)).reverse();
    const others = (['cut', 'sent', 'handed', 'restored', 'clash'] as const).map((why, i) => version(1_000 + i, why));
    const all = [...others, ...pauses].sort((a, b) => a.at - b.at);
    const gone = new Set(superfluous(all, now));
    const stay = all.filter(({ id }) => !gone.has(id));
    expect(stay).toEqual(expect.arrayContaining(others));
    expect(stay.at(-1)).toEqual(all.at(-1));
    const within = (age: number): number => stay.filter(({ at }) => now - at < age).length;
    expect(within(hour)).toBe(4);
    expect(within(day)).toBeGreaterThanOrEqual(80);
    expect(within(14 * day)).toBeGreaterThanOrEqual(24 * 13);
    // Whatever went, what the draft said at most a day before it is still there.
    const far = all.filter((v) => gone.has(v.id) && !stay.some(({ at }) => at <= v.at && v.at - at <= day));
    expect(far).toEqual([]);
    expect(stay.length).toBeLessThan(1_000);
    expect(superfluous(stay, now)).toEqual([]);
  });

  it('goes with the draft when that is deleted for good', async () => {
    const { id } = await createDraft({ body: 'x'.repeat(300) });
    await saveDraft(id, { body: '' });
    const { purge } = await import('../../../web/store/shelves.ts');
    await purge([id]);
    expect(await database().draftVersions.count()).toBe(0);
    expect(await database().changes.get(`drafts/${id}`)).toMatchObject({ gone: true });
  });
});
