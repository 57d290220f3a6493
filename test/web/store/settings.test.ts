import { describe, expect, it } from 'vitest';
import { DraftGone } from '../../../web/store/gone.ts';
import { failureOf, failureWords } from '../../../web/store/failure.ts';
import { languageOf, defaultSettings, settingsFrom } from '../../../web/store/settings.ts';

describe('settings', () => {
  it('fall back one by one where a stored value does not fit', () => {
    expect(
      settingsFrom({ language: 'fr', address: 'du', theme: 'dark', guide: '../../etc', panel: { dock: 'up' } }),
    ).toEqual({
      ...defaultSettings,
      address: 'du',
      theme: 'dark',
    });
  });

  it.each([undefined, null, 7, 'text', []])('are the defaults when %j was stored', (stored) => {
    expect(settingsFrom(stored)).toEqual(defaultSettings);
  });
});

describe('a failure', () => {
  const named = (name: string, inner?: unknown): Error => Object.assign(new Error('x'), { name, inner });

  it.each([
    ['AbortError around QuotaExceededError', named('AbortError', named('QuotaExceededError')), 'full'],
    ['SecurityError', named('OpenFailedError', named('SecurityError')), 'refused'],
    ['VersionError', named('VersionError'), 'newer'],
    ['a draft that is gone', new DraftGone('x'), 'gone'],
    ['an error of ours that has nothing to do with drafts', new RangeError('no guide x'), 'unknown'],
    ['anything else', 'a string', 'unknown'],
  ] as const)('%s is told apart', (_name, error, kind) => {
    expect(failureOf(error).kind).toBe(kind);
  });

  it('in a private window says that it is the window', () => {
    expect(failureOf(named('InvalidStateError'), true).kind).toBe('private');
  });

  it('of every kind says what happened and what to do, in both languages', () => {
    for (const { says, does } of Object.values(failureWords))
      for (const text of [says.de, says.en, does.de, does.en]) expect(text).toMatch(/\.$/);
  });
});

it.each([
  ['auto', ['fr-FR', 'de-AT', 'en'], 'de'],
  ['auto', ['DE'], 'de'],
  ['auto', ['fr'], 'en'],
  ['auto', [], 'en'],
  ['en', ['de-DE'], 'en'],
] as const)('the interface speaks, with %s chosen and a browser of %j, %s', (chosen, wanted, language) => {
  expect(languageOf(chosen, wanted)).toBe(language);
});
