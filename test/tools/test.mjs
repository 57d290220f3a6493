/** `npm test`: see test.ts. */
import './ready.mjs';

await import('./test.ts');
