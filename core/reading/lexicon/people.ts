/** Who is counted, how, and what one does until something is repaired. Syntax: `core/reading/dictionary.ts`. */
export const people = {
  person: `
kolleg* | *benutzer* | *mitarbeit* | anwender* | nutzer* | user | users | person | personen | *leute* | mann | *kräfte* | *personal | *innen | *arbeiter* | *bearbeiter* | lagerist* | disponent* | *fahrer* | monteur* | techniker* | planer* | einkäufer* | verkäufer* | vertriebler* | buchhalter* | kommissionierer* | azubi* | lehrling* | *leiter* | *helfer* | *kunden | kunde | *gäste* | *mitglieder* | teilnehmer* | lehrer* | schüler* | ärzt* | patient* | bewohner* | besucher* | besteller* | lieferanten | *firmen | filiale* | standort* | niederlassung* | werke | *stellen | abteilung* | *team* | *büro* | schicht* | *plätze* | *plätzen | *rechner* | *geräte* | *kassen | *terminal* | *clients | key user* | freund* | nachbar* | außendienst* | innendienst* | chef* | *stationen | kiosk*
colleague* | people | persons | employee* | staff | worker* | customer* | site | sites | location* | branch* | picker* | agent* | client* | machine* | device* | laptop* | member* | accountant* | planner* | clerk* | driver* | buyer* | nurse* | doctor* | teacher* | student* | guest* | visitor* | department* | team* | office* | shift* | desk* | station* | store* | shop* | till* | workstation* | contractor* | developer* | engineer* | operator* | technician* | manager* | seller* | vendor* | supplier* | tenant* | reader* | subscriber*
`,
  /** Speaks of the time until it is repaired. */
  bridging: `
jetzt | inzwischen | solange | so lange | so lang | bis dahin | einstweilen | vorerst | derweil | unterdessen | aktuell | derzeit | momentan | zurzeit | zur zeit | im moment | vorläufig | erstmal | erst mal | mittlerweile | seither | seitdem | so lange wie nötig | in der zwischenzeit | für den moment
now | currently | meanwhile | at present | these days | so far | at the moment | presently | since then | ever since | in the interim
`,
  /** What people do in place of the usual way. */
  detour: `
(abtippen/abschreiben/nachtragen/nachpflegen/nachbuchen/nacherfassen/umbuchen/überbrück*/ausgewichen/zurückgreifen/zurückgegriffen/durchsehen/gegenprüfen/einzeln) | (tippen/tippe/tippt/schreiben/schreibe) .. (ab/auf/dazu/raus) | (tragen/trage/trägt/buchen/buche/bucht/pflegen/pflege) .. nach | (gehen/gehe/geht) .. (durch/rüber/zu fuß) | (rufen/rufe/ruft) .. an | (korrigieren/korrigiere/korrigiert) | (kopieren/kopiere/kopiert) | (leihen/leihe/teilen/teile) .. (uns/mir) | (ausgeliehen/geliehen) | (laufen/fahren) .. (mit/zettel) | überbrücken | whatsapp | telefonisch | auf zuruf | per fax
(retype/retypes/re-enter/re-enters/re-key/copy/copies/paste/pastes/patch/phone/phones/email/emails/borrow/borrows/share/walk/walks/fix/fixes/correct/corrects/adjust/adjusts/clean/cleans/check/checks/restart/restarts/compare/compares/run/runs/move/moves/reload/reloads/trim/trims) | (go/goes) through | (switch/switched/fall/fell/went/gone) back | (write/type/enter/key/print/send/post/export/use/do) .. (instead/ourselves/manually/again/twice)
`,
} as const;
