/** Forms that somebody has taught, in a guide for everybody: data of a fixed shape, everything else is refused. */
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../../core/guide/built-in.ts';
import { parseGuide } from '../../../core/guide/resolve.ts';
import type { GuideDocument } from '../../../core/guide/schema.ts';
import type { TaughtSite } from '../../../core/guide/taught.ts';
import { withSites } from '../../../core/guide/with-sites.ts';

const site = {
  name: 'Werk',
  origin: 'https://tickets.example.org:8443',
  root: ['form#meldung'],
  fields: { title: ['#betreff'], body: ['#hergang', 'textarea'] },
  submit: ['#absenden'],
  sends: 'submit',
};
const guideWith = (sites: unknown) =>
  parseGuide({ id: 'werk', name: { de: 'Werk', en: 'Works' }, version: '1', sites });

describe('a guide with taught forms', () => {
  it('hands them on, and to the guides that extend it', () => {
    expect(guideWith([site])).toMatchObject({ ok: true, guide: { sites: [site] } });
    const parent = { id: 'werk', name: { de: 'Werk', en: 'Works' }, version: '1', sites: [site] } as never;
    const child = { id: 'halle', name: { de: 'Halle', en: 'Hall' }, version: '1', extends: 'werk' };
    expect(parseGuide(child, [parent])).toMatchObject({ ok: true, guide: { sites: [site] } });
  });

  it.each([
    ['an address that is none of a site', { ...site, origin: 'javascript:alert(1)' }],
    ['an address with a path', { ...site, origin: 'https://tickets.example.org/x' }],
    ['a place that no ticket has', { ...site, fields: { password: ['#p'] } }],
    ['a key that nobody knows', { ...site, script: 'x' }],
    ['no root', { ...site, root: [] }],
  ])('is refused for %s, with the path to it', (_, wrong) => {
    const result = guideWith([wrong]);
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.problems.map(({ path }) => path.slice(0, 8))).toContain('sites[0]');
  });
});

describe('a guide to hand on with the forms that somebody has shown', () => {
  const shown = site as unknown as TaughtSite;
  const later: TaughtSite = { ...shown, fields: { title: ['#titel'] } };
  const elsewhere: TaughtSite = { ...shown, root: ['form#it'] };
  it('builds on the built-in guide in use, and can be imported as it is', () => {
    const document = withSites(builtInGuide('erp-support'), undefined, [shown]);
    expect(document).toMatchObject({ extends: 'erp-support', sites: [site] });
    expect(parseGuide(document)).toMatchObject({ ok: true, guide: { sites: [site] } });
  });
  it('is the imported guide in use again, with what was shown in the place of what it had of the same form', () => {
    const written = { ...withSites(builtInGuide('erp-support'), undefined, [shown, elsewhere]), id: 'werk' };
    const read = parseGuide(written);
    if (!read.ok) throw new Error('a guide of ours is one');
    const again: GuideDocument = withSites(read.guide, written, [later]);
    expect(again).toEqual({ ...written, sites: [later, elsewhere] });
  });
});
