/**
 * A bad day in no time: the outbox, the real client of a system and a fake of its API, between them a network that
 * loses, delays and doubles, and a process that dies whenever it likes. Time is a number; chance comes from a seed.
 */
import type { HttpAnswer, HttpRequest, Send } from '../../../core/http.ts';
import { abandoned, claim, newItem, type OutboxItem, patience } from '../../../core/outbox.ts';
import { nextOf } from '../../../core/outbox/next.ts';
import { turn } from '../../../core/outbox/turn.ts';
import { connect } from '../../../core/systems/connection.ts';
import type { System } from '../../../core/systems/system.ts';
import { markerOf } from '../../../core/target/compose.ts';
import { ticketFor, twoFiles } from '../systems/conversation.ts';
import type { Fake, FakeAnswer, FakeRequest } from '../systems/fake.ts';
import { World } from '../systems/world.ts';

/** A number in [0, 1) that is the same again for the same seed (mulberry32). */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** The process has died; nothing after it happens. */
class Death extends Error {}

const faults = [
  'lost',
  'answer lost',
  'doubled',
  'late',
  '500',
  '500 after',
  '429',
  '429 after',
  '503',
  'page',
  'offline',
] as const;
type Fault = (typeof faults)[number];

export interface Weather {
  /** Of each request, that something goes wrong with it. */
  readonly trouble: number;
  /** Of each moment at which something is written down, that the process dies before or after it. */
  readonly death: number;
  /** Milliseconds until a search knows a new ticket. */
  readonly lag?: number;
}

export class Day {
  readonly world = new World();
  readonly items = new Map<string, OutboxItem>();
  /** Creates that left although a ticket of the same item was there or on its way: each is one too many. */
  readonly guesses: string[] = [];
  now = 1_800_000_000_000;
  private life = 1;
  private readonly late: { at: number; request: FakeRequest }[] = [];
  private readonly born = new Map<string, number>();
  private readonly last = new Map<string, number>();
  readonly system: System;

  constructor(
    private readonly fake: Fake,
    private weather: Weather,
    private readonly chance: () => number,
  ) {
    const { lag = 0 } = weather;
    this.system = {
      ...fake.system,
      indexLag: lag,
      find: async (to, marker, project) => {
        const found = await fake.system.find(to, marker, project);
        return found.filter(({ id }) => (this.born.get(id) ?? 0) + lag <= this.now);
      },
    };
  }

  /** From now on everything works. */
  clears(): void {
    this.weather = { ...this.weather, trouble: 0, death: 0 };
  }

  /** What goes with an item: every third has no files, for only such a ticket can be there twice in Redmine. */
  readonly files = new Map<string, typeof twoFiles>();

  add(target = 'desk'): OutboxItem {
    const id = Array.from({ length: 32 }, () => Math.floor(this.chance() * 16).toString(16)).join('');
    const files = this.items.size % 3 === 2 ? [] : twoFiles;
    const item = newItem({ id, draft: `draft of ${id}`, target, files: files.length }, this.now);
    this.files.set(id, files);
    this.items.set(id, item);
    return item;
  }

  /** Works for a number of turns, or until there is nothing to do. @returns whether there is nothing to do */
  async works(turns: number): Promise<boolean> {
    for (let i = 0; i < turns; i += 1) {
      const pace = (target: string) => ({ pause: 100, last: this.last.get(target) });
      const next = nextOf([...this.items.values()], pace, this.now);
      if (next.kind === 'idle') return true;
      if (next.kind === 'wait') await this.passes(next.until - this.now);
      else await this.takes(next.item.id);
    }
    return false;
  }

  private async takes(id: string): Promise<void> {
    const kept = this.items.get(id);
    const owner = `life ${this.life}`;
    const claimed = kept && claim(kept, owner, { now: this.now, chance: this.chance });
    if (!claimed) throw new Error('what comes next can be claimed');
    this.items.set(id, claimed);
    this.last.set(claimed.target, this.now);
    const platform = { now: () => this.now, chance: this.chance };
    const connection = connect(this.system, 'http://desk.test', this.fake.secret, {
      now: platform.now,
      send: this.send,
    });
    try {
      await turn(claimed, {
        ...{ owner, system: this.system, connection, platform, project: this.fake.project },
        keep: (change) => {
          this.mayDie();
          const before = this.items.get(id);
          const after = before && change(before);
          if (after) this.items.set(id, after);
          this.mayDie();
          return Promise.resolve(after);
        },
        parcel: () => Promise.resolve({ ticket: ticketFor(this.fake, { key: id }), files: this.files.get(id) ?? [] }),
      });
    } catch (error) {
      if (!(error instanceof Death)) throw error;
      // The next life: whoever holds the lock knows that the last one is over.
      this.life += 1;
      for (const [key, item] of this.items)
        this.items.set(
          key,
          abandoned(item, this.now, () => false),
        );
    }
  }

  private mayDie(): void {
    if (this.chance() < this.weather.death) throw new Death();
  }

  /** What was late arrives at its own time, however far the day goes on at once. */
  private async passes(milliseconds: number): Promise<void> {
    this.now += Math.max(1, milliseconds);
    const arriving = this.late.filter(({ at }) => at <= this.now).sort((a, b) => a.at - b.at);
    this.late.splice(0, this.late.length, ...this.late.filter(({ at }) => at > this.now));
    for (const { at, request } of arriving) await this.carriesOut(request, at);
  }

  private async carriesOut(request: FakeRequest, at = this.now): Promise<FakeAnswer> {
    const answer = await this.fake.answer(request, this.world);
    for (const { seq } of this.world.tickets) if (!this.born.has(String(seq))) this.born.set(String(seq), at);
    return answer;
  }

  private readonly send: Send = async (request) => {
    await this.passes(10 + this.chance() * 2_000);
    const arriving = await arrivingOf(request);
    if (this.fake.isCreate(arriving)) this.watches(arriving);
    const bad = this.chance() < this.weather.trouble ? faults[Math.floor(this.chance() * faults.length)] : undefined;
    const answer = bad ? await this.suffers(arriving, bad) : answered(await this.carriesOut(arriving));
    this.mayDie();
    return answer;
  };

  private async suffers(request: FakeRequest, fault: Fault): Promise<HttpAnswer> {
    const cut: HttpAnswer = { kind: 'none', why: 'cut', maybeArrived: true };
    switch (fault) {
      case 'lost':
        return cut;
      case 'answer lost':
        await this.carriesOut(request);
        return cut;
      case 'doubled':
        await this.carriesOut(request);
        return answered(await this.carriesOut(request));
      case 'late':
        this.late.push({ at: this.now + this.chance() * 0.9 * patience.settle, request });
        return { kind: 'none', why: 'timeout', maybeArrived: true };
      case '500':
        return answered({ status: 500, text: '' });
      case '500 after':
        await this.carriesOut(request);
        return answered({ status: 500, text: '' });
      case '429':
        return answered({ status: 429, text: '', headers: { 'retry-after': '30' } });
      case '429 after':
        // The browser has sent it again by itself, and the second was told to wait.
        await this.carriesOut(request);
        return answered({ status: 429, text: '', headers: { 'retry-after': '30' } });
      case '503':
        return answered({ status: 503, text: '', headers: { 'retry-after': '60' } });
      case 'page':
        return answered({ status: 502, text: '<h1>Bad Gateway</h1>', headers: { 'content-type': 'text/html' } });
      case 'offline':
        return { kind: 'none', why: 'offline', maybeArrived: false };
    }
  }

  /** Whether a create that leaves now is one too many. */
  private watches(request: FakeRequest): void {
    const text = new TextDecoder().decode(request.body);
    const item = [...this.items.keys()].find((id) => text.includes(markerOf(id))) ?? '';
    const same = ({ body }: { body: Uint8Array }): boolean => new TextDecoder().decode(body).includes(markerOf(item));
    const isThere = this.world.tickets.some(({ body, key }) => `${body} ${key}`.includes(markerOf(item)));
    const isComing = this.late.some(({ request: other }) => this.fake.isCreate(other) && same(other));
    if (isThere || isComing) this.guesses.push(item);
  }
}

const answered = ({ status, json, text, headers }: FakeAnswer): HttpAnswer => ({
  ...{ kind: 'answer', status, text: text ?? JSON.stringify(json) },
  header: (name) => ({ 'content-type': 'application/json', ...headers })[name],
});

async function arrivingOf({ method, url, headers, body }: HttpRequest): Promise<FakeRequest> {
  const { pathname, searchParams } = new URL(url);
  const text = body?.kind === 'pieces' ? (body.pieces as string[]).join('') : '';
  const parts = body?.kind === 'bytes' ? [body.bytes as Blob] : [text];
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    ...{ method, path: pathname, query: searchParams, body: bytes },
    headers: { ...lower, ...(body && 'type' in body ? { 'content-type': body.type } : {}) },
    json: body?.kind === 'pieces' ? (JSON.parse(text) as unknown) : undefined,
    form: () => Promise.reject(new Error('this fake day knows no forms')),
  };
}
