/** An archive on its way that somebody stops: there is no file then, and nothing has changed. */
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../web/store/archive.ts';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import { restore } from '../../../web/store/restore.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { archive, everything, newDevice, someDrafts } from './device.ts';
import { onFreshDevice } from './fresh.ts';

describe('an archive', () => {
  onFreshDevice();

  it('that is cancelled while it is written gives no file', async () => {
    await someDrafts();
    const ending = new AbortController();
    const done: number[] = [];
    const progress = (n: number): void => {
      done.push(n);
      ending.abort();
    };
    const stream = archiveOf({ kind: 'backup', language: 'de', progress, signal: ending.signal });
    await expect(new Response(stream).blob()).rejects.toThrow();
    expect(done).toEqual([1]);
  });

  it('that is cancelled at any step of being read, or while it is taken in, changes nothing', async () => {
    const [first = ''] = await someDrafts();
    const file = await archive();
    await saveDraft(first, { body: 'Hier weitergeschrieben' });
    await createDraft({ title: 'Nur hier' });
    const before = await everything();
    let steps = 0;
    for (let at = 1; ; at += 1) {
      steps = 0;
      // Looked at before each draft, each file and each row that is written: cancelled at the n-th look.
      const signal = { throwIfAborted: () => void ((steps += 1) === at && fail()) } as AbortSignal;
      const fail = (): never => {
        throw new DOMException('cancelled', 'AbortError');
      };
      const ended = await restore(file, undefined, signal).then(
        () => true,
        () => false,
      );
      if (ended) break;
      expect(await everything()).toEqual(before);
    }
    // Two drafts read, four files, two drafts written, and once at the end.
    expect(steps).toBe(9);
    await newDevice();
    await restore(file);
    expect(await getDraft(first)).toBeDefined();
  });
});
