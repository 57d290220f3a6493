/** Forms that somebody has taught, in a guide for everybody: data of a fixed shape, everything else is refused. */
import { describe, expect, it } from 'vitest';
import { parseGuide } from '../../../core/guide/resolve.ts';

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
