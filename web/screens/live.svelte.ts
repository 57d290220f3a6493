/** A question to the database that is asked again whenever its answer changes, in any tab. */
import { liveQuery } from 'dexie';
import { follow } from '../store/follow.ts';
import { app } from './app.svelte.ts';

/**
 * Call while a component is set up.
 * @param tables named where the answer may come a moment later: it is asked for less often then, see `follow.ts`
 * @param ask returns the question; signals read in it (not in the question itself) ask anew when they change
 * @returns `value` is undefined until the first answer; a failure is shown by the app
 */
export function live<T>(ask: () => () => Promise<T>, tables?: readonly string[]): { readonly value: T | undefined } {
  let value = $state.raw<T | undefined>();
  $effect(() => {
    const question = ask();
    if (tables) {
      const ending = new AbortController();
      const look = async (): Promise<void> => void (value = await question());
      follow(tables, look, (error) => void app.failed(error), ending.signal);
      return () => ending.abort();
    }
    const subscription = liveQuery(() => reported(question)).subscribe({
      next: (answer) => (value = answer),
      error: (error) => void app.failed(error),
    });
    return () => subscription.unsubscribe();
  });
  return {
    get value() {
      return value;
    },
  };
}

/** Dexie takes a database that cannot be opened for one that was closed on purpose, and keeps quiet about it. */
async function reported<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof Error && error.name === 'DatabaseClosedError') void app.failed(error);
    throw error;
  }
}
