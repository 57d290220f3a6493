/**
 * Somebody at the pages of the OAuth server, where there is no browser: signs in, and agrees.
 * @param redirect where the way ends
 * @param at may go from a page to another address instead, given its HTML
 * @returns the address at the end, with what came back
 */
export async function person(
  start: string,
  redirect: string,
  at: (html: string) => string | undefined,
): Promise<string> {
  const cookies = new Map<string, string>();
  let [url, body]: [string, string | undefined] = [start, undefined];
  for (let steps = 0; steps < 20 && !url.startsWith(redirect); steps += 1) {
    const response: Response = await fetch(url, {
      ...{ redirect: 'manual', method: body === undefined ? 'GET' : 'POST', body: body ?? null },
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const to: string | null = response.headers.get('location');
    const html: string = await response.text();
    if (to) [url, body] = [new URL(to, url).href, undefined];
    else {
      const other = at(html);
      const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1];
      if (!other && !prompt) throw new Error(html);
      [url, body] = other
        ? [new URL(other, url).href, undefined]
        : [formOf(html, url), `prompt=${prompt}&login=keller&password=x`];
    }
  }
  return url;
}

const formOf = (html: string, url: string): string => new URL(/action="([^"]+)"/.exec(html)?.[1] ?? '', url).href;
