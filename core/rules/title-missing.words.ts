import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Titel',
    what: 'Wie würden Sie das Anliegen in einer Zeile nennen?',
    why: 'Am Titel erkennt der Support, wer zuständig ist; mit ihm finden Sie das Ticket wieder.',
    says: { missing: 'Der Titel fehlt.' },
    example: 'Umlagerung UL-2207: Menge in Zeile 3 lässt sich nicht ändern',
  },
  en: {
    name: 'Title',
    what: 'How would you sum this up in one line?',
    why: 'Support sees from the title who is in charge; it is how you find the ticket again.',
    says: { missing: 'The title is missing.' },
    example: 'Transfer order TO-2207: quantity in line 3 cannot be changed',
  },
  good: [
    { title: 'Lieferschein LS-30418: Kundenartikelnummer fehlt im Ausdruck' },
    { title: 'VPN' },
    { title: 'Payment run stops with "Bank account is blocked"' },
  ],
  bad: [
    { title: '', body: 'Der Zahlungsvorschlag ist leer.', says: ['missing'] },
    { title: '(kein Betreff)', says: ['missing'] },
    { title: 'No subject', says: ['missing'] },
    { title: ' – ', says: ['missing'] },
  ],
});
