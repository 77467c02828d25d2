import { createStore } from '../client/store';

/** Whether this service plays the demo: then every page says so. */
export const isDemoService = createStore(false);
