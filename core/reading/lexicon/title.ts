/** Words that leave a title empty when nothing else stands in it, and titles that are none. */
import { fold } from '../tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold));

export const genericWords = set(`
computer pc edv internet sache thema kurze kurz rückruf melden nochmal nochmals erneut wichtige eilige dringende eilig diverse diverses verschiedenes sonstiges allgemein allgemeine information hinweis beschwerde reklamation supportanfrage supportfall problemmeldung störungsmeldung fehlerbericht schnell komisch komisches seltsam
problem probleme fehler frage fragen hilfe ticket support anfrage störung meldung fehlermeldung anliegen bitte dringend wichtig eilt neu neues
geht nicht mehr funktioniert klappt kaputt defekt läuft nix nichts etwas irgendwas beleg belege system software programm unterstützung bei mit im
in der die das ein eine ich wir kann kein keine schon wieder sehr hallo guten tag programmierung buchen update info nachfrage rückfrage test
buchung es habe haben was wer ist sind und oder sofort immer noch unser unserem mein meine meinem zu zum zur auf für von wg aw re fw fwd brauche
trouble quick just some general various misc request strange weird computer desk ticket fehler
problems error errors question questions help request issue issues bug fault message please urgent important asap new does not doesnt work works
working broken down something nothing wrong program app with the a an my our i we cannot cant can again hello hi it is need needed failed fails on
of to for and or still no subject t doesn urgently there this erp crm it edv
`);

/** What mail programs and people write when they write no title. */
export const emptyTitles = set(
  'kein_betreff ohne_betreff no_subject betreff subject test xxx neues_ticket new_ticket ticket untitled unbenannt titel title asdf',
);
