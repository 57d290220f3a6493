/**
 * What a user would pick instead for checking text. None of them is a dependency of the project: where somebody installs
 * one beside it for a comparison, it is measured on the same tickets; else the run says that it is not there.
 */

export interface Rival {
  readonly name: string;
  /** Checks one text; resolves when it is done. */
  readonly check: (text: string) => unknown;
}

/** How each is made ready, from what its module exports. */
const makers: Readonly<Record<string, (module: Record<string, unknown>) => Promise<Rival['check']>>> = {
  'write-good': (module) => Promise.resolve(module['default'] as Rival['check']),
  'harper.js': async (module) => {
    const Linter = module['LocalLinter'] as new (options: object) => { lint: Rival['check']; setup(): Promise<void> };
    const linter = new Linter({ binary: module['binary'] });
    await linter.setup();
    return (text) => linter.lint(text);
  },
};

/** Those that are installed, and the names of the others. */
export async function rivals(): Promise<{ there: Rival[]; absent: string[] }> {
  const there: Rival[] = [];
  // Textlint has no entry that checks with a preset alone; it needs a maker of its own with the preset's rules.
  const absent = ['textlint with a preset'];
  for (const [name, make] of Object.entries(makers))
    try {
      there.push({ name, check: await make((await import(name)) as Record<string, unknown>) });
    } catch {
      absent.push(name);
    }
  return { there, absent };
}
