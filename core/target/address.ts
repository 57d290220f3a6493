/** An address that somebody pasted: of a ticket, a list, a form. The system's own address is somewhere in it. */

export interface Address {
  /** `https://host[:port]`, lower case, without a slash at the end. */
  readonly origin: string;
  /** Lower case, without the port. */
  readonly host: string;
  /** Starts with `/`; no query, no fragment. */
  readonly path: string;
  /** True over https, and over http on this device itself. */
  readonly secure: boolean;
}

/** What a person may leave out is added: `tickets.example.com/redmine` is an address. */
const shape =
  /^(?:(https?):\/\/)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?(\/[^?#\s]*)?(?:[?#]\S*)?$/i;
const thisDevice = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads a pasted address.
 * @returns undefined when it is none of a web server; addresses with a user and password in them are none either
 */
export function addressOf(pasted: string): Address | undefined {
  const found = shape.exec(pasted.trim().slice(0, 2_000));
  const [, scheme, name = '', port = '', path = '/'] = found ?? [];
  const host = name.toLowerCase();
  if (!found || (!scheme && !host.includes('.') && !thisDevice.test(host))) return undefined;
  const protocol = (scheme ?? 'https').toLowerCase();
  const usual = protocol === 'https' ? ':443' : ':80';
  return {
    origin: `${protocol}://${host}${port === usual ? '' : port}`,
    host,
    path,
    secure: protocol === 'https' || thisDevice.test(host),
  };
}

/** @returns undefined where the path has fewer folders than that */
export function baseWith({ origin, path }: Address, folders: number): string | undefined {
  const there = path.split('/').filter((folder) => folder !== '');
  return there.length < folders ? undefined : [origin, ...there.slice(0, folders)].join('/');
}

/**
 * Where the system may lie: the part of the path before its first own page, else each folder of the path, the
 * shortest last resort being the host itself.
 * @param pages what follows the system's own address in its pages: `/^\/(?:issues|projects)(?:\/|$)/`
 */
export function basesOf({ origin, path }: Address, pages: RegExp): string[] {
  const folders = path.split('/').filter((folder) => folder !== '');
  const at = folders.findIndex((_, i) => pages.test(`/${folders.slice(i).join('/')}`));
  const deepest = at >= 0 ? at : Math.min(folders.length, 3);
  const depths = at >= 0 ? [at] : Array.from({ length: deepest + 1 }, (_, i) => deepest - i);
  return depths.map((depth) => [origin, ...folders.slice(0, depth)].join('/'));
}
