/** A list that is answered page by page. */

/**
 * @param page of a number, from 0
 * @param size of a full page; a smaller one is the last
 * @param most pages; whoever has more than that gets the first ones
 */
export async function pages<T>(page: (number: number) => Promise<readonly T[]>, size: number, most = 30): Promise<T[]> {
  const all: T[] = [];
  for (let number = 0; number < most; number += 1) {
    const part = await page(number);
    all.push(...part);
    if (part.length < size) break;
  }
  return all;
}
