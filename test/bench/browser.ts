/** Times in a real browser, one table for each built part. */
import { print } from './table.ts';
import { measureList } from './list.ts';
import { measureExtension } from './browser-extension.ts';
import { measurePageCost } from './page-cost.ts';
import { measureWeb } from './browser-web.ts';

print('extension', await measureExtension());
print('what a page pays', await measurePageCost());
print('web app', await measureWeb());
print('list of 10,000 drafts', await measureList());
