/**
 * The layout of a finished description (`domain.md` §2.9): its sections in their order, their labels in both languages,
 * and the edits that put an answer or a skeleton under the right one. What is written here is what reading finds again.
 */
export { answerFor, type Answer } from './layout/answer.ts';
export { withDetails } from './layout/details.ts';
export * from './layout/edit.ts';
export { detailLabels, sectionOfField } from './layout/fields.ts';
export * from './layout/find.ts';
export * from './layout/parts.ts';
export { headings, listMarker, sectionOf, sections, type SectionForm, type SectionKey } from './layout/sections.ts';
