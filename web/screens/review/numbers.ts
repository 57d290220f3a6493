/** Whole numbers as they are written in both languages. */
const number = (locale: string) => {
  const format = new Intl.NumberFormat(locale);
  return (n: number): string => format.format(n);
};
export const numberIn = { de: number('de-DE'), en: number('en-GB') };
