import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Symptom im Titel',
    what: 'Was stimmt nicht: Was fehlt, ist falsch oder bricht ab?',
    why: 'Wer das Symptom liest, erkennt gleiche Fälle sofort.',
    says: { missing: 'Im Titel fehlt vermutlich, was nicht stimmt.' },
    example: 'Umlagerung UL-2207 kann nicht gebucht werden',
  },
  en: {
    name: 'Symptom in the title',
    what: 'What is wrong: what is missing, incorrect or breaks off?',
    why: 'Whoever reads the symptom recognises equal cases at once.',
    says: { missing: 'The title probably does not say what is wrong.' },
    example: 'Transfer order TO-2207 cannot be posted',
  },
  good: [
    { title: 'Zahlungsvorschlag leer' },
    { title: 'Mahnlauf November mahnt bereits bezahlte Rechnungen an' },
    { title: 'Rundungsdifferenz 0,01 in Rechnung VR26-10233' },
    { title: 'Timeouts on /v2/stock during flash sales' },
    { title: 'VPN-Fehler 809' },
    { title: 'Fehler beim Speichern der Preisliste' },
  ],
  bad: [
    { title: 'Formular Lieferschein', says: ['missing'] },
    { title: 'Etikettendrucker Halle 2', says: ['missing'] },
    { title: 'Sales dashboard', body: 'The sales dashboard shows the wrong totals.', says: ['missing'] },
  ],
});
