/** The ticket systems at which an organisation has registered us, as its guide says them. */
import { expect, it } from 'vitest';
import { over, parseGuide } from '../../../core/guide/resolve.ts';
import type { GuideDocument } from '../../../core/guide/schema.ts';

const document = { id: 'werk', name: { de: 'Werk', en: 'Works' }, version: '1', extends: 'erp-support' };
const application = { address: 'https://git.example.com/gitlab', client: '4f2a', tenant: 'example.com' };

it('a guide names the applications, its children keep them or say their own', () => {
  const read = parseGuide({ ...document, applications: [application] });
  if (!read.ok) throw new Error(read.problems[0]?.sentence.en);
  expect(read.guide.applications).toEqual([application]);
  const child: GuideDocument = { ...document, id: 'halle' };
  expect(over(read.guide, child).applications).toEqual([application]);
  expect(over(read.guide, { ...child, applications: [] }).applications).toEqual([]);
});

it('a guide whose application has no address of the web, no id, or a secret is refused', () => {
  const wrong: object[] = [
    { ...application, address: 'javascript:alert(1)' },
    { ...application, address: 'https://user@git.example.com' },
    { ...application, client: '' },
    { ...application, tenant: '../x' },
    { ...application, secret: 'hush' },
  ];
  for (const one of wrong) expect(parseGuide({ ...document, applications: [one] }).ok, JSON.stringify(one)).toBe(false);
});
