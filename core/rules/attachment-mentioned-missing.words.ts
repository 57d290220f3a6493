import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Erwähnter Anhang',
    what: 'Ist der erwähnte Anhang noch dabei, oder kann der Hinweis entfallen?',
    why: 'Fehlende Dateien kosten sonst eine Rückfrage.',
    says: {
      missing: 'Im Text wird ein Anhang erwähnt, es ist aber keiner da.',
      lacks: 'Im Text wird „{name}“ erwähnt, die Datei ist aber nicht dabei.',
    },
    example: 'meldung.png als Anhang, im Text: „siehe meldung.png“',
    ask: 'Der erwähnte Anhang ist nicht angekommen: Lässt er sich nachreichen?',
  },
  en: {
    name: 'Mentioned attachment',
    what: 'Is the attachment that the text mentions still to come, or can the mention go?',
    why: 'Missing files otherwise cost a question.',
    says: {
      missing: 'The text mentions an attachment, but none is there.',
      lacks: 'The text mentions “{name}”, but the file is not there.',
    },
    example: 'message.png attached, in the text: “see message.png”',
    ask: 'The attachment that is mentioned did not arrive: can it be added?',
  },
  good: [
    { body: 'Es kommt eine Meldung, siehe Anhang.', attachments: [{ name: 'meldung.png' }] },
    { body: 'Mails mit Anhang über 10 MB bleiben hängen.' },
    { body: 'Die Anlage 4711 wird nicht abgeschrieben.' },
    { body: 'See attached log.', attachments: [{ name: 'server.log' }] },
    { body: 'The attachment list of the report is empty.' },
  ],
  bad: [
    { body: 'Es kommt eine Meldung, siehe Screenshot.', says: ['missing'] },
    { body: 'Anbei das Protokoll.', says: ['missing'] },
    { body: 'Anbei die Datei import.csv.', attachments: [{ name: 'meldung.png' }], says: ['lacks'] },
    { body: 'Please see the attached screenshot.', says: ['missing'] },
  ],
});
