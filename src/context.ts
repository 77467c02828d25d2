import type { EntityManager } from '@mikro-orm/postgresql';
import { regionLoaders } from './features/region/region.loader.js';
import type { Session } from './shared/session.js';

const createLoaders = (em: EntityManager) => ({
  region: regionLoaders(em),
});
export type Loaders = ReturnType<typeof createLoaders>;

/** What resolvers get: the session, and loaders that live as long as the request. */
export interface Context extends Session {
  loaders: Loaders;
  /** Mutations of one request run in turn: after a write, nothing that was read before it is answered. */
  freshLoaders(): Loaders;
}

export function createContext(session: Session): Context {
  const em = session.em.fork();
  const loaders = createLoaders(em);
  // Replaced in place: Apollo hands resolvers a shallow copy of the context.
  const freshLoaders = () => Object.assign(loaders, createLoaders(em));
  return { ...session, em, loaders, freshLoaders };
}
