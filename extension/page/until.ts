/** Waiting for the page to come to something: looked at with every change it draws, and given up in the end. */

/** @returns true as soon as it holds, false when it does not within so many milliseconds */
export function until(holds: () => boolean, ms: number): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((done) => {
    const over = (result: boolean): void => {
      observer.disconnect();
      removeEventListener('input', look, true);
      clearTimeout(enough);
      done(result);
    };
    const look = (): void => {
      if (holds()) over(true);
    };
    const observer = new MutationObserver(look);
    // A text in a field is no change of the page's tree.
    addEventListener('input', look, { capture: true, passive: true });
    const enough = setTimeout(() => over(holds()), ms);
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}
