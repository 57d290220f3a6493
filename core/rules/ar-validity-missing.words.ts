import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Gültigkeit',
    what: 'Ab wann und bis wann wird das Recht gebraucht, oder dauerhaft?',
    why: 'Vergessene Rechte sind der häufigste Befund jeder Prüfung.',
    says: { missing: 'Der Zeitraum (ab/bis) fehlt.' },
    example: '01.12.2026 bis 31.03.2027',
  },
  en: {
    name: 'Validity',
    what: 'From when until when is the right needed, or permanently?',
    why: 'Forgotten rights are the most frequent finding of every audit.',
    says: { missing: 'The period (from/until) is missing.' },
    example: '1 Dec 2026 until 31 Mar 2027',
  },
  good: [
    { body: 'Lesezugriff für m.kaya vom 01.12. bis 31.03.2027' },
    { body: 'Gültigkeit: unbefristet' },
    { body: 'Read access for m.kaya until 31 March.' },
    { body: 'Lesezugriff für m.kaya.', fields: { validUntil: '2027-03-31' } },
  ],
  bad: [
    { body: 'Lesezugriff für m.kaya auf Laufwerk Q, Vertretung.', says: ['missing'] },
    { body: 'give user j.tilbury access to the HR share', says: ['missing'] },
  ],
});
