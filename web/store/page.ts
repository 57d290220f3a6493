/** Drafts as one plain page for people who do not have this program. No script, no style from elsewhere. */
import type { Language } from '../../core/ticket.ts';
import { fieldWords } from '../ui/ticket.words.ts';
import { typeWords } from '../ui/type.words.ts';
import { pageWords } from './archive.words.ts';
import type { Draft, EvidenceNote } from './rows.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any text as text: nothing in it is read as markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#12171c;background:#fff}' +
  'article{border-top:1px solid #aab5bd;margin-top:2rem}pre{white-space:pre-wrap;font:inherit}' +
  'dt{font-weight:600}dl{display:grid;grid-template-columns:12rem 1fr;gap:.25rem 1rem}dd{margin:0}';

export function pageStart(count: number, language: Language, by: string | undefined): string {
  const t = pageWords[language];
  const lead = by ? `<p><b>${escaped(t.completion(by))}</b></p>` : '';
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(t.title(count))}</title><style>${style}</style><h1>${escaped(t.title(count))}</h1>${lead}<p>${escaped(t.says)}</p>\n`;
}

/** @param pathOf where the bytes of a file lie in the archive */
export function pageOf(
  draft: Draft,
  language: Language,
  questions: readonly string[],
  pathOf: (note: EvidenceNote) => string,
): string {
  const t = pageWords[language];
  const names = fieldWords[language];
  const rows = Object.entries(draft.fields).map(
    ([name, value]) => `<dt>${escaped(names[name as keyof typeof names] ?? name)}</dt><dd>${escaped(value)}</dd>`,
  );
  const files = draft.evidence.map(
    (note) =>
      `<li><a href="${escaped(pathOf(note).split('/').map(encodeURIComponent).join('/'))}">${escaped(note.name)}</a>${note.alt ? `: ${escaped(note.alt)}` : ''}</li>`,
  );
  const list = (title: string, items: readonly string[]): string =>
    items.length > 0 ? `<h3>${escaped(title)}</h3><ul>${items.join('')}</ul>` : '';
  return [
    `<article${draft.lang ? ` lang="${draft.lang}"` : ''}><h2>${escaped(draft.title.trim() || t.untitled)}</h2>`,
    `<p>${escaped(typeWords[language][draft.type].name)}, ${escaped(new Date(draft.changedAt).toISOString().slice(0, 16).replace('T', ' '))} UTC</p>`,
    list(
      t.questions,
      questions.map((question) => `<li>${escaped(question)}</li>`),
    ),
    rows.length > 0 ? `<dl>${rows.join('')}</dl>` : '',
    `<pre>${escaped(draft.body)}</pre>`,
    list(t.files, files),
    '</article>\n',
  ].join('');
}

export const pageEnd = '</html>\n';
