/**
 * What of our window is in sight. A frame may be larger than the window around it, and only the browser knows what of it
 * is seen: the page around may be of another origin.
 */
import { html } from './draw.ts';
import type { View } from './place.ts';

/** How finely the browser tells of more or less of the frame being seen. */
const steps = Array.from({ length: 41 }, (_, n) => n / 40);

export interface InSight {
  view(): View;
  /** Asks anew whenever less than the whole of this element of ours is in sight. */
  keep(element: Element): void;
}

/**
 * @param root of our own, in which nothing of the page is
 * @param moved called when another part of the window may be in sight
 */
export function inSight(root: ShadowRoot, moved: () => void, signal: AbortSignal): InSight {
  const whole = (): View => ({ width: document.documentElement.clientWidth, height: innerHeight });
  if (window === window.top) return { view: whole, keep: () => undefined };
  let part: View | undefined;
  const cover = html('div', { style: 'position:fixed;inset:0;visibility:hidden' });
  root.append(cover);
  const all = new IntersectionObserver(
    (entries) => {
      const { intersectionRect: seen, boundingClientRect: asked } = entries.at(-1) ?? {};
      const isPart = seen && asked && seen.width > 0 && (seen.height < asked.height || seen.width < asked.width);
      part = isPart ? seen : undefined;
      moved();
    },
    { threshold: steps },
  );
  // As much of the frame may be seen at another place of it: what was laid there goes out of sight.
  const own = new IntersectionObserver(
    (entries) => {
      if ((entries.at(-1)?.intersectionRatio ?? 1) > 0.99) return;
      all.unobserve(cover);
      all.observe(cover);
    },
    { threshold: [0, 0.5, 0.9, 1] },
  );
  all.observe(cover);
  signal.addEventListener('abort', () => [all, own].forEach((one) => one.disconnect()));
  return { view: () => part ?? whole(), keep: (element) => own.observe(element) };
}
