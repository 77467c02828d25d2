import { createStore } from './store';

/** Grows with every change made from here: what is on the screen is then asked for anew. */
export const revision = createStore(0);
export const noteChange = (): void => revision.set(revision.get() + 1);
