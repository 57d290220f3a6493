/** The three ways to write one draft. The last one chosen on this device is where the next draft begins. */
export const ways = ['interview', 'form', 'text'] as const;
export type Way = (typeof ways)[number];

const key = 'ticketklar.way';

export function lastWay(): Way {
  try {
    const kept = localStorage.getItem(key);
    return ways.find((way) => way === kept) ?? 'text';
  } catch {
    return 'text';
  }
}

export function keepWay(way: Way): void {
  try {
    localStorage.setItem(key, way);
  } catch {
    // A browser that keeps nothing: the choice lasts until the page is closed.
  }
}
