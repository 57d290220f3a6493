/** Account numbers of every country that has them, by the registry's own lengths and formats. Loaded late, with `phone.ts`. */
import { isValidIBAN } from 'ibantools';
import { findAll, type Span } from './span.ts';

const written = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g;

export const findAccounts = (text: string): Span[] =>
  findAll(text, written, (value) => isValidIBAN(value.replace(/ /g, '')));
