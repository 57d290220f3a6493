/**
 * What the generic reading proposes for the form of a page, with its reasons: people confirm it, or point at something
 * else. A script of its own, put in when somebody asks for it.
 */
import type { Proposal } from '../messages/parts.ts';
import { generic, type GenericForm, type Scored } from '../sites/generic.ts';
import { rootOf, selectorsOf } from './path.ts';
import { labelOf, textOf, valueOf } from './safe-dom.ts';

/** A label around a list has the words of its options in it, too. */
const labelAlone = (element: Element): string =>
  element instanceof HTMLSelectElement
    ? labelOf(element).replace(textOf(element).replace(/\s+/g, ' ').trim(), '')
    : labelOf(element);

const wordsOn = (element: Element): string =>
  (
    labelAlone(element) ||
    (element instanceof HTMLInputElement ? valueOf(element) : textOf(element)) ||
    element.localName
  )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);

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
              label: place === 'attachments' ? labelOf(scored.element).slice(0, 120) : wordsOn(scored.element),
              because: scored.reasons.filter(({ points }) => points > 0).map(({ because }) => because),
            },
          ]
        : [],
    ),
  };
}

const [best] = generic(document);
if (best)
  void chrome.runtime
    .sendMessage({ channel: 'page', verb: 'proposed', data: { proposal: proposalFor(best) } })
    .catch(() => undefined);
