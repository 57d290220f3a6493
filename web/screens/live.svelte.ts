/** A question to the database that is asked again whenever its answer changes, in any tab. */
import { liveQuery } from 'dexie';
import { app } from './app.svelte.ts';

/**
 * Call while a component is set up.
 * @param ask returns the question; signals read in it (not in the question itself) ask anew when they change
 * @returns `value` is undefined until the first answer; a failure is shown by the app
 */
export function live<T>(ask: () => () => Promise<T>): { readonly value: T | undefined } {
  let value = $state.raw<T | undefined>();
  $effect(() => {
    const question = ask();
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
