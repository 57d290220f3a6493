/** Passwords, keys and tokens are found; talking about a password is allowed. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/check.ts';
import { builtInGuide } from '../../../core/guide/built-in.ts';
import { findSecrets } from '../../../core/redaction/secret.ts';
import { emptyTicket } from '../../../core/ticket.ts';

const secrets = (text: string): string[] => findSecrets(text).map(({ start, end }) => text.slice(start, end));

describe('a secret', () => {
  it.each([
    ['Passwort: Sommer2026!', 'Sommer2026!'],
    ['das Kennwort lautet Tulpe77.', 'Tulpe77.'],
    ['user k.lohse kennwort Herbstlaub#77 falls nötig', 'Herbstlaub#77'],
    ['password: hunter', 'hunter'],
    ['PIN: 4711', '4711'],
    ['TAN 123456', '123456'],
    ['Server=db;User=app;Password=abc123;', 'abc123'],
    ['postgres://app_rw:Nordwind9x@db.example.test/app', 'Nordwind9x'],
    ['Authorization: Bearer abcdefghijklmnop1234', 'abcdefghijklmnop1234'],
    [`key ${'AKIA'}IOSFODNN7EXAMPLE`, `${'AKIA'}IOSFODNN7EXAMPLE`],
    ['?sv=2024&sig=abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxyz'],
    ['-----BEGIN RSA PRIVATE KEY-----', '-----BEGIN RSA PRIVATE KEY-----'],
  ])('is found in %j', (text, secret) => {
    expect(secrets(text)).toContain(secret);
  });

  it.each([
    'Passwort: abgelaufen',
    'Passwort vergessen, bitte zurücksetzen',
    'Kennwort ist abgelaufen seit 3 Tagen',
    'Passwort: ***',
    'password=${DB_PASSWORD}',
    'password: <redacted>',
    'Password policy: min 12 characters',
    'reset password T-4711',
    'Kennwort geändert, KB5012345 installiert',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFakeKey',
    'Internal session ID: 3b1f7c52-0d55-4d0e-9c1a-5a2f5c7e9011',
  ])('is none in %j', (text) => {
    expect(secrets(text)).toEqual([]);
  });

  it.each(['a', 'passwort ', 'passwort: ', 'eyJ', 'eyJaaaaaaaaa.', '1', 'DE', 'Bearer ', 'http://a:', 'sk-'])(
    'is looked for in 100,000 times %j in a second',
    (part) => {
      const started = performance.now();
      findSecrets(part.repeat(100_000).slice(0, 1_000_000));
      expect(performance.now() - started).toBeLessThan(3_000);
    },
  );
});

describe('a ticket with a secret', () => {
  const guide = builtInGuide('erp-support');
  const open = (ticket: Partial<ReturnType<typeof emptyTicket>>): ReturnType<typeof assess> =>
    assess({ ...emptyTicket(), title: 'Zahlungsvorschlag bleibt leer', ...ticket }, guide);

  it('is blocked, wherever the secret stands', () => {
    const quoted = 'siehe unten\n\nAm 17.11.2026 um 14:02 schrieb Ott:\n> Passwort: Tulpe77';
    expect(open({ body: quoted }).verdict).toBe('blocked');
    expect(open({ body: 'x', attachments: [{ name: 'Passwort=Tulpe77.txt' }] }).verdict).toBe('blocked');
    expect(open({ body: 'x', fields: { workaround: 'Passwort: Tulpe77' } }).verdict).toBe('blocked');
  });

  it('stays blocked when somebody says that it is there on purpose', () => {
    const ticket = { ...emptyTicket(), title: 'x', body: 'Passwort: Tulpe77' };
    const assessment = assess(ticket, guide, { 'secret-in-text': { how: 'already-there' } });
    expect(assessment.verdict).toBe('blocked');
  });

  it('points to the secret', () => {
    const { findings } = open({ body: 'Zum Testen: Passwort: Tulpe77' });
    expect(findings.find(({ rule }) => rule === 'secret-in-text')?.fact?.text).toBe('Tulpe77');
  });
});
