/**
 * How people say it in passing, without any of the words a form would use: what it costs them, who waits behind them, how
 * they get by, what they have ruled out. Adds to the lists of the same names. Syntax: `core/reading/dictionary.ts`.
 */

/** Departments and their like, as they stand behind an article or a verb. */
const department =
  '(buchhaltung/buchführung/fibu/einkauf/verkauf/vertrieb/versand/lager/logistik/produktion/fertigung/montage/disposition/controlling/personalabteilung/lohnbüro/werkstatt/marketing/kundendienst/service/qualitätssicherung/arbeitsvorbereitung/konstruktion/wareneingang/warenausgang/packerei/zentrale/filiale/filialen/leitung/geschäftsleitung/bank/steuerberater/spediteur/spedition/paketdienst/lieferant/lieferanten/kunde/fahrer/techniker)';
const departmentEn =
  '(accounting/accounts/finance/purchasing/procurement/sales/shipping/warehouse/logistics/production/assembly/controlling/payroll/marketing/planning/quality/support/management/dispatch/reception/headquarters/bank/auditor/carrier/supplier/suppliers)';
const article = '(die/der/das/den/dem/unser/unsere/unserem/unserer)';
/** What a department does with what it gets: a question too, unless something is missing or wrong. */
const doing =
  '(kann/können/muss/müssen/bekommt/bekommen/sieht/sehen/erfährt/erfahren/weiß/plant/bestellt/zahlt/braucht/brauchen/holt/nimmt/liefert/rechnet/bucht/verlangt/will/entscheidet)';
const amiss = '(nicht/nichts/kein*/nie/nur/erst/falsch*/doppelt*/zu spät/zu viel/zu wenig)';
/** Who is lost when it takes too long. */
const callers = '(kunden/anrufer/anrufende/leute/*käufer/interessenten/besteller/bewerber)';
const caller = '(kunde/anrufer/interessent/*käufer/besteller/bewerber)';
const hangsUp = '(/wieder/dann/einfach/genervt/entnervt/irgendwann/uns/inzwischen) auf';
/** What people do for the time being. */
const makesDo =
  '(schreiben/schreibe/nutzen/nutze/buchen/buche/arbeiten/arbeite/machen/mache/drucken/drucke/erfassen/erfasse/verwenden/verwende/tragen/trage/schicken/schicke/nehmen/nehme/gehen/gehe/laufen/laufe/rufen/rufe/holen/hole/tippen/tippe/führen/führe/weichen/weiche)';

export const plainWords = {
  impact: `
(schafft/schaffen/schaffe/schaffte) .. (nicht/nur/noch/statt/kaum/weniger) | (bekomme/bekommen/kriege/kriegen/kriegt) .. nicht (fertig/hin/weg/raus/rein/los/mehr) | (kommen/komme/kommt) .. nicht (hin/nach/hinterher/durch) | muss .. (abends/nachts/wochenende/hinterher/nachsitzen) | (zahlen/zahle/zahlt/bezahlen) .. zu viel | (weist/weisen/wies/schickt/schicken) .. zurück | (laufen/läuft) .. weg | (fährt/fahren/fuhr) .. (leer/halbleer/ohne) | (niemand/keiner) .. (kann/konnte/kommt/kam/darf/sieht/weiß) | (niemand/keiner) .. (drucken/arbeiten/buchen/bestellen/telefonieren/anmelden/zugreifen/liefern) | weder .. noch .. (raus/rein/fertig/weg/durch/an)
${callers} (springen/sprangen) .. ab | ${caller} (springt/sprang) .. ab | (springen/sprangen) .. ${callers} ab | sind .. abgesprungen | (entgeht/entgehen/entging) .. (uns/mir/euro/€/skonto/umsatz) | (entgeht/entgehen) (uns/mir) | (wird/werden/wurde/wurden) .. abgebrochen | (nimmt/nehmen) .. nicht (an/ab/mit) | (zahlt/zahlen) .. nicht | ${callers} (legen/legten) ${hangsUp} (./,/!/;/und/weil) | ${caller} (legt/legte) ${hangsUp} (./,/!/;/und/weil) | (wackelt/wackeln) | (rutscht/rutschen) .. (nach hinten/tag/woche/tage) | am telefon .. (los/hölle/heiß) | (nerven/lästig/theater) .. (tag/woche/mehr nicht) | geht .. (vormittag/nachmittag/stunde/tag/schicht) .. drauf | drauf geht | (liquidität/tagespensum/pensum/rückstand) | fehlt .. (überblick/übersicht) | zum vorlegen | nichts .. vorlegen | (steht/stehen) .. (draußen/aus/still)
(<n>/five/six/seven/eight/nine/ten/eleven/twelve/twenty/thirty/people/everybody/everyone/newcomers/visitors/colleagues) .. (have/has/had) to (walk/go/drive/queue/wait/sign/call/write/type/start/repeat/come) | have to stick | (turnover/revenue/sales/bookings) .. (down/halved/dropped/half) | (suffer/suffers/suffering) | (goes/going) into (retyping/fixing/correcting/checking/redoing) | nothing to (restore/show/ship/sell/send) | (bargaining/reordered/reorders) | wrong at month end
`,
  downstream: `
${doing} ${article} ${department} .. ${amiss} | (wartet/warten) ${article} ${department} | (daraus/damit/danach/davon/darauf/dafür/darüber) ${doing} ${article} ${department} | ${department} .. (nicht/erst/kein*/zu spät/falsch*/doppelt) .. (bezahlen/zahlen/buchen/planen/liefern/versenden/ausliefern/verkaufen/bestellen/abrechnen/abholen/verladen/zuordnen/abschließen/arbeiten/weiter) | (laster/lieferwagen/transporter) | im laden | im regal .. (fehlt/leer) | (zieht/holt/übernimmt) sich | (bank/beirat/vorstand/betriebsrat/behörde/prüfer/kunde) .. (will/entscheidet/verlangt/gemeldet/wartet/braucht) | (nachgelagert/dahinter/weiter hinten) | (mahnwesen/lohnlauf/zahllauf/mahnlauf/rechnungslauf/versandlauf) .. (ruht/steht/ausgesetzt/wartet)
${departmentEn} .. (plans/plan/holds/hold/stopped/stops/waits/wait/reorders/orders/books/pays/reports/relies/rely/decides/will be) | (reporting/backup/test) copy | that is fed from | fed (from/by) | nothing else (hangs/depends/waits) | (shipping/dispatch) holds
`,
  affected: `
(bin/ist/sind/war) .. (der/die) (einzige/einzigen) | (der/die) (einzige/einzigen) (der/die) | an der zahl | (wir sind/sind wir/waren wir) (zu zweit/zu dritt/zu viert/zwei/drei/vier/fünf/sechs) | (zu zweit/zu dritt/zu viert/zu fünft) | wir beide | außer mir .. (keiner/niemand/hat) | (reihum/allesamt) | sämtlichen | halbe (abteilung/belegschaft/firma/mannschaft)
the only (one/person/user) | (there are/we are) (two/three/four/five/six) of us | (two/three/four/five/six) of us | nobody (but/except) me | a third of our | half of our
`,
  workaround: `
krücke* | hilfsweise | einstweilen | bis auf (weiteres/weitres) ${makesDo} (wir/ich/alle/sie/die) | (wir/ich) ${makesDo} .. bis auf (weiteres/weitres) | notnagel | (ich/wir) .. halt (jede*/alle*/einzeln/selbst/von/per/über/mit/zu/die/das/den) | (laufen/laufe/läuft/gehen/fahren/weichen) .. (jetzt/nun/derzeit/solange) .. (zum/zur/ans/an den/an das/auf den/auf das/rüber) | (ginge/ginge es) | ginge .. (wäre/ist/aber/nur) | dann (lief/ging/klappte/war) (es/das/wieder/alles) | (geleert/gelöscht/neugestartet/abgemeldet) .. dann (lief/ging/geht/läuft) | was ersatzweise | für den notfall | solange .. (wir/ich/sie/man) | (wir/ich) .. (nebenher/zwischenzeitlich/in der zwischenzeit) | (nummer/anrufe/post/mails) .. umgeleitet | zum notbehelf
have to (walk/go/drive) (round/around/over/to) | (sign/signs) in with | (get/gets/got) by (with/by/on) | stop-gap | (banner/notice) .. asking | put a (banner/notice/note) up | (for/in) the (meantime/interim) | until (then/further notice) | (we/i) .. (keep/kept) (a/an) .. (list/sheet/log)
`,
  analysis: `
(bringt/brachte/hilft/half/nützt/nützte/ändert/änderte) (alles/auch/leider/rein/nur/gar) (nichts/nix/nicht) | (ändert/änderte/nützt/nützte/bewirkt/bewirkte) (nichts/nix) | da (geht/läuft/klappt/gehts) (es/das/alles) | da (geht's/gehts/klappt's/läuft's/passt's/stimmt's) | dort (geht's/gehts/klappt's) | an (der/dem/den) .. liegt es (nicht/kaum) | am .. liegt es (nicht/kaum) | (ohne/kein/keinen) unterschied | (liegt es/liegts/liegt's) (nicht/kaum/auch nicht) | muss .. (an/am) .. liegen | (läuft/druckt/öffnet/arbeitet/zeigt/bucht/rechnet) .. (sauber/einwandfrei/tadellos/problemlos) | (andere*/zweite*/übrige*/daneben/nebenan/dort) .. (läuft/druckt/öffnet/arbeitet/zeigt/bucht/rechnet) .. normal | (mit/auf/bei) (derselben/demselben/denselben/der gleichen/dem gleichen) .. (sauber/gut/normal/richtig/nicht/geht/klappt) | (addiert/durchgegangen/durchgesehen/nebeneinander/abgeklopft/nachgerechnet/gegengelesen) | hat (ruhe/das nicht/keine probleme) | demnach | folglich .. (liegt/ist/sind/stammt/kommt) | scheitert .. (auch/ebenso) | auch (mein*/der/die) .. scheitert
(neu kalibriert/kalibriert/entkalkt/nachgefüllt/umgedreht/umgesteckt/abgezogen) | (treiber/kabel/rolle/netzteil/akku/toner/stecker) .. (getauscht/gewechselt/übernommen/umgedreht/erneuert/geprüft)
so the .. (is/are) (good/fine/ok/okay/not the) | so it is probably | (there/here) it (behaves/works/is fine/is okay) | (had/have/took) a look at | ruled out | (older/old/other/same) (ones/one) .. (work/works/open/opens/print/prints/pass) | does it too | no change
`,
  frequency: `
(beim/im) (zweiten/dritten/nächsten/erneuten) (versuch/lauf/mal/anlauf) .. (wieder/identisch*/dasselbe/selbe/gleiche/genauso/auch) | ausnahmslos | verlässlich | (bei/an) (jeder/jedem) (einzelnen/neuen) | (kein/keine) einzige* .. (seither/seitdem) | (seither/seitdem) kein einzig* | stets | (zig/dutzende) (mal/male) | on (every/each) occasion | (each/every) of the <n> | for <n> (nights/days/runs/weeks) (now/running/in a row) | (nine/eight/seven/six/five/four/three) (nights/days/runs/times) (now/running/in a row)
`,
  changed: `
(kam/kamen/kommt/gekommen) mit (der/dem/den) (version/update/release/patch/*version/*update) | unter <n> .. (nicht/nie/noch) | (gibt es/gibts) .. erst seit | (gibt es/gibts) (die/den/das/sie/ihn) .. seit | erste* (lauf/abschluss/mal/monat) nach | (war/kam) .. (der techniker/die technikerin/der elektriker/der dienstleister/die wartung) | eingebaut | neu ist | dazwischen (kam/lag/war/wurde) | ausgerollt | (neu verteilt/verbessert/zusammengelegt/umgehängt)
had .. (enlarged/extended/replaced/moved/installed/upgraded/changed/resized/swapped/migrated) | last good (one/run/dump/copy/version) | (was/were) rebuilt | (in between/that evening/the day before) .. (got/installed/went/was/came) | until the .. was (replaced/changed/moved/installed/upgraded)
`,
  expected: `
(gehört/gehören) .. (hin/hinein/rein/drauf/dazu/davor/dahinter) | (rauskommen/herauskommen/drinstehen/dastehen/hinein) (müsste/müssten/sollte/sollten) | (hat/haben) .. nichts (verloren/zu suchen) | used to be (<n>/complete/right/a/the) | (is/are) meant to | ought to | bitte wieder (mittig/richtig/so/wie/in/auf)
`,
  access: `
(zugang/zugriff/rechte/root/vpn/*zugang) (habt/haben/hat) (ihr/sie) | (zugang/zugriff) .. (habt/haben) (ihr/sie) | you have (root/admin/ssh/sudo) | you have (full/the same/remote) (access/rights/permissions/login/logins/account/accounts/key/keys) | (zugang/zugriff) .. (eingerichtet/hinterlegt/vorhanden/liegt vor) | (einfach/direkt) draufgehen
`,
  environmentLive: `(produktive/produktiver/produktives/produktivem) (system/systeme/mandant/mandanten/umgebung/betrieb/instanz/datenbank/server/firma/shop/arbeitsbereich) | (der/im/unser/unserem/das) (echte/echten/echter/echtes) (shop/system/betrieb/mandant/mandanten/laden) | live-mandant* | live-firma | live-shop* | liveshop*`,
  workload: `infor | ifs | netsuite | epicor | sage (50/100/200/x3/b7/intacct/office line/business cloud) | (in/im/aus/nach/unser/unserem/unserer) sage | *portal | gitea | nextcloud | owncloud | zabbix | grafana | plesk | cpanel | keycloak | personio | trello | mautic | proxmox`,
  person: `*käufer | *packer* | newcomer* | postfächer* | mailboxes | teilzeitkräfte* | vollzeitkräfte* | *bewohner | *vertreter | *meister | *personen | *betroffene*`,
} as const;
