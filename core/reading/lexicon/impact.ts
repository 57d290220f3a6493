/** Whom it hits, what follows, how people help themselves. Syntax: `core/reading/dictionary.ts`. */
const people =
  '(benutzer*/user/users/kolleg*/mitarbeiter*/anwender*/personen/arbeitspl*/kunden/standort*/filial*/lagerist*/disponent*/key user/außendienst*/innendienst*/sachbearbeiter*/leute/rechner/geräte/clients/plätze/kommissionierer*/buchhalter*)';
const persons =
  '(users/user/colleagues/people/persons/employees/staff/customers/sites/locations/pickers/agents/clients/machines/devices/members/accountants/planners/clerks)';

export const impact = {
  impact: `
(wir/ich/niemand/keiner/kolleg*/mitarbeiter*/abteilung/team/lager/produktion/buchhaltung/vertrieb/einkauf/nutzer/benutzer/kunden) .. (kann/können/konnte/konnten) .. (nicht/kein*/niemand/nur/keiner) | (kann/können) (ich/wir/niemand/keiner) .. (nicht/kein*/nur) | (kann/können) (niemand/keiner) | kein einziger | wir (kommen/kommt) .. nicht
(steht/stehen/stand) (seit/still/komplett/praktisch/derzeit) | stehen (rum/herum) | (versand/lager/produktion/fertigung/betrieb) hängt | stillstand | (lager/versand/produktion/fertigung/betrieb) steht | arbeitsunfähig* | blockiert (uns/mich/die/den) | verzöger* | mehraufwand* | mehrarbeit | zusatzaufwand | doppelte arbeit | umsatz (verloren/geht/entgeht/verlust/fehlt) | umsatzverlust* | kunden warten | kunde* wartet | (kunden/kunde) .. (beschwer*/warten/wartet) | lieferant* warte* | lkw* | trucks | truck | mahnung* | vertragsstrafe* | pönale* | skonto* | verspät* | gefährde* | auswirkung*
betroffen | kostet (uns/mich) | <n> (min/minuten/std/stunden/h) .. (pro/je/am) (tag/woche/beleg/auftrag/monat) | pro (auftrag/beleg/tag) .. (minuten/stunden/mehraufwand) | zu spät | peinlich | hotline | auslieferung* .. gestoppt | gestoppt | nacharbeit* | wartezeit* | lästig | stört | nervt | keine auswirkung* | (müssen/muss) .. (nachbuchen/von hand/manuell/händisch/handschriftlich/einzeln/doppelt/warten/umgehen/nachschauen) | arbeit .. nicht (möglich/fortsetzen) | bleiben .. liegen | bleibt .. liegen | datenvolumen | belasten .. kunden | (braucht/brauchen) (die/diese) (zahlen/daten/auswertung/liste/belege) | needs the (figures/numbers/data/report) | ich muss .. (schicken/senden/fertig*/abgeben)
(cannot/can't) (work/ship/invoice/order/pay/plan/post/continue/deliver/serve/proceed) | unable to work | (we/i/nobody/no one/users/user/team/warehouse/staff/colleagues/accounting/sales/customers/planners/people/clerks) .. (cannot/can't/can not/unable to/could not/not able to) | (blocks/blocking/delays/delaying/delayed/prevents/preventing) (us/the/our/me/all/shipping/invoicing/payments) | (block/delay/delays/hold) .. (us/payments/shipping/orders/invoicing/work) | business impact* | impact | affected | affects | affecting | standstill | at risk | revenue
customers .. (waiting/complain*/notice) | waiting customers | losing | loses | lose .. (orders/money/hours/customers) | deadline* | penalt* | extra work | overtime | costs (us/me) | backlog* | on hold | no impact | annoying | inconvenient | late | out of policy | audit* | rpo | rto | waste* .. (time/hours/minutes) | takes (us/me) .. (longer/hours/minutes) | (by hand/manually) .. (minutes/hours/each/every) | waiting for
`,
  downstream: `
folgeprozess* | nachfolgend* | nachgelagert* | dadurch | deshalb | folglich | infolge* | auswirkung* auf | versand (schafft/steht/wartet/kann/verpasst/verzögert) | versand* | fakturier* | auslieferung* | lkw* | spedition* | monatsabschluss* | jahresabschluss* | ustva | zahllauf* | zahlungslauf* | kunde* | kunden | produktion (steht/wartet) | keine folge* | keine weiteren | lohnabrechnung* | lohnlauf* | wareneingang* | disposition* | rechnungsstellung* | liefertermin* | mahnlauf* | vertriebsleitung | meeting*
keine auswirkung* auf | fertigung (steht/wartet) | (buchhaltung/lager/einkauf/verkauf/vertrieb) (muss/kann/wartet/bekommt/hat)
downstream | subsequent* | as a result | therefore | consequently | month-end | month end | year-end | year end | closing | shipping | shipments | invoicing | customers | carrier* | no other process* | no downstream | payroll | dunning | trucks | truck driver* | shop floor | payment run* | follow-up process* | following process* | other departments | auditors | (accounting/warehouse/production/sales) (has/have/must/waits/cannot/can't/is waiting)
`,
  affected: `
(<n>/alle/mehrere/beide/zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/zwölf/einige/sämtliche) ${people} | nur ich | nur bei mir | nur mich | betrifft (mich/alle/nur/uns) | nur eine* | nur ein benutzer | bei allen | für alle | niemand | keiner | (ganze/gesamte/ganzes/ganzer/gesamter) (abteilung/team/standort/lager/firma) | kollegin auch | kollege* auch
(<n>/all/several/both/two/three/four/five/six/seven/eight/nine/ten/twelve/some) ${persons} | (only/just) (me/my/one user) | affects me | everyone | everybody | nobody | no one | (whole/entire) (team/department/warehouse/company/site) | all of us | for all
`,
  workaround: `
workaround* | umgehung* | zwischenlösung* | notlösung* | behelf* | behelfen | manuell* (erfass*/nach*/über*/buch*/einge*/geschrieb*/korrig*) | von hand | per hand | händisch* | ausweichen | weichen aus | übergangsweise | vorübergehend | als übergang | über excel | work around | for now we | in the meantime | temporar* | by hand | manually | keine umgehung* | no alternative | fallback | hotspot
`,
  analysis: `
geprüft | überprüft | getestet | versucht | probiert | ausprobiert | nachgestellt | nachvollzogen | neu angemeldet | abgemeldet | neu gestartet | neugestartet | neustart* | cache | (anderen/anderem/anderer/andere) (browser/benutzer*/pc/rechner/drucker/artikel*/beleg*) | verglichen | handbuch | eigene analyse | erstanalyse | ausgeschlossen | eingegrenzt | tritt nur | nur bei | bei anderen
tried | restarted | rebooted | cleared | checked | tested | verified | compared | reproduced | reinstalled | looked at | suspect* | ruled out | another browser | incognito | inkognito | other users | other documents | works (for/fine/with) | narrowed | logs show | im log | event viewer | ereignisanzeige
`,
} as const;
