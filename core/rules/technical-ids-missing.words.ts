import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Kennung oder Uhrzeit',
    what: 'Welche Sitzungs- oder Korrelations-ID steht im Fehlerfenster, oder um wie viel Uhr kam die Meldung?',
    why: 'Damit findet der Support den Eintrag im Protokoll. „Details kopieren“ im Fehlerfenster liefert alles auf einmal.',
    says: { missing: 'Technische Kennungen (Sitzungs-ID, genaue Uhrzeit) fehlen.' },
    example: 'Sitzungs-ID 3b1f7c52-0d55-4d0e-9c1a-5a2f5c61e0aa, 18.11.2026 09:41',
  },
  en: {
    name: 'Id or exact time',
    what: 'Which session or correlation id does the error window show, or at what time did it appear?',
    why: 'It leads support to the entry in the log. “Copy details” in the error window gives all of it at once.',
    says: { missing: 'Technical ids (session id, exact time) are missing.' },
    example: 'Session id 3b1f7c52-0d55-4d0e-9c1a-5a2f5c61e0aa, 2026-11-18 09:41',
  },
  good: [
    { body: 'In Business Central kam um 09:41 eine Fehlermeldung.' },
    { body: 'Der Webclient zeigt Fehler 0x80070005.' },
    { body: 'The web client shows an error, correlation id: 7f3a2c91-aa10.' },
    { body: 'Der Drucker zeigt eine Warnung.' },
  ],
  bad: [
    { body: 'In Business Central kommt eine Fehlermeldung.', says: ['missing'] },
    { body: 'The web client shows an error message when I save.', says: ['missing'] },
  ],
});
