/** How something is said, not what: vague, by allusion, in passing, as another type. Syntax: `core/reading/dictionary.ts`. */
export const manner = {
  /** One of these leaves open what is meant; two of them leave the whole text open. */
  vague: `
irgendwann | manchmal | ab und zu | ab und an | hin und wieder | gelegentlich | öfter | öfters | teilweise | ein paar | einige sachen | verschiedene sachen | diverse | sachen | zeug | gefühlt | scheinbar | anscheinend | mehr oder weniger | oder so | oder so ähnlich | merkwürdig* | seltsam* | eigenartig* | glaube ich | glaub ich
sometimes | some kind of | things | strange | strangely | various | randomly | now and then | from time to time | apparently | a bit | more or less | whatever | or so | i think | kind of | sort of | now and again
wohl irgend* | keine ahnung | mal so mal so | (ziemlich/total) (oft/viel) | und dergleichen | und ähnliches | hier und da
odd | oddly | a lot | quite often | and similar | here and there
`,
  /** One of these is enough. */
  vagueStrong: `
irgendwie | irgendwas | irgendwelche* | irgendwo | iwie | komisch* | spinnt | spinnen | zickt | rumzick* | bockt | dings* | das übliche | wie üblich | wie immer | und so weiter | macht .. was es will | macht was (er/sie/es) will | stimmt (was/etwas/irgendwas) nicht
somehow | something (is/about/seems/looks/went) | something (wrong/off/odd/weird/strange) | weird* | funny | acting up | as usual | stuff | kinda | sorta | and so on | playing up | doing its own thing
irgendein* | iwas | irgendwer | zicken | hakelt | läuft (nicht rund/unrund) | nicht (so/ganz) richtig | (macht/machen) (probleme/ärger/zicken/faxen) | hinten und vorne nicht
buggy | wonky | flaky | messed up | not quite right | (does/do) weird things | misbehav* | (acts/acting) (strange/strangely/odd/weird) | goes crazy | playing tricks
`,
  /** Ends a list; says nothing when the list is short. */
  andSoOn: `usw | etc | u.s.w.`,
  /** Another occasion that the reader has to know of. */
  earlierTalk: `
wie .. (am telefon/telefonisch/im meeting/im gespräch/per telefon) (besprochen/erwähnt/gesagt/vereinbart/geschildert/gemeldet/erklärt) | as .. on the phone
wie (schon/eben/gestern/heute/gerade/vorhin/bereits/mehrfach/letzte woche) (besprochen/telefonisch/erwähnt/gesagt/gemeldet/beschrieben) | wie (besprochen/vereinbart/abgemacht/telefonisch/gehabt/damals/neulich) | wie (am telefon/beim telefonat/letztes mal/letzte woche/das letzte mal/beim letzten mal/bei meinem letzten) | unser* (telefonat/gespräch/anruf) von | bezug auf .. (telefonat/gespräch/anruf/letztes ticket/letzte mail)
(wieder/schon wieder) (das gleiche/dasselbe/das selbe/der gleiche fehler/derselbe fehler/das alte problem) | das alte problem | (gleiches/selbes/dasselbe/das gleiche/gleicher/derselbe) (problem/fehler/thema/sache) wie (letzte*/letztes/beim/neulich/damals/im/vor) | siehe .. (letztes ticket/altes ticket/letzte mail/vorheriges ticket/frühere* ticket) | siehe (letzte/meine/vorherige/alte) (mail/e-mail/nachricht/anfrage) | hatten wir (schon mal/schon einmal/doch schon/letztens/neulich) | (sie wissen/ihr wisst/du weißt/wisst ihr) (ja/schon) | wieder wie (letztes/beim/damals/letzte)
as (discussed/agreed/mentioned/talked/we discussed/we talked/per our call/per our conversation/said on the phone) | as (i told/i mentioned/we agreed) | like last (time/week/month) | (same/same thing) as (last/before/always/the last) | same (issue/problem/error/thing/story) (as/again) | (see/check) (my/the/our) (last/previous/earlier/old) (ticket/mail/email/message/request) | again the same | the usual (problem/issue) | you know (the one/which one/what i mean) | (following/after) our (call/conversation/phone call) | did (then/last time/back then)
`,
  /** Opens another matter, whatever follows. */
  anotherMatter: `
noch (etwas/was/eine sache/eine frage/ein thema/ein punkt/ein anliegen) | zweitens | drittens | nächstes thema | nächster punkt | (anderes/weiteres/zweites) (thema/problem/anliegen) | ein (anderes/weiteres/zweites) (thema/problem/anliegen) | ach ja | und dann noch | wo wir (schon/gerade) dabei sind | p.s. | ps | p.p.s.
another (thing/issue/problem/question/topic) | second (issue/problem/topic) | secondly | thirdly | one more (thing/question/issue) | while (we/you) are at it | while you're at it | oh and | separately | unrelated
erstens | (und/dann/hätte/habe/gleich) noch (was/etwas/ein problem/eine bitte/eine frage/ein anliegen) | nächste (sache/frage/baustelle) | (andere/zweite/weitere) (sache/baustelle/frage/bitte/störung) | (thema/problem/punkt/frage) 2 | bei der gelegenheit | wo ich (schon/gerade) | weiters
on another note | (different/separate/other) (issue/topic/problem/matter) | (issue/problem/topic/question) 2 | other than that | while i am at it | two things | three things
`,
  /** Opens another matter only when a fault or a wish follows. */
  besides: `
außerdem | ausserdem | zusätzlich | zudem | des weiteren | desweiteren | weiterhin | ferner | übrigens | nebenbei | dann noch | auch noch | und noch
additionally | furthermore | moreover | besides | also | by the way | btw | on top of that | in addition
`,
  /** Wishes for something that is not there. */
  wish: `
(könnte/könnten/kann/können) (man/ihr/sie) .. (einbauen/hinzufügen/ergänzen/erweitern/einführen/umbauen/bauen/vorsehen) | (könnte/könnten) man .. (machen/anzeigen/einblenden/haben) | (hätte/hätten) (gerne/gern) | (hätte/hätten) .. (gerne/gern) .. (feld/spalte/auswertung/bericht/funktion/knopf/button/option/anzeige/liste) | wünsch* | wäre (schön/toll/hilfreich/gut/super/praktisch/prima/klasse) .. wenn | (neues/zusätzliches/weiteres/eigenes) (feld/pflichtfeld/formular/kennzeichen) | (neue/zusätzliche/weitere/eigene) (spalte/funktion/auswertung/option/ansicht/kachel) | pflichtfeld machen | änderungswunsch* | verbesserungsvorschlag* | erweiterung* | feature
(would/it would) be (nice/great/good/helpful/useful) .. (if/to) | (would like/we'd like/i'd like) .. (field/column/report/button/option/feature/view/function) | feature request* | enhancement* | (new/additional/extra) (field/column/button/option/feature/report/view) | (could/can) you (add/build/extend/implement) | please (add/build/extend/implement) (a/an/the/another) | wish list | improvement
(soll/sollte/sollen/sollten) (künftig/zukünftig/in zukunft) | (möchte/möchten/wollen/würden) .. (künftig/zukünftig/in zukunft) | wäre es möglich .. (einzubauen/zu ergänzen/zu ändern/anzupassen) | (könnt/könntet) ihr .. (einbauen/ergänzen/erweitern/hinzufügen) | bitte .. (einbauen/hinzufügen/erweitern um)
(in future/from now on) .. should | should .. (in future/from now on) | (we/i) (want/wish) .. (field/column/button/option/feature/report/view) | wish for
`,
  /** Asks how, not why it fails. */
  howTo: `
(wie/wo/womit) (kann/muss/sollte/soll/könnte/lege/stelle/buche/richte/finde/mache/bekomme/komme/erstelle/lösche/ändere) (ich/man/wir) | (wie/wo) (geht/funktioniert/macht man) (das/es/die/der) | wie (wird/werden) .. (gemacht/gebucht/eingerichtet/angelegt) | ist es möglich | gibt es (eine möglichkeit/eine funktion/einen weg) | (kann/könnt/können) (ihr/sie) (mir/uns) (sagen/erklären/zeigen) | was bedeutet | was ist der unterschied | unterschied zwischen | welche* .. (muss/sollte/soll) (ich/man/wir) | habe (eine/mal eine/nur eine) frage | (eine/nur eine/kurze) frage:
how (do/can/should/would) (i/we/you/one) | how to | is it possible to | is there (a/any) (way/option/possibility) | where (can/do) (i/we) | what is the (difference/best way/right way) | what does .. mean | (could/can) you (explain/tell me/show me) | which .. (should/do) (i/we) | quick question | just a question
`,
  /** Asks for somebody's rights. */
  rightsWanted: `
(braucht/brauche/brauchen/bräuchte/bräuchten/benötigt/benötige/benötigen) .. (zugriff/zugang/rechte/berechtigung*/leserechte/schreibrechte/benutzer/konto/account/lizenz) | (zugriff/zugang/rechte/berechtigung*/benutzer/konto) .. (einrichten/anlegen/freischalten/erteilen/vergeben/zuweisen/geben) | neue* (kollegin/kollege/kollegen/mitarbeiter*) .. (zugang/zugriff/konto/benutzer/rechte) | (rolle/rechte) .. (zuweisen/entziehen/erweitern)
(need/needs) .. (access/permission/permissions/rights/an account/a licence/a license) | (grant/give) .. (access/permission/permissions/rights) | (add/assign) .. (to the group/the role/permission set) | access (for/to) .. please | set up .. (account/user) | revoke .. (access/rights)
(zugriff/zugang/rechte/berechtigung*) .. (für/auf) .. (bitte/benötigt/gewünscht) | bitte .. (freischalten/berechtigen)
please .. (grant/give) .. (access/rights/permission/permissions)
`,
  /** Orders something from a catalogue. */
  /** A title that names what is ordered. */
  orderTitle: `(neuer/neues/neue/neuen/zweiter/zweites/zusätzlicher/zusätzliches/weiterer/new/another/second/additional) (laptop/notebook/monitor/bildschirm/headset/handy/smartphone/telefon/drucker/rechner/pc/tablet/keyboard/mouse/maus/tastatur/phone/screen/printer/dockingstation/docking station/lizenz/license/licence)`,
  orderWanted: `
(hätte/hätten) (ich/wir) gern* .. (einen neuen/eine neue/ein neues/zwei neue) | (ich/wir) (hätte/hätten) gern* (einen/eine/ein/zwei) (neue*/weitere*/zweite*)
(bestellen/bestellt/beschaffen/besorgen) .. (monitor*/notebook*/laptop*/maus/tastatur*/headset*/handy*/drucker/toner/lizenz*/dockingstation*/telefon) | (brauche/brauchen/bräuchte/bräuchten/benötige/benötigen/hätte gern/hätten gern) .. (neuen/neues/neue/weiteren/weiteres/zweiten/zwei/drei/zusätzlichen/zusätzliche) .. (monitor*/notebook*/laptop*/maus/tastatur*/headset*/handy*/drucker/toner/lizenz*/dockingstation*/telefon*)
(order/need/like/request) .. (new/another/second/two/three/additional/extra) .. (monitor*/laptop*/notebook*/mouse/keyboard*/headset*/phone*/printer/toner/licence*/license*/docking station*)
`,
  /** Says with a preposition that something is not there. */
  lack: `ohne | weg | without | gone`,
  /** Happens again and again. */
  recurring: `immer wieder | wiederholt | zum (dritten/vierten/fünften/wiederholten) mal | wiederkehrend* | ursache .. (finden/klären/suchen/analysieren) | recurring | again and again | keeps happening | over and over | (third/fourth/fifth) time | root cause`,
  /** The trouble is about who may do what. */
  permission: `
keine (berechtigung*/rechte/zugriffsrechte) | (fehlende*/unzureichende*/nicht genügend/nicht genug) (berechtigung*/rechte/zugriffsrechte) | (berechtigung*/rechte/zugriffsrechte) .. (fehlt/fehlen/weg/entzogen/verloren/nicht) | (nicht/nicht mehr) berechtigt | zugriff verweigert | berechtigungsfehler* | (kann/können/konnte) (mich/sich/uns) nicht (mehr/) (anmelden/einloggen) | anmeldung .. (fehlgeschlagen/abgelehnt/nicht möglich/schlägt)
access denied | permission (denied/error/missing) | (no/missing/insufficient/not enough/lack of/lost/without) (permission/permissions/rights/privileges) | (do/does/did) not have .. (permission/permissions/rights) | (don't/doesn't) have .. (permission/permissions/rights) | not (authorized/authorised/permitted) | unauthorized | unauthorised | forbidden | (cannot/can't/unable to) (log in/sign in/login) | (error/http/status/code) (401/403)
berechtigung* | zugriffsrechte | (meine/die/unsere/alle/keine) rechte .. (weg/fehlen/auf/für/entzogen) | (kein/keinen) zugriff | (darf/dürfen) .. nicht mehr | (anmeldung/anmelden/einloggen/login) .. (nicht/abgelehnt/fehlgeschlagen/verweigert/unmöglich) | (komme/kommt/kommen) .. nicht (mehr/) (rein/hinein/ins system) | (konto/benutzer) .. gesperrt | nur (bei mir/mich/ich)
permission | permissions | privileges | no access | (login/logon/sign-in/log in) .. (fails/failed/refused/rejected/not) | locked out | account .. locked | only (me/for me)
`,
  /** Written for somebody else. */
  onBehalf: `
im (auftrag/namen) (von/der/des/meiner/meines) | stellvertretend für | in vertretung (von/für) | ich (schreibe/melde/stelle/erfasse) .. für (meine*/einen/eine/den/die/unsere*) (kolleg*/chef*/mitarbeiter*/abteilung/vorgesetzte*) | ich leite .. weiter
on behalf of | (writing/reporting/logging/raising/submitting) .. (for a/for my/for our/for the) (colleague*/boss/manager/team/user/customer)
`,
  /** Where and when somebody can be reached. */
  reachable: `
erreichbar | rückruf* | zurückrufen | (ruf/rufen/ruft) (mich/uns/sie/bitte/gerne/gern/einfach) | (anrufen/melden) (bei/unter) | ansprechpartner* | ansprechperson | (durchwahl/nebenstelle/mobil/handy) .. <n> | bereitschaft* | rückfragen (an/bitte an/gern an/gerne an/bei)
reachable | call (me/us/back/him/her) | ring (me/us) | (available/reach me/reach us) (from/until/at/on/by/all day) | on call | contact person | (ext/extension) .. <n> | questions (to/go to)
`,
  /** Business systems with several companies (tenants). */
  companySystem: `
business central | bc | bc1* | bc2* | d365bc | navision | nav | dynamics nav | d365 | finance (&/and) operations | f&o | sap | s/4hana | erp | erp-system | erp system | abas | proalpha | odoo | netsuite | warenwirtschaft* | datev
microsoft dynamics | dynamics | sap* | sage* | erp* | infor | ifs | oracle | navision* | fibu | lexware*
`,
  /** Services that keep ids and times of every request. */
  webSystem: `webclient* | web-client* | web client* | *browser* | *portal | *portals | *schnittstelle* | interface | api | rest-api | edi | *shop | *shops | webshop* | dashboard* | app | webhook* | cloud | saas | azure* | power bi | power automate | sharepoint`,
} as const;
