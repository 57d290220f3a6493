/**
 * A description as parts that can be written one by one: its sections, and the text that stands under none of them.
 * The parts are ranges of the one text, never copies: writing one part leaves every other character as it is.
 */
import { answerEdit, applyEdit, type Style } from './edit.ts';
import { findSections, type Span } from './find.ts';
import { sectionOf, type SectionKey } from './sections.ts';

export interface BodyPart extends Span {
  /** Undefined for text that stands under no heading of ours. */
  readonly key: SectionKey | undefined;
}

/** The parts in the order of the text, without the blanks around them. Two sections of one name are two parts. */
export function bodyParts(body: string): BodyPart[] {
  const parts: BodyPart[] = [];
  const free = (from: number, to: number): void => {
    const text = body.slice(from, to);
    const start = from + text.length - text.trimStart().length;
    if (text.trim() !== '') parts.push({ key: undefined, start, end: from + text.trimEnd().length });
  };
  let at = 0;
  for (const { key, heading, content } of findSections(body)) {
    free(at, heading.start);
    parts.push({ key, start: content.start, end: content.end });
    at = Math.max(heading.end, content.end);
  }
  free(at, body.length);
  return parts;
}

/** A place in a description that is being written: what stands before and behind it, and the text without it. */
export interface Slot {
  readonly before: string;
  readonly after: string;
  /** The text that stood in it when it was opened. */
  readonly text: string;
  /** The description when nothing is written here. */
  readonly without: string;
}

/** Stands for an answer that is still to be written; no description contains it. */
const mark = '\uE000';

const slotAt = (body: string, { start, end }: Span): Slot => {
  const [before, after] = [body.slice(0, start), body.slice(end)];
  return { before, after, text: body.slice(start, end), without: before + after };
};

/**
 * Opens a section for writing: where it stands, or at its place in the order with a heading of its own.
 * @param nth which of the sections of this name, counted from 0
 */
export function openSection(body: string, key: SectionKey, style: Style, nth = 0): Slot {
  const there = findSections(body).filter((section) => section.key === key);
  const one = there[nth];
  if (one?.filled) return slotAt(body, one.content);
  // Where another one of this name is filled, the answer would go there: this one stays where it is.
  if (one && there.length > 1) return slotAt(body, one.content);
  const written = applyEdit(body, answerEdit(body, key, [mark], style));
  const at = written.indexOf(mark);
  if (at < 0) return slotAt(body, one?.content ?? { start: body.length, end: body.length });
  const marker =
    sectionOf(key).form === 'steps' ? (/(?:^|\n)([ \t]*(?:\d+\.|#) )$/.exec(written.slice(0, at))?.[1] ?? '') : '';
  const text = one ? body.slice(one.content.start, one.content.end) : '';
  return { before: written.slice(0, at - marker.length), after: written.slice(at + mark.length), text, without: body };
}

/**
 * Opens the text under no heading.
 * @param nth which of these parts, counted from 0; the first is made at the top where there is none
 */
export function openFree(body: string, nth = 0): Slot {
  const one = bodyParts(body).filter(({ key }) => key === undefined)[nth];
  if (one) return slotAt(body, one);
  return { before: '', after: body.trim() === '' ? '' : `\n\n${body}`, text: '', without: body };
}

/** The description with this text in the slot. Blank text leaves the description as it is without it. */
export const writeSlot = (slot: Slot, text: string): string =>
  text.trim() === '' ? slot.without : slot.before + text + slot.after;

/** True while the description is still the one that the slot was opened in, with `text` written into it. */
export const fitsSlot = (slot: Slot, text: string, body: string): boolean => writeSlot(slot, text) === body;

/** The lines of a list of steps without their numbers; undefined when something else stands there as well. */
export function stepLines(text: string): string[] | undefined {
  if (text.trim() === '') return [];
  const lines = text.split('\n').map((line) => /^[ \t]*(?:\d{1,3}[.)]|#)(?:[ \t]+(.*)|[ \t]*)$/.exec(line));
  return lines.every((line) => line !== null) ? lines.map((line) => line[1] ?? '') : undefined;
}
