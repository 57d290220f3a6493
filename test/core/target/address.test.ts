/** Addresses as people paste them. */
import { describe, expect, it } from 'vitest';
import { addressOf, basesOf } from '../../../core/target/address.ts';

const pages = /^\/(?:issues|projects)(?:\/|$)/;

describe('a pasted address', () => {
  it.each([
    ['https://Desk.Example.com/redmine/projects/a/issues/new?x=1#y', 'https://desk.example.com/redmine'],
    ['  desk.example.com/issues/12  ', 'https://desk.example.com'],
    ['http://desk.example.com:8080/a/b/issues', 'http://desk.example.com:8080/a/b'],
    ['https://desk.example.com:443/projects', 'https://desk.example.com'],
    ['http://127.0.0.1:3391/projects/helpdesk', 'http://127.0.0.1:3391'],
    ['http://[::1]:80/issues', 'http://[::1]'],
  ])('%s leads to the system’s own: %s', (pasted, base) => {
    const address = addressOf(pasted);
    expect(address && basesOf(address, pages)).toEqual([base]);
  });

  it.each([
    '',
    'helpdesk',
    'javascript:alert(1)',
    'ftp://a.example/',
    'https://user:secret@desk.example/',
    'https://',
    'a b.de',
  ])('%s is none', (pasted) => expect(addressOf(pasted)).toBeUndefined());

  it('without a known page is tried folder by folder, the deepest first', () => {
    const address = addressOf('https://desk.example/a/b');
    expect(address && basesOf(address, pages)).toEqual([
      'https://desk.example/a/b',
      'https://desk.example/a',
      'https://desk.example',
    ]);
  });

  it('says whether a secret can travel to it unseen', () => {
    expect(addressOf('http://desk.example/')?.secure).toBe(false);
    expect(addressOf('https://desk.example/')?.secure).toBe(true);
    expect(addressOf('http://localhost:3000')?.secure).toBe(true);
  });
});
