/** What the README says of the product is what the product says of itself. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../core/catalogue.ts';
import { exports } from '../core/import/exports.ts';
import { systems } from '../core/systems/index.ts';
import { sites } from '../extension/sites/index.ts';
import { read } from './shape/sources.ts';
import { withTable } from './tools/table.ts';

describe('the table of the ticket systems', () => {
  it('says in the README what the sites, the clients and the exports say; `npm run table` writes it', async () => {
    expect(read('README.md')).toBe(await withTable(read('README.md')));
  });

  it('leaves out none of them', () => {
    const known = catalogue(sites, systems, exports);
    expect(known.filter(({ form }) => form)).toHaveLength(sites.length);
    for (const { name } of systems)
      expect(known.find((one) => one.send && name.startsWith(one.name.slice(0, 5)))).toBeDefined();
    expect(known.filter(({ form, send, list }) => !form && !send && !list)).toEqual([]);
    expect(new Set(known.map(({ name }) => name)).size).toBe(known.length);
  });

  it('says of one client or export under each name that it serves', () => {
    const known = catalogue(sites, systems, exports);
    const of = (id: string) => known.find((one) => one.id === id);
    expect(of('dynamics')?.send?.retry).toBe('own-id');
    expect(of('jira-cloud')?.list).toBe(true);
    expect(of('github-classic')?.send?.files).toBe(false);
    expect(of('dataverse')).toBeUndefined();
  });
});
