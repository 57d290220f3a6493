/** The short cuts of looking for words find what the plain way finds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mentions } from '../../../core/redaction/span.ts';
import { fold, tokenize } from '../../../core/reading/tokens.ts';

const words = ['pass', 'pw', 'key', 'straße', 'tax i', '://', 'sk-', 'github_pat_', 'einmal'];
/** Capitals that become other letters, the Kelvin sign, the Turkish I and the large ß among them. */
const pieces = fc.constantFrom(
  ...words,
  'PASS',
  '\u212aEY',
  'p\u0130n',
  'STRA\u1e9eE',
  'TAX I',
  ' ',
  '\n',
  'ä',
  '„',
  '€',
);
const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 80 });

it('a word is mentioned exactly where the text in small letters has it, in short and in long texts', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...words), fc.constantFrom(0, 300), (parts, word, blanks) => {
      const text = parts.join('') + ' '.repeat(blanks);
      expect(mentions(text, word)).toBe(text.toLowerCase().includes(word));
    }),
  );
});

it('each token is the folded word at its place, however many words were read before', () => {
  // 30,000 words for 8,192 places: most of them displace another.
  for (let n = 0; n < 30_000; n++) tokenize(`w${n.toString(36)}`);
  fc.assert(
    fc.property(texts, (parts) => {
      const text = `${parts.join('')} w1a W1A wa1 w${parts.length.toString(36)}`;
      const { start, end, word, length } = tokenize(text);
      for (let i = 0; i < length; i++) expect(word[i]).toBe(fold(text.slice(start[i], end[i])));
    }),
  );
});
