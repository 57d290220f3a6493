import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../web/store/drafts.ts';
import { listVersions, restoreVersion } from '../../../web/store/history.ts';
import { database } from '../../../web/store/database.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { scrubVersions } from '../../../web/store/scrub.ts';
import { onFreshDevice } from './fresh.ts';

describe('what was replaced in a draft', () => {
  onFreshDevice();

  it('is in no earlier version of it either, and other drafts are left alone', async () => {
    const secret = 'Herbstlaub#77';
    const draft = await createDraft({
      title: `Mit ${secret}`,
      body: `Passwort: ${secret}\n${'x'.repeat(400)}`,
      fields: { contact: secret },
    });
    const other = await createDraft({ body: secret });
    const { id } = draft;
    await saveDraft(id, { body: `kurz ${secret}` }, draft, [{ title: secret, body: secret }]);
    await saveDraft(id, { title: 'Mit [GEHEIM-1]', body: 'kurz [GEHEIM-1]', fields: { contact: '[GEHEIM-1]' } });
    expect((await listVersions(id)).length).toBeGreaterThan(0);
    const changed = await scrubVersions(id, (text) => text.replaceAll(secret, '[GEHEIM-1]'));
    expect(changed).toBeGreaterThan(0);
    for (const table of database().tables) {
      const rows = (await table.toArray()).filter((row: { readonly id?: string }) => row.id !== other.id);
      expect(JSON.stringify(rows), table.name).not.toContain(secret);
    }
    const [version] = await listVersions(id);
    const restored = await restoreVersion(id, version?.id ?? '');
    expect(restored.body).toContain('[GEHEIM-1]');
  });
});
