/** What a record asks at an address, and in which order. */
import { beforeOf, matchAddress } from '../sites/address.ts';
import type { Question, TicketRecord } from '../sites/record.ts';
import { reached } from './told.ts';

/** What a number is, however it is written: `#0012` is `12`. */
const bareOf = (number: string): string => number.replace(/^[^\p{L}\p{N}]+|^0+(?=\d)/gu, '').toLowerCase();
export const isSameNumber = (a: string, b: string): boolean => bareOf(a) !== '' && bareOf(a) === bareOf(b);

/** The number that the address of the page names; empty where it names an id that only the system knows. */
export const numberAt = (record: TicketRecord, url: URL): string =>
  record.at.map((pattern) => matchAddress(pattern, url)).find((number) => number !== undefined) ?? '';

/**
 * @param url of the page
 * @returns what is asked, by the names of the questions; undefined where the address names no ticket
 */
export function questionsAt(record: TicketRecord, url: URL): Readonly<Record<string, Question>> | undefined {
  const at = record.at.find((pattern) => matchAddress(pattern, url) !== undefined);
  if (at === undefined) return undefined;
  const number = matchAddress(at, url) ?? '';
  const id = matchAddress(at.replace('{id}', '{number}'), url) ?? '';
  const before = beforeOf(at, url);
  const project = encodeURIComponent(decodeURIComponent(before.slice(1)));
  const filled = (address: string): string =>
    url.origin +
    address
      .replace('{before}', () => before)
      .replace('{project}', () => project)
      .replace('{number}', () => encodeURIComponent(number))
      .replace('{id}', () => encodeURIComponent(id));
  return Object.fromEntries(
    Object.entries(record.asks).map(([name, asked]) => {
      const question = typeof asked === 'string' ? { address: asked } : asked;
      return [name, { ...question, address: filled(question.address) }];
    }),
  );
}

/** Asks what can be asked at once, then what waits for the size of an answer. */
export async function answersTo(
  questions: Readonly<Record<string, Question>>,
  asked: (url: string) => Promise<unknown>,
): Promise<Record<string, unknown>> {
  const all = Object.entries(questions);
  const now = all.filter(([, { within }]) => !within);
  const answers = Object.fromEntries(
    await Promise.all(now.map(async ([name, { address }]) => [name, await asked(address)] as const)),
  );
  for (const [name, { address, within }] of all) {
    if (!within) continue;
    const sizes = reached(answers, within.sizes).map(Number);
    const isSmall = sizes.length > 0 && sizes.reduce((sum, size) => sum + size, 0) <= within.most;
    if (isSmall) answers[name] = await asked(address);
  }
  return answers;
}
