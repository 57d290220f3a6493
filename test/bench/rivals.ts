/** What a user would pick instead for checking text, each as its own documentation says, on the same tickets. */
import { fileURLToPath } from 'node:url';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { createLinter, loadTextlintrc } from 'textlint';
import writeGood from 'write-good';

export interface Rival {
  readonly name: string;
  /** Checks one text; resolves when it is done. */
  readonly check: (text: string) => unknown;
}

/** They read style and grammar of English; none of them knows what a ticket needs. Loading is not timed. */
export async function rivals(): Promise<readonly Rival[]> {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  const descriptor = await loadTextlintrc({
    configFilePath: fileURLToPath(new URL('textlint.json', import.meta.url)),
  });
  const textlint = createLinter({ descriptor });
  return [
    { name: 'harper.js', check: (text) => harper.lint(text) },
    { name: 'textlint, preset of Google', check: (text) => textlint.lintText(text, 'ticket.txt') },
    { name: 'write-good', check: (text) => writeGood(text) },
  ];
}
