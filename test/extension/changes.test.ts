/** When a page is looked at again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onChanges } from '../../extension/page/changes.ts';

/** A page that we draw on and navigate by hand; time passes only when told to. */
class Page {
  looks = 0;
  readonly over = new AbortController();
  readonly location = { href: 'https://tickets.example.org/' };
  private drawn: () => void = () => undefined;

  constructor(navigation: EventTarget | undefined) {
    const drawnBy = (draw: () => void): void => void (this.drawn = draw);
    class Observer {
      constructor(changed: () => void) {
        drawnBy(changed);
      }
      observe(): void {}
      disconnect(): void {
        drawnBy(() => undefined);
      }
    }
    vi.stubGlobal('MutationObserver', Observer);
    vi.stubGlobal('document', { documentElement: {} });
    vi.stubGlobal('location', this.location);
    vi.stubGlobal('navigation', navigation);
    vi.stubGlobal('addEventListener', () => undefined);
    onChanges({ pause: () => 400, look: () => void (this.looks += 1) }, this.over.signal);
  }

  /** Lets the page draw ten times a second; @returns how often it was looked at meanwhile */
  drawFor(seconds: number): number {
    const before = this.looks;
    for (let n = 0; n < seconds * 10; n += 1) {
      this.drawn();
      vi.advanceTimersByTime(100);
    }
    return this.looks - before;
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page', () => {
  it('that rests is left alone', () => {
    const page = new Page(new EventTarget());
    vi.advanceTimersByTime(60_000);
    expect(page.looks).toBe(0);
  });

  it('that never rests is looked at less often after a while, but never forgotten', () => {
    const page = new Page(new EventTarget());
    expect(page.drawFor(10)).toBeGreaterThan(15);
    page.drawFor(20);
    const later = page.drawFor(60);
    expect(later).toBeGreaterThan(20);
    expect(later).toBeLessThan(40);
  });

  it('is looked at closely again after a navigation', () => {
    const navigation = new EventTarget();
    const page = new Page(navigation);
    page.drawFor(60);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(page.drawFor(1)).toBeGreaterThanOrEqual(2);
  });

  it('is looked at after a navigation also where the browser does not tell of it', () => {
    const page = new Page(undefined);
    page.location.href = 'https://tickets.example.org/new';
    vi.advanceTimersByTime(1_500);
    expect(page.looks).toBe(1);
    vi.advanceTimersByTime(60_000);
    expect(page.looks).toBe(1);
  });

  it('that rewrites its address all the time is looked at all the same', () => {
    const navigation = new EventTarget();
    const page = new Page(navigation);
    for (let n = 0; n < 50; n += 1) {
      navigation.dispatchEvent(new Event('navigatesuccess'));
      vi.advanceTimersByTime(100);
    }
    expect(page.looks).toBeGreaterThan(5);
  });

  it('is not looked at any more once the life on it has ended', () => {
    const page = new Page(undefined);
    page.over.abort();
    page.location.href = 'https://tickets.example.org/new';
    expect(page.drawFor(5)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
