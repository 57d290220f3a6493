/** The pill and the field marks: buttons and text about this page's own form, never a text field. */
import { severities } from '../../core/rule.ts';
import type { Language, Place } from '../../core/ticket.ts';
import type { Marks } from '../messages/page.ts';
import { html, logo, scale, shape } from './draw.ts';
import { fieldOf, type Form } from './form.ts';
import { makeHost, pageIsDark, zoomOf } from './host.ts';
import { marksCss } from './marks.css.ts';
import { words } from './page.words.ts';
import { lowWindow, markPlace, pillPlace, type Box } from './place.ts';
import { inSight, type InSight } from './in-sight.ts';
import { boxOf } from './safe-dom.ts';
import { shownBox } from './surface.ts';

export interface MarksView {
  readonly sight: InSight;
  /** Draws what is known of a form, or of the ticket on the page; without marks there is nothing to draw. */
  show(form: Form | undefined, marks: Marks | undefined): void;
  /** Lays the field marks anew after the page has moved its fields. */
  lay(form: Form | undefined): void;
  /** Keeps clear of the docked panel: what it covers of the window, or undefined. */
  beside(panel: Box | undefined): void;
  /** Says one sentence beside the pill; `''` takes it back. */
  say(text: string): void;
}

/** A field below this width in pixels is narrow. */
const narrow = 320;
/** Beside a panel that leaves less than this of the window in pixels, there is no pill. */
const room = 260;
/** What a list keeps at its right edge for its arrow, in pixels. */
const arrow = 24;

/** Marks are numbered; after most keys nothing else of them has changed, and nothing is to be drawn. */
const isSameToSee = (a: Marks, b: Marks): boolean =>
  JSON.stringify({ ...a, turn: 0 }) === JSON.stringify({ ...b, turn: 0 });

/**
 * @param open called with the place of the mark that was pressed, or undefined for the pill
 * @param free asked at each laying: the buttons that send, over which nothing of ours may lie, and the field in use,
 *   over which only its own mark may
 * @param moved called when another part of the window is in sight
 */
export function marksView(
  open: (place: Place | undefined) => void,
  free: () => { readonly sends: readonly Box[]; readonly writes: readonly Box[] },
  moved: () => void,
  signal: AbortSignal,
): MarksView {
  let given = false;
  const host = makeHost({ name: 'marks', css: marksCss, gaveUp: () => (given = true) }, signal);
  const pill = html('button', { class: 'pill', type: 'button' });
  const note = html('div', { class: 'note', role: 'status' });
  const live = html('div', { class: 'sr', 'aria-live': 'polite' });
  const layer = html('div', {});
  const skin = html('div', { class: 'skin' }, pill, note, live, layer);
  host.root.append(skin);
  const sight = inSight(host.root, moved, signal);
  sight.keep(pill);
  pill.addEventListener('click', (event) => event.isTrusted && open(undefined), { signal });

  let shown: Marks | undefined;
  let language: Language = 'de';
  let drawn = new Map<Place, HTMLButtonElement>();
  let panel: Box | undefined;
  let laidFor: Form | undefined;

  const drawPill = (marks: Marks): void => {
    const w = words[language];
    const state = marks.ready ? w.ready : w.open(marks.musts);
    pill.setAttribute('aria-label', `${w.pill}: ${w.readiness(marks.readiness)}, ${state}`);
    pill.replaceChildren(
      logo(),
      html('span', {}, String(marks.readiness)),
      scale(marks.readiness, !marks.ready),
      html('i'),
      html('b', {}, shape(marks.ready ? 'done' : 'must'), state),
    );
    if (live.textContent !== state) live.textContent = state;
  };

  const drawMarks = (marks: Marks): void => {
    const w = words[language];
    const before = drawn;
    drawn = new Map();
    for (const { place, ...counts } of marks.places) {
      const severity = severities.find((s) => counts[s] > 0) ?? 'could';
      // A button that is pressed while it is taken away hears of no click.
      const button = before.get(place) ?? newMark(place);
      button.setAttribute('aria-label', w.mark(counts));
      button.replaceChildren(shape(severity), String(counts[severity]));
      drawn.set(place, button);
    }
    for (const [place, button] of before) if (!drawn.has(place)) button.remove();
  };
  const newMark = (place: Place): HTMLButtonElement => {
    const button = html('button', { class: 'mark', type: 'button', tabindex: -1 });
    button.addEventListener('click', (event) => event.isTrusted && open(place), { signal });
    layer.append(button);
    return button;
  };

  const put = (element: HTMLElement, taken: readonly Box[]): Box | undefined => {
    const place = pillPlace(boxOf(element), sight.view(), taken, panel);
    element.style.visibility = place ? '' : 'hidden';
    if (place) Object.assign(element.style, { left: `${place.left}px`, top: `${place.top}px` });
    return place;
  };
  const layPill = (): void => {
    const isBare = panel !== undefined && innerWidth - (panel.right - panel.left) < room;
    // In a low window the pill lies over what is written, and the panel beside it says all that it says.
    const isLow = panel !== undefined && innerHeight < lowWindow;
    pill.style.display = isBare || isLow ? 'none' : '';
    note.style.display = isBare ? 'none' : '';
    if (!shown || isBare) return;
    const { sends, writes } = free();
    const taken = [...sends, ...writes];
    const stands = isLow ? undefined : put(pill, taken);
    if (note.textContent !== '') put(note, stands ? [...taken, stands] : taken);
  };

  const lay = (form: Form | undefined): void => {
    laidFor = form;
    skin.style.setProperty('zoom', String(1 / zoomOf(host.element)));
    layPill();
    const covered = panel && panel.left > 0 ? document.documentElement.clientWidth - panel.left : 0;
    /** Pixels that marks take at a field already: text and files may have the same one. */
    const used = new Map<Element, number>();
    const { sends } = drawn.size > 0 ? free() : { sends: [] };
    for (const [place, button] of drawn) {
      const field = form && fieldOf(form, place);
      const box = field && shownBox(field);
      const seen = box !== undefined && box.width > 0 && box.height > 0;
      button.style.display = seen ? '' : 'none';
      if (!field || !seen) continue;
      // Beside a narrow field; over the edge of a wide one, where its words seldom reach and the page has no room: of a
      // box of text only just, for its lines end there.
      const size = boxOf(button);
      const { width } = size;
      const kind = field.localName;
      const over = box.right - (kind === 'select' ? arrow + width : kind === 'textarea' ? 8 : width - 10);
      const before = used.get(field) ?? 0;
      used.set(field, before + width + 4);
      const beside = box.right + 6 + before;
      const most = document.documentElement.clientWidth - covered - width - 2;
      const lefts = box.width < narrow ? [beside, box.right - 2 - width - before] : [Math.min(over, most) - before];
      const seenAt = [...lefts, box.left - width - 6].map((one) => Math.min(one, most));
      const left = markPlace(size, box.top + 2, seenAt, sends);
      button.style.display = left === undefined ? 'none' : '';
      button.style.top = `${Math.round(box.top + scrollY + 2)}px`;
      button.style.left = `${Math.round((left ?? 0) + scrollX)}px`;
    }
  };

  return {
    sight,
    show(form, marks) {
      if (given) return;
      if (!marks) {
        shown = undefined;
        host.hide();
        return;
      }
      language = marks.language;
      skin.lang = language;
      skin.classList.toggle('dark', pageIsDark());
      const same = shown !== undefined && isSameToSee(marks, shown);
      shown = marks;
      if (!same) {
        drawPill(marks);
        drawMarks(marks);
      }
      host.show();
      lay(form);
    },
    lay,
    beside(at) {
      panel = at;
      lay(laidFor);
    },
    say(text) {
      note.textContent = text;
      layPill();
    },
  };
}
