import { inBoth } from '../../ui/words.ts';

export const sheetWords = inBoth({
  de: {
    local: 'Die Fragen stehen im Link selbst. Nichts wird gesendet: Die Antworten geben Sie selbst weiter.',
    broken: 'Dieser Link ist nicht vollständig',
    brokenLead:
      'Er enthält keine lesbaren Fragen. Kopieren Sie ihn noch einmal ganz aus der Nachricht, oder beantworten Sie die Fragen direkt in Ihrer Antwort.',
    brokenLong: 'Manche Mailprogramme kürzen lange Links.',
  },
  en: {
    local: 'The questions are in the link itself. Nothing is sent: you pass the answers on yourself.',
    broken: 'This link is not complete',
    brokenLead:
      'It holds no questions that can be read. Copy the whole link from the message again, or answer the questions in your reply.',
    brokenLong: 'Some mail programs shorten long links.',
  },
});
