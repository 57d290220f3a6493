/** The message that asks the author for what is missing: one, with everything, in the order of weight. */
import type { Assessment, Finding } from './assessment.ts';
import type { Fact } from './fact.ts';
import type { Guide } from './guide/schema.ts';
import { fill } from './fill.ts';
import { phrase } from './phrase.ts';
import { clearThings, duFrame, duTexts, frames, messageReasons, sentThings } from './question.words.ts';
import { mostQuestions } from './scale.ts';
import type { Language, Ticket } from './ticket.ts';

export { mostQuestions } from './scale.ts';

/** A longer quote is cut. UTF-16 units. */
const longestQuote = 90;
/** What is named as clear already; more would bury the questions. */
const mostClear = 3;

/**
 * A plain-text message that asks for what is missing, never for what was found or what the author closed.
 * @param address the form of address in German; English knows one
 * @returns greeting, what is clear in half a sentence, at most five numbered questions with their reason, closing;
 *   when nothing has to be asked, thanks and that all is there
 */
export function askBack(
  assessment: Assessment,
  ticket: Ticket,
  guide: Guide,
  language: Language = assessment.language,
  address: Guide['address'] = guide.address,
): string {
  const frame = language === 'de' && address === 'du' ? duFrame : frames[language];
  const name = greetedName(ticket.fields.requester, address);
  const greeting = name ? fill(frame.greetingTo, { name }) : frame.greeting;
  const asked = questionsOf(assessment, guide, language, address);
  const thanks = fill(frame.thanks, { what: sentThings[ticket.type][language] });
  if (asked.length === 0) return [greeting, `${thanks} ${frame.nothing}`, frame.closing].join('\n\n');

  const clear = sentenceList(clearOf(assessment, language), language);
  const need = clear ? `${capital(fill(frame.clear, { what: clear }))} ${frame.need}` : capital(frame.need);
  const questions = asked.map(({ ask, read, why }, i) => `${i + 1}. ${ask}${read ? ` ${read}` : ''}\n   ${why}`);
  return [greeting, `${thanks} ${need}`, questions.join('\n'), frame.how, frame.closing].join('\n\n');
}

/** One thing that a message asks for. */
export interface Question {
  readonly rule: string;
  readonly ask: string;
  /** What may already be the answer, as a question back. */
  readonly read: string | undefined;
  readonly why: string;
}

/** What is asked back, in the order and with the numbers of the message: the worst first, at most five. */
export function questionsOf(
  assessment: Assessment,
  guide: Guide,
  language: Language = assessment.language,
  address: Guide['address'] = guide.address,
): Question[] {
  const asked = assessment.findings.filter((f) => f.severity !== 'could').slice(0, mostQuestions);
  return asked.map((finding) => {
    const said = wording(finding, language, address);
    const words = uncertain(finding, assessment);
    // A question that quotes it needs no second quotation.
    const read = words && !said.ask.includes(words) ? fill(frames[language].read, { words }) : undefined;
    return { rule: finding.rule, ...said, read };
  });
}

/** What may be the answer but is too little to count: the rule quotes it, or a single action hints at the way. */
function uncertain({ rule, values }: Finding, { facts }: Assessment): string | undefined {
  const hint =
    rule === 'steps-missing' ? facts.find(({ kind, field }) => kind === 'step' && field === 'body') : undefined;
  const words = String(values['words'] ?? hint?.text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? undefined : words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()} …` : words;
}

function wording(finding: Finding, language: Language, address: Guide['address']): { ask: string; why: string } {
  const { ask, why } = phrase(finding, language);
  const du = language === 'de' && address === 'du' ? duTexts[finding.rule] : undefined;
  return {
    ask: du?.ask ? fill(du.ask, finding.values) : ask,
    why: messageReasons[finding.rule]?.[language] ?? du?.why ?? why,
  };
}

/** A picture that may show the message is no wording that we have. */
const isRead = (rule: string, { kind }: Fact): boolean => kind !== 'evidence' || rule === 'evidence-missing';

/** The most telling of what is there, in the order in which a consultant would name it. */
const clearOf = ({ fulfilled }: Assessment, language: Language): string[] =>
  Object.entries(clearThings)
    .filter(([rule]) => fulfilled.some((f) => f.rule === rule && f.facts.some((fact) => isRead(rule, fact))))
    .slice(0, mostClear)
    .map(([, thing]) => thing[language]);

function sentenceList(things: readonly string[], language: Language): string {
  const last = things.at(-1);
  if (last === undefined || things.length === 1) return last ?? '';
  return `${things.slice(0, -1).join(', ')} ${language === 'de' ? 'und' : 'and'} ${last}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name to greet with: a person's full name, for du the first one; no address, no number, nothing else. */
function greetedName(requester: string | undefined, address: Guide['address']): string | undefined {
  const name = requester?.trim() ?? '';
  if (!/^\p{Lu}[\p{L}'-]{1,30}(?: \p{L}[\p{L}'.-]{0,30}){1,3}$/u.test(name)) return undefined;
  return address === 'du' ? name.split(' ')[0] : name;
}
