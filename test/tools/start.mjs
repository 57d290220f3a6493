/** `npm start`: see start.ts. */
import './ready.mjs';

await import('./start.ts');
