/** What kind of trouble it is: some questions make no sense then (`domain.md` §3.3, modes). */
export const mode = {
  outage: `
totalausfall | komplettausfall* | komplett ausgefallen | system ist ausgefallen | systemausfall* | niemand kann (mehr/arbeiten) | keiner kann (mehr/arbeiten) | kann niemand (mehr/arbeiten) | kann keiner (mehr/arbeiten)
(alle/sämtliche) standorte .. (offline/ausgefallen/betroffen) | alle benutzer* (betroffen/gesperrt) | (shop/website/webseite/webshop/portal/server/internet) ist (down/offline/ausgefallen/nicht erreichbar) | kunden können nicht (bestellen/bezahlen) | kunden können .. keine
complete outage | total outage | (website/site/shop/store/everything/whole system/portal/production system) (is/has been) (down/offline/unreachable) | (website/shop/site) down | all users (are/) (affected/blocked/down) | customers cannot (order/pay/check) | nobody can (work/log/access) | no one can (work/log/access)
ransomware | sicherheitsvorfall | security incident
`,
  job: `
aufgabenwarteschlange* | jobwarteschlange* | job queue* | job-queue* | nightly (job/run/backup/import/export/batch) | nachtlauf* | nächtlich* (lauf/job/import/export/abgleich/verarbeitung) | hintergrundjob* | hintergrund-job* | hintergrundauftrag* | batchjob* | batch-job* | batch job* | cronjob* | cron job* | scheduled (job/task/run/export/import) | geplante* (aufgabe/lauf/task)
nachtverarbeitung* | nächtlich* | scheduled (refresh/backup/report/sync) | (geplante*/automatische*) (aktualisierung/import/export/lauf/versand/abgleich/bericht*) | taskplaner | task scheduler | (nightly/hourly/daily/weekly) (refresh/sync/task/report) | webhook* | läuft automatisch | runs automatically | automatischer (lauf/import/export/abgleich) | schnittstellenlauf* | backup (job*/failed/of) | (jobs/läufe) .. (pile up/piling up/queue up/back up/stauen/stapeln)
`,
  /** Business applications: they have test systems and companies. */
  businessSystem: `
business central | bc | bc1* | bc2* | navision | nav | dynamics | d365* | f&o | finance and operations | sap | s/4hana | crm | erp* | datev | shopware* | shopify* | magento | woocommerce | odoo | lexware | sage | proalpha | abas | salesforce | power bi | docuware | continia | d.velop | wms | mes | warenwirtschaft* | edi
`,
  hardware: `
drucker (defekt/druckt/piept/zieht/hat/ist/im) | der drucker | mein drucker | unser drucker | drucker | papierstau* | toner | *notebook* | laptop* | monitor* | bildschirm (schwarz/flackert/defekt/bleibt) | maus | tastatur* | dockingstation* | headset* | akku | netzteil* | lüfter* | festplatte* | telefonanlage* | handy* | smartphone* | beamer | kamera
*plotter* | *terminal am | zeiterfassungsterminal* | kassenterminal* | kartenleser* | ausweisleser* | barcodescanner* | handscanner* | waage | etikettendrucker* | labeldrucker* | usv | touchscreen* | türöffner* | drehkreuz* | ladegerät* | ladestation* | kaffeemaschine* | klimaanlage*
printer* | plotter* | card reader* | badge reader* | barcode scanner* | weighing scale* | ups unit | touch screen* | turnstile* | charger | conference phone* | paper jam | keyboard | mouse | docking station | hard disk | battery | webcam | projector
`,
  network: `*vpn* | wlan | wi-fi | wifi | forticlient | anyconnect | netzlaufwerk* | router | firewall* | network drive* | internetverbindung* | internet connection | switch port | proxy | dhcp | remotedesktop* | remote desktop | rdp | rdp-* | terminalserver* | terminal server* | citrix* | hotspot | access point* | mobilfunk* | sim-karte*`,
  account: `
active directory | ad account | account (is/gets/got/) locked | konto (ist/wurde/wird) gesperrt | benutzerkonto gesperrt | password (expired/reset) | passwort (vergessen/abgelaufen/zurücksetzen) | kennwort (vergessen/abgelaufen/zurücksetzen) | kann mich nicht (anmelden/einloggen) | (cannot/can't) (log in/sign in/login) | aadsts* | entra id | single sign-on | sso | authenticator | multi-factor | mfa | zweiter faktor
`,
  office: `outlook | postausgang | postfach* | mailbox* | teams | onedrive | sharepoint | ms office | microsoft 365 | m365 | o365 | excel | winword | thunderbird`,
  cloud: `kubernetes | k8s | pods | crashloopbackoff | vm | vms | esx* | load balancer* | tls-zertifikat* | ssl-zertifikat* | tls certificate* | ssl certificate* | dns | hosting* | webserver* | nginx | windows server | linux server | linux-server | windows-server | autoscaling | auto-scaling | aws | azure vm | ec2 | s3 bucket | docker* | container* registry | ingress* | load-balancer* | snapshot* | datastore* | nas | san | raid* | firewall-regel* | virtuelle maschine* | virtual machine* | data centre | data center | rechenzentrum*`,
} as const;
