/** What a ticket states about its priority, for the rules that compare it with what the ticket says. */
import { isGuess } from './fact.ts';
import type { Guide } from './guide/schema.ts';
import type { Reading } from './reading/read.ts';
import type { Fields, Priority, Ticket } from './ticket.ts';

export const isHigh = (priority: Priority | undefined): priority is 'P1' | 'P2' =>
  priority === 'P1' || priority === 'P2';
export const isLow = (priority: Priority | undefined): priority is 'P3' | 'P4' =>
  priority === 'P3' || priority === 'P4';

/** Whether the ticket is about the test system and nothing else; „im Testsystem nachgestellt“ is not. */
export function isTestOnly(reading: Reading): boolean {
  const said = reading.of('environment').filter(({ basis }) => basis !== 'lexicon');
  const facts = said.length > 0 ? said : reading.of('environment');
  if (said.length === 0 && reading.has('test-case')) return false;
  return facts.length > 0 && facts.every(({ value }) => value === 'test');
}

/** Words of an effect that need more beside them to say what it is. */
const weak =
  /^(?:lästig|stört|nervt|peinlich|annoying|inconvenient|late|auswirkung\p{L}*|impact|dadurch|deshalb|folglich|infolge|therefore|consequently|kunden?|customers|meeting\p{L}*|versand\p{L}*|nachfolgend\p{L}*|folgeprozess\p{L}*|nachgelagert\p{L}*|downstream|subsequent\p{L}*)$/iu;

/** Whether the ticket says what its trouble does to the work of people, in more than a word. */
export const saysEffect = (reading: Reading): boolean =>
  [...reading.of('impact'), ...reading.of('downstream')].some(
    (fact) => !isGuess(fact) && !weak.test(fact.text) && !noEffect.test(fact.text),
  );

/** „keine Auswirkung“, "no impact", „weiterarbeiten“: said, and no effect. */
const noEffect =
  /^(?:(?:sonst|aber|bisher) )*(?:keine?|keinerlei|kaum|no|not|nur|only|merely|rein|bloß|eher)(?: |$)|^(?:weiterarbeiten|schönheit\p{L}*|formsache)$|^(?:we|i|they) can |^does(?: not|n.t) |annoyance|inconvenience|irritation|eyesore/iu;

/** A reason beside the code takes at least so many characters: „P2, weil …“. */
const shortestReason = 12;

/** Whether the text gives a reason for the stated priority. */
export const hasReason = (reading: Reading, ticket: Ticket): boolean =>
  reading.of('priority').some(({ text, field }) => field !== 'priority' && text.length >= shortestReason) ||
  (ticket.fields.priority?.length ?? 0) >= shortestReason;

/** Names of the levels as forms and exports have them, 4 the highest. Bare numbers count up in one system and down in the next. */
const levels: Readonly<Record<'impact' | 'urgency', readonly (readonly string[])[]>> = {
  impact: [
    ['gering', 'niedrig', 'minor', 'low', 'localized'],
    ['mittel', 'moderate', 'medium', 'limited'],
    ['hoch', 'significant', 'high', 'large'],
    ['sehr hoch', 'extensive', 'critical', 'widespread'],
  ],
  urgency: [
    ['gering', 'niedrig', 'low'],
    ['mittel', 'medium', 'moderate'],
    ['hoch', 'high'],
    ['sehr hoch', 'kritisch', 'critical'],
  ],
};

/** The priority of the guide's matrix for the levels in the fields; undefined when one of them is not known. */
export function matrixPriority(fields: Fields, guide: Guide): Priority | undefined {
  const level = (kind: 'impact' | 'urgency'): number =>
    levels[kind].findIndex((names) => names.includes(fields[kind]?.trim().toLowerCase() ?? ''));
  const [impact, urgency] = [level('impact'), level('urgency')];
  return impact < 0 || urgency < 0 ? undefined : guide.priority.matrix[3 - impact]?.[3 - urgency];
}
