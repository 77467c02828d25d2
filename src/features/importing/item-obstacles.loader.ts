import DataLoader from 'dataloader';
import type { Session } from '../../shared/session.js';
import { seesDrafts } from '../policy/policy.access.js';
import { itemObstacles } from './item-obstacles.read-model.js';
import type { Obstacle } from './publishable.rules.js';

/** What keeps each item of an open draft from being published as it stands; for editors. */
export const itemObstacleLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => ({
  ofItem: new DataLoader<string, Obstacle[]>(async (uuids) => {
    const found = seesDrafts(viewer) ? await itemObstacles(em, uuids) : new Map<string, Obstacle[]>();
    return uuids.map((uuid) => found.get(uuid) ?? []);
  }),
});
