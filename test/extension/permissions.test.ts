/** The registration of the detector. The browser's side of it is a list here, because what counts is what we ask of it. */
import { beforeEach, expect, it, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
}
let granted: string[];
let scripts: Script[];
let asked: string[];
let refuses: boolean;

beforeEach(() => {
  vi.resetModules();
  [granted, scripts, asked, refuses] = [[], [], [], false];
  const did = (what: string, change: () => void) => {
    asked.push(what);
    if (refuses) return Promise.reject(new Error('refused'));
    change();
    return Promise.resolve();
  };
  vi.stubGlobal('chrome', {
    permissions: { getAll: () => Promise.resolve({ origins: granted }) },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(scripts),
      registerContentScripts: (all: Script[]) => did('register', () => (scripts = all)),
      updateContentScripts: ([one]: Script[]) =>
        did('update', () => (scripts = scripts.map((s) => ({ ...s, ...one })))),
      unregisterContentScripts: () => did('unregister', () => (scripts = [])),
    },
  });
});
const registerDetector = async () => (await import('../../extension/background/permissions.ts')).registerDetector();

it('a start of the background leaves a registration that is right alone', async () => {
  granted = ['https://b.example.org/*', 'https://a.example.org/*'];
  await registerDetector();
  expect(asked).toEqual(['register']);
  granted.reverse();
  vi.resetModules();
  await registerDetector();
  expect(asked).toEqual(['register']);
});

it('a further site is added without taking the others away in between', async () => {
  granted = ['https://a.example.org/*'];
  await registerDetector();
  granted = [...granted, 'https://b.example.org/*'];
  await registerDetector();
  expect(asked).toEqual(['register', 'update']);
  expect(scripts[0]?.matches).toEqual(granted);
});

it('the last site that is taken back ends the registration', async () => {
  granted = ['https://a.example.org/*'];
  await registerDetector();
  granted = [];
  await registerDetector();
  expect(scripts).toEqual([]);
});

it('one refusal of the browser does not keep the next grant from taking effect', async () => {
  const { registerDetector } = await import('../../extension/background/permissions.ts');
  granted = ['https://a.example.org/*'];
  refuses = true;
  await expect(registerDetector()).rejects.toThrow();
  refuses = false;
  await registerDetector();
  expect(scripts[0]?.matches).toEqual(granted);
});
