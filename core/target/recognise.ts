/** Which system answers at a pasted address, and where exactly it lies. */
import type { Send } from '../http.ts';
import { type Address, basesOf, baseWith } from './address.ts';
import { systems } from '../systems/index.ts';
import type { Answered, System } from '../systems/system.ts';

export interface Recognised {
  readonly system: System;
  /** The system's own address. */
  readonly base: string;
}

/** What the address alone tells: a host that can be nothing else. Asks nobody. */
export function byHost(address: Address): Recognised | undefined {
  const there = systems.filter(({ hosts }) => hosts?.test(address.host));
  // Several may live on one host; the page tells which of them is meant.
  const system = there.find(({ pages }) => pages.test(address.path)) ?? there[0];
  const folders = system?.folders?.(address.host);
  const [base] = !system ? [] : folders === undefined ? basesOf(address, system.pages) : [baseWith(address, folders)];
  return system && base !== undefined ? { system, base } : undefined;
}

/**
 * Finds the system behind an address by asking what each of them answers to anybody. No secret is sent, and only the
 * host of the address is asked.
 * @returns undefined when nobody answers like a system we know
 */
export async function recognise(address: Address, send: Send): Promise<Recognised | undefined> {
  const known = byHost(address);
  if (known) return known;
  const asked = new Map<string, Promise<Answered | undefined>>();
  const ask = (url: string): Promise<Answered | undefined> => {
    const answer = asked.get(url) ?? anonymous(url, send);
    asked.set(url, answer);
    return answer;
  };
  const all = systems.map((system) => ({ system, bases: basesOf(address, system.pages) }));
  // A system whose pages look like the address has one base, and is asked first.
  const likely = (one: boolean): Recognised[] =>
    all
      .filter(({ bases }) => (bases.length === 1) === one)
      .flatMap(({ system, bases }) => bases.map((base) => ({ system, base })));
  for (const candidate of [...likely(true), ...likely(false)]) {
    const { system, base } = candidate;
    const answer = await ask(base + system.sign.path);
    if (answer && system.sign.tells(answer)) return candidate;
  }
  return undefined;
}

async function anonymous(url: string, send: Send): Promise<Answered | undefined> {
  const headers = { Accept: 'application/json, text/html;q=0.5' };
  const answer = await send({ method: 'GET', url, headers, cookies: 'none', timeout: 8_000, longest: 1_000_000 });
  return answer.kind === 'answer' ? answer : undefined;
}
