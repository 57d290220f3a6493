/**
 * Whether somebody can really see what is pressed. A page may lay something over the docked panel that lets presses
 * through, and so lure a draft that was meant for another system into a form of its own. Nothing in a frame can prevent
 * that, but Chromium tells when it happens.
 */

interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** False in browsers that do not tell what lies over a frame: there nothing may be put into a form from within one. */
export const canTell = 'isVisible' in IntersectionObserverEntry.prototype;

/** Milliseconds in which something must have been in sight before a press on it counts. */
const sight = 500;
/** The shortest pause between two answers of the browser. */
const delay = 100;

/**
 * Watches one element, as a Svelte attachment.
 * @param tell called with `true` once the element has been in sight long enough, with `false` as soon as it is covered
 */
export const uncovered =
  (tell: (seen: boolean) => void) =>
  (element: Element): (() => void) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const heard = (entries: readonly Seen[]): void => {
      clearTimeout(waiting);
      if (entries.at(-1)?.isVisible) waiting = setTimeout(() => tell(true), sight);
      else tell(false);
    };
    const options = { trackVisibility: true, delay, threshold: [0, 0.5, 1] };
    const observer = new IntersectionObserver(heard, options);
    observer.observe(element);
    return () => {
      clearTimeout(waiting);
      observer.disconnect();
    };
  };
