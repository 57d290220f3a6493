/** What people are told about knowledge that no real system has confirmed. */
import { describe, expect, it } from 'vitest';
import { saySure } from '../../core/sure.words.ts';
import { systems } from '../../core/systems/index.ts';
import { sites } from '../../extension/sites/index.ts';

describe('of a system that nobody has seen running', () => {
  it('says where the facts are from, and asks for what the self-test or the test of the target says', () => {
    expect(saySure('documentation', 'page', 'de')).toBe(
      'Nach der Dokumentation des Herstellers gebaut, noch an keinem echten System bestätigt: Sagen Sie uns, was die Selbstprüfung meldet.',
    );
    expect(saySure('others', 'system', 'en')).toBe(
      'Built from other people’s programs, not yet confirmed on a real system: tell us what comes of the test.',
    );
  });

  it('says nothing of one that was seen, or of a form that was taught or guessed', () => {
    for (const language of ['de', 'en'] as const) {
      expect(saySure('seen', 'page', language)).toBe('');
      expect(saySure(undefined, 'page', language)).toBe('');
    }
  });
});

it('every known site and system says where its facts are from', () => {
  expect([...sites, ...systems].filter(({ sure }) => sure === undefined).map(({ id }) => id)).toEqual([]);
  expect(systems.find(({ id }) => id === 'redmine')?.sure).toBe('seen');
});
