/** The heap in MiB after everything that nobody needs any more was collected. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

export function heldMebibytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
