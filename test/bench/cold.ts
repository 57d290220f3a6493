/** What a fresh process waits for, printed for core.ts as JSON in milliseconds: loading all modules, the first assessment, the second. */
const began = performance.now();
const { assess } = await import('../../core/check.ts');
const { builtInGuide } = await import('../../core/guide/built-in.ts');
const guide = builtInGuide('erp-support');
const loaded = performance.now();
const { ticketOf } = await import('./text.ts');
const [ticket, another] = [ticketOf(2_000), ticketOf(2_000, 2)];
const time = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};
const first = time(() => assess(ticket, guide));
const second = time(() => assess(another, guide));
process.stdout.write(JSON.stringify({ load: loaded - began, first, second }));

export {};
