/** What is wrong with a guide, as sentences for the person who wrote it. */
import type * as z from 'zod/mini';
import { fieldNames, priorities, ticketTypes, type Words } from '../ticket.ts';
import { nearest } from './nearest.ts';
import { guideSchema, weekdays } from './schema.ts';

export interface GuideProblem {
  /** Where in the document: `service.calendar.holidays[3].date`; empty for the document as a whole. */
  readonly path: string;
  readonly sentence: Words;
}

type Step = string | number | symbol;

/** `['service', 'holidays', 3]` → `service.holidays[3]`. */
export const pathOf = (steps: readonly Step[]): string =>
  steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path ? `${path}.${String(step)}` : String(step)),
    '',
  );

/** Builds a problem; the sentences say the path themselves, so that they can be shown alone. */
export function problem(steps: readonly Step[], de: string, en: string): GuideProblem {
  const path = pathOf(steps);
  return {
    path,
    sentence: path
      ? { de: `${path}: ${de}`, en: `${path}: ${en}` }
      : { de: `Der Leitfaden: ${de}`, en: `The guide: ${en}` },
  };
}

/** A name that nobody knows, with the known one that was probably meant. */
export function unknownName(steps: readonly Step[], name: string, known: readonly string[]): GuideProblem {
  const meant = nearest(name, known);
  const shown = name.slice(0, 60);
  return problem(
    steps,
    `„${shown}“ ist nicht bekannt.${meant ? ` Meinten Sie „${meant}“?` : ''}`,
    `“${shown}” is not known.${meant ? ` Did you mean “${meant}”?` : ''}`,
  );
}

/** Every key that can stand somewhere in a guide. */
const keys: readonly string[] = [
  ...Object.keys(guideSchema.shape),
  ...['de', 'en', 'workload', 'module', 'environmentLive', 'environmentTest', 'matrix', 'names', 'definitions'],
  ...['calendar', 'targets', 'aroundTheClock', 'timeZone', 'hours', 'holidays', 'from', 'to', 'date', 'name'],
  ...['response', 'resolution', 'rules'],
  ...fieldNames,
  ...priorities,
  ...ticketTypes,
  ...weekdays,
];

const kinds: Readonly<Record<string, Words>> = {
  string: { de: 'ein Text', en: 'a text' },
  number: { de: 'eine Zahl', en: 'a number' },
  int: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'true oder false', en: 'true or false' },
  array: { de: 'eine Liste', en: 'a list' },
  object: { de: 'ein Objekt', en: 'an object' },
  record: { de: 'ein Objekt', en: 'an object' },
};
/** How a text of this place looks, by the last key of its path. */
const formats: Readonly<Record<string, string>> = {
  id: 'my-guide-2',
  extends: 'erp-support',
  from: '08:00',
  to: '17:00',
  date: '2026-12-24',
};

/** Translates one finding of the schema. The schema's own English never reaches a person. */
export function problemsOf(issue: z.core.$ZodIssue, prefix: readonly Step[] = []): GuideProblem[] {
  const path = [...prefix, ...issue.path];
  const last = String(path.findLast((step) => typeof step === 'string') ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownName(path, key, keys));
    case 'invalid_key':
      return [unknownName(path.slice(0, -1), String(path.at(-1)), keys)];
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return [problem(path, `Hier passt nur eines von: ${values}.`, `Only one of these fits here: ${values}.`)];
    }
    case 'invalid_type': {
      const kind = kinds[issue.expected] ?? { de: 'ein anderer Wert', en: 'another value' };
      return [problem(path, `Hier fehlt ${kind.de}.`, `This must be ${kind.en}.`)];
    }
    case 'invalid_format': {
      const like = formats[last];
      return [
        problem(
          path,
          `Diese Schreibweise passt nicht${like ? `; richtig ist zum Beispiel „${like}“` : ''}.`,
          `This is not written as it should be${like ? `; right is for example “${like}”` : ''}.`,
        ),
      ];
    }
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, path)];
    default:
      return [problem(path, 'Dieser Wert passt nicht.', 'This value does not fit.')];
  }
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: readonly Step[]): GuideProblem {
  const [bound, more] = issue.code === 'too_small' ? [String(issue.minimum), true] : [String(issue.maximum), false];
  const de = issue.exact ? 'genau' : more ? 'mindestens' : 'höchstens';
  const en = issue.exact ? 'exactly' : more ? 'at least' : 'at most';
  if (issue.origin === 'string')
    return problem(
      path,
      `Der Text muss ${de} ${bound} Zeichen haben.`,
      `The text must have ${en} ${bound} characters.`,
    );
  if (issue.origin === 'array') {
    const [eintraege, entries] =
      bound === '1' ? ['einen Eintrag', 'one entry'] : [`${bound} Einträge`, `${bound} entries`];
    return problem(path, `Die Liste muss ${de} ${eintraege} haben.`, `The list must have ${en} ${entries}.`);
  }
  return problem(path, `Die Zahl muss ${de} ${bound} sein.`, `The number must be ${en} ${bound}.`);
}
