/**
 * Two copies of one draft, from two devices, become one. Value by value the later one counts, unless the other side
 * had seen it already; texts that both sides changed are merged from the last text both know. The result is the same
 * on both devices, and what had to step back is handed to the caller to be kept.
 */
import type { Draft, EvidenceNote } from '../rows.ts';
import { joinedSeen, knows, type Stamp } from '../clock.ts';
import { stateOf } from '../stamps.ts';
import { mergeText } from './text.ts';

type Texts = Pick<Draft, 'title' | 'body'>;

export interface MergedDraft {
  readonly draft: Draft;
  /** Texts of one side that are not wholly in the result. */
  readonly steppedBack: readonly Texts[];
}

/** Which side's value counts: the one that the other side had not seen, else the later one. */
function wins(name: string, ours: Draft, theirs: Draft): 'ours' | 'theirs' | 'either' {
  const [mine, other]: (Stamp | undefined)[] = [ours.clocks?.[name], theirs.clocks?.[name]];
  if (mine === other) return 'ours';
  if (mine === undefined) return 'theirs';
  if (other === undefined) return 'ours';
  const [weKnow, theyKnow] = [knows(ours.seen ?? {}, other), knows(theirs.seen ?? {}, mine)];
  if (weKnow !== theyKnow) return weKnow ? 'ours' : 'theirs';
  return 'either';
}

const laterOf = (name: string, ours: Draft, theirs: Draft): 'ours' | 'theirs' => {
  const won = wins(name, ours, theirs);
  if (won !== 'either') return won;
  return (theirs.clocks?.[name] ?? '') > (ours.clocks?.[name] ?? '') ? 'theirs' : 'ours';
};

/** @param base the last text that both sides know; undefined when there is none */
export function mergeDrafts(ours: Draft, theirs: Draft, base: Texts | undefined): MergedDraft {
  const sides = { ours, theirs };
  const side = (name: string): Draft => sides[laterOf(name, ours, theirs)];
  const names = [...new Set([...Object.keys(ours.clocks ?? {}), ...Object.keys(theirs.clocks ?? {})])];
  const under = <V>(kind: 'fields' | 'closures'): Record<string, V> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const key = name.startsWith(`${kind}.`) ? name.slice(kind.length + 1) : undefined;
        const value = key === undefined ? undefined : (side(name)[kind] as Readonly<Record<string, V>>)[key];
        return key === undefined || value === undefined ? [] : [[key, value]];
      }),
    );
  const title = text('title', ours, theirs, base);
  const body = text('body', ours, theirs, base);
  const steppedBack = [...new Set([title.lost, body.lost].filter((each) => each !== undefined))].map(
    (each) => sides[each],
  );
  const younger = theirs.changedAt > ours.changedAt ? theirs : ours;
  const shelf = side('shelf');
  const receipt = ours.receipt ?? theirs.receipt;
  const merged: Draft = {
    ...ours,
    ...{ type: side('type').type, lang: side('lang').lang, target: side('target').target },
    ...{ title: title.text, body: body.text, fields: under('fields'), closures: under('closures') },
    evidence: evidenceOf(ours, theirs, side),
    tags: side('tags').tags,
    pinned: side('pinned').pinned,
    ...{ shelf: shelf.shelf, shelvedAt: shelf.shelvedAt, receipt },
    createdAt: Math.min(ours.createdAt, theirs.createdAt),
    changedAt: younger.changedAt,
    outcome: younger.outcome,
    clocks: Object.fromEntries(names.map((name) => [name, laterStamp(ours.clocks?.[name], theirs.clocks?.[name])])),
    seen: joinedSeen(ours.seen ?? {}, theirs.seen ?? {}),
  };
  return { draft: { ...merged, state: stateOf(merged) }, steppedBack };
}

const laterStamp = (one: Stamp | undefined, other: Stamp | undefined): Stamp =>
  (one ?? '') > (other ?? '') ? (one ?? '') : (other ?? '');

interface MergedText {
  readonly text: string;
  readonly lost?: 'ours' | 'theirs' | undefined;
}

function text(name: 'title' | 'body', ours: Draft, theirs: Draft, base: Texts | undefined): MergedText {
  if (ours[name] === theirs[name]) return { text: ours[name] };
  const won = wins(name, ours, theirs);
  if (won !== 'either') return { text: (won === 'ours' ? ours : theirs)[name] };
  const later = laterOf(name, ours, theirs);
  const [first, second] = later === 'ours' ? [ours, theirs] : [theirs, ours];
  const lost = later === 'ours' ? 'theirs' : 'ours';
  if (!base) return { text: first[name], lost };
  const merged = mergeText(base[name], first[name], second[name]);
  return { text: merged.text, lost: merged.clash ? lost : undefined };
}

/**
 * Files of both sides, in the order of the side that last put them into one; one that a later stamp took away stays
 * away. An original that only one device keeps stays with the bytes it belongs to.
 */
function evidenceOf(ours: Draft, theirs: Draft, side: (name: string) => Draft): EvidenceNote[] {
  const first = side('order');
  const second = first === ours ? theirs : ours;
  const all = [...first.evidence, ...second.evidence];
  return [...new Set(all.map(({ id }) => id))].flatMap((id) => {
    const note = side(`evidence.${id}`).evidence.find((each) => each.id === id);
    const kept = all.find((each) => each.id === id && each.original && each.sha256 === note?.sha256)?.original;
    return note ? [kept ? { ...note, original: kept } : note] : [];
  });
}
