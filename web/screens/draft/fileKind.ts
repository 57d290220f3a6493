/** What can be done with a file: pictures are drawn upon, text is cut, everything else is only named and described. */
import type { EvidenceNote } from '../../store/rows.ts';

type Told = Pick<EvidenceNote, 'kind' | 'name'>;

/** Pictures made of pixels that the supported browsers decode. A drawing (SVG) is text and stays as it is. */
const drawable = /^image\/(?:png|jpe?g|webp|gif|bmp|avif)$/;

export const isPicture = ({ kind }: Told): boolean => drawable.test(kind);

export const isText = ({ kind, name }: Told): boolean =>
  kind.startsWith('text/') || /\.(?:log|txt|csv|json|xml|ya?ml|ini|out|trc)$/i.test(name);

export const editorOf = (told: Told): 'picture' | 'log' | undefined =>
  isPicture(told) ? 'picture' : isText(told) ? 'log' : undefined;
