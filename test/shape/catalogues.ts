/** Looks through catalogues of texts for one that has a text in one language only. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysOf = (value: unknown): string[] => {
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key) => [key, ...keysOf(value[key]).map((below) => `${key}.${below}`)]);
};

const emptyTexts = (value: unknown, at: string): string[] => {
  if (value === '') return [at];
  return isObject(value) ? Object.keys(value).flatMap((key) => emptyTexts(value[key], `${at}.${key}`)) : [];
};

/** What is missing in one of the languages, as readable lines; empty when both say the same things. */
export const gaps = (value: unknown, at: string): string[] => {
  if (!isObject(value)) return [];
  if (!('de' in value) && !('en' in value)) {
    return Object.keys(value).flatMap((key) => gaps(value[key], at ? `${at}.${key}` : key));
  }
  const [de, en] = [keysOf(value['de']), keysOf(value['en'])];
  return [
    ...('de' in value ? [] : [`${at} has no German`]),
    ...('en' in value ? [] : [`${at} has no English`]),
    ...de.filter((key) => !en.includes(key)).map((key) => `${at}.en.${key} is missing`),
    ...en.filter((key) => !de.includes(key)).map((key) => `${at}.de.${key} is missing`),
    ...['de', 'en']
      .flatMap((language) => emptyTexts(value[language], `${at}.${language}`))
      .map((key) => `${key} is empty`),
  ];
};

/** How many texts a value holds in both languages: a test that finds none has looked in the wrong place. */
export const countTexts = (value: unknown): number => {
  if (!isObject(value)) return 0;
  if ('de' in value && 'en' in value) return Math.max(1, keysOf(value['de']).length);
  return Object.values(value).reduce<number>((total, part) => total + countTexts(part), 0);
};
