/** Messages on the screen, attachments in the text. Syntax: `core/reading/dictionary.ts`. */
export const message = {
  messageCue: `
fehlermeldung* | meldung | meldungen | fehlertext* | fehlercode* | fehlerhinweis* | hinweismeldung* | fehler (erscheint/kommt/angezeigt) | (kommt/erscheint/bekomme/bekommen/zeigt/bringt/wirft) .. fehler | es kommt die meldung | hinweisfenster* | fehlerfenster* | dialogfenster*
error message* | error text | error code* | exception* | (an/the/this/following/get/got/getting/throws/throw/shows/with/gives/receive/received/see) error | (an/the/this) error .. (appears/occurs/pops/shows/shown/displayed) | error (appears/occurs/pops/is shown/dialog/popup)
message (says/said/reads/appears/appeared/pops) | (get/got/gives/shows/see/with/receive/received) (the/this/following) message | popup* | pop-up* | warnmeldung* | warnung | warnungen | warning message* | it says | there it says | steht dann | sagt mir
`,
  noMessage: `
(ohne/keine/keinerlei) (fehlermeldung/fehlermeldungen/meldung/meldungen/fehlertext/warnung) | ohne (jede/eine/irgendeine) (fehlermeldung/meldung) | (kommt/erscheint/gibt es/bekomme ich/sehe ich) .. keine .. (fehlermeldung/meldung) | (kein/ohne) (fehler/hinweis) (angezeigt/erscheint/kommt)
(no/without/without any/without an/not any) (error message/error messages/message/messages/warning/error/errors/error shown) | (does not/doesn't/didn't/did not) (show/get/give/see) .. (error/message) | no error
`,
  /** „Meldung“ as something else: a report to the desk, a job confirmation, a VAT return. */
  otherMessage: `meldung (an/bei/ans) | auf meldung | um (schnelle/baldige/kurze) rückmeldung | ihre meldung | meldung machen | push-meldung* .. (fehlt/fehlen)`,
  attachmentMentioned: `
siehe (anhang/anlage/anlagen/screenshot/screenshots/bild/bilder/foto/datei/beigefügt*) | siehe .. (anhang/screenshot/screenshots) | (im/den/als) anhang | als anlage | in der anlage | im screenshot | anbei | angehängt* | angehangen | angefügt* | beigefügt* | beiliegend* | hängt an | hängen an | hänge .. an | vgl anhang
see (attachment/attachments/attached/screenshot/screenshots/picture/image/log file/file) | see the (attachment/attached/screenshot/screenshots/picture/log) | attached | attachment* (shows/contains) | enclosed | refer to the attach* | (screenshot/screenshots/log/logs/export/pdf/video) (anbei/folgt/attached/below/beigefügt)
`,
  quotedSymptom: `nicht | kein* | fehl* | ungültig* | error* | fail* | cannot | can't | could | not | no | invalid | unable | denied | must | müssen | muss | bitte | please | gefunden | gesperrt | locked | timeout* | zeitüberschreitung* | terminated | existiert | exist* | warning | exceeded | abgelaufen | unexpected | already | bereits | wurde* | wurden | refused | missing | required`,
} as const;
