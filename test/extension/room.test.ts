/** What is known of the tickets of many tabs has its room, and nothing of it is worked out twice. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Told } from '../../core/complete.ts';
import { emptyTicket } from '../../core/ticket.ts';
import { completeOf } from '../../extension/background/record.ts';
import { allTabs, changeTab, forgetTab, isUnstored, readTab, type Detail } from '../../extension/background/session.ts';

const told = (text: string): Told => ({
  title: '',
  body: '',
  fields: {},
  attachments: [],
  comments: [{ text, internal: false }],
});
const detail = (at: number, text: string): Detail => ({
  from: 'page',
  key: `ticket ${at}`,
  frame: 0,
  shown: {
    site: 'Jira',
    number: String(at),
    isWhole: true,
    reply: 'none',
    ticket: { ...emptyTicket(), title: 'Druck' },
  },
  record: { of: '', at, told: told(text), lacked: [] },
  version: `${at} ${text.length}`,
  closures: {},
  rounds: [],
});
const show = (tab: number, at: number, text: string) => changeTab(tab, (now) => ({ ...now, detail: detail(at, text) }));
const knows = async (tab: number): Promise<string | undefined> =>
  (await readTab(tab)).detail?.record?.told?.comments[0]?.text.slice(0, 8);

describe('a session whose room is used up', () => {
  /** What Chromium's does, of 10,000 characters. */
  let kept: Record<string, string> = {};
  beforeEach(() => {
    kept = {};
    const known = (keys: string | readonly string[] | null): string[] =>
      keys === null ? Object.keys(kept) : [keys].flat();
    const session = {
      get: (keys: string | string[] | null) =>
        Promise.resolve(
          Object.fromEntries(
            known(keys).flatMap((key) => (kept[key] ? [[key, JSON.parse(kept[key]) as unknown]] : [])),
          ),
        ),
      set: (values: Record<string, unknown>) => {
        const next = { ...kept };
        for (const [key, value] of Object.entries(values)) next[key] = JSON.stringify(value);
        if (Object.values(next).join('').length > 10_000) return Promise.reject(new Error('quota'));
        kept = next;
        return Promise.resolve();
      },
      remove: (keys: string | string[]) => {
        kept = Object.fromEntries(Object.entries(kept).filter(([key]) => !known(keys).includes(key)));
        return Promise.resolve();
      },
    };
    vi.stubGlobal('chrome', { storage: { session } });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('gives away what was told longest ago, which can be asked for again, and nothing else', async () => {
    await show(1, 20, 'of one'.padEnd(4_000));
    await show(2, 10, 'of two'.padEnd(4_000));
    await show(3, 30, 'of three'.padEnd(4_000));
    expect(await knows(2)).toBeUndefined();
    expect((await readTab(2)).detail).toMatchObject({ key: 'ticket 10', record: undefined });
    expect([await knows(1), await knows(3)]).toEqual(['of one  ', 'of three']);
    expect([1, 2, 3].filter(isUnstored)).toEqual([]);
    expect(await allTabs()).toEqual([1, 2, 3]);
  });

  it('keeps what is too much for it as long as the worker is awake', async () => {
    await show(4, 40, 'of four'.padEnd(20_000));
    expect(isUnstored(4)).toBe(true);
    expect(await knows(4)).toBe('of four ');
    await show(4, 41, 'of four, in short');
    expect(isUnstored(4)).toBe(false);
    expect(await knows(4)).toBe('of four,');
  });

  it('writes what was told once, and forgets it with its ticket and its tab', async () => {
    await show(5, 50, 'of five');
    const before = kept['told:5'];
    kept['told:5'] = before?.replace('of five', 'of FIVE') ?? '';
    await changeTab(5, (now) => ({ ...now, open: true }));
    expect(await knows(5)).toBe('of FIVE');
    await changeTab(5, (now) => ({ ...now, detail: undefined }));
    expect(Object.keys(kept)).toEqual(['tab:5']);
    await show(5, 51, 'of five');
    await forgetTab(5);
    expect(kept).toEqual({});
  });
});

it('a ticket is put together once for each change of its page or its data, however often it is shown', () => {
  const one = completeOf(detail(1, 'Seit gestern.'));
  expect(one.ticket.comments).toHaveLength(1);
  expect(completeOf(structuredClone(detail(1, 'Seit gestern.')))).toBe(one);
  expect(completeOf({ ...detail(1, 'Seit gestern.'), version: 'another' })).not.toBe(one);
});
