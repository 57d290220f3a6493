/** Messages on the screen, attachments in the text. Syntax: `core/reading/dictionary.ts`. */
export const message = {
  messageCue: `
fehlermeldung* | meldung | meldungen | fehlertext* | fehlercode* | fehlerhinweis* | hinweismeldung* | fehler (erscheint/kommt/angezeigt) | (kommt/erscheint/bekomme/bekommen/zeigt/bringt/wirft) .. fehler | es kommt die meldung | hinweisfenster* | fehlerfenster* | dialogfenster*
error message* | error text | error code* | exception* | (an/the/this/following/get/got/getting/throws/throw/shows/with/gives/receive/received/see) error | (an/the/this) error .. (appears/occurs/pops/shows/shown/displayed) | error (appears/occurs/pops/is shown/dialog/popup)
message (says/said/reads/appears/appeared/pops) | (get/got/gives/shows/see/with/receive/received) (the/this/following) message | popup* | pop-up* | warnmeldung* | warnung | warnungen | warning message* | (some/red/yellow/strange/weird/error/system/this) message | message about | it says | there it says | steht dann | sagt mir
`,
  noMessage: `
(fehlermeldung/fehlermeldungen/meldung/meldungen/warnung/warnungen/hinweis/hinweisfenster/fehler) (kommt/kam/gibt/gab/erscheint/erschien/steht/stand/sehe/sah/zeigt/zeigte/bekomme/bekam/bekommen/war/ist/wird/wurde/habe/haben/hat) .. (kein*/nicht/nie/nirgends) | es (erscheint/kommt/gibt) (kein*/nicht) | (nicht/nie) .. (fehlermeldung/meldung) (angezeigt/gezeigt/bekommen) | (kein/keine/ohne) (hinweisfenster/popup/pop-up/fenster/hinweis/warnung/warnungen)
(no/without) (popup/pop-up/dialog/alert/notice/warnings/exception/exceptions) | (nothing/none) .. (in the log/in the logs/shown on screen) | (error/message/warning) (is/was) (not/never) (shown/displayed) | (silently/stillschweigend/kommentarlos/klammheimlich)
(ohne/keine/keinerlei) (fehlermeldung/fehlermeldungen/meldung/meldungen/fehlertext/warnung) | ohne (jede/eine/irgendeine) (fehlermeldung/meldung) | (kommt/erscheint/gibt es/bekomme ich/sehe ich) .. keine .. (fehlermeldung/meldung) | (kein/ohne) (fehler/hinweis) (angezeigt/erscheint/kommt)
(no/without/without any/without an/not any) (error message/error messages/message/messages/warning/error/errors/error shown) | (does not/doesn't/didn't/did not) (show/get/give/see) .. (error/message) | no error
`,
  /** The wording is not given, only about what it says. */
  messageVague: `
oder so ähnlich | oder so was ähnliches | sinngemäß | so in der art | (nicht/nicht mehr) (notiert/gemerkt/aufgeschrieben/abgeschrieben/gelesen) | weggeklickt | steht noch mehr | irgendwas mit | irgendeine (meldung/fehlermeldung) | weiß .. nicht mehr .. (stand/wortlaut)
something like (that/this) | or something (like that/similar) | or similar | (didn't/did not/haven't) (write it down/note it/note/read it/catch) | (clicked it/clicked) away | it says something about | don't remember .. (said/wording/text)
`,
  /** „Meldung“ as something else: a report to the desk, a job confirmation, a VAT return. */
  otherMessage: `meldung (an/bei/ans) | auf meldung | um (schnelle/baldige/kurze) rückmeldung | ihre meldung | meldung machen | push-meldung* .. (fehlt/fehlen)`,
  attachmentMentioned: `
siehe (anhang/anlage/anlagen/screenshot/screenshots/bild/bilder/foto/datei/beigefügt*) | siehe .. (anhang/screenshot/screenshots) | (im/den/als) anhang | als anlage | in der anlage | im screenshot | anbei | angehängt* | angehangen | angefügt* | beigefügt* | beiliegend* | hängt an | hängen an | hänge .. an | vgl anhang
see (attachment/attachments/attached/screenshot/screenshots/picture/image/log file/file) | see the (attachment/attached/screenshot/screenshots/picture/log) | attached | attachment* (shows/contains) | enclosed | refer to the attach* | (screenshot/screenshots/log/logs/export/pdf/video) (anbei/folgt/attached/below/beigefügt)
`,
  quotedSymptom: `nicht | kein* | fehl* | ungültig* | error* | fail* | cannot | can't | could | not | no | invalid | unable | denied | must | müssen | muss | bitte | please | gefunden | gesperrt | locked | timeout* | zeitüberschreitung* | terminated | existiert | exist* | warning | exceeded | abgelaufen | unexpected | already | bereits | wurde* | wurden | refused | missing | required`,
} as const;
