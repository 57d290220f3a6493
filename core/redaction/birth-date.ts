/** Dates that are called somebody’s date of birth. */
import { findAll, mentionsOne, type Span } from './span.ts';

const born =
  /(?:geb\.?|geboren(?: am)?|geburtsdatum|geburtstag|geb\.?-?datum|born(?: on)?|date of birth|birth date|birthday|dob)\s?[:=]?\s?(?:am |on )?(?<value>\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.? [a-zä]{3,9} \d{4})(?!\d)/gi;

export const findBirthDates = (text: string): Span[] =>
  mentionsOne(text, ['geb', 'born', 'birth', 'dob']) ? findAll(text, born) : [];
