/**
 * How people name a ticket of a system: the number they read out, and the link to its page. From there to what the API
 * calls it. What is made here is asked for before anybody believes it, see `core/target/look-up.ts`.
 */
import type { Connection } from './connection.ts';
import type { Created } from './system.ts';

export interface Naming {
  /** A whole number as it is typed, without `#`; or one part of the address of a page. */
  readonly looks: RegExp;
  /** Where the number stands in an address, if more there can look like it: behind this folder, or in one of these parameters. */
  readonly behind?: { readonly folder?: string; readonly parameters?: readonly string[] };
  /** Whether a page belongs to the project, where numbers count within it. The path is below the system's own address. */
  readonly within?: (path: string, project: string) => boolean;
  /**
   * @param linked true where it stood in an address: some systems have other numbers there than people say
   * @returns undefined where the system knows no such number
   */
  readonly ticket: (
    system: Connection,
    number: string,
    project: string,
    linked: boolean,
  ) => Created | Promise<Created | undefined>;
}

const digits = /^\d{1,15}$/;

/**
 * The API's id is the number.
 * @param page below the system's own address, up to the number
 * @param shown the number as people see it
 */
export const counted = (page: string, shown = (id: string) => `#${id}`, looks = digits): Naming => ({
  looks,
  ticket: ({ base }, typed) => {
    const id = typed.slice(typed.indexOf('-') + 1);
    return { id, number: shown(id), url: base + page + id };
  },
});
/**
 * The number counts within its project, and the API wants both.
 * @param page below the system's own address, up to the number
 * @param rest how a path goes on behind the project: a longer one can be another project's
 */
export const countedIn = (page: (project: string) => string, rest: RegExp): Naming => ({
  looks: digits,
  within: (path, project) => {
    const start = `/${project}/`.toLowerCase();
    return path.toLowerCase().startsWith(start) && rest.test(path.slice(start.length));
  },
  ticket: ({ base }, number, project) => ({
    ...{ id: `${project}/${number}`, number: `#${number}`, url: `${base}${page(project)}${number}` },
  }),
});
export const key = /^[A-Z][A-Z0-9_]{1,30}-\d{1,15}$/i;
export const keyed: Naming = {
  looks: key,
  ticket: ({ base }, typed) => {
    const number = typed.toUpperCase();
    return { id: number, number, url: `${base}/browse/${number}` };
  },
};
