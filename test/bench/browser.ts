/** Times in a real browser, one table for each built part. */
import { print } from './table.ts';
import { measureExtension } from './browser-extension.ts';
import { measureWeb } from './browser-web.ts';

print('extension', await measureExtension());
print('web app', await measureWeb());
