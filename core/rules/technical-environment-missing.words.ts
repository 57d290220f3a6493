import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Version und Client',
    what: 'Welche Version und welchen Browser oder Client nutzen Sie?',
    why: 'Manche Fehler gibt es nur in einer Version oder einem Browser. In Business Central: „?“ → Hilfe und Support.',
    says: { missing: 'Version und Client (Browser, Gerät) fehlen.' },
    example: 'BC 27.1, Edge 130, Windows 11',
  },
  en: {
    name: 'Version and client',
    what: 'Which version and which browser or client do you use?',
    why: 'Some faults exist only in one version or browser. In Business Central: “?” → Help and Support.',
    says: { missing: 'Version and client (browser, device) are missing.' },
    example: 'BC 27.1, Edge 130, Windows 11',
  },
  good: [
    { body: 'Im Webclient (Edge 130) bleibt die Liste leer.' },
    { body: 'Nach dem Update auf 27.1.4 bleibt die Liste leer.' },
    { body: 'Im Webclient bleibt die Liste leer.', fields: { version: 'BC 27.1' } },
    { body: 'Version and client: BC 27.1, Chrome\nIn the web client the list stays empty.' },
    { body: 'Die Summe der Rechnung ist falsch.' },
  ],
  bad: [
    { body: 'Im Webclient bleibt die Liste leer.', says: ['missing'] },
    { body: 'Version und Client: …\nIm Webclient bleibt die Liste leer.', says: ['missing'] },
    { body: 'In the browser the list stays empty.', says: ['missing'] },
    { body: 'Beim Freigeben dreht sich zwei Minuten die Sanduhr.', says: ['missing'] },
    { body: '### Umgebung\n- Browser:\n- Version:', says: ['missing'] },
  ],
});
