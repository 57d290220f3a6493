/**
 * What is proposed for the form of a page, with its reasons: what was taught of it before, else what the generic reading
 * takes for one; people confirm it, or point at something else. A script of its own, put in when somebody asks for it.
 */
import type { TaughtSite } from '../../core/guide/taught.ts';
import type { Proposal } from '../messages/parts.ts';
import { generic, readForm, type GenericForm, type Scored } from '../sites/generic.ts';
import { calledBy } from './called.ts';
import { rootOf, selectorsOf } from './path.ts';
import { findAll } from './safe-dom.ts';
import { seek } from './seek.ts';

const fields = 'input:not([type=hidden]),textarea,select,[role=combobox],[contenteditable=""],[contenteditable=true]';

function proposalFor(found: GenericForm): Proposal {
  const parts: readonly (readonly [Proposal['fields'][number]['place'], Scored | undefined])[] = [
    ['title', found.title],
    ['body', found.body],
    ['priority', found.priority],
    ['attachments', found.files],
    ['submit', found.submit],
  ];
  return {
    ...rootOf(found.title.element),
    fields: parts.flatMap(([place, scored]) =>
      scored
        ? [
            {
              place,
              select: selectorsOf(scored.element),
              label: calledBy(scored.element),
              because: scored.reasons.filter(({ points }) => points > 0).map(({ because }) => because),
            },
          ]
        : [],
    ),
  };
}

/** The fields as they were taught, of which this page has all or some. */
function taughtBefore({ root, sends, fields: places, type, submit }: TaughtSite): Proposal | undefined {
  const around = seek(document, root)?.element;
  const all = Object.entries({ ...places, ...(type ? { type } : {}), ...(submit ? { submit } : {}) });
  const standing = all.flatMap(([place, select]) => {
    const element =
      around && (seek(around, select) ?? (place === 'submit' ? seek(document, select) : undefined))?.element;
    return element
      ? [
          {
            place: place as Proposal['fields'][number]['place'],
            select: [...select],
            label: calledBy(element),
            because: ['pointed'],
          },
        ]
      : [];
  });
  return standing.some(({ place }) => place === 'title' || place === 'body')
    ? { root: [...root], sends, fields: standing }
    : undefined;
}

/** Asked without the shapes of the channel, which would cost this script most of its size; the background alone answers. */
const tell = (verb: 'taught' | 'proposed', data: object): Promise<{ readonly data?: unknown } | undefined> =>
  chrome.runtime.sendMessage({ channel: 'page', verb, data }).catch(() => undefined);

async function propose(): Promise<void> {
  const taught = ((await tell('taught', {}))?.data ?? []) as readonly TaughtSite[];
  const before = taught.flatMap((site) => taughtBefore(site) ?? [])[0];
  const best = before
    ? undefined
    : (generic(document)[0] ?? readForm(document.body, findAll(document.body, fields), 0));
  const proposal = before ?? (best && proposalFor(best));
  if (proposal) await tell('proposed', { proposal });
}
void propose();
