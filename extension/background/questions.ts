/** What a record asks at an address, and in which order. */
import { matchAddress } from '../sites/address.ts';
import type { Question, TicketRecord } from '../sites/record.ts';
import { reached } from './told.ts';

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

/** The path before what the pattern names, with its slash in front: `/jira`; empty at the root. */
function beforeOf(pattern: string, { pathname }: URL): string {
  const named = segmentsOf(pattern.split(/[?#]/, 1)[0] ?? '').length;
  const all = segmentsOf(pathname);
  return all
    .slice(0, all.length - named)
    .map((segment) => `/${segment}`)
    .join('');
}

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
