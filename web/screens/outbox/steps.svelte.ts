/** How far each item is, as whoever sends tells it. */
import { SvelteMap } from 'svelte/reactivity';
import { hear, type News } from '../../http/news.ts';

export type SaidStep = Extract<News, { kind: 'step' }>['step'];

/** Call while a component is set up. */
export function followSteps(): ReadonlyMap<string, SaidStep> {
  const steps = new SvelteMap<string, SaidStep>();
  $effect(() => {
    const end = new AbortController();
    hear((news) => {
      if (news.kind === 'step') steps.set(news.id, news.step);
    }, end.signal);
    return () => end.abort();
  });
  return steps;
}
