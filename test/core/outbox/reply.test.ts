/** An answer to a ticket against a system that fails as one likes: it is there once, or a person is asked. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newReply, replyAbandoned, replyAgain, sendReply, type Reply } from '../../../core/outbox/reply.ts';
import { readable } from '../../../core/reading/visible.ts';
import { Failure, failureKinds } from '../../../core/systems/failure.ts';
import { redmine } from '../../../core/systems/redmine.ts';
import type { Comment, System } from '../../../core/systems/system.ts';

/** What the network does to one request that sends: nothing, lose it, lose its answer, refuse it, send it twice. */
const fates = ['well', 'lost', 'unanswered', 'refused', 'doubled', 'signed-out', 'killed'] as const;
type Fate = (typeof fates)[number];

class Desk {
  comments: Comment[] = [];
  fates: Fate[] = [];
  row: Reply;
  time = 1_000_000;
  mine = 'Katrin Keller';
  written: string[] = [];

  constructor(text = 'Ja: *immer* um 8 Uhr.\n\n- Größe 1\n- Größe 2') {
    this.row = newReply('a', text, this.time);
  }
  say(text: string, author = this.mine): void {
    const id = String(this.comments.length + 1);
    this.comments.push({ id, author, at: '2026-11-22T08:00:00Z', text, markup: 'textile' });
  }
  readonly system: System = {
    ...redmine,
    comments: () => Promise.resolve([...this.comments]),
    comment: (_, __, text) => {
      const fate = this.fates.shift() ?? 'well';
      if (fate === 'lost') return Promise.reject(new Failure('no-answer', { maybeArrived: true }));
      if (fate === 'refused') return Promise.reject(new Failure('refused'));
      if (fate === 'signed-out') return Promise.reject(new Failure('signed-out'));
      // Systems change line ends.
      this.say(text.replaceAll('\n', '\r\n'));
      if (fate === 'doubled') this.say(text);
      if (fate === 'unanswered') return Promise.reject(new Failure('no-answer', { maybeArrived: true }));
      if (fate === 'killed') return Promise.reject(new RangeError('the browser is gone'));
      return Promise.resolve();
    },
  };
  async turn(): Promise<void> {
    this.row = replyAbandoned(this.row, this.time);
    await sendReply(this.row, {
      system: this.system,
      connection: { by: 'token', base: '', ask: () => Promise.reject(new Error('not asked')) },
      ...{ ticket: '1', markup: 'textile', me: this.mine, chance: () => 0.5, now: () => this.time },
      ...{ files: () => Promise.resolve([]), fileNames: [] },
      keep: (change) => {
        this.row = change(this.row);
        this.written.push(this.row.state);
        return Promise.resolve(this.row);
      },
    }).catch((error: unknown) => {
      if (!(error instanceof RangeError)) throw error;
    });
  }
}

describe('an answer', () => {
  it('is written down as leaving before it leaves, and as arrived afterwards', async () => {
    const desk = new Desk();
    await desk.turn();
    expect(desk.written).toEqual(['claimed', 'sent']);
    expect(desk.comments).toHaveLength(1);
    expect(desk.row).toMatchObject({ state: 'sent', doubles: 0 });
  });

  it('whose own answer was lost is found among the comments, though the system writes it otherwise', async () => {
    const desk = new Desk();
    desk.say('Ja: *immer* um 8 Uhr. - Größe 1 - Größe 2');
    desk.fates = ['unanswered'];
    await desk.turn();
    expect(desk.row).toMatchObject({ state: 'unknown', before: ['1'] });
    await desk.turn();
    expect(desk.row.state).toBe('sent');
    expect(desk.comments).toHaveLength(2);
  });

  it('goes out again only when the system has said long enough that it is not there', async () => {
    const desk = new Desk();
    desk.fates = ['lost'];
    await desk.turn();
    await desk.turn();
    expect(desk.row.state).toBe('unknown');
    expect(desk.row.due).toBeGreaterThan(desk.time);
    desk.time += 60_000;
    await desk.turn();
    expect(desk.row.state).toBe('sent');
    expect(desk.comments).toHaveLength(1);
  });

  it('asks the person where another text stands in their name, and believes what they say', async () => {
    const desk = new Desk();
    desk.fates = ['lost'];
    await desk.turn();
    desk.say('etwas anderes');
    desk.time += 600_000;
    await desk.turn();
    expect(desk.row).toMatchObject({ state: 'unknown', hold: 'look' });
    desk.row = replyAgain(desk.row, desk.time, true);
    await desk.turn();
    expect(desk.row.state).toBe('sent');
    expect(desk.comments).toHaveLength(2);
  });

  it('that a browser has sent twice by itself is shown as there twice', async () => {
    const desk = new Desk();
    desk.fates = ['doubled'];
    await desk.turn();
    expect(desk.row).toMatchObject({ state: 'sent', doubles: 1 });
  });

  it('is never sent twice by us, and known in the end, whatever happens to its requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...fates), { maxLength: 8 }), async (all) => {
        const desk = new Desk();
        desk.fates = [...all];
        for (let i = 0; i < 40 && desk.row.state !== 'sent'; i += 1) {
          desk.time += 120_000;
          if (desk.row.hold === 'sign-in' || desk.row.state === 'rejected') desk.row = replyAgain(desk.row, desk.time);
          await desk.turn();
        }
        expect(desk.row.state).toBe('sent');
        expect(desk.comments).toHaveLength(1 + desk.row.doubles);
        expect(desk.row.doubles).toBe(desk.comments.length === 2 ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps to itself what a system says: every failure leaves it in a state that says what to do', async () => {
    for (const kind of failureKinds) {
      const desk = new Desk();
      const { system } = desk;
      Object.assign(system, { comments: () => Promise.reject(new Failure(kind)) });
      await desk.turn();
      expect(['ready', 'rejected']).toContain(desk.row.state);
      expect(desk.row.failure?.kind).toBe(kind);
    }
  });
});

describe('a comment', () => {
  it('is shown as text, HTML too', () => {
    expect(readable('<p>Gr&ouml;&szlig;e <b>XL</b></p>\n<p>neu</p>', 'html')).toBe('Größe XL\nneu');
    expect(readable(' *fett* ', 'textile')).toBe('*fett*');
  });
});
