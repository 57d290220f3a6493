/** Rescued texts that their pages have lost. The same text may have been lost more than once, and is one all the same. */
import { copiesAmong, dropRescued, getRescued, rescuedOf, type Rescued } from '../../web/store/rescued.ts';
import { allTabs, readTab } from './session.ts';

/** Under which names the texts of open forms are kept. */
async function openIds(): Promise<ReadonlySet<string | undefined>> {
  const states = await Promise.all((await allTabs()).map(readTab));
  return new Set(states.flatMap(({ forms }) => Object.values(forms).map(({ rescue }) => rescue)));
}

/** Those that stand in no open form, each once. */
export async function lost(rows: readonly Rescued[]): Promise<Rescued[]> {
  const [open, copies] = [await openIds(), new Set(await copiesAmong(rows))];
  return rows.filter((row) => !open.has(row.id) && !copies.has(row));
}

/** Forgets a text, and with it the copies that stand in no open form: nobody wants to be asked about it again. */
export async function dropWithCopies(id: string): Promise<void> {
  const row = await getRescued(id);
  const others = row ? (await rescuedOf(row.origin)).filter((other) => other.id !== id) : [];
  const open = await openIds();
  // As if it were the newest: then whatever is the same is a copy.
  const copies = row ? await copiesAmong([{ ...row, at: Infinity }, ...others]) : [];
  await dropRescued(id);
  for (const copy of copies) if (!open.has(copy.id) && copy.id !== id) await dropRescued(copy.id);
}
