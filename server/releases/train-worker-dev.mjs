/** Starts train-worker.ts from the sources: a thread does not inherit the loader for TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./train-worker.ts');
