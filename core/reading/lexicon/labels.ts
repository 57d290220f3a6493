/** What people write before a colon or as a heading, and the sections it opens. Several keys: one line answers both. */
import { sectionByLabel, type SectionKey } from '../../layout/sections.ts';
import { requestLabels } from './request-labels.ts';
import { fold } from '../tokens.ts';

const synonyms: Readonly<Record<SectionKey, string>> = {
  ...requestLabels,
  summary:
    'zusammenfassung|kurzbeschreibung|beschreibung|problembeschreibung|fehlerbeschreibung|description|overview|problem|problem description|abstract|bug description|describe the bug|issue|issue description|what is the problem|worum geht es',
  workload:
    'workload|workloads|system|produkt|anwendung|programm|software|betroffenes system|product|application|affected system|service|systeme',
  module:
    'modul/prozess|prozess|prozessschritt|bereich|seite|funktion|maske|process|process step|area|page|component|komponente|function|feature|module/process',
  environment:
    'systemumgebung|instanz|live/test|live oder test|betroffene umgebung|instance|stage|production or test|affected environment',
  company: 'firma|gesellschaft|tenant|buchungskreis|mandanten|legal entity|unternehmen|company/tenant',
  version:
    'version|versionen|build|client|browser|version/client|versionsstand|release|app-version|versions|client version|version und browser|version and browser|os|betriebssystem|gerät|device',
  steps:
    'arbeitsschritte|schritte zum fehler|schritte zum nachstellen|schritte zur reproduktion|schritte bis zum fehler|vorgehen|vorgehensweise|ablauf|klickpfad|klickweg|reproduktion|reproduzieren|nachstellen|so lässt es sich nachstellen|so lässt sich der fehler nachstellen|so kann man es nachstellen|reproduktionsschritte|steps to reproduce|steps to repro|step to reproduce|how to reproduce|str|repro|repro steps|reproduction|reproduction steps|to reproduce|work steps|procedure|click path|what i did|was ich getan habe|was haben sie getan|detailed steps|reproducing|how can we reproduce|how can this be reproduced|steps causing|steps to create|step by step|schritt für schritt|wie lässt es sich nachstellen|wie kann man es nachstellen|schritte zum reproduzieren|aufruf|weg|weg dorthin|hinkommen|so kommt man hin|so komme ich hin|so kommt ihr hin|nachvollziehen|nachvollziehen könnt ihr es so|so nachzuvollziehen|nachzustellen|nachzustellen so|how i got there|how to get there|to see it|to get there|try it|how to see it',
  actual:
    'ist-zustand|ist-verhalten|ist-ergebnis|istzustand|beobachtet|beobachtung|beobachtetes verhalten|tatsächlich|tatsächliches ergebnis|tatsächliches verhalten|ergebnis|aktuelles verhalten|fehlerbild|was passiert|was passiert ist|symptom|symptome|actual result|actual results|actual behaviour|actual behavior|observed|observed behaviour|observed behavior|observed result|current behaviour|current behavior|what happens|what happened|what happens instead|result|results|symptoms|actual outcome|actual output|observed outcome|what does happen instead|what happened instead|what did you see|what do you see|what do you see instead|describe the results you received|results you received|current result|actual situation|was geschieht|was geschieht stattdessen|was passiert stattdessen|ist-situation',
  message:
    'meldung|meldungstext|fehlermeldung|fehlermeldungen|fehlertext|wortlaut|wortlaut der meldung|fehlermeldung im wortlaut|message|error|error message|error text|message text|exact message|exact error message|error details|exception|stack trace|stacktrace',
  expected:
    'soll-zustand|soll-verhalten|soll-ergebnis|sollzustand|erwartet|erwartung|erwartetes ergebnis|erwartetes verhalten|gewünschtes ergebnis|was sollte passieren|was passieren sollte|expected result|expected results|expected behaviour|expected behavior|expectation|desired behaviour|desired behavior|what should happen|what i expected|what you expected|expected outcome|expected output|what is expected|what did you expect|what do you expect|what did you expect to happen|what should happen instead|what should it do|describe the results you expected|results you expected|desired result|desired outcome|intended behaviour|intended behavior|was haben sie erwartet|was wird erwartet|was wäre richtig|was soll passieren|gewünschtes verhalten|soll-situation',
  'example-case':
    'beispiel|beispiele|beispielbeleg|testfall|beispielfall im testsystem|test case|example|examples|example document|example record|beispiel im testsystem|nachgestellt im testsystem|sample case',
  'first-seen':
    'erstmals aufgetreten|erstes auftreten|erstmalig|aufgetreten am|aufgetreten|zeitpunkt|wann|seit|seit wann|aufgefallen am|aufgefallen|datum und uhrzeit|zeitpunkt des auftretens|first occurrence|first occurred|first noticed|since|since when|when|occurred|occurred at|noticed|time of occurrence|date and time',
  frequency: 'wie oft|auftreten|reproduzierbarkeit|how often|occurrence|reproducibility|reproducible',
  changed:
    'änderungen|was hat sich geändert|zuletzt geändert|zuletzt funktioniert|letzte änderung|changes|what changed|last changed|last worked|recent changes',
  impact:
    'auswirkungen|auswirkung auf die eigene arbeit|auswirkung auf die arbeit|auswirkung auf den betrieb|folgen|business impact|impact on work|effect|effects|effect on own work|consequences|konsequenz|konsequenzen',
  downstream:
    'folgeprozess|auswirkung auf folgeprozesse|auswirkungen auf folgeprozesse|betroffene folgeprozesse|nachfolgende prozesse|nachgelagerte prozesse|auswirkung auf nachfolgende prozesse|downstream impact|downstream processes|following processes|affected processes|effect on following processes|downstream effects',
  affected:
    'betroffen|betroffene benutzer|betroffene personen|anzahl betroffene|wer ist betroffen|affected users|users affected|number affected|who is affected|affected people',
  workaround: 'workaround|workarounds|behelf|notlösung|zwischenlösung|umgehungslösung|work around|temporary solution',
  priority:
    'prio|prioritätseinschätzung|einschätzung der priorität|eigene priorität|dringlichkeit|priorität (vorschlag)|priority (estimate)|priority estimate|own priority|urgency|severity',
  checked:
    'geprüft|analyse|eigene analyse|erstanalyse|bisherige analyse|analyse bisher|bisher geprüft|was wurde geprüft|versucht|checked|analysis|own analysis|first analysis|tried|what i tried|already tried|checks|troubleshooting',
  access:
    'zugriff|systemzugang|zugang zum system|zugriff auf das system|fernzugriff|fernwartung|system access|remote access',
  contact:
    'kontakt|ansprechpartnerin|rückfragen an|erreichbarkeit|telefon|tel|contact person|reachable|phone|availability',
  evidence:
    'anhang|nachweis|nachweise|screenshot|screenshots|belege|dateien|protokoll|protokolle|logs|attachment|evidence|files|log|log files|bug recording|recording|screen recording|video|gif|screencast|screen shots|screen-shots|logcat|bildschirmfoto|bildschirmfotos|mitschnitt',
  technical:
    'technische angaben|technische daten|details|technische kennungen|technical information|technical ids|additional information|weitere informationen|additional context',
};

/** „Workload/Modul:“ and the like: one line for two sections. */
const combined: readonly (readonly [string, readonly SectionKey[]])[] = [
  [
    'workload/modul|workload / modul|workload und modul|workload/module|workload / module|workload and module',
    ['workload', 'module'],
  ],
  [
    'system/modul|system / modul|system und modul|system/module|system / module|system and module|produkt/modul',
    ['workload', 'module'],
  ],
  [
    'umgebung/mandant|umgebung / mandant|umgebung und mandant|environment/company|environment / company|environment and company',
    ['environment', 'company'],
  ],
  [
    'system/umgebung|system / umgebung|system und umgebung|system/environment|system and environment',
    ['workload', 'environment'],
  ],
  [
    'erstmals / häufigkeit|erstmals/häufigkeit|first seen / frequency|first seen/frequency',
    ['first-seen', 'frequency'],
  ],
  ['zugang und ansprechpartner|zugang/ansprechpartner|access and contact|access/contact', ['access', 'contact']],
];

const labels = new Map<string, readonly SectionKey[]>();
for (const [label, key] of sectionByLabel) labels.set(fold(label), [key]);
for (const [key, list] of Object.entries(synonyms) as [SectionKey, string][])
  for (const label of list.split('|').map(fold)) if (!labels.has(label)) labels.set(label, [key]);
for (const [texts, keys] of combined) for (const text of texts.split('|')) labels.set(fold(text), keys);

/** What labels begin with: most other lines are told from them by that. */
const beginning = 3;
const beginnings = new Set([...labels.keys()].map((label) => label.slice(0, beginning)));
/** Four letters that nothing can be joined to: so the first three of them stay as they are. */
const plainBeginning = /^[a-z]{4}/i;

/** Longest label, in UTF-16 units; longer candidates need not be looked up. */
export const longestLabel = Math.max(...[...labels.keys()].map((l) => l.length)) + 12;

/** What a label can end in without meaning something else: "Steps to reproduce the problem". */
const ending =
  /(?: (?:of |for )?(?:the |this )?(?:bug|problem|issue|error|crash|behaviou?r|fehlers?|problems)| it|,? (?:after|when|on|and|the app) [^:]{1,50})$/;

/** The sections that a text opens when it stands as a label; none when it is not one. */
export function labelled(text: string): readonly SectionKey[] | undefined {
  if (text.length > longestLabel) return undefined;
  if (plainBeginning.test(text) && !beginnings.has(text.slice(0, beginning).toLowerCase())) return undefined;
  const spaced = fold(text).replace(/\s+/g, ' ').trim();
  const label = spaced.endsWith('?') ? spaced.slice(0, -1).trimEnd() : spaced;
  return (
    labels.get(label) ??
    (label.includes(' ') ? (labels.get(label.replace(ending, '')) ?? placedSteps(label)) : undefined)
  );
}

const place = / (?:am|im|auf dem|auf der|in der|an der|on the|in the|at the) [^:]{1,30}$/;
/** „Ablauf am Tablet:“ says where the steps are done. */
function placedSteps(label: string): readonly SectionKey[] | undefined {
  const keys = labels.get(label.replace(place, ''));
  return keys?.includes('steps') ? keys : undefined;
}
