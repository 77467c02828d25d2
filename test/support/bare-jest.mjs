import { registerHooks } from 'node:module';
import { register } from 'tsx/esm/api';

// Test files are loaded by Node itself, once a worker for all that they share: TypeScript by tsx, and what they take
// from @jest/globals from where the runner leaves it.
register();
const GLOBALS = new URL('./jest-globals.mjs', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(specifier, context),
});
