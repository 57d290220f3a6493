/** Everyday words mean one thing in one sentence and nothing in the next: what reads the first leaves the second alone. */
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../core/fact.ts';
import { read } from '../../core/reading/read.ts';
import { emptyTicket } from '../../core/ticket.ts';

/** The quoted places of one kind. */
const found = (kind: FactKind, body: string): string[] =>
  read({ ...emptyTicket('incident'), body })
    .of(kind)
    .map(({ text }) => text);

describe('is not read as', () => {
  it.each<[FactKind, string]>([
    ['step', 'Die Bestellungen fehlen, die Preise springen und die Lagerbestände schwanken.'],
    ['step', 'Wir können nicht arbeiten: Belege hängen, Listen laden und Masken flackern.'],
    ['step', 'Seit heute: Salden wandern, Summen wackeln und Konten schwanken.'],
    ['step', 'Neue Belege öffnen, alte Belege laden und gesperrte Belege flackern.'],
    ['step', 'Die Belege öffnen, die Preise schwanken und die Bestände wandern.'],
    ['workload', 'Können Sie mir sagen, wo die Liste liegt?'],
    ['workload', 'Das sagte mir der Kollege, und ich sage es weiter.'],
    ['impact', 'Bitte legen Sie den Fall auf Wiedervorlage.'],
    ['impact', 'Wir legen Wert auf eine kurze Antwort.'],
    ['impact', 'Das Fenster springt ab und zu.'],
    ['impact', 'Beim Kunden springt das Fenster ab und zu.'],
    ['environment', 'Das kostet uns produktive Zeit.'],
    ['environment', 'Produktives Arbeiten sieht anders aus.'],
    ['environment', 'So kann ich nicht produktiv arbeiten.'],
    ['environment', 'Das Team war diese Woche sehr produktiv.'],
    ['environment', 'The live chat does not answer.'],
    ['environment', 'We live in Bremen.'],
    ['impact', 'Unsere Kunden legen auf Qualität Wert.'],
    ['frequency', 'Once the order is posted, the list is empty.'],
    ['expected', 'Wir sollten das bald klären.'],
    ['step', 'Die Summe im Auftrag 4711 öffnen wir dafür nicht, danke.'],
    ['step', 'Bitte Rechnung 4711 korrigieren, danke.'],
    ['expected', "I want to use IMAP, but I haven't tried yet."],
    ['own-analysis', 'Er zeigt normal die Seite 1.'],
    ['own-analysis', 'Der Drucker druckt normal zwei Seiten.'],
    ['own-analysis', 'Strangely, the list is empty.'],
    ['own-analysis', 'Oddly the total is gone.'],
    ['downstream', 'Wann kann die Buchhaltung das freigeben?'],
    ['downstream', 'Muss die Buchhaltung das freigeben?'],
    ['workaround', 'Bis auf weiteres vielen Dank!'],
    ['access', 'Zugang habt ihr mir nicht gegeben.'],
    ['access', 'Zugriff haben Sie keinen.'],
    ['access', 'Zugriff auf den Server haben Sie leider noch nicht.'],
    ['access', 'You have the same list?'],
    ['affected', 'Alle Werte stimmen.'],
    ['affected', 'Zwei Werte bestimmen den Preis.'],
  ])('%s: %s', (kind, body) => {
    expect(found(kind, body)).toEqual([]);
  });
});

describe('is still read as', () => {
  it.each<[FactKind, string]>([
    ['step', 'Auftrag 55120 aufmachen, Lieferschein erzeugen und in die Vorschau gehen.'],
    ['step', 'Die Bestellung öffnen, die Zeile markieren und das Datum eintragen.'],
    ['step', 'Danach: Deckel öffnen, Papier einlegen und Deckel schließen.'],
    ['workload', 'Wir arbeiten mit Sage 100.'],
    ['workload', 'We post it in Sage.'],
    ['workload', 'Das ist in der Sage X3.'],
    ['impact', 'Die Anrufer legen auf.'],
    ['impact', 'Jeder zweite Kunde legt wieder auf.'],
    ['impact', 'Uns springen die Käufer ab.'],
    ['impact', 'Die ersten Kunden springen ab.'],
    ['environment', 'Es ist der produktive Mandant.'],
    ['environment', 'Das ist unser produktives System.'],
    ['own-analysis', 'Der andere Drucker druckt normal.'],
    ['own-analysis', 'Der Rechner daneben zeigt es normal.'],
    ['downstream', 'Das kann die Buchhaltung nicht bezahlen.'],
    ['downstream', 'Darauf wartet der Einkauf.'],
    ['downstream', 'Daraus bestellt der Einkauf.'],
    ['workaround', 'Bis auf weiteres tippen wir es ab.'],
    ['access', 'SSH-Zugang habt ihr.'],
    ['access', 'You have the same rights as last time.'],
    ['affected', 'Es betrifft alle Bewohner.'],
  ])('%s: %s', (kind, body) => {
    expect(found(kind, body)).not.toEqual([]);
  });
});
