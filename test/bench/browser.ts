/** Times in a real browser, one table for each built part. */
import { print } from './table.ts';
import { measureWeb } from './browser-web.ts';

print('web app', await measureWeb());
