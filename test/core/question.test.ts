/** The message that asks back. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { phrase } from '../../core/phrase.ts';
import { render } from '../../core/markup.ts';
import { askBack } from '../../core/question.ts';
import { clearThings, duTexts, messageReasons } from '../../core/question.words.ts';
import { rules } from '../../core/rules/index.ts';
import { emptyTicket, type Ticket } from '../../core/ticket.ts';

const guide = builtInGuide('erp-support');
const ticket: Ticket = {
  ...emptyTicket(),
  lang: 'de',
  title: 'Bestellung BE104512: Buchen nicht möglich',
  body: 'Workload: Business Central\nModul: Einkauf, Bestellung\n\nSchritte:\n1. BE104512 öffnen\n2. Buchen klicken',
  fields: { requester: 'Sabine Lang', priority: 'P2' },
};
const asked = (t: Ticket, language?: 'de' | 'en', address?: 'Sie' | 'du'): string =>
  askBack(assess(t, guide), t, guide, language, address);

describe('asking back', () => {
  it('greets, says what is clear, asks at most five things with their reason, and closes', () => {
    const message = asked(ticket);
    expect(message).toMatch(
      /^Guten Tag Sabine Lang,\n\nvielen Dank für Ihre Meldung\. Die Schritte, die Fehlerbeschreibung und das Modul haben wir schon; damit/,
    );
    expect(message.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
    expect(message).toMatch(/Viele Grüße$/);
  });

  it('speaks as the support that writes it: not of the support as of somebody else', () => {
    for (const { id, words } of rules)
      for (const language of ['de', 'en'] as const) {
        const why = messageReasons[id]?.[language] ?? words[language].why;
        expect(`${id}: ${why}`).not.toMatch(
          /\b(?:der|den|dem|vom) Support\b|\b(?<!and )[Ss]upport (?:sees|knows|may|cannot|adds)\b|leads support/,
        );
      }
  });

  it.each([
    ['question', 'Frage', 'question'],
    ['access-request', 'Anfrage', 'request'],
    ['problem', 'Meldung', 'report'],
  ] as const)('thanks for what was sent: %s', (type, de, en) => {
    expect(asked({ ...ticket, type })).toContain(`vielen Dank für Ihre ${de}.`);
    expect(asked({ ...ticket, type }, 'de', 'du')).toContain(`danke für deine ${de}.`);
    expect(asked({ ...ticket, type }, 'en')).toContain(`thank you for your ${en}.`);
  });

  it('never asks for what is there or what the author closed', () => {
    const first = assess(ticket, guide).findings[0]?.rule ?? '';
    const closed = assess(ticket, guide, { [first]: { how: 'already-there' } });
    expect(askBack(closed, ticket, guide)).not.toContain(phrase({ rule: first }, 'de').ask);
    expect(asked(ticket)).not.toContain(phrase({ rule: 'steps-missing' }, 'de').ask);
  });

  it('says du where the organisation does, also in the questions', () => {
    const message = asked(ticket, 'de', 'du');
    expect(message).toMatch(/^Hallo Sabine,\n\ndanke für deine Meldung/);
    expect(message).not.toMatch(/\bSie\b|\bIhr(e[rnms]?)?\b|\bIhnen\b/);
  });

  it('asks in English', () => {
    const message = asked({ ...ticket, fields: {} }, 'en');
    expect(message).toMatch(
      /^Hello,\n\nthank you for your report\. We already have the steps, the description of the fault and the module; to start/,
    );
    expect(message).not.toMatch(/\bSie\b|ß/);
  });

  it('does not say that it has the wording of a message of which there is only a picture', () => {
    const told = {
      ...emptyTicket(),
      title: 'Drucken',
      body: 'Es kommt eine Fehlermeldung, siehe Bild. Die Liste bleibt leer.',
    };
    const pictured = { ...told, attachments: [{ name: 'meldung.png' }] };
    expect(assess(pictured, guide).findings.map(({ rule }) => rule)).not.toContain('error-message-missing');
    expect(asked(pictured)).not.toContain('Wortlaut der Meldung');
    const worded = { ...told, body: `${told.body} Meldung: „Der Drucker ist nicht bereit.“` };
    expect(asked(worded)).toContain('Wortlaut der Meldung');
  });

  it('names each thing that is clear with a noun, for they stand side by side', () => {
    for (const { de, en } of Object.values(clearThings)) {
      expect(de).toMatch(/^(?:den|die|das|ein) /);
      expect(en).toMatch(/^(?:the|an) /);
    }
  });

  it('quotes what may be the answer and asks whether it is', () => {
    const unsure = {
      ...emptyTicket(),
      body: 'Wenn ich die Liste drucke, kommt eine leere Seite. Das passiert manchmal.',
    };
    expect(asked(unsure)).toContain('Bisher gelesen: „Wenn ich die Liste drucke');
    expect(asked(unsure, 'en')).toMatch(/So far we read: “Wenn ich .*Is that what you mean\?/);
  });

  it('quotes once what the question quotes itself', () => {
    const vague = {
      ...emptyTicket('question'),
      body: 'Wo stelle ich in Outlook die Abwesenheit ein? Sie ist irgendwo im Menü.',
    };
    const message = askBack(
      {
        ...assess(vague, guide),
        findings: assess(vague, guide)
          .findings.filter(({ rule }) => rule === 'vague-language')
          .map((one) => ({ ...one, severity: 'should' })),
      },
      vague,
      guide,
    );
    expect(message.match(/„irgendwo“/g)).toHaveLength(1);
  });

  it('is a list in HTML, too', () => {
    expect(render(asked({ ...emptyTicket(), body: 'Leer.' }), 'html')).toMatch(/<ol>[\s\S]*<li>/);
  });

  it('thanks and asks nothing when all is there', () => {
    const none = { ...assess(ticket, guide), findings: [] };
    expect(askBack(none, ticket, guide)).toBe(
      'Guten Tag Sabine Lang,\n\nvielen Dank für Ihre Meldung. Es ist alles da, was wir brauchen; wir melden uns, sobald wir mehr wissen.\n\nViele Grüße',
    );
  });

  it('greets only people by name', () => {
    for (const requester of ['s.lang@example.org', 'U12345', 'sabine', '<b>x</b> y'])
      expect(asked({ ...ticket, fields: { requester } })).toMatch(/^Guten Tag,\n/);
  });
});

describe('the du form', () => {
  it('exists for every German question and reason that says Sie', () => {
    const formal = /\b(?:Sie|Ihnen|Ihr|Ihre[rnms]?)\b/;
    for (const { id } of rules) {
      const { ask, why } = phrase({ rule: id }, 'de');
      if (formal.test(ask)) expect(duTexts[id]?.ask, `${id}: ${ask}`).toBeDefined();
      if (formal.test(why)) expect(duTexts[id]?.why, `${id}: ${why}`).toBeDefined();
      expect(`${duTexts[id]?.ask ?? ''} ${duTexts[id]?.why ?? ''}`).not.toMatch(formal);
    }
  });
});
