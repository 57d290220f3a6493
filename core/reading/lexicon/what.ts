/** What happens, what should happen, and how one gets there. Syntax: `core/reading/dictionary.ts`. */
const can = '(kann/können/konnte/konnten/könnte/lässt/lassen/ließ)';
const no = '(nicht/nichts/nix/kein/keine/keinen/keiner/keinem/nirgends/niemand)';
const cannot =
  "(cannot/can't/can not/could not/couldn't/unable to/not able to/fails to/failed to/refuses to/won't/will not/wouldn't)";

export const what = {
  /** Says that something is wrong and nothing else. */
  complaint: `
(geht/gehen/ging/funktioniert/funktionieren/klappt/klappen/läuft/laufen/tut) (nicht/nichts/nix/gar nicht/überhaupt nicht)
(geht/funktioniert/klappt/läuft/tut) (bei uns/bei mir/einfach/leider/schon wieder/wieder/immer noch/auch/heute/es/das) (nicht/nichts/nix)
(geht/funktioniert/klappt/läuft/tut) (bei uns/bei mir/einfach/leider/schon wieder/wieder/immer noch/heute) (gar/überhaupt/wieder) nicht
(geht/funktioniert/klappt/läuft) (nicht/nichts/nix) mehr | (geht/funktioniert/klappt) es nicht mehr | nichts geht mehr | nichts geht | geht schon wieder nicht mehr
(is/are/does/do) not (work/working) | (isn't/aren't/doesn't/don't/won't) (work/working) | not working | no longer works | stopped working | (does/do) not work (anymore/any more/again)
not working (anymore/any more/again) | (does/do/is/are) (still/again) not (work/working) | (ist/sind) kaputt | (ist/sind) defekt | (is/are) (broken/down) | is down again | doesnt work | does not work properly
(problem/probleme/problems) (mit/bei/beim/with) | (ein/einen/der) (fehler/problem) | (an/the) (error/problem/issue) | es gibt (probleme/ein problem/einen fehler)
spinnt | hat ein problem | (macht/machen) probleme | acting up | da stimmt was nicht | stimmt (was/etwas) nicht | something is wrong | something wrong | passt nicht | passt nicht richtig | geht wieder nicht
funktioniert leider nicht | läuft nicht richtig | nicht richtig | komisch | not right
`,
  symptom: `
${can} .. ${no} .. (werden/wird) | ${can} .. nicht .. (öffnen/buchen/drucken/speichern/anmelden/ändern/anlegen/auswählen/löschen/senden/starten/freigeben/beenden/schließen/importieren/exportieren/finden/bearbeiten/aufrufen/eingeben/erfassen/herunterladen/hochladen/einloggen/verbinden/registrieren/zuweisen/laden/abschließen/stornieren)
(lässt/lassen/ließ/ließen) sich .. (nicht/kein*) | (wird/werden/wurde/wurden) .. (nicht/kein*/falsch/doppelt/leer/abgelehnt/verweigert/abgeschnitten/überschrieben/gelöscht/blockiert)
bricht .. ab | brechen .. ab | bricht | abgebrochen | *abbruch* | stürzt | stürzen | abgestürzt | *absturz* | hängt sich | hängt | hängen | eingefroren | friert | bleibt .. (hängen/leer/stehen/weiß/schwarz/grau/offen/liegen) | bleiben .. (hängen/leer/stehen/offen/liegen)
fehlt | fehlen | fehlte | fehlende* | falsche* | falsch | falscher | falsches | doppelt* | leer | leere* | verschwindet | verschwinden | verschwunden | langsam* | dauert | dauern | dauerte | timeout* | zeitüberschreitung*
gesperrt* | blockiert | abgelehnt* | verweigert* | (nicht/nirgends) (gefunden/vorhanden/angezeigt/sichtbar/geladen/übernommen/gespeichert/gedruckt/gebucht/berechnet/verschickt/versendet/angekommen/übertragen/aktualisiert/ausgefüllt/aktiv/auswählbar/möglich/erreichbar/lesbar/korrekt/verfügbar/gesendet/erkannt/freigegeben)
(weiße/weisse/leere/schwarze) seite | schwarzer bildschirm | bluescreen* | piept* | papierstau* | verrutscht* | abgeschnitten* | überlapp* | springt | springen | verliert | verlieren | getrennt | trennt | trennen | unterbrochen
offline | unerreichbar | ausgefallen | zeigt .. (falsch*/kein*/nicht/alt*/nur/leer*) | zeigt (0/null) | druckt (nur/nicht/kein*/leer*) | druckt .. (streifen/leer*/zu blass/blass) | (kommt/kam) .. (nichts/nix/kein*/doppelt) | kommt .. nicht .. an | (ist/is/sind/war/waren) (dann/wieder/plötzlich/auf einmal/sofort/gleich/einfach/alles) (weg/zu/leer/fort) | passiert (nix/gar nichts) | kommen .. (nicht/keine/doppelt)
differenz* | abweich* | weicht .. ab | negativ* | statt <n> | <n> statt | instead of <n> | fehlgeschlagen | (schlägt/schlagen/schlug) .. fehl | reagiert nicht | keine (reaktion/verbindung/daten/rückmeldung/antwort/werte/ergebnisse/treffer/auswahl)
kein (ton/bild/netz/zugriff/signal/eintrag/wert/inhalt) | passiert nichts | es passiert nichts | tut sich nichts | (nicht/nichts) mehr (angezeigt/möglich/sichtbar/da/vorhanden/verfügbar/auswählbar/erreichbar/drucken/buchen) | stehen geblieben | stehengeblieben
abgelaufen* | ungültig* | unvollständig* | veraltet* | unleserlich* | rot markiert | steht auf (rot/fehler/error) | im status (fehler/error) | hängt fest | (nur/only) noch <n> | dreht sich | sanduhr | endlos* | flackert | bildschirm (schwarz/weiß/eingefroren)
kann mich nicht (anmelden/einloggen) | komme .. nicht (rein/hinein/weiter/ins/in) | rundungs* | preisabweichung* | verwechsel* | vertauscht* | (zu/viel) (hoch/niedrig/wenig/viel/spät/klein/groß) | zeigt gestrige | beschädigt* | unbrauchbar* | meldet .. fehler
${cannot} (open/post/print/save/log/sign/select/find/see/create/delete/edit/send/start/load/connect/access/import/export/close/change/enter/release/approve/download/upload/use/add/install/run/get/read/update/view/submit/order/be)
(is/are/was/were/does/do/did/has/have) not (shown/displayed/printed/posted/saved/sent/created/found/updated/available/visible/loaded/imported/exported/calculated/appear/show/load/open/save/print/match/respond/start/close/copied/filled/included/possible/there/get/contain/come/been/update/return/allow)
(doesn't/don't/didn't/isn't/aren't/wasn't/hasn't) (shown/displayed/printed/posted/saved/sent/created/found/updated/available/visible/loaded/appear/show/load/open/save/print/match/respond/start/close/come/get/return/allow/update)
crash* | freezes | freeze | froze* | hangs | hanging | hung | stuck | aborts | aborted | aborting | times out | timed out | slow* | takes (<n>/about/more/over/up/ages/forever/too/minutes/hours/several) | empty | blank | missing | wrong | duplicate* | twice | incorrect* | denied | rejected | refused
not found | unreachable | disconnect* | drops | dropped | cut off | overlap* | disappear* | vanish* | lost | locked | blocked | fails | failed | failing | returns (an/a/<n>/http/no/null/wrong) | throws | error <n> | fehler <n> | http <n> | 0x*
full | voll | expired | mismatch* | off by | higher than | lower than | no longer | not printed | not created | not sent | nothing happens | no (data/connection/response/result/results/output/sound/image/effect/entries) | crashloopbackoff | evicted | degraded
black screen | white screen | blank screen | blank page | garbled | unreadable | truncated | corrupted | invalid | outdated | latency | spike* | out of memory | stopped (at/responding/printing/syncing) | instead of | flicker* | memory leak* | unresponsive | ignored | overwritten | unavailable | not there
keep* (loading/spinning/asking/crashing/getting) | spinning | not coming | reset to | jumps | does nothing | (einträge/zeilen/positionen/belege) fehlen | streifen | geht nicht (auf/an/zu/aus)
`,
  /** A failure in a few words; says something only in a sentence that says more. */
  failure: `
nicht | nichts | kein* | nie | niemals | trotzdem | obwohl | nur noch | fehler* | erst nach | nach wie vor | lediglich
not | no | never | none | nothing | (doesn't/don't/didn't/isn't/aren't/wasn't/weren't/won't/can't/couldn't/hasn't/haven't/wouldn't) | cannot | unable | fail* | error | errors | breaks | broke | bug | still | although | even though | npe* | exception* | incorrectly | unexpected* | regardless | leak* | confus* | too many | impossible | difficult | (it/that/which/and/but/he) only | why | seems to | results in | causes | ends up | ignores | ignoring | goes back | greyed out | grayed out | scrolls (to/back) | disregards | weird* | kicked | jumps | moves back
`,
  /** What the writer thinks, knows or has tried: no symptom. */
  ownDoubt: `
(i/we) (don't/do not/didn't/haven't/can't/cannot/am not/'m not) .. (know/think/remember/understand/tried/find a solution/sure) | not sure | i (think/guess/consider/believe/suspect) | (ich/wir) (weiß/wissen/glaube/glauben/vermute/denke) | keine ahnung | bin mir nicht sicher | i have (read/checked/searched) | no idea | (doesn't/does not) (matter/have this) | (macht/machen) keinen unterschied | spielt keine rolle | i (still/) haven't .. (finished/tried/tested/used) | (could not/couldn't/cannot/can't/didn't) find .. (solution/answer/issue/documentation/anything similar) | (would/should) probably never | the cause | looks like | reason (is/for) | (ursache/grund) (ist/dürfte/könnte) | vermutlich | if you need | let me know | as far as i
`,
  /** Denied, and no failure: „keine Auswirkung“, "no hurry". */
  noFault: `
(kein/keine/keinen/keinerlei/keiner) (auswirkung*/folge*/eile/einfluss/problem/probleme/workaround/umgehung*/alternative*/änderung*/zeitdruck/stress/idee/ahnung/weiteren/weitere/anderen/andere/screenshot*/bild) | nicht (eilig/dringend/schlimm/dramatisch/nötig/notwendig/so/nur) | (eilt/drängt) nicht
(no/without/not any/without any) (luck/success/joy/difference/effect) | (ohne/kein/keinen) (erfolg/wirkung/besserung/effekt)
(no/not any/without any) (impact/effect/hurry/rush/idea/change/changes/need/reply/further/other/workaround/way/problem/problems/logs/screenshot*) | not (urgent/critical/sure/needed/necessary/only/optional)
`,
  expected: `
soll | sollen | sollte* | sollten | müsste* | müssten | erwarte | erwarten | erwartet* .. (hätte*/wird/werden/war/ist) | (hätte*/habe/haben/war/wie/ich/wir) erwartet | erwartung* | normalerweise | eigentlich | statt | stattdessen | anstatt | anstelle | richtig wäre | korrekt wäre | hätte* .. (sollen/müssen) | wäre richtig
(richtig/korrekt) wären | wären es | wären's | (gehört/gehören) .. (hinein/hierher/dorthin) | belongs (to/there/here) | wanted | that's how | like to see | i want to | (ausgemacht/vereinbart/zugesagt) (war/waren/ist/sind) | steht .. zu | selbstverständlich | nichts (verloren/zu suchen) | gebraucht (hätte/hätten) | laut .. (ist/sind/wäre/wären/muss/müsste) | so war es (immer/auch) | üblich* | erwarta | (vorher/davor/früher) .. (kam/kamen/war/ging/lief) .. (noch/immer/auch) | as it did | would (get/have got/have expected) | beides zeigen | wünschenswert | wäre (schön/gut/hilfreich/besser/toll/sinnvoll) | (dürfte/dürften) | (ist/wäre) es üblich | üblich (ist/wäre/sind) | gedacht (ist/war) | vorgesehen (ist/war) | (gehört/gehören) (sich/dort/da/hin) | wie (früher/gewohnt/sonst) | so wie bisher | wie bisher | laut (handbuch/doku*/dokumentation/vertrag/preisliste/beschreibung)
(i/we/you/one/would/to/be/been/is/was/are/were/not/than) expected | expected (to/that/it/the/this/a/an/result*/behavio*/outcome/output) | expect | expecting | expects | should | supposed to | instead of | ought to | correct would be | rather than | shouldn't | would expect | meant to | intended to
(would/it'd/will) .. be (nice/great/good/helpful/useful/better/preferable/ideal/appreciated) .. (if/to/when) | (i/we/users) would (like/love/prefer) | ideally | desired | feature (request/requested) | needs to be | must be | must not | has to be | would rather | i'd like | will (still/) work (properly/correctly/fine) | (as/is/was) (intended/designed)
`,
  /** The same words as a doubt, a courtesy, a duty of the writer, or as said by everybody. */
  notExpected: `
as expected | than expected | (soll/sollte/sollen/sollten) (ich/wir) | (sollte/sollten) (sie/jemand/es) .. (fragen/benötigen/brauchen/noch) | (was/wie/wer/wann/wo) soll* | eigentlich (nichts/nicht/immer/nie/schon/ganz) | statt findet | wäre (gut/schön/super/toll/nett/prima) wenn .. (gemacht/erledigt/anschauen/anschaut/angeschaut/behoben/repariert/bald/schnell/jemand/mal/kurz) | (nicht/not/never) .. (sein sollte*/sein sollen/supposed to be/meant to be/should be) | would be (great/good/nice) if .. (someone/somebody/you/this)
should (i/we/someone/anybody/anyone/you) | i should (probably/note/mention/add/also/point/make/look/file/assume/say/have/install/do) | (if/where/what/which/how/why) .. i should | should (probably/also) (be/) (noted/note) | it should be (noted/great/nice) | should be (noted/easy/enough/trivial/simple/interesting) | shouldn't be (too/hard/difficult/that) | not expected | expected by | please .. instead | should help | should suffice | should (apply/uninstall) you
`,
  /** Verbs of things people do with a program; nouns of the same stem are left out. */
  action: `
bucht | klickt | anklickt | drückt | speichert | startet | sendet | abschickt | eingibt | anmeldet | einloggt | importiert | exportiert | löscht | ändert | freigibt | aufruft | anlegt | filtert | scannt | eintippt | einträgt | auswählt | bestellt | storniert | anhängt | lasse | berechne | berechnen | berechnet | rechne | filtere | tipp | eintippe | eintippen | eingetippt | tippen | scann | scan | mach | mache | gemacht | aufmache | aufgemacht | drück | klick | geh | hake | angehakt | anhake | ankreuze | angekreuzt | stecke | einstecke | eingesteckt | anstecke | dranhalte | hole | lies | einlese | eingelesen | aktualisiere | aktualisieren | aktualisiert | wähl | angewählt | anwähle | füge | fülle | ausgefüllt | angestoßen | anstoße | ausgeführt | ausgelöst | auslöse | laufen lassen | bestelle | bestellen | bestellt | gebucht | umlagere | umgelagert | verbuche | storniere | zugewiesen | abgeschickt | gesendet | angesehen | angeschaut | anschauen | ansehen | schaue | schau | bearbeite | bearbeiten | eingestellt | einstelle | umgestellt | zurückgehe | aufgerufen | eingegeben
keyed | picked | pick | ticked | drill | drilled | pulled up | pull up | look at | looked at | plug in | plugged in | plug | swiped | approve | approved | attached a | assign | assigned | fill in | filled in | turn on | turn off | reopen | unplug | set up | log out | logged out | tapping | clicking | selecting
einlade | einladen | eingeladen | teile | weiterleite | weiterleiten | weitergeleitet | freischalte | abrufe | abrufen | abgerufen | einscanne | einscannen | eingescannt | rückmelde | rückmelden | übernehme | übernehmen | übernommen | aufrufe | einlesen | pick | picked | öffne | öffnen | geöffnet | öffnet | aufrufen | rufe | aufgerufen | klick | klicke* | klicken | geklickt | anklicken | angeklickt | doppelklick* | wähle | wählen | auswählen | ausgewählt | gewählt | wählt | gebe | eingeben | eingegeben | eingabe
trage | eintragen | eingetragen | erfasse | erfassen | erfasst | buche | buchen | gebucht | drücke | drücken | gedrückt | starte | starten | gestartet | speichere | speichern | gespeichert | schließe | schließen | geschlossen | setze | setzen | gesetzt
filter | filtere | filtern | gefiltert | drucke | drucken | gedruckt | anmelden | angemeldet | melde | einloggen | logge | eingeloggt | scanne | scannen | gescannt | lade | laden | hochladen | hochgeladen | herunterladen | importiere* | importieren | exportiere* | exportieren
erstelle | erstellen | erstellt | anlegen | angelegt | lege | bestätige | bestätigen | bestätigt | freigeben | freigegeben | gebe frei | kopiere | kopieren | kopiert | einfügen | füge | prüfen | markiere | markieren | markiert | wechsle | wechseln | suche | suchen | gesucht | ändere | ändern | geändert | gehe | navigiere* | scrolle* | lösche | löschen | entferne* | verschiebe* | ziehe | tippe | aktiviere* | aktivieren | abschicken | absenden | sende | senden | ausführen | ausfüllen | stelle | zuweisen | stornieren | freigabe
open | opened | opening | click* | select* | choose | chose | chosen | enter | enters | entered | type | typed | press | pressed | pressing | start | started | save | saved | close | closed | set | filter | filtered | print | printed | log in | logged in | login | sign in | signed in | scan | scanned | upload*
import | imported | export | exported | create | created | confirm* | release | released | post | posted | copy | copied | paste | pasted | run | ran | go | went | navigate* | add | added | change | changed | ssh | execute* | deploy* | connect | search* | delete* | remove | drag | double-click* | right-click* | hit | submit* | install* | edit | launch* | tap | tapped | scroll* | check | uncheck | switch | wait | visit | load | send | invite | invited | book | booked | share | shared | forward | forwarded | subscribe | schedule | dial | join | joined | unlock | swipe | mount | restart* | enable | disable | use | try | download* | refresh | reload
`,
  /** Verbs that are an order at the start of an instruction and may mean anything elsewhere. */
  deed: `make | write | revert | read | skip | modify | explore | configure | configured | build | rename | renamed | insert | inserted | replace | move | moved | mark | marked | reset | forward | reply | generate | generated | attach | fill | filled | expand | collapse | hover | preview | resize | sort | sorted | toggle | toggled | tick | untick | swipe`,
  /** Words that tie actions together to a way one can follow. */
  sequence: `dann | danach | anschließend | anschliessend | zuerst | zunächst | daraufhin | nachdem | sobald | wenn ich | wenn wir | wenn man | then | after that | afterwards | first | next | once i | when i | when we | if you | and then | after i | after we | ich habe | i opened | i went | as soon as`,
  /** Announces the way to the fault. */
  toReproduce: `to reproduce | reproduce step* | reproduction step* | repro step* | reproduced (by/with/as follows) | can be reproduced (by/with/as follows) | reproduce (this/it/the) | steps i (took/did) | nachzustellen | nachstellen lässt | reproduzieren lässt | so lässt sich | wie folgt vor | folgendermaßen vor`,
  startState: `ausgangslage* | voraussetzung* | ausgangspunkt* | rollencenter | precondition* | prerequisite* | starting from | starting point`,
  /** Repeated somewhere on purpose. */
  repeated: `
nachgestellt | nachstellen | nachstellbar | reproduzierbar | reproduziert | nachvollzogen | ebenso | genauso | ebenfalls | auch im | auch in | gleiches (verhalten/ergebnis) | derselbe fehler | dieselbe meldung | gleicher fehler | getestet | probiert | passiert auch | tritt auch
reproduced | reproducible | repeated | same (result/error/behaviour/behavior/message/problem/there/in) | also in | also happens | tried | tested | happens in | too | as well
`,
  /** Why there is no example case: an answer, too. */
  notRepeatable: `
nicht nachstellbar .. (weil/da) | nicht reproduzierbar .. (weil/da) | (lässt/kann) .. nicht nachstellen .. (weil/da) | im testsystem nicht (möglich/nachstellbar) | nur mit (echtdaten/livedaten/live-daten/echten daten) | kein testsystem
not reproducible .. (because/as/since) | cannot be reproduced .. (because/as/since) | only with live data | only (happens/occurs) in production | no test system | no test environment
`,
} as const;
