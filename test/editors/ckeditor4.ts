import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian's package `ckeditor` (version 4) lies; `$CKEDITOR4` names another folder. */
export const ckeditor4Folder = process.env['CKEDITOR4'] ?? '/usr/share/javascript/ckeditor';

export const hasCkeditor4 = (): boolean => existsSync(join(ckeditor4Folder, 'ckeditor.js'));
