/** TinyMCE 4 to 7, in its frame or in the page. */
import { rich } from './rich.ts';
import { bodyOf, editable, near } from './surface.ts';

const inline = editable('.mce-content-body[contenteditable]');

export const tinymce = rich({
  surface: (element) =>
    bodyOf(near(element, '.tox-edit-area iframe,.mce-edit-area iframe,iframe[id$=_ifr]')) ?? inline(element),
  joinsLists: true,
});
