/** What works with which ticket system, and how sure that is: read off the sites, the clients and the exports themselves. */
import type { Sure } from './sure.ts';
import type { SafeRetry, System } from './systems/system.ts';

/** As much of a site as the catalogue tells. */
export interface KnownPage {
  readonly id: string;
  readonly name: string;
  readonly sure?: Sure;
  readonly forms: readonly { readonly submit: { readonly by: string } }[];
  readonly page?: { readonly reply?: unknown };
}

/** One ticket system; a part that is undefined is not there for it. */
export interface Known {
  readonly id: string;
  readonly name: string;
  /** In its pages: forms are read and filled in. */
  readonly form?: {
    readonly sure: Sure;
    /** An attempt to send a form can be held; `some`: not in every form. */
    readonly held: 'all' | 'some' | 'none';
    readonly reply: boolean;
  };
  /** By its API: tickets are sent, followed and commented upon. */
  readonly send?: {
    readonly sure: Sure;
    readonly files: boolean;
    readonly retry: SafeRetry;
    /** Also out of the web app without the extension. */
    readonly fromWeb: boolean;
  };
  /** Its page for a new ticket opens with the texts in it. */
  readonly prefill: boolean;
  /** Its export is recognised; any other list is mapped by hand. */
  readonly list: boolean;
}

/** Where one client or one export serves several sites, or a site of another name. */
const serves: Readonly<Record<string, readonly string[]>> = {
  dataverse: ['dynamics'],
  dynamics: ['dynamics'],
  github: ['github', 'github-classic'],
  jira: ['jira-cloud', 'jira-data-center', 'jira-service-management'],
};
const idsOf = ({ id }: { readonly id: string }): readonly string[] => serves[id] ?? [id];

const formOf = ({ sure = 'others', forms, page }: KnownPage): NonNullable<Known['form']> => {
  const held = forms.filter(({ submit }) => submit.by !== 'seen').length;
  return {
    sure,
    held: held === forms.length ? 'all' : held > 0 ? 'some' : 'none',
    reply: page?.reply !== undefined,
  };
};
const sendOf = ({ sure, files, retry, openToPages }: System): NonNullable<Known['send']> => {
  return { sure, files: files !== 'never', retry, fromWeb: openToPages };
};

/** @returns one entry for each system that anything is known of, by name */
export function catalogue(
  pages: readonly KnownPage[],
  systems: readonly System[],
  lists: readonly { readonly id: string; readonly name: string }[],
): readonly Known[] {
  const names = new Map<string, string>();
  for (const { id, name } of pages) names.set(id, name);
  for (const entry of [...systems, ...lists])
    for (const id of idsOf(entry)) if (!names.has(id)) names.set(id, entry.name);
  return [...names]
    .map(([id, name]): Known => {
      const page = pages.find((one) => one.id === id);
      const system = systems.find((one) => idsOf(one).includes(id));
      return {
        id,
        name,
        ...(page && { form: formOf(page) }),
        ...(system && { send: sendOf(system) }),
        prefill: system?.newTicket?.title !== undefined,
        list: lists.some((one) => idsOf(one).includes(id)),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
