/** Which of the forms that somebody has shown are one and the same. */
import { describe, expect, it } from 'vitest';
import type { TaughtSite } from '../../../core/guide/taught.ts';
import { isSameForm } from '../../../web/store/taught.ts';

const form: TaughtSite = {
  name: 'Werk',
  origin: 'https://tickets.example.org',
  root: ['#it', 'form[action="/it"]'],
  fields: { title: ['#betreff'], body: ['#hergang'] },
  sends: 'submit',
};
const page: TaughtSite = { ...form, root: ['body'], sends: 'click' };

describe('two forms that were shown', () => {
  it.each<[string, boolean, TaughtSite, TaughtSite]>([
    ['the same by what is around them, whatever their fields are', true, form, { ...form, fields: { body: ['#neu'] } }],
    ['the same by one of the ranked selectors', true, form, { ...form, root: ['form[action="/it"]'] }],
    ['two on one site, each around its own', false, form, { ...form, root: ['#haustechnik'] }],
    ['two on two sites', false, form, { ...form, origin: 'https://desk.example.org' }],
    ['the same on a page without a form, by a field', true, page, { ...page, fields: { title: ['#betreff'] } }],
    ['two on pages without a form', false, page, { ...page, fields: { title: ['#worum'] } }],
  ])('are %s', (_, is, a, b) => {
    expect(isSameForm(a, b)).toBe(is);
    expect(isSameForm(b, a)).toBe(is);
  });
});
