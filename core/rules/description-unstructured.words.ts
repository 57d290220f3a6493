import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Absätze und Listen',
    what: 'Wie gliedert sich der Text in Ausgangslage, Schritte, Ist, Soll und Auswirkung?',
    why: 'Was gegliedert ist, wird schneller und richtig gelesen.',
    says: { unstructured: 'Der Text ist lang und ohne Absätze.' },
    example: ['Schritte: 1. … 2. …', 'Ist: …', 'Soll: …'],
  },
  en: {
    name: 'Paragraphs and lists',
    what: 'How does the text split into starting point, steps, actual, expected and impact?',
    why: 'A text with a structure is read faster, and correctly.',
    says: { unstructured: 'The text is long and has no paragraphs.' },
    example: ['Steps: 1. … 2. …', 'Actual: …', 'Expected: …'],
  },
  good: [
    {
      body: 'Ich habe heute früh wie jeden Tag den Bestellvorschlag für das Hauptlager aufgerufen und das Enddatum auf den letzten Tag des Jahres gesetzt und dann auf den Artikel gefiltert und da steht eine Menge von fünfhundert obwohl schon vierhundert bestellt sind.\n\nDann habe ich das mit zwei anderen Artikeln probiert und bei denen stimmt es und dann habe ich meine Vertreterin gebeten es auch zu versuchen und bei ihr ist es genauso.\n\nJetzt gehen wir jede Zeile von Hand durch und das dauert ungefähr anderthalb Stunden am Tag und wenn wir zu viel bestellen dann sitzen wir im Frühjahr auf der Ware und das will natürlich niemand und deshalb wäre es gut wenn sich das jemand ansehen könnte der die Planung kennt und weiß woran das liegt.',
    },
    {
      body: 'This morning I opened the planning worksheet for the main warehouse as I do every day and set the ending date to the last day of the year and filtered on the item and it proposes five hundred pieces although four hundred are already on order and then I tried the same with two other items and for those it is right and then I asked my deputy to try it and she sees the same.\n\nNow we walk through every single line by hand which takes us about an hour and a half a day and if we order too much we will be left with the goods in spring and nobody wants that so it would be good if somebody who knows the planning could have a look and tell us what is behind it and what we can do about it until then, because the buyers are already nervous and the supplier calls twice a day.',
    },
    { body: 'Der Zahlungsvorschlag bleibt leer.' },
  ],
  bad: [
    {
      body: 'Ich habe heute früh wie jeden Tag den Bestellvorschlag für das Hauptlager aufgerufen und das Enddatum auf den letzten Tag des Jahres gesetzt und dann auf den Artikel gefiltert und da steht eine Menge von fünfhundert obwohl schon vierhundert bestellt sind und dann habe ich das mit zwei anderen Artikeln probiert und bei denen stimmt es und dann habe ich meine Vertreterin gebeten es auch zu versuchen und bei ihr ist es genauso und jetzt gehen wir jede Zeile von Hand durch und das dauert ungefähr anderthalb Stunden am Tag und wenn wir zu viel bestellen dann sitzen wir im Frühjahr auf der Ware und das will natürlich niemand und deshalb wäre es gut wenn sich das jemand ansehen könnte der die Planung kennt und weiß woran das liegt.',
      says: ['unstructured'],
    },
    {
      body: 'Hi,\n\nThis morning I opened the planning worksheet for the main warehouse as I do every day and set the ending date to the last day of the year and filtered on the item and it proposes five hundred pieces although four hundred are already on order and then I tried the same with two other items and for those it is right and then I asked my deputy to try it and she sees the same and now we walk through every single line by hand which takes us about an hour and a half a day and if we order too much we will be left with the goods in spring and nobody wants that so it would be good if somebody who knows the planning could have a look and tell us what is behind it and what we can do about it until then, because the buyers are already nervous and the supplier calls twice a day.\n\nKind regards\nAnn',
      says: ['unstructured'],
    },
  ],
});
