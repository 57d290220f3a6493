/** What tells our own message among the comments of a ticket, and how its reporter is spoken to. */
import { duFrame, frames } from './question.words.ts';

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const telling = [frames.de, frames.en, duFrame].flatMap(({ need, how }) => [words(need), words(how)]);

/** True for a text that asks back with the words of `askBack`, also where somebody has changed its questions. */
export function isAskBack(text: string): boolean {
  const said = words(text);
  return telling.some((sentence) => said.includes(sentence));
}

const du =
  /(?<![\p{L}-])(?:du|dir|dich|dein(?:e[mnrs]?)?|euch|eure?[mnrs]?|kannst|könntest|könnt|könntet|hast|habt|schaust|schau)(?![\p{L}-])/iu;
/** In the middle of a sentence only: at its beginning „Sie“ may be „they“. */
const formal = /(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})|(?<!\p{L})geehrte/u;

/**
 * The form of address in which a German text speaks to its reader; somebody who says Sie is not called du.
 * @returns undefined where it does not speak to anybody
 */
export function addressIn(text: string): 'du' | 'Sie' | undefined {
  return formal.test(text) ? 'Sie' : du.test(text) ? 'du' : undefined;
}
