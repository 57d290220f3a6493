/**
 * The open questions of a ticket as one file that anybody opens in a browser: no network, nothing from elsewhere, and
 * nothing in it runs but the program that its policy names by hash. What it gives back fits whole (`answers.ts`).
 */
import * as z from 'zod/mini';
import { answerWords } from './answers/answers.words.ts';
import { packProgram } from './answers/pack-program.ts';
import { packStyle } from './answers/pack-style.ts';
import { fromBase64, base64 } from './base64.ts';
import { mostQuestions, type Question } from './question.ts';
import { ruleById } from './rules/index.ts';
import { languages, type Language } from './ticket.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const packSchema = z.strictObject({
  /** The same for the same questions of one ticket: what was typed is found again. */
  id: z.string().check(z.regex(/^[a-z0-9]{1,32}$/)),
  language: z.enum(languages),
  /** Number and title of the ticket. */
  about: text(400),
  questions: z
    .array(
      z.strictObject({
        ask: text(2_000),
        why: text(2_000),
        form: z.enum(['text', 'steps']),
        /** Answers that are offered; they can be changed. */
        picks: z.array(text(80)).check(z.maxLength(6)),
      }),
    )
    .check(z.minLength(1), z.maxLength(mostQuestions)),
});
export type AnswerPack = z.infer<typeof packSchema>;

/** @param about number and title of the ticket */
export function answerPack(about: string, questions: readonly Question[], language: Language): AnswerPack {
  const asked = questions.map(({ rule, ask, read, why }): AnswerPack['questions'][number] => {
    const action = ruleById.get(rule)?.action;
    return {
      ask: ask.slice(0, 2_000),
      why: (read ? `${read} ${why}` : why).slice(0, 2_000),
      form: action?.kind === 'steps' ? 'steps' : 'text',
      picks: action?.kind === 'choose' ? action.options.map((option) => option[language]) : [],
    };
  });
  const named = about.replace(/\s+/g, ' ').trim().slice(0, 400);
  return { id: idOf([named, ...asked.map(({ ask }) => ask)].join('\n')), language, about: named, questions: asked };
}

/** FNV-1a, 32 bit: a name, no proof. */
function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** SHA-256 of the program and the style between their tags; a test says what to write here when one of them changes. */
export const packHashes = {
  program: 'sha256-e18ctELyUO7guZLweWwUO05sKlZMyO9k0/DEHvhw32s=',
  style: 'sha256-Sq+T0/Hy+XiyLfohN3bOKOe2hP3di8g6crIC3HE09AU=',
} as const;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** The whole page. Every text of it stands there as text; data of the program cannot end its tag. */
export function packPage(pack: AnswerPack): string {
  const t = answerWords[pack.language];
  const policy = `default-src 'none'; script-src '${packHashes.program}'; style-src '${packHashes.style}'; base-uri 'none'; form-action 'none'`;
  const data = JSON.stringify({
    ...{ id: pack.id, about: pack.about, asks: pack.questions.map(({ ask }) => ask), words: t },
  }).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const items = pack.questions.map(({ ask, why, form, picks }, i) => {
    const buttons = picks.map(
      (pick) => `<button type="button" data-for="${i}" aria-pressed="false">${escaped(pick)}</button>`,
    );
    const offered =
      picks.length > 0 ? `<div class="seg" role="group" aria-label="${t.suggested}">${buttons.join('')}</div>` : '';
    return (
      `<li><span class="no" aria-hidden="true">${i + 1}</span><div><label class="ask" for="a${i}">${escaped(ask)}</label>` +
      `<p class="why mute" id="w${i}">${escaped(why)}</p>${offered}` +
      `<textarea id="a${i}" rows="${form === 'steps' ? 5 : 2}" class="${form}" aria-describedby="w${i}" autocomplete="off"></textarea>` +
      `<div class="row"><label class="box"><input type="checkbox" id="u${i}" aria-label="${t.unknown}: ${escaped(ask)}" autocomplete="off">${t.unknown}</label></div></div></li>`
    );
  });
  return `<!doctype html>
<html lang="${pack.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(t.title)}: ${escaped(pack.about)}</title>
<style>${packStyle}</style>
</head>
<body>
<main>
<header><p class="about">${escaped(pack.about)}</p><h1>${t.title}</h1><p>${t.lead}</p><p class="mute">${t.local}</p><noscript><p>${t.noScript}</p></noscript></header>
<ol>
${items.join('\n')}
</ol>
<footer><div class="row"><button type="button" class="pri" id="copy">${t.copy}</button><button type="button" id="save">${t.save}</button><span id="count"></span></div><p id="says" role="status"></p><textarea id="text" aria-label="${t.result}" readonly hidden></textarea></footer>
<div class="end row"><span class="mute" id="kept"></span><button type="button" class="link" id="clear">${t.clear}</button></div>
</main>
<script type="application/json" id="pack">${data}</script>
<script>${packProgram}</script>
</body>
</html>
`;
}

/** The route of the web app that opens a pack out of its address. */
const route = '#/answer/';

/** A link with the whole pack in its fragment, which no server is told. @param address where the web app is served */
export function packLink(pack: AnswerPack, address: string): string {
  const coded = base64(JSON.stringify(pack)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `${address.replace(/#.*$/, '')}${route}${coded}`;
}

/** The pack in the end of a link; undefined when it is none or was cut off. */
export function packFrom(coded: string): AnswerPack | undefined {
  try {
    const json: unknown = JSON.parse(fromBase64(coded.replaceAll('-', '+').replaceAll('_', '/')));
    const read = packSchema.safeParse(json);
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
