/**
 * The same in everyday sentences: who does what until it is repaired, what lies about, who waits behind, who else has it.
 * Built of who, what they do and for how long, so that a sentence counts that nobody has foreseen word by word. Adds to
 * the lists of the same names. Syntax: `core/reading/dictionary.ts`.
 */
import { months } from './when.ts';

/** What people do instead, in the present and by whom; „können“ and „müssen“ are not among it. */
const does =
  '(buche/buchen/erfasse/erfassen/nutze/nutzen/schreibe/schreiben/drucke/drucken/schicke/schicken/verschicke/verschicken/trage/tragen/tippe/tippen/rechne/rechnen/verwende/verwenden/nehme/nehmen/pflege/pflegen/korrigiere/korrigieren/exportiere/exportieren/kopiere/kopieren/führe/führen/rufe/rufen/zähle/zählen/sammle/sammeln/gebe/geben/laufe/laufen/hole/holen/leite/leiten/scanne/scannen/faxe/faxen/lege/legen/telefoniere/telefonieren/weiche/weichen)';
const instead = '(deshalb/daher/deswegen/darum/notgedrungen/halt/ersatzweise)';
const forNow =
  '(for now/for the time being/in the meantime/meanwhile/until then/right now/at the moment/as a stopgap/temporarily)';
const doesEn =
  '(prints/enters/types/keys/keeps/sends/emails/uses/copies/posts/writes/calls/phones/books/handles/corrects/exports/tracks/runs/converts/moves)';
/** Who cannot do their work, by their ends: „die Nachtschicht kann …“. */
const team =
  '(*empfang/*buchhaltung/*versand/*lager/*logistik/*einkauf/*verkauf/*vertrieb/*produktion/*fertigung/*montage/*dispo/*disposition/*abteilung/*team/*filiale/*filialen/*werkstatt/*schicht/*zentrale/*praxis/*küche/*station/*hotline/*support/*kundendienst/*außendienst/*innendienst/*controlling/*büro/*sekretariat/*leitung/*kollegin/*mitarbeiterin/*fahrer/*monteure/*techniker/*kassen/*labor/*planung)';
const teamEn =
  '(reception/accounting/accounts/finance/sales/shipping/dispatch/purchasing/procurement/production/assembly/logistics/payroll/billing/planning/warehouse/team/crew/shift/staff/drivers/technicians/engineers/agents/students/patients/visitors/guests/stores/branches/desk/office)';
const whole = '(komplette/kompletten/komplettes/gesamte/gesamten/gesamtes/ganze/ganzen/ganzes/halbe/halben)';
/** Work that comes late. */
const work =
  '(*abschluss/*lieferung/*lieferungen/*auslieferung/*zahlung/*zahlungen/*lauf/rechnungsstellung/*projekt/*termin/*termine/*planung/*inbetriebnahme/*eröffnung/*abgabe)';
const workEn =
  '(work/close/closing/delivery/deliveries/shipment/shipments/payments/payroll/invoicing/billing/production/audit/rollout/project/reporting/picking/dispatch)';
const weekly =
  '(montags/dienstags/mittwochs/donnerstags/freitags/samstags/sonntags/wochentags/werktags/morgens/vormittags/mittags/nachmittags/abends/nachts)';
const weeklyEn =
  '(mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays/weekends/weekdays/mornings/evenings/nights)';

export const everyday = {
  workaround: `
es gibt .. (keine/keinen/kein) .. (möglichkeit/weg/alternative/lösung/ersatz) | lösung (bisher/derzeit/aktuell/momentan/vorerst/bislang) | (aktuelle/derzeitige/bisherige/momentane/vorläufige) (lösung/abhilfe) | (einzige/einziger/letzte/letzter) (möglichkeit/weg/ausweg/lösung/abhilfe) | (wir/ich) ${does} .. ${instead} | ${instead} ${does} (wir/ich) | (laufe/laufen/gehe/gehen/fahre/fahren) .. (rüber/hinüber/hin und her) | (mit/in/über/unter/per/auf) (firefox/chrome/edge/safari/opera/handy/tablet/laptop) (geht/geht's/gehts/klappt/klappt's/funktioniert/läuft) | (geht/klappt/funktioniert/läuft) .. (nur/noch) (über/mit/per/am/auf dem/an der) | (wechsle/wechseln/nehme/nehmen) .. (dann/klappt/geht/läuft) (es/es wieder/wieder) | (nichts/niemanden) .. (ausweichen/zurückgreifen)
${forNow} .. ${doesEn} | (found/find/see/know/have) .. (way/ways) (round/around) | (fixes/solves/cures/clears/unblocks/resolves) (it/this/that/things) | (makes/make/gets/get) (it/this/them/things) (work/working/go/going/run) | (bypass/bypassing/sidestep/circumvent/circumventing) | (managing/coping/surviving) (by/with/on) | (get/got/getting/pull/export/print) .. (out/through) via | fall back on | (fallback/backup) (is/plan/option) | works (again/fine/ok) (if/when/once/after) | works (if/when/once/after) (i/we/you/one) | (goes/go) through (if/when/via/with/instead) | (through/from/with) the (old/other/second) | (only/one) (way/thing) .. (is/was) to | no way (out/round) | do it (by/on/over) | (take/takes/taking/note/noting/write/writing) .. (down on/on paper/on a notepad/by phone)
`,
  impact: `
weiterarbeiten | (sitze/sitzt/sitzen) .. (herum/rum/untätig) | drehen däumchen | (schönheitssache/schönheitsfehler/formsache) | (rein/nur/bloß) (optisch/kosmetisch/optischer/kosmetischer) | ${team} (kann/können/konnte/konnten/kommt/kommen) .. (nicht/nichts/kein*/niemand*/nur) | (ich/wir) (bin/sind) .. (blockiert/ausgebremst/lahmgelegt/aufgeschmissen/handlungsunfähig) | (bin/sind) (ich/wir) .. (blockiert/ausgebremst/lahmgelegt/aufgeschmissen/handlungsunfähig) | (staut/stauen/stapelt/stapeln/häuft/häufen/türmt/türmen) sich | sich .. (stauen/stapeln/häufen/türmen) | ${work} .. (verzögert/verschiebt/verschieben/gefährdet/überfällig/in verzug/platzt) | (muss/müssen) .. (raus/rausgehen/bezahlt werden/überwiesen werden/abgegeben werden/ausgeliefert werden) .. sonst | (bleibt/bleiben) (unbearbeitet/unbezahlt/unerledigt/liegen) | (hält/halten) .. (ab/vom arbeiten) | (steht/stehen) (still/auf dem spiel) | (nur/eher) (ein ärgernis/eine kleinigkeit/unbequem/nervig) | behindert .. nicht | (unterschriften/umsätze/einnahmen/buchungen) .. (fehlen/weg/entgehen) .. (uns/mir)
(pile/piles/piled/piling/stack/stacking/building/backing/backed) up | ${workEn} (is/are/was/were/will be/has been/is being) .. (delayed/late/postponed/overdue/stopped/blocked) | (is/are/am/'re/'m/keep) (losing/missing out) | (we/i) (are/am/'re/'m) (missing/losing) .. (discount/discounts/deadline/deadlines/orders/sales/revenue/money/slots) | ${workEn} .. (has to/have to/must/needs to/need to) (go out/be out/be paid/be sent/be filed/leave/ship) | (leaves/leaving/left) (us/me/them/everyone) (with/without/unable) | ${teamEn} (cannot/can't/can not/could not/couldn't/is unable/are unable/has no/have no) | (redo/redoing/rework/reworking/repeat/repeating/re-do) .. (each/every/all/again/hours/minutes/by hand) | (more of an/only an/just an/a minor) (annoyance/inconvenience/irritation/eyesore) | (we/i/they) can (still/otherwise) | (does not|doesn't) (stop/block/hinder) (us/me/anyone) | (hours/time/days) (lost/wasted) | (stops|keeps|prevents) .. (from) (working/shipping/selling/closing/billing)
`,
  downstream: `
(hängt/hängen/stockt/stocken/leidet/leiden) (dann/damit/dadurch/auch) | (hängt/hängen) .. (auch/mit) (dran/daran/drin) | folge: | folgen: | folge (ist/davon/daraus) | als folge | (niemand/keiner/nichts) .. (abhängig/angewiesen) | (darauf/davon/hiervon) .. (angewiesen/abhängig) | (andere*/weitere*/nachgeschaltete*/nachgelagerte*) (prozess*/abläufe/abläufen/bereich*/abteilung*/stellen/systeme/systemen) | ${team} .. (zu spät/verspätet/nicht weiter/wartet/warten/falsche*/hängt/hinterher) | (im/beim/für) (controlling/mahnwesen/versand/einkauf/lager/zahlungsverkehr) .. (dann/dadurch/deshalb/damit/auch) | (kommt/kommen/geht/gehen) .. (zu spät/verspätet) (an/raus/weg/los)
knock-on | (ripple/domino) effect* | (depends/depend/relies/rely) on (it/this/that/them/these) | (feeds/flows) (into/through/to) | then (goes/go/flows/ends up/lands) (to/into/in/out) | ${teamEn} (then/also/therefore) | ${teamEn} (is/are/gets/get/works/work) .. (late/wrong/stuck/too/as well/waiting/short/idle) | (further/later) (down the line/steps/stages) | (no/without) (follow-up/follow-ups/consequence/consequences) | other (departments/teams/processes/systems/areas)
`,
  affected: `
betroffen (sind/ist/bin) (herr/frau/ich/wir/mein*/unser*/die kolleg*/das team/die abteilung/<n>/alle/nur) | ${whole} ${team} | (frau/herr/herrn) .. und (mir/mich/ich) | (mir/mich/ich) und (frau/herr/herrn) | ob .. (andere*/kollegen/kolleginnen/jemand/sonst wer) .. (weiß/wissen/unbekannt/unklar/fraglich) | (weiß/wissen/unklar/unbekannt/keine ahnung) .. ob .. (andere*/kollegen/kolleginnen/jemand/sonst wer/alle) | jede* , (der/die) | (zwei/drei/vier/fünf/sechs/einige/mehrere/viele/manche/beide/jeder/keiner/<n>) von (uns/denen/ihnen/den kolleg*) | (bei/für) (mir/uns) beiden
(and/or) myself | me and (my/one/two/the) | (don't know/do not know/not sure/unsure/unknown/unclear/no idea/haven't checked) (whether/if) .. (others/anyone/anybody/somebody/colleagues/other users/everyone/it affects) | (about/around/roughly/almost/at least) (a dozen/half) (of/people/users/us/colleagues/machines)
`,
  frequency: `
(nur/immer/jeweils/stets/meist/meistens/überwiegend/ausschließlich) (${weekly.slice(1, -1)}/am monatsende/zum monatsende/am wochenende/vor neun) | einzelfall | einzelfälle | einmalige* | mal (geht/klappt/kommt/läuft/funktioniert/ist/sind) .. mal | mal .. , mal (nicht/nichts/kein*) | (ab und zu/ab und an/hin und wieder/von zeit zu zeit/alle naselang/ständig wieder) | unregelmäßig* | in unregelmäßigen | (etwa/rund/ungefähr/grob/knapp/gut/fast) (die hälfte/ein drittel/jede/jeder/jedes) | kein (muster/system) .. (erkenn*/drin/dahinter/zu) | noch kein zweites mal
(only/always/mostly/just) on ${weeklyEn} | on ${weeklyEn} | one-off | isolated (case/incident/occurrence/event) | (about/roughly/around/almost/nearly) (half/a third/a quarter/two thirds) (of/the) | (half/most/some/part) of the time | comes and goes | (now and again/now and then/from time to time/once in a while/every so often/hit and miss/hit or miss/on and off/off and on) | (no/any) pattern | irregular* | the only time
`,
  changed: `
had been (rebuilt/replaced/reinstalled/moved/migrated/updated/upgraded/changed/swapped/renewed/reset/restored/resized/cleaned/merged/split/renamed/extended/patched) | (einrichtung/einstellung*/konfiguration/stammdaten/daran) .. (nichts/nix) .. (gedreht/geschraubt/verstellt/gemacht/geändert/angefasst) | (nichts/nix) (gedreht/geschraubt/verstellt) | (seit/since) ${months} .. (neue*/new) | (an dem tag/an diesem tag/am selben tag/am gleichen tag/tags zuvor/am vortag/am abend davor/in der nacht davor) .. (hat/haben/wurde/wurden/kam/kamen/war) | (angepasst/umkonfiguriert/nachgezogen/hochgezogen/eingespielt/zusammengeführt)
(did not/didn't/have not/haven't/nobody/no one) (touch/touched/change/changed/alter/altered/modify/modified/edit/edited) | could still | (the day/the night/the evening) before | for (months/weeks/ages/years) without | from (day one/the outset/the first day/the very start) | (has/have) had a new | (adjusted/reconfigured/altered/modified/tweaked/repointed/reassigned) | (a/an/the) (update/upgrade/patch/release/migration) (was/is/came/went/got) | (no/any) (recent/known) change*
`,
  analysis: `
(passiert/tritt/erscheint) (es/das/der fehler/die meldung/er/sie) (nicht/nie) | (am/auf dem/per) (handy/telefon/tablet/zweitgerät/smartphone) .. (kann/geht/klappt/läuft/funktioniert) | (*gruppen/*gruppe/*einrichtung/*stammdaten/*rechte/*berechtigungen/*einstellungen/*zuordnung/*parameter/*adresse/*bestände) .. (stimmen/stimmt/passen/passt) | (nicht/kaum) .. (eingrenzen/nachvollziehen)
(could not/couldn't/cannot/can't/unable to) .. narrow | (permissions/settings/setup/groups/parameters/addresses) (look/looks/seem/seems/are/match) | made no difference | (not|isn't) (related to/caused by/due to) | (does not|doesn't) happen (in/on/with/for/when|if)
`,
  expected: `
(darf/dürfen) (nur/bloß/lediglich/ausschließlich) | (belong/belongs) (after/before/behind/under/above/at/with/next) | gehört (jede*/alle/alles/auch/nur/kein*) | bisher (wurde/wurden/hat/stand/standen/kam/kamen/war/waren/konnte) .. (immer/stets/automatisch/vorgeschlagen/gezogen/gefüllt/angezeigt/gedruckt) | sonst (springt/öffnet/zieht/rechnet/schlägt/druckt/füllt/zeigt) (er/sie/es/sich/das/der/die) | (correct/right/proper) .. would be | (we/you/they/was/were) agreed (on/to/with/that/at)
`,
  notExpected: `
(wir/ich) (sollten/sollte/sollen/soll) .. (klären/besprechen/reden/sprechen/telefonieren/anschauen/schauen/kümmern)
`,
  access: `
(login/zugang/zugriff/anmeldung/einwahl) (wie gehabt/wie immer/wie üblich/wie bekannt/ist bekannt/unverändert/vorhanden) | (dürft/dürfen/darf/könnt/können) (ihr/sie/euer support/der support) .. (zugreifen/einwählen/reinschauen/draufschauen/verbinden/aufschalten) | (ihr/sie) (dürft/dürfen/könnt/können) .. (zugreifen/einwählen/reinschauen/draufschauen/verbinden/aufschalten) | einwahl (wie/über/per/besteht/ist) | (sprungserver/jump host/jumphost/wartungsbenutzer/wartungszugang/supportzugang/support-zugang/delegated-admin*) | (zugang/zugriff) (wie/besteht/liegt/über/per/ist)
(root/admin/access/login) (is/are) (open/yours/available/enabled/active) (/for you/to you) | admin is yours | support may (use/log) | (you/support) (may/can) (use/log in/connect/sign in) | (technicians/team/support/consultant/consultants/engineers) (have/has) .. (login/access/account/badge/key/keys/password) | your (consultant/support/service/guest/admin) (account/login/user) | you (hold/know/have) .. (password/login/credentials) | access (via/through/by/with/as/is) | (you have/you've got) (our/the/a) .. (admin/login/account/access/role)
`,
  environmentLive: `(environment/umgebung/system/mandant/tenant) (is/ist/=) (live/production/produktion/produktiv/echt) | im (laufenden/echten/normalen) betrieb | wirkbetrieb* | wirksystem* | prod-system* | echt-system*`,
} as const;
