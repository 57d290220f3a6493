/**
 * A description that a site asks for in questions (GitHub issue forms): read and written as one text in Markdown, with
 * a heading for each label, as the site itself puts it together.
 */
import { choose, isChoice } from '../editors/choice.ts';
import type { Wrote } from '../editors/editor.ts';
import { editorFor } from '../editors/index.ts';
import { findField, type Form } from './form.ts';
import { find, wordsOf } from './safe-dom.ts';
import { saidBy, saidIn } from './said.ts';
import { seek, seekAll } from './seek.ts';

interface Question {
  readonly heading: string;
  readonly element: Element;
  readonly said: string;
}

function questionsOf(form: Form): Question[] {
  const asked = form.of.questions;
  if (!asked) return [];
  return seekAll(form.root, asked.each).flatMap((around) => {
    const label = find(around, asked.label);
    const element = seek(around, asked.field)?.element;
    if (!label || !element) return [];
    return [{ heading: `### ${wordsOf(label)}`, element, said: saidBy(element).trim() }];
  });
}

/** All answers under their headings; `''` while none is given. */
export function readQuestions(form: Form): string {
  const all = questionsOf(form);
  if (all.every(({ said }) => said === '')) return '';
  return all.map(({ heading, said }) => `${heading}\n\n${said}\n`).join('\n');
}

/**
 * Puts a whole text into the fields of its questions. Text under no heading belongs to the question before it.
 * @returns `refused` when one field did not take its part; the others have theirs
 */
export async function writeQuestions(form: Form, text: string): Promise<Wrote> {
  const all = questionsOf(form);
  const parts = new Map<Question, string[]>();
  let current = all.find(({ element }) => !isChoice(element));
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const next = all.find(({ heading }) => heading === line.trim());
    if (next) {
      current = next;
      parts.set(next, []);
    } else if (current) parts.set(current, [...(parts.get(current) ?? []), line]);
  }
  let result: Wrote = 'unchanged';
  for (const [{ element, said }, lines] of parts) {
    const wanted = lines.join('\n').trim();
    if (wanted === said) continue;
    const wrote = isChoice(element) ? choose(element, [wanted]) : await put(element, wanted);
    if (wrote === 'refused') return 'refused';
    if (wrote === 'written') result = 'written';
  }
  return result;
}

async function put(element: Element, text: string): Promise<Wrote> {
  const editor = editorFor(element);
  return editor ? editor.write(element, { start: 0, end: editor.read(element).length, text }) : 'refused';
}

/** The description as it stands, wherever the site keeps it. */
export function bodyIn(form: Form): string {
  if (form.of.questions) return readQuestions(form);
  const field = findField(form, 'body');
  return field ? saidIn(field) : '';
}
