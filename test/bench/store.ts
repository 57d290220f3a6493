/**
 * `npm run bench -- store [--quick]`: drafts a second into a ticket system; a backup of 64 MB, 256 MB and 1 GB of
 * evidence there and back, and files of 64 MB and 512 MB on their way, with the memory they take: it must not grow with
 * what is saved or sent. `--quick` takes 20 drafts and 64 MB alone.
 */
import { measureBackup } from './backup.ts';
import { measureFiles, measureRate } from './sending.ts';
import { print } from './table.ts';

const isQuick = process.argv.includes('--quick');
print('drafts into a ticket system', await measureRate(isQuick ? 20 : 200));
for (const megabytes of isQuick ? [64] : [64, 512])
  print(`sending ${megabytes} MB of files`, await measureFiles(megabytes));
for (const megabytes of isQuick ? [64] : [64, 256, 1_024])
  print(`backup of ${megabytes} MB, wipe, restore`, await measureBackup(megabytes));
