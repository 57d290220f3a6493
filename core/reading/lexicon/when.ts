/** Times in words, and times that mean something else. Syntax: `core/reading/dictionary.ts`. */
const days =
  '(montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/monday/tuesday/wednesday/thursday/friday/saturday/sunday)';
export const months =
  '(januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember/january/february/march/june/july/october/december)';

/** „Montagvormittag“ is one word. */
const dayparts = ['vormittag', 'morgen', 'früh', 'mittag', 'nachmittag', 'abend', 'nacht']
  .map(
    (part) =>
      `(montag${part}/dienstag${part}/mittwoch${part}/donnerstag${part}/freitag${part}/samstag${part}/sonntag${part})`,
  )
  .join(' | ');

export const when = {
  moment: `
${dayparts} | angefangen hat | angefangen am | begonnen hat | fing .. an | das erste mal | began | it started | noticed (on/this/last/yesterday/today)
seit | seitdem | seither | gestern | vorgestern | heute | heute (nacht/morgen/früh/vormittag/mittag/nachmittag) | letzte (woche/nacht) | (letzten/letztem/letztes/vorigen/vorigem) (tag*/monat/wochenende/${days.slice(1, -1)}) | letzter woche | vergangene* (woche/nacht/tag*/monat/wochenende/${days.slice(1, -1)}) | neulich | kürzlich | vor (kurzem/einigen/wenigen/ein paar/etwa/ca/<n>/einer/einem/zwei/drei/vier) .. (tag*/woche*/monat*/stunde*/minute*/std)
vor kurzem | erstmals | erstmalig | zum ersten mal | anfang (der/dieser/letzter) woche | ende letzter woche | diese woche | am (vormittag/nachmittag/wochenende) | am ${days} | ${days} (früh/morgen/vormittag/mittag/nachmittag/abend) | seit ${months} | (anfang/mitte/ende) ${months} | übers wochenende | am ${months}
since | yesterday | today | this (morning/afternoon/week/night) | last (week/night/month/${days.slice(1, -1)}) | recently | (<n>/a few/few/two/three/several/an/a couple of) (day/days/week/weeks/hour/hours/minutes/months) ago | for the first time | first (time/seen/noticed/occurred/happened) | (on/since/started/from) ${days} | started (on/yesterday/today/last/this/after/around/at) | over the weekend | in (early/mid/late) ${months} | (early/mid/late) ${months}
nach (dem/einem/unserem) .. (update/umstellung/upgrade/umzug/wechsel/neustart) | after the .. (update/upgrade/migration/release/change/reboot) | after our (update/upgrade/migration) | before the update | mit dem update | after upgrading | after updating | nach update | ab (heute/gestern) | (bis/until) (gestern/vorgestern/letzte/yesterday/last week/last) | for (<n>/two/three/several/a few/some) (day/days/week/weeks/hours/months)
`,
  /** Until when it is needed: not when it began. */
  deadline: `
(bis/spätestens/bis spätestens/bis zum/bis zu) (heute/morgen/übermorgen/mittag/feierabend/monatsende/jahresende/wochenende/${days.slice(1, -1)}/ende der woche) | (bis/spätestens/bis zum/bis spätestens/bis spätestens am) <n> | heute (noch/bis/ist/muss/müssen/um/abend) | noch heute | morgen (früh/um/geht/müssen/läuft/ist) | brauche* .. heute | heute .. (gebraucht/erledigen/brauchen/benötig*/fertig) | muss .. heute | müssen .. heute
(by/before/until/till/no later than/due) (today/tomorrow/noon/${days.slice(1, -1)}/end of/eod/cob/<n>) | need* .. today | needed today | today (at/by) | tonight | due today | asap today | fix .. today | please .. today | (frist/deadline/stichtag/abgabe/termin) .. <n>
`,
  /** Dates of people and documents. */
  otherDate: `
geb | geboren* | geburtsdatum | born | buchungsdatum | belegdatum | rechnungsdatum | lieferdatum | fälligkeitsdatum | posting date | document date | invoice date | due date | birth date | date of birth | arbeitsdatum | work date | wunschtermin | liefertermin | gültig ab | gültig bis | valid from | valid until | zeitraum | period | filter
`,
  /** When it was right for the last time: no first occurrence. */
  lastWorked: `
(zuletzt/letztmals/das letzte mal/zum letzten mal) .. (ging/gingen/lief/liefen/klappte/klappten/funktionierte*/funktioniert/gestimmt/stimmte/gepasst/richtig/geklappt) | (ging/gingen/lief/liefen/klappte/funktionierte*) .. (zuletzt/letztmals/das letzte mal/zum letzten mal)
(last/last time) (worked/ran/was fine/it worked/it was fine/was ok) | worked (last/for the last time)
`,
  frequency: `
mal so | (in beiden/bei beiden/on both) (fällen/versuchen/belegen/attempts/tries/occasions) | both (times/attempts) | (zweimal/dreimal/fünfmal/viermal/zehnmal) | (two/three/four/five/six/ten) times | continuous* | durchgehend | ununterbrochen | with all | with every | without exception | ausnahmslos
(once/twice/several times/a few times/two times/three times/four times/five times/many times) (a/per/an/every) (day/hour/week/month/shift) | (einmal/zweimal/dreimal/viermal/fünfmal/mehrmals/mehrfach/öfter/häufiger) (am/pro/in der/im/die/je) (tag/woche/stunde/monat/schicht)
immer | jedes mal | jedesmal | bei (jedem/jeder/jedes/allen) | jede* (buchung/beleg/bestellung/rechnung/anmeldung/datei/stunde/nacht/dokument/auftrag/morgen) | ständig | dauernd | dauerhaft | permanent* | täglich | stündlich | wöchentlich | einmal* | erstmalig | reproduzierbar | alle <n> (min/minuten/stunden/std/h/tage) | alle (paar/zwei/drei) (minuten/stunden/tage/wochen)
<n> mal | <n> von <n> | <n> of (the/) <n> | <n> out of <n> | always | every time | every (day/order/document/invoice/user/file/morning/night/week/hour/<n>) | each time | each (order/invoice/time/document) | only once | once | reproducible | consistently | constantly | daily | hourly | weekly | <n> times | all the time | sporadisch | manchmal | sometimes | intermittent* | gelegentlich | occasionally
`,
  changed: `
(am wochenende/gestern/vorgestern/letzte woche/am montag) .. (gewartet/zurückgesetzt/zurückgestellt/bekommen/erneuert/ausgetauscht/verlegt/angeschlossen/freigeschaltet/eingerichtet) | wartung* | gewartet | zurückgesetzt | (haben/habe/bekam/bekamen/kam/kamen) .. (add-in/addin/plugin/erweiterung/neuen/neues/neue) .. bekommen | vor dem *wechsel | vor der *umstellung | *wechsel (ging/lief/war) | neu ist nur | nur .. ist neu | nichts (angefasst/verstellt/umgestellt/verändert)
new (printer/laptop/computer/server/version/phone/router/add-in/addin/plugin/machine/scanner/firewall) (came/was/arrived/is/since) | (got/have/received) a new | (did not/didn't/haven't/have not) (touch/change) (anything/it/a thing) | aware of .. change* | was (still fine/fine/ok/okay/still ok) | maintenance | is new | (password/certificate) was .. (reset/replaced/renewed/changed) | before the .. (was/it)
update* | upgrade* | patch* | umstellung* | umgestellt | geändert* | änderung* | eingespielt | neu installiert | neuinstallation* | installiert | migrier* | umzug* | umgezogen | (neuer/neues/neuen) (rechner/pc/notebook/laptop/router) | tausch* | getauscht | bis gestern | (ging/lief/funktionierte) (es/das) noch | (vorher/bisher/früher) ging | ging (vorher/bisher/früher) | nichts geändert | noch nie funktioniert | hat noch nie
changed | no change* | worked (until/before/fine/yesterday/last) | last worked | used to work | never worked | previously | reinstalled | migrated | moved to | deployed | deployment* | rollout | go-live | replaced | renewed | erneuert
`,
} as const;
