/** Draft.js: each block is a line. */
import { rich } from './rich.ts';
import { editable } from './surface.ts';

export const draft = rich({ surface: editable('.public-DraftEditor-content'), tight: true });
