/**
 * `npm run bench -- store [--quick]`: a backup of 64 MB, 256 MB and 1 GB of evidence there and back, with the memory it
 * takes: it must not grow with what is saved. `--quick` takes 64 MB alone.
 */
import { measureBackup } from './backup.ts';
import { print } from './table.ts';

for (const megabytes of process.argv.includes('--quick') ? [64] : [64, 256, 1_024])
  print(`backup of ${megabytes} MB, wipe, restore`, await measureBackup(megabytes));
