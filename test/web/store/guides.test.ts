import { describe, expect, it } from 'vitest';
import { activeGuide, deleteGuide, importGuide, listGuides } from '../../../web/store/guides.ts';
import { onFreshDevice } from './fresh.ts';

const own = { id: 'werk-nord', name: { de: 'Werk Nord', en: 'Plant North' }, version: '1', extends: 'erp-support' };

describe('a guide from a file', () => {
  onFreshDevice();

  it('can be chosen beside the built-in ones', async () => {
    expect(await importGuide(JSON.stringify(own), 'werk-nord.json')).toMatchObject({ ok: true });
    const listed = await listGuides();
    expect(listed.find((g) => g.guide.id === 'werk-nord')?.source).toBe('werk-nord.json');
    expect((await activeGuide('werk-nord')).submit).toBe('confirm');
  });

  it('is refused with path and sentence when it does not fit, and the last good one stays', async () => {
    await importGuide(JSON.stringify(own), 'werk-nord.json');
    const refused = await importGuide(JSON.stringify({ ...own, version: '2', submitt: 'hold' }), 'werk-nord.json');
    if (refused.ok) throw new Error('it was taken');
    expect(refused.problems[0]?.sentence.de).toContain('submit');
    expect((await activeGuide('werk-nord')).version).toBe('1');
  });

  it('that is no JSON is refused with a sentence', async () => {
    expect(await importGuide('{', 'x.json')).toMatchObject({ ok: false, problems: [{ path: '' }] });
  });

  it('gives way to the standard guide when it is deleted', async () => {
    await importGuide(JSON.stringify(own), 'werk-nord.json');
    await deleteGuide('werk-nord');
    expect((await activeGuide('werk-nord')).id).toBe('erp-support');
  });
});
