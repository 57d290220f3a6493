/** A few invented tickets, as a German Redmine would export them: to look around without a file of one's own. */
const rows = [
  [
    '20421',
    'Störung',
    'Dringend',
    'Neu',
    'Umlagerung geht nicht',
    'M. Voss',
    'Lager',
    'Hallo Support,\n\nin unserem System geht die Umlagerung nicht mehr. Seit dem Update am Freitag kommt ein Fehler, wenn wir Ware von Lager 04 nach Lager 17 buchen. Hier stehen 14 Paletten im Wareneingang. Screenshot hatte ich schon geschickt.\n\nGruß, M. Voss',
  ],
  [
    '20424',
    'Störung',
    'Hoch',
    'Neu',
    'Fehler beim Rechnungsdruck',
    'Petra Lang',
    'Verkauf',
    'Beim Drucken der Rechnung RE-20871 kommt die Meldung „Drucker nicht gefunden (Fehler 1801)“. Die Kollegin nebenan kann drucken. Betroffen bin nur ich.',
  ],
  [
    '20419',
    'Störung',
    'Hoch',
    'In Bearbeitung',
    'EDI: Lieferavis vom Spediteur fehlt seit 18.11. im Livesystem',
    'Jonas Brandt',
    'EDI',
    '## Was passiert\n\nSeit 18.11.2026, 14:30 Uhr kommen im Livesystem keine Lieferavise vom Spediteur an. Im Protokoll steht „Verbindung abgelehnt (10061)“.\n\n## Erwartet\n\nJede Stunde ein Avis je Lieferung.\n\n## Schritte\n\n1. Modul EDI öffnen.\n2. Eingang filtern auf DESADV, Datum heute.\n3. Liste ist leer.\n\n## Auswirkung\n\nDrei Personen im Wareneingang erfassen von Hand, etwa 40 Lieferungen am Tag.\n\n## Umgehung\n\nErfassung von Hand aus der E-Mail des Spediteurs.\n\n## Zugang\n\nZugriff über Fernwartung ist freigegeben.',
    'edi-protokoll.txt, leere-liste.png',
  ],
  ['20426', 'Frage', 'Normal', 'Neu', 'Bitte um Rückruf', 'K. Aydin', '', 'Bitte rufen Sie mich an, es ist dringend.'],
  [
    '20417',
    'Störung',
    'Normal',
    'Neu',
    'Preisfindung zieht alten Rabatt 2025',
    'Dana Roth',
    'Verkauf',
    'Im Livesystem, Mandant 100: Beim Auftrag AU-45513 zieht die Preisfindung noch den Rabatt aus 2025 (12 %). Erwartet sind 8 % laut Konditionssatz seit 01.11.2026.\n\n1. Auftrag AU-45513 öffnen.\n2. Position 10, Konditionen aufrufen.\n3. Rabattzeile zeigt 12 %.\n\nBetroffen sind alle fünf Kolleginnen im Innendienst. Umgehung: Rabatt von Hand ändern. Zugriff über Fernwartung ist freigegeben.',
    'auftrag-konditionen.png',
  ],
  ['20428', 'Störung', 'Hoch', 'Neu', 'Drucker', 'Lager Süd', 'Lager', 'geht nicht'],
  [
    '20422',
    'Berechtigung',
    'Normal',
    'Neu',
    'Berechtigung Inventur für Lager 12',
    'Ines Kern',
    'Lager',
    'Bitte geben Sie Tom Weber (t.weber) die Rolle „Inventur erfassen“ für Lager 12, vom 01.12.2026 bis 15.12.2026. Er vertritt Ines Kern in der Jahresinventur. Begründung: Ohne die Rolle kann die Inventur am 01.12.2026 nicht beginnen. Genehmigt von Lagerleiter S. Ott am 19.11.2026.',
  ],
  [
    '20430',
    'Störung',
    'Normal',
    'Neu',
    'WG: AW: Problem mit Auswertung',
    'F. Graf',
    'Controlling',
    'siehe unten, die Auswertung stimmt wieder nicht!! Bitte schnell prüfen.',
  ],
  [
    '20431',
    'Störung',
    'Hoch',
    'Neu',
    'Umlagerung Lager 04 nach 17 nicht möglich',
    'Sven Ott',
    'Lager',
    'Umlagerung von Lager 04 nach Lager 17 bricht ab, Meldung kommt kurz und ist dann weg. Paletten bleiben im Wareneingang stehen.',
  ],
  [
    '20415',
    'Änderung',
    'Niedrig',
    'Neu',
    'Freigabe der Bestellung ab 5.000 Euro in Stufe 2',
    'Marta Klein',
    'Einkauf',
    'Im ERP (Livesystem) gehen Bestellungen heute ab 10.000 Euro in Stufe 2. Künftig sollen sie ab 5.000 Euro in Stufe 2 gehen, weil die neue Richtlinie das ab 01.01.2027 verlangt. Abgenommen ist es, wenn eine Bestellung über 5.001 Euro in Stufe 2 liegt und eine über 4.999 Euro nicht.',
  ],
];

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** @param now milliseconds since 1970: the examples are a few hours old */
export function examples(now: number, name: string): File {
  const head = [
    '#',
    'Tracker',
    'Priorität',
    'Status',
    'Thema',
    'Autor',
    'Kategorie',
    'Beschreibung',
    'Dateien',
    'Angelegt',
  ];
  const hour = 3_600_000;
  const lines = rows.map((row, i) => [
    ...row,
    ...(row.length < 9 ? [''] : []),
    new Date(now - (i * 1.5 + 0.5) * hour).toISOString(),
  ]);
  const text = [head, ...lines].map((line) => line.map(cell).join(';')).join('\r\n');
  return new File([text], name, { type: 'text/csv' });
}
