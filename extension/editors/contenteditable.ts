/** Any other place that the browser lets people edit, in the page or as the body of a frame. */
import { rich } from './rich.ts';
import { bodyOf, editable, near } from './surface.ts';

const inPage = editable('[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only]');

export const contenteditable = rich({ surface: (element) => inPage(element) ?? bodyOf(near(element, 'iframe')) });
