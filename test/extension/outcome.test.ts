/** What the pages after an attempt to send say about it. */
import { describe, expect, it } from 'vitest';
import { judge, type Evidence } from '../../extension/background/outcome.ts';

const form = 'https://help.example.org/issues/new';
const attempt = { url: form, title: 'Rechnungsdruck bricht ab' };
const outcome = { at: ['/issues/{number}'], created: ['.flash'], rejected: ['.error'] };
const page = (more: Partial<Evidence>): Evidence => ({
  url: form,
  created: [],
  made: [],
  rejected: false,
  called: '',
  calledAt: '',
  entitled: false,
  titled: [],
  ...more,
});
const judged = (more: Partial<Evidence>, of: object = attempt, known: readonly string[] = []) =>
  judge({ ...attempt, ...of }, outcome, [page(more)], known);

describe('a ticket was created', () => {
  it('where the site says its number, with the address of its link', () => {
    const link = 'https://help.example.org/issues/42';
    expect(judged({ created: [{ text: 'Ticket #42 wurde erstellt.', link }] })).toEqual({
      state: 'created',
      number: '42',
      link,
    });
  });
  it.each([
    ['ERP-7 was created', 'ERP-7'],
    ['Incident INC0010001 has been created', 'INC0010001'],
    ['Ticket 2026112210000017 erstellt', '2026112210000017'],
    ['Case CAS-01042-X1Y2Z3 was created', 'CAS-01042-X1Y2Z3'],
  ])('„%s“ is called %s', (text, number) => {
    expect(judged({ created: [{ text, link: '' }] })).toEqual({ state: 'created', number });
  });
  it('by the number in the address of its link, whatever numbers our title has', () => {
    const link = 'https://help.example.org/issues/42';
    expect(judged({ created: [{ text: 'FI-1042 beim Drucken wurde erstellt. Ansehen', link }] })).toMatchObject({
      number: '42',
    });
  });
  it('where the address becomes that of a ticket', () => {
    const url = 'https://help.example.org/issues/42';
    expect(judged({ url })).toEqual({ state: 'created', number: '42', link: url });
  });
  it('whose number the page says, where the address has only an id of the system', () => {
    const url = 'https://help.example.org/main.aspx?etn=incident&id=9f3c-1';
    const frames = [page({ url, called: 'INC0010001 Rechnungsdruck bricht ab' })];
    const at = ['/main.aspx?etn=incident&id={id}'];
    expect(judge(attempt, { at }, frames, [])).toEqual({ state: 'created', number: 'INC0010001', link: url });
    expect(judge(attempt, { at }, [page({ url })], [])).toEqual({ state: 'created', link: url });
    expect(judge(attempt, { at }, [page({ url })], [], false)).toBeUndefined();
    expect(judge(attempt, { at }, frames, ['INC0010001'])).toBeUndefined();
  });
  it('where a list links to it by our title', () => {
    const titled = [{ text: 'Rechnungsdruck bricht ab', link: 'https://help.example.org/tickets/4711' }];
    expect(judged({ url: 'https://help.example.org/tickets', titled })).toEqual({
      state: 'created',
      number: '4711',
      link: 'https://help.example.org/tickets/4711',
    });
  });
  it('where the answer of the server is written over the form, whose address stays', () => {
    const calledAt = 'https://help.example.org/issues/42';
    const shown = { called: '0000042', calledAt, entitled: true };
    expect(judged(shown)).toEqual({ state: 'created', number: '42', link: calledAt });
    expect(judged({ ...shown, calledAt: '' })).toEqual({ state: 'created', number: '0000042' });
    expect(judged({ ...shown, entitled: false })).toBeUndefined();
    expect(judged(shown, attempt, ['42'])).toBeUndefined();
  });
  it('also in a frame of the page', () => {
    const frames = [
      page({ url: 'https://help.example.org/shell' }),
      page({ url: 'https://help.example.org/issues/9' }),
    ];
    expect(judge(attempt, outcome, frames, [])).toMatchObject({ state: 'created', number: '9' });
  });
});

describe('a ticket without a number', () => {
  it('was made where the site says so and names none', () => {
    const link = 'https://help.example.org/conversation/942';
    expect(judged({ made: [{ text: 'Thank you', link: '' }] })).toEqual({ state: 'created' });
    expect(judged({ made: [{ text: 'View', link }] })).toEqual({ state: 'created', link });
  });
  it('was not made where the site refused, or where its words are older than the attempt', () => {
    const made = [{ text: 'Thank you', link: '' }];
    expect(judged({ made, rejected: true })).toEqual({ state: 'rejected' });
    expect(judged({ made }, { looked: true })).toBeUndefined();
  });
});

describe('no ticket of ours is', () => {
  it('the one before, whose message is still on the page', () => {
    expect(judged({ created: [{ text: '#41', link: '' }] }, {}, ['41'])).toBeUndefined();
  });
  it('the page on which the form stood', () => {
    const url = 'https://help.example.org/issues/7';
    expect(judged({ url }, { url })).toBeUndefined();
  });
  it.each([[{ looked: true }], [{ stopped: true }]])('another one that is opened later: %j', (of) => {
    const url = 'https://help.example.org/issues/7';
    expect(judged({ url }, of)).toBeUndefined();
    const titled = [{ text: 'Rechnungsdruck bricht ab', link: '' }];
    expect(judged({ url, titled }, of)).toMatchObject({ state: 'created', number: '7' });
  });
  it('a link that runs code', () => {
    const titled = [{ text: 'Rechnungsdruck bricht ab', link: 'javascript:alert(1)' }];
    expect(judged({ url: 'https://help.example.org/x', titled })).toBeUndefined();
    expect(judged({ created: [{ text: '#5', link: 'javascript:alert(1)' }] })).toEqual({
      state: 'created',
      number: '5',
    });
  });
});

it('a refusal is what the site shows as its error, unless the ticket is there all the same', () => {
  expect(judged({ rejected: true })).toEqual({ state: 'rejected' });
  expect(judged({ rejected: true, url: 'https://help.example.org/issues/42' })).toMatchObject({ state: 'created' });
  expect(judged({})).toBeUndefined();
});
