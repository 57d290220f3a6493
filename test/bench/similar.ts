/** Many tickets that resemble each other as real ones do: few themes, their own numbers, words of everyday. */
import type { Known } from '../../core/duplicates.ts';

const themes = [
  'Wareneingang Bestellung lässt sich nicht buchen',
  'Rechnung wird mit falschem Steuersatz gedruckt',
  'Zahlungsvorschlag bleibt leer',
  'Shop order is not imported',
  'Printer prints empty pages',
  'VPN connection drops after ten minutes',
  'Lagerbestand stimmt nicht mit Inventur überein',
  'Report takes longer than an hour',
] as const;
const details = [
  'Beim Buchen erscheint die Meldung, dass die Periode gesperrt ist.',
  'Seit dem letzten Update fehlen die Positionen in der Übersicht.',
  'Other users in the warehouse see the same behaviour.',
  'The batch job stops after some records without any message.',
  'Betroffen sind mehrere Kolleginnen in der Buchhaltung.',
  'Vorher hat es mit demselben Artikel funktioniert.',
] as const;

/** @param number another one gives another ticket; the same always the same */
export const similarTicket = (number: number): Known => ({
  id: `T-${number}`,
  title: `${themes[number % themes.length]} (BE${100_000 + ((number * 7919) % 900_000)})`,
  body: `${details[number % details.length]} ${details[(number * 5 + 1) % details.length]} Beleg RE-${10_000 + ((number * 104_729) % 90_000)}, Fehler ${1_000 + ((number * 31) % 500)}.`,
});
