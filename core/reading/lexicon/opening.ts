/** Words that say where a way begins, and nouns that name nothing. */
import { fold } from '../tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold));

/** In the first of several steps one of these says where one stands. */
export const openingWords = set(`
öffnen öffne geöffnet öffnet aufrufen rufe aufgerufen aufmachen aufmache anmelden angemeldet melde einloggen logge starten starte gestartet start suche suchen gesucht gehe gehen wechseln
wechsle navigieren navigiere rollencenter startseite menü seite maske liste fenster karte ausgangslage voraussetzung auswählen anlegen aufgeschlagen browser einstellungen terminal
open opened opening go goto log login sign launch launched navigate visit search find browse start started home page menu list window card precondition given switch create new from in on at connect load enter tab screen settings dashboard
`);

/** Nouns that could stand in any title. */
export const emptyNouns = set(`
hälfte teil teile rest sache sachen ding dinge punkt punkte thema themen diverse diverses sonstiges verschiedenes jour fixe meeting besprechung protokoll montag dienstag mittwoch donnerstag freitag
alles etwas nichts hier dort mehr woche heute gestern morgen tag zeit mal art weise stelle fall fälle lösung ahnung grund ursache arbeit kollege kollegin herr frau dank grüße ärger chaos mist katastrophe
anything everything someone somebody right wrong half part parts rest thing things topic topics point points various misc miscellaneous something nothing somehow weird strange again today yesterday monday tuesday wednesday thursday
friday week reason cause work colleague please kindly look check fix mess trouble disaster still really very more most some any here there which what when where
`);
