/** What is asked for when a site is switched on. */
import { expect, it, vi } from 'vitest';

vi.mock('../../extension/sites/index.ts', () => ({
  hostPatterns: ['https://*.atlassian.net/*', 'https://github.com/*'],
}));
const { patternFor } = await import('../../extension/popup/here.ts');

it.each([
  ['https://acme.atlassian.net/jira', 'https://*.atlassian.net/*'],
  ['https://github.com/o/r/issues/new', 'https://github.com/*'],
  ['https://gist.github.com/x', 'https://gist.github.com/*'],
  ['https://atlassian.net.example.org/', 'https://atlassian.net.example.org/*'],
  ['https://evilatlassian.net/', 'https://evilatlassian.net/*'],
  ['http://acme.atlassian.net/', 'http://acme.atlassian.net/*'],
  ['https://help.example.org:8443/redmine', 'https://help.example.org/*'],
])('on %s it is %s', (address, pattern) => {
  expect(patternFor(new URL(address))).toBe(pattern);
});
