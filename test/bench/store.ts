/**
 * `npm run bench -- store [--quick]`: a backup of 1 GB of evidence there and back with the memory it takes; `--quick`
 * takes 64 MB.
 */
import { measureBackup } from './backup.ts';
import { print } from './table.ts';

print('backup, wipe, restore', await measureBackup(process.argv.includes('--quick') ? 64 : 1_024));
