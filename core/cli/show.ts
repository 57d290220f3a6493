/** One assessed ticket as a line of JSON or as lines for people. */
import type { Assessment } from '../assessment.ts';
import { phrase, severityNames } from '../phrase.ts';
import type { Severity } from '../rule.ts';
import type { Language, Ticket } from '../ticket.ts';
import { verdicts } from './words.ts';

/** `{id, lang, type, readiness, ready, findings, facts}`; a ticket without an id goes by the number of its line. */
export function asJson(ticket: Ticket, line: number, assessment: Assessment, language: Language): string {
  const { language: lang, type, readiness, ready } = assessment;
  const findings = assessment.findings.map((finding) => {
    const { rule, severity, where } = finding;
    return { rule, severity, where, message: phrase(finding, language).says };
  });
  const facts = assessment.facts.map(({ kind, field, start, end, text, confidence }) => ({
    ...{ kind, field, start, end, text, confidence },
  }));
  return JSON.stringify({ id: ticket.id ?? String(line), lang, type, readiness, ready, findings, facts });
}

export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string;

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;
/** Colours for a terminal, or none. */
export const painter =
  (coloured: boolean): Paint =>
  (style, text) =>
    coloured ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;

const colours: Readonly<Record<Severity, Parameters<Paint>[0]>> = { must: 'red', should: 'yellow', could: 'dim' };

/** What a terminal must not be told by a ticket: control characters. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

export function asText(ticket: Ticket, line: number, a: Assessment, language: Language, paint: Paint): string {
  const title = visible(ticket.title).trim().slice(0, 100);
  const verdict = paint(a.ready ? 'green' : 'red', verdicts[a.verdict][language]);
  const head = `${paint('bold', visible(ticket.id ?? String(line)))}  ${title}\n  ${verdict} · ${a.readiness}`;
  const findings = a.findings.map((finding) => {
    const name = severityNames[finding.severity][language].padEnd(6);
    return `  ${paint(colours[finding.severity], name)} ${visible(phrase(finding, language).says)}`;
  });
  return [head, ...findings, ''].join('\n');
}
