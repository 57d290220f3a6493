/** Products, modules, environments, companies, access. Syntax: `core/reading/dictionary.ts`. */
export const where = {
  workload: `
business central | bc | d365bc | navision | nav | dynamics | d365* | finance (&/and) operations | f&o | crm | customer engagement
power bi | power automate | power apps | sharepoint | outlook | exchange | ms teams | microsoft teams | in teams | teams | onedrive | ms office
excel | microsoft 365 | m365 | o365 | office 365 | windows | *vpn* | anyconnect | forticlient | citrix | rdp | remotedesktop*
terminalserver* | sap | s/4hana | shopware | shopify | magento | woocommerce | webshop* | online-shop* | onlineshop* | shop-schnittstelle*
e-commerce | edi | datev | elster | docexchange | doc-exchange | dms | d.velop | docuware | continia | scanner-app | mde | wms | mes | azure* | aws
vmware | kubernetes | k8s | entra | active directory | ad | sql server | postgres* | mysql | salesforce | jira | confluence | *drucker
printer* | mailserver* | intranet | extranet | wlan | wi-fi | wifi | notebook* | laptop* | firewall* | veeam | dns | load balancer
cluster | vm | webserver* | nginx | control portal | hosting* | oracle | odoo | lexware | proalpha | abas | hubspot | servicenow
sevdesk | gitlab | github | jenkins | moodle | typo3 | wordpress | sql-server | zoom | webex | telefonanlage* | zeiterfassung* | warenwirtschaft*
erp-system | crm-system | kassensystem* | ticketsystem* | kundenportal* | customer portal | web portal | mobile app | firefox | thunderbird
`,
  module: `
dunning* | reminder letter* | *vpn* | kennzahl* | *lizenzen | einkauf* | verkauf* | vertrieb* | finanz* | fibu* | *buchhaltung* | debitor*
kreditor* | anlagenbuch* | lager* | logistik* | warenausgang* | wareneingang* | kommission* | *umlager* | *inventur* | produktion*
fertigung* | *stückliste* | *arbeitsplan | *arbeitspläne* | arbeitsgang* | fertigungsauftr* | *planung* | mrp | projekt* | ressourcen*
zahlungsvorschlag* | zahlungslauf* | zahllauf* | *bankabgleich* | *kontoauszug* | kontoauszüge | mahn* | *rechnung | *rechnungen | rechnungs*
*gutschrift* | *bestellung | *bestellungen | bestell* | *auftrag | *aufträge* | auftrags* | *lieferschein* | *lieferung* | angebot* | artikel*
buch.-blatt* | buch.-blätter* | buchblatt* | *buchungsblatt* | ustva | umsatzsteuer* | intrastat | kostenstelle* | dimension* | *preisliste*
*rabatt* | provision* | *seriennummer* | *charge | chargen* | rückverfolg* | versand* | *etikett* | *schnittstelle* | bericht* | berichts*
auswertung* | *rollencenter | *abschluss | *postausgang* | posteingang* | *postfach* | kalender* | *verteiler* | warteschlange* | freigabe*
purchas* | sales | finance | general ledger | g/l | receivable* | payable* | fixed asset* | warehouse* | inventory | picking | pick*
shipment* | put-away | manufacturing | production order* | bom | routing | planning worksheet | payment proposal* | payment run*
payment journal* | bank reconciliation* | *invoice* | credit memo* | order | orders | quote* | item | items | item card* | *journal* | vat | price list*
discount* | serial number* | lot number* | label* | interface* | report | reports | role center | job queue* | inbox | calendar | print queue | distribution list*
snapshot* | backup* | firewall rule* | load balancer* | volume* | disk* | certificate* | *zertifikat* | dns* | pod* | namespace* | node*
login | anmeld* | *anmeldung | sign-in | user setup | *buchung* | *import* | *export* | druckauftrag* | netzlaufwerk* | network drive*
tunnel* | *lizenz* | license* | licence* | konto | account* | terminal* | scanner* | customer card* | vendor card* | *karte | posting
gehalt* | lohn* | reisekosten* | urlaubsantrag* | zeiterfassung* | stammdaten* | adressbuch* | suchmaske* | warenkorb* | kasse* | checkout
shopping cart* | search page | dashboard* | editor | upload* | download* | payroll | timesheet* | contact list | customer master | shipping
delivery note* | budget* | forecast* | mailing* | newsletter* | druckvorschau* | print preview | belegdruck* | archiv* | workflow* | genehmigung*
`,
  environmentLive: `
produktivsystem* | produktivumgebung* | produktionssystem* | produktionsumgebung* | produktiv | produktiven | produktiv-system*
produktivmandant* | produktivdatenbank* | produktivserver* | livesystem* | live-system* | live system* | liveumgebung* | live-umgebung* | live
echtsystem* | echtbetrieb* | echtdaten | echtmandant* | production environment | production system | production tenant | production database | production server
in production | on production | our production | bc production | production company | production ( | prod | production, | production; | from production
(environment/umgebung/system/stage) production | (environment/umgebung/system/stage): production | production (org/instance/site/data) | live (org/instance/site/data) | live environment | live company | live database | live server
`,
  /** „produktiv arbeiten“, "live chat", "we live in …": the same words about people and pictures. */
  notEnvironment: `
produktiv (arbeiten/arbeite/arbeitet/sein/bin/genug/tätig/werden) | (so/sehr/nicht/nicht mehr/weniger/besonders/richtig/wirklich/kaum/äußerst/überaus/ungemein) produktiv
live (chat/chats/-chat/übertragung*/-übertragung/stream*/-stream/ticker/show/musik/music/dabei/demo/with) | live-chat* | live-stream* | live-übertragung* | live-ticker* | live-demo* | (we/i/they/you/who/people) live
`,
  environmentTest: `
testsystem* | test-system* | testumgebung* | test-umgebung* | testmandant* | testdatenbank* | test-instanz* | testinstanz* | testserver* | sandbox* | staging | integrationssystem*
qa-system* | qs-system* | abnahmesystem* | test system* | test environment* | test company | test tenant | test database | test server | uat | entwicklungssystem*
dev environment | in test | on test | schulungssystem* | demo-system* | demosystem*
`,
  environmentBoth: `
live und test | live und im test | live- und testsystem* | live- und im testsystem* | test- und livesystem* | test und live | beide systeme* | in beiden systemen | in beiden umgebungen
test and live | live and test | production and test | production and sandbox | test and production | both environments | both systems | in live und test
`,
  company: `mandant* | (firma/company) .. (gmbh/ag/kg/se/ug/ohg/gbr/ltd/inc/llc/plc) | company .. (gmbh/ag/inc/ltd/as/retail/nordic) | legal entity | buchungskreis* | tenant* | gesellschaft*`,
  access: `
*fernwartung* | teamviewer | anydesk | zugang besteht | zugriff besteht | zugriff ist (frei*/eingerichtet/möglich) | zugang ist (frei*/eingerichtet/möglich)
zugriff über | zugang über | zugang (haben/hat) | zugriff (haben/hat) | haben zugriff | haben zugang | hat zugriff | delegierte* admin* | gdap | remote session* | remote-sitzung* | remote support
screen share | screenshare* | screen-sharing | you have access | access is open | access granted | sie haben zugriff | sie haben zugang | delegated admin* | bastion
access via | access through | dürfen (auf/in) .. (zugreifen/system*) | dürfen zugreifen | dürfen sich einwählen | may access | can access our | (feel/you) .. access the (system/environment/sandbox)
kein zugriff nötig | kein zugang nötig | no access needed | zugang wird freigeschaltet | zugriff wird freigeschaltet | bildschirmfreigabe* | quick assist | schnellhilfe
(dürft/dürfen/darfst/könnt/können) .. (rein/reinschauen/drauf/jederzeit/ohne rücksprache/einloggen) | *partnerzugang* | partner access | (euer/euren/eure/ihr/ihren/your) .. (zugang/zugriff/access/account/rolle/role/admin) .. (frei/offen/aktiv/open/active/in place/still) | (ihr/you) .. (kommt/seid/have/are) .. (admin/zugangsdaten/tresor/vault/rein) | break-glass | cross-account role | (zugangsdaten/kubeconfig/credentials) .. (tresor/vault/hinterlegt) | (festen/fester) zugang | standing access | (may/can) use .. account | admin .. (reinschauen/schauen)
`,
  clientCue: `
webclient* | web-client* | web client* | *browser* | edge | chrome | firefox | safari | internet explorer | desktop client | windows client | desktop-client | client
update* | upgrade* | *notebook* | laptop* | pc | rechner | drucker | printer* | scanner* | handheld* | mde | tablet* | smartphone* | iphone* | ipad* | android
sanduhr* | eingefroren | friert | (hängt/hängen) (sich/es/das/bei/manchmal) | *scrollen | abgeschnitten* | überlappt | (schrift/anzeige/darstellung/ansicht/layout) .. (verschoben/falsch/klein/unscharf/abgeschnitten) | absturz* | stürzt | crash* | freezes | hangs | spinning | scroll | cut off
app | *schnittstelle* | interface | connector | api | edi | forticlient | vpn | citrix | terminalserver* | outlook | release | version
`,
  client: `
windows (10/11) | (edge/chrome/firefox/safari/opera) | macos | ios | android | ubuntu | webclient* | web-client* | web client* | desktop client | tablet client | mobile client | anyconnect | forticlient
`,
} as const;
