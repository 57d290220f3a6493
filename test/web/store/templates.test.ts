import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../web/store/drafts.ts';
import { addEvidence } from '../../../web/store/evidence.ts';
import { forgetStanding, rememberStanding, standingFor } from '../../../web/store/standing.ts';
import {
  draftFrom,
  listTemplates,
  removeTemplate,
  returnTemplate,
  saveTemplate,
} from '../../../web/store/templates.ts';
import { getDraft } from '../../../web/store/drafts.ts';
import { onFreshDevice } from './fresh.ts';

describe('a template', () => {
  onFreshDevice();

  it('is what a good draft said, without its files, and begins drafts of their own', async () => {
    const { id } = await createDraft({
      type: 'change-request',
      title: 'Feld fehlt',
      body: '### Bedarf\nX',
      fields: { module: 'Lager' },
    });
    await addEvidence(id, new Blob(['x']), 'x.png');
    const draft = await getDraft(id);
    const template = await saveTemplate(draft!, ' Neues Feld ');
    expect(await listTemplates()).toEqual([template]);
    const next = await draftFrom(template);
    expect(next).toMatchObject({
      type: 'change-request',
      title: 'Feld fehlt',
      body: '### Bedarf\nX',
      fields: { module: 'Lager' },
      evidence: [],
      state: 'working',
    });
    expect(next.id).not.toBe(id);
    expect(await getDraft(next.id)).toBeDefined();
  });

  it('comes back after it was removed', async () => {
    const template = await saveTemplate(await createDraft({ title: 'A' }), '');
    await removeTemplate(template.id);
    expect(await listTemplates()).toEqual([]);
    await returnTemplate(template);
    expect(await listTemplates()).toEqual([{ ...template, name: 'A' }]);
  });
});

describe('standing data', () => {
  onFreshDevice();

  it('is remembered for each target, and only what stays the same from ticket to ticket', async () => {
    await rememberStanding('practice', { company: ' Nord GmbH ', version: 'BC 24.1', impact: 'hoch', priority: 'P1' });
    await rememberStanding('practice', { contact: '030 23125-123' });
    expect(await standingFor('practice')).toEqual({
      company: 'Nord GmbH',
      version: 'BC 24.1',
      contact: '030 23125-123',
    });
  });

  it('of another target is better than nothing, until it is forgotten', async () => {
    await rememberStanding('Redmine Helpdesk', { company: 'Nord GmbH' });
    expect(await standingFor('practice')).toEqual({ company: 'Nord GmbH' });
    await rememberStanding('practice', { company: 'Süd AG' });
    expect(await standingFor('practice')).toEqual({ company: 'Süd AG' });
    await forgetStanding();
    expect(await standingFor('practice')).toEqual({});
  });
});
